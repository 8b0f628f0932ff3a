/**
 * Sums by report number, in flat arrays that grow with what a query touches. Sums lie in blocks of eight neighbouring
 * reports, found through an open-addressing table: postings ascend, so that most additions fall into the block of the
 * one before and need no look-up.
 */

const BLOCK_BITS = 3;
const BLOCK = 1 << BLOCK_BITS;

/** A typed array with room for twice as many. */
function doubled<T extends Int32Array | Uint8Array | Float64Array>(array: T): T {
  const grown = new (array.constructor as new (length: number) => T)(array.length * 2);
  grown.set(array);
  return grown;
}

export class ScoreTable {
  /** Number of the block in each slot, and its place among the blocks; -1 for none. */
  private keys: Int32Array;
  private places: Int32Array;
  private mask: number;
  /** By place: the block's number, which of its reports have a sum (one bit each), their sums. */
  private numbers = new Int32Array(1 << 12);
  private touched = new Uint8Array(1 << 12);
  private sums = new Float64Array(1 << (12 + BLOCK_BITS));
  private blocks = 0;
  /** Where the addition before this one went. */
  private lastNumber = -1;
  private lastPlace = 0;

  /** @param capacity blocks that half of the table's slots hold at first, a power of two */
  constructor(capacity = 1 << 13) {
    this.keys = new Int32Array(capacity).fill(-1);
    this.places = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  add(report: number, amount: number): void {
    const number = report >>> BLOCK_BITS;
    if (number !== this.lastNumber) {
      this.lastPlace = this.placeOf(number);
      this.lastNumber = number;
    }
    const within = report & (BLOCK - 1);
    const at = (this.lastPlace << BLOCK_BITS) | within;
    this.touched[this.lastPlace] = (this.touched[this.lastPlace] as number) | (1 << within);
    this.sums[at] = (this.sums[at] as number) + amount;
  }

  private placeOf(number: number): number {
    const slot = this.find(number);
    if (this.keys[slot] === number) return this.places[slot] as number;
    const place = this.blocks++;
    this.keys[slot] = number;
    this.places[slot] = place;
    if (place === this.numbers.length) {
      this.numbers = doubled(this.numbers);
      this.touched = doubled(this.touched);
      this.sums = doubled(this.sums);
    }
    this.numbers[place] = number;
    if (this.blocks * 2 > this.mask) this.rehash(this.keys.length * 4);
    return place;
  }

  /** The slot that a block has, or that is free for it. */
  private find(number: number): number {
    const { keys, mask } = this;
    let slot = (Math.imul(number, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== number && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  private rehash(capacity: number): void {
    this.keys = new Int32Array(capacity).fill(-1);
    this.places = new Int32Array(capacity);
    this.mask = capacity - 1;
    for (let place = 0; place < this.blocks; place++) {
      const number = this.numbers[place] as number;
      const slot = this.find(number);
      this.keys[slot] = number;
      this.places[slot] = place;
    }
  }

  /** Visits every report with its sum, in no particular order. */
  each(visit: (report: number, sum: number) => void): void {
    const { numbers, touched, sums, blocks } = this;
    for (let place = 0; place < blocks; place++) {
      const first = (numbers[place] as number) << BLOCK_BITS;
      for (let bits = touched[place] as number, within = 0; bits > 0; bits >>>= 1, within++) {
        if (bits & 1) visit(first | within, sums[(place << BLOCK_BITS) | within] as number);
      }
    }
  }
}
