import { describe, expect, it } from 'vitest';
import { countriesOf } from './place-words.ts';
import { readTerms } from './terms.ts';

const countries = (text: string) => [...countriesOf(readTerms(text).map(({ term }) => term))];

describe('the countries a text speaks of', () => {
  it('are told by name, people, city, region and institution alike', () => {
    for (const text of ['Kenya', 'a Kenyan court', 'floods in Mombasa', 'the port of Mombasa, Kenya'])
      expect(countries(text)).toEqual(['kenya']);
    expect(countries('Kremlin officials')).toEqual(countries('Russians'));
  });

  it('are not confused by names of two words', () => {
    expect(countries('South African miners')).not.toEqual(countries('South Sudan'));
    expect(countries('New Mexico')).toEqual(countries('Texas'));
    expect(countries('Hamas')).toEqual(countries('Gaza'));
  });

  it('are none where only common words stand, though cut to their stem they look like places', () => {
    expect(countries('The main angel of the story was a split decision')).toEqual([]);
  });
});
