/** Terms by their hash, numbered as they come: flat arrays, since a map of a million strings is slow to ask. */

import type { TermHash } from './term-hash.ts';

export class TermTable {
  private highs: Uint32Array;
  private lows: Uint16Array;
  /** A term's number plus one; 0 for a free slot. */
  private numbers: Uint32Array;
  private mask: number;
  size = 0;

  constructor(capacity = 1 << 12) {
    this.highs = new Uint32Array(capacity);
    this.lows = new Uint16Array(capacity);
    this.numbers = new Uint32Array(capacity);
    this.mask = capacity - 1;
  }

  /** The number of a term; a new one gets the next. */
  numberOf(high: number, low: number): number {
    const slot = this.find(high, low);
    const known = this.numbers[slot] as number;
    if (known > 0) return known - 1;
    this.put(slot, high, low, ++this.size);
    if (this.size * 2 > this.mask) this.grow();
    return this.size - 1;
  }

  /** The slot that a term has, or that is free for it. Hashes are well mixed: their low bits do. */
  private find(high: number, low: number): number {
    const { highs, lows, numbers, mask } = this;
    let slot = high & mask;
    while (numbers[slot] !== 0 && (highs[slot] !== high || lows[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  private put(slot: number, high: number, low: number, number: number): void {
    this.highs[slot] = high;
    this.lows[slot] = low;
    this.numbers[slot] = number;
  }

  private grow(): void {
    const { highs, lows, numbers } = this;
    const capacity = numbers.length * 2;
    this.highs = new Uint32Array(capacity);
    this.lows = new Uint16Array(capacity);
    this.numbers = new Uint32Array(capacity);
    this.mask = capacity - 1;
    for (let slot = 0; slot < numbers.length; slot++) {
      if (numbers[slot] === 0) continue;
      const [high, low] = [highs[slot] as number, lows[slot] as number];
      this.put(this.find(high, low), high, low, numbers[slot] as number);
    }
  }

  /** All terms ordered by hash, each with its number. */
  inOrder(): (TermHash & { number: number })[] {
    const keys = new Float64Array(this.size);
    let at = 0;
    this.numbers.forEach((number, slot) => {
      if (number > 0) keys[at++] = (this.highs[slot] as number) * 65_536 + (this.lows[slot] as number);
    });
    return Array.from(keys.sort(), (key) => {
      const [high, low] = [Math.floor(key / 65_536), key % 65_536];
      return { high, low, number: this.numberOf(high, low) };
    });
  }
}
