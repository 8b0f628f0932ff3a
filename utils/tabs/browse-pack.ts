/** What is in a pack, for the settings page: read in the page itself, from the package or the library. */

import type { Library } from '../reports/library/library.ts';
import { type ContentsChoice, type PackContents, readContents } from '../surfaces/pack-contents.ts';
import { bundledPack } from './bundled-pack.ts';

/**
 * Reports of a pack by its id. Rejects with a sentence where it is damaged or gone.
 * @param library null where the browser lets nothing be kept
 */
export async function browsePack(
  library: Library | null,
  id: string,
  choice: ContentsChoice,
): Promise<PackContents> {
  const packs = [await bundledPack(), ...((await library?.packs()) ?? [])];
  const pack = packs.find(({ manifest }) => manifest.id === id);
  if (!pack) throw new Error('This pack is not there any more.');
  return readContents(pack, choice);
}
