/** Builds a pack from reports in any order; equal reports give equal bytes. */

import type { Report } from '../report.ts';
import { Arena } from './arena.ts';
import { assemblePack, type PackParts } from './assemble-pack.ts';
import { ByteWriter } from './bytes.ts';
import { deflateRows } from './deflate-rows.ts';
import { type IndexedReport, indexReport, TERM_BYTES } from './index-report.ts';
import { invertTerms } from './invert-terms.ts';
import type { PackAbout } from './layout.ts';
import { TermTable } from './term-table.ts';
import { writeTerms } from './write-terms.ts';

/** How far a build has come: reports taken in, then reports written. */
export type BuildProgress = (step: 'read' | 'written', reports: number) => void;

const PROGRESS_EVERY = 50_000;

export class PackBuilder {
  private readonly vocabulary = new TermTable();
  private readonly days: number[] = [];
  private readonly ids: string[] = [];
  private readonly lengths: number[] = [];
  /** Per report its distinct terms: number and frequency. */
  private readonly terms = new Arena();
  private readonly record = new ByteWriter(4096);

  constructor(
    private readonly about: PackAbout,
    private readonly progress: BuildProgress = () => {},
    private readonly rows = new Arena(),
  ) {}

  /** Takes in one valid report. */
  add(report: Report): void {
    this.addIndexed(indexReport(report));
  }

  /** Takes in a report that was indexed elsewhere. */
  addIndexed({ id, day, row, length, terms }: IndexedReport): void {
    this.days.push(day);
    this.ids.push(id);
    this.lengths.push(length);
    this.rows.push(row);
    this.record.reset();
    const view = new DataView(terms.buffer, terms.byteOffset, terms.length);
    for (let at = 0; at < terms.length; at += TERM_BYTES) {
      this.record.varint(this.vocabulary.numberOf(view.getUint32(at, true), view.getUint16(at + 4, true)));
      this.record.u8(terms[at + 6] as number);
    }
    this.terms.push(this.record.view());
    if (this.days.length % PROGRESS_EVERY === 0) this.progress('read', this.days.length);
  }

  /** Reports by day, then by id: the numbers they get. Ids are of no use after, and much memory. */
  private order(): Uint32Array {
    const { days, ids } = this;
    const order = Uint32Array.from(days.keys()).sort((a, b) => {
      const byDay = (days[a] as number) - (days[b] as number);
      if (byDay !== 0) return byDay;
      const [idA, idB] = [ids[a] as string, ids[b] as string];
      return idA < idB ? -1 : idA > idB ? 1 : a - b;
    });
    ids.length = 0;
    return order;
  }

  /** The pack's bytes in parts, in file order. The builder is spent afterwards. */
  finish(): Uint8Array[] {
    const order = this.order();
    const written = (reports: number) => this.progress('written', reports);
    return assemblePack(this.invert(order), deflateRows(this.rows, order, written));
  }

  /**
   * As `finish`, the rows deflated elsewhere meanwhile.
   * @param deflate begins that and gives the blocks, as `deflateRows` does
   */
  async finishBeside(
    deflate: (rows: Arena, order: Uint32Array) => Promise<Uint8Array[]>,
  ): Promise<Uint8Array[]> {
    const order = this.order();
    const blocks = deflate(this.rows, order);
    blocks.catch(() => {});
    const parts = this.invert(order);
    return assemblePack(parts, await blocks);
  }

  private invert(order: Uint32Array): PackParts {
    const total = this.lengths.reduce((sum, length) => sum + length, 0);
    const averageLength = order.length === 0 ? 0 : Math.round((total / order.length) * 100) / 100;
    const { vocabulary, lengths, terms: records } = this;
    const { keys, inverted } = invertTerms({ vocabulary, order, lengths, records, averageLength });
    records.clear();
    return {
      about: this.about,
      days: Int32Array.from(order, (n) => this.days[n] as number),
      terms: writeTerms(keys, inverted),
      averageLength,
    };
  }
}
