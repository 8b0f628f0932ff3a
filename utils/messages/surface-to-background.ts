/** What the extension's own pages (popup, panel, welcome, options) may ask of the background. */

import * as v from 'valibot';
import type { PackContents } from '../surfaces/pack-contents.ts';
import type { PackSummary } from '../surfaces/pack-summary.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(v.string(), v.maxLength(8_000));

export const surfaceToBackground = {
  /** A page is about to be read: what its timeline is looked up in is opened meanwhile. */
  'prepare-reading': v.object({ type: v.literal('prepare-reading') }),
  /** Registers the script of chosen sites anew after a change of access. */
  'access-changed': v.object({ type: v.literal('access-changed') }),
  /** The packs that earlier reports are looked up in. */
  'list-packs': v.object({ type: v.literal('list-packs') }),
  /** What is in a pack, newest first, a page at a time; rejects with a sentence where it is damaged or gone. */
  'list-reports': v.object({
    type: v.literal('list-reports'),
    id: v.pipe(v.string(), v.maxLength(200)),
    year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
    skip: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Asks the feeds that are due, after the reader has added or removed some. */
  'feeds-changed': v.object({ type: v.literal('feeds-changed') }),
  /** Keeps the article that a tab has read; rejects with a sentence, nothing changed, where that fails. */
  'keep-tab': v.object({ type: v.literal('keep-tab'), tabId }),
  /** Takes the article at an address out of the library. */
  unkeep: v.object({ type: v.literal('unkeep'), address }),
  /** Whether the article at an address is in the library; null where nothing can be kept. */
  'is-kept': v.object({ type: v.literal('is-kept'), address }),
} as const;

/** What each call resolves to. */
export interface SurfaceToBackgroundReplies {
  'prepare-reading': null;
  'access-changed': null;
  'list-packs': PackSummary[];
  'list-reports': PackContents;
  'feeds-changed': null;
  'keep-tab': null;
  unkeep: null;
  'is-kept': boolean | null;
}
