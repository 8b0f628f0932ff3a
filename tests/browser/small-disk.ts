/** A disk of its own for a browser's profile, which a test can fill to the last byte. */

import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Leaves no byte free; may be called again. */
  fill(): void;
  /** Gives back what `fill` took. */
  free(): void;
  /** Ends the disk with all that is on it. */
  close(): void;
}

/** Mounts a disk in memory; null where that is not allowed (anyone but root) or not known (other systems than Linux). */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'previously-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return null;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    fill: () => fillWith(filling),
    free: () => rmSync(filling, { force: true }),
    close: () => {
      // What still writes there is let go by the system when it ends.
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

function fillWith(path: string): void {
  const file = openSync(path, 'a');
  for (let size = 1 << 20; size >= 1; ) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size >>= 1;
    }
  }
  closeSync(file);
}
