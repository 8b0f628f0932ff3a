/** Whom "who", "which" and "that" stand for: "officials who said", "a leak of the report, which found". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { BE, CAP, COMMA, COORD, DASH, NUM, PREP } from '../grammar/word-class.ts';
import { isOfPeople } from '../lexicon/peoples.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Entity } from './entity.ts';
import type { EntityMemory } from './entity-memory.ts';
import { BODIES, DOCUMENTS, isPluralRole, ROLES } from './kind-of.ts';
import { PARTS } from './nominal-source.ts';
import { type Core, coreOf } from './phrase-core.ts';

/** Tokens before a relative pronoun in which its noun is looked for. */
const ANTECEDENT_REACH = 30;

interface Known {
  readonly doc: TaggedText;
  readonly memory: EntityMemory;
  readonly nameAt: ReadonlyMap<number, Entity>;
}

/** How many or what part of people: "two of the women", "30 percent of voters", "a group of lawmakers". */
const PARTS_OF_PEOPLE = new Set([
  ...PARTS,
  ...wordList(
    `six seven eight nine ten percent percentage majority minority number dozens hundreds thousands millions scores handful
    group couple half share lot coalition crowd team pair trio generation`,
  ),
]);

/** "a wave of alarm among legal experts, who": those at the end of a phrase whose head is nobody; else the phrase. */
function peopleIn(doc: TaggedText, whole: Phrase): Phrase {
  const isPart = (k: number): boolean =>
    (doc.bits[k]! & NUM) !== 0 || PARTS_OF_PEOPLE.has(doc.tokens[k]!.lower);
  const isSomebody = (phrase: Phrase): boolean => {
    const { head } = coreOf(doc, phrase);
    const { lower } = doc.tokens[head]!;
    // "approximately four in 10 voters", not "almost 60 points among"
    const part = isPart(phrase.first) ? phrase.first : phrase.first + 1;
    const isCounted =
      part < phrase.last && isPart(part) && (part === head || !isNounish(doc, part + 1) || isPart(part + 1));
    return isCounted || isPart(head) || ROLES.has(lower) || isPluralRole(lower) || isOfPeople(lower);
  };
  if (isSomebody(whole)) return whole;
  for (let k = whole.first + 1; k + 1 < whole.last; k++) {
    const end = { first: k + 1, last: whole.last };
    if (doc.bits[k]! & PREP && isSomebody(end)) return end;
  }
  return whole;
}

/**
 * "a leak of the report, which found", "their fight against a group that has pledged": what can speak at the end of a
 * phrase whose head cannot, or is of another number than the verb behind `relative`; else the phrase.
 */
function thingIn(doc: TaggedText, found: Phrase, relative: number): Phrase {
  // "on Thursday by a message that"
  const isTied =
    doc.bits[found.first]! & PREP && !(doc.bits[found.first]! & CAP) && found.first + 1 < found.last;
  const whole = isTied ? { first: found.first + 1, last: found.last } : found;
  const isOne = /^(?:has|is|was|says)$/.test(doc.tokens[relative + 1]?.lower ?? '');
  const speaks = (phrase: Phrase): boolean => {
    const { head } = coreOf(doc, phrase);
    const { lower } = doc.tokens[head]!;
    if (isOne && /[^s]s$/.test(lower)) return false;
    if (doc.bits[head]! & (CAP | NUM)) return true;
    const one = lower.replace(/s$/, '');
    return (
      [lower, one].some((noun) => ROLES.has(noun) || BODIES.has(noun) || DOCUMENTS.has(noun)) ||
      isPluralRole(lower)
    );
  };
  if (speaks(whole)) return whole;
  for (let k = whole.first + 1; k + 1 < whole.last; k++) {
    const end = { first: k + 1, last: whole.last };
    if (doc.bits[k]! & PREP && speaks(end)) return end;
  }
  return whole;
}

/** "a lawyer for Acme Parking, which", "head of the Harbour Union in Orsk, which": the first body named behind `head`, else a place. */
function bodyIn(nameAt: ReadonlyMap<number, Entity>, { last }: Phrase, head: number): Entity | null {
  let place: Entity | null = null;
  for (let k = head + 1; k < last; k++) {
    const entity = nameAt.get(k);
    if (!entity || (entity.kind === 'person' && entity.gender !== null)) continue;
    if (entity.kind === 'organisation' || k === last - 1) return entity;
    place ??= entity;
  }
  return place;
}

/** "officials who said": what the phrase before the relative pronoun at `relative` means; `byNoun` reads a noun. */
export function antecedent(
  { doc, memory, nameAt }: Known,
  relative: number,
  byNoun: (core: Core, phrase: Phrase) => Entity,
): Entity | null {
  const floor = doc.sentences[doc.sentenceOf[relative]!]!.first;
  // "her relatives, who are fighting it and who say": whom the first "who" stands for
  if (relative > floor && doc.bits[relative - 1]! & COORD)
    for (let k = relative - 2; k > floor && relative - k < ANTECEDENT_REACH; k--)
      if (doc.tokens[k]!.lower === doc.tokens[relative]!.lower && doc.bits[k - 1]! & COMMA)
        return antecedent({ doc, memory, nameAt }, k, byNoun);
  let end = relative > floor && doc.bits[relative - 1]! & (COMMA | DASH) ? relative - 1 : relative;
  // "Ruiz, 49, who"
  if (end - 2 > floor && doc.bits[end - 1]! & NUM && doc.bits[end - 2]! & COMMA) end -= 2;
  const whole = nounPhraseBefore(doc, end, Math.max(floor, end - ANTECEDENT_REACH));
  if (!whole) return null;
  const phrase = doc.tokens[relative]!.lower === 'who' ? peopleIn(doc, whole) : thingIn(doc, whole, relative);
  const core = coreOf(doc, phrase);
  // "Tom Deane, an analyst at the bank, who notes"
  const holder = doc.bits[phrase.first - 1]! & COMMA ? nameAt.get(phrase.first - 2) : undefined;
  if (holder?.kind === 'person' && !core.definite && ROLES.has(doc.tokens[core.head]!.lower)) return holder;
  // "Tom Deane is a lawyer who has said"
  const is = phrase.first - 1;
  const subject = is > floor && doc.bits[is]! & BE ? nameAt.get(is - 1) : undefined;
  const isThing = doc.tokens[relative]!.lower === 'which';
  if (!isThing && subject?.kind === 'person' && ROLES.has(doc.tokens[core.head]!.lower)) return subject;
  const body = isThing && ROLES.has(doc.tokens[core.head]!.lower) ? bodyIn(nameAt, phrase, core.head) : null;
  if (body) {
    if (body.kind === 'person') [body.kind, body.gender] = ['organisation', 'it'];
    return body;
  }
  const entity = nameAt.get(core.head) ?? byNoun(core, phrase);
  if (doc.tokens[relative]!.lower !== 'who') return entity;
  // "a rebuke from Tom Deane, who": no thing is "who".
  const last = nameAt.get(phrase.last - 1);
  if (!entity.named && last?.kind === 'person' && !ROLES.has(doc.tokens[core.head]!.lower)) return last;
  if (!entity.named || entity.gender !== 'it') return entity;
  // "said Tom Deane, 24, from Porto, who": a town is no "who".
  const person = memory.byPronoun('who', relative);
  return person && person.seen >= floor ? person : entity;
}
