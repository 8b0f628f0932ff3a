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
    ['The draft condemns the raid and calls for a truce.', 'the raid'],
    ['The party accuses the mill of lying and promises to close it.', 'the mill of lying'],
    ['Ruiz praises the plan and demands that it be passed.', 'the plan'],
    ['The report says prices have doubled and calls on the mayor to act.', 'prices have doubled'],
    ['The mayor says the bridge was unsafe and calls for a new one.', 'the bridge was unsafe'],
    ['She spoke at length, recalling summers at the lake and wiping her eyes.', 'summers at the lake'],
  ])('%s', (text, content) => {
    expect(claimsIn(text)[0]?.[2]).toBe(content);
  });

  it('which reports, too, though its form is a noun as often', () => {
    expect(claimsIn('The report says prices have doubled and calls on the mayor to act.')[1]).toEqual([
      'The report',
      'calls on',
      'the mayor to act.',
    ]);
    expect(claimsIn('The visit met with outrage and calls for a boycott.')).toEqual([]);
  });

  it.each([
    ['Lind rejects the criticism and calls for his exit.', 'the criticism and calls for his exit.'],
    [
      'The report says the mayor condemns the raid and calls for a truce.',
      'the mayor condemns the raid and calls for a truce.',
    ],
    [
      'The report says the mayor fears for the town and calls for help.',
      'the mayor fears for the town and calls for help.',
    ],
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
