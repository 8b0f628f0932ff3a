import { describe, expect, it } from 'vitest';
import { carryMarks } from './carry-marks.ts';
import type { Mark } from './marks.ts';

/** A mark on each of the words in the text. */
function marksOn(text: string, ...words: string[]): Mark[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    return { id: word, kind: 'source', span: [start, start + word.length] };
  });
}

const wordsOf = (text: string, marks: readonly Mark[]) => marks.map(({ span }) => text.slice(...span));

describe('carryMarks', () => {
  const before = 'Ana Ferro spoke. 40 boats came. Tomas Hale agreed.';
  const marks = marksOn(before, 'Ana Ferro', '40 boats', 'Tomas Hale');

  it.each([
    ['text that was put in front', `Entry 2.\n\n${before}`, ['Ana Ferro', '40 boats', 'Tomas Hale']],
    ['text that was added at the end', `${before} So it was.`, ['Ana Ferro', '40 boats', 'Tomas Hale']],
    ['text that was put between', before.replace('40', 'Then 40'), ['Ana Ferro', '40 boats', 'Tomas Hale']],
    ['a word that changed', before.replace('40', '41'), ['Ana Ferro', 'Tomas Hale']],
    ['text that was taken out', before.replace('40 boats came. ', ''), ['Ana Ferro', 'Tomas Hale']],
    ['another text', 'Nothing of it.', []],
    ['the same text', before, ['Ana Ferro', '40 boats', 'Tomas Hale']],
  ])('keeps the words of marks beside %s', (_, now, words) => {
    expect(wordsOf(now, carryMarks(marks, before, now))).toEqual(words);
  });
});
