/** What a reporting verb takes as reported words, by its frames and by what stands around it. */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, CAP, COLON, COMMA, DET, ING, PART, QUOTE, STOP, TIME } from '../grammar/word-class.ts';
import { ANSWERING, beforeMeans, describesIt } from './answering.ts';
import { asAside } from './as-aside.ts';
import { quotationEnd } from './content-end.ts';
import { contentRight } from './content-sides.ts';
import type { Cue } from './cue.ts';
import { looksLikeClause } from './done-not-said.ts';
import { embedded } from './embedded-report.ts';
import { asideEnd, dashEnd, relativeEnd, subordinateEnd } from './enclosing-clause.ts';
import { type After, type Follow, whatFollows } from './find-content.ts';
import { onTheLeft, quoting } from './left-of-cue.ts';
import { beforeDay, beforeMedium } from './medium.ts';
import { beforeApposition, nextClause } from './next-clause.ts';
import { frontedEnd, participleEnd } from './participle-subject.ts';
import { answersWhat, isContesting, isThing, showsClause, withObject } from './reported-object.ts';
import { EMPTY, endsAfter, isCondition, isNotToBeNamed, saysNothing } from './says-nothing.ts';
import { beforeFinite, beforeSecondParticiple, beforeSecondPredicate } from './second-predicate.ts';
import { statementBelow } from './statement-below.ts';
import { hasUnseenVerb } from './unseen-verb.ts';

/** Reported words, how they were found, and the preposition that belongs to the cue ("called on"). */
export interface Reported {
  content: Phrase[];
  kind: string;
  preposition?: string;
}

/** The reported words of a cue, or null when it reports nothing here. */
export function contentOf(doc: TaggedText, cue: Cue): Reported | null {
  const { verb, floor, ceiling } = cue;
  if (isContesting(verb.lemma) && withObject(doc, cue) === null) return null;
  const addresses = (verb.frames & (frame.ADDRESSEE | frame.QUESTION | frame.DIRECTIVE)) !== 0;
  const tells = (verb.frames & (frame.ADDRESSEE | frame.STATEMENT)) === frame.ADDRESSEE;
  const follow = whatFollows(doc, cue.after, ceiling, addresses, tells);
  if (follow.kind === 'object' && hasUnseenVerb(doc, verb.lemma, follow.at, ceiling)) follow.kind = 'clause';
  const aside = asAside(doc, cue, follow);
  if (aside) return { content: aside, kind: 'as' };
  const left = onTheLeft(doc, cue, follow);
  if (left) return { content: left, kind: 'left' };
  if (follow.kind === 'colon' && quoting(verb)) {
    const content = colonContent(doc, follow.at, ceiling);
    return content && { content, kind: 'colon' };
  }
  if (cue.source.arrangement === 'after') return quotedBehind(doc, cue, follow);
  const colon = verb.lemma === 'say' && follow.kind === 'object' ? colonBehind(doc, follow.at, ceiling) : 0;
  if (colon > 0) return { content: contentRight(doc, colon + 1, ceiling), kind: 'colon' };
  const relative = embedded(doc, cue, follow);
  if (relative) return { content: relative, kind: 'relative' };
  const start = onTheRight(doc, cue, follow);
  if (start === null) return null;
  const isOfThing = (verb.frames & (frame.PREDICATE | frame.CHARGE)) !== 0;
  const isClause = follow.kind === 'clause' && !isOfThing;
  // Finite verbs that the reported words need themselves.
  const own = isClause || follow.kind === 'that' || follow.kind === 'question' ? 1 : 0;
  const end =
    dashEnd(doc, start, cue.source, floor, ceiling) ??
    (follow.kind === 'quote' && start === follow.at ? quotationEnd(doc, start) : null) ??
    nameEnd(doc, start, cue) ??
    (cue.source.arrangement === 'fronted' ? frontedEnd(doc, cue.source, ceiling) : null) ??
    participleEnd(doc, start, cue, own) ??
    asideEnd(doc, start, cue, verb.frames & frame.STATEMENT ? own : 0) ??
    relativeEnd(doc, start, cue, own) ??
    subordinateEnd(doc, start, cue.source.phrase.first, floor, ceiling);
  const whole = wholeOf(doc, cue, follow.kind, start, end);
  const asks = follow.kind !== 'infinitive' && (isOfThing || isDemand(doc, cue));
  const last =
    isOfThing || isVerbless(doc, follow, start, { ...cue, ceiling: whole })
      ? nextClause(doc, start, whole, asks)
      : whole;
  const tied = start === cue.after + 1 && verb.prepositions.includes(doc.tokens[cue.after]!.lower);
  const isOrder =
    (follow.kind === 'infinitive' || (tied && verb.lemma === 'call')) && !ANSWERING.test(verb.lemma);
  const words = isOrder
    ? beforeApposition(doc, start, last)
    : follow.kind === 'object'
      ? objectEnd(doc, cue, start, last)
      : last;
  const content = contentRight(doc, start, words);
  if (content.length === 0) return null;
  return tied
    ? { content, kind: 'preposition', preposition: doc.tokens[cue.after]!.lower }
    : { content, kind: follow.kind };
}

