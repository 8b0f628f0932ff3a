/** The inverted part of a pack: postings by term, in hash shards and time chunks. */

import { ByteWriter } from './bytes.ts';
import { checksum } from './checksum.ts';
import type { Inverted, KeyedTerm } from './invert-terms.ts';
import { CHUNK_POSTINGS, FREQUENT_TERMS, INLINE_POSTINGS, SHARD_BYTES } from './layout.ts';
import { writePostings } from './postings.ts';
import { shardOf } from './term-hash.ts';

export interface WrittenTerms {
  shards: Uint8Array[];
  chunks: Uint8Array[];
  frequentTerms: Uint8Array;
  /** Distinct terms and their postings. */
  count: number;
  postings: number;
}

/** Level of a document frequency: eighths of its base-2 logarithm. */
function frequencyLevel(frequency: number): number {
  return Math.round(Math.log2(frequency) * 8);
}

/** The terms of most reports, of equally frequent ones the first by hash; all in the order of `keys`. */
function mostFrequent(keys: readonly KeyedTerm[], frequency: (key: KeyedTerm) => number): KeyedTerm[] {
  const frequencies = Uint32Array.from(keys, frequency).sort();
  const least = frequencies[frequencies.length - FREQUENT_TERMS] ?? 0;
  let room = FREQUENT_TERMS - keys.reduce((sum, key) => sum + (frequency(key) > least ? 1 : 0), 0);
  return keys.filter((key) => frequency(key) > least || (frequency(key) === least && room-- > 0));
}

function writeFrequentTerms(keys: readonly KeyedTerm[], { starts }: Inverted): Uint8Array {
  const frequency = ({ number }: KeyedTerm) => (starts[number + 1] as number) - (starts[number] as number);
  const top = mostFrequent(keys, frequency);
  const writer = new ByteWriter(FREQUENT_TERMS * 3);
  writer.varint(top.length);
  let previous = 0;
  for (const key of top) {
    const prefix = key.high >>> 8;
    writer.varint(prefix - previous);
    writer.u8(frequencyLevel(frequency(key)));
    previous = prefix;
  }
  return writer.view();
}

function withChecksum(data: Uint8Array): Uint8Array {
  const block = new Uint8Array(data.length + 4);
  new DataView(block.buffer).setUint32(0, checksum(data), true);
  block.set(data, 4);
  return block;
}

/** Writes terms' bodies and the chunks of the long ones. */
class BodyWriter {
  readonly chunks: Uint8Array[] = [];
  private chunkBytes = 0;
  private readonly scratch = new ByteWriter(4096);

  constructor(private readonly inverted: Inverted) {}

  /** Writes the body of a term: frequency, then postings or the places of its chunks. */
  write(body: ByteWriter, term: number): void {
    const { starts, reports, impacts } = this.inverted;
    const from = starts[term] as number;
    const count = (starts[term + 1] as number) - from;
    body.varint(count);
    if (count <= INLINE_POSTINGS) {
      writePostings(body, reports, impacts, from, count, 0);
      return;
    }
    body.varint(this.chunkBytes);
    let previous = 0;
    for (let at = from; at < from + count; at += CHUNK_POSTINGS) {
      const first = reports[at] as number;
      this.scratch.reset();
      writePostings(this.scratch, reports, impacts, at, Math.min(CHUNK_POSTINGS, from + count - at), first);
      const chunk = withChecksum(this.scratch.view());
      body.varint(first - previous);
      body.varint(chunk.length);
      previous = first;
      this.chunks.push(chunk);
      this.chunkBytes += chunk.length;
    }
  }
}

/** Bytes a term takes in its shard: near enough to choose how many shards there are. */
function roughBytes(count: number): number {
  return count <= INLINE_POSTINGS ? 9 + count * 2.5 : 16 + (count / CHUNK_POSTINGS) * 5;
}

/** Writes shards, chunks and the list of frequent terms. @param keys ordered by hash */
export function writeTerms(keys: readonly KeyedTerm[], inverted: Inverted): WrittenTerms {
  const { starts } = inverted;
  const total = keys.reduce(
    (sum, { number }) => sum + roughBytes((starts[number + 1] as number) - (starts[number] as number)),
    0,
  );
  const count = Math.max(1, Math.ceil(total / SHARD_BYTES));
  const bodies = new BodyWriter(inverted);
  const shards: Uint8Array[] = [];
  const shard = new ByteWriter(SHARD_BYTES * 2);
  const body = new ByteWriter(1024);
  let at = 0;
  for (let number = 0; number < count; number++) {
    const from = at;
    while (at < keys.length && shardOf((keys[at] as KeyedTerm).high, count) === number) at++;
    shard.reset();
    shard.varint(at - from);
    for (let i = from; i < at; i++) {
      const key = keys[i] as KeyedTerm;
      shard.u32(key.high);
      shard.u16(key.low);
    }
    for (let i = from; i < at; i++) {
      body.reset();
      bodies.write(body, (keys[i] as KeyedTerm).number);
      shard.varint(body.length);
      shard.bytes(body.view());
    }
    shards.push(withChecksum(shard.view()));
  }
  return {
    shards,
    chunks: bodies.chunks,
    frequentTerms: writeFrequentTerms(keys, inverted),
    count: keys.length,
    postings: starts[starts.length - 1] as number,
  };
}
