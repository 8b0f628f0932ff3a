/** The sentence's own verb behind a reported clause that is part of its subject: "The aide who said that he knew | was fired". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { isNounish } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, AUX, BASE, CAP, COMMA, COORD, NEG, PRON, REL, STOP, SUB } from '../grammar/word-class.ts';

/**
 * Token of the verb group that no clause from token `start` on has asked for, or `ceiling`. `verbs` are the finite verbs
 * that the reported words need themselves: 1 for a clause, 0 for an object or infinitive.
 */
export function outerVerb(doc: TaggedText, start: number, verbs: number, ceiling: number): number {
  let due = verbs;
  let outer = ceiling;
  for (let k = start; k < ceiling; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    if (doc.bits[k]! & STOP || (outer < ceiling && doc.bits[k]! & COMMA)) break;
    if (k > start && opensClause(doc, k, ceiling)) due++;
    if (!isFiniteVerb(doc, k) || continuesGroup(doc, k, start)) continue;
    if (due > 0) due--;
    else outer = groupStart(doc, k, start);
    const verb = reportingVerb(doc.tokens[k]!.lower);
    const isBare = doc.tokens[k + 1]?.lower !== 'that' && k + 1 < ceiling && isClauseAt(doc, k + 1, ceiling);
    if (verb && verb.frames & frame.STATEMENT && isBare) due++;
  }
  return outer;
}

/** "who", "while", "that", and the bare relative of "the man he met". */
function opensClause(doc: TaggedText, k: number, ceiling: number): boolean {
  const { lower } = doc.tokens[k]!;
  if (doc.bits[k]! & REL && lower !== 'that') return true;
  if (lower === 'that') return k + 1 < ceiling && !(doc.bits[k + 1]! & STOP);
  if (doc.bits[k]! & SUB) return isClauseAt(doc, k + 1, ceiling) && !(doc.bits[k + 1]! & AUX);
  return /^(?:he|she|they|we|i)$/.test(lower) && isNounish(doc, k - 1) && !(doc.bits[k - 1]! & PRON);
}

/** A second verb of one group ("has been", "was never told") or one that "and" ties to the first. */
function continuesGroup(doc: TaggedText, k: number, start: number): boolean {
  const before = groupStart(doc, k, start) - 1;
  return before >= start && (doc.bits[before]! & (AUX | COORD)) !== 0 && !(doc.bits[before]! & PRON);
}

/** The first of the adverbs before the verb at `k`. */
function groupStart(doc: TaggedText, k: number, start: number): number {
  let first = k;
  while (first > start && doc.bits[first - 1]! & (ADV | NEG) && !(doc.bits[first - 1]! & (CAP | BASE)))
    first--;
  return first;
}
