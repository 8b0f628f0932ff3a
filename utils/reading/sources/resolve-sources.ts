/** Who is meant by each source phrase: names, "the center", "he", and those left unnamed. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Notice } from '../claims/verification.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { PREP } from '../grammar/word-class.ts';
import { isBodyPhrase, isUnnamed } from '../languages/uk/bodies.ts';
import { tellOffice } from '../languages/uk/offices.ts';
import type { Mention } from '../reading.ts';
import { answerer } from './answers.ts';
import { apposedName } from './apposed-name.ts';
import { denier, type Told } from './denials.ts';
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import { EntityMemory } from './entity-memory.ts';
import { findNames } from './find-names.ts';
import { markPublisher, speakAsI } from './first-person.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { jointEntity } from './joint-sources.ts';
import { ROLES } from './kind-of.ts';
import { tellLonePerson, tellQuoted } from './lone-persons.ts';
import type { Name } from './name.ts';
import { sharesSurname } from './name-agreement.ts';
import { NameTable } from './name-entities.ts';
import { namedBehind } from './named-behind.ts';
import { namedLater } from './named-later.ts';
import { speakingNamesake } from './namesakes.ts';
import { NominalTable } from './noun-sources.ts';
import { holderBefore, type NamesSoFar, namedIn } from './office-holders.ts';
import { officeOf } from './offices.ts';
import { capitalsOf } from './one-government.ts';
import { withOwner } from './owner.ts';
import { type Core, coreOf } from './phrase-core.ts';
import {
  isCalledBy,
  OBJECT_FORMS,
  ownSubject,
  peopleBefore,
  subjectBefore,
  tellerBefore,
  thingBefore,
  trailedClause,
} from './pronoun-subjects.ts';
import { antecedent } from './relative-antecedents.ts';
import type { Resolved } from './resolved.ts';
import { salienceOf } from './sentence-openers.ts';
import { tellSpeakers, whoAnswers } from './transcript-speakers.ts';

const RELATIVES = new Set(['who', 'which', 'that']);

/** Resolves the source phrases of one text; made for one use. */
export class SourceResolver implements NamesSoFar {
  private readonly table = new NameTable();
  readonly memory = new EntityMemory();
  private readonly nominal: NominalTable;
  readonly names: readonly Name[];
  nextName = 0;
  readonly nameAt = new Map<number, Entity>();
  readonly doc: TaggedText;
  /** Who would not speak, right before. */
  private silent: Entity | null = null;

  constructor(doc: TaggedText) {
    this.doc = doc;
    this.names = findNames(doc);
    this.nominal = new NominalTable(doc, this.memory);
  }

