/** Whom a pronoun takes up that the text has named by a noun only: "Prosecutors see it differently. They allege …". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { isBarePronoun, isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  COMMA,
  COORD,
  DET,
  ING,
  NUM,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  REL,
  SUB,
  VERB,
} from '../grammar/word-class.ts';
import { PRONOUNS as UKRAINIAN_PRONOUNS } from '../languages/uk/source-words.ts';
import { stateOf } from '../lexicon/nations.ts';
import type { Entity } from './entity.ts';
import type { EntityMemory } from './entity-memory.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { BODIES, DOCUMENTS, isPluralRole, ROLES } from './kind-of.ts';
import { coreOf } from './phrase-core.ts';

/** Tokens before a relative pronoun in which its noun is looked for. */
const ANTECEDENT_REACH = 30;
/** First words of a sentence in which its subject's noun stands. */
const SUBJECT_REACH = 4;

/** Object and possessive forms ("according to him", "her claim") by the subject form they stand for. */
export const OBJECT_FORMS = new Map<string, string>([
  ...UKRAINIAN_PRONOUNS,
  ['him', 'he'],
  ['her', 'she'],
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
  ['it', 'it'],
  ['them', 'they'],
]);

/**
 * The people or person that the sentence before the pronoun `word` at token `at` has as its subject, told by a noun:
 * its phrase, or null. Only in the pronoun's own paragraph.
 */
export function subjectBefore(doc: TaggedText, word: string, at: number): Phrase | null {
  const before = sentenceBefore(doc, at);
  if (!before) return null;
  const fits = (noun: string): boolean => {
    if (word === 'they') return isPluralRole(noun);
    const gender = genderOfNoun(noun);
    return ROLES.has(noun) && (gender === null || gender === word);
  };
  const head = headOfSubject(doc, before.first, before.last, fits);
  // "The chef, who trained in Porto, opened it. He said"
  const isAside = head >= 0 && doc.tokens[head + 2]?.lower === 'who';
  if (head < 0 || doc.bits[head + 1]! & (POSS | COORD) || (doc.bits[head + 1]! & COMMA && !isAside))
    return null;
  const whole = doc.bits[head + 1]! & PREP ? nounPhraseAt(doc, before.first, before.last) : null;
  return { first: before.first, last: Math.max(head + 1, whole?.last ?? 0) };
}

/**
 * "She had been threatened by party leaders. They deny it.": the last people that the sentence before "they" at token
 * `at` speaks of, or null.
 */
export function peopleBefore(doc: TaggedText, at: number): Phrase | null {
  const before = sentenceBefore(doc, at);
  if (!before) return null;
  for (let k = before.last - 1; k > before.first; k--) {
    const { lower } = doc.tokens[k]!;
    if (doc.quoteOf[k]! >= 0 || !lower.endsWith('s') || doc.bits[k]! & CAP || !isPluralRole(lower)) continue;
    if (doc.bits[k + 1]! & (POSS | COORD) || isNounish(doc, k + 1)) return null;
    let first = k;
    while (
      first > before.first &&
      doc.bits[first - 1]! & (OPEN_WORD | DET | NUM) &&
      !(doc.bits[first - 1]! & PREP)
    )
      first--;
    return { first, last: k + 1 };
  }
  return null;
}

/**
 * The body or document that "it" at token `at` takes up from the sentence before, told by a noun: the subject ("The
 * bank cut its forecast. It expects"), else a text that its subject speaks of ("He cited a memo. It says"); or null.
 */
export function thingBefore(doc: TaggedText, at: number): Phrase | null {
  const before = sentenceBefore(doc, at);
  if (!before) return null;
  const start = behindFronted(doc, before);
  const subject = nounPhraseAt(doc, start, before.last);
  if (subject && isThing(doc, subject)) return subject;
  // "The bank cut rates": the verb may be a noun, too.
  const head = headOfSubject(doc, start, before.last, (noun) => BODIES.has(noun));
  if (head > start && isThing(doc, { first: start, last: head + 1 })) return { first: start, last: head + 1 };
  for (let k = before.last - 1; k > before.first; k--) {
    // "cited a memo", not "in a memo"
    if (!/^an?$/.test(doc.tokens[k]!.lower) || !isBehindVerb(doc, k) || doc.quoteOf[k]! >= 0) continue;
    const object = nounPhraseAt(doc, k, before.last);
    if (object && DOCUMENTS.has(doc.tokens[coreOf(doc, object).head]!.lower)) return object;
  }
  return null;
}

