/**
 * Sums by report number in flat arrays: an open-addressing table that grows with what a query touches. Its slots are
 * blocks of eight neighbouring reports: postings ascend, so that most additions fall into the block of the one before.
 */

const BLOCK_BITS = 3;
const BLOCK = 1 << BLOCK_BITS;

export class ScoreTable {
  /** Number of the block in each slot; -1 for none. */
  private keys: Int32Array;
  /** Which of a block's reports have a sum, one bit each. */
  private touched: Uint8Array;
  private sums: Float64Array;
  private mask: number;
  private blocks = 0;
  /** Where the addition before this one went. */
  private lastBlock = -1;
  private lastSlot = 0;

  /** @param capacity blocks there is room for at first, a power of two */
  constructor(capacity = 1 << 12) {
    this.keys = new Int32Array(capacity).fill(-1);
    this.touched = new Uint8Array(capacity);
    this.sums = new Float64Array(capacity << BLOCK_BITS);
    this.mask = capacity - 1;
  }

  add(report: number, amount: number): void {
    const block = report >>> BLOCK_BITS;
    if (block !== this.lastBlock) {
      this.lastSlot = this.slotOf(block);
      this.lastBlock = block;
    }
    const place = report & (BLOCK - 1);
    const at = (this.lastSlot << BLOCK_BITS) | place;
    this.touched[this.lastSlot] = (this.touched[this.lastSlot] as number) | (1 << place);
    this.sums[at] = (this.sums[at] as number) + amount;
  }

  private slotOf(block: number): number {
    let slot = this.find(block);
    if (this.keys[slot] === block) return slot;
    if (++this.blocks * 2 > this.mask) {
      this.grow();
      slot = this.find(block);
    }
    this.keys[slot] = block;
    return slot;
  }

  /** The slot that a block has, or that is free for it. */
  private find(block: number): number {
    const { keys, mask } = this;
    let slot = (Math.imul(block, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== block && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, touched, sums } = this;
    const capacity = keys.length * 4;
    this.keys = new Int32Array(capacity).fill(-1);
    this.touched = new Uint8Array(capacity);
    this.sums = new Float64Array(capacity << BLOCK_BITS);
    this.mask = capacity - 1;
    for (let from = 0; from < keys.length; from++) {
      const block = keys[from] as number;
      if (block === -1) continue;
      const slot = this.find(block);
      this.keys[slot] = block;
      this.touched[slot] = touched[from] as number;
      this.sums.set(sums.subarray(from << BLOCK_BITS, (from + 1) << BLOCK_BITS), slot << BLOCK_BITS);
    }
  }

  /** Visits every report with its sum, in no particular order. */
  each(visit: (report: number, sum: number) => void): void {
    const { keys, touched, sums } = this;
    for (let slot = 0; slot < keys.length; slot++) {
      for (let bits = touched[slot] as number, place = 0; bits > 0; bits >>>= 1, place++) {
        if (bits & 1)
          visit(((keys[slot] as number) << BLOCK_BITS) | place, sums[(slot << BLOCK_BITS) | place] as number);
      }
    }
  }
}
