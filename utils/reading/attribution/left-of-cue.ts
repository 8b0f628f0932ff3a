/** What a cue reports on its left: "The pier is closed, she said", "“…,” said Ana Ruiz", with what goes on behind it. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { type ReportingVerb, reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  NUM,
  OPEN_WORD,
  PART,
  PAST,
  PREP,
  QUOTE,
  REL,
  STOP,
  SUB,
  TIME,
} from '../grammar/word-class.ts';
import { apposedClaim } from './apposed-claim.ts';
import { behindOthers } from './behind-others.ts';
import { contentLeft, contentRight } from './content-sides.ts';
import type { Cue } from './cue.ts';
import type { After } from './find-content.ts';
import { isFronted, opensFront } from './fronted-words.ts';
import { relativeBefore } from './relative-aside.ts';
import { finds, isDocument } from './reported-object.ts';
import { resumption } from './resumption.ts';
import { describes, opensQuotation } from './speaker-details.ts';
import { setsInTime } from './writers-remark.ts';

/** Words of a quotation from which it speaks for itself; shorter ones are titles and scare quotes. */
export const SPOKEN = 4;

const strong = (verb: ReportingVerb): boolean => (verb.frames & frame.STATEMENT) !== 0;
/** Whether a verb can have a quotation as what it reports. */
export const quoting = (verb: ReportingVerb): boolean =>
  verb.particles.length > 0 ||
  (verb.frames & (frame.STATEMENT | frame.WEAK | frame.ADDRESSEE | frame.QUESTION | frame.DIRECTIVE)) !== 0;

/** The reported words before a cue or its source, and behind it where the clause goes on; null where none stand there. */
export function onTheLeft(doc: TaggedText, cue: Cue, follow: After): Phrase[] | null {
  const { source, verb, floor } = cue;
  if (/^(?:relative|shared|fronted)$/.test(source.arrangement)) return null;
  const edge = source.arrangement === 'after' ? cue.group : source.phrase.first;
  const before = edge > floor ? doc.bits[edge - 1]! : 0;
  const quote = endsQuotation(doc, edge, floor, follow.kind === 'end');
  // "On “Harbour Talk,” she questioned his honesty"
  const doubts = verb.lemma === 'question' && follow.addressee !== null;
  const spoken =
    quote && spokenQuote(doc, edge, floor) && !isFronted(doc, edge, floor, doubts ? 'object' : follow.kind);
  if (!spoken && !(before & (COMMA | DASH))) return null;
  const closes = follow.kind === 'end' || source.arrangement === 'after';
  // "…, the study found", "…, auditors found"
  const shown =
    (verb.frames & frame.WEAK) !== 0 &&
    (ENDING.test(verb.lemma) ||
      isDocument(doc, source.phrase) ||
      (verb.lemma === 'find' && finds(doc, source.phrase)));
  const trails = strong(verb) || shown || (verb.frames & (frame.ADDRESSEE | frame.ATTITUDE)) !== 0;
  if (!spoken && quoting(verb) && opensQuotation(doc, edge, floor, follow)) {
    return [{ first: floor, last: edge - 1 }, ...contentRight(doc, follow.at, cue.ceiling)];
  }
  const ends = !spoken && before & COMMA && strong(verb) && isEndedByQuotation(doc, edge, floor, follow);
  if (ends) return [contentLeft(doc, edge, floor)!, ...contentRight(doc, follow.at, cue.ceiling)];
  if (spoken ? !quoting(verb) : !(closes && trails)) return null;
  const whole = contentLeft(doc, edge, floor);
  if (!whole) return null;
  const left = spoken ? whole : { ...whole, first: behindOthers(doc, whole) };
  const next = goingOn(doc, cue, follow, spoken);
  // "Still, he sought to assure voters, including farmers"
  const isList = next.length > 0 && doc.tokens[next[0]!.first]!.lower === 'including';
  const rest = isList && isAdverbial(doc, left) ? [] : next;
  const relative = spoken ? null : relativeBefore(doc, edge, floor);
  if (relative && rest.length > 0) return [relative, ...rest];
  if (rest.length > 0 && !spoken && opensAnother(doc, left)) return rest;
  const isSetting =
    !spoken && (isAdverbial(doc, left) || (TURNING.test(verb.lemma) && isFrontedClause(doc, left)));
  if (rest.length === 0) return isSetting ? null : [left];
  return isSetting && namesMedium(doc, left) ? rest : [left, ...rest];
}

