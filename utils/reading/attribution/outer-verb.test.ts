import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('a report inside the subject of a sentence', () => {
  it.each<[sentence: string, content: string]>([
    [
      'The aide who said that the mayor knew when he signed was fired on Monday.',
      'that the mayor knew when he signed',
    ],
    ['A man who claimed that he was a doctor was jailed for six years.', 'that he was a doctor'],
    [
      'The clerk who first revealed that the judge used a private account while she was in office was sentenced to four years.',
      'that the judge used a private account while she was in office',
    ],
    ['Voters who say the economy matters most were evenly divided.', 'the economy matters most'],
    [
      "Lopez's claim that Reed is in favour of closing schools is simply wrong.",
      'that Reed is in favour of closing schools',
    ],
    [
      'Deputies who agree that the prison should be closed were irritated.',
      'that the prison should be closed',
    ],
  ])('ends before the verb of the sentence: %s', (sentence, content) => {
    expect(claimsIn(sentence)[0]?.[2]).toBe(content);
  });

  it.each<[sentence: string, content: string]>([
    ['He met a man who said that he was a doctor and was tired.', 'that he was a doctor and was tired.'],
    ['Witnesses who said the men they saw were armed left.', 'the men they saw were armed'],
  ])('takes no verb of its own for the outer one: %s', (sentence, content) => {
    expect(claimsIn(sentence)[0]?.[2]).toBe(content);
  });
});
