/** Whose name stands in or beside a phrase for an office: "the governor of Porto Ana Ruiz", "Ana Ruiz, a former officer". */

import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, CLOSE, COMMA, COORD, OPEN_WORD, PREP } from '../grammar/word-class.ts';
import type { Entity } from './entity.ts';
import { BODIES, BODY_PLURALS, ROLES } from './kind-of.ts';
import type { Name } from './name.ts';
import type { Core } from './phrase-core.ts';

/** The names of a text that were read so far. */
export interface NamesSoFar {
  readonly doc: TaggedText;
  readonly names: readonly Name[];
  /** Index of the first name that was not read. */
  readonly nextName: number;
  /** Whom a name means, by its last token. */
  readonly nameAt: ReadonlyMap<number, Entity>;
}

const isRole = ({ doc }: NamesSoFar, core: Core): boolean => ROLES.has(doc.tokens[core.head]!.lower);

/** One of the last few names read, by the token behind it. */
const nameEnding = ({ names, nextName }: NamesSoFar, last: number): Name | undefined =>
  names.slice(Math.max(0, nextName - 4), nextName).find((name) => name.last === last);

const asPerson = (entity: Entity | undefined): Entity | null => (entity?.kind === 'person' ? entity : null);

/** "Ana Ruiz, a former officer who was there said": the person who opens the sentence, where no comma closes, or null. */
export function holderBefore(read: NamesSoFar, core: Core, phrase: Phrase): Entity | null {
  const { doc } = read;
  const comma = phrase.first - 1;
  if (core.definite || comma < 1 || !(doc.bits[comma]! & COMMA) || !isRole(read, core)) return null;
  const name = nameEnding(read, comma);
  if (!name) return null;
  const titles = name.title === null ? 0 : name.title.split(/\s+/).length;
  const opens = name.first - titles === doc.sentences[doc.sentenceOf[comma]!]!.first;
  return opens ? asPerson(read.nameAt.get(comma - 1)) : null;
}

/** "the ambassador to the UN Ana Ruiz": the person whose name ends the phrase behind another noun, or null. */
function holderBehind(read: NamesSoFar, core: Core, phrase: Phrase): Entity | null {
  const name = nameEnding(read, phrase.last);
  if (!name || name.first <= core.last + 1 || !isRole(read, core)) return null;
  const before = read.doc.bits[name.first - 1]!;
  // "an aide for Mr. Ruiz"
  if (/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(name.title ?? '') && read.doc.bits[name.first - 2]! & PREP)
    return null;
  // "an adviser to party leader Ana Ruiz", "a lawyer for President Ana Ruiz": the office nearest is hers.
  // "a backer of Sen. Ana Ruiz": the title is hers, too.
  const isHers = ROLES.has(read.doc.tokens[name.first - 1]!.lower) || name.title?.endsWith('.');
  if (isHers && /^(?:to|for|of)$/.test(read.doc.tokens[core.last]!.lower) && !hasAnd(read, core, name))
    return null;
  const entity = before & (OPEN_WORD | CLOSE) ? asPerson(read.nameAt.get(name.last - 1)) : null;
  if (entity) entity.description ??= textOf(read.doc, core.first, name.first);
  return entity;
}

/** "Secretary of State and presidential candidate Ana Ruiz": two offices of one. */
function hasAnd({ doc }: NamesSoFar, core: Core, name: Name): boolean {
  for (let k = core.last; k < name.first; k++) if (doc.bits[k]! & COORD) return true;
  return false;
}

/** "the Centre for Economics": a name whose preposition ends the core, or null. */
function wholeName(read: NamesSoFar, core: Core, phrase: Phrase): Entity | null {
  const name = nameEnding(read, phrase.last);
  return name && name.first <= core.head ? (read.nameAt.get(name.last - 1) ?? null) : null;
}

/** A name that its "of" cut in two ("the Ministry of Foreign Affairs") and that ends the phrase, or null. */
function endOfOffice(read: NamesSoFar, core: Core, phrase: Phrase): Entity | null {
  const { doc } = read;
  if (core.last >= phrase.last || doc.tokens[core.last]!.lower !== 'of') return null;
  if (!(doc.bits[core.head]! & CAP)) return null;
  // "Residents of Porto" open a sentence, they are no office.
  const { lower } = doc.tokens[core.head]!;
  const opens = core.head === doc.sentences[doc.sentenceOf[core.head]!]!.first;
  for (let k = core.last + 1; k < phrase.last; k++) {
    const name = read.nameAt.get(k);
    if (!name) continue;
    if (opens && !BODIES.has(lower) && name.words[0] !== lower) return null;
    // "The President of France" is not France.
    if (isRole(read, core) && name.kind !== 'person') return null;
    return k + 1 >= phrase.last || !(doc.bits[k + 1]! & OPEN_WORD) ? name : null;
  }
  return null;
}

/** "Bank of Porto chief economist Tom Deane": the person that a body's long office ends with, or null. */
function namedAtEnd({ doc, names, nameAt, nextName }: NamesSoFar, core: Core, phrase: Phrase): Entity | null {
  const { lower } = doc.tokens[core.head]!;
  const head = nameAt.get(core.head);
  const isBody = head ? head.kind !== 'person' : BODIES.has(lower) || BODY_PLURALS.has(lower);
  const name = names[nextName - 1];
  if (!isBody || !(doc.bits[core.head]! & CAP) || name?.last !== phrase.last || name.first <= core.head)
    return null;
  if (!name.title && (name.words.length < 2 || !ROLES.has(doc.tokens[name.first - 1]!.lower))) return null;
  const entity = nameAt.get(phrase.last - 1)!;
  if (entity.kind !== 'person') return null;
  const office = textOf(doc, phrase.first, name.first - (name.title ? name.title.split(/\s+/).length : 0));
  entity.description = name.title ? `${office} ${name.title}`.trim() : office;
  return entity;
}

/** Whom the name in a source phrase means, wherever it stands in it; null when the phrase has none. */
export const namedIn = (read: NamesSoFar, core: Core, phrase: Phrase): Entity | null =>
  holderBehind(read, core, phrase) ??
  namedAtEnd(read, core, phrase) ??
  read.nameAt.get(core.head) ??
  wholeName(read, core, phrase) ??
  endOfOffice(read, core, phrase);
