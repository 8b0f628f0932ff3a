/** The phrase right before a verb as its subject, with the clauses and adverbs that stand between them. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  BASE,
  BE,
  CAP,
  CLOSE,
  COMMA,
  COORD,
  DET,
  MARK,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  SUB,
  TIME,
  TO,
  VERB,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import { RETOLD } from './apposed-claim.ts';
import { beforeParticiple } from './before-participle.ts';
import { headOf } from './head-of.ts';
import { shareBefore } from './shares-of-people.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const BODIES = new Set(ORGANISATION_NOUNS);

/** The subject that ends right before the verb group at token `group`: a noun phrase with its clauses; null without one. */
export function subjectPhrase(doc: TaggedText, group: number, floor: number): Phrase | null {
  const found = wholeSubject(doc, group, floor);
  const share = found && shareBefore(doc, group, floor);
  return share && isWithin(doc, share, found) ? share : found;
}

/** Whether a share of people stands behind a verb or an "and" of what was taken for the whole subject, or behind all of it. */
function isWithin(doc: TaggedText, share: Phrase, whole: Phrase): boolean {
  if (whole.last <= share.first || doc.bits[whole.first]! & COORD) return true;
  for (let k = whole.first; k < share.first; k++)
    if (doc.bits[k]! & VERB && !(doc.bits[k]! & CAP)) return true;
  return false;
}

function wholeSubject(doc: TaggedText, group: number, floor: number): Phrase | null {
  const own =
    relativeSubject(doc, group, floor) ??
    contactSubject(doc, group, floor) ??
    reducedSubject(doc, group, floor);
  if (own) return own;
  const near = nounPhraseBefore(doc, skipFloating(doc, group, floor), floor);
  const outer = near && beforeParticiple(doc, near, group, floor);
  return (
    outer ?? withExamples(doc, withoutRetold(doc, withoutObject(doc, withoutOccasion(doc, near))), floor)
  );
}

/** Tokens of a list of examples. */
const EXAMPLES = 14;

/** "Banks such as Halden and (Lorne) said", "Shops including Tarbell’s and (Homeco) said": the many, of whom the last name is one. */
function withExamples(doc: TaggedText, phrase: Phrase | null, floor: number): Phrase | null {
  if (!phrase || !(doc.bits[phrase.last - 1]! & CAP) || !(doc.bits[phrase.first - 1]! & COORD)) return phrase;
  for (let k = phrase.first - 2; k > floor && phrase.first - k < EXAMPLES; k--) {
    const { lower } = doc.tokens[k]!;
    const isSuchAs = lower === 'as' && doc.tokens[k - 1]!.lower === 'such';
    if (lower === 'including' || isSuchAs) {
      const many = nounPhraseBefore(doc, isSuchAs ? k - 1 : k, floor);
      return many ? { first: many.first, last: phrase.last } : phrase;
    }
    if (!(doc.bits[k]! & (CAP | POSS | COMMA | DET))) return phrase;
  }
  return phrase;
}

/** "a campaign Mr. Ruiz has called bigoted": a form of address stands behind no noun but an office. */
function withoutObject(doc: TaggedText, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let k = phrase.last - 2; k > phrase.first; k--) {
    if (!/^(?:mr|mrs|ms|miss)\.?$/.test(doc.tokens[k]!.lower) || !(doc.bits[k]! & CAP)) continue;
    const { lower } = doc.tokens[k - 1]!;
    const before = doc.bits[k - 1]!;
    const isNoun = before & (OPEN_WORD | NOUN) && !(before & (CAP | DET | POSS)) && !isRoleNoun(lower);
    return isNoun ? { first: k, last: phrase.last } : phrase;
  }
  return phrase;
}

/** "a figure NHS England said it did not know": the noun is what is spoken of, the name who speaks. */
function withoutRetold(doc: TaggedText, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.last - phrase.first < 3) return phrase;
  const noun = phrase.first + 1;
  const isRetold =
    (doc.bits[phrase.first]! & DET) !== 0 &&
    RETOLD.has(doc.tokens[noun]!.lower) &&
    !(doc.bits[noun + 1]! & (PREP | TO));
  // "a toll health officials think"
  const head = doc.tokens[phrase.last - 1]!.lower;
  const isMany =
    /^an?$/.test(doc.tokens[phrase.first]!.lower) &&
    /[^s]s$/.test(head) &&
    (isRoleNoun(head) || BODIES.has(head.replace(/(?:ies|s)$/, (end) => (end === 's' ? '' : 'y'))));
  return isRetold && (doc.bits[noun + 1]! & CAP || isMany) ? { first: noun + 1, last: phrase.last } : phrase;
}

