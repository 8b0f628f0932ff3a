/** Reports set into a relative clause: "…, which, he added, was a success", "…, where, according to police, it burned". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  AUX,
  CAP,
  COMMA,
  COORD,
  DET,
  HAVE,
  NUM,
  PAST,
  POSS,
  PREP,
  PRON,
  STOP,
  THIRD,
} from '../grammar/word-class.ts';

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)$/;

/** Tokens of the aside up to its verb. */
const ASIDE = 12;

/** Whether behind the comma at token `comma` a relative clause begins that a report between commas cuts in two. */
export function reportsInRelative(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (comma + 4 >= ceiling || !(doc.bits[comma]! & COMMA)) return false;
  if (blamesFor(doc, comma + 1, ceiling) || toldBySecond(doc, comma + 1, ceiling)) return true;
  if (!(doc.bits[comma + 2]! & COMMA)) return false;
  if (!/^(?:which|who|where|when)$/.test(doc.tokens[comma + 1]!.lower)) return false;
  if (doc.tokens[comma + 3]!.lower === 'according') return true;
  for (let k = comma + 3; k < ceiling && k - comma < ASIDE && !(doc.bits[k]! & (COMMA | STOP)); k++) {
    const verb = reportingVerb(doc.tokens[k]!.lower);
    if (doc.bits[k]! & (PAST | THIRD) && verb && verb.frames & (frame.STATEMENT | frame.ADDRESSEE))
      return true;
  }
  return false;
}

/**
 * "for which rebels claimed responsibility and | where nine died": the "and" at token `and` goes on with the relative
 * clause that the report, whose words start at `start`, stands in; none of its own is open there.
 */
export function isOuterRelative(doc: TaggedText, start: number, and: number): boolean {
  if (!isRelative(doc, and + 1) && !(doc.bits[and + 1]! & PREP && isRelative(doc, and + 2))) return false;
  for (let k = start; k < and; k++) if (isRelative(doc, k)) return false;
  for (let k = start - 1; k > 0 && start - k < OUTER && !(doc.bits[k]! & STOP); k--)
    if (isRelative(doc, k)) return true;
  return false;
}

const isRelative = (doc: TaggedText, k: number): boolean =>
  /^(?:which|who|whom|whose|where)$/.test(doc.tokens[k]?.lower ?? '');

/** Tokens back to the relative word. */
const OUTER = 12;

/** ", which Porto blamed on rebels": who is at fault, by another. */
function blamesFor(doc: TaggedText, which: number, ceiling: number): boolean {
  if (doc.tokens[which]!.lower !== 'which') return false;
  const source = nounPhraseAt(doc, which + 1, ceiling);
  if (!source) return false;
  const verb = doc.bits[source.last]! & HAVE ? source.last + 1 : source.last;
  return verb + 1 < ceiling && isBlamedOn(doc, verb);
}

/** ", which Porto says are new": what somebody tells of it in a clause of its own. */
function toldBySecond(doc: TaggedText, which: number, ceiling: number): boolean {
  if (doc.tokens[which]!.lower !== 'which' || !(doc.bits[which + 1]! & (PRON | CAP | DET | POSS)))
    return false;
  const source = nounPhraseAt(doc, which + 1, ceiling);
  if (!source || source.last + 1 >= ceiling || !(doc.bits[source.last + 1]! & AUX)) return false;
  const verb = reportingVerb(doc.tokens[source.last]!.lower);
  return (
    verb !== undefined &&
    (verb.frames & frame.STATEMENT) !== 0 &&
    (doc.bits[source.last]! & (PAST | THIRD)) !== 0
  );
}

/** "blamed on" */
export const isBlamedOn = (doc: TaggedText, verb: number): boolean =>
  /^(?:blame|blames|blamed)$/.test(doc.tokens[verb]!.lower) && doc.tokens[verb + 1]?.lower === 'on';

/**
 * What an aside at token `aside` is about when it is set in right behind a relative pronoun: the pronoun with its noun,
 * or without one that counts or lists, as that was told before. Null behind anything else.
 */
export function relativeBefore(doc: TaggedText, aside: number, floor: number): Phrase | null {
  const relative = aside - 2;
  if (relative - 1 <= floor || !(doc.bits[aside - 1]! & doc.bits[relative - 1]! & COMMA)) return null;
  if (!/^(?:which|who)$/.test(doc.tokens[relative]!.lower)) return null;
  const noun = nounPhraseBefore(doc, relative - 1, floor);
  let first = noun?.first ?? relative;
  for (let k = first; k < relative - 1; k++) {
    if (doc.bits[k]! & NUM || NUMBER.test(doc.tokens[k]!.lower)) first = relative;
    else if (doc.bits[k]! & (COORD | COMMA)) first = k + 1;
  }
  return { first, last: relative + 1 };
}
