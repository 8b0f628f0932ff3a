/** Builds a pack from reports in any order; equal reports give equal bytes. */

import { dayNumber } from '../../timeline/days.ts';
import { indexedTerms } from '../indexed-terms.ts';
import type { Report } from '../report.ts';
import { Arena } from './arena.ts';
import { assemblePack } from './assemble-pack.ts';
import { ByteWriter } from './bytes.ts';
import { invertTerms } from './invert-terms.ts';
import type { PackAbout } from './layout.ts';
import { rowOf } from './rows.ts';
import { writeTerms } from './write-terms.ts';

/** How far a build has come: reports taken in, then reports written. */
export type BuildProgress = (step: 'read' | 'written', reports: number) => void;

const PROGRESS_EVERY = 50_000;

export class PackBuilder {
  private readonly vocabulary = new Map<string, number>();
  private readonly days: number[] = [];
  private readonly ids: string[] = [];
  private readonly lengths: number[] = [];
  private readonly rows = new Arena();
  /** Per report its distinct terms: number and frequency. */
  private readonly terms = new Arena();
  private readonly record = new ByteWriter(4096);

  constructor(
    private readonly about: PackAbout,
    private readonly progress: BuildProgress = () => {},
  ) {}

  /** Takes in one valid report. */
  add(report: Report): void {
    const day = dayNumber(report.date);
    if (day === null) throw new RangeError(`report ${report.id} has no day`);
    this.days.push(day);
    this.ids.push(report.id);
    this.rows.push(rowOf(report));
    this.record.reset();
    let length = 0;
    for (const [term, frequency] of indexedTerms(report)) {
      this.record.varint(this.numberOf(term));
      this.record.u8(Math.min(255, frequency));
      length += frequency;
    }
    this.lengths.push(length);
    this.terms.push(this.record.view());
    if (this.days.length % PROGRESS_EVERY === 0) this.progress('read', this.days.length);
  }

  private numberOf(term: string): number {
    const known = this.vocabulary.get(term);
    if (known !== undefined) return known;
    const number = this.vocabulary.size;
    this.vocabulary.set(term, number);
    return number;
  }

  /** Reports by day, then by id: the numbers they get. */
  private order(): Uint32Array {
    const { days, ids } = this;
    return Uint32Array.from(days.keys()).sort((a, b) => {
      const byDay = (days[a] as number) - (days[b] as number);
      if (byDay !== 0) return byDay;
      const [idA, idB] = [ids[a] as string, ids[b] as string];
      return idA < idB ? -1 : idA > idB ? 1 : a - b;
    });
  }

  /** The pack's bytes in parts, in file order. The builder is spent afterwards. */
  finish(): Uint8Array[] {
    const order = this.order();
    const total = this.lengths.reduce((sum, length) => sum + length, 0);
    const averageLength = order.length === 0 ? 0 : Math.round((total / order.length) * 100) / 100;
    const { keys, inverted } = invertTerms({
      vocabulary: this.vocabulary,
      order,
      lengths: this.lengths,
      records: this.terms,
      averageLength,
    });
    this.terms.clear();
    this.vocabulary.clear();
    return assemblePack({
      about: this.about,
      days: Int32Array.from(order, (n) => this.days[n] as number),
      row: (place) => this.rows.get(order[place] as number),
      terms: writeTerms(keys, inverted),
      averageLength,
      progress: (reports) => {
        if (reports % PROGRESS_EVERY < 1024) this.progress('written', reports);
      },
    });
  }
}
