/** Packs of one file, opened and closed together. */

import { PackProblem } from './pack/layout.ts';
import { openPack } from './pack/open-pack.ts';
import type { Pack } from './pack/pack.ts';
import { openFile } from './read-file.ts';

/**
 * Opens packs by their paths.
 * @throws PackProblem naming the file
 */
export async function openPackFiles(
  paths: readonly string[],
): Promise<{ packs: Pack[]; close: () => Promise<void> }> {
  const files = await Promise.all(paths.map(openFile));
  const packs = await Promise.all(
    files.map(async ({ read }, i) => {
      try {
        return await openPack(read);
      } catch (cause) {
        throw new PackProblem(`${paths[i]}: ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause,
        });
      }
    }),
  );
  return { packs, close: async () => void (await Promise.all(files.map((file) => file.close()))) };
}