/** Verbs whose words seldom stand before them but in quotation marks. */
const TURNING = /^(?:respond|reply|react|write|tell|think)$/;

/** "Although she has not said so, Ruiz has written about it": a clause in front of the subject, with no other behind a comma. */
function isFrontedClause(doc: TaggedText, { first, last }: Phrase): boolean {
  const opens = doc.bits[first]!;
  if (!(opens & (SUB | PREP))) return false;
  let isClause = (opens & SUB) !== 0 && !(opens & PREP);
  for (let k = first + 1; k < last; k++) {
    if (doc.quoteOf[k]! >= 0) return false;
    isClause ||= /^(?:when|where|while|who|that|which)$/.test(doc.tokens[k]!.lower);
    if (!(doc.bits[k]! & (COMMA | DASH))) continue;
    const next = (doc.bits[k + 1] ?? 0) & ADV ? k + 2 : k + 1;
    const isOpened = next < last && !(doc.bits[next]! & (REL | SUB | COORD));
    if (isOpened && isClauseAt(doc, next, last)) return false;
  }
  return isClause;
}

/** "In an update, the firm explained on Monday, no bus will run": where it was said. */
const namesMedium = (doc: TaggedText, { first, last }: Phrase): boolean =>
  last - first < 6 &&
  /^(?:in|on|during)$/.test(doc.tokens[first]!.lower) &&
  /^(?:an?|his|her|its|their)$/.test(doc.tokens[first + 1]?.lower ?? '') &&
  /^(?:update|statement|letter|post|interview|message|note|tweet|briefing|memo)$/.test(
    doc.tokens[doc.bits[last - 1]! & COMMA ? last - 2 : last - 1]!.lower,
  );

