/** Reads every block of a pack, so that damage is found before it is used. */

import { PackProblem, ROWS_PER_BLOCK } from './layout.ts';
import { ALL_CHUNKS, type Pack } from './pack.ts';

/**
 * Checks all shards, chunks and rows.
 * @param progress told the share done, 0 to 1
 * @throws PackProblem at the first fault
 */
export async function verifyPack(pack: Pack, progress: (share: number) => void = () => {}): Promise<void> {
  const { reports } = pack.manifest;
  let terms = 0;
  let postings = 0;
  for (let shard = 0; shard < pack.shardCount; shard++) {
    for (const term of await pack.readShardTerms(shard)) {
      terms++;
      postings += term.frequency;
      await pack.readPostings(term, ALL_CHUNKS);
    }
    progress(shard / pack.shardCount / 2);
  }
  if (terms !== pack.manifest.terms || postings !== pack.manifest.postings) {
    throw new PackProblem('The pack counts its terms in two different ways');
  }
  for (let first = 0; first < reports; first += ROWS_PER_BLOCK) {
    const count = Math.min(ROWS_PER_BLOCK, reports - first);
    await pack.readReports(Array.from({ length: count }, (_, i) => first + i));
    progress(0.5 + first / reports / 2);
  }
}
