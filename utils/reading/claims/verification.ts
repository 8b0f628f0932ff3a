/** The article's own word on a claim: "could not immediately verify", "denied the allegations", "confirmed the report". */

import type { Attribution } from '../attribution/attribution.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { ADV, BE, CAP, DET, HAVE, MARK, MODAL, NEG, OPEN_WORD, POSS, PREP } from '../grammar/word-class.ts';
import { DISPUTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { claimOwner } from './claim-owner.ts';

export interface Notice {
  status: 'unverified' | 'denied' | 'confirmed';
  /** Token of its verb, and the words that say so. */
  verb: number;
  phrase: Phrase;
  /** Who says so; null when nobody is named. */
  by: Phrase | null;
  /** Whose claims it names ("Ruiz's claim", "the figures given by the army"); null when it names nobody. */
  of: Phrase | null;
  /** Whether it is about several claims ("the reports", "either figure"). */
  many: boolean;
}

const VERIFYING = new Set([
  'verify',
  'verified',
  'confirm',
  'confirmed',
  'corroborate',
  'corroborated',
  'authenticate',
  'authenticated',
  'substantiate',
  'substantiated',
  'document',
]);
const STATED = new Set(
  'claim claims information report reports account accounts allegation allegations accusation accusations statement statements figure figures number numbers this that these those it charge charges assertion assertions suggestion suggestions story version something which details count toll tally estimate assessment'.split(
    ' ',
  ),
);

/** "was unable to verify", "has not been able to confirm". */
const ABILITY = new Set(['able', 'unable', 'possible', 'impossible']);

/** Tokens looked at before a verb. */
const REACH = 80;

/** Notices of all sentences, in order. */
export function findNotices(doc: TaggedText): Notice[] {
  const notices: Notice[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (doc.quoteOf[i]! >= 0) continue;
      const word = doc.tokens[i]!.lower;
      if (VERIFYING.has(word)) {
        const notice = unverified(doc, i, Math.max(sentence.first, i - REACH), sentence.last);
        if (notice) notices.push(notice);
      }
      if (
        doc.tokens[i - 1]?.lower === 'independent' &&
        /^(?:confirmation|verification|corroboration)$/.test(word)
      ) {
        if (doc.tokens[i - 2]?.lower === 'no')
          notices.push({
            status: 'unverified',
            verb: i,
            phrase: { first: i - 2, last: i + 1 },
            by: null,
            of: null,
            many: false,
          });
      }
      if (word === 'unverified' || word === 'unconfirmed') {
        notices.push({
          status: 'unverified',
          verb: i,
          phrase: { first: i, last: i + 1 },
          by: null,
          of: null,
          many: false,
        });
      }
    }
  }
  return notices;
}

function unverified(doc: TaggedText, verb: number, floor: number, ceiling: number): Notice | null {
  const group = verbGroupStart(doc, verb, floor);
  let negated = false;
  let passive = false;
  for (let k = group; k < verb; k++) {
    const b = doc.bits[k]!;
    const word = doc.tokens[k]!.lower;
    if (b & NEG || word === 'unable' || word === 'impossible') negated = true;
    if (b & BE) passive = true;
  }
  const before = doc.tokens[group - 1]?.lower;
  let first = group;
  if (before === 'to' && ABILITY.has(doc.tokens[group - 2]?.lower ?? '')) {
    first = group - 2;
    negated = doc.tokens[first]!.lower === 'unable' || doc.tokens[first]!.lower === 'impossible';
    for (; first > floor && doc.bits[first - 1]! & (BE | HAVE | MODAL | NEG | ADV); first--) {
      if (doc.bits[first - 1]! & NEG) negated = true;
    }
  }
  // "Neither figure could be verified"
  const neither = passive ? nounPhraseBefore(doc, first, floor) : null;
  const isNeither = neither !== null && doc.tokens[neither.first]!.lower === 'neither';
  if (isNeither || doesNeither(doc, first, floor)) negated = true;
  if (!negated || (!passive && isOwnQuestion(doc, group, verb))) return null;
  const subject = passive ? null : nounPhraseBefore(doc, first, floor);
  // "It was not possible to verify": nobody is named.
  const by = subject && doc.tokens[subject.first]!.lower === 'it' ? null : subject;
  let last = verb + 1;
  if (last < ceiling && doc.bits[last]! & (DET | POSS)) last++;
  // "either side's claims", "the battlefield reports"
  let object = last;
  while (
    object < ceiling &&
    object - last < 4 &&
    !STATED.has(doc.tokens[object]!.lower) &&
    isModifier(doc, object)
  )
    object++;
  if (object < ceiling && STATED.has(doc.tokens[object]!.lower)) last = object;
  while (last < ceiling && STATED.has(doc.tokens[last]!.lower)) last++;
  const about = passive ? nounPhraseBefore(doc, first, floor) : { first: verb + 1, last };
  return {
    status: 'unverified',
    verb,
    phrase: { first: isNeither ? neither.first : first, last },
    by,
    of: about && claimOwner(doc, about, passive ? first : ceiling),
    many: about !== null && isMany(doc, about),
  };
}

