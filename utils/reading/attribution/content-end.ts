/** Where reported words end on the right: at the sentence's end, or where the writer or another source takes over. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  CAP,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN_WORD,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
} from '../grammar/word-class.ts';
import { apposedClaim } from './apposed-claim.ts';
import { asksForThing, doneBySeveral } from './asks-for-thing.ts';
import { behindQuotation, leavesQuotation, namesWords } from './behind-quotation.ts';
import { whenAsked } from './being-asked.ts';
import { tellsEffect } from './effect-clause.ts';
import { breaksTense, whoseTense } from './moved-tense.ts';
import { isOuterRelative, reportsInRelative } from './relative-aside.ts';
import { isSecondMeasure } from './second-measure.ts';
import { isSecondVerb } from './second-predicate.ts';
import {
  COUNTING,
  manyDocumentsShow,
  manySay,
  reports,
  reportsBehindColon,
  reportsThat,
  saysToo,
  skipQualifier,
  speaks,
  speaksBehindAside,
} from './second-speaker.ts';
import {
  doesSo,
  isVerblessAside,
  isVerdict,
  keepsSilent,
  setsInTime,
  tellsNoMore,
} from './writers-remark.ts';

const CONTRAST = new Set('while although though whereas even'.split(' '));

/** End (exclusive) of the reported words that start at token `start`, at most `ceiling`. */
export function contentEnd(doc: TaggedText, start: number, ceiling: number): number {
  // "said that, according to police, it fell": what was said goes on.
  const opensAside = doc.tokens[start]!.lower === 'that' && doc.tokens[start + 2]?.lower === 'according';
  for (let i = start + (opensAside ? 2 : 1); i < ceiling; i++) {
    if (doc.quoteOf[i]! >= 0 && !closesWithComma(doc, i)) continue;
    const b = doc.quoteOf[i]! >= 0 ? COMMA : doc.bits[i]!;
    // "say they have not yet determined"
    if (b & COORD && doc.tokens[i]!.lower === 'yet' && !(doc.bits[i - 1]! & COMMA)) continue;
    if (b & STOP && doc.tokens[i]!.text === ';') return i;
    if (leavesQuotation(doc, start, i, ceiling)) return i;
    if (
      tellsNoMore(doc, i, ceiling) ||
      ((i === start + 1 || behindQuotation(doc, i)) && whenAsked(doc, i, ceiling))
    )
      return i;
    if (b & COLON && reportsBehindColon(doc, i + 1, ceiling)) return i;
    if (b & COLON && readsBehindParticiple(doc, start, i)) return i - 1;
    // "would open on Monday UPDATE: It has": the desk's stamp
    if (b & COLON && i - 1 > start && STAMP.test(doc.tokens[i - 1]!.text)) return i - 1;
    if (!(b & (COMMA | DASH | COORD))) continue;
    if (b & (COORD | COMMA) && keepsSilent(doc, start, i, ceiling)) return i;
    if (b & COORD && (isOuterRelative(doc, start, i) || breaksTense(doc, start, i, ceiling))) return i;
    if (
      b & COORD &&
      i + 2 < ceiling &&
      isSecondVerb(doc, i + 1, doc.sentences[doc.sentenceOf[start]!]!.first)
    )
      return i;
    if (b & COORD && (goesOnOutside(doc, start, i, ceiling) || leaves(doc, i, ceiling))) return i;
    // "put it at 8,000 and organizers at 20,000"
    if (b & (COMMA | COORD) && isSecondMeasure(doc, i + 1, ceiling)) return i;
    if (b & COMMA && doesSo(doc, i, ceiling)) return i;
    if (b & COMMA && saysToo(doc, start, i, ceiling)) return i;
    // ", nor did the ministry"
    if (b & COMMA && doc.tokens[i + 1]?.lower === 'nor' && (doc.bits[i + 2] ?? 0) & AUX) return i;
    if (b & (COMMA | DASH) && i + 1 < ceiling && doc.bits[i + 1]! & COORD) {
      if (keepsSilent(doc, start, i + 1, ceiling) || leaves(doc, i + 1, ceiling)) return i;
      if (breaksTense(doc, start, i + 1, ceiling) || turns(doc, start, i + 1, ceiling)) return i;
      continue;
    }
    if (b & (COMMA | DASH) && (apposedClaim(doc, i + 1, ceiling) || namesWords(doc, i + 1, ceiling)))
      return i;
    if (setsInTime(doc, i, ceiling) || reportsInRelative(doc, i, ceiling)) return i;
    if (b & COMMA && tellsEffect(doc, start, i, ceiling)) return doc.quoteOf[i]! < 0 ? i : i + 1;
    // "painting him as a thug — “If he wins, we lose,” one ad declared"
    const opens = b & DASH && i + 2 < ceiling && doc.bits[i + 1]! & QUOTE && doc.bits[i + 2]! & CAP;
    const quoted = opens ? doc.quotations[doc.quoteOf[i + 1]!] : undefined;
    if (quoted && quoted.last < ceiling && speaks(doc, quoted.last, ceiling)) return i;
    if (b & COMMA && (contrastGoesOn(doc, start, i + 1, ceiling) || isVerblessAside(doc, start, i, ceiling)))
      continue;
    if (i + 1 < ceiling && takesOver(doc, i + 1, ceiling, (b & COORD) !== 0)) return i;
  }
  return ceiling;
}

