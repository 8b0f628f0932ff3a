/** Whose name stands between commas behind a noun: "Its director, Ana Ruiz, said", "the rail operator, Renfe, said". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { CAP, COMMA, OPEN_WORD, PREP, STOP } from '../grammar/word-class.ts';
import type { Entity } from './entity.ts';
import { BODIES, BODY_PLURALS, DOCUMENTS, isPluralRole, kindOfNoun, ROLES } from './kind-of.ts';
import type { Name } from './name.ts';
import { GIVEN } from './name-words.ts';
import type { NamesSoFar } from './office-holders.ts';
import { type Core, isPossessed } from './phrase-core.ts';

/** Names as they are read, and more of them. */
interface NamesToCome extends NamesSoFar {
  /** Takes up all names before token `end`. */
  readNames(end: number): void;
}

/** The person or body that the name behind `phrase` means, or null where none stands between its commas. */
export function apposedName(read: NamesToCome, core: Core, phrase: Phrase): Entity | null {
  const { doc } = read;
  const next = read.names[read.nextName];
  if (!next || !(doc.bits[phrase.last]! & COMMA)) return null;
  const head = doc.tokens[core.head]!.lower;
  const inTown = endsInTown(read, phrase);
  if (BODIES.has(head))
    return next.first === phrase.last + (next.definite ? 2 : 1) && !inTown
      ? apposedBody(read, core, head)
      : null;
  // "one of them, Ana Ruiz,", "another, Ana Ruiz,"
  const isOne = /^(?:one|another)$/.test(doc.tokens[core.first]!.lower);
  if (!ROLES.has(head) && !isOne && !isSomebody(read, core, phrase, next)) return null;
  const start = next.first - (next.title ? next.title.split(/\s+/).length : 0);
  // "…, linebacker Tom Deane,", "…, his cousin Tom Deane,", "…, retired Adm. Tom Deane,": what he is may stand before the name.
  for (let k = phrase.last + 1; k < start; k++) {
    const { lower } = doc.tokens[k]!;
    // "The bishop, the Right Reverend Ana Ruiz,"
    const isTitled =
      lower === 'the' &&
      // "The chair, the historian Sir Tom Deane,"
      ((k === start - 1 && (next.title !== null || FIRMS.has(head))) ||
        (k === phrase.last + 1 && ROLES.has(doc.tokens[k + 1]!.lower)));
    const isWord =
      (doc.bits[k]! & OPEN_WORD) !== 0 || FORMER.test(lower) || POSSESSIVE.test(lower) || isTitled;
    if (start - phrase.last > 3 || !isWord || doc.bits[k]! & (COMMA | PREP)) return null;
  }
  // "said the bank's governor, Ana Ruiz."
  const closes = ((doc.bits[next.last] ?? COMMA) & (COMMA | STOP)) !== 0;
  // "said its author, Ana Ruiz of the institute"
  const works = next.words.length > 1 && /^(?:of|at|from)$/.test(doc.tokens[next.last]?.lower ?? '');
  if (start <= phrase.last || !(closes || works)) return null;
  // "Brown's sister, Keisha,"
  const isLone = next.words.length < 2;
  if (isLone && (next.first !== phrase.last + 1 || next.definite || inTown)) return null;
  read.readNames(next.first + 1);
  const entity = read.nameAt.get(next.last - 1) ?? null;
  if (isLone && entity?.kind === 'organisation' && entity.words.length === 1) {
    entity.kind = 'person';
    entity.gender = null;
  }
  // "the union's secretary, Lou Dane,": one of two names, though the second is a people's.
  const isOffice = ROLES.has(head) && !FIRMS.has(head) && !entity?.words.some((word) => BODIES.has(word));
  if (entity?.kind === 'organisation' && entity.words.length === 2 && isOffice && !entity.cited)
    [entity.kind, entity.gender] = ['person', null];
  const isFirm = entity?.kind === 'organisation' && FIRMS.has(head);
  return entity?.kind === 'person' || isFirm ? entity : null;
}

const FORMER = /^(?:retired|former|acting|interim|then)$/;

/** "Her eldest, Curtis, said", "The bassist, Tom Deane, said": a person's name before the verb, whatever noun it tells of. */
function isSomebody(
  { doc }: NamesToCome,
  core: Core,
  phrase: Phrase,
  { first, last, words, definite }: Name,
): boolean {
  const { lower } = doc.tokens[core.head]!;
  const isOwned = core.definite || POSSESSIVE.test(doc.tokens[core.first]!.lower) || isPossessed(doc, core);
  if (
    !isOwned ||
    definite ||
    first !== phrase.last + 1 ||
    !(GIVEN.has(words[0]!) || words.length === 2) ||
    words.length > 3
  )
    return false;
  if (DOCUMENTS.has(lower) || BODY_PLURALS.has(lower) || isPluralRole(lower) || doc.bits[core.head]! & CAP)
    return false;
  return last + 1 < doc.tokens.length && (doc.bits[last]! & COMMA) !== 0 && isFiniteVerb(doc, last + 1);
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;

/** Roles that firms have as well as persons: "Northfield's auditor, Dunn & Pryce, said". */
const FIRMS = new Set(
  'auditor developer operator owner maker manufacturer supplier contractor insurer lender publisher sponsor parent rival landlord employer broker distributor creditor builder'.split(
    ' ',
  ),
);

/** "Police in Springfield, Illinois, said": the name between the commas is where the town is. */
function endsInTown({ doc }: NamesToCome, { first, last }: Phrase): boolean {
  let k = last - 1;
  while (k > first && doc.bits[k]! & CAP) k--;
  return k < last - 1 && /^(?:in|at|near|from|of|outside|around)$/.test(doc.tokens[k]!.lower);
}

/** "the country's civil defense agency, Indeci, had put": a body of that kind. */
function apposedBody(read: NamesToCome, core: Core, head: string): Entity | null {
  const { doc } = read;
  const { first, last } = read.names[read.nextName]!;
  if (!((doc.bits[last] ?? 0) & COMMA)) return null;
  read.readNames(first + 1);
  const entity = read.nameAt.get(last - 1) ?? null;
  if (!entity || entity.kind === 'person' || entity.kind === 'group') return null;
  const words: string[] = [];
  for (let k = core.first; k < core.last; k++) words.push(doc.tokens[k]!.lower);
  if (entity.words.length === 1 && entity.kind === 'organisation')
    entity.kind = kindOfNoun(head, words, true);
  return entity;
}
