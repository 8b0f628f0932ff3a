/** Reports as rows: JSON arrays without field names, 8 to a deflated block. */

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Report } from '../report.ts';
import { parseReport } from '../report-schema.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { checksum } from './checksum.ts';
import { LIMITS, PackProblem } from './layout.ts';

/** The order of fields in a row; trailing empty ones are left out. */
const FIELDS = [
  'id',
  'date',
  'summary',
  'publisher',
  'url',
  'sources',
  'people',
  'places',
  'orgs',
  'topics',
  'figures',
  'kind',
  'precision',
  'stories',
  'basis',
  'alsoIn',
] as const satisfies readonly (keyof Report)[];

const EMPTY: Partial<Record<(typeof FIELDS)[number], unknown>> = { kind: 'news', precision: 'day' };

function isEmpty(field: (typeof FIELDS)[number], value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    value === EMPTY[field] ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** A report as the JSON text of its row. The full text stays out: it is indexed, not shown. */
export function rowOf(report: Report): Uint8Array {
  const row: unknown[] = FIELDS.map((field) => (isEmpty(field, report[field]) ? 0 : report[field]));
  while (row.length > 0 && row[row.length - 1] === 0) row.pop();
  return strToU8(JSON.stringify(row));
}

/** Rows as one block: checksum, raw length, deflated JSON. */
export function writeRowBlock(rows: readonly Uint8Array[]): Uint8Array {
  const raw = new ByteWriter(4096);
  raw.u8(0x5b);
  rows.forEach((row, i) => {
    if (i > 0) raw.u8(0x2c);
    raw.bytes(row);
  });
  raw.u8(0x5d);
  const deflated = deflateSync(raw.view(), { level: 6 });
  const block = new ByteWriter(deflated.length + 8);
  block.u32(0);
  block.u32(raw.length);
  block.bytes(deflated);
  const bytes = block.view();
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(0, checksum(bytes.subarray(4)), true);
  return bytes;
}

/** A block whose first four bytes are the checksum of the rest. @throws PackProblem */
export function checkBlock(block: Uint8Array, what: string): Uint8Array {
  const reader = new ByteReader(block);
  if (block.length < 4 || reader.u32() !== checksum(block.subarray(4)))
    throw new PackProblem(`${what} is damaged (its checksum differs)`);
  return block.subarray(4);
}

/**
 * The rows of a block, not yet looked into.
 * @throws PackProblem when it is damaged or claims an absurd size
 */
export function readRowBlock(block: Uint8Array, what: string): unknown[][] {
  const reader = new ByteReader(checkBlock(block, what));
  const rawLength = reader.left < 4 ? 0 : reader.u32();
  if (rawLength < 2 || rawLength > LIMITS.rowBlockBytes)
    throw new PackProblem(`${what} claims an impossible size`);
  let rows: unknown;
  try {
    rows = JSON.parse(strFromU8(inflateSync(reader.bytes(reader.left), { out: new Uint8Array(rawLength) })));
  } catch (cause) {
    throw new PackProblem(`${what} cannot be read`, { cause });
  }
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw new PackProblem(`${what} holds no rows`);
  return rows;
}

/** The report of a row. @throws PackProblem when it is none */
export function readRow(row: readonly unknown[], what: string): Report {
  const fields: Partial<Record<(typeof FIELDS)[number], unknown>> = {};
  FIELDS.forEach((field, at) => {
    if (row[at] !== undefined && row[at] !== 0) fields[field] = row[at];
  });
  try {
    return parseReport(fields, what, 1);
  } catch (cause) {
    throw new PackProblem(`${what} cannot be read`, { cause });
  }
}
