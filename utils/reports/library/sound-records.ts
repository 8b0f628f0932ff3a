/** Records of the library as they should be, whatever a failing disk has made of them. */

import * as v from 'valibot';
import { type Feed, feedSchema, newFeed } from '../feeds/feed.ts';
import { manifestSchema } from '../pack/layout.ts';
import type { LibraryState, OpenStores, StoredPack } from './database.ts';
import { isSound } from './entry.ts';

export const emptyState: LibraryState = { id: 'state', revision: 0, kept: 0, headlines: 0, bytes: 0 };

const sum = v.pipe(v.number(), v.finite());
const stateSchema = v.object({
  id: v.literal('state'),
  revision: sum,
  kept: sum,
  headlines: sum,
  bytes: sum,
});

/** The sums of the library; counted anew where the record of them is damaged or gone. */
export async function stateOf(stores: OpenStores): Promise<LibraryState> {
  const stored = await stores.state.get('state');
  return v.is(stateSchema, stored) ? stored : counted(stores);
}

/** The sums over what can be read. */
export async function counted(stores: OpenStores): Promise<LibraryState> {
  const entries = (await stores.entries.all()).filter(isSound);
  const packs = (await soundPacks(stores)).filter(({ kind }) => kind === 'imported');
  const headlines = entries.filter(({ feed }) => feed !== null).length;
  const bytes = [...entries, ...packs].reduce((all, one) => all + (Number(one.bytes) || 0), 0);
  // A revision that no page has seen, so that all read anew.
  return { id: 'state', revision: Date.now(), kept: entries.length - headlines, headlines, bytes };
}

const pageSizeSchema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(512), v.maxValue(1 << 20)));

/** The stored packs whose records can be read. */
export async function soundPacks({ packs }: OpenStores): Promise<StoredPack[]> {
  return (await packs.all()).filter(
    ({ manifest, pages, pageBytes }) =>
      v.is(manifestSchema, manifest) && typeof pages === 'string' && v.is(pageSizeSchema, pageBytes),
  );
}

/** A feed as stored; one whose record is damaged begins anew by its address, and is gone where that is lost too. */
export function mendedFeed(stored: Feed): Feed[] {
  const { url } = stored;
  if (v.is(feedSchema, stored)) return [stored];
  return v.is(feedSchema.entries.url, url) ? [newFeed(url)] : [];
}
