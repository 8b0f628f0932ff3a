/**
 * One text for an article and where each of its characters stands in the page: offsets to DOM positions and back, by
 * binary search. Nothing here writes to the page.
 */

import type { Span } from '../article.ts';

/** A stretch of one text node whose characters follow each other in the text as in the node. */
export interface Run {
  node: Text;
  /** Offset of the first character within the node's data. */
  nodeStart: number;
  /** Offset of the first character within the text. */
  start: number;
  length: number;
}

export class TextMap {
  readonly text: string;
  readonly #runs: readonly Run[];
  /** Index of the first run of each node; a node's runs need not be neighbours of each other only by accident. */
  readonly #firstRun = new Map<Node, number>();
  /** What each text node said when it was read: a `StaticRange` goes stale silently, so this tells. */
  readonly #said = new Map<Node, string>();
  #trees: ShadowRoot[] | undefined;

  /** `runs` in text order, without overlaps; characters between runs (paragraph breaks) belong to no node. */
  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
    for (let index = 0; index < runs.length; index++) {
      const { node } = runs[index]!;
      if (!this.#firstRun.has(node)) this.#firstRun.set(node, index);
    }
  }

  /** The shadow trees that held some of the text when they were first asked for: every move of the pointer asks. */
  shadowRoots(): ShadowRoot[] {
    this.#trees ??= [
      ...new Set([...this.#firstRun.keys()].map((node) => node.getRootNode() as ShadowRoot)),
      // Of fragments only shadow roots have text that is shown.
    ].filter(({ nodeType }) => nodeType === 11);
    return this.#trees;
  }

  /** One `StaticRange` for each text node that the span `[start, end)` touches, in text order. */
  rangesOf([start, end]: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    for (const { node, from, to } of this.#piecesOf(start, end)) {
      ranges.push(
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      );
    }
    return ranges;
  }

  /** A live range over the whole span, for its boxes; null where its nodes have left the page or another tree. */
  liveRangeOf(span: Span): Range | null {
    const ranges = this.rangesOf(span);
    return ranges.length === 0 ? null : liveRange(ranges[0]!, ranges.at(-1)!);
  }

  /**
   * The text offset of a DOM position, or null where the position is not in the article. Characters that the text
   * leaves out (collapsed space, soft hyphens) give the offset of the character that follows them.
   */
  offsetAt(node: Node, offset: number): number | null {
    const first = this.#firstRun.get(node);
    if (first === undefined) return null;
    let low = first;
    let high = first;
    while (high < this.#runs.length && this.#runs[high]!.node === node) high++;
    const last = this.#runs[high - 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const run = this.#runs[middle]!;
      if (run.nodeStart + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    const run = this.#runs[low];
    if (!run || run.node !== node) return last.start + last.length;
    return run.start + Math.max(0, offset - run.nodeStart);
  }

  /** Remembers what the nodes say now, so that `isFresh` can tell later. The strings are the page's own, not copies. */
  remember(): void {
    for (const node of this.#firstRun.keys()) this.#said.set(node, (node as Text).data);
  }

  /** Whether every node under the span still stands in the page with the text that was read. */
  isFresh([start, end]: Span): boolean {
    for (const { node } of this.#piecesOf(start, end)) {
      const said = this.#said.get(node);
      if (!node.isConnected || (said !== undefined && said !== node.data)) return false;
    }
    return true;
  }

  /** Index of the first run that ends after `offset`; the number of runs past the end. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const run = this.#runs[middle]!;
      if (run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *#piecesOf(start: number, end: number): Iterable<{ node: Text; from: number; to: number }> {
    let piece: { node: Text; from: number; to: number } | null = null;
    for (let index = this.#runAt(start); index < this.#runs.length; index++) {
      const run = this.#runs[index]!;
      if (run.start >= end) break;
      const from = run.nodeStart + Math.max(0, start - run.start);
      const to = run.nodeStart + Math.min(run.length, end - run.start);
      if (piece !== null && piece.node === run.node) {
        piece.to = to;
        continue;
      }
      if (piece !== null) yield piece;
      piece = { node: run.node, from, to };
    }
    if (piece !== null) yield piece;
  }
}

/** A live range over static ones, which a page may have shortened since; null where they have left the page. */
export function liveRange(first: StaticRange, last: StaticRange): Range | null {
  const start = first.startContainer as Text;
  const end = last.endContainer as Text;
  if (!start.isConnected || !end.isConnected) return null;
  const range = new Range();
  range.setStart(start, Math.min(first.startOffset, start.length));
  range.setEnd(end, Math.min(last.endOffset, end.length));
  return range;
}