/** "said of those (taking part in the march: “…”)": the colon before a quotation behind a participle at token `at`, or 0. */
function colonBehind(doc: TaggedText, at: number, ceiling: number): number {
  if (!(doc.bits[at]! & (ING | PART)) || doc.bits[at]! & CAP) return 0;
  for (let k = at + 1; k + 1 < ceiling && k - at < ASIDE && !(doc.bits[k]! & (STOP | QUOTE)); k++)
    if (doc.bits[k]! & COLON) return doc.bits[k + 1]! & QUOTE ? k : 0;
  return 0;
}

/** Tokens of who somebody is, between his name and what he says. */
const ASIDE = 25;

/** "Said Ana Ruiz, who runs the port, “…”": the quotation behind a verb that opens its sentence and its subject; else null. */
function quotedBehind(doc: TaggedText, { group, floor, ceiling, verb }: Cue, follow: After): Reported | null {
  if (group !== floor || !quoting(verb)) return null;
  if (follow.kind === 'quote') return { content: contentRight(doc, follow.at, ceiling), kind: 'quote' };
  for (let k = follow.at; k + 1 < ceiling && k - follow.at < ASIDE && !(doc.bits[k]! & STOP); k++)
    if (doc.bits[k]! & (COMMA | COLON) && doc.bits[k + 1]! & QUOTE)
      return { content: contentRight(doc, k + 1, ceiling), kind: 'quote' };
  return null;
}

/** Where what starts at `start` ends before what the cue's subject does besides. */
function wholeOf(doc: TaggedText, { verb, after }: Cue, kind: Follow, start: number, end: number): number {
  if (kind === 'that' || kind === 'question') return end;
  if (kind === 'infinitive' && !ANSWERING.test(verb.lemma)) return beforeFinite(doc, start, end);
  const isOfThing = (verb.frames & (frame.PREDICATE | frame.CHARGE)) !== 0;
  const second = beforeSecondPredicate(doc, start, end, kind === 'clause' && !isOfThing, isOfThing);
  if (ANSWERING.test(verb.lemma)) return beforeMeans(doc, start, second);
  return doc.bits[after - 1]! & ING ? beforeSecondParticiple(doc, start, second) : second;
}

/** "urged calm", "called for a vote", "conceded defeat": what had happened gives the occasion. */
const isDemand = (doc: TaggedText, { verb, after }: Cue): boolean =>
  /^(?:urge|demand|request|concede|announce)$/.test(verb.lemma) ||
  (/^(?:call|ask|appeal|plead)$/.test(verb.lemma) && doc.tokens[after]?.lower === 'for');

/** "reported having little", "to leave", "calm": words that no finite clause can be tied to by "and". */
function isVerbless(doc: TaggedText, { kind }: After, start: number, { verb, ceiling }: Cue): boolean {
  if (kind === 'infinitive' || kind === 'object') return true;
  if (kind === 'end') return (doc.bits[start]! & ING) !== 0;
  if (kind !== 'clause') return false;
  // "recommended charging her even though he found nothing"
  if (doc.bits[start]! & ING && verb.lemma === 'recommend') return true;
  const phrase = nounPhraseAt(doc, start, ceiling);
  if (!phrase) return false;
  // "conceded defeat (late Sunday) after"
  let behind = phrase.last;
  while (behind + 1 < ceiling && (doc.bits[behind]! & TIME || LED.test(doc.tokens[behind]!.lower))) behind++;
  return /^(?:after|when|even)$/.test(doc.tokens[behind]?.lower ?? '');
}

const LED = /^(?:late|early|on|last|this)$/;

