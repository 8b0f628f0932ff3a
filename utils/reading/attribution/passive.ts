/** Passive and impersonal reports: "was first reported by X", "is believed to", "it is said that", "reportedly". */

import { isClauseAt } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { ReportingVerb } from '../grammar/reporting-verb.ts';
import * as frame from '../grammar/reporting-verb.ts';
import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { BE, COLON, COMMA, COORD, ING, NEG, PART, PREP, STOP, SUB, TIME, TO } from '../grammar/word-class.ts';
import { PASSIVE_HEDGES } from '../lexicon/hedge-words.ts';
import { DISPUTED_NOUNS } from '../lexicon/reporting-nouns.ts';
import { DISPUTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { endsClause, isAssembly, trailed } from './assembly-heard.ts';
import type { Attribution } from './attribution.ts';
import { contentLeft, contentRight } from './content-sides.ts';
import { isNewsroom } from './documents-seen.ts';
import { subordinateEnd } from './enclosing-clause.ts';
import { whatFollows } from './find-content.ts';
import { headOf } from './head-of.ts';
import { interrupted } from './interrupted-subject.ts';
import { skipFloating } from './subject-phrase.ts';

const AGENTLESS = new Set(PASSIVE_HEDGES);
const QUOTED = new Set(['quoted', 'cited', 'paraphrased']);
const BY_REACH = 8;
const DISPUTING = new Set(DISPUTING_VERBS);
const ACCOUNTS = new Set(DISPUTED_NOUNS);

/** Participles of verbs with somebody who is told. */
const TOLD = /^(?:told|informed|notified|warned|advised|assured|reminded)$/;

/** A reporting verb after a form of "be" at token `i`. */
export function passive(
  doc: TaggedText,
  i: number,
  verb: ReportingVerb,
  group: number,
  sentence: SentenceTokens,
): Attribution | null {
  const word = doc.tokens[i]!.lower;
  const { first: floor, last: ceiling } = sentence;
  if (QUOTED.has(word)) {
    const as = asAfter(doc, i + 1, ceiling);
    if (as > 0) return quotedAs(doc, as, group, sentence);
  }
  const cue = { first: group, last: i + 1 };
  const by = agent(doc, i + 1, ceiling);
  const subject = subjectOf(doc, group, floor);
  if (TOLD.test(word)) {
    const follow = whatFollows(doc, i + 1, ceiling, false);
    const isThat = follow.kind === 'that';
    const at = by ? by.phrase.last : isThat ? follow.at : i + 1;
    if (word === 'told' || isThat)
      return subject && toldTo(doc, at, cue, subject, by?.phrase ?? null, sentence);
  }
  // "Nausea was reported by 46 percent of the patients"
  if (by && /^(?:percent|%|per)$/.test(doc.tokens[by.phrase.first + 1]?.lower ?? '')) return null;
  // "has been accused by two clerks of theft"
  const charge = by && doc.tokens[by.phrase.last]?.lower;
  const isCharged = /^(?:accuse|blame)$/.test(verb.lemma) && (charge === 'of' || charge === 'for');
  if (by && subject && isCharged) {
    const told = subordinateEnd(doc, by.phrase.last, subject.first, floor, ceiling);
    return {
      source: by.phrase,
      cue,
      content: [subject, ...contentRight(doc, by.phrase.last, told)],
      lemma: verb.lemma,
      rule: `${verb.lemma}:passive:by`,
    };
  }
  const tells = verb.frames & (frame.STATEMENT | frame.PREDICATE) || isDisputed(doc, verb.lemma, subject);
  if (by && subject && tells) {
    // "described as a mess by the mayor", "described by the mayor as a mess"
    const behind = doc.tokens[by.phrase.last]?.lower === 'as' && by.phrase.last < ceiling;
    const rest =
      doc.tokens[i + 1]!.lower === 'as'
        ? [{ first: i + 1, last: by.at }]
        : behind
          ? contentRight(doc, by.phrase.last, ceiling)
          : [];
    // "It was claimed by two men that he fled"
    const expletive = doc.tokens[by.phrase.last]?.lower === 'that' && doc.tokens[group - 1]!.lower === 'it';
    return {
      source: by.phrase,
      cue,
      content: expletive
        ? contentRight(doc, by.phrase.last, ceiling)
        : [withThat(doc, subject, floor), ...rest],
      lemma: verb.lemma,
      rule: `${verb.lemma}:passive:by`,
    };
  }
  if (!AGENTLESS.has(word) || !subject) return null;
  if (doc.bits[i + 1]! & TO && word !== 'expected') {
    const right = contentRight(doc, i + 1, infinitiveEnd(doc, i + 1, ceiling));
    return { source: null, cue, content: [subject, ...right], lemma: verb.lemma, rule: 'impersonal:to' };
  }
  return null;
}

/** "The account was disputed by the ministry": what was said, and no bill that was rejected. */
const isDisputed = (doc: TaggedText, lemma: string, subject: Phrase | null): boolean =>
  subject !== null && DISPUTING.has(lemma) && ACCOUNTS.has(doc.tokens[headOf(doc, subject)]!.lower);

/** "(That) account was disputed": a demonstrative that opens the sentence is no conjunction. */
const withThat = (doc: TaggedText, phrase: Phrase, floor: number): Phrase =>
  phrase.first - 1 === floor && doc.tokens[floor]!.lower === 'that' ? { ...phrase, first: floor } : phrase;

/** Who or what is in the passive, also behind an aside: "The captain, 67, is believed to have fled". */
const subjectOf = (doc: TaggedText, group: number, floor: number): Phrase | null =>
  group > floor && doc.bits[group - 1]! & COMMA
    ? (interrupted(doc, group - 1, floor)?.phrase ?? null)
    : nounPhraseBefore(doc, skipFloating(doc, group, floor), floor);

/** "is thought to hold water, and NASA has plans": where a clause of its own follows the infinitive, else the ceiling. */
function infinitiveEnd(doc: TaggedText, start: number, ceiling: number): number {
  for (let k = start + 1; k + 2 < ceiling; k++)
    if (doc.bits[k]! & COMMA && doc.bits[k + 1]! & COORD && isClauseAt(doc, k + 2, ceiling)) return k;
  return ceiling;
}

/**
 * "It is believed (that) he fled", "it's understood he fled"; and "he is rumoured to have fled" by verbs that report only
 * so. Nobody is named.
 */
export function agentless(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (!AGENTLESS.has(doc.tokens[i]!.lower)) return null;
  const group = verbGroupStart(doc, i, floor);
  const subject = subjectOf(doc, group, floor);
  if (!subject) return null;
  const isIt = doc.tokens[group - 1]!.lower === 'it';
  let be = false;
  for (let k = group; k < i; k++) if (doc.bits[k]! & BE || (isIt && doc.tokens[k]!.lower === "'s")) be = true;
  if (!be) return null;
  const cue = { first: group, last: i + 1 };
  const { lower: lemma } = doc.tokens[i]!;
  const start = doc.bits[i + 1]! & COMMA ? i + 2 : i + 1;
  if (isIt && (doc.tokens[start]?.lower === 'that' || isClauseAt(doc, start, ceiling))) {
    const content = contentRight(doc, start, subordinateEnd(doc, start, subject.first, floor, ceiling));
    return { source: null, cue, content, lemma, rule: 'impersonal:that' };
  }
  if (isIt || frame.reportingVerb(lemma) || !(doc.bits[i + 1]! & TO)) return null;
  const content = [subject, ...contentRight(doc, i + 1, ceiling)];
  return { source: null, cue, content, lemma, rule: 'impersonal:to' };
}

/**
 * "reporters were told by the mayor that", "the Gazette has been told": whoever told is the source. Without a name the
 * report counts where a clause is told, or where those who were told pass it on: a newsroom, its reporters, a court.
 * What was told begins at token `at`.
 */
function toldTo(
  doc: TaggedText,
  at: number,
  cue: Phrase,
  subject: Phrase,
  by: Phrase | null,
  { first: floor, last: ceiling }: SentenceTokens,
): Attribution | null {
  const hearer = doc.tokens[subject.last - 1]!.lower;
  const passesOn =
    isNewsroom(doc, subject) || /^(?:reporters|journalists)$/.test(hearer) || isAssembly(hearer);
  if (!by && !passesOn && !isClauseToldOf(doc, at, ceiling)) return null;
  // "were told to leave by the police, the mayor said" is an order, and what follows is another's clause.
  if (by && doc.tokens[at]?.lower !== 'that') return null;
  const left = !by && endsClause(doc, at, ceiling) ? trailed(doc, subject, floor) : null;
  const content = left ? [left] : contentRight(doc, at, ceiling);
  if (content.length === 0 || (!left && doc.bits[at]! & STOP)) return null;
  return { source: by, cue, content, lemma: 'tell', rule: 'passive:told' };
}

/** "were told that", "has been told the school will close": no "were told to leave", no "was told about it". */
function isClauseToldOf(doc: TaggedText, at: number, ceiling: number): boolean {
  return (
    doc.tokens[at]?.lower === 'that' || (!(doc.bits[at]! & (SUB | PREP)) && isClauseAt(doc, at, ceiling))
  );
}

/** The "as" of "was quoted as" and "was quoted by the paper as", or 0. */
function asAfter(doc: TaggedText, i: number, ceiling: number): number {
  if (doc.tokens[i]?.lower === 'as') return i;
  if (doc.tokens[i]?.lower !== 'by') return 0;
  const by = nounPhraseAt(doc, i + 1, ceiling);
  return by && doc.tokens[by.last]?.lower === 'as' ? by.last : 0;
}

/** "was quoted as saying that", and "“…,” she was quoted as saying"; `as` is the token of "as". */
function quotedAs(doc: TaggedText, as: number, group: number, sentence: SentenceTokens): Attribution | null {
  // "“…,” the envoy, Ana Ruiz, was quoted as saying"
  const subject =
    doc.bits[group - 1]! & COMMA
      ? (interrupted(doc, group - 1, sentence.first)?.phrase ?? null)
      : nounPhraseBefore(doc, group, sentence.first);
  const saying = as + 1;
  if (!subject || saying >= sentence.last) return null;
  const follow = whatFollows(doc, saying + 1, sentence.last, doc.tokens[saying]!.lower === 'telling');
  const left = subject.first > 0 && doc.quoteOf[subject.first - 1]! >= 0;
  const before = left ? contentLeft(doc, subject.first, sentence.first) : null;
  const content = before ? [before] : contentRight(doc, follow.at, sentence.last);
  if (content.length === 0) return null;
  return {
    source: subject,
    cue: { first: group, last: saying + 1 },
    content,
    lemma: 'say',
    rule: 'passive:quoted-as',
  };
}

/** "“Get down,” he is heard saying", "a man can be heard telling them that": reads "heard" or "seen" at token `i`, as of a recording; else null. */
export function heardSaying(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (i + 2 >= ceiling || !(doc.bits[i + 1]! & ING) || doc.bits[i + 2]! & COLON) return null;
  const verb = frame.reportingVerb(doc.tokens[i + 1]!.lower);
  if (!verb || !(verb.frames & (frame.STATEMENT | frame.ADDRESSEE | frame.WEAK))) return null;
  const group = verbGroupStart(doc, i, floor);
  let be = false;
  for (let k = group; k < i; k++) {
    if (doc.bits[k]! & NEG) return null;
    if (doc.bits[k]! & BE) be = true;
  }
  const sentence = { ...doc.sentences[doc.sentenceOf[i]!]!, first: floor, last: ceiling };
  return be ? quotedAs(doc, i, group, sentence) : null;
}

/** "by Tuesday", "by next week", "by the end of May": until when, not who. */
function isDeadline({ tokens, bits }: TaggedText, { first, last }: Phrase): boolean {
  const isAlone = last === first + 1;
  if (bits[last - 1]! & TIME) return isAlone || UNTIL.test(tokens[first]!.lower);
  return !isAlone && /^(?:end|start|beginning|middle)$/.test(tokens[last - 1]!.lower);
}

const UNTIL = /^(?:the|next|this|last|early|late|mid)$/;

function agent(doc: TaggedText, from: number, ceiling: number): { phrase: Phrase; at: number } | null {
  for (let k = from; k < ceiling && k - from < BY_REACH; k++) {
    if (doc.bits[k]! & (COMMA | STOP | SUB)) return null;
    // "was revealed in papers made public by the firm": who made them public
    if (k > from && doc.bits[k]! & PART && isNounish(doc, k - 1)) return null;
    if (doc.tokens[k]!.lower !== 'by') continue;
    const phrase = nounPhraseAt(doc, k + 1, ceiling);
    // "had been confirmed by Tuesday"
    if (phrase && isDeadline(doc, phrase)) continue;
    return phrase && { phrase, at: k };
  }
  return null;
}

/** "reportedly": its clause is what is reported, nobody is named. */
export function impersonal(doc: TaggedText, i: number, sentence: SentenceTokens): Attribution {
  let first = sentence.first;
  for (let k = i - 1; k > sentence.first; k--) {
    if (doc.bits[k]! & STOP || (doc.bits[k]! & (SUB | COORD) && doc.bits[k - 1]! & COMMA)) {
      first = k + 1;
      break;
    }
  }
  const content: Phrase[] = first < i ? [{ first, last: i }] : [];
  content.push(...contentRight(doc, i + 1, sentence.last));
  return {
    source: null,
    cue: { first: i, last: i + 1 },
    content,
    lemma: 'report',
    rule: 'impersonal:adverb',
  };
}

const MEANS = /^(?:e-?mail|phone|telephone|text|letter|fax|mail|message|video|videolink|whatsapp|telegram)$/;

/**
 * "a man accused of arson", "Residents urged to leave": verbs that cannot do without whom they accuse or urge are passive
 * where that is missing.
 */
export function lacksObject(doc: TaggedText, i: number, verb: ReportingVerb): boolean {
  if (!(doc.bits[i]! & PART)) return false;
  const next = doc.tokens[i + 1]?.lower ?? '';
  if (verb.prepositions.includes(next)) return false;
  // "said by email" tells how, not who
  if (next === 'by') return !MEANS.test(doc.tokens[i + 2]?.lower ?? '');
  if (verb.frames & frame.CHARGE)
    return /^(?:of|for)$/.test(next) || (verb.lemma === 'attribute' && next === 'to');
  return next === 'to' && /^(?:urge|order|advise|instruct|remind|tell)$/.test(verb.lemma);
}
