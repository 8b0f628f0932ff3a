/** A thread of a build: indexes lines of reports, then deflates rows. */

import { parentPort } from 'node:worker_threads';
import { Arena, type ArenaContent } from '../utils/reports/pack/arena.ts';
import { deflateBlock } from '../utils/reports/pack/deflate-rows.ts';
import { indexReport } from '../utils/reports/pack/index-report.ts';
import { ROWS_PER_BLOCK } from '../utils/reports/pack/layout.ts';
import { type Lines, reportsOfLines } from '../utils/reports/read-report-file.ts';
import { sentence } from './sentence.ts';

/** Many byte strings as one, with where each ends. */
export interface Strung {
  bytes: Uint8Array<ArrayBuffer>;
  ends: Uint32Array;
}

export type Order =
  | { order: 'index'; path: string; lines: Lines }
  | { order: 'take-rows'; rows: ArenaContent; sequence: Uint32Array }
  | { order: 'deflate'; from: number; to: number };

export interface IndexedLines {
  ids: string[];
  days: Int32Array;
  lengths: Uint32Array;
  rows: Strung;
  terms: Strung;
}

/** What a thread answers to an order, or why it could not. */
export type Answer = { indexed: IndexedLines } | { blocks: Strung } | { taken: true } | { problem: string };

function string(parts: readonly Uint8Array[]): Strung {
  const ends = new Uint32Array(parts.length);
  let size = 0;
  parts.forEach((part, i) => {
    size += part.length;
    ends[i] = size;
  });
  const bytes = new Uint8Array(size);
  parts.forEach((part, i) => {
    bytes.set(part, (ends[i] as number) - part.length);
  });
  return { bytes, ends };
}

/** The parts of what was strung together. */
export function* unstring({ bytes, ends }: Strung): Generator<Uint8Array> {
  let from = 0;
  for (const end of ends) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

function indexLines(lines: Lines, path: string): IndexedLines {
  const indexed = Array.from(reportsOfLines(lines, path), (report) => {
    const one = indexReport(report);
    return { ...one, terms: one.terms.slice() };
  });
  return {
    ids: indexed.map(({ id }) => id),
    days: Int32Array.from(indexed, ({ day }) => day),
    lengths: Uint32Array.from(indexed, ({ length }) => length),
    rows: string(indexed.map(({ row }) => row)),
    terms: string(indexed.map(({ terms }) => terms)),
  };
}

let rows = new Arena();
let sequence: Uint32Array = new Uint32Array(0);

function obey(given: Order): Answer {
  if (given.order === 'index') return { indexed: indexLines(given.lines, given.path) };
  if (given.order === 'take-rows') {
    rows = Arena.over(given.rows);
    sequence = given.sequence;
    return { taken: true };
  }
  const blocks: Uint8Array[] = [];
  for (let from = given.from; from < given.to; from += ROWS_PER_BLOCK)
    blocks.push(deflateBlock(rows, sequence, from));
  return { blocks: string(blocks) };
}

parentPort?.on('message', (given: Order) => {
  let answer: Answer;
  try {
    answer = obey(given);
  } catch (problem) {
    answer = { problem: sentence(problem) };
  }
  parentPort?.postMessage(answer);
});
