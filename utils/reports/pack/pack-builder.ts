/** Builds a pack from reports in any order; equal reports give equal bytes. */

import { deflateSync, strToU8 } from 'fflate';
import { dayNumber, isoDay } from '../../timeline/days.ts';
import { indexedTerms } from '../indexed-terms.ts';
import type { Report } from '../report.ts';
import { Arena } from './arena.ts';
import { ByteWriter } from './bytes.ts';
import { checksum } from './checksum.ts';
import {
  BLOCKS_PER_PAGE,
  DAY_ZERO,
  FORMAT,
  HEADER_BYTES,
  MAGIC,
  PAGE_BYTES,
  type PackAbout,
  type PackManifest,
  ROWS_PER_BLOCK,
} from './layout.ts';
import { rowOf, writeRowBlock } from './rows.ts';
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
    const record = new ByteWriter(256);
    let length = 0;
    for (const [term, frequency] of indexedTerms(report)) {
      let number = this.vocabulary.get(term);
      if (number === undefined) {
        number = this.vocabulary.size;
        this.vocabulary.set(term, number);
      }
      record.varint(number);
      record.u8(Math.min(255, frequency));
      length += frequency;
    }
    this.lengths.push(length);
    this.terms.push(record.view());
    if (this.days.length % PROGRESS_EVERY === 0) this.progress('read', this.days.length);
  }

  /** Reports by day, then by id: the numbers they get. */
  private order(): Uint32Array {
    const { days, ids } = this;
    const order = Uint32Array.from(days.keys());
    return order.sort((a, b) => {
      const byDay = (days[a] as number) - (days[b] as number);
      if (byDay !== 0) return byDay;
      const [idA, idB] = [ids[a] as string, ids[b] as string];
      return idA < idB ? -1 : idA > idB ? 1 : a - b;
    });
  }

  /** The pack's bytes in parts, in file order. */
  finish(): Uint8Array[] {
    const order = this.order();
    const total = this.lengths.reduce((sum, length) => sum + length, 0);
    const averageLength = order.length === 0 ? 0 : Math.round((total / order.length) * 100) / 100;
    const written = writeTerms({
      vocabulary: this.vocabulary,
      order,
      lengths: this.lengths,
      records: this.terms,
      averageLength,
    });
    this.terms.clear();
    const { pages, rows, rowBytes } = this.writeRows(order);
    const size = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0);
    const sectionLengths = {
      shards: size(written.shards),
      chunks: size(written.chunks),
      pages: pages.length,
      rows: rowBytes,
    };
    const tables = new ByteWriter(65536);
    this.writeDays(tables, order);
    tables.bytes(written.frequentTerms);
    tables.varint(written.shards.length);
    for (const shard of written.shards) tables.varint(shard.length);
    const head = this.writeHead(tables.view(), sectionLengths, {
      reports: order.length,
      terms: this.vocabulary.size,
      postings: written.postings,
      averageLength,
      from: order.length === 0 ? '' : isoDay(this.days[order[0] as number] as number),
      to: order.length === 0 ? '' : isoDay(this.days[order[order.length - 1] as number] as number),
    });
    return [head, ...written.shards, ...written.chunks, pages, ...rows];
  }

  private writeRows(order: Uint32Array): { pages: Uint8Array; rows: Uint8Array[]; rowBytes: number } {
    const pages = new ByteWriter(65536);
    const rows: Uint8Array[] = [];
    let rowBytes = 0;
    const blocks = Math.ceil(order.length / ROWS_PER_BLOCK);
    for (let first = 0; first < blocks; first += BLOCKS_PER_PAGE) {
      const page = new ByteWriter(PAGE_BYTES);
      page.u32(rowBytes % 2 ** 32);
      page.u16(Math.floor(rowBytes / 2 ** 32));
      for (let block = first; block < first + BLOCKS_PER_PAGE; block++) {
        const numbers = order.subarray(block * ROWS_PER_BLOCK, (block + 1) * ROWS_PER_BLOCK);
        const bytes =
          block < blocks ? writeRowBlock(Array.from(numbers, (n) => this.rows.get(n))) : new Uint8Array(0);
        if (bytes.length > 0) rows.push(bytes);
        rowBytes += bytes.length;
        page.u16(bytes.length & 0xffff);
        page.u8(bytes.length >>> 16);
      }
      pages.u32(checksum(page.view()));
      pages.bytes(page.view());
      this.progress('written', Math.min(order.length, (first + BLOCKS_PER_PAGE) * ROWS_PER_BLOCK));
    }
    return { pages: pages.view(), rows, rowBytes };
  }

  private writeDays(writer: ByteWriter, order: Uint32Array): void {
    const runs: [day: number, reports: number][] = [];
    for (const n of order) {
      const day = this.days[n] as number;
      const last = runs[runs.length - 1];
      if (last && last[0] === day) last[1]++;
      else runs.push([day, 1]);
    }
    writer.varint(runs.length);
    let previous = DAY_ZERO;
    for (const [day, reports] of runs) {
      writer.varint(day - previous);
      writer.varint(reports);
      previous = day;
    }
  }

  private writeHead(
    tables: Uint8Array,
    lengths: { shards: number; chunks: number; pages: number; rows: number },
    counts: Pick<PackManifest, 'reports' | 'terms' | 'postings' | 'averageLength' | 'from' | 'to'>,
  ): Uint8Array {
    // Offsets are relative to the end of the directory: its own length depends on what it says.
    const sections = {
      shards: [0, lengths.shards] as [number, number],
      chunks: [lengths.shards, lengths.chunks] as [number, number],
      pages: [lengths.shards + lengths.chunks, lengths.pages] as [number, number],
      rows: [lengths.shards + lengths.chunks + lengths.pages, lengths.rows] as [number, number],
    };
    const manifest: PackManifest = { format: FORMAT, ...this.about, ...counts, sections };
    const json = strToU8(JSON.stringify(manifest));
    const raw = new ByteWriter(json.length + tables.length + 4);
    raw.u32(json.length);
    raw.bytes(json);
    raw.bytes(tables);
    const directory = deflateSync(raw.view(), { level: 9 });
    const head = new ByteWriter(HEADER_BYTES + directory.length);
    head.bytes(strToU8(MAGIC));
    head.u32(FORMAT);
    head.u32(directory.length);
    head.u32(raw.length);
    head.u32(checksum(directory));
    head.bytes(directory);
    return head.view();
  }
}
