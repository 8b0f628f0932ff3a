/** Who was asked and did not speak: "could not be reached for comment", "did not return calls", "no comment from Moscow". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { ADV, BE, CAP, COMMA, HAVE, MARK, NEG, STOP, TIME } from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { contentLeft } from './content-sides.ts';
import { findSubject } from './find-source.ts';
import { refusedWords } from './refusal.ts';

/** What reporters leave behind. */
const CALLS = new Set(
  wordList(
    'call calls message messages email emails e-mail e-mails voicemail voicemails text texts request requests',
  ),
);
/** Tokens between "return" and the calls. */
const OBJECT_REACH = 4;

const refused = (source: Phrase, cue: Phrase, rule: string): Attribution => ({
  source,
  cue,
  content: [],
  lemma: 'refuse',
  rule: `refusal:${rule}`,
});

/** The words that `unanswered` reads. */
export const SILENT_WORDS =
  'reached available unavailable return returned unanswered answered all far comment response reply neither'.split(
    ' ',
  );

/** Reads such a phrase at its word `i`; `floor` and `ceiling` bound the sentence. */
export function unanswered(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  switch (doc.tokens[i]!.lower) {
    case 'reached':
    case 'available':
    case 'unavailable':
      return unreached(doc, i, floor, ceiling);
    case 'return':
      return unreturned(doc, i, floor, ceiling);
    case 'returned':
      return unreturned(doc, i, floor, ceiling) ?? callsLeft(doc, i, floor);
    case 'unanswered':
    case 'answered':
      return callsLeft(doc, i, floor);
    case 'all':
      return allThatWasSaid(doc, i, floor, ceiling);
    case 'far':
      return asFarAs(doc, i, floor, ceiling);
    case 'comment':
    case 'response':
    case 'reply':
      return silence(doc, i, floor, ceiling);
    case 'neither':
      return neitherConfirmed(doc, i, floor, ceiling);
    default:
      return null;
  }
}

/** The subject of the verb group, behind its appositions too. */
function whoWasAsked(
  doc: TaggedText,
  group: number,
  after: number,
  floor: number,
  ceiling: number,
): Phrase | null {
  const found = findSubject(doc, group, after, floor, ceiling);
  return found && found.arrangement !== 'after' ? found.phrase : null;
}

/** "could not be reached for comment", "was not available for comment", "was unavailable for comment". */
function unreached(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const isForComment = doc.tokens[i + 1]?.lower === 'for' && doc.tokens[i + 2]?.lower === 'comment';
  // "The owner could not be reached."
  const isAll = doc.tokens[i]!.lower === 'reached' && endsThere(doc, i + 1, ceiling);
  if (!isForComment && !isAll) return null;
  const last = isForComment ? i + 3 : i + 1;
  let start = i;
  while (start > floor && doc.bits[start - 1]! & ADV && !(doc.bits[start - 1]! & NEG)) start--;
  const group = verbGroupStart(doc, start, floor);
  let negated = doc.tokens[i]!.lower === 'unavailable';
  let be = false;
  for (let k = group; k < i; k++) {
    if (doc.bits[k]! & NEG) negated = true;
    if (doc.bits[k]! & BE) be = true;
  }
  const source = negated && be ? whoWasAsked(doc, group, last, floor, ceiling) : null;
  if (!source || (!isForComment && !isRoleNoun(doc.tokens[source.last - 1]!.lower) && !isPerson(doc, source)))
    return null;
  return refused(source, { first: group, last }, 'unreached');
}

/** "reached.", "reached on Friday", "reached by phone": nothing is reached but somebody. */
function endsThere(doc: TaggedText, i: number, ceiling: number): boolean {
  if (i >= ceiling || doc.bits[i]! & (STOP | COMMA | TIME)) return true;
  const next = doc.tokens[i + 1];
  if (!next || !/^(?:on|by|late)$/.test(doc.tokens[i]!.lower)) return false;
  return (doc.bits[i + 1]! & TIME) !== 0 || /^(?:phone|telephone|e-?mail)$/.test(next.lower);
}

/** "did not immediately return a call". */
function unreturned(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const group = verbGroupStart(doc, i, floor);
  let negated = false;
  for (let k = group; k < i; k++) if (doc.bits[k]! & NEG) negated = true;
  for (let k = i + 1; k < ceiling && k - i <= OBJECT_REACH && !(doc.bits[k]! & MARK); k++) {
    if (!CALLS.has(doc.tokens[k]!.lower)) continue;
    const source = whoWasAsked(doc, group, k + 1, floor, ceiling);
    // "Neither Lind nor his lawyer returned calls."
    if (!source || !(negated || doc.tokens[source.first]!.lower === 'neither')) return null;
    return refused(source, { first: group, last: k + 1 }, 'unreturned');
  }
  return null;
}

/** Tokens of the calls and whom they went to at most. */
const CALLED_REACH = 16;
/** Where somebody is called, and is not who is called. */
const PLACES = /^(?:headquarters|home|house|number|phone|phones|address)$/;

