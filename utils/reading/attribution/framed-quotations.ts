/** Quotations without a reporting verb that the sentence still gives a speaker: "…," she laughed; his reply was short: "…". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { Quotation } from '../grammar/quotations.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BE,
  CAP,
  COLON,
  COMMA,
  COORD,
  OPEN_WORD,
  PAST,
  PREP,
  PRON,
  STOP,
  SUB,
  THIRD,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { quotationPieces } from './content-sides.ts';
import type { FoundSource } from './find-source.ts';
import { SPOKEN } from './left-of-cue.ts';
import { shared } from './shared-subject.ts';

const SPEAKERS = new Set([
  ...ORGANISATION_NOUNS,
  ...DOCUMENT_NOUNS,
  ...wordList('piece footnote caption passage headline'),
]);
/** Tokens of a sentence looked at before and after a quotation. */
const REACH = 80;
/** Words from which a quotation after a comma is speech: shorter ones are titles. */
const AFTER_COMMA = 5;

/** Attributions of quotations that `found` does not cover, by what stands right before or after them. */
export function framedQuotations(doc: TaggedText, found: readonly Attribution[]): Attribution[] {
  const covered = new Uint8Array(doc.tokens.length);
  for (const a of found) for (const piece of a.content) covered.fill(1, piece.first, piece.last);
  const framed: Attribution[] = [];
  for (const [index, quotation] of doc.quotations.entries()) {
    if (covered[quotation.first] || quotation.words < 2) continue;
    const attribution =
      bySubjectAfter(doc, quotation) ??
      (quotation.words < SPOKEN ? null : byClauseBefore(doc, quotation, index));
    if (attribution) framed.push(attribution);
  }
  return framed;
}

/** "“…,” Smith laughed" and "“…,” laughed Smith": a comma inside the closing mark, then a speaker and any verb. */
function bySubjectAfter(doc: TaggedText, quotation: Quotation): Attribution | null {
  const sentence = doc.sentences[doc.sentenceOf[quotation.first]!]!;
  const at = quotation.last;
  if (!quotation.closed || quotation.first !== sentence.first || at + 1 >= sentence.last) return null;
  if (!(doc.bits[at - 2]! & COMMA)) return null;
  const ceiling = Math.min(sentence.last, at + REACH);
  const inverted = isSpeechVerb(doc, at) ? nounPhraseAt(doc, at + 1, ceiling) : null;
  const isShort = quotation.words < SPOKEN;
  if (!isShort && inverted && doc.bits[inverted.first]! & CAP && endsClause(doc, inverted.last, ceiling))
    return framedBy(quotation, inverted, { first: at, last: at + 1 }, 'quotation:after');
  const phrase = nounPhraseAt(doc, at, ceiling);
  if (!phrase || !speaks(doc, phrase)) return null;
  let verb = phrase.last;
  while (verb < ceiling && doc.bits[verb]! & ADV && !(doc.bits[verb]! & CAP)) verb++;
  if (verb >= ceiling || !isSpeechVerb(doc, verb)) return null;
  // “It's football,” the keeper shrugged.
  if (isShort && !endsClause(doc, verb + 1, ceiling)) return null;
  return framedBy(quotation, phrase, { first: phrase.last, last: verb + 1 }, 'quotation:before');
}

const isSpeechVerb = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & (PAST | THIRD)) !== 0 && (doc.bits[i]! & (AUX | CAP)) === 0;

const endsClause = (doc: TaggedText, i: number, ceiling: number): boolean =>
  i >= ceiling || (doc.bits[i]! & (COMMA | STOP)) !== 0;

