/** What a name shows of its bearer by itself and by the title before it. */

import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, OPEN_WORD } from '../grammar/word-class.ts';
import * as uk from '../languages/uk/source-words.ts';
import { PERSON_TITLES } from '../lexicon/kind-words.ts';
import { placeOfName } from './body-states.ts';
import type { Entity } from './entity.ts';
import { BODIES, genderOf, kindOfName } from './kind-of.ts';
import type { Name } from './name.ts';
import { GIVEN, PLACES } from './name-words.ts';
import { IN_LETTERS, officeOf } from './offices.ts';

const TITLES = new Set([...PERSON_TITLES, ...uk.TITLES]);

/** What abbreviated titles stand for. */
const TITLE_ROLES: Record<string, readonly string[]> = {
  sen: ['senator', 'lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  gov: ['governor'],
  gen: ['general'],
  col: ['colonel'],
  maj: ['major'],
  capt: ['captain'],
  lt: ['lieutenant'],
  sgt: ['sergeant'],
  adm: ['admiral'],
  dr: ['doctor'],
  prof: ['professor'],
  rev: ['reverend', 'pastor'],
};

/** "University" of "University of Michigan", "center" of "Center for American Progress": what a body is called in short. */
export function headOfBody(words: readonly string[]): string | null {
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const head = words[link - 1] ?? '';
  return BODIES.has(head) ? head : null;
}

/** Whether a title makes a person of a name. */
export const isPersonTitle = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/\s+/)
    .some((word) => TITLES.has(word));

/** Notes what the title before a name tells of its bearer. */
export function addTitle(entity: Entity, title: string | null): void {
  if (!title) return;
  let before = '';
  for (const word of title.toLowerCase().split(/\s+/)) {
    const bare = word.replace(/\.$/, '');
    entity.roles.add(bare);
    const letters = IN_LETTERS.get(bare);
    if (letters) entity.roles.add(letters.head).add(letters.office);
    const office = officeOf(before, bare);
    if (office) entity.roles.add(office);
    before = bare;
    for (const role of TITLE_ROLES[bare] ?? []) entity.roles.add(role);
  }
}

/** "a Westmere Victorian", "Porto Marina" where things are "in Porto": two capitals that are no person's. */
function isNobody(doc: TaggedText, { first, words, title }: Name): boolean {
  if (title !== null || words.length < 2 || GIVEN.has(words[0]!)) return false;
  const before = doc.tokens[first - 1]?.text ?? '';
  return /^an?$/.test(before) || (!PLACES.has(words[0]!) && townsOf(doc).has(words[0]!));
}

/** The towns of a text, found once. */
const TOWNS = new WeakMap<TaggedText, ReadonlySet<string>>();

/** Lone capitals that the text has things happen "in". Linear once for a text. */
function townsOf(doc: TaggedText): ReadonlySet<string> {
  const known = TOWNS.get(doc);
  if (known) return known;
  const towns = new Set<string>();
  const isName = (k: number): boolean => ((doc.bits[k] ?? 0) & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
  for (let k = 1; k < doc.tokens.length; k++)
    if (isName(k) && doc.tokens[k - 1]!.lower === 'in' && !isName(k + 1) && doc.tokens[k + 1]?.lower !== "'s")
      towns.add(doc.tokens[k]!.lower);
  TOWNS.set(doc, towns);
  return towns;
}

/** The entity of a name that the text has not given before. */
export function newEntity(doc: TaggedText, name: Name): Entity {
  // "Yang Uk" is no body of the UK.
  const isUk = name.words.length === 2 && /\bUk$/.test(name.text);
  const told = isUk ? 'person' : kindOfName(name.words, name.title, name.definite);
  const kind = told === 'person' && isNobody(doc, name) ? 'organisation' : told;
  const gender = kind === 'person' ? genderOf(name.words, name.title) : kind === 'group' ? null : 'it';
  const entity: Entity = {
    name: name.text,
    ownedName: kind === 'person' || name.owner === null ? null : textOf(doc, name.owner, name.last),
    words: name.words,
    kind,
    gender,
    plural: kind === 'group',
    named: true,
    roles: new Set(kind === 'person' ? [] : [name.words.at(-1)!, headOfBody(name.words) ?? []].flat()),
    description: null,
    state: kind === 'person' ? null : placeOfName(name),
    count: null,
    mentions: [],
    seen: name.first,
    cited: false,
    isDead: false,
    isPublisher: false,
    why: { rule: 'name', words: textOf(doc, name.first, name.last) },
  };
  addTitle(entity, name.title);
  return entity;
}
