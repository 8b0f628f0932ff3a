/** Refusals to speak: "declined to comment", "would not say", "refused to answer questions". */

import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { AUX, COMMA, ING, NEG, STOP, TO } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { contentRight } from './find-content.ts';
import type { FoundSource } from './find-source.ts';

const SPEAKING = new Set(
  wordList('comment say answer respond reply discuss elaborate confirm speculate specify disclose reveal'),
);
const REFUSING = /^(declin|refus)(e|es|ed|ing)$/;

/** "Neither the company nor its lawyers": whose verb is denied. */
export const isNeither = (doc: TaggedText, { phrase }: FoundSource): boolean =>
  doc.tokens[phrase.first]!.lower === 'neither';

/** "When he asked, the club did not reply": the verb of a silence, whatever stands before it. */
export function isSilent(doc: TaggedText, group: number, verb: number, lemma: string): boolean {
  if (!/^(?:reply|respond|answer)$/.test(lemma)) return false;
  for (let k = group; k < verb; k++) if (doc.bits[k]! & NEG) return true;
  return false;
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
  // "for not answering": nobody refuses.
  if (doc.bits[i]! & ING && !(doc.bits[group]! & AUX)) return null;
  for (let k = group; k < i; k++) {
    // "has yet to comment"
    const refused = REFUSING.test(doc.tokens[k]!.lower) || doc.tokens[k]!.lower === 'yet';
    if (!refused && !(doc.bits[k]! & NEG)) continue;
    const at = refused && doc.bits[k + 1]! & TO ? k + 1 : i;
    // "did not | respond to questions", but "did not comment" has nothing behind it to tell.
    const isAll = at === i && (i + 1 >= ceiling || (doc.bits[i + 1]! & (STOP | COMMA)) !== 0);
    const cue = { first: group, last: isAll ? i + 1 : Math.max(group + 1, Math.min(at, i)) };
    return {
      source: source.phrase,
      cue,
      content: isAll ? [] : contentRight(doc, at, ceiling),
      lemma: 'refuse',
      rule: 'refusal',
    };
  }
  return null;
}
