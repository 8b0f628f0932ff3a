/** Which marks lie under a point of the window. */

import type { Span } from '../article.ts';
import type { Mark, MarkIndex, MarkKinds } from './marks.ts';
import { liveRange, type TextMap } from './text-map.ts';

/** How far beside a letter's box a pointer still counts as on it, in CSS pixels. */
const slack = 2;

/**
 * The marks under a point, the one to point at first, then those around it; null for none. Both browsers snap a point
 * in empty space to the nearest text, so the answer is checked against the box of the letter: it is asked of at every
 * move of the pointer, and a mark of many lines has many boxes. `roots` are the shadow trees that hold text of the
 * article.
 */
export function marksAt(
  document: Document,
  x: number,
  y: number,
  map: TextMap,
  index: MarkIndex,
  kinds: MarkKinds,
  roots: ShadowRoot[] = [],
): Mark[] | null {
  const caret = caretAt(document, x, y, roots);
  if (caret === null) return null;
  const offset = map.offsetAt(caret.node, caret.offset);
  if (offset === null) return null;
  for (const at of [offset, offset - 1]) {
    const found = at < 0 ? [] : index.at(at, kinds);
    if (found.length === 0 || !rectsOf(map, [at, at + 1]).some((rect) => isInside(rect, x, y))) continue;
    const marks = found.filter(({ span }) => map.isFresh(span));
    if (marks.length > 0) return marks;
  }
  return null;
}

/** Boxes of the lines of a span, in the window's coordinates. */
export function rectsOf(map: TextMap, span: Span): DOMRect[] {
  return map
    .rangesOf(span)
    .flatMap((range) => [...(liveRange(range, range)?.getClientRects() ?? [])])
    .filter(({ width }) => width > 0);
}

function isInside(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
  );
}

/** The text position under a point. */
function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret && { node: caret.offsetNode, offset: caret.offset };
}
