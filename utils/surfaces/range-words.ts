/** The words of ranges. Apart from those of other figures, so that the content script need not carry it. */

import type { Figure } from '../reading/reading.ts';
import { figureWords, wordsOf } from './words-of.ts';

const OPENING = /(?<!\p{L})(?:between|між|від)\s$/iu;

/**
 * A figure in the article's words, with what it counts or without it; a range with the word that opens it, without which
 * it reads as two numbers: "between 45 and 60", «від 45 до 60».
 */
export function wholeFigureWords(figure: Figure, text: string, withCounted: boolean): string {
  const { end, value } = figure;
  const before = text.slice(Math.max(0, figure.start - 9), figure.start);
  const opening = typeof value === 'number' ? null : OPENING.exec(before);
  const start = figure.start - (opening?.[0].length ?? 0);
  return withCounted ? figureWords({ ...figure, start }, text) : wordsOf(text, [start, end]);
}
