/** Sources told by a noun only: who has been called so before, or somebody new. */

import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP } from '../grammar/word-class.ts';
import { calledBy, isBodyPhrase, nominativeOf } from '../languages/uk/bodies.ts';
import { stateOf } from '../lexicon/nations.ts';
import { ONE_OF_SEVERAL } from './count-people.ts';
import type { Entity } from './entity.ts';
import type { EntityMemory } from './entity-memory.ts';
import { GENERIC } from './generic-nouns.ts';
import { BARE_OFFICES, BODIES, ROLES } from './kind-of.ts';
import { genderSaid } from './namesakes.ts';
import {
  ageIn,
  modifiersIn,
  namesIn,
  nominalEntity,
  ownedByOther,
  servesOther,
  wordsThatName,
} from './nominal-source.ts';
import { IN_LETTERS, officeOf } from './offices.ts';
import { type Core, isPossessed } from './phrase-core.ts';
import { newcomerBefore } from './pronoun-subjects.ts';
import { FORMER } from './variations.ts';

/** "Another", "a third": one of those who spoke, told by nothing else. */
const isOneOfSeveral = (head: string): boolean =>
  head === 'one' || head === 'another' || ONE_OF_SEVERAL.test(head);

/** "Department for (Environment, Food and …)": a body's noun in capitals with what it is for in capitals, too. */
const isNameInParts = (doc: TaggedText, core: Core, phrase: Phrase): boolean =>
  (doc.bits[core.head]! & CAP) !== 0 &&
  BODIES.has(doc.tokens[core.head]!.lower) &&
  /^(?:of|for)$/.test(doc.tokens[core.last]?.lower ?? '') &&
  core.last + 1 < phrase.last &&
  (doc.bits[core.last + 1]! & CAP) !== 0;

/** "the mother of three", as one word "mother-of-three"; null for other phrases. */
function parentOf({ tokens }: TaggedText, core: Core, phrase: Phrase): string | null {
  const noun = tokens[core.head]!.lower;
  const isOf = PARENTS.has(noun) && phrase.last === core.last + 2 && tokens[core.last]!.lower === 'of';
  return isOf && COUNT.test(tokens[core.last + 1]!.lower)
    ? `${noun}-of-${tokens[core.last + 1]!.lower}`
    : null;
}

const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const PARENTS = new Set(['mother', 'father', 'mum', 'mom', 'dad', 'parent', 'grandmother', 'grandfather']);

/** Tokens back to those whom a noun without an article or adjective means: some five sentences. */
const BARE_REACH = 130;

/** Who is somebody else in each part of a story, other than prosecutors or police. */
const DIFFERENT = new Set([
  'officials',
  'authorities',
  'residents',
  'witnesses',
  'experts',
  'analysts',
  'polls',
]);

/** The unnamed sources of one text. */
export class NominalTable {
  readonly entities: Entity[] = [];
  private readonly byPhrase = new Map<string, Entity>();
  private readonly doc: TaggedText;
  private readonly memory: EntityMemory;

  constructor(doc: TaggedText, memory: EntityMemory) {
    this.doc = doc;
    this.memory = memory;
  }

  /** The same two are the same source whenever they speak together. */
  keepJoint(joint: Entity): Entity {
    const key = joint.name.toLowerCase();
    const before = this.byPhrase.get(key);
    if (before) return before;
    this.byPhrase.set(key, joint);
    this.entities.push(joint);
    return joint;
  }

