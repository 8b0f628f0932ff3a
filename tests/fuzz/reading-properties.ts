/** The reading engine takes any text, and its marks never leave the text. */

import fc from 'fast-check';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Reading } from '../../utils/reading/reading.ts';
import { hostileText } from './hostile-text.ts';
import { type Property, property } from './property.ts';

/** Every span of a reading lies in its text and does not end before it starts. */
function spansLieIn(reading: Reading, length: number): boolean {
  const inside = (start: number, end: number) => start >= 0 && start <= end && end <= length;
  return (
    reading.sources.every(({ mentions }) => mentions.every(({ start, end }) => inside(start, end))) &&
    reading.claims.every(({ content, extent }) =>
      [...content, extent].every(([start, end]) => inside(start, end)),
    ) &&
    [...reading.figures, ...reading.dates, ...reading.sentences].every(({ start, end }) => inside(start, end))
  );
}

export const readingProperties: Property[] = [
  property(
    { part: 'reading', name: 'the reading takes any text', cost: 10 },
    fc.record({
      text: hostileText,
      publishedAt: fc.option(fc.oneof(fc.string(), fc.constant('2024-01-04T10:00:00Z')), { nil: null }),
      language: fc.constantFrom('en', 'uk', ''),
    }),
    (article) => spansLieIn(readArticle(article), article.text.length),
  ),
];
