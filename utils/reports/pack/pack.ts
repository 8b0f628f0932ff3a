/** An open pack: terms, postings and rows by number, each read once asked for. */

import { dayNumber } from '../../timeline/days.ts';
import type { Report } from '../report.ts';
import { ByteReader } from './bytes.ts';
import {
  BLOCKS_PER_PAGE,
  CHUNK_POSTINGS,
  INLINE_POSTINGS,
  LIMITS,
  PAGE_BYTES,
  type PackManifest,
  PackProblem,
  type ReadBytes,
  ROWS_PER_BLOCK,
} from './layout.ts';
import type { DayTable, FrequentTerms } from './open-pack.ts';
import { type Postings, readPostings } from './postings.ts';
import { checkBlock, readRow, readRowBlock } from './rows.ts';
import { hashTerm, shardOf, type TermHash } from './term-hash.ts';

export interface PackTables {
  days: DayTable;
  frequent: FrequentTerms;
  shards: Float64Array;
  /** Where the sections begin in the file. */
  start: number;
}

/** A stretch of long postings: number of its first report, place and length in the chunk section. */
interface ChunkPlace {
  first: number;
  offset: number;
  length: number;
  count: number;
}

/** The last `chunks` chunks of a long posting list that begin before a report number. */
export interface ChunkWindow {
  before: number;
  chunks: number;
}

/** Every chunk there is. */
export const ALL_CHUNKS: readonly ChunkWindow[] = [
  { before: Number.POSITIVE_INFINITY, chunks: Number.POSITIVE_INFINITY },
];

/** A term found in the pack: how many reports hold it, and its postings or where they are. */
export interface PackTerm {
  frequency: number;
  postings: Postings | null;
  chunks: ChunkPlace[];
}

const MILESTONE_BITS = 8;

function milestonesOf({ starts }: DayTable, reports: number): Uint32Array {
  const milestones = new Uint32Array((reports >> MILESTONE_BITS) + 1);
  let at = 0;
  for (let i = 0; i < milestones.length; i++) {
    while (at < starts.length - 2 && (starts[at + 1] as number) <= i << MILESTONE_BITS) at++;
    milestones[i] = at;
  }
  return milestones;
}

export class Pack {
  private knownMilestones: Uint32Array | null = null;

  constructor(
    private readonly read: ReadBytes,
    readonly manifest: PackManifest,
    private readonly tables: PackTables,
  ) {}

  /** Reads a stretch of a section. @throws PackProblem when the file ends before */
  private async readSection(
    section: keyof PackManifest['sections'],
    offset: number,
    length: number,
  ): Promise<Uint8Array> {
    const [start, size] = this.manifest.sections[section];
    if (offset < 0 || length < 0 || offset + length > size)
      throw new PackProblem('The pack points outside itself');
    const bytes = await this.read(this.tables.start + start + offset, length);
    if (bytes.length !== length) throw new PackProblem('The pack is cut off');
    return bytes;
  }

  /** Number of the first report dated `day` (days since 1970) or later; the count of reports when there is none. */
  firstOn(day: number): number {
    const { days, starts } = this.tables.days;
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return starts[low] as number;
  }

  /** Day (since 1970) of a report number. */
  dayOf(report: number): number {
    const { days, starts } = this.tables.days;
    let at = this.milestones[report >> MILESTONE_BITS] as number;
    while (at < days.length - 1 && (starts[at + 1] as number) <= report) at++;
    return days[at] as number;
  }

  /** Index of the day of every 256th report: the day of any other is a few steps on. */
  private get milestones(): Uint32Array {
    this.knownMilestones ??= milestonesOf(this.tables.days, this.manifest.reports);
    return this.knownMilestones;
  }