/** "people who fled the city said": the phrase before the relative clause, with the clause. */
export function relativeSubject(doc: TaggedText, group: number, floor: number): Phrase | null {
  let verb = false;
  for (let k = group - 1; k > floor && group - k < 25; k--) {
    const b = doc.bits[k]!;
    // "a panel that monitors sanctions"
    const isVerb =
      k + 2 < group &&
      (doc.tokens[k]!.lower === 'who' || /[^s']s$/.test(doc.tokens[k + 1]!.lower)) &&
      !(doc.bits[k + 1]! & (CAP | DET | POSS | PRON | NUM | ADV));
    if ((verb || isVerb) && /^(?:who|that|where|whose)$/.test(doc.tokens[k]!.lower) && b & REL) {
      // "who worshipped here and who wished to stay unnamed"
      if (/^(?:and|but)$/.test(doc.tokens[k - 1]!.lower)) continue;
      return isNounish(doc, k - 1) || doc.bits[k - 1]! & (PRON | DET)
        ? nounPhraseBefore(doc, k, floor)
        : null;
    }
    if ((b & (MARK | SUB) && !(b & (QUOTE | PREP | REL))) || opensSpeakersClause(doc, k, group)) return null;
    // "an offer that nobody expected and that Porto dismissed": the second clause has a subject of its own.
    const isSecond = /^(?:and|but)$/.test(doc.tokens[k - 1]!.lower) && k + 1 < group;
    if (!verb && isSecond && doc.tokens[k]!.lower === 'that') return null;
    if (isFiniteVerb(doc, k)) verb = true;
  }
  return null;
}

/** "A man who took bribes was jailed after a judge said": who speaks in a clause of time is not whom the sentence is about. */
function opensSpeakersClause(doc: TaggedText, k: number, group: number): boolean {
  if (!/^(?:after|before|as|because|since|until|when|while)$/.test(doc.tokens[k]!.lower)) return false;
  const phrase = nounPhraseBefore(doc, group, k + 1);
  const isName = (doc.bits[group - 1]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
  const { lower } = doc.tokens[group - 1]!;
  return phrase?.first === k + 1 && (isName || isRoleNoun(lower) || BODIES.has(lower));
}

/** Tokens between a participle and the verb ("released on Monday by the university"). */
const REDUCED_REACH = 10;

/**
 * "a report published in October found", "a study released last year by the university says": a noun with a participle
 * behind it. Unless the participle stands right before the verb, the noun is a document's: "police killed in May said"
 * is nobody's report.
 */
function reducedSubject(doc: TaggedText, group: number, floor: number): Phrase | null {
  // "a study led by Ana Ruiz and published on Monday found": a second participle
  let isJoined = false;
  for (let p = group - 1; p > floor && group - p <= (isJoined ? 2 : 1) * REDUCED_REACH; p--) {
    const b = doc.bits[p]!;
    if (b & PART && !(b & CAP) && doc.bits[p - 1]! & COORD && doc.bits[p + 1]! & (PREP | TIME)) {
      isJoined = true;
      continue;
    }
    // "research to be released by the bank says"
    const isToBe = p - 3 >= floor && (doc.bits[p - 1]! & BE) !== 0 && (doc.bits[p - 2]! & TO) !== 0;
    if (b & PART && isToBe && DOCUMENTS.has(doc.tokens[p - 3]!.lower))
      return nounPhraseBefore(doc, p - 2, floor);
    // "Scientists not involved in the study said"
    const isNot = b & PART && p - 2 >= floor && doc.tokens[p - 1]!.lower === 'not';
    if (isNot && isRoleNoun(doc.tokens[p - 2]!.lower)) return nounPhraseBefore(doc, p - 1, floor);
    if (b & PART && !(b & (CAP | NOUN)) && isNounish(doc, p - 1)) {
      const near = p === group - 1;
      const goesOn =
        doc.bits[p + 1]! & (PREP | ADV | TIME | NUM) ||
        /^(?:more|fewer|online)$/.test(doc.tokens[p + 1]!.lower);
      const noun = near || goesOn || isSentTo(doc, p, group) ? nounPhraseBefore(doc, p, floor) : null;
      return near || (noun && isOfDocument(doc, noun)) ? noun : null;
    }
    if ((b & (MARK | SUB | REL) && !(b & PREP)) || opensSpeakersClause(doc, p, group)) return null;
    if (isFiniteVerb(doc, p)) return null;
  }
  return null;
}

/** "a letter sent to staff said": not "reports attributed to the ministry said", "a site linked to a group called". */
const isSentTo = ({ bits, tokens }: TaggedText, participle: number, group: number): boolean =>
  (bits[participle + 1]! & TO) !== 0 &&
  tokens[participle]!.lower !== 'attributed' &&
  !/^(?:called|named|dubbed)$/.test(tokens[group]!.lower);

/** "the report", "a survey of nurses": whether a phrase names a document, or ends with one. */
const isOfDocument = (doc: TaggedText, phrase: Phrase): boolean =>
  DOCUMENTS.has(doc.tokens[phrase.last - 1]!.lower) || DOCUMENTS.has(doc.tokens[headOf(doc, phrase)]!.lower);

/** Tokens between the pronoun of such a clause and the verb behind it. */
const CONTACT_REACH = 12;

/** "the experts I spoke to said", "people I've met over the years said": a relative clause without its pronoun. */
function contactSubject(doc: TaggedText, group: number, floor: number): Phrase | null {
  for (let k = group - 2; k > floor && group - k < CONTACT_REACH; k--) {
    if (doc.bits[k]! & (MARK | REL)) return null;
    if (!/^(i|we|he|she|they)$/.test(doc.tokens[k]!.lower)) continue;
    let verb = k + 1;
    if (/^(?:'ve|'d|have|had)$/.test(doc.tokens[verb]!.lower)) verb++;
    if (verb >= group || !(doc.bits[verb]! & (PAST | BASE | PART)) || doc.bits[verb]! & CAP) return null;
    for (let after = verb + 1; after < group; after++) if (isFiniteVerb(doc, after)) return null;
    const head = doc.tokens[k - 1]!.lower;
    return isRoleNoun(head) || head === 'those' ? nounPhraseBefore(doc, k, floor) : null;
  }
  return null;
}

const OCCASIONS = new Set(
  wordList(
    'statement interview post tweet letter speech email message video briefing conference report call column memo',
  ),
);

/** "The army in a statement said", "a poll back in May found": occasion and time are no part of the speaker. */
function withoutOccasion(doc: TaggedText, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (doc.tokens[k]!.lower === 'back' && /^(?:in|on|then|when)$/.test(doc.tokens[k + 1]?.lower ?? ''))
      return { first: phrase.first, last: k };
  for (let k = phrase.first + 1; k + 2 < phrase.last; k++) {
    if (!/^(in|on|at|during|via)$/.test(doc.tokens[k]!.lower)) continue;
    if (!/^(an?|his|her|its|their)$/.test(doc.tokens[k + 1]!.lower)) continue;
    for (let n = k + 2; n < Math.min(phrase.last, k + 6); n++)
      if (OCCASIONS.has(doc.tokens[n]!.lower)) return { first: phrase.first, last: k };
  }
  return phrase;
}

/** "the border that divides disputed land": one small word behind a relative pronoun is its verb, no subject. */
export function isVerbOfRelative(doc: TaggedText, { first, last }: Phrase, floor: number): boolean {
  if (last - first !== 1 || first <= floor || !/^(that|which|who)$/.test(doc.tokens[first - 1]!.lower))
    return false;
  const { text, lower } = doc.tokens[first]!;
  return text === lower && (doc.bits[first]! & (PRON | DET | NUM)) === 0 && !isRoleNoun(lower);
}

/** "Smith and Jones both said": the subject ends before a floating "both" or "all". */
export function skipFloating(doc: TaggedText, group: number, floor: number): number {
  const p = group - 1;
  if (p <= floor || !/^(?:all|both|each|itself|himself|herself|themselves)$/.test(doc.tokens[p]!.lower))
    return group;
  return isNounish(doc, p - 1) || doc.bits[p - 1]! & (CLOSE | PRON) ? p : group;
}

/** "Saturday Ana Ruiz said": a day before the subject is no part of it; a day alone says nothing, so null. */
export function withoutDay(doc: TaggedText, phrase: Phrase): Phrase | null {
  const { first, last } = phrase;
  if (!/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|tonight)$/.test(doc.tokens[first]!.lower))
    return phrase;
  const goesOn = first + 1 < last && (doc.bits[first + 1]! & (CAP | DET)) !== 0;
  return goesOn ? { first: first + 1, last } : null;
}
