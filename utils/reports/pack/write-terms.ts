/** The inverted part of a pack: postings by term, in hash shards and time chunks. */

import type { Arena } from './arena.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { checksum } from './checksum.ts';
import { CHUNK_POSTINGS, FREQUENT_TERMS, INLINE_POSTINGS, SHARD_BYTES } from './layout.ts';
import { impactOf, writePostings } from './postings.ts';
import { hashTerm, shardOf } from './term-hash.ts';

export interface TermInput {
  vocabulary: ReadonlyMap<string, number>;
  /** Old report numbers in their new order. */
  order: Uint32Array;
  /** Terms in each report, by old number. */
  lengths: readonly number[];
  /** Per old number: (term as varint, frequency as byte)*. */
  records: Arena;
  averageLength: number;
}

export interface WrittenTerms {
  shards: Uint8Array[];
  chunks: Uint8Array[];
  frequentTerms: Uint8Array;
  postings: number;
}

/** Postings of all terms in one array each, a term's from `starts[term]` to `starts[term + 1]`. */
interface Inverted {
  starts: Uint32Array;
  reports: Uint32Array;
  impacts: Uint8Array;
}

function invert(input: TermInput): Inverted {
  const starts = new Uint32Array(input.vocabulary.size + 1);
  const eachPosting = (old: number, visit: (term: number, frequency: number) => void) => {
    const reader = new ByteReader(input.records.get(old));
    while (reader.left > 0) visit(reader.varint(), reader.u8());
  };
  for (const old of input.order)
    eachPosting(old, (term) => starts.set([(starts[term + 1] as number) + 1], term + 1));
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  const total = starts[starts.length - 1] as number;
  const reports = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  const next = starts.slice();
  input.order.forEach((old, number) => {
    const length = input.lengths[old] as number;
    eachPosting(old, (term, frequency) => {
      const at = next[term] as number;
      next[term] = at + 1;
      reports[at] = number;
      impacts[at] = impactOf(frequency, length, input.averageLength);
    });
  });
  return { starts, reports, impacts };
}

/** A term's key and where its postings are. */
interface KeyedTerm {
  high: number;
  low: number;
  number: number;
}

function sortedKeys(vocabulary: ReadonlyMap<string, number>): KeyedTerm[] {
  const keys: KeyedTerm[] = [];
  for (const [term, number] of vocabulary) keys.push({ ...hashTerm(term), number });
  return keys.sort((a, b) => a.high - b.high || a.low - b.low || a.number - b.number);
}

/** Level of a document frequency: eighths of its base-2 logarithm. */
export function frequencyLevel(frequency: number): number {
  return Math.round(Math.log2(frequency) * 8);
}

function writeFrequentTerms(keys: readonly KeyedTerm[], frequency: (term: number) => number): Uint8Array {
  const top = [...keys]
    .sort((a, b) => frequency(b.number) - frequency(a.number) || a.high - b.high || a.low - b.low)
    .slice(0, FREQUENT_TERMS)
    .sort((a, b) => a.high - b.high || a.low - b.low);
  const writer = new ByteWriter(FREQUENT_TERMS * 3);
  writer.varint(top.length);
  let previous = 0;
  for (const key of top) {
    const prefix = key.high >>> 8;
    writer.varint(prefix - previous);
    writer.u8(frequencyLevel(frequency(key.number)));
    previous = prefix;
  }
  return writer.view();
}

/** Inverts the reports and writes shards, chunks and the list of frequent terms. */
export function writeTerms(input: TermInput): WrittenTerms {
  const inverted = invert(input);
  const { starts } = inverted;
  const frequency = (term: number) => (starts[term + 1] as number) - (starts[term] as number);
  const keys = sortedKeys(input.vocabulary);
  const chunks: Uint8Array[] = [];
  let chunkBytes = 0;
  const bodies = keys.map(({ number }) => {
    const body = new ByteWriter(64);
    const from = starts[number] as number;
    const count = frequency(number);
    body.varint(count);
    if (count <= INLINE_POSTINGS) {
      writePostings(body, inverted.reports, inverted.impacts, from, count, 0);
    } else {
      body.varint(chunkBytes);
      let previous = 0;
      for (let at = from; at < from + count; at += CHUNK_POSTINGS) {
        const chunk = writeChunk(inverted, at, Math.min(CHUNK_POSTINGS, from + count - at));
        const first = inverted.reports[at] as number;
        body.varint(first - previous);
        body.varint(chunk.length);
        previous = first;
        chunks.push(chunk);
        chunkBytes += chunk.length;
      }
    }
    return body.view().slice();
  });
  const shards = writeShards(keys, bodies);
  const postings = starts[starts.length - 1] as number;
  return { shards, chunks, frequentTerms: writeFrequentTerms(keys, frequency), postings };
}

function writeChunk(inverted: Inverted, from: number, count: number): Uint8Array {
  const writer = new ByteWriter(count * 3);
  writePostings(writer, inverted.reports, inverted.impacts, from, count, inverted.reports[from] as number);
  return withChecksum(writer.view());
}

function withChecksum(data: Uint8Array): Uint8Array {
  const block = new ByteWriter(data.length + 4);
  block.u32(checksum(data));
  block.bytes(data);
  return block.view();
}

/** Shards divide the range of `high` evenly; hashing makes them about equally long. */
function writeShards(keys: readonly KeyedTerm[], bodies: readonly Uint8Array[]): Uint8Array[] {
  const total = bodies.reduce((sum, body) => sum + body.length + 8, 0);
  const count = Math.max(1, Math.ceil(total / SHARD_BYTES));
  const shards: Uint8Array[] = [];
  let at = 0;
  for (let shard = 0; shard < count; shard++) {
    const from = at;
    while (at < keys.length && shardOf((keys[at] as KeyedTerm).high, count) === shard) at++;
    const writer = new ByteWriter(SHARD_BYTES * 2);
    writer.varint(at - from);
    for (const key of keys.slice(from, at)) {
      writer.u32(key.high);
      writer.u16(key.low);
    }
    for (const body of bodies.slice(from, at)) {
      writer.varint(body.length);
      writer.bytes(body);
    }
    shards.push(withChecksum(writer.view()));
  }
  return shards;
}
