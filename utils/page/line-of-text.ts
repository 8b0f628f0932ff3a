/** One line of running text put together from text nodes, white space collapsed as a browser shows it. */

import type { Run } from './text-map.ts';

/**
 * Anything that keeps a text node's data from being taken as it is: white space other than single plain spaces, and
 * characters without width.
 */
const irregular = /[\0-\x1f\u00a0\u00ad\u2000-\u200b\u202f\u2060\u3000\ufeff]| {2}/;

/**
 * The same with the plain spaces around them, one stretch at a time: what is left between are words as they stand.
 * Soft hyphens and zero-width spaces, joiners of words and byte order marks are there for line breaking;
 * zero-width (non-)joiners are letters in Persian, Hindi and emoji and stay.
 */
const stretches =
  /[\0-\x1f\u00a0\u00ad\u2000-\u200b\u202f\u2060\u3000\ufeff ]{2,}|[\0-\x1f\u00a0\u00ad\u2000-\u200b\u202f\u2060\u3000\ufeff]/g;

/** White space within such a stretch; the rest of it has no width. */
const space = /[\x09-\x0d \u00a0\u2000-\u200a\u202f\u3000]/;

/** The end of a word that is more than a name's small first part ("iPhone", "MacBook"), and how a title begins. */
const wordEnd = /[a-zà-öø-ÿ]{3}$/;
const titleStart = /^["“„»«]?[A-ZÀ-ÖØ-Þ]/;

export class LineOfText {
  readonly runs: Run[] = [];
  /** Characters so far, a trailing space included. */
  length = 0;
  linkLength = 0;
  /** The first link in the line. */
  link: Element | null = null;
  /** `<time>` elements in the line. */
  readonly times: Element[] = [];
  /** Joined once, at the end: adding to one string again and again makes engines copy it. */
  readonly #pieces: string[] = [];
  #endsWithSpace = false;
  #hasBreak = false;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** A line break in the source. True when it is the second in a row, which readers see as a new paragraph. */
  break(): boolean {
    if (this.length === 0) return false;
    if (this.#hasBreak) return true;
    this.#hasBreak = true;
    return false;
  }

  /**
   * Adds a text node's data and gives back how many characters that made. In a heading a kicker and the title after it
   * are often elements that style alone parts: there words that would run into one another begin a new line.
   */
  add(node: Text, data: string, link: Element | null, isHeading = false): number {
    const before = this.length;
    if (isHeading && before > 0 && wordEnd.test(this.#pieces.at(-1)!) && titleStart.test(data))
      this.#hasBreak = true;
    const from = data.startsWith(' ') && !this.#takesSpace ? 1 : 0;
    if (irregular.test(data)) this.#addIrregular(node, data, from);
    else this.#append(node, from, from === 0 ? data : data.slice(1));
    const added = this.length - before;
    if (link !== null && added > 0) {
      this.linkLength += added;
      this.link ??= link;
    }
    return added;
  }

  /** The line's text without its trailing space; no more may be added after this. */
  finish(): string {
    if (this.#endsWithSpace) {
      this.length--;
      const last = this.runs.at(-1)!;
      last.length--;
      if (last.length === 0) this.runs.pop();
    }
    this.linkLength = Math.min(this.linkLength, this.length);
    return this.#pieces.join('').slice(0, this.length);
  }

  /** White space counts only between words of one line. */
  get #takesSpace(): boolean {
    return this.length > 0 && !this.#endsWithSpace && !this.#hasBreak;
  }

  #addIrregular(node: Text, data: string, start: number): void {
    let from = start;
    stretches.lastIndex = 0;
    for (let match = stretches.exec(data); match !== null; match = stretches.exec(data)) {
      const { 0: stretch, index } = match;
      this.#append(node, from, data.slice(from, index));
      const at = stretch[0] === '\n' || stretch[0] === ' ' ? 0 : stretch.search(space);
      if (at >= 0 && this.#takesSpace) this.#append(node, index + at, ' ');
      from = index + stretch.length;
    }
    this.#append(node, from, data.slice(from));
  }

  #append(node: Text, nodeStart: number, words: string): void {
    if (words === '') return;
    if (this.#hasBreak) this.#startNextLine();
    const last = this.runs.at(-1);
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === this.length
    ) {
      last.length += words.length;
    } else {
      this.runs.push({ node, nodeStart, start: this.length, length: words.length });
    }
    this.#pieces.push(words);
    this.length += words.length;
    this.#endsWithSpace = words.endsWith(' ');
  }

  /** The break itself, in place of a space before it. It belongs to no text node. */
  #startNextLine(): void {
    this.#hasBreak = false;
    if (this.#endsWithSpace) {
      this.#pieces[this.#pieces.length - 1] = this.#pieces.at(-1)!.slice(0, -1);
      this.length--;
      const last = this.runs.at(-1)!;
      last.length--;
      if (last.length === 0) this.runs.pop();
    }
    this.#pieces.push('\n');
    this.length++;
    this.#endsWithSpace = false;
  }
}
