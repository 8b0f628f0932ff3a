/** What is marked in an article, and which mark lies under an offset. Pure. */

import type { Span } from '../article.ts';
import type { DateMention, Reading } from '../reading/reading.ts';

export type MarkKind = 'source' | 'claim' | 'figure' | 'date';

/** All kinds, in the order in which they are painted over each other. */
export const markKinds: readonly MarkKind[] = ['claim', 'source', 'date', 'figure'];

/** One marked span. `id` is the id of the source, claim, figure or date in the reading. */
export interface Mark {
  id: string;
  kind: MarkKind;
  span: Span;
}

/** Which kinds are shown. */
export type MarkKinds = Readonly<Record<MarkKind, boolean>>;

/** Where marks overlap the narrower meaning is the one pointed at: a figure inside a claim is the figure. */
const precedence: readonly MarkKind[] = ['figure', 'date', 'source', 'claim'];

/**
 * Whether a date names a time or cites an earlier report. "Now" (`PRESENT_REF`), "recently" and lengths (`P3D`) would be
 * told of no more than their own words.
 */
export const isShownDate = ({ iso, backReference }: DateMention): boolean =>
  backReference !== null || !/^[FP]/.test(iso);

/** All marks of a reading in text order: cited mentions of sources, claims' extents, figures, and dates that name a time. */
export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = [];
  for (const source of reading.sources) {
    for (const mention of source.mentions) {
      if (mention.cited) marks.push({ id: source.id, kind: 'source', span: [mention.start, mention.end] });
    }
  }
  for (const claim of reading.claims) marks.push({ id: claim.id, kind: 'claim', span: claim.extent });
  for (const { id, start, end } of reading.figures) marks.push({ id, kind: 'figure', span: [start, end] });
  for (const { id, start, end } of reading.dates.filter(isShownDate))
    marks.push({ id, kind: 'date', span: [start, end] });
  return marks.filter(({ span }) => span[1] > span[0]).sort(inTextOrder);
}

function inTextOrder(a: Mark, b: Mark): number {
  return (
    a.span[0] - b.span[0] || a.span[1] - b.span[1] || precedence.indexOf(a.kind) - precedence.indexOf(b.kind)
  );
}

/** Marks in text order with a search by offset. */
export class MarkIndex {
  readonly marks: readonly Mark[];
  /** For each mark the furthest end among it and all marks before it: where a search backwards may stop. */
  readonly #reach: Uint32Array;

  constructor(marks: readonly Mark[]) {
    this.marks = [...marks].sort(inTextOrder);
    this.#reach = new Uint32Array(this.marks.length);
    let reach = 0;
    this.marks.forEach((mark, index) => {
      reach = Math.max(reach, mark.span[1]);
      this.#reach[index] = reach;
    });
  }

  /** All marks of the given kinds that hold the offset, the one to point at first. */
  at(offset: number, kinds: MarkKinds): Mark[] {
    const found: Mark[] = [];
    for (let index = this.#firstAfter(offset) - 1; index >= 0 && this.#reach[index]! > offset; index--) {
      const mark = this.marks[index]!;
      if (mark.span[1] > offset && kinds[mark.kind]) found.push(mark);
    }
    return found.sort(
      (a, b) =>
        precedence.indexOf(a.kind) - precedence.indexOf(b.kind) ||
        a.span[1] - a.span[0] - (b.span[1] - b.span[0]),
    );
  }

  /** Index of the first mark that starts after the offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.marks[middle]!.span[0] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Spans of one kind without overlaps, in order: what is painted, whatever the marks' number and nesting. */
export function mergedSpans(marks: readonly Mark[]): Span[] {
  const merged: [number, number][] = [];
  for (const { span } of [...marks].sort(inTextOrder)) {
    const last = merged.at(-1);
    if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
    else merged.push([span[0], span[1]]);
  }
  return merged;
}
