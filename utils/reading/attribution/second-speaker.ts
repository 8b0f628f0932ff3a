/** Whether somebody else starts to speak at a word: "…, and rights groups warned that", "…, the mayor has added". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  BASE,
  CAP,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  HAVE,
  MARK,
  NUM,
  PAST,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { finds, isDocument } from './reported-object.ts';

/** Whether a verb of such frames tells something of its own, no feeling and no order. */
export const reports = (frames: number): boolean =>
  (frames &
    (frame.STATEMENT | frame.ADDRESSEE | frame.PREDICATE | frame.CHARGE | frame.QUESTION | frame.WEAK)) !==
  0;

/** "…, and rights groups warned that": another speaker and a that-clause. */
export function reportsThat(doc: TaggedText, i: number, ceiling: number): boolean {
  if (doc.bits[i]! & (SUB | REL)) return false;
  const phrase = nounPhraseAt(doc, i, ceiling);
  if (!phrase || phrase.last + 1 >= ceiling || doc.tokens[phrase.last + 1]!.lower !== 'that') return false;
  const verb = reportingVerb(doc.tokens[phrase.last]!.lower);
  return verb !== undefined && (verb.frames & frame.STATEMENT) !== 0 && (doc.bits[phrase.last]! & PAST) !== 0;
}

/** "…, and Brian Deese, the climate adviser, said": a name, who it is, and a verb of saying. */
export function speaksBehindAside(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!(doc.bits[i]! & (CAP | DET))) return false;
  const phrase = nounPhraseAt(doc, i, ceiling);
  if (!phrase || phrase.last >= ceiling || !(doc.bits[phrase.last]! & COMMA)) return false;
  for (let k = phrase.last + 1; k + 1 < ceiling && k - phrase.last < ASIDE_REACH; k++) {
    if (doc.bits[k]! & (STOP | COORD)) return false;
    if (!(doc.bits[k]! & COMMA) || doc.quoteOf[k]! >= 0) continue;
    const verb = doc.bits[k + 1]! & HAVE ? k + 2 : k + 1;
    const report = reportingVerb(doc.tokens[verb]?.lower ?? '');
    return report !== undefined && reports(report.frames) && (doc.bits[verb]! & (PAST | THIRD)) !== 0;
  }
  return false;
}

/** Tokens between the commas of such an aside. */
const ASIDE_REACH = 15;

/** "…, and outside analysts said": people by what they do, with a word or two before them. */
export function manySay(doc: TaggedText, i: number, ceiling: number): boolean {
  for (let k = i; k < i + 4 && k + 1 < ceiling; k++) {
    const { lower } = doc.tokens[k]!;
    const isMany = /^(?:people|police|men|women)$/.test(lower) || (/[^s]s$/.test(lower) && isRoleNoun(lower));
    if (isMany) return /^(?:said|say)$/.test(doc.tokens[k + 1]!.lower);
    if (doc.bits[k]! & (MARK | DET | CAP | PRON)) return false;
  }
  return false;
}

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** "…, but videos show": documents in the plural, without an article, and what they show. */
export function manyDocumentsShow(doc: TaggedText, i: number, ceiling: number): boolean {
  const verb = i + 1;
  if (verb >= ceiling || !DOCUMENTS.has(doc.tokens[i]!.lower) || !/[^s]s$/.test(doc.tokens[i]!.lower))
    return false;
  const report = reportingVerb(doc.tokens[verb]!.lower);
  return (
    report !== undefined &&
    (report.frames & frame.BY_DOCUMENT) !== 0 &&
    (doc.bits[verb]! & (BASE | PAST)) !== 0
  );
}

/** Words that open a number of people. */
export const COUNTING =
  /^(?:at|more|fewer|about|nearly|some|one|two|three|four|five|six|seven|eight|nine|ten|half|several)$/;

/** "at least two aides", "more than 40 members": the number behind its qualifier. */
export function skipQualifier(doc: TaggedText, i: number): number {
  let k = i;
  while (k - i < 3 && /^(?:at|least|more|fewer|than|about|nearly|some)$/.test(doc.tokens[k]?.lower ?? ''))
    k++;
  return (doc.bits[k] ?? 0) & (NUM | DET) ? k : i;
}

/** "he said", "the mayor has added" */
export function speaks(doc: TaggedText, i: number, ceiling: number): boolean {
  const phrase = nounPhraseAt(doc, i, ceiling);
  if (!phrase || phrase.last >= ceiling) return false;
  let at = phrase.last;
  while (at + 1 < ceiling && doc.bits[at]! & HAVE) at++;
  const verb = reportingVerb(doc.tokens[at]!.lower);
  if (verb && quotesNext(doc, at + 1, ceiling)) return true;
  // "…, the authors write, and": an aside.
  const closes = at + 1 < ceiling && (doc.bits[at + 1]! & (COMMA | STOP | DASH)) !== 0;
  if (verb && closes && verb.frames & frame.STATEMENT && doc.bits[at]! & (PAST | THIRD | BASE)) return true;
  // "…, the study found.", "…, auditors found."
  const finder = verb && closes && /^(?:find|show)$/.test(verb.lemma) && doc.bits[at]! & (PAST | THIRD);
  if (finder && (isDocument(doc, phrase) || finds(doc, phrase))) return true;
  // "…, the Guardian has learned."
  if (verb?.lemma === 'learn' && closes && at > phrase.last) return true;
  return (
    verb !== undefined &&
    (verb.lemma === 'say' || verb.lemma === 'add' || verb.lemma === 'tell') &&
    (doc.bits[at]! & (PAST | THIRD | (COUNTING.test(doc.tokens[i]!.lower) ? BASE : 0))) !== 0
  );
}

/** A colon or comma and then a quotation that opens with a capital: "the pilot replied, “We are late.”" */
function quotesNext(doc: TaggedText, i: number, ceiling: number): boolean {
  return (
    i + 2 < ceiling &&
    (doc.bits[i]! & (COMMA | COLON)) !== 0 &&
    (doc.bits[i + 1]! & QUOTE) !== 0 &&
    (doc.bits[i + 2]! & CAP) !== 0
  );
}

/** "Polls show him ahead: A Quinnipiac poll this month found …": a report of its own behind a colon. */
export function reportsBehindColon(doc: TaggedText, i: number, ceiling: number): boolean {
  if (i >= ceiling || !(doc.bits[i]! & (CAP | DET))) return false;
  const phrase = nounPhraseAt(doc, i, ceiling);
  if (!phrase) return false;
  let verb = phrase.last;
  while (
    verb + 1 < ceiling &&
    (doc.bits[verb]! & (TIME | HAVE) || /^(?:this|last|on)$/.test(doc.tokens[verb]!.lower))
  )
    verb++;
  const report = reportingVerb(doc.tokens[verb]?.lower ?? '');
  return report !== undefined && reports(report.frames) && (doc.bits[verb]! & PAST) !== 0;
}

/** "have said they will not go, as has the mayor": another who has said so, by the auxiliary of the cue. */
export function saysToo(doc: TaggedText, start: number, comma: number, ceiling: number): boolean {
  if (doc.tokens[comma + 1]?.lower !== 'as' || !((doc.bits[comma + 2] ?? 0) & HAVE)) return false;
  const cue = doc.tokens[start]!.lower === 'that' ? start - 1 : start - 2;
  if (!((doc.bits[cue] ?? 0) & HAVE || (doc.bits[cue - 1] ?? 0) & HAVE)) return false;
  for (let k = start; k < comma; k++) if (doc.bits[k]! & HAVE) return false;
  return nounPhraseAt(doc, comma + 3, ceiling) !== null;
}
