/** Sources that speak together: "Ana Ruiz and Paul Deane said", "the US, Britain and the agency". */

import type { Phrase } from '../grammar/noun-words.ts';
import { textOf } from '../grammar/tagged-text.ts';
import { CAP, CLOSE, COMMA, COORD, DET, NUM, OPEN, OPEN_WORD, PREP } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { SourceKind } from '../reading.ts';
import type { Entity } from './entity.ts';
import { BODIES, BODY_PLURALS, isPluralRole, ROLES } from './kind-of.ts';
import type { NamesSoFar } from './office-holders.ts';
import { wordsBefore } from './words-before.ts';

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
  // "co-founder and CEO Ana Ruiz": two offices of one; not "officials and President Ana Ruiz"
  const isOffice =
    parts.length === 2 &&
    (isField(read, phrase, parts[0]!) || (!isSomebody(parts[0]!.entity) && !areSeveral(parts[0]!)));
  if (isOffice && hasRoleBefore(read, phrase, (read.doc.bits[phrase.first]! & DET) !== 0)) return null;
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
    isDead: false,
    isPublisher: false,
    why: { rule: 'joint', words: textOf(read.doc, phrase.first, phrase.last) },
  };
}

/** "Police (and Crime Commissioner Ana Ruiz)": what an office is for; not "Police (and Mayor Ana Ruiz)". */
function isField({ doc }: NamesSoFar, { first, last }: Phrase, { name }: Part): boolean {
  if (!FIELDS.has(name.toLowerCase())) return false;
  let k = first;
  while (k < last && !(doc.bits[k]! & COORD)) k++;
  return !ROLES.has(doc.tokens[k + 1]?.lower ?? '');
}

const FIELDS = new Set(
  wordList(`police health children women youth families education culture media sport sports tourism trade industry business
    finance treasury justice home interior defence defense science research technology innovation energy climate
    environment agriculture farming food fisheries water transport infrastructure housing planning communities work labour
    labor employment skills training safety security marketing sales communications policy strategy arts heritage`),
);

/** "officials", "teachers" */
const areSeveral = ({ name, entity }: Part): boolean =>
  entity === null && isPluralRole(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** Who has a name of his own, not "Secretary of State (and candidate Ana Ruiz)", "Yahoo News (and former anchor Ana Ruiz)". */
const isSomebody = (entity: Entity | null): boolean =>
  isLone(entity) || (entity?.kind === 'person' && !entity.words.includes('of'));

/** A lone name ("McKeon") may be anybody's. */
const isLone = (entity: Entity | null): boolean =>
  entity?.kind === 'organisation' && entity.words.length === 1;

/** What stands between commas and the one "and" before the last part; null where something else does. */
function partsOf(read: NamesSoFar, { first, last }: Phrase, byPronoun: ByPronoun): Part[] | null {
  const { doc } = read;
  const parts: Part[] = [];
  // "Both the school and the police"
  let start = doc.tokens[first]!.lower === 'both' ? first + 1 : first;
  let isTied = false;
  for (let k = start; k <= last; k++) {
    const isAnd =
      k < last && doc.tokens[k]!.lower === 'and' && (doc.bits[k]! & COORD) !== 0 && !isInName(read, k);
    if (k < last && !isAnd && !(doc.bits[k]! & COMMA)) continue;
    // "Ana Ruiz, D-Md., and", "Ana Ruiz, the mayor, and": what one of them is stands between commas.
    if (parts.at(-1)?.entity?.kind === 'person' && isAside(read, start, k)) {
      start = k + 1;
      continue;
    }
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

/** "D-Md.", "the mayor of Porto", "a Democrat", "45": no name of its own, between two commas. */
function isAside({ doc, nameAt }: NamesSoFar, first: number, last: number): boolean {
  if (
    last >= doc.tokens.length ||
    !(doc.bits[last]! & COMMA) ||
    !(doc.bits[first - 1]! & COMMA) ||
    last <= first
  )
    return false;
  if (/^[DRI]-/.test(doc.tokens[first]!.text) || doc.bits[first]! & NUM) return true;
  // "Ana Ruiz, then at the bank, and Tom Deane"
  const isLoose =
    (doc.bits[first]! & (DET | PREP)) !== 0 || /^(?:then|now|formerly)$/.test(doc.tokens[first]!.lower);
  return isLoose && nameAt.get(last - 1)?.kind !== 'person';
}

/**
 * Whether a role stands between the "and" and the name: "and CEO Ana Ruiz"; behind an article only one that is no title
 * of another ("the lawyer and activist Ana Ruiz", "the governor and Mayor Ana Ruiz").
 */
function hasRoleBefore({ doc }: NamesSoFar, { first, last }: Phrase, isDefinite: boolean): boolean {
  for (let k = last - 1; k > first; k--) {
    if (doc.bits[k]! & COORD) return false;
    if (ROLES.has(doc.tokens[k]!.lower))
      return !(doc.bits[k - 1]! & DET) && !(isDefinite && doc.bits[k]! & CAP);
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

/** "Rep. Ana Ruiz (D-Md.)": where the bracket behind a name begins, or `last`. */
function beforeBracket({ bits }: NamesSoFar['doc'], first: number, last: number): number {
  if (!(bits[last - 1]! & CLOSE)) return last;
  for (let k = last - 2; k > first && last - k < 6; k--) if (bits[k]! & OPEN) return k;
  return last;
}

/** "former Secretary of State (Ana Ruiz)": where what stands before the name that ends at `end` begins, or null. */
function officeStart({ doc, names, nextName }: NamesSoFar, end: number): number | null {
  const name = names.slice(Math.max(0, nextName - 8), nextName).find(({ last }) => last === end);
  if (!name) return null;
  return wordsBefore(doc, name)?.first ?? name.first - (name.title?.split(/\s+/).length ?? 0);
}

/** One part: an article, then nothing but a name, or a noun for a person or body with what stands before it. */
function partAt(read: NamesSoFar, first: number, last: number): Part | null {
  const { doc, nameAt } = read;
  const start = first < last && doc.bits[first]! & DET ? first + 1 : first;
  if (start >= last) return null;
  const end = beforeBracket(doc, start, last);
  const entity = nameAt.get(end - 1) ?? null;
  const office = entity ? officeStart(read, end) : null;
  if (entity && office !== null && office <= start) return { name: entity.name, entity };
  for (let k = start; k < end; k++) {
    const wanted = entity ? CAP : OPEN_WORD;
    if (!(doc.bits[k]! & wanted) && !(entity && nameAt.has(k))) return null;
  }
  if (entity) return { name: entity.name, entity };
  const { lower } = doc.tokens[last - 1]!;
  // "teachers and the Alden Union"; of "state and local officials" all are officials
  const speak = doc.tokens[last]?.lower === 'and' && (isPluralRole(lower) || BODY_PLURALS.has(lower));
  return speak || ROLES.has(lower) || BODIES.has(lower)
    ? { name: textOf(doc, start, last), entity: null }
    : null;
}
