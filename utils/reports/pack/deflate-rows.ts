/** Rows in their final order, as deflated blocks. */

import type { Arena } from './arena.ts';
import { ROWS_PER_BLOCK } from './layout.ts';
import { writeRowBlock } from './rows.ts';

/** Reports between two tellings of progress. */
const TOLD_EVERY = 50_000;

/** The deflated block that begins at a place of the order. */
export function deflateBlock(rows: Arena, order: Uint32Array, from: number): Uint8Array {
  return writeRowBlock(Array.from(order.subarray(from, from + ROWS_PER_BLOCK), (number) => rows.get(number)));
}

/** All blocks. @param progress told how many reports are written */
export function deflateRows(
  rows: Arena,
  order: Uint32Array,
  progress: (reports: number) => void,
): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < order.length; from += ROWS_PER_BLOCK) {
    if (from % TOLD_EVERY === 0 && from > 0) progress(from);
    blocks.push(deflateBlock(rows, order, from));
  }
  return blocks;
}