/** "cited (a memo)", "read out (a memo)" */
const isBehindVerb = ({ bits, tokens }: TaggedText, k: number): boolean =>
  (bits[k - 1]! & VERB) !== 0 ||
  (/^(?:out|up|back|down)$/.test(tokens[k - 1]!.lower) && ((bits[k - 2] ?? 0) & VERB) !== 0);

/** "the central bank", "its report", "Ruiz's campaign", not "the bank and its owner". */
function isThing(doc: TaggedText, phrase: Phrase): boolean {
  const { first, last, head } = coreOf(doc, phrase);
  const { lower } = doc.tokens[head]!;
  if (doc.bits[head]! & CAP || !(DOCUMENTS.has(lower) || BODIES.has(lower))) return false;
  let isDefinite = (doc.bits[first]! & DET) !== 0;
  for (let k = first; k < last; k++) {
    if (doc.bits[k]! & COORD) return false;
    if (doc.bits[k]! & POSS) isDefinite = true;
  }
  return isDefinite;
}

/**
 * The sentence before that of token `at`, in its paragraph and outside quotations; behind what the pronoun says itself
 * ("His boss was less sure. “Who buys it?” she asked").
 */
function sentenceBefore(doc: TaggedText, at: number): (typeof doc.sentences)[number] | null {
  const own = doc.sentenceOf[at]!;
  let k = own - 1;
  const isQuoted = doc.quoteOf[at - 1]! >= 0;
  while (isQuoted && k > 0 && own - k < QUOTED_SENTENCES && doc.quoteOf[doc.sentences[k]!.first]! >= 0) k--;
  const before = doc.sentences[k];
  if (!before || before.titleCase || before.paragraph !== doc.sentences[own]!.paragraph) return null;
  return doc.quoteOf[before.first]! >= 0 ? null : before;
}

/** "Ruiz's plan had failed, (she) said": the sentence whose clause the pronoun at token `at` reports from behind, or -1. */
export function trailedClause(doc: TaggedText, at: number): number {
  const sentence = doc.sentenceOf[at]!;
  const { first } = doc.sentences[sentence]!;
  const isBehind = at - first > 2 && (doc.bits[at - 1]! & COMMA) !== 0;
  // "After Ruiz's victory, she said"
  return isBehind && !(doc.bits[first]! & (PREP | SUB | ADV | PART | ING)) ? sentence : -1;
}

/**
 * Whether the quotation that ends before the pronoun `word` at token `at` tells of a "he" or "she", as its speaker does not
 * of himself, and stands apart from the sentence that names at token `seen` whom the pronoun would mean.
 */
function tellsOf(doc: TaggedText, word: string, at: number, seen: number): boolean {
  const quotation = doc.quotations[doc.quoteOf[at - 1] ?? -1];
  if (!quotation || !/^s?he$/.test(word)) return false;
  if (doc.sentenceOf[seen]! >= doc.sentenceOf[quotation.first]! - 1) return false;
  for (let k = quotation.first; k < quotation.last; k++) if (doc.tokens[k]!.lower === word) return true;
  return false;
}

/**
 * "Ruiz was named leader. “He knows them,” he said.": who spoke before, where the quotation is about `fitting`, whom the
 * pronoun `word` at token `at` fits; else `fitting`.
 */
export function tellerBefore(
  { doc, memory }: { doc: TaggedText; memory: EntityMemory },
  fitting: Entity | null,
  word: string,
  at: number,
): Entity | null {
  // "He held up a note that the firm had sent. It read": nobody reads so.
  const isRead = word === 'it' && /^reads?$/.test(doc.tokens[at + 1]?.lower ?? '');
  if (isRead && fitting && fitting.kind !== 'document' && fitting.kind !== 'media') return null;
  if (!fitting || fitting.cited || !fitting.named || !tellsOf(doc, word, at, fitting.seen)) return fitting;
  const teller = memory.latest(
    at,
    (one) => one.cited && one.kind === 'person' && (one.gender ?? word) === word,
  );
  return teller ?? fitting;
}

