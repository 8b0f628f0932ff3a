/** Packs of one file, opened and closed together. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rangeAddress } from './backends/range-address.ts';
import { PackProblem, type ReadBytes } from './pack/layout.ts';
import { openPack } from './pack/open-pack.ts';
import type { Pack } from './pack/pack.ts';
import { readAhead } from './pack/read-ahead.ts';
import { openFile } from './read-file.ts';

const ADDRESS = /^https?:\/\//i;

/** A reader over a file or an address. */
async function openAt(path: string): Promise<{ read: ReadBytes; close: () => Promise<void> }> {
  if (ADDRESS.test(path)) return { read: rangeAddress(path, fetch), close: async () => {} };
  return openFile(path);
}

/** The pack files that a path means: itself, or all `.bin` files of a folder. */
function packsAt(path: string): string[] {
  if (ADDRESS.test(path)) return [path];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.bin'));
  if (names.length === 0) throw new PackProblem(`${path}: holds no pack (.bin)`);
  return names.sort().map((name) => join(path, name));
}

/**
 * Opens packs by their paths, those of their folders, or their addresses (read by HTTP Range).
 * @param isReadWhole whether all of them will be read, not a little here and there
 * @throws PackProblem naming the file
 */
export async function openPackFiles(
  given: readonly string[],
  isReadWhole = false,
): Promise<{ packs: Pack[]; close: () => Promise<void> }> {
  const paths = given.flatMap(packsAt);
  const files = await Promise.all(paths.map(openAt));
  const packs = await Promise.all(
    files.map(async ({ read }, i) => {
      try {
        return await openPack(isReadWhole ? readAhead(read) : read);
      } catch (cause) {
        throw new PackProblem(`${paths[i]}: ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause,
        });
      }
    }),
  );
  return { packs, close: async () => void (await Promise.all(files.map((file) => file.close()))) };
}
