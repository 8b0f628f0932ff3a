/**
 * Sums by report number, in one flat array of accumulators (Zobel and Moffat, Inverted files for text search engines,
 * 2006) and a list of those that were touched: adding costs one look, and only what was touched is visited and wiped.
 */

/** The accumulators of the search before, all zero, and its list: four bytes a report are not made anew for each. */
let spare = new Float32Array(0);
let spareList = new Uint32Array(0);

export class ScoreTable {
  private readonly sums: Float32Array<ArrayBuffer>;
  private touched: Uint32Array<ArrayBuffer>;
  private count = 0;

  /** @param reports numbers added are below it */
  constructor(reports: number) {
    this.sums = spare.length >= reports ? spare : new Float32Array(reports);
    spare = new Float32Array(0);
    this.touched = spareList.length > 0 ? spareList : new Uint32Array(1 << 14);
    spareList = new Uint32Array(0);
  }

  /**
   * Adds `weight` times each impact to its report, as far as the ascending `reports` lie below `end`.
   * @param weight above 0
   */
  add(reports: Uint32Array, impacts: Uint8Array, weight: number, end: number): void {
    const { sums } = this;
    if (this.touched.length < this.count + reports.length) this.grow(this.count + reports.length);
    const { touched } = this;
    let { count } = this;
    for (let i = 0; i < reports.length; i++) {
      const report = reports[i] as number;
      if (report >= end) break;
      const sum = sums[report] as number;
      if (sum === 0) touched[count++] = report;
      sums[report] = sum + weight * (impacts[i] as number);
    }
    this.count = count;
  }

  private grow(least: number): void {
    const grown = new Uint32Array(Math.max(least, this.touched.length * 2));
    grown.set(this.touched.subarray(0, this.count));
    this.touched = grown;
  }

  /** Visits every report with its sum once, in no particular order, and empties the table, which is of no use after. */
  drain(visit: (report: number, sum: number) => void): void {
    const { sums, touched, count } = this;
    for (let i = 0; i < count; i++) {
      const report = touched[i] as number;
      const sum = sums[report] as number;
      sums[report] = 0;
      visit(report, sum);
    }
    this.count = 0;
    if (sums.length > spare.length) spare = sums;
    if (touched.length > spareList.length) spareList = touched;
  }
}
