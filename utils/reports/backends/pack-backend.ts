/** A pack at an address as a backend: where it cannot be reached, that is told and costs the reader nothing else. */

import { PackProblem } from '../pack/layout.ts';
import { openPack } from '../pack/open-pack.ts';
import type { Pack } from '../pack/pack.ts';
import { SEARCH_LIMITS, searchPacks } from '../search-packs.ts';
import { type Backend, BackendProblem } from './backend.ts';
import { rangeAddress } from './range-address.ts';

/** A backend over a pack file at an http(s) address, its directory read once. */
export function packBackend(
  address: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Backend {
  let pack: Promise<Pack> | null = null;
  const open = () => {
    pack ??= openPack(rangeAddress(address, fetch)).catch((problem: unknown) => {
      pack = null;
      throw problem;
    });
    return pack;
  };
  return {
    name: new URL(address).host,
    search: async (query, count) => {
      try {
        return await searchPacks([await open()], query, { ...SEARCH_LIMITS, candidates: count, later: 0 });
      } catch (problem) {
        if (!(problem instanceof PackProblem)) throw problem;
        pack = null;
        throw new BackendProblem(`${problem.message} (${new URL(address).host}).`);
      }
    },
  };
}
