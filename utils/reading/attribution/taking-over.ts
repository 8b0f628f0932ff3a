/** Where the writer or another speaker takes over from reported words: "…, but the mayor denied", "…, while wages fell", "…, as Kyiv claims". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  COMMA,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN_WORD,
  PAST,
  POSS,
  PREP,
  PRON,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { asksForThing, doneBySeveral } from './asks-for-thing.ts';
import { whoseTense } from './moved-tense.ts';
import {
  COUNTING,
  manyDocumentsShow,
  manySay,
  reports,
  reportsThat,
  skipQualifier,
  speaks,
  speaksBehindAside,
} from './second-speaker.ts';

const CONTRAST = new Set('while although though whereas even'.split(' '));

/** ", but in a later interview said": an occasion and a verb of saying, whose subject is the first one's. */
function repliesIn(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!(doc.bits[i]! & PREP) || i + 1 >= ceiling) return false;
  const occasion = nounPhraseAt(doc, i + 1, ceiling);
  if (!occasion || occasion.last >= ceiling) return false;
  const verb = reportingVerb(doc.tokens[occasion.last]!.lower);
  return verb !== undefined && reports(verb.frames) && (doc.bits[occasion.last]! & (PAST | THIRD)) !== 0;
}

/** ", but the mayor denied", ", and asked that": a coordination after a comma that leaves the reported words. */
export function turns(doc: TaggedText, start: number, coordinator: number, ceiling: number): boolean {
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
export function contrastGoesOn(doc: TaggedText, start: number, i: number, ceiling: number): boolean {
  if (i + 1 >= ceiling || !CONTRAST.has(doc.tokens[i]!.lower)) return false;
  if (whoseTense(doc, start, i + 1, ceiling) === 'said')
    return !speaks(doc, i + 1, ceiling) && !isToldBySecond(doc, i + 1, ceiling);
  const cue = reportingVerb(doc.tokens[start - 1]?.lower ?? '')?.lemma ?? '';
  return (
    /^(?:find|show|indicate)$/.test(cue) && !reportsThat(doc, i + 1, ceiling) && !speaks(doc, i + 1, ceiling)
  );
}

/** Whether another report or the writer's own aside starts at `i`. */
export function takesOver(doc: TaggedText, i: number, ceiling: number, coordinated: boolean): boolean {
  const word = doc.tokens[i]!.lower;
  if (word === 'according' && doc.tokens[i + 1]?.lower === 'to') return true;
  if (word === 'as' && reportsAside(doc, i + 1, ceiling)) return true;
  if (word === 'with' && !coordinated && saysWith(doc, i + 1, ceiling)) return true;
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

/** "…, with police saying that": another speaks in what goes with the clause. */
function saysWith(doc: TaggedText, i: number, ceiling: number): boolean {
  const phrase = i < ceiling ? nounPhraseAt(doc, i, ceiling) : null;
  if (!phrase) return false;
  // "with officials there saying"
  const verb = /^(?:there|here)$/.test(doc.tokens[phrase.last]?.lower ?? '') ? phrase.last + 1 : phrase.last;
  if (verb >= ceiling || !(doc.bits[verb]! & ING)) return false;
  // "with 56 percent of them saying", "with both stressing": what they say is of the same report.
  let isSomebody = isName(doc, phrase);
  for (let k = phrase.first; k < phrase.last; k++) {
    if (doc.bits[k]! & NUM) return false;
    isSomebody ||= isRoleNoun(doc.tokens[k]!.lower);
  }
  if (!isSomebody) return false;
  return ((reportingVerb(doc.tokens[verb]!.lower)?.frames ?? 0) & frame.STATEMENT) !== 0;
}

const isName = ({ bits }: TaggedText, { last }: Phrase): boolean =>
  (bits[last - 1]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);

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
