/** The index that ships in the package, opened once per start of the background. */

import { browser } from 'wxt/browser';
import { openPack } from '../reports/pack/open-pack.ts';
import type { Pack } from '../reports/pack/pack.ts';

const address = '/packs/bundled.bin';
let opened: Promise<Pack> | null = null;

/** The bundled pack. Rejects with a sentence when the package is damaged; asking again tries again. */
export function bundledPack(): Promise<Pack> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Read whole: at under 1 MB one read is quicker than ranges, which Firefox ignores on extension addresses. */
async function open(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(address as never));
  if (!response.ok)
    throw new Error('The reports that come with Previously are missing from its package: install it again.');
  const bytes = new Uint8Array(await response.arrayBuffer());
  return openPack(async (offset, length) => bytes.subarray(offset, offset + length));
}
