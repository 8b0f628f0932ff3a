/** All attributions of a text: one pass over its reporting words, then the quotations that no cue took. */

import { isNounish, nounPhraseAt, type Phrase, verbGroupStart } from '../grammar/noun-phrase.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { type ReportingVerb, reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  BASE,
  BE,
  CAP,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  HAVE,
  ING,
  MODAL,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  STOP,
  THIRD,
  TO,
} from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { contentLeft, contentRight, whatFollows } from './find-content.ts';
import { type FoundSource, findSubject, shared } from './find-source.ts';

/** Words of a quotation from which it speaks for itself; shorter ones are titles and scare quotes. */
const SPOKEN = 4;

export function findAttributions(doc: TaggedText): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (insideQuotation(doc, i)) continue;
      const token = doc.tokens[i]!;
      if (token.kind !== 'word') continue;
      if (token.lower === 'according' && doc.tokens[i + 1]?.lower === 'to') {
        const attribution = accordingTo(doc, i, sentence.first, sentence.last);
        if (attribution) found.push(attribution);
        continue;
      }
      const verb = reportingVerb(token.lower);
      if (!verb || !isVerbHere(doc, i, sentence.first)) continue;
      const attribution = byVerb(doc, i, verb, sentence.first, sentence.last);
      if (attribution) found.push(attribution);
    }
  }
  takeOrphans(doc, found);
  return found;
}

function insideQuotation(doc: TaggedText, i: number): boolean {
  const q = doc.quoteOf[i]!;
  return q >= 0 && doc.quotations[q]!.words >= 3;
}

/** Whether the reporting word at `i` is used as a verb. */
function isVerbHere(doc: TaggedText, i: number, floor: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD && !(b & (PAST | THIRD | ING | BASE))) return false;
  const before = i > floor ? doc.bits[i - 1]! : 0;
  if (before & POSS && doc.tokens[i - 1]!.lower !== "'s") return false;
  if (before & (DET | PREP) && !(before & (PRON | ADV)) && !(b & ING && before & PREP)) return false;
  if (b & NOUN) {
    if (
      b & (BASE | THIRD) &&
      !(b & (PAST | ING)) &&
      before & (POSS | OPEN_WORD) &&
      !(before & (CAP | PRON))
    ) {
      return b & BASE ? doc.tokens[i - 1]!.lower.endsWith('s') : !doc.tokens[i - 1]!.lower.endsWith('s');
    }
    if (before & POSS) return false;
  }
  return true;
}

function byVerb(
  doc: TaggedText,
  i: number,
  verb: ReportingVerb,
  floor: number,
  ceiling: number,
): Attribution | null {
  const b = doc.bits[i]!;
  const group = verbGroupStart(doc, i, floor);
  const passive = (b & PART) !== 0 && hasBe(doc, group, i);
  if (passive) return null;
  let after = i + 1;
  if (verb.lemma === 'point' && doc.tokens[after]?.lower !== 'out') return null;
  if (doc.tokens[after]?.lower === 'out' && verb.lemma === 'point') after++;
  let source: FoundSource | null;
  if (b & ING && !hasBe(doc, group, i)) source = shared(doc, group, floor);
  else if (b & BASE && !(b & PAST) && group > floor && doc.bits[group - 1]! & TO)
    source = shared(doc, group, floor);
  else source = findSubject(doc, group, after, floor, ceiling);
  if (!source) return null;
  const cueEnd = after;
  if (source.arrangement === 'after') after = skipSource(doc, source.phrase.last, ceiling);
  const follow = whatFollows(doc, after, ceiling, (verb.frames & (frame.ADDRESSEE | frame.QUESTION)) !== 0);
  const content = contentOf(doc, source, group, after, follow, verb, floor, ceiling);
  if (!content) return null;
  return {
    source: source.phrase,
    cue: { first: group, last: cueEnd },
    content,
    lemma: verb.lemma,
    rule: `verb:${source.arrangement}:${follow.kind}`,
  };
}

