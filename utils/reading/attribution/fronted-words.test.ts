import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

const words = (sentence: string): string[][] => claimsIn(sentence).map(([, , ...content]) => content);

describe('words in front of a report', () => {
  it.each<[sentence: string, content: string[]]>([
    ['Calling it a “mistake,” Lee said, “We’ll fix it.”', ['“We’ll fix it.”']],
    ['Later on “Harbour Day,” Ana Ruiz questioned the mayor’s honesty.', ['the mayor’s honesty.']],
    ['Speaking on “This Day,” Ruiz admitted that the plan was late.', ['that the plan was late.']],
  ])('are not reported: %s', (sentence, content) => {
    expect(words(sentence)).toEqual([content]);
  });

  it('belong to the clause that a report interrupts', () => {
    expect(words('Despite his “brash manner,” lawyer Ann Poe wrote, Reed is a devoted father.')).toEqual([
      ['Despite his “brash manner,”', 'Reed is a devoted father.'],
    ]);
  });
});

describe('a report in a fronted clause', () => {
  it.each<[sentence: string, content: string]>([
    [
      'Although he told the police that he wanted “a better world for our children,” he targeted a random mix of people.',
      'that he wanted “a better world for our children,”',
    ],
    ['While the mayor said there was nothing to see, there is plenty to see.', 'there was nothing to see'],
  ])('ends where the sentence’s own clause begins: %s', (sentence, content) => {
    expect(words(sentence)[0]).toEqual([content]);
  });
});
