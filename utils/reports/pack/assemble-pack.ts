/** Puts a pack's parts together: head, shards, chunks, row pages, rows. */

import { deflateSync, strToU8 } from 'fflate';
import { isoDay } from '../../timeline/days.ts';
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
} from './layout.ts';
import type { WrittenTerms } from './write-terms.ts';

export interface PackParts {
  about: PackAbout;
  /** Days since 1970 of the reports in their final order, ascending. */
  days: Int32Array;
  terms: WrittenTerms;
  averageLength: number;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** The lengths of row blocks, 64 to a page, each page with where its first block begins. */
function writePages(blocks: readonly Uint8Array[]): Uint8Array {
  const pages = new ByteWriter(65536);
  const page = new ByteWriter(PAGE_BYTES);
  let rowBytes = 0;
  for (let first = 0; first < blocks.length; first += BLOCKS_PER_PAGE) {
    page.reset();
    page.u32(rowBytes % 2 ** 32);
    page.u16(Math.floor(rowBytes / 2 ** 32));
    for (let block = first; block < first + BLOCKS_PER_PAGE; block++) {
      const length = blocks[block]?.length ?? 0;
      rowBytes += length;
      page.u16(length & 0xffff);
      page.u8(length >>> 16);
    }
    pages.u32(checksum(page.view()));
    pages.bytes(page.view());
  }
  return pages.view();
}

/** Each day with reports and how many there are. */
function writeDays(writer: ByteWriter, days: Int32Array): void {
  const runs: [day: number, reports: number][] = [];
  for (const day of days) {
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

function writeTables({ days, terms }: PackParts): Uint8Array {
  const tables = new ByteWriter(65536);
  writeDays(tables, days);
  tables.bytes(terms.frequentTerms);
  tables.varint(terms.shards.length);
  for (const shard of terms.shards) tables.varint(shard.length);
  return tables.view();
}

function manifestOf(parts: PackParts, lengths: readonly number[]): PackManifest {
  const { about, days, terms, averageLength } = parts;
  const day = (place: number) => (days.length === 0 ? '' : isoDay(days[place] as number));
  // Offsets are relative to the end of the directory: its own length depends on what it says.
  let offset = 0;
  const [shards, chunks, pages, rows] = lengths.map((length): [number, number] => {
    offset += length;
    return [offset - length, length];
  }) as [[number, number], [number, number], [number, number], [number, number]];
  return {
    format: FORMAT,
    ...about,
    reports: days.length,
    terms: terms.count,
    postings: terms.postings,
    averageLength,
    from: day(0),
    to: day(days.length - 1),
    sections: { shards, chunks, pages, rows },
  };
}

function writeHead(manifest: PackManifest, tables: Uint8Array): Uint8Array {
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

/** The pack's bytes in parts, in file order. @param rows deflated blocks of 8 reports each, in the same order */
export function assemblePack(parts: PackParts, rows: readonly Uint8Array[]): Uint8Array[] {
  const pages = writePages(rows);
  const { shards, chunks } = parts.terms;
  const manifest = manifestOf(parts, [sizeOf(shards), sizeOf(chunks), pages.length, sizeOf(rows)]);
  return [writeHead(manifest, writeTables(parts)), ...shards, ...chunks, pages, ...rows];
}
