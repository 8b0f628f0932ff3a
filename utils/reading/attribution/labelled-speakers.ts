/** Speakers set apart by a mark: "SMITH: …", "Poll: …", "“…” — Jane Smith". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import {
  AUX,
  BASE,
  CAP,
  CLOSE,
  COLON,
  DASH,
  DET,
  OPEN,
  PART,
  PAST,
  QUOTE,
  STOP,
  THIRD,
} from '../grammar/word-class.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import type { Attribution } from './attribution.ts';
import { quotationPieces } from './content-sides.ts';
import { isClaim, isHeadlineSpeaker, isTrailer } from './headline-labels.ts';
import { SIGNPOSTS } from './signposts.ts';
import { interviewers, startsParagraph } from './transcript-labels.ts';

/** Tokens that a label has at most. */
const LABEL = 7;
const SIGNATURE = 14;
/** Documents that a headline cites by a colon ("Poll: …"); others head lists and notes. */
const CITED = new Set(
  DOCUMENT_NOUNS.filter((noun) =>
    /^(poll|polls|report|reports|study|survey|audit|investigation)$/.test(noun),
  ),
);

/** Words that the text writes as names inside its sentences and never small, in lower case. */
export function knownNames(doc: TaggedText): Set<string> {
  const names = new Set<string>();
  for (const sentence of doc.sentences) {
    if (sentence.titleCase) continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const token = doc.tokens[i]!;
      if (doc.bits[i]! & CAP && token.text !== token.text.toUpperCase()) names.add(token.lower);
    }
  }
  for (const token of doc.tokens) if (token.text === token.lower) names.delete(token.lower);
  for (const label of interviewers(doc, names)) names.add(label);
  return names;
}

/** "TAPPER: Do you think …" at the start of a paragraph; the rest of the paragraph is what is said. */
export function colonSpeaker(doc: TaggedText, index: number, names: ReadonlySet<string>): Attribution | null {
  const sentence = doc.sentences[index]!;
  if (!startsParagraph(doc, sentence)) return null;
  const start = doc.bits[sentence.first]! & QUOTE ? sentence.first + 1 : sentence.first;
  // "14.02 BST: …"
  if (doc.tokens[start]?.kind === 'number') return null;
  let colon = start;
  while (colon < sentence.last && colon - sentence.first <= LABEL && !(doc.bits[colon]! & COLON)) colon++;
  if (colon === start || colon + 1 >= sentence.last || !(doc.bits[colon]! & COLON)) return null;
  let end = colon;
  for (let k = start; k < colon; k++) if (/^(to|on)$/.test(doc.tokens[k]!.lower)) end = k;
  if (end === start) return null;
  // "Continued Ruiz: “…”": a verb and its subject
  if (end - start > 1 && doc.bits[start]! & PAST && reportingVerb(doc.tokens[start]!.lower)) return null;
  const isHeadline = isHeadlineSpeaker(doc, start, end, colon);
  if (!isHeadline && !isLabel(doc, start, end, names)) return null;
  const phrase = { first: start, last: end };
  const content = { first: colon + 1, last: paragraphEnd(doc, index) };
  // "Status: Steady" is a table's line.
  const isLine = content.last - content.first < 4 && !(doc.bits[content.last - 1]! & (STOP | QUOTE));
  const isShout = doc.tokens[start]!.text === doc.tokens[start]!.text.toUpperCase();
  if (!isShout && sentence.paragraph === 0 && !isClaim(doc, colon + 1, sentence.last)) return null;
  if ((isLine && !isShout && !isHeadline) || (isShout && isLoneDateline(doc, index))) return null;
  return {
    source: phrase,
    cue: { first: colon, last: colon + 1 },
    content: [content],
    lemma: ':',
    rule: 'label:colon',
  };
}

/** "Three killed in harbour blast: police": the headline's speaker behind its colon; null where none stands there. */
export function headlineTrailer(doc: TaggedText, index: number): Attribution | null {
  const { first, last, paragraph } = doc.sentences[index]!;
  if (paragraph !== 0 || first > 0 || doc.sentences[index + 1]?.paragraph === 0) return null;
  let colon = last - 2;
  while (colon > first && last - colon <= TRAILER && !(doc.bits[colon]! & COLON)) colon--;
  if (!(doc.bits[colon]! & COLON) || colon - first < TRAILER || !isTrailer(doc, colon + 1, last)) return null;
  let hasVerb = false;
  for (let k = first; k < colon; k++) {
    if (doc.bits[k]! & COLON) return null;
    hasVerb ||= (doc.bits[k]! & (PAST | PART | THIRD | AUX | BASE)) !== 0;
  }
  return hasVerb
    ? {
        source: { first: colon + 1, last },
        cue: { first: colon, last: colon + 1 },
        content: [{ first, last: colon }],
        lemma: ':',
        rule: 'label:trailing',
      }
    : null;
}

