/** Silences by other verbs than those of speech: "declined to name the man", "would not be drawn", "turned down an interview". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { MARK, NEG, STOP, TO } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { findSubject } from './find-source.ts';
import { refusedWords } from './refusal.ts';

/** The words that `declined` reads: those that refuse, and verbs that are no speech but where they are denied. */
export const DECLINING_WORDS =
  'decline declines declined declining refuse refuses refused refusing discuss identify name drawn'.split(
    ' ',
  );

/** What one does not do who keeps something to himself. */
const TELLING = /^(?:name|identify|discuss)$/;
const GIVING = /^(?:give|provide|offer|share|release|go)$/;
/** What is not given. */
const DETAILS =
  /^(?:details?|specifics|reasons?|information|comments?|explanations?|interviews?|into|figures)$/;
/** Whom one does not speak to. */
const PRESS = /^(?:reporters|journalists|media|press|newspapers?|us)$/;
/** What is declined as such. */
const ASKED = /^(?:interviews?|comment)$/;
/** Tokens from the verb to what is not given. */
const REACH = 6;

/** Reads such words at token `i`; `floor` and `ceiling` bound the sentence. Null where nobody keeps silent. */
export function declined(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const group = verbGroupStart(doc, i, floor);
  const at = silenceAt(doc, i, group, ceiling);
  if (at === 0) return null;
  const found = findSubject(doc, group, i + 1, floor, ceiling);
  if (!found || found.arrangement === 'after') return null;
  return {
    source: found.phrase,
    cue: { first: group, last: at },
    content: refusedWords(doc, at, ceiling),
    lemma: 'refuse',
    rule: 'refusal:declined',
  };
}

/** Token where what is refused begins, or 0. */
function silenceAt(doc: TaggedText, i: number, group: number, ceiling: number): number {
  const word = doc.tokens[i]!.lower;
  if (word === 'drawn') return doc.tokens[i - 1]?.lower === 'be' && isRefused(doc, group, i) ? i + 1 : 0;
  // "would not name him"; "declined to name him" is read at "declined"
  if (TELLING.test(word)) return isRefused(doc, group, i) && !hasTo(doc, group, i) ? i + 1 : 0;
  if (doc.bits[i]! & NEG) return 0;
  const isTo = ((doc.bits[i + 1] ?? 0) & TO) !== 0;
  if (!isTo) return has(doc, i + 1, ceiling, ASKED) ? i + 1 : 0;
  const verb = doc.tokens[i + 2]?.lower ?? '';
  const isSilence =
    TELLING.test(verb) ||
    (GIVING.test(verb) && has(doc, i + 3, ceiling, DETAILS)) ||
    (/^(?:speak|talk)$/.test(verb) && has(doc, i + 3, ceiling, PRESS)) ||
    (verb === 'be' && doc.tokens[i + 3]?.lower === 'interviewed');
  return isSilence ? i + 1 : 0;
}

/** "would not", "did not": the verb group denies. */
function isRefused(doc: TaggedText, group: number, i: number): boolean {
  for (let k = group; k < i; k++)
    if (/^(?:would|will)$/.test(doc.tokens[k]!.lower)) return doc.tokens[k + 1]!.lower === 'not';
  return /^wo(?:uld)?n't$/.test(doc.tokens[group]!.lower);
}

function hasTo(doc: TaggedText, group: number, i: number): boolean {
  for (let k = group; k < i; k++) if (doc.bits[k]! & TO) return true;
  return false;
}

/** Whether such a noun stands in the phrase behind token `at`. */
function has(doc: TaggedText, at: number, ceiling: number, nouns: RegExp): boolean {
  for (let k = at; k < ceiling && k - at < REACH && !(doc.bits[k]! & (MARK | STOP)); k++)
    if (nouns.test(doc.tokens[k]!.lower)) return true;
  return false;
}