/** "Smith had one answer: “…”", also with the quotation in the next paragraph. */
function byClauseBefore(doc: TaggedText, quotation: Quotation, index: number): Attribution | null {
  const mark = quotation.first - 1;
  if (mark < 1) return null;
  const b = doc.bits[mark]!;
  // “posted a photo with the caption “Home at last””
  const isCaption = /^caption(?:ed)?$/.test(doc.tokens[mark]!.lower);
  if (b & COMMA ? !isWholeSentence(doc, quotation) : !(b & COLON || isCaption)) return null;
  // "an essay entitled, “The Old Pier.”"
  if (/^(?:(?:en)?titled|headlined|called|named|dubbed)$/.test(doc.tokens[mark - 1]!.lower)) return null;
  const sentence = doc.sentences[doc.sentenceOf[mark]!]!;
  if (quotation.paragraph - sentence.paragraph > 1) return null;
  const floor = Math.max(sentence.first, mark - REACH);
  const subject = subjectBefore(doc, mark, floor);
  if (!subject) return null;
  let verb = subject.phrase.last;
  // "drew cheers as she thanked them and then boomed, “…”"
  if (isSpeechVerb(doc, mark - 1)) verb = mark - 1;
  while (verb < mark && !isFiniteVerb(doc, verb)) verb++;
  if (verb >= mark || isAsked(doc, verb)) return null;
  const cue = { first: verb, last: verb + 1 };
  return {
    ...framedBy(quotation, subject.phrase, cue, 'quotation:clause'),
    content: quotationPieces(doc, index),
  };
}

/** "Ruiz was asked: “Will you go?”": the words are not those of who was asked. */
function isAsked(doc: TaggedText, be: number): boolean {
  let k = be + 1;
  while (doc.bits[k]! & (ADV | BE)) k++;
  return (
    (doc.bits[be]! & BE) !== 0 &&
    /^(?:asked|told|questioned|quizzed|pressed|challenged)$/.test(doc.tokens[k]?.lower ?? '')
  );
}

/** Who speaks in the last main clause before token `mark`: "Hale left early, and Ruiz had a message: “…”". */
function subjectBefore(doc: TaggedText, mark: number, floor: number): FoundSource | null {
  for (let k = mark - 2; k >= floor; k--) {
    if (k > floor && !opensMainClause(doc, k)) continue;
    const subject = shared(doc, mark, doc.bits[k]! & COORD || k > floor ? k + 1 : k);
    if (subject && speaks(doc, subject.phrase)) return subject;
  }
  return null;
}

/** ", and", ", but", and the "that" of "so upset that I laughed". */
function opensMainClause(doc: TaggedText, k: number): boolean {
  if (doc.bits[k]! & COORD) return (doc.bits[k - 1]! & COMMA) !== 0;
  return doc.tokens[k]!.lower === 'that' && doc.tokens[k - 2]?.lower === 'so';
}

/** After a comma only a quotation that opens with a capital and ends the sentence is speech. */
function isWholeSentence(doc: TaggedText, quotation: Quotation): boolean {
  const { first, last, words } = quotation;
  return words >= AFTER_COMMA && (doc.bits[first + 1]! & CAP) !== 0 && (doc.bits[last - 2]! & STOP) !== 0;
}

/** A person, a body or a document that can say something. */
function speaks(doc: TaggedText, { first, last }: Phrase): boolean {
  if (last - first === 1 && doc.bits[first]! & PRON)
    return /^(he|she|they|i|we|who)$/.test(doc.tokens[first]!.lower);
  for (let k = first; k < last; k++) {
    const { lower } = doc.tokens[k]!;
    // "The challenge of the port is: “…”" is nobody's word.
    if (doc.bits[k]! & SUB || (k > first && doc.bits[k]! & PREP && !(doc.bits[k]! & CAP))) return false;
    if (/-year-old$/.test(lower)) return true;
    if ((doc.bits[k]! & CAP && doc.bits[k]! & OPEN_WORD) || isRoleNoun(lower) || SPEAKERS.has(lower))
      return true;
  }
  return false;
}

const framedBy = (quotation: Quotation, source: Phrase, cue: Phrase, rule: string): Attribution => ({
  source,
  cue,
  content: [{ first: quotation.first, last: quotation.last }],
  lemma: 'quote',
  rule,
});
