/** Who is meant by each source phrase: names, "the center", "he", and those left unnamed. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Notice } from '../claims/verification.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import { ATTITUDE, reportingVerb } from '../grammar/reporting-verb.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, DET, NUM, OPEN_WORD, POSS, QUOTE } from '../grammar/word-class.ts';
import type { Mention } from '../reading.ts';
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import { findNames, type Name } from './find-names.ts';
import { ANONYMOUS, BODIES, DOCUMENTS, kindOfNoun, PEOPLE, ROLES } from './kind-of.ts';
import { NameTable } from './name-entities.ts';
import { type Core, coreOf } from './phrase-core.ts';

export interface Resolved {
  /** Entities that are cited at least once, in order of their first mention. */
  entities: Entity[];
  entityOf: Map<Attribution, Entity>;
  noticeBy: Map<Notice, Entity>;
}

/** How far back, in tokens, a pronoun or "the center" looks. */
const PRONOUN_REACH = 220;
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
};
/** Nouns that take up any body of a fitting kind. */
const GENERIC: Record<string, readonly string[]> = {
  company: ['organisation'],
  firm: ['organisation'],
  group: ['organisation', 'military'],
  organization: ['organisation'],
  organisation: ['organisation'],
  agency: ['government', 'organisation', 'media'],
  outlet: ['media'],
  newspaper: ['media'],
  paper: ['media'],
  magazine: ['media'],
  publication: ['media'],
  broadcaster: ['media'],
  network: ['media'],
  channel: ['media'],
  site: ['media'],
  website: ['media', 'organisation'],
  party: ['organisation'],
  union: ['organisation'],
  bank: ['organisation'],
  charity: ['organisation'],
  watchdog: ['organisation'],
  institute: ['organisation'],
  center: ['organisation', 'military', 'government'],
  centre: ['organisation', 'military', 'government'],
  ministry: ['government', 'military'],
  department: ['government'],
  court: ['government'],
  government: ['government'],
};

export class SourceResolver {
  private readonly table = new NameTable();
  private readonly nominal: Entity[] = [];
  private readonly names: Name[];
  private nextName = 0;
  private readonly nameAt = new Map<number, Entity>();
  private readonly doc: TaggedText;

  constructor(doc: TaggedText) {
    this.doc = doc;
    this.names = findNames(doc);
  }

  /** Takes up all names before token `end`. */
  private readNames(end: number): void {
    while (this.nextName < this.names.length && this.names[this.nextName]!.first < end) {
      const name = this.names[this.nextName++]!;
      const entity = this.table.entityOf(this.doc, name);
      this.nameAt.set(name.last - 1, entity);
      this.mention(entity, name.first, name.last, 'name', false);
      const sentence = this.doc.sentences[this.doc.sentenceOf[name.first]!]!;
      if (name.first - sentence.first < 4 && this.doc.quoteOf[name.first]! < 0) entity.salient = name.first;
      describe(this.doc, name, entity);
    }
  }

  private mention(entity: Entity, first: number, last: number, form: Mention['form'], cited: boolean): void {
    const start = this.doc.tokens[first]!.start;
    const end = this.doc.tokens[last - 1]!.end;
    entity.seen = first;
    const before = entity.mentions.at(-1);
    if (cited) {
      entity.cited = true;
      entity.salient = first;
      while (entity.mentions.length > 0 && entity.mentions.at(-1)!.start >= start) entity.mentions.pop();
    } else if (before && start < before.end) return;
    entity.mentions.push({ start, end, form, cited });
  }