/** "The minister condemns what (he) calls a raid": the subject of the sentence in which the pronoun at token `at` stands; or null. */
export function ownSubject(doc: TaggedText, word: string, at: number): Phrase | null {
  if (doc.tokens[at - 1]?.lower !== 'what' || !/^(?:he|she|it|they)$/.test(word)) return null;
  const { first, last } = doc.sentences[doc.sentenceOf[at]!]!;
  const subject = nounPhraseAt(doc, first, last);
  if (!subject || subject.last >= at - 1 || isBarePronoun(doc, first)) return null;
  for (let k = subject.last; k < at - 1; k++) {
    if (doc.bits[k]! & (COMMA | COORD | SUB | REL)) return null;
    if (isFiniteVerb(doc, k) || doc.bits[k]! & VERB) return subject;
  }
  return null;
}

/** Whether the pronoun `word` can mean an entity. */
export const isCalledBy = ({ kind, gender, plural }: Entity, word: string): boolean => {
  if (word === 'it') return kind !== 'person' && !plural;
  if (word === 'they') return kind !== 'person';
  return kind === 'person' && (gender ?? word) === word;
};

/** Sentences of a quotation looked past. */
const QUOTED_SENTENCES = 4;

/** "In its report, (the bank cut …)": where the subject begins. */
function behindFronted(doc: TaggedText, { first, last }: { first: number; last: number }): number {
  if (!(doc.bits[first]! & PREP)) return first;
  let start = first;
  for (let k = first; k < last; k++) {
    const isAside = (doc.bits[k]! & PART) !== 0 && (doc.bits[k - 1]! & COMMA) !== 0;
    if (doc.bits[k]! & COMMA) start = k + 1;
    else if (isFiniteVerb(doc, k) && !isAside) break;
  }
  return start;
}

/**
 * "An elderly guard watched. “It is bad,” said the man.": the phrase of somebody unnamed whom the paragraph brought up
 * before token `at`, whom the noun for a man or woman fits, or who is called so ("A French official was blunter"); or null.
 */
export function newcomerBefore(doc: TaggedText, noun: string, at: number): Phrase | null {
  const wanted = genderOfNoun(noun);
  const { paragraph } = doc.sentences[doc.sentenceOf[at]!]!;
  for (let n = doc.sentenceOf[at]!; n >= 0 && at - doc.sentences[n]!.last < ANTECEDENT_REACH * 2; n--) {
    const sentence = doc.sentences[n]!;
    if (sentence.paragraph !== paragraph) return null;
    if (doc.quoteOf[sentence.first]! >= 0) continue;
    const start = behindFronted(doc, sentence);
    const phrase = /^an?$/.test(doc.tokens[start]?.lower ?? '')
      ? nounPhraseAt(doc, start, sentence.last)
      : null;
    if (!phrase || phrase.last > at) continue;
    const { lower } = doc.tokens[coreOf(doc, phrase).head]!;
    const gender = genderOfNoun(lower);
    const isMan = /^(?:wo)?man$/.test(noun) && ROLES.has(lower) && (gender === null || gender === wanted);
    if (isMan || lower === noun) return phrase;
  }
  return null;
}

/** The noun that fits among a sentence's first words, behind articles, numbers and adjectives; -1 when none does. */
function headOfSubject(
  doc: TaggedText,
  first: number,
  last: number,
  fits: (noun: string) => boolean,
): number {
  // "Tom Berg's mother was ill. She said"
  let start = first;
  for (let k = first + 1; k < last && k - first < SUBJECT_REACH && doc.bits[k - 1]! & CAP; k++)
    if (/^['’]s$/.test(doc.tokens[k]!.lower)) start = k + 1;
  for (let k = start; k < last - 1 && k - start < SUBJECT_REACH; k++) {
    if (fits(doc.tokens[k]!.lower)) {
      const next = doc.bits[k + 1]!;
      const isVerb = (next & VERB) !== 0 || doc.tokens[k + 1]!.lower.endsWith('ed');
      return isNounish(doc, k + 1) && !isVerb ? -1 : k;
    }
    // "One senior U.S. official"
    // "His boss was less sure"
    if (k === start && /^(?:his|her|its|their)$/.test(doc.tokens[k]!.lower)) continue;
    const opens = k === start || !(doc.bits[k]! & CAP) || stateOf(doc.tokens[k]!.lower) !== null;
    if (!opens || !(doc.bits[k]! & (DET | NUM | OPEN_WORD | ING)) || doc.bits[k]! & POSS) return -1;
  }
  return -1;
}
