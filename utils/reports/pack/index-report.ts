/** What a pack keeps of one report: its row, and its terms as hashes. */

import { dayNumber } from '../../timeline/days.ts';
import { indexedTerms } from '../indexed-terms.ts';
import type { Report } from '../report.ts';
import { ByteWriter } from './bytes.ts';
import { rowOf } from './rows.ts';
import { hashTerm } from './term-hash.ts';

/** Bytes of a term in `IndexedReport.terms`: 48 bits of its hash and its frequency. */
export const TERM_BYTES = 7;

export interface IndexedReport {
  id: string;
  /** Days since 1970. */
  day: number;
  row: Uint8Array;
  /** Words the report is found by, repeated ones counted. */
  length: number;
  /** Per distinct term: the hash's high 32 bits, its low 16 bits, the frequency (255 at most). */
  terms: Uint8Array;
}

const scratch = new ByteWriter(4096);

/** Indexes one valid report. `terms` is valid until the next call. @throws RangeError when it has no day */
export function indexReport(report: Report): IndexedReport {
  const day = dayNumber(report.date);
  if (day === null) throw new RangeError(`report ${report.id} has no day`);
  scratch.reset();
  let length = 0;
  for (const [term, frequency] of indexedTerms(report)) {
    const { high, low } = hashTerm(term);
    scratch.u32(high);
    scratch.u16(low);
    scratch.u8(Math.min(255, frequency));
    length += frequency;
  }
  return { id: report.id, day, row: rowOf(report), length, terms: scratch.view() };
}
