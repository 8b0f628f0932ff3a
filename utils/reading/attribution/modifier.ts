/** Forms of reporting verbs that modify a noun or are one: "300 pledged delegates", "her highly criticized speech", "reasons to doubt". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { isNounish } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  COMMA,
  COORD,
  DET,
  ING,
  NOUN,
  NUM,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  STOP,
  TIME,
} from '../grammar/word-class.ts';
import { SMALL_COUNTS } from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';

/** Whether the reporting word at token `i` says what sort of thing the noun behind it is, and reports nothing. */
export function isModifier(doc: TaggedText, i: number): boolean {
  if (i < 1) return false;
  const { lower } = doc.tokens[i]!;
  // "a word written across it:"
  if (doc.bits[i]! & PART && !(doc.bits[i]! & (PAST | BASE)) && !hasAuxiliary(doc, i)) return true;
  // "videos posted online", "a photo posted by Ruiz"
  if (lower === 'posted' && DOCUMENTS.has(doc.tokens[i - 1]!.lower) && isPlaced(doc, i + 1)) return true;
  // "names often mentioned as nominees are"
  if (
    doc.tokens[i + 1]?.lower === 'as' &&
    !hasAuxiliary(doc, i) &&
    (lower === 'mentioned' || (lower === 'cited' && doc.bits[i - 1]! & ADV))
  )
    return true;
  // "good reasons to doubt it"
  if (
    doc.tokens[i - 1]!.lower === 'to' &&
    /^(?:reasons?|grounds|cause)$/.test(doc.tokens[i - 2]?.lower ?? '')
  )
    return true;
  // "two of the charges relate to money"
  if (/^(?:reasons|relate[sd]?)$/.test(lower) && doc.tokens[i + 1]?.lower === 'to') return true;
  // "It has just that: details on how to store water"
  if (lower === 'details' && /^(?:on|of|about)$/.test(doc.tokens[i + 1]?.lower ?? '')) return true;
  // "short blasts of radiation"
  if (/^(?:blast|slam|rebuke)s?$/.test(lower) && doc.tokens[i + 1]?.lower === 'of') return true;
  if (!(doc.bits[i]! & PART) || !isCommonNoun(doc, i + 1)) return false;
  // "the world's largest confirmed reserves", "the ministry's alleged secret meetings"
  if (SUPERLATIVE.test(doc.tokens[i - 1]!.lower) && doc.bits[i - 2]! & (POSS | DET)) return true;
  if (lower === 'alleged' && doc.tokens[i - 1]!.lower === "'s" && !((doc.bits[i - 2] ?? 0) & PRON))
    return true;
  // "Ruiz's reported contributions", "militarizing disputed waters"
  const before = doc.bits[i - 1]!;
  const isOwned = doc.tokens[i - 1]!.lower === "'s" && !((doc.bits[i - 2] ?? 0) & PRON);
  if ((isOwned || (before & ING && !(before & NOUN))) && /[^s]s$/.test(doc.tokens[i + 1]!.lower)) return true;
  const isPlural = /[^s]s$/.test(doc.tokens[i + 1]!.lower);
  // "300 pledged delegates"
  if (isPlural && doc.bits[i - 1]! & NUM && !/^(?:one|half)$/.test(doc.tokens[i - 1]!.lower)) return true;
  // "her two proposed rules failed"
  if (
    isPlural &&
    COUNTS.has(doc.tokens[i - 1]!.lower) &&
    (doc.bits[i - 2] ?? 0) & (DET | POSS) &&
    isFiniteVerb(doc, i + 2)
  )
    return true;
  // "video and written answers"
  if (isPlural && doc.bits[i - 1]! & COORD && lower === 'written') return true;
  let k = i - 1;
  while (k > 0 && doc.bits[k]! & ADV && doc.tokens[k]!.lower.endsWith('ly')) k--;
  // "the mayor's widely praised remarks"
  return k < i - 1 && k > 0 && (doc.bits[k]! & POSS) !== 0;
}

const SUPERLATIVE = /^(?:larg|bigg|high|low|old|great|strong|small|few|lat|earli|wid)est$/;

const COUNTS = new Set(SMALL_COUNTS);

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

const isPlaced = (doc: TaggedText, i: number): boolean =>
  doc.tokens[i]?.lower === 'online' || ((doc.bits[i] ?? 0) & (PREP | TIME)) !== 0;

const isCommonNoun = (doc: TaggedText, i: number): boolean =>
  i < doc.tokens.length && isNounish(doc, i) && !(doc.bits[i]! & (CAP | PREP));

/** "has written", "he's given", "Has Ruiz spoken": an auxiliary before a form that is no verb by itself. */
function hasAuxiliary(doc: TaggedText, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    if (doc.bits[k]! & AUX || /^['’]s$/.test(doc.tokens[k]!.lower)) return true;
    if (doc.bits[k]! & (STOP | COMMA)) return false;
  }
  return false;
}

/** Whether the participle at token `i` is of the noun behind it or acts itself behind a preposition: "in testifying", "in televised remarks". */
export const modifiesNoun = (doc: TaggedText, i: number): boolean =>
  !(doc.bits[i]! & (CAP | AUX)) &&
  ((doc.bits[i]! & ING) !== 0 || ((doc.bits[i]! & PART) !== 0 && ((doc.bits[i + 1] ?? 0) & NOUN) !== 0));