/** "a letter confirming the sale read: “…”": what the letter reads is no part of what it confirms. */
const readsBehindParticiple = (doc: TaggedText, start: number, colon: number): boolean =>
  ((doc.bits[start - 1] ?? 0) & ING) !== 0 &&
  ((doc.bits[colon + 1] ?? 0) & QUOTE) !== 0 &&
  colon - 1 > start &&
  /^(?:reads?|sa(?:id|ys)|stated)$/.test(doc.tokens[colon - 1]!.lower);

/** Stamps of a desk before what it has added. */
const STAMP = /^(?:UPDATED?|CORRECTION|CLARIFICATION)$/;

/** "said it was safe, and when asked about the pier, said", "and she was right": the next answer or a verdict behind "and". */
const leaves = (doc: TaggedText, and: number, ceiling: number): boolean =>
  and + 2 < ceiling && (whenAsked(doc, and + 1, ceiling) || isVerdict(doc, and, ceiling));

/** Tokens back to the "that" which a second one goes on from. */
const THAT_REACH = 30;

/** "said that his client denies the charge and that the gun was planted": the second "that" is of what the first began. */
function goesOnOutside(doc: TaggedText, start: number, and: number, ceiling: number): boolean {
  const isThat = (k: number): boolean => doc.tokens[k]?.lower === 'that';
  if (!isThat(and + 1) || isThat(start) || and + 2 >= ceiling || !isClauseAt(doc, and + 2, ceiling))
    return false;
  for (let k = start - 1; k > 0 && start - k < THAT_REACH && !(doc.bits[k]! & STOP); k--)
    if (isThat(k))
      return reportingVerb(doc.tokens[k - 1]!.lower) !== undefined || (doc.bits[k - 1]! & TIME) !== 0;
  return false;
}

/** The closing mark of "a deliberate attack,": American style puts the clause's comma inside. */
export function closesWithComma(doc: TaggedText, i: number): boolean {
  const quotation = doc.quotations[doc.quoteOf[i]!]!;
  return quotation.closed && i === quotation.last - 1 && (doc.bits[i - 1]! & COMMA) !== 0;
}

/** ", but in a later interview said": an occasion and a verb of saying, whose subject is the first one's. */
function repliesIn(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!(doc.bits[i]! & PREP) || i + 1 >= ceiling) return false;
  const occasion = nounPhraseAt(doc, i + 1, ceiling);
  if (!occasion || occasion.last >= ceiling) return false;
  const verb = reportingVerb(doc.tokens[occasion.last]!.lower);
  return verb !== undefined && reports(verb.frames) && (doc.bits[occasion.last]! & (PAST | THIRD)) !== 0;
}

