import { describe, expect, it } from 'vitest';
import { TERM_WEIGHING, weighTerms } from './query-terms.ts';

const weights = (text: string, title = '') =>
  new Map(weighTerms({ title, text }).terms.map(({ term, weight }) => [term, weight]));

describe('terms of an article', () => {
  it('weigh most for the country of its story, named or told by a city', () => {
    const named = weights('Rain fell on the hills of Kenya.');
    expect(Math.max(...named.values())).toBe(named.get('kenya'));
    expect(weights('Rain fell on the hills of Mombasa.').get('kenya')).toBe(TERM_WEIGHING.country);
  });

  it('weigh no more than another name for a country mentioned in passing', () => {
    const passing = weights(`${'Kenya counts its votes. '.repeat(9)}Officials came from Norway.`);
    expect(passing.get('norway')).toBe(TERM_WEIGHING.capital);
  });

  it('are of no country that a common word is spelt like', () => {
    const countries = (text: string) => [...weighTerms({ title: '', text }).countries];
    expect(countries('Turkey is dry when it is cold. Rest the turkey and polish the plates.')).toEqual([]);
    expect(countries('Rain fell on Turkey. A turkey was roasted.')).toEqual(['turkey']);
  });

  it('weigh little for words of dates and of reporting', () => {
    const { empty } = TERM_WEIGHING;
    const words = weights('on tuesday officials said rain fell');
    expect([words.get('tuesday'), words.get('said'), words.get('rain')]).toEqual([empty, empty, 1]);
  });

  it('weigh more the more often they stand, and in the title', () => {
    const words = weights('rain snow snow', 'hail');
    expect(words.get('snow')).toBeGreaterThan(words.get('rain') as number);
    expect(words.get('hail')).toBeGreaterThan(words.get('rain') as number);
  });
});
