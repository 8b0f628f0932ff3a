/** How much a report's words, age and day speak for it. */

import type { NamedDay } from './query.ts';

/** Inverse document frequency as in Lucene's BM25: ln(1 + (N − n + ½) / (n + ½)). */
export function rarity(frequency: number, reports: number): number {
  return Math.log(1 + (reports - frequency + 0.5) / (frequency + 0.5));
}

/** How words, age and named days are weighed against each other; what each is worth is measured in docs/timeline.md. */
export interface Weighing {
  /** Power of a term's rarity: rare words tell stories apart better than BM25 grants them. */
  rarityPower: number;
  /** Power of recency; null lets the text's information decide. */
  recencyPower: number | null;
  /** What a report gains that appeared on a day the text names, or the day after. */
  namedDay: number;
}

export const WEIGHING: Weighing = { rarityPower: 1.6, recencyPower: null, namedDay: 5 };

/** What one term adds at full impact: its weight in the article by its rarity in the index. */
export function termWeight(weight: number, termRarity: number, { rarityPower } = WEIGHING): number {
  return weight * termRarity ** rarityPower;
}

/**
 * How likely a report of some age belongs to an article's story by age alone: news comes back to what is days or weeks
 * old, less to what is a year old, and never quite forgets.
 * @param age days before the article
 */
export function recency(age: number): number {
  return 1 + 0.5 * Math.exp(-age / 7) + 0.7 * Math.exp(-age / 60) + 0.7 * Math.exp(-age / 365);
}

/**
 * The power that recency is raised to. A short text has few words to tell its story by, so that time tells more; a long
 * one of rare words needs time less.
 * @param rarities of the terms looked up
 * @param reports in the index
 */
export function recencyPower(rarities: readonly number[], reports: number): number {
  const information = rarities.reduce((sum, rarity) => sum + rarity, 0) / Math.log(2 + reports);
  const share = Math.min(1, Math.max(0, (information - SCANTY) / (AMPLE - SCANTY)));
  return STRONGEST + share * (WEAKEST - STRONGEST);
}

/** Information, in terms that only one report holds, at which recency counts fully and least. */
const SCANTY = 7.7;
const AMPLE = 15.4;
const STRONGEST = 1.6;
const WEAKEST = 0.65;

/** The factor of the days that the text names. @param day of the report */
export function namedDayFactor(named: readonly NamedDay[], day: number, { namedDay } = WEIGHING): number {
  return named.some(({ from, to }) => from === to && (day === from || day === from + 1)) ? namedDay : 1;
}
