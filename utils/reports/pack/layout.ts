/**
 * The pack format, one for the bundled index, imported packs and the library's segments:
 *
 *     header     magic, directory's stored and raw length, its checksum
 *     directory  deflated: manifest (JSON), days, frequent terms, shard lengths
 *     shards     terms by hash: keys, then short postings or the places of long ones
 *     chunks     long postings, 1,024 reports each, ascending with time
 *     row pages  lengths of 128 row blocks each
 *     rows       8 reports each, deflated JSON
 *
 * Reports are numbered by date, so that "before this day" is a range of numbers. Every block begins with its CRC-32.
 */

import * as v from 'valibot';

export const MAGIC = 'PREVPACK';
export const HEADER_BYTES = 24;
export const FORMAT = 2;

/** Bytes a shard should have; a query reads one shard a term. */
export const SHARD_BYTES = 1024;
/** Postings up to this many stand in the shard itself. */
export const INLINE_POSTINGS = 256;
export const CHUNK_POSTINGS = 1024;
/** Inflating the blocks of the reports shown is a third of a query's work: few reports to a block. */
export const ROWS_PER_BLOCK = 8;
export const BLOCKS_PER_PAGE = 128;
/** Base offset (6 bytes), 128 lengths of 3 bytes, checksum. */
export const PAGE_BYTES = 4 + 6 + BLOCKS_PER_PAGE * 3;
/** How many of the most frequent terms the directory lists, to choose a query's terms without reading shards. */
export const FREQUENT_TERMS = 4096;

/** Day numbers in packs count from year 1, so that gaps are never negative. */
export const DAY_ZERO = -719_162;

/** What a pack may claim at most: beyond it is damage or malice. */
export const LIMITS = {
  reports: 50_000_000,
  directoryBytes: 64_000_000,
  shardBytes: 16_000_000,
  rowBlockBytes: 16_000_000,
} as const;

const text = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 48));
const section = v.tuple([count, count]);

export const manifestSchema = v.object({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  title: text,
  version: text,
  licence: text,
  attribution: text,
  language: text,
  /** Reports, distinct terms and postings. */
  reports: v.pipe(count, v.maxValue(LIMITS.reports)),
  terms: count,
  postings: count,
  /** Mean terms a report. */
  averageLength: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** First and last day; empty in an empty pack. */
  from: text,
  to: text,
  /** Offset and length of each part of the file. */
  sections: v.object({ shards: section, chunks: section, pages: section, rows: section }),
});

/** What a pack says of itself. */
export type PackManifest = v.InferOutput<typeof manifestSchema>;

/** What whoever builds a pack says about it. */
export type PackAbout = Pick<
  PackManifest,
  'id' | 'title' | 'version' | 'licence' | 'attribution' | 'language'
>;

/** A pack that is damaged, cut off or hostile; the message says where, for people. */
export class PackProblem extends Error {
  override name = 'PackProblem';
}

/** Reads exactly `length` bytes at `offset`, fewer only where the file ends. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array>;
