/** From the terms of each report to the reports of each term. */

import type { Arena } from './arena.ts';
import { ByteReader } from './bytes.ts';
import { impactOf } from './postings.ts';
import type { TermHash } from './term-hash.ts';
import type { TermTable } from './term-table.ts';

export interface TermInput {
  vocabulary: TermTable;
  /** Old report numbers in their new order. */
  order: Uint32Array;
  /** Terms in each report, by old number. */
  lengths: readonly number[];
  /** Per old number: (term as varint, frequency as byte)*. */
  records: Arena;
  averageLength: number;
}

/** Postings of all terms in one array each, a term's from `starts[term]` to `starts[term + 1]`. */
export interface Inverted {
  starts: Uint32Array;
  reports: Uint32Array;
  impacts: Uint8Array;
}

/** A term's key and its number in `Inverted`. */
export interface KeyedTerm extends TermHash {
  number: number;
}

/** Orders terms as packs do: by hash. */
export function byHash(a: KeyedTerm, b: KeyedTerm): number {
  return a.high - b.high || a.low - b.low;
}

/** Counts, then places every posting where it belongs: two passes, no sorting. */
export function invertTerms(input: TermInput): { keys: KeyedTerm[]; inverted: Inverted } {
  const starts = new Uint32Array(input.vocabulary.size + 1);
  // Two words of one hash are one term: a report has it once, whatever the words' frequencies.
  const seen = new Uint32Array(input.vocabulary.size);
  const eachPosting = (mark: number, old: number, visit: (term: number, frequency: number) => void) => {
    const reader = new ByteReader(input.records.get(old));
    while (reader.left > 0) {
      const term = reader.varint();
      const frequency = reader.u8();
      if (seen[term] !== mark) visit(term, frequency);
      seen[term] = mark;
    }
  };
  input.order.forEach((old, place) => {
    eachPosting(place + 1, old, (term) => {
      starts[term + 1] = (starts[term + 1] as number) + 1;
    });
  });
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  const total = starts[starts.length - 1] as number;
  const reports = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  const next = starts.slice();
  seen.fill(0);
  input.order.forEach((old, place) => {
    const length = input.lengths[old] as number;
    eachPosting(place + 1, old, (term, frequency) => {
      const at = next[term] as number;
      next[term] = at + 1;
      reports[at] = place;
      impacts[at] = impactOf(frequency, length, input.averageLength);
    });
  });
  return { keys: input.vocabulary.inOrder(), inverted: { starts, reports, impacts } };
}
