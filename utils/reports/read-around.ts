/** Reading many things of a pack where some may be damaged: what can be read is read. */

import type { Pack } from './pack/pack.ts';

/** Told of a part of a pack that cannot be read; may throw to end the search. */
export type OnDamage = (pack: Pack, problem: unknown) => void;

/** Ends the search at the first damage. */
export const refuseDamage: OnDamage = (_pack, problem) => {
  throw problem;
};

/**
 * Reads all items at once; where that fails, each by itself, so that only what is damaged is missing.
 * @param missing what stands in the place of an item that cannot be read
 * @param onDamage told each problem
 */
export async function readAround<A, R>(
  items: readonly A[],
  read: (items: readonly A[]) => Promise<readonly R[]>,
  missing: R,
  onDamage: (problem: unknown) => void,
): Promise<readonly R[]> {
  try {
    return await read(items);
  } catch {
    return Promise.all(
      items.map(async (item) => {
        try {
          return (await read([item]))[0] as R;
        } catch (problem) {
          onDamage(problem);
          return missing;
        }
      }),
    );
  }
}