  /** Takes up all names before token `end`. */
  readNames(end: number): void {
    while (this.nextName < this.names.length && this.names[this.nextName]!.first < end) {
      const name = this.names[this.nextName++]!;
      if (this.readAcronym(name)) continue;
      const entity = this.table.entityOf(this.doc, name);
      const before = this.names[this.nextName - 2];
      const partner = before && sharesSurname(this.doc, before, name) && this.nameAt.get(before.last - 1);
      if (partner && entity.kind === 'person') this.table.share(partner, name);
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
    // "Ruiz defended men like Lind, who denied it. He said": not whom a clause inside speaks of.
    const isRelative = cited && last - first === 1 && RELATIVES.has(this.doc.tokens[first]!.lower);
    const salience = isRelative ? 'near' : cited ? 'subject' : salienceOf(this.doc, first, last);
    this.memory.note(entity, first, salience, this.doc.sentenceOf[first]!);
  }

  /** Resolves all source phrases in text order; `publisher` is the publication's name, '' when unknown. */
  resolve(attributions: readonly Attribution[], notices: readonly Notice[], publisher: string): Resolved {
    const { doc } = this;
    const entityOf = new Map<Attribution, Entity>();
    const noticeBy = new Map<Notice, Entity>();
    const cited: { phrase: Phrase; claim: Attribution | null; keep: (entity: Entity) => void }[] = [];
    for (const a of attributions)
      if (a.source) cited.push({ phrase: a.source, claim: a, keep: (entity) => entityOf.set(a, entity) });
    for (const n of notices)
      if (n.by) cited.push({ phrase: n.by, claim: null, keep: (entity) => noticeBy.set(n, entity) });
    cited.sort((a, b) => a.phrase.first - b.phrase.first);
    // A headline names whom the text names later: its sources are resolved last.
    const inHeadline = ({ phrase }: { phrase: Phrase }): boolean =>
      doc.sentences[doc.sentenceOf[phrase.first]!]!.titleCase;
    let before: { phrase: Phrase; entity: Entity } | null = null;
    let told: Told | null = null;
    for (const { phrase, claim, keep } of cited) {
      if (inHeadline({ phrase })) continue;
      this.readNames(phrase.last);
      // "The mayor predicted … and urged …": one subject is one source.
      const isSame = before?.phrase.first === phrase.first && before.phrase.last === phrase.last;
      const entity: Entity = isSame
        ? before!.entity
        : ((claim && (this.citeDenier(claim, told) ?? this.citeAnswerer(claim))) ?? this.cite(phrase));
      if (!isSame) tellLonePerson(doc, phrase, entity, this.memory);
      before = { phrase, entity };
      if (claim) told = { claim, by: entity };
      if (claim) this.silent = claim.rule.startsWith('refusal') ? entity : null;
      keep(entity);
    }
    this.readNames(doc.tokens.length);
    for (const citation of cited)
      if (inHeadline(citation)) citation.keep(this.citeInHeadline(citation.phrase));
    for (const [a, entity] of entityOf) speakAsI(doc, a, entity);
    tellSpeakers(entityOf);
    tellQuoted(doc, entityOf);
    const unify = ([one, holder]: [Entity, Entity]): void => {
      for (const known of [entityOf, noticeBy] as Map<unknown, Entity>[])
        for (const [a, entity] of known) if (entity === one) known.set(a, holder);
      holder.mentions.push(...one.mentions.splice(0));
      [holder.cited, one.cited] = [true, false];
    };
    [...namedLater(doc.text, this.nominal.entities, this.table.entities)].forEach(unify);
    [...capitalsOf(this.table.entities)].forEach(unify);
    this.table.tellApart();
    markPublisher(this.table.entities, publisher);
    const all = [...this.table.entities, ...this.nominal.entities].filter((entity) => entity.cited);
    // "One told the paper": a person left unnamed, though no "he" after it need mean that one.
    for (const entity of all)
      if (entity.kind === 'group' && /^one(?: of them)?$/i.test(entity.name)) entity.kind = 'anonymous';
    for (const entity of all) entity.mentions.sort((a, b) => a.start - b.start);
    return { entities: all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start), entityOf, noticeBy };
  }

  /** "Ruiz accused Lind of it. He denied it." */
  private citeDenier(claim: Attribution, told: Told | null): Entity | null {
    const entity = denier(this, claim, told);
    if (entity) this.mention(entity, claim.source!.first, claim.source!.last, 'nominal', true);
    return entity;
  }

