/** The entities that the text has brought up so far, by recency and by the nouns it calls them. */

import type { SourceKind } from '../reading.ts';
import { isOneBody, latestAgency, NEARBY, SENTENCE_BEFORE, subjectNearby } from './bodies-nearby.ts';
import { bodyFits, isFirm, NO_FIT, SURE } from './body-sorts.ts';
import type { Entity } from './entity.ts';
import { bears, isAdjective, isAsker, isLoneName, isOfState, isPerson, personCalled } from './entity-fits.ts';
import { fitsEpithet, isEpithet } from './epithets.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { ACADEMIC, GENERIC, isNoFirm, OFFICEHOLDERS, PARTIES, sameAs } from './generic-nouns.ts';
import { AGED, BODIES, type Gender, ROLES, STATES } from './kind-of.ts';
import { anotherThan } from './named-behind.ts';
import { holdsOffice, isOwned } from './offices.ts';
import { onlyNearby, onlyPremier } from './only-one.ts';
import type { Salience } from './sentence-openers.ts';
import { variationOf } from './variations.ts';

/** How far back, in tokens, a pronoun looks: some ten sentences. */
const PRONOUN_REACH = 220;
/** Tokens after which the person last spoken of is no longer the one at hand, against whom the text is about. */
const FAR = 90;
/** Tokens in which a text names whom it is about. */
const OPENING = 60;
/** How many mentions back "the company" looks for a company that the text has not called one. */
const GENERIC_REACH = 200;
/** Tokens back in which a body that fits a noun better is preferred to one that spoke since: some five sentences. */
const SORT_REACH = 130;
/** Entities kept for one noun; older ones are forgotten. */
const KEPT = 32;

const FIRST_PERSON = /^(?:i|we)$/i;

/** One mention, by its token. */
export interface Seen {
  entity: Entity;
  at: number;
  salience: Salience;
  sentence: number;
}

export class EntityMemory {
  private readonly trail: Seen[] = [];
  private readonly byNoun = new Map<string, Entity[]>();

  /** Who was cited last. */
  speaker: Entity | null = null;

  /** Notes a mention at token `at` of a sentence; who is cited counts as its subject. */
  note(entity: Entity, at: number, salience: Salience, sentence: number): void {
    this.trail.push({ entity, at, salience, sentence });
    for (const role of entity.roles) {
      const known = this.byNoun.get(role);
      if (!known) this.byNoun.set(role, [entity]);
      else if (!known.includes(entity)) {
        if (known.length >= KEPT) known.shift();
        known.push(entity);
      }
    }
  }

  /**
   * The latest subject before token `at` that fits, within a pronoun's reach; who is only near one in a later sentence
   * comes first ("Ruiz spoke. Deane's plan failed. He"). Who writes of himself is no antecedent: in "I asked the mayor.
   * He said no", he is not I.
   */
  latest(at: number, fits: (entity: Entity) => boolean, clause = -1): Entity | null {
    let near: Seen | null = null;
    for (let k = this.trail.length - 1; k >= 0; k--) {
      const seen = this.trail[k]!;
      if (at - seen.at > PRONOUN_REACH) break;
      const { entity, salience } = seen;
      if (
        salience === 'none' ||
        salience === 'agent' ||
        seen.at >= at ||
        FIRST_PERSON.test(entity.name) ||
        !fits(entity)
      )
        continue;
      // "The port of Porto was closed, it said": hardly Porto.
      if (salience === 'inside' && seen.sentence === clause) continue;
      // "Ruiz's plan failed, she said": hardly Ruiz.
      if (salience === 'near') near ??= seen.sentence === clause ? null : seen;
      else return near && (near.sentence > seen.sentence || isAsker(entity)) ? near.entity : entity;
    }
    return near?.entity ?? null;
  }

  /** Whom a personal pronoun means at token `at`; hardly who is named in the `clause` (a sentence) that it reports. */
  byPronoun(word: string, at: number, clause = -1): Entity | null {
    if (word === 'he' || word === 'she' || word === 'who') {
      const found = this.latest(
        at,
        (entity) => isPerson(entity) && (word === 'who' || entity.gender === null || entity.gender === word),
        clause,
      );
      const topic = word === 'who' ? null : this.topic(word, at, found);
      if (topic) return topic;
      if (found && word !== 'who') found.gender = word;
      return found ?? this.personByPronoun(word, at) ?? onlyNearby(this.trail, word, at);
    }
    if (word === 'it' || word === 'which') return this.latest(at, isOneBody, word === 'it' ? clause : -1);
    if (word !== 'they') return null;
    return (
      this.latest(at, (entity) => entity.plural) ??
      this.latest(at, (entity) => entity.gender === 'it' && entity.cited && at - entity.seen < FAR) ??
      this.latest(at, (entity) => isPerson(entity) && !entity.named && entity.gender === null && entity.cited)
    );
  }

