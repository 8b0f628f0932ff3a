/** Checks a pack from outside before it is stored. */

import type { PackManifest, ReadBytes } from '../pack/layout.ts';
import { openPack } from '../pack/open-pack.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import { LibraryProblem } from './library-problem.ts';

/** Milliseconds of checking after which the page may draw and hear the reader. */
const turn = 50;

/** Whether a pack's id is one that packs of our own go by. */
function isOurs(id: string): boolean {
  return id === 'bundled' || id === 'library' || id.startsWith('segment-');
}

/**
 * Reads every block of a pack. Lets the page go on with other things meanwhile.
 * @param progress told the share done, 0 to 1; may throw to stop
 * @throws PackProblem or LibraryProblem with a sentence for people
 */
export async function checkPack(
  bytes: Uint8Array,
  progress: (share: number) => void = () => {},
): Promise<{ manifest: PackManifest; bytes: Uint8Array }> {
  const pack = await openPack(inTurns(bytes));
  const { manifest } = pack;
  if (isOurs(manifest.id)) {
    throw new LibraryProblem(
      `The pack calls itself “${manifest.id}”, a name that Previously keeps for its own. Nothing was changed.`,
    );
  }
  await verifyPack(pack, progress);
  return { manifest, bytes };
}

/** A reader over bytes that gives the page its turn from time to time. */
function inTurns(bytes: Uint8Array): ReadBytes {
  let last = performance.now();
  return async (offset, length) => {
    if (performance.now() - last > turn) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      last = performance.now();
    }
    return bytes.subarray(offset, offset + length);
  };
}