  /** "Sand asked Halden whether it was fair. “It is,” he said." */
  private citeAnswerer(claim: Attribution): Entity | null {
    const entity = answerer(this, claim, (phrase) => this.takeUp(phrase));
    if (entity) this.mention(entity, claim.source!.first, claim.source!.last, 'pronoun', true);
    return entity;
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
      const entity = this.nominal.keepJoint(joint);
      this.mention(entity, phrase.first, phrase.last, 'name', true);
      return entity;
    }
    const apposed = apposedName(this, core, phrase);
    if (apposed) {
      const role = doc.tokens[core.head]!.lower;
      apposed.roles.add(role);
      // "Noah's grandmother, Sheila Ruiz,"
      if (apposed.kind === 'person') apposed.gender ??= genderOfNoun(role);
      const office = core.head > core.first ? officeOf(doc.tokens[core.head - 1]!.lower, role) : null;
      if (office) apposed.roles.add(office);
      this.mention(apposed, phrase.first, phrase.last, 'nominal', true);
      if (ROLES.has(role) && (apposed.description === null || /^[\w.]+$/.test(apposed.description)))
        apposed.description = textOf(doc, phrase.first, phrase.last);
      return apposed;
    }
    const isNoName = isBodyPhrase(doc, phrase) || isUnnamed(doc, phrase);
    const found = isNoName ? null : namedIn(this, core, phrase);
    const named = found && this.speakerOf(core, phrase, found);
    if (named) {
      tellOffice(doc, phrase, this.names[this.nextName - 1], named);
      this.mention(named, phrase.first, phrase.last, 'name', true);
      return named;
    }
    const entity = holderBefore(this, core, phrase) ?? withOwner(this, phrase, this.byNoun(core, phrase));
    this.mention(entity, phrase.first, phrase.last, 'nominal', true);
    // "the center run by the army", not "the government in Kyiv"
    const told = phrase.last > core.last && !(doc.bits[core.last]! & PREP);
    if (entity.named && told) entity.description ??= textOf(doc, core.last, phrase.last);
    return entity;
  }

  /** Who of a family speaks by the surname alone; the mention goes to him. */
  private speakerOf(core: Core, phrase: Phrase, found: Entity): Entity {
    if (phrase.last - phrase.first > 1 || found.kind !== 'person') return found;
    const bearers = this.table.bearersOf(this.doc.tokens[core.head]!.lower);
    const entity = speakingNamesake(this.doc, phrase, found, bearers, this.memory.speaker, this.silent);
    if (entity === found) return found;
    if (found.mentions.at(-1)?.start === this.doc.tokens[phrase.first]!.start) found.mentions.pop();
    this.nameAt.set(core.head, entity);
    return entity;
  }

  /** A source of a headline: the latest thing that the text names by its last word, else a noun of its own. */
  private citeInHeadline(phrase: Phrase): Entity {
    const { doc } = this;
    const core = coreOf(doc, phrase);
    const head = doc.tokens[core.head]!.lower;
    const entity = this.table.byLastWord(head) ?? this.nominal.add(core, phrase, head);
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
    const own = ownSubject(this.doc, word, at);
    const whole = own && (namedIn(this, coreOf(this.doc, own), own) ?? this.takeUp(own));
    if (whole && isCalledBy(whole, word)) return whole;
    const thing = lower === 'it' ? thingBefore(this.doc, at) : null;
    const first = tellerBefore(this, this.memory.byPronoun(word, at, trailedClause(this.doc, at)), word, at);
    const named = first?.kind === 'person' && word !== 'they' ? namedBehind(this, at) : null;
    const isSure = named !== null && this.table.surely(named) === first;
    const known = isSure ? this.memory.another(word, at, first!) : first;
    const isFar = !known || this.doc.sentenceOf[known.seen]! < this.doc.sentenceOf[at]! - 1;
    const people = word === 'they' && isFar ? peopleBefore(this.doc, at) : null;
    const subject = /^(?:he|she|they)$/.test(word) ? (subjectBefore(this.doc, word, at) ?? people) : thing;
    // "The bank's report is long. It says": not the bank.
    if (!subject || (known && known.seen >= (thing ? thing.last : subject.first))) return known;
    // "The authority, which had a name before, said so. It added"
    if (thing && known?.mentions.at(-1)?.end === this.doc.tokens[thing.last - 1]!.end) return known;
    return this.takeUp(subject);
  }

  private byNoun(core: Core, phrase: Phrase): Entity {
    return this.nominal.byNoun(core, phrase, (before) => this.takeUp(before));
  }

  /** Whom a noun phrase before means that no attribution cites. */
  private takeUp(phrase: Phrase): Entity {
    const entity = this.byNoun(coreOf(this.doc, phrase), phrase);
    this.mention(entity, phrase.first, phrase.last, 'nominal', false);
    return entity;
  }
}