/** "what it calls “precision strikes” on Friday", "one he calls “the Wall” — but": the quotation is the whole name that something is given. */
function nameEnd(doc: TaggedText, start: number, { source, verb, after }: Cue): number | null {
  const isNamed =
    /^(?:what|which|that|one)$/.test(doc.tokens[source.phrase.first - 1]?.lower ?? '') && start === after;
  if (!isNamed || !(verb.frames & frame.PREDICATE) || !(doc.bits[start]! & QUOTE)) return null;
  const last = doc.quotations[doc.quoteOf[start]!]?.last ?? start;
  // "what it calls “precision” strikes"
  return last > start && last < doc.tokens.length && !isNounish(doc, last) ? last : null;
}

/** Where the thing said ends: before its medium, and before the day on which it was said before. */
function objectEnd(doc: TaggedText, { verb, group, after }: Cue, start: number, end: number): number {
  // "El Mundo revealed the scheme in 2014"
  if (/^(?:reveal|disclose|expose|uncover)$/.test(verb.lemma)) return beforeDay(doc, start, end);
  for (let k = group; k < after; k++)
    if (/^(?:first|previously|earlier)$/.test(doc.tokens[k]!.lower)) return beforeDay(doc, start, end);
  return beforeMedium(doc, start, end);
}