function hasBe(doc: TaggedText, group: number, verb: number): boolean {
  for (let k = group; k < verb; k++) if (doc.bits[k]! & BE && doc.tokens[k]!.lower !== "'s") return true;
  return false;
}

/** After an inverted subject: past its apposition ("said Smith, a lawyer, in Kyiv"). */
function skipSource(_doc: TaggedText, last: number, _ceiling: number): number {
  return last;
}

function contentOf(
  doc: TaggedText,
  source: FoundSource,
  group: number,
  after: number,
  follow: ReturnType<typeof whatFollows>,
  verb: ReportingVerb,
  floor: number,
  ceiling: number,
): Phrase[] | null {
  const { frames } = verb;
  const strong = (frames & frame.STATEMENT) !== 0 && !(frames & frame.WEAK);
  const edge = source.arrangement === 'after' ? group : source.phrase.first;
  const beforeEdge = edge > floor ? doc.bits[edge - 1]! : 0;
  const quoteLeft = endsQuotation(doc, edge, floor, follow.kind === 'end');
  const spoken = quoteLeft && spokenQuote(doc, edge, floor);
  const pieces: Phrase[] = [];
  const canLeft =
    (beforeEdge & (COMMA | DASH) || quoteLeft) &&
    source.arrangement !== 'relative' &&
    source.arrangement !== 'shared';
  const clausal =
    follow.kind === 'that' ||
    follow.kind === 'quote' ||
    follow.kind === 'clause' ||
    follow.kind === 'question';
  if (
    canLeft &&
    (spoken ||
      ((follow.kind === 'end' || source.arrangement === 'after') && (strong || frames & frame.ADDRESSEE)))
  ) {
    const left = contentLeft(doc, edge, floor);
    if (left) pieces.push(left);
    if (follow.kind === 'quote') pieces.push(...contentRight(doc, follow.at, ceiling));
    else if (follow.kind === 'end' && doc.bits[follow.at]! & COMMA && !spoken && follow.at < ceiling) {
      const rest = contentRight(doc, follow.at + 1, ceiling);
      if (goesOn(doc, follow.at + 1)) pieces.push(...rest);
    }
    if (pieces.length) return pieces;
  }
  if (follow.kind === 'colon') return colonContent(doc, follow.at, ceiling);
  if (source.arrangement === 'after') return null;
  if (follow.kind === 'that' || follow.kind === 'quote') {
    if (frames & (frame.STATEMENT | frame.ADDRESSEE | frame.QUESTION))
      return contentRight(doc, follow.at, ceiling);
    return null;
  }
  if (follow.kind === 'question' && frames & (frame.QUESTION | frame.ADDRESSEE | frame.STATEMENT))
    return contentRight(doc, follow.at, ceiling);
  if (
    follow.kind === 'clause' &&
    (strong || frames & frame.ADDRESSEE || (frames & frame.STATEMENT && clausal))
  ) {
    return contentRight(
      doc,
      frames & frame.ADDRESSEE ? (follow.addressee?.last ?? after) : follow.at,
      ceiling,
    );
  }
  if (
    follow.kind === 'infinitive' &&
    frames & (frame.DIRECTIVE | frame.INFINITIVE | frame.ADDRESSEE | frame.QUESTION)
  ) {
    return contentRight(doc, follow.at, ceiling);
  }
  if (follow.kind === 'object' && frames & (frame.OBJECT | frame.PREDICATE | frame.CHARGE))
    return contentRight(doc, after, ceiling);
  return null;
}

/** Whether a quotation ends right before `edge`; at the sentence's start, in the sentence before it ("Why?" she asked). */
function endsQuotation(doc: TaggedText, edge: number, floor: number, closes: boolean): boolean {
  if (edge < 1) return false;
  if (edge === floor) {
    const same =
      doc.sentences[doc.sentenceOf[edge]!]!.paragraph === doc.sentences[doc.sentenceOf[edge - 1]!]!.paragraph;
    return same && closes && doc.quoteOf[edge - 1]! >= 0;
  }
  return (
    doc.quoteOf[edge - 1]! >= 0 ||
    (edge - 2 >= floor && (doc.bits[edge - 1]! & COMMA) !== 0 && doc.quoteOf[edge - 2]! >= 0)
  );
}

