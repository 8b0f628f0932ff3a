/** One line of running text put together from text nodes, white space collapsed as a browser shows it. */

import type { Run } from './text-map.ts';

/**
 * What is kept of a character: 1 as it is, 2 as a space, 0 nothing. Soft hyphens and zero-width spaces, joiners of
 * words and byte order marks are there for line breaking; zero-width (non-)joiners are letters in Persian, Hindi and
 * emoji and stay.
 */
function keepingOf(code: number): 0 | 1 | 2 {
  if (code > 0x20 && code < 0x7f) return 1;
  if (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c) return 2;
  if (code < 0x20 || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return 0;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return 2;
  return 1;
}

export class LineOfText {
  text = '';
  runs: Run[] = [];
  linkLength = 0;
  link: Element | null = null;
  #pendingBreak = false;

  get isEmpty(): boolean {
    return this.text === '' || this.text === ' ';
  }

  reset(): void {
    this.text = '';
    this.runs = [];
    this.linkLength = 0;
    this.link = null;
    this.#pendingBreak = false;
  }

  /**
   * A line break in the source. True when it is the second in a row, which readers see as a new paragraph.
   */
  break(): boolean {
    if (this.isEmpty) return false;
    if (this.#pendingBreak) return true;
    this.#pendingBreak = true;
    return false;
  }

  /** Adds a text node's data and gives back how many characters that made. */
  add(node: Text, link: Element | null): number {
    const data = node.data;
    const before = this.text.length;
    let index = 0;
    while (index < data.length) {
      const keeping = keepingOf(data.charCodeAt(index));
      if (keeping === 0) index++;
      else if (keeping === 2) index = this.#addSpace(node, data, index);
      else index = this.#addWord(node, data, index);
    }
    const added = this.text.length - before;
    if (link !== null && added > 0) {
      this.linkLength += added;
      this.link ??= link;
    }
    return added;
  }

  /** Takes the trailing space off; no more may be added after this. */
  finish(): void {
    while (this.text.endsWith(' ') || this.text.endsWith('\n')) {
      this.text = this.text.slice(0, -1);
      const last = this.runs.at(-1);
      if (last && last.start + last.length > this.text.length) last.length--;
      if (last?.length === 0) this.runs.pop();
    }
    if (this.linkLength > this.text.length) this.linkLength = this.text.length;
  }

  #addSpace(node: Text, data: string, from: number): number {
    let index = from + 1;
    while (index < data.length && keepingOf(data.charCodeAt(index)) !== 1) index++;
    if (this.text !== '' && !this.#pendingBreak && !this.text.endsWith(' ')) {
      this.#append(node, from, ' ');
    }
    return index;
  }

  #addWord(node: Text, data: string, from: number): number {
    let index = from + 1;
    while (index < data.length && keepingOf(data.charCodeAt(index)) === 1) index++;
    if (this.#pendingBreak) {
      if (this.text !== '') this.text = `${this.text.trimEnd()}\n`;
      this.#trimRuns();
      this.#pendingBreak = false;
    }
    this.#append(node, from, data.slice(from, index));
    return index;
  }

  #trimRuns(): void {
    const last = this.runs.at(-1);
    if (last && last.start + last.length >= this.text.length) last.length = this.text.length - 1 - last.start;
    if (last?.length === 0) this.runs.pop();
  }

  #append(node: Text, nodeStart: number, words: string): void {
    const last = this.runs.at(-1);
    if (
      last &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === this.text.length
    ) {
      last.length += words.length;
    } else {
      this.runs.push({ node, nodeStart, start: this.text.length, length: words.length });
    }
    this.text += words;
  }
}