/** Token where reported words start on the right, or null. */
function onTheRight(doc: TaggedText, cue: Cue, follow: After): number | null {
  const { verb, after } = cue;
  const { frames } = verb;
  const next = doc.tokens[after]?.lower ?? '';
  if (verb.lemma === 'say' && EMPTY.test(next) && endsAfter(doc, cue)) return null;
  // "insisted on anonymity": a condition of the report, not a report.
  if (next === 'anonymity' || doc.tokens[after + 1]?.lower === 'anonymity') return null;
  // "has not responded publicly to the claims", "did not respond Friday to a request"
  const skipped = (doc.bits[after]! & ADV && next.endsWith('ly')) || doc.bits[after]! & TIME;
  const to = skipped ? after + 1 : after;
  if (doc.tokens[to]?.lower === 'to' && answersWhat(doc, cue, to)) return to + 1;
  // "had to respond to videos showing that", "to the anger of a man who lost it"
  if (ANSWERING.test(verb.lemma) && doc.tokens[to]?.lower === 'to' && describesIt(doc, follow)) return null;
  // "responded to it by saying that": the second verb reports.
  if (ANSWERING.test(verb.lemma) && doc.tokens[follow.at]?.lower === 'by') return null;
  // "asked Ruiz about the pier"
  const asked = verb.lemma === 'ask' && follow.addressee ? follow.addressee.last : 0;
  if (asked > 0 && doc.tokens[asked]?.lower === 'about' && asked + 1 < cue.ceiling) return asked + 1;
  // "told the story of how he fled"
  const told = verb.lemma === 'tell' && follow.addressee ? follow.addressee.last : 0;
  if (
    /^(?:stor(?:y|ies)|tales?)$/.test(doc.tokens[told - 1]?.lower ?? '') &&
    /^(?:of|about)$/.test(doc.tokens[told]?.lower ?? '')
  )
    return after;
  if (verb.lemma === 'urge' && follow.kind !== 'infinitive' && isThing(doc, cue)) return after;
  // "questioned the method."
  if (verb.lemma === 'question' && follow.kind === 'end' && follow.addressee && isThing(doc, cue))
    return after;
  // "complained bitterly about"
  const skips =
    (doc.bits[after]! & ADV && next.endsWith('ly')) || (doc.bits[after]! & TIME && follow.kind === 'that');
  const tie = skips ? after + 1 : after;
  const tied = verb.prepositions.includes(doc.tokens[tie]?.lower ?? '');
  // "insisted on Harbour TV that": the medium
  const isMedium = follow.kind === 'that' && doc.tokens[tie]?.lower === 'on' && doc.bits[tie + 1]! & CAP;
  if (tied && !isMedium && tie + 1 < cue.ceiling && !(doc.bits[tie + 1]! & (TIME | STOP))) return tie + 1;
  // "called that “a fraction of the toll”", "called that choice a mistake"
  const isThat = follow.kind === 'that' && follow.at === after && frames & frame.PREDICATE;
  let thing = isThat ? (nounPhraseAt(doc, after + 1, cue.ceiling)?.last ?? after + 1) : 0;
  while (isThat && (doc.bits[thing] ?? 0) & TIME) thing++;
  if (isThat && (doc.bits[thing] ?? 0) & (QUOTE | DET)) return after;
  if (verb.lemma === 'ask' && follow.kind === 'that' && isNotToBeNamed(doc, follow.at, cue.ceiling))
    return null;
  // "a plea to accept that it was over", "could not accept “security” as a reason": nobody has granted it.
  const isGranted = follow.kind === 'that' && cue.source.arrangement !== 'shared';
  if (verb.lemma === 'accept' && !isGranted) return null;
  if (follow.kind === 'that' || follow.kind === 'quote') {
    if (
      frames & (frame.STATEMENT | frame.WEAK | frame.ATTITUDE | frame.ADDRESSEE | frame.QUESTION) ||
      verb.particles.includes(doc.tokens[after - 1]!.lower) ||
      (follow.kind === 'quote' && verb.particles.length > 0)
    )
      return follow.at;
  }
  if (follow.kind === 'clause') {
    if (looksLikeClause(doc, cue)) return null;
    if (frames & frame.STATEMENT) return follow.at;
    if (frames & frame.ADDRESSEE && follow.addressee) return follow.at;
    if (frames & frame.ATTITUDE) return follow.at;
    if (frames & frame.WEAK && showsClause(doc, cue)) return follow.at;
  }
  // "called what she saw “terrible”"
  if (follow.kind === 'question' && frames & frame.PREDICATE && next === 'what' && quotes(doc, cue))
    return after;
  if (follow.kind === 'question') {
    // "described how the boat sank"
    if (
      frames & (frame.STATEMENT | frame.QUESTION) ||
      verb.lemma === 'describe' ||
      verb.lemma === 'dispute' ||
      (verb.lemma === 'recall' && /^(?:how|what|when)$/.test(doc.tokens[follow.at]!.lower)) ||
      (frames & frame.ADDRESSEE && follow.addressee)
    )
      return follow.at;
  }
  if (follow.kind === 'infinitive') {
    // "asking staff puzzling questions to see how they answer"
    const asked = follow.addressee?.last ?? 0;
    if (/^questions?$/.test(doc.tokens[asked - 1]?.lower ?? '') && asked > 0) return null;
    if (isCondition(doc, verb.lemma, follow.at)) return null;
    if (frames & (frame.DIRECTIVE | frame.INFINITIVE) || (frames & frame.ADDRESSEE && follow.addressee))
      return follow.at;
  }
  if (verb.lemma === 'say' && /^(yes|no)$/.test(next) && endsAfter(doc, cue)) return cue.after;
  if (
    follow.kind === 'object' &&
    verb.lemma === 'say' &&
    follow.at + 4 < cue.ceiling &&
    !saysNothing(doc, follow.at + (doc.tokens[follow.at]!.lower === 'the' ? 1 : 0))
  )
    return follow.at;
  // "regretted the fact that it was late"
  const isFact = next === 'the' && doc.tokens[after + 1]?.lower === 'fact';
  if (isFact && doc.tokens[after + 2]?.lower === 'that' && frames & (frame.STATEMENT | frame.WEAK))
    return after;
  if (follow.kind === 'object' || follow.kind === 'clause' || follow.kind === 'quote') {
    const at = withObject(doc, cue);
    // "which she praised Tuesday night “for …”"
    return at === after && doc.bits[at]! & TIME && follow.kind === 'quote' ? follow.at : at;
  }
  return null;
}

/** Whether a quotation follows in the clause. */
function quotes(doc: TaggedText, { after, ceiling }: Cue): boolean {
  for (let k = after + 1; k < ceiling && k - after < 15 && !(doc.bits[k]! & (STOP | COMMA)); k++)
    if (doc.bits[k]! & QUOTE) return true;
  return false;
}

/** "He said:" and then a quotation, the rest of the sentence, or the paragraphs below. */
export function colonContent(doc: TaggedText, colon: number, ceiling: number): Phrase[] | null {
  if (colon + 1 < ceiling) return contentRight(doc, colon + 1, ceiling);
  const next = doc.sentences[doc.sentenceOf[colon]! + 1];
  if (!next) return null;
  if (doc.quoteOf[next.first]! >= 0) return contentRight(doc, next.first, next.last);
  return statementBelow(doc, colon) ?? [{ first: next.first, last: next.last }];
}