  /**
   * "Maria Lopes died. … In her memoir she wrote": whom the text opens with, when the last person that fits was spoken of
   * paragraphs ago and others were cited since.
   */
  private topic(word: string, at: number, found: Entity | null): Entity | null {
    if (!found || found === this.speaker || at - found.seen < FAR) return null;
    for (const { entity, at: seen } of this.trail) {
      if (seen > OPENING || seen >= at) return null;
      if (isPerson(entity) && entity.named) return entity.gender === word && entity !== found ? entity : null;
    }
    return null;
  }

  /** Whom "he" or "she" at token `at` means when it is not `named`. */
  another(word: string, at: number, named: Entity): Entity | null {
    return anotherThan(this.trail, named, word, at);
  }

  /** A lone name that nothing showed to be a body ("Trump"), cited before, is a person when a pronoun takes it up. */
  private personByPronoun(word: string, at: number): Entity | null {
    const found = this.latest(
      at,
      (entity) => entity.cited && entity.named && entity.kind === 'organisation' && isLoneName(entity),
    );
    if (!found) return null;
    found.kind = 'person';
    found.gender = word === 'who' ? null : (word as 'he' | 'she');
    return found;
  }

  /**
   * Which entity "the center" means at token `at`: one called so before, cited ones first, or a fitting body. With
   * `allNames` ("the Israeli government") only one that bears them, with `office` ("prime minister") only its holder;
   * `said` is the gender that a pronoun right behind the verb gives who speaks ("The candidate said he").
   */
  byHead(
    head: string,
    at: number,
    allNames: readonly string[] = [],
    office: string | null = null,
    said: Gender = null,
  ): Entity | null {
    // "the Republican governor" is the only governor; a nominee may be either party's.
    const isOnly = this.byNoun.get(head)?.length === 1 && OFFICEHOLDERS.test(head);
    const names = isOnly ? allNames.filter((name) => !PARTIES.test(name)) : allNames;
    // "Pakistan's prime minister" is whom the text has described so.
    const described = (entity: Entity, name: string): boolean =>
      ROLES.has(head) && (entity.description?.toLowerCase().includes(name) ?? false);
    const named = (entity: Entity): boolean =>
      !isAdjective(entity, names) &&
      names.every((name) => bears(entity, name) || described(entity, name) || isOfState(entity, name));
    let best: Entity | null = null;
    for (const entity of [
      ...(this.byNoun.get(head) ?? []),
      ...(this.byNoun.get(sameAs(head, names)) ?? []),
    ]) {
      if (entity.seen >= at || !named(entity) || !holdsOffice(entity, head, office)) continue;
      if (entity.kind === 'person' && BODIES.has(head) && !ROLES.has(head)) continue;
      const isLater = best === null || entity.seen > best.seen;
      // "The company" of some paragraphs ago is not the one that has a name now.
      const isOther = best !== null && entity.named !== best.named && GENERIC.has(head);
      // "the union's president … President Ruiz … The president": the one who is nobody's
      const isOwn = best !== null && isOwned(best, head) !== isOwned(entity, head);
      if (
        isOwn
          ? isOwned(best!, head) && isLater
          : isOther
            ? isLater
            : !best || (entity.cited === best.cited ? isLater : entity.cited)
      )
        best = entity;
    }
    if (office === 'prime minister' && names.length === 0) best ??= onlyPremier(this.trail, at);
    const since = best && GENERIC.has(head) ? this.since(head, at, best, named) : undefined;
    if (best && since !== null) return since ?? best;
    if (names.length > 0) return this.bySort(head, at, named);
    // "the institute" is no Red Cross; an acronym may stand for one.
    if (head === 'agency')
      return latestAgency(this.trail, at) ?? this.byKind(GENERIC.get(head)!, at, isNoFirm);
    if (ACADEMIC.test(head))
      return this.byKind(['organisation'], at, ({ name }) => /^[A-Z]{2,6}$/.test(name));
    const person = personCalled(head);
    if (person && said && !genderOfNoun(head))
      return (
        this.latest(at, (entity) => person(entity) && entity.gender === said) ??
        onlyNearby(this.trail, said, at)
      );
    if (person) return this.latest(at, person);
    // "The ministry" is not Kyiv, which said so before, "the government" no agency of it.
    const isPart = /^(?:ministry|department|court)$/.test(head);
    const isWhole = head === 'government';
    const isState = ({ words }: Entity): boolean => STATES.has(words.join(' ')) || words.includes(head);
    return this.bySort(head, at, (entity) => (isPart ? !isState(entity) : !isWhole || isState(entity)));
  }