  /** Whom the noun phrase means; `takeUp` notes whom an earlier phrase means that no attribution cites. */
  byNoun(core: Core, phrase: Phrase, takeUp: (phrase: Phrase) => Entity): Entity {
    const { doc } = this;
    const isBody = isBodyPhrase(doc, phrase);
    const called = calledBy(doc, phrase);
    const parent = parentOf(doc, core, phrase);
    const letters = IN_LETTERS.get(doc.tokens[core.head]!.lower);
    const head = letters?.head ?? parent ?? called ?? doc.tokens[core.head]!.lower;
    const bare = (called && !isBody) || (core.last - core.first === 1 && phrase.last === core.last);
    // "The army, which says so, denied it": one and the same words.
    const same = this.entities.at(-1);
    if (same?.seen === phrase.first) return same;
    const told = isBody
      ? (nominativeOf(doc, phrase) ?? textOf(doc, phrase.first, phrase.last)).toLowerCase()
      : wordsThatName(doc, core, phrase);
    const before = told && this.byPhrase.get(told);
    if (before) return before;
    if (core.definite && ROLES.has(head) && phrase.last - core.first === 2) {
      const newcomer = newcomerBefore(doc, head, phrase.first);
      if (newcomer && (this.memory.byHead(head, phrase.first)?.seen ?? -1) < newcomer.first)
        return takeUp(newcomer);
    }
    // "the Department for Environment, Food and Rural Affairs": a name of its own.
    if (isNameInParts(doc, core, phrase))
      return this.keep(textOf(doc, phrase.first, phrase.last).toLowerCase(), core, phrase, head);
    // "One said … Another said … Another said": somebody else each time.
    if (isOneOfSeveral(head) || /^(?:other|remaining)$/.test(doc.tokens[core.first + 1]?.lower ?? ''))
      return this.add(core, phrase, head);
    const names = namesIn(doc, core).filter((name) => officeOf(name, head) === null);
    if (BODIES.has(head)) names.push(...modifiersIn(doc, core));
    // "the government in Beijing"
    const seat =
      doc.tokens[core.last]?.lower === 'in' ? stateOf(doc.tokens[core.last + 1]?.lower ?? '') : null;
    if (seat !== null && core.last + 2 === phrase.last) names.push(doc.tokens[core.last + 1]!.lower);
    const possessed = names.length > 0 && isPossessed(doc, core);
    if (core.definite || bare || possessed) {
      const before = core.head > core.first ? officeOf(doc.tokens[core.head - 1]!.lower, head) : null;
      const office = letters?.office ?? before;
      const known = this.memory.byHead(head, phrase.first, names, office, genderSaid(doc, phrase));
      const isOther =
        known && (known.named ? servesOther(doc, core, phrase, known) : ownedByOther(doc, core, known));
      // "У відомстві кажуть": a language without articles
      const isMeant =
        core.definite ||
        possessed ||
        letters !== undefined ||
        BARE_OFFICES.has(head) ||
        (called && GENERIC.has(called));
      // "Airport officials said": "officials" of paragraphs later are others.
      const isFar =
        bare &&
        DIFFERENT.has(head) &&
        known?.name.toLowerCase() !== head &&
        phrase.first - (known?.seen ?? 0) > BARE_REACH;
      if (known && !isOther && (isMeant || (!known.named && !isFar))) return known;
    }
    const described = core.definite ? this.byDescription(core, phrase, head) : null;
    if (described?.kind === 'person') described.description ??= textOf(doc, core.first + 1, phrase.last);
    const entity = described ?? this.add(core, phrase, head);
    if (told) this.byPhrase.set(told, entity);
    return entity;
  }

  private keep(words: string, core: Core, phrase: Phrase, head: string): Entity {
    const known = this.byPhrase.get(words) ?? this.add(core, phrase, head);
    this.byPhrase.set(words, known);
    return known;
  }

  /** Whom "the … `head`" describes, though the text has not called them so. */
  private byDescription(core: Core, phrase: Phrase, head: string): Entity | null {
    const { doc, memory } = this;
    const names = namesIn(doc, core);
    const age = ageIn(doc, core);
    const known = memory.byEpithet(head, phrase.first, names) ?? (age && memory.aged(age, phrase.first));
    if (known || (phrase.last > core.last && !head.includes('-of-'))) return known || null;
    for (let k = core.first; k < core.head; k++) if (doc.tokens[k]!.lower === FORMER) names.push(FORMER);
    const said = genderSaid(doc, phrase);
    return memory.byVariation(head, names, phrase.first, doc.sentenceOf[phrase.first]!, said);
  }

  /** A new source told by a noun. */
  add(core: Core, phrase: Phrase, head: string): Entity {
    const entity = nominalEntity(this.doc, core, phrase, head);
    // "A third said" in a poll: a part, where nobody was counted before.
    const isPart = /^(?:third|fourth|fifth)$/.test(head) && !core.definite;
    if (isPart && !this.entities.some(({ kind, count }) => kind === 'anonymous' && count !== null))
      [entity.kind, entity.count, entity.plural] = ['group', null, true];
    this.entities.push(entity);
    return entity;
  }
}