  /** Resolves all source phrases in text order; `publisher` is the publication's name, '' when unknown. */
  resolve(attributions: readonly Attribution[], notices: readonly Notice[], publisher: string): Resolved {
    const entityOf = new Map<Attribution, Entity>();
    const noticeBy = new Map<Notice, Entity>();
    const cited: { phrase: Phrase; keep: (entity: Entity) => void }[] = [];
    for (const a of attributions)
      if (a.source) cited.push({ phrase: a.source, keep: (entity) => entityOf.set(a, entity) });
    for (const n of notices)
      if (n.by) cited.push({ phrase: n.by, keep: (entity) => noticeBy.set(n, entity) });
    cited.sort((a, b) => a.phrase.first - b.phrase.first);
    for (const { phrase, keep } of cited) {
      this.readNames(phrase.last);
      keep(this.cite(phrase));
    }
    this.readNames(this.doc.tokens.length);
    for (const [a, entity] of entityOf) this.speakAsI(a, entity);
    this.markPublisher(publisher);
    const all = [...this.table.entities, ...this.nominal].filter((entity) => entity.cited);
    for (const entity of all) entity.mentions.sort((a, b) => a.start - b.start);
    return { entities: all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start), entityOf, noticeBy };
  }

  /** A quotation that opens with "I think": the "I" is its speaker. */
  private speakAsI(attribution: Attribution, entity: Entity): void {
    if (attribution.lemma === 'according to') return;
    for (const { first } of attribution.content) {
      const i = first + 1;
      if (!(this.doc.bits[first]! & QUOTE) || this.doc.tokens[i]?.text !== 'I') continue;
      if (!((reportingVerb(this.doc.tokens[i + 1]?.lower ?? '')?.frames ?? 0) & ATTITUDE)) continue;
      const { start, end } = this.doc.tokens[i]!;
      entity.mentions.push({ start, end, form: 'pronoun', cited: true });
    }
  }

  private markPublisher(publisher: string): void {
    const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
    if (publisher === '') return;
    for (const entity of this.table.entities) {
      if (bare(entity.name) !== bare(publisher)) continue;
      entity.isPublisher = true;
      entity.name = publisher;
      entity.kind = 'media';
    }
  }

  private cite(phrase: Phrase): Entity {
    const core = coreOf(this.doc, phrase);
    const word = this.doc.tokens[core.first]!.lower;
    if (core.pronoun) {
      const entity = this.byPronoun(word, phrase.first);
      if (entity) {
        this.mention(entity, phrase.first, phrase.last, 'pronoun', true);
        return entity;
      }
    }
    const named = this.nameAt.get(core.head);
    if (named) {
      this.mention(named, phrase.first, phrase.last, 'name', true);
      return named;
    }
    const entity = this.byNoun(core, phrase);
    this.mention(entity, phrase.first, phrase.last, entity.named ? 'nominal' : 'nominal', true);
    if (entity.named && phrase.last > core.last)
      entity.description ??= textOf(this.doc, core.last, phrase.last);
    return entity;
  }

  private byPronoun(word: string, at: number): Entity | null {
    const all = [...this.table.entities, ...this.nominal];
    const near = (fits: (entity: Entity) => boolean): Entity | null => {
      let best: Entity | null = null;
      for (const entity of all) {
        if (
          !fits(entity) ||
          entity.salient < 0 ||
          at - entity.salient > PRONOUN_REACH ||
          entity.salient >= at
        )
          continue;
        if (!best || entity.salient > best.salient) best = entity;
      }
      return best;
    };
    if (word === 'he' || word === 'she' || word === 'who') {
      const fits = (entity: Entity): boolean =>
        (entity.kind === 'person' || (entity.kind === 'anonymous' && !entity.plural)) &&
        (word === 'who' || entity.gender === null || entity.gender === word);
      const found = near(fits);
      if (found && word !== 'who') found.gender = word as 'he' | 'she';
      return found;
    }
    if (word === 'it' || word === 'which') return near((entity) => entity.gender === 'it' && !entity.plural);
    if (word === 'they') return near((entity) => entity.plural) ?? near((entity) => entity.gender === 'it');
    return null;
  }

  private byNoun(core: Core, phrase: Phrase): Entity {
    const head = this.doc.tokens[core.head]!.lower;
    if (core.definite) {
      const known = this.knownBy(head, phrase.first);
      if (known) return known;
    }
    const headline = this.table.entities.find(
      (entity) => entity.words.at(-1) === head && core.last - core.first <= 3,
    );
    if (headline && this.doc.sentences[this.doc.sentenceOf[core.head]!]!.titleCase) return headline;
    return this.newNominal(core, phrase, head);
  }

  private knownBy(head: string, at: number): Entity | null {
    let best: Entity | null = null;
    for (const entity of [...this.table.entities, ...this.nominal]) {
      if (entity.seen >= at || !entity.roles.has(head)) continue;
      if (
        !best ||
        Number(entity.cited) > Number(best.cited) ||
        (entity.cited === best.cited && entity.seen > best.seen)
      )
        best = entity;
    }
    if (best) return best;
    const kinds = GENERIC[head];
    if (!kinds) return null;
    for (const entity of this.table.entities) {
      if (entity.seen >= at || !entity.cited || !kinds.includes(entity.kind)) continue;
      if (!best || entity.seen > best.seen) best = entity;
    }
    return best;
  }

  private newNominal(core: Core, phrase: Phrase, head: string): Entity {
    const { doc } = this;
    let first = core.first;
    while (first < core.head && doc.bits[first]! & (DET | POSS) && !(doc.bits[first]! & (CAP & 0))) first++;
    const words: string[] = [];
    for (let k = core.first; k < core.last; k++) words.push(doc.tokens[k]!.lower);
    const kind = kindOfNoun(head, words, core.definite);
    const many = head.endsWith('s') || PEOPLE.has(head);
    const entity: Entity = {
      name: textOf(doc, first, phrase.last),
      words,
      kind,
      gender: kind === 'person' || kind === 'anonymous' || kind === 'group' ? null : 'it',
      plural: many,
      named: false,
      roles: new Set([head]),
      description: null,
      count: this.countOf(core),
      mentions: [],
      seen: phrase.first,
      salient: -1,
      cited: false,
      isPublisher: false,
      why: { rule: `noun:${kind}`, words: textOf(doc, core.first, core.last) },
    };
    this.nominal.push(entity);
    return entity;
  }

  private countOf(core: Core): number | null {
    const token = this.doc.tokens[core.first]!;
    if (this.doc.bits[core.first]! & NUM && token.kind === 'number') {
      const value = Number(token.text.replaceAll(',', ''));
      return Number.isFinite(value) ? value : null;
    }
    return NUMBERS[token.lower] ?? null;
  }
}

void [ANONYMOUS, BODIES, DOCUMENTS, ROLES, OPEN_WORD];