/** "The raid was launched, the army said in a note, “in answer to fire”": a clause before the cue, and its end quoted. */
function isEndedByQuotation(doc: TaggedText, edge: number, floor: number, { kind, at }: After): boolean {
  if (kind !== 'quote' || doc.bits[at + 1]! & CAP) return false;
  const isOwn =
    !(doc.bits[at + 1]! & COORD) && isClauseAt(doc, at + 1, doc.quotations[doc.quoteOf[at]!]!.last);
  if (isOwn) return false;
  const isName = (doc.bits[floor]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
  const opens = doc.bits[floor]! & (SUB | PREP | ADV | TIME | ING | PART | COORD);
  if (opens && !(doc.bits[floor]! & DET) && !isName) return false;
  for (let k = floor + 1; k < edge - 1; k++) if (doc.bits[k]! & (COMMA | QUOTE)) return false;
  return isClauseAt(doc, floor, edge);
}

/** "He spoke from the yard, where, he said, water had run out": what stands before the clause is not said by him. */
function opensAnother(doc: TaggedText, { first, last }: Phrase): boolean {
  if (!OPENERS.test(doc.tokens[last - 1]!.lower)) return false;
  for (let k = first; k < last - 1; k++) if (isFiniteVerb(doc, k)) return true;
  return false;
}

const OPENERS = /^(?:where|when|because|and|but|so|while|although|though|whereas|yet|or)$/;

/** Weak verbs that report at a clause's end, too: "…, the fund projected in December", "…, she recalled". */
const ENDING =
  /^(?:project|forecast|calculate|conclude|rule|certify|recall|maintain|promise|vow|pledge|agree|swear|imply)$/;

/** "In 2008, he complained": a fronted phrase is nothing said, other than "Fighting continued on Thursday". */
function isAdverbial(doc: TaggedText, { first, last }: Phrase): boolean {
  if (!(doc.bits[first]! & (PREP | TIME | ADV | ING)) && last - first > 1) return false;
  // "Roughly 10 million live with it"
  if (doc.bits[first]! & ADV && doc.bits[first + 1]! & NUM) return false;
  if (doc.bits[first]! & ING && doc.bits[first + 1]! & PAST) return false;
  for (let k = first; k < last; k++) if (isFiniteVerb(doc, k) || doc.quoteOf[k]! >= 0) return false;
  return true;
}

/** What goes on after the cue: "…," she said in Kyiv, "…", or the rest of a clause cut in two. */
function goingOn(doc: TaggedText, cue: Cue, follow: After, spoken: boolean): Phrase[] {
  const { after, ceiling } = cue;
  if (follow.kind === 'quote') return contentRight(doc, follow.at, ceiling);
  // "Despite the “harsh” winter, she wrote, sales rose"
  const isPart = spoken && isPartOfClause(doc, cue.source.phrase.first, cue.floor);
  if (!spoken || isPart || (cue.source.arrangement !== 'after' && opensFront(doc, cue.floor))) {
    const cut = follow.kind === 'end' && follow.at < ceiling && (doc.bits[follow.at]! & COMMA) !== 0;
    const isOthers =
      describes(doc, cue, follow.at + 1) ||
      apposedClaim(doc, follow.at + 1, ceiling) !== null ||
      (cut && setsInTime(doc, follow.at, ceiling));
    const at = cut && !isOthers ? resumption(doc, follow.at + 1, ceiling) : ceiling;
    if (at < ceiling && (!isPart || hasClause(doc, at, ceiling))) return contentRight(doc, at, ceiling);
    if (!spoken) return [];
  }
  // "“It's bad luck,” he said, that it fell"
  if (doc.bits[follow.at]! & COMMA && doc.tokens[follow.at + 1]?.lower === 'that' && follow.at + 3 < ceiling)
    return contentRight(doc, follow.at + 1, ceiling);
  for (let k = after; k + 1 < ceiling; k++) {
    if (doc.quoteOf[k]! >= 0 || !(doc.bits[k]! & (COMMA | COLON | DASH))) continue;
    const start = doc.bits[k + 1]! & COORD && k + 2 < ceiling && doc.bits[k + 2]! & QUOTE ? k + 2 : k + 1;
    const next = doc.quoteOf[start]!;
    if (next >= 0 && doc.quotations[next]!.first === start && doc.quotations[next]!.words >= 2)
      return contentRight(doc, k + 1, ceiling);
    if (reportingVerb(doc.tokens[k + 1]!.lower) && doc.tokens[k + 1]!.lower !== 'referring') return [];
  }
  return [];
}

/** "It makes a difference “for now,” she said, in the end both must go": the words quoted end a clause that opens before them. */
function isPartOfClause(doc: TaggedText, edge: number, floor: number): boolean {
  const quotation = edge > floor ? doc.quotations[doc.quoteOf[edge - 1]!] : undefined;
  if (!quotation) return false;
  for (let k = floor; k < quotation.first; k++) if (doc.quoteOf[k]! < 0 && isFiniteVerb(doc, k)) return true;
  return false;
}

/** A clause of its own, behind adverbials or not. */
function hasClause(doc: TaggedText, at: number, ceiling: number): boolean {
  if (!(doc.bits[at]! & PREP)) return !(doc.bits[at]! & REL) && isClauseAt(doc, at, ceiling);
  for (let k = at + 1; k < ceiling; k++) {
    if (doc.quoteOf[k]! >= 0 || doc.bits[k]! & (REL | SUB)) return false;
    if (isFiniteVerb(doc, k)) return true;
  }
  return false;
}

/** Whether a quotation ends right before `edge`; at the sentence's start, in the sentence before it ("Why?" she asked). */
function endsQuotation(doc: TaggedText, edge: number, floor: number, closes: boolean): boolean {
  if (edge < 1) return false;
  if (edge === floor) {
    const same =
      doc.sentences[doc.sentenceOf[edge]!]!.paragraph === doc.sentences[doc.sentenceOf[edge - 1]!]!.paragraph;
    return same && closes && doc.quoteOf[edge - 1]! >= 0 && opensItsSentence(doc, edge - 1);
  }
  return (
    doc.quoteOf[edge - 1]! >= 0 ||
    (edge - 2 >= floor && (doc.bits[edge - 1]! & COMMA) !== 0 && doc.quoteOf[edge - 2]! >= 0)
  );
}

/** Whether the quotation of token `k` is all of its sentence: "Why?" but not “She called it “odd.”” */
function opensItsSentence(doc: TaggedText, k: number): boolean {
  const { first } = doc.quotations[doc.quoteOf[k]!]!;
  return doc.sentences[doc.sentenceOf[first]!]!.first === first;
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
