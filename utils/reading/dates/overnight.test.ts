/** The night that "overnight" means. Published Thursday, January 4, 2024. */

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

function read(text: string): [words: string, iso: string][] {
  const sentences = splitSentences(text, undefined, 'en');
  const dates = findDates({ text, sentences, tokens: tokenize(text), anchor: '2024-01-04', language: 'en' });
  return dates.map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

const values = (text: string): string[] => read(text).map(([, iso]) => iso);

describe('the night that "overnight" means', () => {
  it.each([
    ['The town was shelled overnight.', '2024-01-03TNI'],
    ['An overnight strike killed two.', '2024-01-03TNI'],
    ['Rain will continue overnight.', '2024-01-04TNI'],
    ['Shares fell on Tuesday. They were hurt by overnight losses abroad.', '2024-01-01TNI'],
    ["At Monday's debate she fell silent. She wrote overnight that she was ill.", '2024-01-03TNI'],
    ['The town was shelled overnight on Monday.', '2024-01-01TNI'],
    ['The town was shelled overnight on Jan. 4.', '2024-01-03TNI'],
    ['The town was shelled overnight into Tuesday.', '2024-01-01TNI'],
    ['The town was shelled overnight from Monday to Tuesday.', '2024-01-01TNI'],
    ['The town was shelled overnight between Monday and Tuesday.', '2024-01-01TNI'],
    ['The town was shelled overnight on Jan. 1 and 2.', '2024-01-01TNI'],
  ])('%s', (text, iso) => {
    expect(values(text)).toContain(iso);
  });

  it('is the first where two are told', () => {
    expect(read('The town was shelled overnight on Monday and Tuesday morning it was calm.')).toEqual([
      ['overnight on Monday', '2024-01-01TNI'],
      ['Tuesday morning', '2024-01-02TMO'],
    ]);
  });

  it.each([
    'The shelter has 40 overnight guests.',
    'He paid for overnight parking.',
    'He became a star overnight.',
  ])('is none: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
