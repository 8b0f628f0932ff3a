/** Which part of an article is in the window. */

import type { Span } from '../article.ts';
import type { FoundArticle } from './found-article.ts';
import type { TextMap } from './text-map.ts';

/**
 * The span of the paragraphs that are at least partly in the window; null when none is. Paragraphs stand one below the
 * other, so a binary search finds the first.
 */
export function visibleSpanOf({ paragraphs }: FoundArticle, map: TextMap, view: Window): Span | null {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const box = boxOf(map, paragraphs[middle]!);
    if (box === null || box.bottom < 0) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (last + 1 < paragraphs.length) {
    const box = boxOf(map, paragraphs[last + 1]!);
    if (box !== null && box.top > view.innerHeight) break;
    last++;
  }
  return last < low ? null : [paragraphs[low]!.start, paragraphs[last]!.end];
}

/** The box of a paragraph's first text node. */
function boxOf(map: TextMap, paragraph: { start: number; end: number }): DOMRect | null {
  const range = map.liveRangeOf([paragraph.start, paragraph.end]);
  return range === null ? null : range.getBoundingClientRect();
}
