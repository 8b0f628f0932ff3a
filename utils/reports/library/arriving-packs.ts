/**
 * Packs on their way in. Their pages are stored in many small transactions, and one last transaction names them: before
 * it nothing is changed for anybody, and what a stopped import leaves is swept away by the next.
 */

import type { PackManifest } from '../pack/layout.ts';
import { type ArrivedPack, newPages } from './change-stores.ts';
import type { LibraryDatabase } from './database.ts';
import { removeBytes, storeBytes, storedKeys } from './stored-bytes.ts';

const lockName = 'arriving-packs';

/**
 * Runs `work` with no other import under way in any page of the extension, so that the pages it sweeps away are nobody's.
 */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return globalThis.navigator?.locks ? navigator.locks.request(lockName, work) : work();
}

/** Removes pages that no record names. */
async function sweep(database: LibraryDatabase): Promise<void> {
  const orphans = await database.look(async (stores) => {
    const named = new Set((await stores.packs.all()).map(({ pages }) => pages));
    return (await storedKeys(stores)).filter((key) => !named.has(key));
  });
  if (orphans.length === 0) return;
  await database.changePages('Tidying the library', async (stores) => {
    for (const key of orphans) removeBytes(stores, key);
  });
}

/**
 * Stores packs' pages, then lets `take` name them in a transaction of its own.
 * @param progress told the share stored, 0 to 1; may throw to stop, nothing is changed then
 * @throws LibraryProblem; nothing is changed then
 */
export function letPacksArrive<T>(
  database: LibraryDatabase,
  packs: readonly { manifest: PackManifest; bytes: Uint8Array }[],
  progress: (share: number) => void,
  take: (arrived: readonly ArrivedPack[]) => Promise<T>,
): Promise<T> {
  if (packs.length === 0) return take([]);
  return alone(async () => {
    await sweep(database);
    const total = packs.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const arrived: ArrivedPack[] = [];
    let before = 0;
    try {
      for (const { manifest, bytes } of packs) {
        const pages = newPages(manifest.id);
        await storeBytes(database, pages, bytes, (share) =>
          progress((before + share * bytes.length) / total),
        );
        arrived.push({ manifest, pages, bytes: bytes.length });
        before += bytes.length;
      }
      return await take(arrived);
    } catch (problem) {
      // Where there is no room even for that, the next import sweeps.
      await sweep(database).catch(() => undefined);
      throw problem;
    }
  });
}
