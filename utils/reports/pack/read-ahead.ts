/** Sequential reading in large stretches, for who reads a whole pack. */

import type { ReadBytes } from './layout.ts';

const WINDOW_BYTES = 1 << 20;

/** A pack is read in several places at once: shards, chunks, row pages, rows. */
const WINDOWS = 6;

/** A reader that fetches a megabyte where a little is asked for, and keeps the last few. */
export function readAhead(read: ReadBytes): ReadBytes {
  const windows = new Map<number, Promise<Uint8Array>>();
  const window = (number: number): Promise<Uint8Array> => {
    const bytes = windows.get(number) ?? read(number * WINDOW_BYTES, WINDOW_BYTES);
    windows.delete(number);
    windows.set(number, bytes);
    if (windows.size > WINDOWS) windows.delete(windows.keys().next().value as number);
    return bytes;
  };
  return async (offset, length) => {
    const first = Math.floor(offset / WINDOW_BYTES);
    const start = offset - first * WINDOW_BYTES;
    if (start + length <= WINDOW_BYTES) return (await window(first)).subarray(start, start + length);
    return length > WINDOW_BYTES
      ? read(offset, length)
      : joined(await window(first), await window(first + 1), start, length);
  };
}

function joined(one: Uint8Array, next: Uint8Array, start: number, length: number): Uint8Array {
  const head = one.subarray(start);
  const tail = next.subarray(0, length - head.length);
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
