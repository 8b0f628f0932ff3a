import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('an object or infinitive that is reported', () => {
  it.each<[sentence: string, content: string]>([
    [
      'Cruz reported having almost $19 million in the bank, and he has organized in the South.',
      'having almost $19 million in the bank',
    ],
    ['Lind pledged to visit every town and he has long used that to win votes.', 'to visit every town'],
    ['Lind called for calm and she left the hall.', 'calm'],
    ['The board did not recommend charging him even though it found errors.', 'charging him'],
    ['The union vowed to sue, and the firm has hired a lawyer.', 'to sue'],
    ['Unions are calling for a strike after the firm said it would cut jobs.', 'a strike'],
    ['The board called for a strike, and guards were sent to the pier.', 'a strike'],
    ['Unions called for a strike, and piers, ports and boats have been shut.', 'a strike'],
    ['The plan, which calls for “a new pier”, passed on Friday with ten votes.', '“a new pier”'],
    ['Police asked anyone who saw the crash on the pier to call them.', 'to call them.'],
    ['She denied it all, publicly (though Lind says she knew) — and left.', 'it all, publicly'],
    ['She demanded an apology after the mayor claimed he lied.', 'an apology'],
  ])('ends before the writer’s next clause: %s', (sentence, content) => {
    expect(claimsIn(sentence)[0]?.slice(2)).toEqual([content]);
  });

  it.each<[sentence: string, content: string]>([
    [
      'Officials urged residents to leave after the storm hit the coast.',
      'to leave after the storm hit the coast.',
    ],
    ['Lind asked them to say that she was ill and he was away.', 'to say that she was ill and he was away.'],
    ['He vowed to cut taxes and to build roads.', 'to cut taxes and to build roads.'],
  ])('keeps what belongs to it: %s', (sentence, content) => {
    expect(claimsIn(sentence)[0]?.slice(2)).toEqual([content]);
  });
});

describe('questions and manners of speaking', () => {
  it.each([
    'Did the inquiry find reasons to question the mayor?',
    'Did the report say he was sorry?',
    'Common sense tells us it fails.',
    'History says there can be upheavals.',
  ])('report nothing: %s', (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });
});