/** ", but the mayor denied", ", and asked that": a coordination after a comma that leaves the reported words. */
function turns(doc: TaggedText, start: number, coordinator: number, ceiling: number): boolean {
  // ", and on Tuesday he told reporters"
  const isDated = doc.bits[coordinator + 1]! & PREP && (doc.bits[coordinator + 2] ?? 0) & TIME;
  let next = coordinator + (isDated ? 3 : 1);
  if (next >= ceiling) return false;
  if (takesOver(doc, next, ceiling, true) || repliesIn(doc, next, ceiling)) return true;
  const isBut = doc.tokens[coordinator]!.lower === 'but';
  const isOwn = opensOwnClause(doc, next, ceiling);
  // "denied that he had lied, and the case was closed"
  if (isOwn && !isBut && deniesThat(doc, start)) return true;
  if (!isBut && asksForThing(doc, start) && (isOwn || doneBySeveral(doc, next, ceiling))) return true;
  const whose = isOwn ? whoseTense(doc, start, next, ceiling) : null;
  if (whose) return whose === 'own' || isToldBySecond(doc, next, ceiling);
  if (!isBut) return false;
  // ", but ultimately the mayor thinks"
  while (next + 1 < ceiling && doc.bits[next]! & ADV && !(doc.bits[next]! & (CAP | DET | PREP))) next++;
  const b = doc.bits[next]!;
  if (doc.tokens[next]!.lower === 'that') return false;
  if (b & (PRON | DET | CAP | POSS) && isClauseAt(doc, next, ceiling)) return true;
  if (manyDocumentsShow(doc, next, ceiling)) return true;
  return b & PAST ? isFiniteVerb(doc, next) : false;
}

/** Nobody goes on behind a comma with what is not so: "denied that". */
const deniesThat = (doc: TaggedText, start: number): boolean =>
  doc.tokens[start]!.lower === 'that' && reportingVerb(doc.tokens[start - 1]?.lower ?? '')?.lemma === 'deny';

/** A subject and its verb, no second "that". */
const opensOwnClause = (doc: TaggedText, i: number, ceiling: number): boolean =>
  !(doc.bits[i]! & (SUB | REL) && !(doc.bits[i]! & (DET | PRON))) &&
  doc.tokens[i]!.lower !== 'that' &&
  isClauseAt(doc, i, ceiling);

/** Tokens of a clause in which its own speaker is looked for. */
const CLAUSE_REACH = 40;

/** ", but the number could rise, according to police": another tells the clause that starts at `i`. */
function isToldBySecond(doc: TaggedText, i: number, ceiling: number): boolean {
  for (let k = i + 1; k + 2 < ceiling && k - i < CLAUSE_REACH; k++) {
    if (!(doc.bits[k]! & COMMA) || doc.quoteOf[k]! >= 0) continue;
    const isAccording = doc.tokens[k + 1]!.lower === 'according' && doc.tokens[k + 2]!.lower === 'to';
    if (isAccording || speaks(doc, k + 1, ceiling)) return true;
  }
  return false;
}

/** ", while wages had risen": the speaker's own contrast, by its tense, or that of what a study found. */
function contrastGoesOn(doc: TaggedText, start: number, i: number, ceiling: number): boolean {
  if (i + 1 >= ceiling || !CONTRAST.has(doc.tokens[i]!.lower)) return false;
  if (whoseTense(doc, start, i + 1, ceiling) === 'said')
    return !speaks(doc, i + 1, ceiling) && !isToldBySecond(doc, i + 1, ceiling);
  const cue = reportingVerb(doc.tokens[start - 1]?.lower ?? '')?.lemma ?? '';
  return (
    /^(?:find|show|indicate)$/.test(cue) && !reportsThat(doc, i + 1, ceiling) && !speaks(doc, i + 1, ceiling)
  );
}

