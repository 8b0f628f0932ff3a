/**
 * Near-duplicates among any number of reports: MinHash signatures (Broder, "On the resemblance and containment of
 * documents", 1997) in bands (locality-sensitive hashing) propose pairs, the exact Jaccard overlap of their words
 * decides. SimHash would not do: headlines are too short for it.
 */

import { dayNumber } from '../timeline/days.ts';
import { DAYS_APART, jaccard, LEAST_OVERLAP } from '../timeline/fold-duplicates.ts';
import { readTerms } from '../timeline/terms.ts';
import { hashTerm } from './pack/term-hash.ts';
import type { Report } from './report.ts';

/** 16 bands of 3: a pair that overlaps by .6 is proposed with a chance of 98 %, one of .3 with 36 %. */
const BANDS = 16;
const ROWS = 3;

/** Bound of the report schema. */
const MOST_OTHERS = 60;

/** Headlines of fewer words say too little to be called the same. */
const FEWEST_WORDS = 4;

/** One key a band: reports that share one are compared. */
function bandKeys(words: ReadonlySet<string>): string[] {
  const hashes = Array.from(words, (word) => hashTerm(word).high);
  const keys: string[] = [];
  for (let band = 0; band < BANDS; band++) {
    let key = `${band}`;
    for (let row = 0; row < ROWS; row++) {
      // Each permutation of the words' hashes is a multiplication by an odd number and an addition.
      const seed = Math.imul(band * ROWS + row + 1, 0x9e3779b1);
      let least = 0xffffffff;
      for (const hash of hashes) {
        const mixed = Math.imul(hash ^ seed, seed | 1);
        least = Math.min(least, (mixed ^ (mixed >>> 15)) >>> 0);
      }
      key += `.${least.toString(36)}`;
    }
    keys.push(key);
  }
  return keys;
}

/** The report that stands for its group: with the most text, of equal ones the earliest, then by id. */
function isBetter(a: Report, b: Report): boolean {
  const [textA, textB] = [a.text?.length ?? 0, b.text?.length ?? 0];
  if (textA !== textB) return textA > textB;
  return a.date !== b.date ? a.date < b.date : a.id < b.id;
}

/**
 * Reports with near-duplicates of other publishers folded into one, which says where else it appeared. Groups do not
 * depend on the order of the reports.
 */
export function foldReports(reports: readonly Report[]): Report[] {
  const ordered = reports.toSorted((a, b) => (isBetter(a, b) ? -1 : 1));
  const kept: { report: Report; words: Set<string>; day: number }[] = [];
  const bands = new Map<string, number[]>();
  for (const report of ordered) {
    const words = new Set(readTerms(report.summary).map(({ term }) => term));
    const day = dayNumber(report.date) ?? 0;
    const keys = words.size < FEWEST_WORDS ? [] : bandKeys(words);
    const proposed = new Set(keys.flatMap((key) => bands.get(key) ?? []));
    const same = [...proposed]
      .map((at) => kept[at] as (typeof kept)[0])
      .find(
        (other) => Math.abs(other.day - day) <= DAYS_APART && jaccard(other.words, words) >= LEAST_OVERLAP,
      );
    if (same) {
      const others = [...(same.report.alsoIn ?? []), { publisher: report.publisher, url: report.url }];
      same.report = { ...same.report, alsoIn: others.slice(0, MOST_OTHERS) };
      continue;
    }
    for (const key of keys) bands.set(key, [...(bands.get(key) ?? []), kept.length]);
    kept.push({ report, words, day });
  }
  return kept.map(({ report }) => report);
}