/** Tokens of such a speaker at most, and of what he says at least. */
const TRAILER = 4;

/** Paragraphs at the beginning among which a dateline may stand. */
const DATELINE_PARAGRAPHS = 3;

/** "PORTO: The pier is closed" at the head of an article: a place, where no other paragraph has such a label. */
function isLoneDateline(doc: TaggedText, index: number): boolean {
  if (doc.sentences[index]!.paragraph >= DATELINE_PARAGRAPHS) return false;
  const isShort = ({ first, last }: SentenceTokens): boolean =>
    first + 1 < last && (doc.bits[first + 1]! & COLON) !== 0 && /^\p{Lu}{2,}$/u.test(doc.tokens[first]!.text);
  return (
    isShort(doc.sentences[index]!) &&
    doc.sentences.filter(isShort).length === 1 &&
    isPlace(doc, doc.tokens[doc.sentences[index]!.first]!.lower)
  );
}

/** Whether the text has things happen there: "in Porto". */
function isPlace(doc: TaggedText, word: string): boolean {
  for (let k = 1; k < doc.tokens.length; k++)
    if (doc.tokens[k]!.lower === word && /^(?:in|near|across)$/.test(doc.tokens[k - 1]!.lower)) return true;
  return false;
}

/** A name that the text knows, or a cited document. */
function isLabel(doc: TaggedText, first: number, last: number, names: ReadonlySet<string>): boolean {
  for (let k = first; k < last; k++) {
    const token = doc.tokens[k]!;
    if (token.kind === 'punct' && token.text !== '.' && !(doc.bits[k]! & OPEN)) return false;
    if (token.kind === 'word' && token.text === token.lower && token.lower !== "'s") return false;
  }
  // "Old Harbour (Arabic: …" is a gloss.
  const bits = doc.bits.subarray(first, last);
  if (bits.some((b) => b & OPEN) && !bits.some((b) => b & CLOSE)) return false;
  const head = doc.tokens[last - 1]!;
  // "Judicial Watch: …" is a group.
  if (SIGNPOSTS.test(head.lower) && !(head.lower === 'watch' && last - first > 1)) return false;
  // "The Gap Grows: …", "A Curious Plan: …" are headings.
  if (!CITED.has(head.lower) && doc.bits[first]! & DET && last - first > 1) return false;
  return CITED.has(head.lower) || (head.kind === 'word' && names.has(head.lower));
}

/** Token after the last one of the sentence's paragraph. */
function paragraphEnd(doc: TaggedText, index: number): number {
  const { paragraph } = doc.sentences[index]!;
  let k = index;
  while (k + 1 < doc.sentences.length && doc.sentences[k + 1]!.paragraph === paragraph) k++;
  return doc.sentences[k]!.last;
}

/** "“…” — Jane Smith, Kyiv": a quotation that its speaker signs. */
export function signedQuotation(doc: TaggedText, index: number): Attribution | null {
  const quotation = doc.quotations[index]!;
  const paragraph = doc.paragraphs[quotation.paragraph]!;
  if (!quotation.closed || doc.tokens[quotation.first]!.start > paragraph.start + 1) return null;
  const dash = quotation.last;
  if (dash >= doc.tokens.length || !(doc.bits[dash]! & DASH)) return null;
  let end = dash + 1;
  while (end < doc.tokens.length && doc.tokens[end]!.start < paragraph.end && end - dash <= SIGNATURE) end++;
  if (end - dash > SIGNATURE || hasStop(doc, dash + 1, end - 1)) return null;
  const phrase = nounPhraseAt(doc, dash + 1, end);
  if (!phrase || !(doc.bits[phrase.first]! & CAP)) return null;
  const content: Phrase[] = quotationPieces(doc, index);
  return { source: phrase, cue: { first: dash, last: dash + 1 }, content, lemma: 'sign', rule: 'label:dash' };
}

function hasStop(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (doc.bits[k]! & (STOP | QUOTE)) return true;
  return false;
}
