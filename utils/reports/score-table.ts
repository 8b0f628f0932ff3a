/** Sums by report number in flat arrays: an open-addressing table that grows with what a query touches. */

export class ScoreTable {
  private keys: Int32Array;
  private sums: Float64Array;
  private mask: number;
  count = 0;

  constructor(capacity = 1 << 12) {
    this.keys = new Int32Array(capacity).fill(-1);
    this.sums = new Float64Array(capacity);
    this.mask = capacity - 1;
  }

  add(report: number, amount: number): void {
    let slot = Math.imul(report, 0x9e3779b1) >>> 7;
    slot &= this.mask;
    while (this.keys[slot] !== report && this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
    if (this.keys[slot] === -1) {
      this.keys[slot] = report;
      this.count++;
    }
    this.sums[slot] = (this.sums[slot] as number) + amount;
    if (this.count * 2 > this.mask) this.grow();
  }

  private grow(): void {
    const { keys, sums } = this;
    const capacity = keys.length * 2;
    this.keys = new Int32Array(capacity).fill(-1);
    this.sums = new Float64Array(capacity);
    this.mask = capacity - 1;
    this.count = 0;
    keys.forEach((report, slot) => {
      if (report !== -1) this.add(report, sums[slot] as number);
    });
  }

  /** Visits every report with its sum, in no particular order. */
  each(visit: (report: number, sum: number) => void): void {
    this.keys.forEach((report, slot) => {
      if (report !== -1) visit(report, this.sums[slot] as number);
    });
  }
}