/** "The minister would not confirm whether he knew": what he keeps to himself, nothing said before. */
const isOwnQuestion = ({ tokens }: TaggedText, group: number, verb: number): boolean =>
  /^(?:would|wouldn't|will|won't)$/.test(tokens[group]!.lower) &&
  /^(?:whether|if|that|how|why|who|when|where|what)$/.test(tokens[verb + 1]?.lower ?? '');

/** "Neither the club nor its lawyer would confirm either figure" */
function doesNeither(doc: TaggedText, group: number, floor: number): boolean {
  let isEither = false;
  for (let k = group - 1; k >= floor && group - k < 25; k--) {
    const { lower } = doc.tokens[k]!;
    if (lower === 'neither') return isEither;
    isEither ||= lower === 'nor';
  }
  return false;
}

/** A word before the noun: "either side's", "Russian", "battlefield", "latest". */
const isModifier = (doc: TaggedText, k: number): boolean =>
  (doc.bits[k]! & (OPEN_WORD | POSS | CAP | DET)) !== 0 && !(doc.bits[k]! & (PREP | MARK));

/** Words for more than one claim. */
const MANY =
  /^(?:either|both|neither|these|those|claims|reports|accounts|allegations|accusations|statements|figures|numbers|tolls|assertions|versions|details)$/;

function isMany(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++) if (MANY.test(doc.tokens[k]!.lower)) return true;
  return false;
}

const POINTERS = /^(?:this|that|these|those|it|which)$/;

/** Whether the words at `first` only point back to what was said before ("the allegations", "this report"). */
export function pointsBack(doc: TaggedText, first: number, last: number): boolean {
  if (last - first > 6) return false;
  let k = first;
  while (k < last && doc.bits[k]! & (DET | POSS) && !STATED.has(doc.tokens[k]!.lower)) k++;
  if (k >= last || !STATED.has(doc.tokens[k]!.lower)) return false;
  // "denied that the timing was deliberate" says what, and points to nothing before it.
  if (!POINTERS.test(doc.tokens[k]!.lower) || k + 1 >= last) return true;
  const next = doc.tokens[k + 1]!.lower;
  return (doc.bits[k + 1]! & MARK) !== 0 || (STATED.has(next) && !POINTERS.test(next));
}

/** "did not deny", "declined to confirm", "neither confirmed nor denied the report": no word on it either way. */
export function isNegated(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++)
    if (doc.bits[k]! & NEG || /^(?:declin|refus|neither|nor$|unable)/.test(doc.tokens[k]!.lower)) return true;
  return false;
}

/** What somebody accused denies without a word of the accusation: "any wrongdoing", "all responsibility". */
const GUILT =
  /\b(?:wrongdoing|involvement|misconduct|guilt|responsibility)\b|^(?:any|all) (?:role|part|links?|connection|knowledge)\b/i;

/** Whether an attribution denies guilt: "Lind has denied any wrongdoing". */
export function deniesGuilt(doc: TaggedText, { content, cue, lemma }: Attribution): boolean {
  const [piece] = content;
  if (!piece || lemma !== 'deny' || isNegated(doc, cue)) return false;
  return GUILT.test(textOf(doc, piece.first, Math.min(piece.last, piece.first + 4)));
}

const DENYING = new Set(['deny', ...DISPUTING_VERBS]);

/** "denied the allegations", "confirmed the report": an attribution that judges an earlier claim. */
export function judgement(doc: TaggedText, attribution: Attribution): 'denied' | 'confirmed' | null {
  const piece = attribution.content[0];
  if (!piece || !pointsBack(doc, piece.first, piece.last) || isNegated(doc, attribution.cue)) return null;
  if (DENYING.has(attribution.lemma)) return 'denied';
  return attribution.lemma === 'confirm' ? 'confirmed' : null;
}
