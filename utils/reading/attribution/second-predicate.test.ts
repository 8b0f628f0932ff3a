import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('a thing reported ends before the next verb of the same subject', () => {
  it.each([
    ['Ruiz called the talks “useful” but refused to take questions.', 'the talks “useful”'],
    ['Ruiz described the vote as “fair” and left.', 'the vote as “fair”'],
    ['Ruiz called for “calm”, and did not take questions.', '“calm”'],
    ['Ruiz has cast Lind as a weak leader and holds a lead of 10 points.', 'Lind as a weak leader'],
    ['Ruiz demanded “respect” and left the hall.', '“respect”'],
    ['Ruiz praised the plan without saying that she would vote for it.', 'the plan'],
    ['Ruiz condemned the raid but stopped short of saying that she would leave.', 'the raid'],
  ])('%s', (text, content) => {
    expect(claimsIn(text)[0]?.[2]).toBe(content);
  });

  it.each([
    [
      'Ruiz called him one of the most honest and respected judges.',
      'him one of the most honest and respected judges.',
    ],
    ['Ruiz cited a firm that owns piers and has sold one.', 'a firm that owns piers and has sold one.'],
    [
      'Ruiz said the crew complied with orders and left the pier.',
      'the crew complied with orders and left the pier.',
    ],
  ])('but not before a verb that is its own: %s', (text, content) => {
    expect(claimsIn(text)[0]?.[2]).toBe(content);
  });
});
