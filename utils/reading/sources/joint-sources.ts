/** Sources that speak together: "Ana Ruiz and Paul Deane said", "the US, Britain and the agency". */

import type { Phrase } from '../grammar/noun-words.ts';
import { textOf } from '../grammar/tagged-text.ts';
import { CAP, COMMA, COORD, DET, OPEN_WORD } from '../grammar/word-class.ts';
import type { SourceKind } from '../reading.ts';
import type { Entity } from './entity.ts';
import { BODIES, ROLES } from './kind-of.ts';
import type { NamesSoFar } from './office-holders.ts';

interface Part {
  name: string;
  /** Whom it names; null for a noun ("the mayor") and for a pronoun that stands for nobody known. */
  entity: Entity | null;
}

/** Whom a pronoun at a token stands for. */
type ByPronoun = (pronoun: string, at: number) => Entity | null;

/**
 * A new entity for a phrase that ties two and more together, one of them at least by name; null for any other phrase.
 * It is no person: "he" is neither of two.
 */
export function jointEntity(read: NamesSoFar, phrase: Phrase, byPronoun: ByPronoun): Entity | null {
  const parts = partsOf(read, phrase, byPronoun);
  const named = parts?.flatMap(({ entity }) => entity ?? []) ?? [];
  if (!parts || named.length === 0 || (named.length === parts.length && new Set(named).size < 2)) return null;
  const kinds = new Set<SourceKind>(
    parts.flatMap(({ entity }) => (isLone(entity) ? [] : (entity?.kind ?? 'group'))),
  );
  // "co-founder and CEO Ana Ruiz": two offices of one
  const isOfficeToo =
    parts.length === 2 && parts[0]!.entity === null && !(read.doc.bits[phrase.first]! & DET);
  if (isOfficeToo && hasRoleBefore(read, phrase)) return null;
  // "Ana Ruiz, harbour officer and skipper" is one: three and more are three of a kind.
  if (parts.length > 2 && (kinds.size > 1 || named.length < parts.length)) return null;
  const names = parts.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const [only = 'organisation'] = kinds;
  const kind = kinds.size > 1 || only === 'person' ? 'group' : only;
  return {
    name,
    ownedName: null,
    words: name.toLowerCase().split(' '),
    kind,
    gender: null,
    plural: true,
    named: false,
    roles: new Set(),
    state: null,
    description: null,
    count: null,
    mentions: [],
    seen: phrase.first,
    cited: false,
    isPublisher: false,
    why: { rule: 'joint', words: textOf(read.doc, phrase.first, phrase.last) },
  };
}

/** A lone name ("McKeon") may be anybody's. */
const isLone = (entity: Entity | null): boolean =>
  entity?.kind === 'organisation' && entity.words.length === 1;

/** What stands between commas and the one "and" before the last part; null where something else does. */
function partsOf(read: NamesSoFar, { first, last }: Phrase, byPronoun: ByPronoun): Part[] | null {
  const { doc } = read;
  const parts: Part[] = [];
  let start = first;
  let isTied = false;
  for (let k = first; k <= last; k++) {
    const isAnd =
      k < last && doc.tokens[k]!.lower === 'and' && (doc.bits[k]! & COORD) !== 0 && !isInName(read, k);
    if (k < last && !isAnd && !(doc.bits[k]! & COMMA)) continue;
    const part = pronounAt(read, start, k, byPronoun) ?? partAt(read, start, k);
    // A comma may stand before the "and", too.
    if (!part && !(isAnd && start === k)) return null;
    if (part) parts.push(part);
    if (isTied && k < last) return null;
    isTied ||= isAnd;
    start = k + 1;
  }
  return isTied && parts.length > 1 ? parts : null;
}

/** Whether a role stands between the "and" and the name: "and CEO Ana Ruiz", "and director Ana Ruiz". */
function hasRoleBefore({ doc }: NamesSoFar, { first, last }: Phrase): boolean {
  for (let k = last - 1; k > first; k--) {
    if (doc.bits[k]! & COORD) return false;
    if (ROLES.has(doc.tokens[k]!.lower)) return !(doc.bits[k - 1]! & DET);
  }
  return false;
}

const isInName = ({ names, nextName }: NamesSoFar, k: number): boolean =>
  names.slice(Math.max(0, nextName - 8), nextName).some(({ first, last }) => first <= k && k < last);

/** "he and Mr. Allen" */
function pronounAt({ doc }: NamesSoFar, first: number, last: number, byPronoun: ByPronoun): Part | null {
  const { lower } = doc.tokens[first]!;
  if (last - first !== 1 || !/^s?he$/.test(lower)) return null;
  const entity = byPronoun(lower, first);
  return { name: entity?.name ?? lower, entity };
}

/** One part: an article, then nothing but a name, or a noun for a person or body with what stands before it. */
function partAt({ doc, nameAt }: NamesSoFar, first: number, last: number): Part | null {
  const start = first < last && doc.bits[first]! & DET ? first + 1 : first;
  if (start >= last) return null;
  const entity = nameAt.get(last - 1) ?? null;
  for (let k = start; k < last; k++) {
    const wanted = entity ? CAP : OPEN_WORD;
    if (!(doc.bits[k]! & wanted) && !(entity && nameAt.has(k))) return null;
  }
  if (entity) return { name: entity.name, entity };
  const { lower } = doc.tokens[last - 1]!;
  return ROLES.has(lower) || BODIES.has(lower) ? { name: textOf(doc, start, last), entity: null } : null;
}
