import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string, language = 'en'): string[] =>
  splitSentences(text, undefined, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['titles', ['Gen. Holt met Dr. Amara Diallo on Friday.', 'They talked.']],
    ['countries', ['He flew to the U.S. on Monday.', 'She stayed in the U.K.', 'The talks failed.']],
    ['a state’s letters that are a word', ['He had been ill.', 'Ruiz left.', 'She lives in Peoria, Ill.']],
    ['cases', ['The court cited Halden v. Lind on Monday.', 'Nobody objected.']],
    ['initials', ['Mary J. Doyle and R. T. Vance won.', 'Nobody else ran.']],
    ['clock times', ['It began at 5 p.m. Tuesday.', 'It ended at 9 p.m.', 'The hall was empty.']],
    ['months', ['The vote is on Sept. 24 in Riga.', 'It was moved from Aug. 3.']],
    ['quotes close with their sentence', ['“We are ready.”', 'He smiled.', '"Are you?" she asked.']],
    ['an ellipsis inside', ['They waited... and left.', 'Nothing came.']],
    ['numbers', ['Prices rose 3.5 percent.', 'No. 5 fell.']],
    ['companies', ['Acme Inc. bought Delta Corp. for cash.', 'The deal closed.']],
    ['a missing space', ['The ministry said.', 'The plan failed.']],
  ])('%s', (name, sentences) => {
    expect(split(sentences.join(name === 'a missing space' ? '' : ' '))).toEqual(sentences);
  });

  it('never crosses a paragraph', () => {
    const text = 'A heading without a stop\n\nThen text. More';
    expect(split(text)).toEqual(['A heading without a stop', 'Then text.', 'More']);
    const paragraphs = [
      { start: 0, end: 10 },
      { start: 10, end: text.length },
    ];
    expect(splitSentences(text, paragraphs)[0]).toEqual({ start: 0, end: 9 });
  });

  it('joins wrapped lines and parts short ones', () => {
    expect(
      split('the council of the small town by the river voted on a cold and rainy\nWednesday to close it.'),
    ).toHaveLength(1);
    expect(split('Item one\nItem two')).toEqual(['Item one', 'Item two']);
  });

  it('reads Ukrainian abbreviations', () => {
    expect(split('Це сталося у 2022 р. в м. Києві. Загинуло 5 тис. людей.', 'uk')).toHaveLength(2);
  });

  it('gives nothing for an empty text', () => {
    expect(split(' \n\n ')).toEqual([]);
  });
});
