import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

const sources = (text: string): (string | null)[] => claimsIn(text).map(([source]) => source);

describe('a subject with a participle clause', () => {
  it.each<[sentence: string, source: string]>([
    ['The firm building a plant in Ohio said costs had doubled.', 'The firm'],
    ['Families hoping to reach safety in Greece say they were turned back.', 'Families'],
    ['Farmers trying to regain control of the market in November say they are ready.', 'Farmers'],
    [
      'Protesters marching through the streets said they would return.',
      'Protesters marching through the streets',
    ],
    [
      'The trust spending more than $100 million on a tram line in Soller refused to hear the answers, saying they came late.',
      'The trust',
    ],
  ])('speaks, not what its clause is about: %s', (sentence, source) => {
    expect(sources(sentence).at(-1)).toBe(source);
  });

  it.each<[sentence: string, source: string]>([
    ['The council housing office in Derby said rents would rise.', 'The council housing office in Derby'],
    ['The officials from Oslo said talks would go on.', 'The officials from Oslo'],
  ])('is no noun with a modifier in -ing: %s', (sentence, source) => {
    expect(sources(sentence)).toEqual([source]);
  });
});

describe('a participle behind a relative clause with “whose”', () => {
  it.each<[sentence: string, source: string]>([
    ['Smith, whose harsh remarks had angered allies, resigned on Monday, saying he was tired.', 'Smith'],
    ['Acme, whose shares fell 3%, cut its outlook, citing weak demand.', 'Acme'],
  ])('belongs to the sentence: %s', (sentence, source) => {
    expect(sources(sentence).at(-1)).toBe(source);
  });
});

describe('a second report behind an occasion', () => {
  it.each<[sentence: string, sources: string[]]>([
    [
      'The clerk first said he did not recall it, but in a later interview said he had panicked.',
      ['The clerk', 'The clerk'],
    ],
    ['The mayor called it fine, but in a memo wrote that it was not.', ['The mayor', 'The mayor']],
  ])('is the first speaker’s: %s', (sentence, expected) => {
    expect(sources(sentence)).toEqual(expected);
  });
});
