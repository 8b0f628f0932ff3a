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
    ['The mayor has asked Lind to leave and has often met his family.', 'to leave'],
    ['Ruiz vowed to keep the pier open and celebrated the ruling.', 'to keep the pier open'],
    ['She spoke at length, recalling summers at the lake and wiping her eyes.', 'summers at the lake'],
  ])('%s', (text, content) => {
    expect(claimsIn(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ['Ruiz vowed to keep the pier open and put up a sign.', 'to keep the pier open and put up a sign.'],
    ['The mayor spoke, accusing Lind of lying and hiding the truth.', 'Lind of lying and hiding the truth.'],
    ['Ruiz spoke, citing falling demand and rising costs.', 'falling demand and rising costs.'],
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