  /**
   * "Halden, a company, … Eastsea Corp. warned of it. The company said": who spoke since of those it fits for sure. Of an
   * unnamed company, also one that was named since; null where several were. Undefined when none was.
   */
  private since(
    head: string,
    at: number,
    called: Entity,
    fits: (entity: Entity) => boolean,
  ): Entity | null | undefined {
    const kinds = GENERIC.get(head)!;
    const { speaker } = this;
    const isSure = (entity: Entity): boolean => fits(entity) && bodyFits(entity, head) === SURE;
    if (speaker?.named && speaker.seen > called.seen && at - speaker.seen < SENTENCE_BEFORE)
      if (speaker !== called && kinds.includes(speaker.kind) && isSure(speaker)) return speaker;
    if (called.named || !isFirm(head)) return undefined;
    const named = new Set<Entity>();
    for (let k = this.trail.length - 1; k >= 0 && at - this.trail[k]!.at < SENTENCE_BEFORE; k--) {
      const { entity, at: seen } = this.trail[k]!;
      if (seen > called.seen && seen < at && entity.named && kinds.includes(entity.kind) && isSure(entity))
        named.add(entity);
    }
    const [only, other] = named;
    return other ? null : only;
  }

  /** Of the bodies nearby of a kind, the latest that fits the noun best: "the union" is no firm that spoke since. */
  private bySort(head: string, at: number, fits: (entity: Entity) => boolean): Entity | null {
    const kinds = GENERIC.get(head) ?? [];
    // "У відомстві кажуть": whom the sentence before is about
    const about = /^[а-я]/.test(head) && this.latest(at, (one) => one.named && kinds.includes(one.kind));
    if (about && at - about.seen < SENTENCE_BEFORE) return about;
    let best = NO_FIT;
    for (let k = this.trail.length - 1; k >= 0; k--) {
      const { entity, at: seen } = this.trail[k]!;
      if (at - seen > SORT_REACH) break;
      if (seen < at && entity.cited && entity.named && kinds.includes(entity.kind) && fits(entity))
        best = Math.max(best, bodyFits(entity, head));
    }
    const least = Math.max(best, NO_FIT + 1);
    const found = this.byKind(kinds, at, (entity) => fits(entity) && bodyFits(entity, head) >= least);
    if (found && at - found.seen < SENTENCE_BEFORE) return found;
    const isSure = (entity: Entity): boolean => bodyFits(entity, head) === SURE;
    return subjectNearby(this.trail, kinds, at, (entity) => fits(entity) && isSure(entity), isSure) ?? found;
  }

  /** "the 31-year-old nurse": the person last spoken of by name, if the text gave no other age. */
  aged(age: string, at: number): Entity | null {
    const person = this.latest(at, (entity) => isPerson(entity) && entity.named);
    const others = [...(person?.roles ?? [])].some((role) => AGED.test(role) && role !== age);
    return others ? null : person;
  }

  /** Whom "the tech giant" describes at token `at`: the only one it fits that was cited some two sentences back. */
  byEpithet(head: string, at: number, names: readonly string[]): Entity | null {
    if (!isEpithet(head)) return null;
    const fitting = new Set<Entity>();
    for (let k = this.trail.length - 1; k >= 0; k--) {
      const { entity, at: seen } = this.trail[k]!;
      if (at - seen > NEARBY) break;
      if (seen < at && entity.cited && fitsEpithet(entity, head, names)) fitting.add(entity);
    }
    const [only = null, other] = fitting;
    // "Halden said no. Berg Corp. said yes. The Danish firm added": who spoke last, where none is told to be Danish.
    const isOfNone =
      names.length > 0 && only?.kind !== 'person' && [...fitting].every(({ state }) => state === null);
    if (other) return isOfNone && only === this.speaker && at - only!.seen < SENTENCE_BEFORE ? only : null;
    // "Shares in Halden fell after the retailer warned": nobody has cited it yet.
    return (
      only ?? subjectNearby(this.trail, ['organisation'], at, (entity) => fitsEpithet(entity, head, names))
    );
  }

  /** Whom "the Texan" at token `at` of a sentence calls anew: the only person it fits. */
  byVariation(
    head: string,
    names: readonly string[],
    at: number,
    sentence: number,
    said: Gender,
  ): Entity | null {
    return variationOf(this.trail, head, names, at, sentence, said);
  }

  private byKind(kinds: readonly SourceKind[], at: number, fits: (entity: Entity) => boolean): Entity | null {
    if (kinds.length === 0) return null;
    for (let k = this.trail.length - 1; k >= Math.max(0, this.trail.length - GENERIC_REACH); k--) {
      const { entity, at: seen } = this.trail[k]!;
      if (seen < at && entity.cited && entity.named && kinds.includes(entity.kind) && fits(entity))
        return entity;
    }
    return subjectNearby(this.trail, kinds, at, fits);
  }
}