  /** About how many reports hold a term, from the directory alone; 0 when it is not among the frequent ones. */
  roughFrequency(term: string): number {
    const { prefixes, levels } = this.tables.frequent;
    const prefix = hashTerm(term).high >>> 8;
    let low = 0;
    let high = prefixes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((prefixes[middle] as number) < prefix) low = middle + 1;
      else high = middle;
    }
    return prefixes[low] === prefix ? 2 ** ((levels[low] as number) / 8) : 0;
  }

  /** Looks terms up; null for those that no report holds. Terms of one shard share its reading. */
  async findTerms(terms: readonly string[]): Promise<(PackTerm | null)[]> {
    const shards = new Map<number, Promise<Uint8Array>>();
    const shardCount = this.tables.shards.length - 1;
    return Promise.all(
      terms.map(async (term) => {
        if (shardCount === 0 || this.manifest.reports === 0) return null;
        const hash = hashTerm(term);
        const number = shardOf(hash.high, shardCount);
        let shard = shards.get(number);
        if (!shard) {
          shard = this.readShard(number);
          shards.set(number, shard);
        }
        return this.findInShard(await shard, hash);
      }),
    );
  }

  private async readShard(number: number): Promise<Uint8Array> {
    const { shards } = this.tables;
    const offset = shards[number] as number;
    const length = (shards[number + 1] as number) - offset;
    if (length > LIMITS.shardBytes) throw new PackProblem('A shard of the pack claims an impossible size');
    return checkBlock(await this.readSection('shards', offset, length), 'A shard of the pack');
  }

  private findInShard(shard: Uint8Array, hash: TermHash): PackTerm | null {
    try {
      const reader = new ByteReader(shard);
      const count = reader.varint();
      const keys = new ByteReader(reader.bytes(count * 6));
      let at = -1;
      for (let i = 0; i < count && at < 0; i++) {
        const high = keys.u32();
        const low = keys.u16();
        if (high > hash.high) return null;
        if (high === hash.high && low === hash.low) at = i;
      }
      if (at < 0) return null;
      for (let i = 0; i < at; i++) reader.skip(reader.varint());
      return this.readTerm(reader.bytes(reader.varint()));
    } catch (cause) {
      if (cause instanceof PackProblem) throw cause;
      throw new PackProblem('A shard of the pack cannot be read', { cause });
    }
  }

  get shardCount(): number {
    return this.tables.shards.length - 1;
  }

  /** All terms of a shard, for checking and merging. */
  async readShardTerms(number: number): Promise<(PackTerm & TermHash)[]> {
    const reader = new ByteReader(await this.readShard(number));
    try {
      const keys = new ByteReader(reader.bytes(reader.varint() * 6));
      const terms: (PackTerm & TermHash)[] = [];
      while (keys.left > 0) {
        const hash = { high: keys.u32(), low: keys.u16() };
        terms.push({ ...hash, ...this.readTerm(reader.bytes(reader.varint())) });
      }
      return terms;
    } catch (cause) {
      if (cause instanceof PackProblem) throw cause;
      throw new PackProblem('A shard of the pack cannot be read', { cause });
    }
  }

  private readTerm(body: Uint8Array): PackTerm {
    const reader = new ByteReader(body);
    const frequency = reader.varint();
    if (frequency > this.manifest.reports)
      throw new PackProblem('A term claims more reports than the pack has');
    if (frequency <= INLINE_POSTINGS) {
      const postings = readPostings(reader.bytes(reader.left), frequency, 0, this.manifest.reports);
      return { frequency, postings, chunks: [] };
    }
    const chunks: ChunkPlace[] = [];
    let offset = reader.varint();
    let first = 0;
    for (let left = frequency; left > 0; left -= CHUNK_POSTINGS) {
      first += reader.varint();
      const length = reader.varint();
      chunks.push({ first, offset, length, count: Math.min(CHUNK_POSTINGS, left) });
      offset += length;
    }
    return { frequency, postings: null, chunks };
  }

  /** A term's postings, of long ones only the chunks in the windows. */
  async readPostings(term: PackTerm, windows: readonly ChunkWindow[]): Promise<Postings[]> {
    if (term.postings) return [term.postings];
    const wanted = new Set<ChunkPlace>();
    for (const { before, chunks } of windows) {
      let end = term.chunks.length;
      while (end > 0 && (term.chunks[end - 1] as ChunkPlace).first >= before) end--;
      for (const chunk of term.chunks.slice(Math.max(0, end - chunks), end)) wanted.add(chunk);
    }
    return Promise.all(
      [...wanted].map(async (place) => {
        const block = await this.readSection('chunks', place.offset, place.length);
        return this.readChunk(checkBlock(block, 'A chunk of the pack'), place);
      }),
    );
  }

  private readChunk(data: Uint8Array, place: ChunkPlace): Postings {
    try {
      return readPostings(data, place.count, place.first, this.manifest.reports);
    } catch (cause) {
      throw new PackProblem('A chunk of the pack cannot be read', { cause });
    }
  }

  /** Reports by number; blocks they share are read once. */
  async readReports(numbers: readonly number[]): Promise<Report[]> {
    const blocks = new Map<number, Promise<unknown[][]>>();
    return Promise.all(
      numbers.map(async (number) => {
        const block = Math.floor(number / ROWS_PER_BLOCK);
        let rows = blocks.get(block);
        if (!rows) {
          rows = this.readBlock(block);
          blocks.set(block, rows);
        }
        const row = (await rows)[number % ROWS_PER_BLOCK];
        const report = row ? readRow(row, 'A report of the pack') : null;
        if (!report || dayNumber(report.date) !== this.dayOf(number))
          throw new PackProblem('The pack misplaces a report');
        return report;
      }),
    );
  }

  private async readBlock(block: number): Promise<unknown[][]> {
    const page = Math.floor(block / BLOCKS_PER_PAGE);
    const bytes = await this.readSection('pages', page * PAGE_BYTES, PAGE_BYTES);
    const reader = new ByteReader(checkBlock(bytes, 'A page of the pack'));
    let offset = reader.u32() + reader.u16() * 2 ** 32;
    for (let i = page * BLOCKS_PER_PAGE; i < block; i++) offset += reader.u16() + (reader.u8() << 16);
    const length = reader.u16() + (reader.u8() << 16);
    if (length > LIMITS.rowBlockBytes) throw new PackProblem('A block of reports claims an impossible size');
    return readRowBlock(await this.readSection('rows', offset, length), 'A block of reports');
  }
}
