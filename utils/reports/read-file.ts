/** Reads packs from files; Node only. */

import { open } from 'node:fs/promises';
import type { ReadBytes } from './pack/layout.ts';

/** A reader over a file, open until `close`. @throws Node's error when the file cannot be opened */
export async function openFile(
  path: string,
): Promise<{ read: ReadBytes; size: number; close: () => Promise<void> }> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, offset + done);
        if (bytesRead === 0) return bytes.subarray(0, done);
        done += bytesRead;
      }
      return bytes;
    },
    close: () => file.close(),
  };
}