/** Whether another report or the writer's own aside starts at `i`. */
function takesOver(doc: TaggedText, i: number, ceiling: number, coordinated: boolean): boolean {
  const word = doc.tokens[i]!.lower;
  if (word === 'according' && doc.tokens[i + 1]?.lower === 'to') return true;
  if (word === 'as' && reportsAside(doc, i + 1, ceiling)) return true;
  if (
    !coordinated &&
    CONTRAST.has(word) &&
    (word !== 'even' || /^(as|though|if)$/.test(doc.tokens[i + 1]?.lower ?? ''))
  )
    return true;
  const b = doc.bits[i]!;
  let verb = i;
  while (verb + 1 < ceiling && doc.bits[verb]! & ADV && !(doc.bits[verb]! & CAP)) verb++;
  const report = reportingVerb(doc.tokens[verb]!.lower);
  const rejects = report && report.frames & frame.OBJECT && doc.bits[verb]! & ING && !coordinated;
  if (rejects && doc.bits[verb + 1]! & (DET | POSS | CAP)) return true;
  if (report && reports(report.frames)) {
    const next = doc.tokens[verb + 1]?.lower;
    // "calling it a hoax and vowing to fight"
    const vows = report.frames & frame.INFINITIVE && next === 'to';
    if (doc.bits[verb]! & ING && (!coordinated || next === 'that' || vows)) return true;
    const isVerb = doc.bits[verb]! & (PAST | THIRD) && !(doc.bits[verb]! & NOUN);
    if (isVerb && !(coordinated && isDoing(doc, verb, report))) return true;
  }
  // "and appealed for help", "and ordered the firm to pay"
  if (
    coordinated &&
    report &&
    doc.bits[verb]! & PAST &&
    (doc.bits[verb + 1] ?? 0) & (PREP | DET | CAP | POSS)
  ) {
    if (report.lemma === 'appeal' && doc.tokens[verb + 1]!.lower === 'for') return true;
    if (report.frames & frame.DIRECTIVE && !(doc.bits[verb + 1]! & PREP)) return true;
  }
  if (coordinated && (reportsThat(doc, i, ceiling) || manySay(doc, i, ceiling))) return true;
  if (coordinated && speaksBehindAside(doc, i, ceiling)) return true;
  const counts = coordinated && (b & NUM || COUNTING.test(word));
  return counts || (b & (CAP | DET | PRON) && !(b & SUB))
    ? speaks(doc, skipQualifier(doc, i), ceiling)
    : false;
}

/** "globalization and related losses", "shared it and added his own comment": a coordinated form that reports nothing. */
function isDoing(doc: TaggedText, verb: number, { frames, lemma }: frame.ReportingVerb): boolean {
  const next = doc.bits[verb + 1] ?? STOP;
  const isThing =
    (next & (POSS | DET | OPEN_WORD | NUM)) !== 0 && !(next & CAP) && doc.tokens[verb + 1]!.lower !== 'that';
  const isWeak = (frames & ~(frame.WEAK | frame.BY_DOCUMENT | frame.OBJECT)) === 0;
  if (isWeak) return isThing && !(frames & frame.OBJECT && next & (POSS | DET));
  return lemma === 'add' && (next & POSS) !== 0;
}

/** "…, as Moscow claims" and "…, as Moscow reportedly does". */
function reportsAside(doc: TaggedText, i: number, ceiling: number): boolean {
  const phrase = i < ceiling ? nounPhraseAt(doc, i, ceiling) : null;
  if (!phrase || phrase.last >= ceiling) return false;
  if (/^(reportedly|allegedly)$/.test(doc.tokens[phrase.last]!.lower)) return true;
  const inside =
    phrase.last - phrase.first > 1 && reportingVerb(doc.tokens[phrase.last - 1]!.lower) !== undefined;
  const verb = inside ? phrase.last - 1 : phrase.last;
  const next = doc.bits[verb + 1] ?? 0;
  return reportingVerb(doc.tokens[verb]!.lower) !== undefined && (next & (COMMA | STOP)) !== 0;
}

/** "chanted “What curfew?” and went on": a quotation that is a sentence of its own is all that is said. */
export function quotationEnd(doc: TaggedText, start: number): number | null {
  const quotation = doc.quotations[doc.quoteOf[start]!];
  if (!quotation?.closed || quotation.first !== start || !(doc.bits[start + 1]! & CAP)) return null;
  if (!(doc.bits[quotation.last - 2]! & (COMMA | STOP))) return null;
  let next = quotation.last;
  if ((doc.bits[next] ?? 0) & COORD) next++;
  return (doc.bits[next] ?? 0) & QUOTE ? null : quotation.last;
}

/** Whether a finite verb stands at `i`, or behind adverbs there. */
export function startsVerb(doc: TaggedText, i: number): boolean {
  let k = i;
  while (doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k++;
  return k < doc.tokens.length && isFiniteVerb(doc, k);
}
