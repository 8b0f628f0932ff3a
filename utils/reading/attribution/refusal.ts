/** Refusals to speak: "declined to comment", "would not say", "refused to answer questions". */

import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { AUX, COMMA, COORD, DASH, ING, NEG, STOP, TO } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { whenAsked } from './being-asked.ts';
import { canSpeak } from './can-speak.ts';
import { contentRight } from './content-sides.ts';
import { relativeEnd } from './enclosing-clause.ts';
import type { FoundSource } from './find-source.ts';
import { beforeSecondPredicate } from './second-predicate.ts';
import { isMatterOfLeave } from './unsaid.ts';

const SPEAKING = new Set(
  wordList('comment say answer respond reply discuss elaborate confirm speculate specify disclose reveal'),
);
const REFUSING = /^(declin|refus)(e|es|ed|ing)$/;

/** "Neither the company nor its lawyers": whose verb is denied. */
export const isNeither = (doc: TaggedText, { phrase }: FoundSource): boolean =>
  doc.tokens[phrase.first]!.lower === 'neither';

/** "When he asked, the club did not reply", "Asked why, she refused to say": the verb of a silence, whatever stands before it. */
export function isSilent(doc: TaggedText, group: number, verb: number, lemma: string): boolean {
  if (!SPEAKING.has(lemma)) return false;
  for (let k = group; k < verb; k++)
    if (doc.bits[k]! & NEG || REFUSING.test(doc.tokens[k]!.lower)) return true;
  return false;
}

/** "neither confirmed nor denied", "did not confirm or deny": the second verb of a silence, or `i` where there is none. */
function secondVerb(doc: TaggedText, i: number): number {
  const isDenial =
    /^n?or$/.test(doc.tokens[i + 1]?.lower ?? '') && reportingVerb(doc.tokens[i + 2]?.lower ?? '');
  return isDenial ? i + 2 : i;
}

/** Whether the verb at `i`, whose group starts at `group`, is the second one of "would not confirm or deny". */
export function isNeitherDenied(doc: TaggedText, group: number, i: number): boolean {
  const { lower } = doc.tokens[group - 2] ?? doc.tokens[i]!;
  return reportingVerb(lower)?.lemma === 'confirm' && secondVerb(doc, group - 2) === i;
}

/** "nor would she comment on it": the "nor" before the auxiliary and the subject of a verb, or -1. */
export function norBefore(doc: TaggedText, { first }: Phrase): number {
  const isInverted = first > 1 && doc.bits[first - 1]! & AUX && doc.tokens[first - 2]!.lower === 'nor';
  return isInverted ? first - 2 : -1;
}

/** A refusal at the verb of speech `i` whose group starts at `group`; what is refused counts as reported. */
export function refusal(
  doc: TaggedText,
  i: number,
  group: number,
  source: FoundSource,
  ceiling: number,
): Attribution | null {
  const { lower } = doc.tokens[i]!;
  if (!SPEAKING.has(reportingVerb(lower)?.lemma ?? lower)) return null;
  const nor = norBefore(doc, source.phrase);
  if (nor >= 0) {
    const content = refusedWords(doc, i + 1, ceiling);
    return {
      source: source.phrase,
      cue: { first: nor, last: i + 1 },
      content,
      lemma: 'refuse',
      rule: 'refusal:nor',
    };
  }
  if (isNeither(doc, source)) {
    const content = i + 1 < ceiling ? contentRight(doc, i + 1, ceiling) : [];
    return {
      source: source.phrase,
      cue: { first: group, last: i + 1 },
      content,
      lemma: 'refuse',
      rule: 'refusal',
    };
  }
  const sentence = doc.sentences[doc.sentenceOf[i]!]!;
  // "for not answering": nobody refuses.
  if (doc.bits[i]! & ING && !(doc.bits[group]! & AUX)) return null;
  // "as he was not authorized to disclose it": why he is not named, no refusal.
  if (isMatterOfLeave(doc, group, i)) return null;
  // "The idea does not answer such points"
  if (/^answer/.test(lower) && !canSpeak(doc, source.phrase)) return null;
  for (let k = group; k < i; k++) {
    // "has yet to comment"
    const refused = REFUSING.test(doc.tokens[k]!.lower) || doc.tokens[k]!.lower === 'yet';
    if (!refused && !(doc.bits[k]! & NEG)) continue;
    const verb = secondVerb(doc, i);
    // "declined | to comment", but "did not answer | questions"
    const at = refused && verb === i && doc.bits[k + 1]! & TO ? k + 1 : verb + 1;
    return {
      source: source.phrase,
      cue: { first: group, last: at },
      content: refusedWords(
        doc,
        at,
        relativeEnd(doc, at, { source, floor: sentence.first, ceiling }, 0) ?? ceiling,
      ),
      lemma: 'refuse',
      rule: 'refusal',
    };
  }
  return null;
}

/** What is refused, from token `at` on, before what the same subject does next: "to comment | but said". */
export function refusedWords(doc: TaggedText, at: number, ceiling: number): Phrase[] {
  if (at >= ceiling || doc.bits[at]! & (STOP | COMMA | DASH | COORD) || whenAsked(doc, at, ceiling))
    return [];
  return contentRight(doc, at, beforeSecondPredicate(doc, at, ceiling, false));
}
