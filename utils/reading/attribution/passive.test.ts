import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

type Example = [text: string, source: string | null, cue: string, ...content: string[]];

/** Reports in the passive: who is named by "by", and who names nobody. */
const examples: Example[] = [
  ['It is believed the captain fled.', null, 'is believed', 'the captain fled.'],
  ['It’s understood that the captain fled.', null, '’s understood', 'that the captain fled.'],
  ['It has been rumoured he fled.', null, 'has been rumoured', 'he fled.'],
  ['It is feared that dozens drowned.', null, 'is feared', 'that dozens drowned.'],
  ['In Porto, it is said, sailors lived here.', null, 'is said', 'sailors lived here.'],
  ['While it’s assumed the pier is safe, he waits.', null, '’s assumed', 'the pier is safe'],
  ['The captain is understood to have fled.', null, 'is understood', 'The captain', 'to have fled.'],
  ['The captain, 67, is believed to have fled.', null, 'is believed', 'The captain', 'to have fled.'],
  ['The captain, who ran the ship, is said to have fled.', null, 'is said', 'The captain', 'to have fled.'],
  ['It was claimed by two sailors that he fled.', 'two sailors', 'was claimed', 'that he fled.'],
  ['That account was disputed by the navy.', 'the navy', 'was disputed', 'That account'],
  ['The claim has been rejected by two sailors.', 'two sailors', 'has been rejected', 'The claim'],
];

describe('a passive reports', () => {
  it.each(examples)('%s', (text, ...expected) => {
    expect(claimsIn(text)).toEqual([expected]);
  });

  it('nothing where it decides', () => {
    expect(claimsIn('The bill was rejected by the senate.')).toEqual([]);
  });

  it('nothing where "’s" is "has"', () => {
    expect(claimsIn('It’s understood nothing of the sea.')).toEqual([]);
  });
});
