/** What the settings say of a pack. */

import type { Localizer } from '../localize/localizer.ts';
import type { PackManifest } from '../reports/pack/layout.ts';

export interface PackSummary {
  id: string;
  title: string;
  reports: number;
  /** ISO days of the oldest and newest report; empty when there are none. */
  from: string;
  to: string;
  /** Under which terms its reports stand, and whom they credit; empty where it says nothing. */
  licence: string;
  attribution: string;
  bundled: boolean;
}

/** What a pack is called: ours in the reader's language, all others as they call themselves. */
export function packTitle({ title, bundled }: PackSummary, l: Localizer): string {
  return bundled ? l.text('packBundledTitle') : title;
}

/** Whom a pack credits, in the reader's language where it is ours; empty where it says nothing. */
export function packCredit({ attribution, bundled }: PackSummary, l: Localizer): string {
  return bundled ? l.text('packBundledCredit') : attribution;
}

/** The summary of a pack by its manifest. */
export function summarisePack(manifest: PackManifest, bundled: boolean): PackSummary {
  const { id, title, reports, from, to, licence, attribution } = manifest;
  return { id, title, reports, from, to, licence, attribution, bundled };
}