/** "Calls to the firm went unanswered", "Messages left with his lawyer were not returned": whoever was called is silent. */
function callsLeft(doc: TaggedText, i: number, floor: number): Attribution | null {
  const isUnanswered = doc.tokens[i]!.lower === 'unanswered';
  const group = verbGroupStart(doc, i, floor);
  let isSilent = isUnanswered && /^(?:went|going|gone|go)$/.test(doc.tokens[i - 1]?.lower ?? '');
  for (let k = group; k < i; k++)
    if (doc.bits[k]! & NEG || (isUnanswered && doc.bits[k]! & BE)) isSilent = true;
  if (!isSilent) return null;
  const verb = isUnanswered && group === i ? i - 1 : group;
  for (let k = verb - 1; k >= floor && verb - k < CALLED_REACH && !(doc.bits[k]! & STOP); k--) {
    if (!/^(?:to|for|with|at)$/.test(doc.tokens[k]!.lower)) continue;
    const called = nounPhraseAt(doc, k + 1, verb);
    if (!called || !canSpeak(doc, called) || !areCalls(doc, k, floor)) continue;
    return refused(whoIsAt(doc, called), { first: verb, last: i + 1 }, 'unreturned');
  }
  return null;
}

/** "Phone calls |", "Messages left |", "A request sent on Monday |": whether calls stand before token `to`. */
function areCalls(doc: TaggedText, to: number, floor: number): boolean {
  for (let k = to - 1; k >= floor && to - k <= OBJECT_REACH + 2; k--) {
    if (CALLS.has(doc.tokens[k]!.lower)) return true;
    if (doc.bits[k]! & (STOP | COMMA)) return false;
  }
  return false;
}

/** "at (the company)'s headquarters": whose place it is. */
function whoIsAt({ tokens }: TaggedText, phrase: Phrase): Phrase {
  const { first, last } = phrase;
  const isPlace = last - first > 2 && PLACES.test(tokens[last - 1]!.lower);
  return isPlace && /^['’]s?$/.test(tokens[last - 2]!.lower) ? { first, last: last - 2 } : phrase;
}

/** "“No comment,” was all the spokesman would say": a refusal; "“We are sorry,” was all she said": her words. */
function allThatWasSaid(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (!/^(?:was|is)$/.test(doc.tokens[i - 1]?.lower ?? '') || i - 2 < floor || doc.quoteOf[i - 2]! < 0)
    return null;
  const source = nounPhraseAt(doc, i + 1, ceiling);
  if (!source || !canSpeak(doc, source)) return null;
  let verb = source.last;
  if (/^(?:would|could|will|had|has)$/.test(doc.tokens[verb]?.lower ?? '')) verb++;
  if (verb >= ceiling || !/^(?:sa(?:y|id|ys)|offer(?:ed)?|tell|told)$/.test(doc.tokens[verb]!.lower))
    return null;
  const words = contentLeft(doc, i - 1, floor);
  if (!words) return null;
  const cue = { first: source.last, last: verb + 1 };
  if (/^\W*no comment\W*$/i.test(textOf(doc, words.first, words.last))) return refused(source, cue, 'none');
  return { source, cue, content: [words], lemma: 'say', rule: 'all-said' };
}

/** "“It was hard,” was as far as she would go": her words. */
function asFarAs(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const be = i - 2;
  if (be - 1 < floor || !/^(?:was|is)$/.test(doc.tokens[be]!.lower) || doc.quoteOf[be - 1]! < 0) return null;
  const source = doc.tokens[i + 1]?.lower === 'as' ? nounPhraseAt(doc, i + 2, ceiling) : null;
  if (!source || !canSpeak(doc, source)) return null;
  const verb = source.last + 1;
  if (verb >= ceiling || !/^(?:go|went)$/.test(doc.tokens[verb]!.lower)) return null;
  const words = contentLeft(doc, be, floor);
  return (
    words && { source, cue: { first: be, last: i + 2 }, content: [words], lemma: 'say', rule: 'all-said' }
  );
}

/** A lone capital is a person here: towns are reached, too, but seldom by their names alone. */
const isPerson = (doc: TaggedText, { first, last }: Phrase): boolean =>
  last - first <= 3 &&
  (doc.bits[last - 1]! & CAP) !== 0 &&
  (last - first > 1 || /^(?:he|she)$/.test(doc.tokens[first]!.lower));

/** "There was no immediate comment from Moscow." */
function silence(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const no = doc.tokens[i - 1]?.lower === 'no' ? i - 1 : i - 2;
  if (no < floor || doc.tokens[no]!.lower !== 'no') return null;
  // "The bank had no immediate comment on the ruling."
  if (no - 1 > floor && doc.bits[no - 1]! & HAVE && doc.tokens[i]!.lower === 'comment') {
    const group = verbGroupStart(doc, no - 1, floor);
    const had = whoWasAsked(doc, group, i + 1, floor, ceiling);
    return had && canSpeak(doc, had) ? refused(had, { first: group, last: i + 1 }, 'none') : null;
  }
  if (doc.tokens[i + 1]?.lower !== 'from') return null;
  const source = nounPhraseAt(doc, i + 2, ceiling);
  return source && refused(source, { first: no, last: i + 1 }, 'silence');
}

/** "The army neither confirmed nor denied the raid", "He neither admitted nor denied wrongdoing". */
function neitherConfirmed(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (!/^(?:confirm|admit)/.test(doc.tokens[i + 1]?.lower ?? '') || doc.tokens[i + 2]?.lower !== 'nor')
    return null;
  const group = verbGroupStart(doc, i, floor);
  const source = whoWasAsked(doc, group, i + 4, floor, ceiling);
  if (!source) return null;
  const cue = { first: group, last: Math.min(i + 4, ceiling) };
  return { ...refused(source, cue, 'neither'), content: refusedWords(doc, cue.last, ceiling) };
}
