/** Who is meant by each source phrase: names, "the center", "he", and those left unnamed. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Notice } from '../claims/verification.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { PREP } from '../grammar/word-class.ts';
import { calledBy, isBodyPhrase, isUnnamed, nominativeOf } from '../languages/uk/bodies.ts';
import { tellOffice } from '../languages/uk/offices.ts';
import type { Mention } from '../reading.ts';
import { apposedName } from './apposed-name.ts';
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import { EntityMemory } from './entity-memory.ts';
import { findNames } from './find-names.ts';
import { markPublisher, speakAsI } from './first-person.ts';
import { jointEntity } from './joint-sources.ts';
import { BARE_OFFICES, BODIES, ROLES } from './kind-of.ts';
import type { Name } from './name.ts';
import { NameTable } from './name-entities.ts';
import { namedLater } from './named-later.ts';
import {
  ageIn,
  modifiersIn,
  namesIn,
  nominalEntity,
  ownedByOther,
  servesOther,
  wordsThatName,
} from './nominal-source.ts';
import { holderBefore, type NamesSoFar, namedIn } from './office-holders.ts';
import { officeOf } from './offices.ts';
import { type Core, coreOf, isPossessed } from './phrase-core.ts';
import { antecedent, newcomerBefore, OBJECT_FORMS, subjectBefore, thingBefore } from './pronoun-subjects.ts';
import { salienceOf } from './sentence-openers.ts';
import { tellSpeakers, whoAnswers } from './transcript-speakers.ts';

export interface Resolved {
  /** Entities that are cited at least once, in order of their first mention. */
  entities: Entity[];
  entityOf: Map<Attribution, Entity>;
  noticeBy: Map<Notice, Entity>;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** Resolves the source phrases of one text; made for one use. */
export class SourceResolver implements NamesSoFar {
  private readonly table = new NameTable();
  readonly memory = new EntityMemory();
  private readonly nominal: Entity[] = [];
  private readonly byPhrase = new Map<string, Entity>();
  readonly names: readonly Name[];
  nextName = 0;
  readonly nameAt = new Map<number, Entity>();
  readonly doc: TaggedText;

  constructor(doc: TaggedText) {
    this.doc = doc;
    this.names = findNames(doc);
  }

  /** Takes up all names before token `end`. */
  readNames(end: number): void {
    while (this.nextName < this.names.length && this.names[this.nextName]!.first < end) {
      const name = this.names[this.nextName++]!;
      if (this.readAcronym(name)) continue;
      const entity = this.table.entityOf(this.doc, name);
      this.nameAt.set(name.last - 1, entity);
      describe(this.doc, name, entity);
      this.mention(entity, name.first, name.last, 'name', false);
    }
  }

  /** "the UN Refugee Agency (UNHCR)": letters in brackets behind a body's name are its name, too. */
  private readAcronym(name: Name): boolean {
    const { tokens } = this.doc;
    if (tokens[name.first - 1]?.text !== '(' || tokens[name.last]?.text !== ')') return false;
    const entity = /^[A-Z]{3,8}$/.test(name.text) ? this.nameAt.get(name.first - 2) : undefined;
    if (!entity || entity.kind === 'person' || entity.words.length < 2) return false;
    this.table.alias(name, entity);
    this.nameAt.set(name.last - 1, entity);
    return true;
  }

  private mention(entity: Entity, first: number, last: number, form: Mention['form'], cited: boolean): void {
    const start = this.doc.tokens[first]!.start;
    const end = this.doc.tokens[last - 1]!.end;
    entity.seen = first;
    const before = entity.mentions.at(-1);
    if (cited) {
      entity.cited = true;
      this.memory.speaker = entity;
      while (entity.mentions.length > 0 && entity.mentions.at(-1)!.start >= start) entity.mentions.pop();
    } else if (before && start < before.end) return;
    entity.mentions.push({ start, end, form, cited });
    const salience = cited ? 'subject' : salienceOf(this.doc, first, last);
    this.memory.note(entity, first, salience, this.doc.sentenceOf[first]!);
  }