/** Whether the split content goes on after ", she said,": not with a participle or a relative clause. */
function goesOn(doc: TaggedText, at: number): boolean {
  const b = doc.bits[at] ?? 0;
  return !(b & (ING | COORD)) || (b & CAP) !== 0;
}

/** Whether the quotation that ends before `edge` is speech rather than a title. */
function spokenQuote(doc: TaggedText, edge: number, floor: number): boolean {
  let k = edge - 1;
  while (k >= floor - 1 && k >= 0 && doc.quoteOf[k]! < 0) k--;
  if (k < 0) return false;
  const quotation = doc.quotations[doc.quoteOf[k]!]!;
  const last = doc.bits[quotation.last - 2] ?? 0;
  return quotation.words >= SPOKEN || (last & (COMMA | STOP)) !== 0;
}

/** "He said:" and then a quotation, the rest of the sentence, or the next paragraph. */
function colonContent(doc: TaggedText, colon: number, ceiling: number): Phrase[] | null {
  if (colon + 1 < ceiling) return contentRight(doc, colon + 1, ceiling);
  const next = doc.sentences[doc.sentenceOf[colon]! + 1];
  if (!next) return null;
  const quote = doc.quoteOf[next.first]!;
  if (quote >= 0) return contentRight(doc, next.first, next.last);
  return [{ first: next.first, last: next.last }];
}

function accordingTo(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const phrase = nounPhraseAt(doc, i + 2, ceiling);
  if (!phrase) return null;
  const cue = { first: i, last: i + 2 };
  if (i === floor || (i === floor + 1 && doc.bits[floor]! & (COORD | ADV))) {
    let k = phrase.last;
    while (k < ceiling && !(doc.bits[k]! & COMMA && doc.quoteOf[k]! < 0)) k++;
    if (k >= ceiling) return null;
    return {
      source: phrase,
      cue,
      content: contentRight(doc, k + 1, ceiling),
      lemma: 'according to',
      rule: 'according-to:front',
    };
  }
  const left = contentLeft(doc, i, floor);
  return { source: phrase, cue, content: left ? [left] : [], lemma: 'according to', rule: 'according-to' };
}

/** Quotations without a cue of their own go to the attribution beside them in the paragraph. */
function takeOrphans(doc: TaggedText, found: Attribution[]): void {
  const covered = new Uint8Array(doc.tokens.length);
  for (const a of found) for (const piece of a.content) covered.fill(1, piece.first, piece.last);
  const byParagraph = new Map<number, Attribution[]>();
  for (const a of found) {
    const paragraph = doc.sentences[doc.sentenceOf[a.cue.first]!]!.paragraph;
    const list = byParagraph.get(paragraph);
    if (list) list.push(a);
    else byParagraph.set(paragraph, [a]);
  }
  for (const quotation of doc.quotations) {
    if (quotation.words < SPOKEN || covered[quotation.first]) continue;
    const sentence = doc.sentences[doc.sentenceOf[quotation.first]!]!;
    if (sentence.first !== quotation.first) continue;
    const near = byParagraph.get(quotation.paragraph);
    const before = near?.findLast(
      (a) => a.cue.first < quotation.first && a.content.some((p) => quoted(doc, p)),
    );
    if (before) before.content.push({ first: quotation.first, last: quotation.last });
  }
}

function quoted(doc: TaggedText, piece: Phrase): boolean {
  for (let i = piece.first; i < piece.last; i++) if (doc.bits[i]! & QUOTE) return true;
  return false;
}
void [HAVE, MODAL, NUM, isNounish, COLON];
