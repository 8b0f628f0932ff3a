/** Opens a pack for queries, trusting nothing it says. */

import { inflateSync, strFromU8 } from 'fflate';
import * as v from 'valibot';
import { ByteReader } from './bytes.ts';
import { checksum } from './checksum.ts';
import {
  DAY_ZERO,
  FORMAT,
  HEADER_BYTES,
  LIMITS,
  MAGIC,
  manifestSchema,
  type PackManifest,
  PackProblem,
  type ReadBytes,
} from './layout.ts';
import { Pack } from './pack.ts';

/** Days with reports, ascending, and the number of the first report of each; one more start ends the last. */
export interface DayTable {
  days: Int32Array;
  starts: Uint32Array;
}

/** Frequent terms by the upper 24 bits of their hash, ascending, with the level of their document frequency. */
export interface FrequentTerms {
  prefixes: Uint32Array;
  levels: Uint8Array;
}

function readDays(reader: ByteReader, reports: number): DayTable {
  const count = reader.varint();
  if (count > reader.left) throw new PackProblem('The pack lists more days than it holds');
  const days = new Int32Array(count);
  const starts = new Uint32Array(count + 1);
  let day = DAY_ZERO;
  for (let i = 0; i < count; i++) {
    day += reader.varint();
    days[i] = day;
    starts[i + 1] = (starts[i] as number) + reader.varint();
  }
  if (starts[count] !== reports) throw new PackProblem('The pack counts its reports in two different ways');
  return { days, starts };
}

function readFrequentTerms(reader: ByteReader): FrequentTerms {
  const count = reader.varint();
  if (count > reader.left) throw new PackProblem('The pack lists more terms than it holds');
  const prefixes = new Uint32Array(count);
  const levels = new Uint8Array(count);
  let prefix = 0;
  for (let i = 0; i < count; i++) {
    prefix += reader.varint();
    prefixes[i] = prefix;
    levels[i] = reader.u8();
  }
  return { prefixes, levels };
}

/** Where each shard begins, counted from the first; one more offset ends the last. */
function readShardOffsets(reader: ByteReader, manifest: PackManifest): Float64Array {
  const count = reader.varint();
  if (count > reader.left) throw new PackProblem('The pack lists more shards than it holds');
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i] as number) + reader.varint();
  if (offsets[count] !== manifest.sections.shards[1])
    throw new PackProblem('The pack gives its shards two different lengths');
  return offsets;
}

/** Read at first: the header and, of a pack of a million reports, the directory with it. */
const FIRST_BYTES = 49_152;

interface Header {
  stored: number;
  raw: number;
  crc: number;
}

function readHeader(bytes: Uint8Array): Header {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.length < HEADER_BYTES || magic !== MAGIC)
    throw new PackProblem('This file is not a pack of reports');
  const reader = new ByteReader(bytes, MAGIC.length);
  const format = reader.u32();
  if (format !== FORMAT)
    throw new PackProblem(`The pack has format ${format}; this version reads format ${FORMAT}`);
  const header = { stored: reader.u32(), raw: reader.u32(), crc: reader.u32() };
  if (header.stored > LIMITS.directoryBytes || header.raw > LIMITS.directoryBytes) {
    throw new PackProblem('The directory of the pack claims an impossible size');
  }
  return header;
}

/**
 * Opens a pack.
 * @param read gives bytes of the file: of a Blob, an address with Range, stored pages, a file
 * @throws PackProblem with a sentence for people when it is not a pack, damaged, or lies about its sizes
 */
export async function openPack(read: ReadBytes): Promise<Pack> {
  const first = await read(0, FIRST_BYTES);
  const header = readHeader(first);
  const directory =
    HEADER_BYTES + header.stored <= first.length
      ? first.subarray(HEADER_BYTES, HEADER_BYTES + header.stored)
      : await read(HEADER_BYTES, header.stored);
  if (directory.length !== header.stored)
    throw new PackProblem('The pack is cut off: its directory is not complete');
  if (checksum(directory) !== header.crc)
    throw new PackProblem('The pack is damaged: the checksum of its directory differs');
  try {
    const raw = inflateSync(directory, { out: new Uint8Array(header.raw) });
    const reader = new ByteReader(raw);
    const manifest = v.parse(manifestSchema, JSON.parse(strFromU8(reader.bytes(reader.u32()))));
    const days = readDays(reader, manifest.reports);
    const frequent = readFrequentTerms(reader);
    const shards = readShardOffsets(reader, manifest);
    return new Pack(read, manifest, { days, frequent, shards, start: HEADER_BYTES + header.stored });
  } catch (cause) {
    if (cause instanceof PackProblem) throw cause;
    throw new PackProblem('The pack is damaged: its directory cannot be read', { cause });
  }
}