  /** Resolves all source phrases in text order; `publisher` is the publication's name, '' when unknown. */
  resolve(attributions: readonly Attribution[], notices: readonly Notice[], publisher: string): Resolved {
    const { doc } = this;
    const entityOf = new Map<Attribution, Entity>();
    const noticeBy = new Map<Notice, Entity>();
    const cited: { phrase: Phrase; keep: (entity: Entity) => void }[] = [];
    for (const a of attributions)
      if (a.source) cited.push({ phrase: a.source, keep: (entity) => entityOf.set(a, entity) });
    for (const n of notices)
      if (n.by) cited.push({ phrase: n.by, keep: (entity) => noticeBy.set(n, entity) });
    cited.sort((a, b) => a.phrase.first - b.phrase.first);
    // A headline names whom the text names later: its sources are resolved last.
    const inHeadline = ({ phrase }: { phrase: Phrase }): boolean =>
      doc.sentences[doc.sentenceOf[phrase.first]!]!.titleCase;
    let before: { phrase: Phrase; entity: Entity } | null = null;
    for (const { phrase, keep } of cited) {
      if (inHeadline({ phrase })) continue;
      this.readNames(phrase.last);
      // "The mayor predicted … and urged …": one subject is one source.
      const isSame = before?.phrase.first === phrase.first && before.phrase.last === phrase.last;
      const entity: Entity = isSame ? before!.entity : this.cite(phrase);
      before = { phrase, entity };
      keep(entity);
    }
    this.readNames(doc.tokens.length);
    for (const citation of cited)
      if (inHeadline(citation)) citation.keep(this.citeInHeadline(citation.phrase));
    for (const [a, entity] of entityOf) speakAsI(doc, a, entity);
    tellSpeakers(entityOf);
    for (const [office, holder] of namedLater(doc.text, this.nominal, this.table.entities)) {
      for (const known of [entityOf, noticeBy] as Map<unknown, Entity>[])
        for (const [a, entity] of known) if (entity === office) known.set(a, holder);
      holder.mentions.push(...office.mentions.splice(0));
      [holder.cited, office.cited] = [true, false];
    }
    this.table.tellApart();
    markPublisher(this.table.entities, publisher);
    const all = [...this.table.entities, ...this.nominal].filter((entity) => entity.cited);
    // "One told the paper": a person left unnamed, though no "he" after it need mean that one.
    for (const entity of all)
      if (entity.kind === 'group' && /^one(?: of them)?$/i.test(entity.name)) entity.kind = 'anonymous';
    for (const entity of all) entity.mentions.sort((a, b) => a.start - b.start);
    return { entities: all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start), entityOf, noticeBy };
  }

  private cite(phrase: Phrase): Entity {
    const { doc } = this;
    const core = coreOf(doc, phrase);
    const { lower } = doc.tokens[core.first]!;
    const answering = whoAnswers(doc, phrase, this.table.entities);
    if (answering) {
      this.mention(answering, phrase.first, phrase.last, 'pronoun', true);
      return answering;
    }
    if (core.last - core.first === 1 && (core.pronoun || OBJECT_FORMS.has(lower))) {
      const entity = RELATIVES.has(lower)
        ? this.byRelative(phrase.first)
        : this.byPronoun(lower, phrase.first);
      if (entity) {
        this.mention(entity, phrase.first, phrase.last, 'pronoun', true);
        return entity;
      }
    }
    const joint = jointEntity(this, phrase, (word, at) => this.byPronoun(word, at));
    if (joint) {
      const entity = this.keepJoint(joint);
      this.mention(entity, phrase.first, phrase.last, 'name', true);
      return entity;
    }
    const apposed = apposedName(this, core, phrase);
    if (apposed) {
      const role = doc.tokens[core.head]!.lower;
      apposed.roles.add(role);
      const office = core.head > core.first ? officeOf(doc.tokens[core.head - 1]!.lower, role) : null;
      if (office) apposed.roles.add(office);
      this.mention(apposed, phrase.first, phrase.last, 'nominal', true);
      if (ROLES.has(role) && (apposed.description === null || /^[\w.]+$/.test(apposed.description)))
        apposed.description = textOf(doc, phrase.first, phrase.last);
      return apposed;
    }
    const isNoName = isBodyPhrase(doc, phrase) || isUnnamed(doc, phrase);
    const named = isNoName ? null : namedIn(this, core, phrase);
    if (named) {
      tellOffice(doc, phrase, this.names[this.nextName - 1], named);
      this.mention(named, phrase.first, phrase.last, 'name', true);
      return named;
    }
    const entity = holderBefore(this, core, phrase) ?? this.byNoun(core, phrase);
    this.mention(entity, phrase.first, phrase.last, 'nominal', true);
    // "the center run by the army", not "the government in Kyiv"
    const told = phrase.last > core.last && !(doc.bits[core.last]! & PREP);
    if (entity.named && told) entity.description ??= textOf(doc, core.last, phrase.last);
    return entity;
  }

  /** The same two are the same source whenever they speak together. */
  private keepJoint(joint: Entity): Entity {
    const key = joint.name.toLowerCase();
    const before = this.byPhrase.get(key);
    if (before) return before;
    this.byPhrase.set(key, joint);
    this.nominal.push(joint);
    return joint;
  }

  /** A source of a headline: the latest thing that the text names by its last word, else a noun of its own. */
  private citeInHeadline(phrase: Phrase): Entity {
    const { doc } = this;
    const core = coreOf(doc, phrase);
    const head = doc.tokens[core.head]!.lower;
    const entity = this.table.byLastWord(head) ?? this.newNominal(core, phrase, head);
    entity.cited = true;
    const { start } = doc.tokens[phrase.first]!;
    entity.mentions.push({
      start,
      end: doc.tokens[phrase.last - 1]!.end,
      form: entity.named ? 'name' : 'nominal',
      cited: true,
    });
    return entity;
  }

  private byRelative(at: number): Entity | null {
    return (
      antecedent(this, at, (core, phrase) => namedIn(this, core, phrase) ?? this.byNoun(core, phrase)) ??
      this.memory.byPronoun(this.doc.tokens[at]!.lower, at)
    );
  }

  private byPronoun(lower: string, at: number): Entity | null {
    const word = OBJECT_FORMS.get(lower) ?? lower;
    const known = this.memory.byPronoun(word, at);
    const isOne = /^(?:he|she|they)$/.test(word);
    const thing = lower === 'it' ? thingBefore(this.doc, at) : null;
    const subject = isOne ? subjectBefore(this.doc, word, at) : thing;
    // "The bank's report is long. It says": not the bank.
    if (!subject || (known && known.seen >= (thing ? thing.last : subject.first))) return known;
    return this.takeUp(subject);
  }

  /** Whom a noun phrase before means that no attribution cites. */
  private takeUp(phrase: Phrase): Entity {
    const entity = this.byNoun(coreOf(this.doc, phrase), phrase);
    this.mention(entity, phrase.first, phrase.last, 'nominal', false);
    return entity;
  }

  private byNoun(core: Core, phrase: Phrase): Entity {
    const { doc } = this;
    const isBody = isBodyPhrase(doc, phrase);
    const called = calledBy(doc, phrase);
    const head = called ?? doc.tokens[core.head]!.lower;
    const bare = (called && !isBody) || (core.last - core.first === 1 && phrase.last === core.last);
    // "The army, which says so, denied it": one and the same words.
    const same = this.nominal.at(-1);
    if (same?.seen === phrase.first) return same;
    const told = isBody
      ? (nominativeOf(doc, phrase) ?? textOf(doc, phrase.first, phrase.last)).toLowerCase()
      : wordsThatName(doc, core, phrase);
    const before = told && this.byPhrase.get(told);
    if (before) return before;
    if (core.definite && /^(?:wo)?man$/.test(head) && phrase.last - core.first === 2) {
      const newcomer = newcomerBefore(doc, head, phrase.first);
      if (newcomer && (this.memory.byHead(head, phrase.first)?.seen ?? -1) < newcomer.first)
        return this.takeUp(newcomer);
    }
    const names = namesIn(doc, core).filter((name) => officeOf(name, head) === null);
    if (BODIES.has(head)) names.push(...modifiersIn(doc, core));
    const possessed = names.length > 0 && isPossessed(doc, core);
    if (core.definite || bare || possessed) {
      const office = core.head > core.first ? officeOf(doc.tokens[core.head - 1]!.lower, head) : null;
      const known = this.memory.byHead(head, phrase.first, names, office);
      const isOther =
        known && (known.named ? servesOther(doc, core, phrase, known) : ownedByOther(doc, core, known));
      if (known && !isOther && (core.definite || possessed || !known.named || BARE_OFFICES.has(head)))
        return known;
    }
    const described = core.definite ? this.byDescription(core, phrase, head) : null;
    if (described?.kind === 'person') described.description ??= textOf(doc, core.first + 1, phrase.last);
    const entity = described ?? this.newNominal(core, phrase, head);
    if (told) this.byPhrase.set(told, entity);
    return entity;
  }

  /** Whom "the … `head`" describes, though the text has not called them so. */
  private byDescription(core: Core, phrase: Phrase, head: string): Entity | null {
    const { doc, memory } = this;
    const names = namesIn(doc, core);
    const age = ageIn(doc, core);
    const known = memory.byEpithet(head, phrase.first, names) ?? (age && memory.aged(age, phrase.first));
    if (known || phrase.last > core.last) return known || null;
    return memory.byVariation(head, names, phrase.first, doc.sentenceOf[phrase.first]!);
  }

  private newNominal(core: Core, phrase: Phrase, head: string): Entity {
    const entity = nominalEntity(this.doc, core, phrase, head);
    this.nominal.push(entity);
    return entity;
  }
}
