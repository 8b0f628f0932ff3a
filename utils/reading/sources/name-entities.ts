/** Names to entities: full names, surnames, acronyms, shortened names. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { surnamesOf } from '../languages/uk/person-names.ts';
import { isKnownPerson } from '../lexicon/known-people.ts';
import { isOf, isOtherCourt, isSpeltAs } from './body-states.ts';
import type { Entity } from './entity.ts';
import { BODIES, genderOf, isShortened, kindOfName, STATES } from './kind-of.ts';
import type { Name } from './name.ts';
import { agrees, byTitle, differs, elder, isRelative, isSpouse, kinBefore } from './name-agreement.ts';
import { NamesFacts } from './name-facts.ts';
import { addTitle, isPersonTitle, newEntity } from './new-entity.ts';

/** "Camp Northwind" is something of Northwind's, no longer name of it. */
const NO_GIVEN = new Set(
  'camp team project operation radio club hotel mount lake fort port planet studio hall park house street bridge'.split(
    ' ',
  ),
);
const isAcronym = (name: Name): boolean => name.words.length === 1 && /^[A-Z][A-Z.]{1,6}$/.test(name.text);

/** Papers with names that other names end in, too. */
const PAPERS = new Set(
  'express sun mirror star mail post times herald globe telegraph independent'.split(' '),
);

/** Tokens between a spouse's given name and the surname behind a title. */
const SPOUSE_REACH = 40;

/** Finds by words; built as names come, in text order. */
export class NameTable {
  readonly entities: Entity[] = [];
  private readonly byText = new Map<string, Entity>();
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byTurned = new Map<string, Entity[]>();
  /** Firms by what is left of their names later: "Meridian" for Meridian Semiconductor. */
  private readonly byFirst = new Map<string, Entity>();
  private readonly byInitials = new Map<string, Entity>();
  private readonly facts = new NamesFacts();
  /** Who was named last by one word. */
  private lone: Entity | null = null;

  /** The entity that `name` means, new when the text has not named it yet. */
  entityOf(doc: TaggedText, name: Name): Entity {
    const known = this.find(doc, name);
    if (known) {
      this.enrich(known, name);
      return known;
    }
    const entity = newEntity(doc, name);
    if (this.isFamily(name, entity)) Object.assign(entity, { kind: 'group', gender: null, plural: true });
    // "Mr. Khan", where it is not told which Khan he is
    const namesakes = name.words.length === 1 ? this.byLast.get(bare(name.words[0]!)) : undefined;
    if (name.title !== null && namesakes?.some(({ kind }) => kind === 'person'))
      entity.name = `${name.title} ${name.text}`;
    this.entities.push(entity);
    if (name.words.length === 1) this.lone = entity;
    this.index(entity, name);
    return entity;
  }

  /** Notes that `acronym` is another name of `entity`: "the UN Refugee Agency (UNHCR)". */
  alias(acronym: Name, entity: Entity): void {
    this.byText.set(acronym.words.join(' '), entity);
  }

  /** "the Clintons", "the Ruizes": a name that is the plural of a person's. */
  private isFamily({ words: [word = '', ...others], definite }: Name, { kind }: Entity): boolean {
    if (!definite || others.length > 0 || kind !== 'organisation' || !word.endsWith('s')) return false;
    return [word.slice(0, -1), word.replace(/es$/, '')].some(
      (surname) => surname !== word && (isKnownPerson(surname) || this.bearersOf(surname).length > 0),
    );
  }

  /** Tells bodies of one name apart by the states they are of, where the text tells. */
  tellApart(): void {
    for (const namesakes of this.byTurned.values()) {
      if (namesakes.length < 2) continue;
      for (const entity of namesakes) entity.name = entity.ownedName ?? entity.name;
    }
  }

  /** The entity whose name ends in a lower-case word, if any. */
  byLastWord(word: string): Entity | null {
    if (STATES.has(word)) return this.byText.get(word) ?? null;
    const known = this.byLast.get(bare(word));
    // "Team Ruiz" is not whom a headline calls Ruiz.
    return known?.findLast(({ words }) => !NO_GIVEN.has(words[0]!)) ?? known?.at(-1) ?? null;
  }

  /** The person a name surely means: one of that full name, or the only one of that surname. */
  surely({ words, title }: Name): Entity | null {
    const bearers = this.byLast.get(bare(words.at(-1)!));
    if (bearers?.length !== 1) return null;
    const [entity] = bearers;
    const isSame =
      words.length === 1 || words.join(' ') === entity!.words.join(' ') || entity!.words.length === 1;
    return isSame && agrees(entity!, title === null ? null : genderOf(words, title)) ? entity! : null;
  }

  /** The persons who bear a surname (lower case), the one named last at the end. */
  bearersOf(surname: string): Entity[] {
    return (this.byLast.get(bare(surname)) ?? []).filter(
      ({ kind, words }) => kind === 'person' && words.length > 1,
    );
  }

  /** "Tom and Leila Farrow": Tom is a Farrow, too. */
  share(entity: Entity, name: Name): void {
    if (entity.words.length > 1 || entity.cited) return;
    const surname = name.text.split(/\s+/).at(-1)!;
    entity.name = `${entity.name} ${surname}`;
    entity.words = [...entity.words, name.words.at(-1)!];
    entity.kind = 'person';
    entity.gender = genderOf(entity.words, null);
    this.byText.set(entity.words.join(' '), entity);
    // The one who is named in full is the last of the two.
    const bearers = this.byLast.get(bare(entity.words.at(-1)!)) ?? [];
    bearers.splice(Math.max(0, bearers.length - 1), 0, entity);
  }

  private find(doc: TaggedText, name: Name): Entity | undefined {
    const { key, turned: turnedKey, place, gender: untitled } = this.facts.of(name.words);
    const shown = name.title === null ? untitled : genderOf(name.words, name.title);
    // "the Express" is nobody of that name.
    const isPaper = name.definite && name.title === null && kindOfName(name.words, null, true) === 'media';
    const bearers = (this.byLast.get(bare(key)) ?? []).filter(
      (entity) => entity.kind === 'person' && agrees(entity, shown) && !isPaper,
    );
    // "by his wife, Jo. Ms. Lane said": whose surname goes without saying.
    const isHers = this.lone && name.title !== null && isSpouse(this.lone) && this.lone.gender === shown;
    if (
      isHers &&
      name.words.length === 1 &&
      bearers.length > 0 &&
      name.first - this.lone!.seen < SPOUSE_REACH
    )
      return this.lone!;
    const titled = byTitle(bearers, name, shown);
    if (titled !== undefined) return titled ?? undefined;
    const state = name.ownerState ?? place;
    const isSame = (entity: Entity | undefined): entity is Entity =>
      entity !== undefined &&
      !differs(entity, name) &&
      agrees(entity, shown) &&
      isOf(entity, state) &&
      (entity.state === state || isSpeltAs(entity.words, name.words));
    const namesakes = this.byTurned.get(turnedKey);
    // "The Supreme Court", beside Israel's, is the one that is told to be nobody's.
    const atHome =
      state === null
        ? namesakes?.find((entity) => entity.state === null && isSpeltAs(entity.words, name.words))
        : undefined;
    const same = atHome ?? this.byText.get(key);
    if (isSame(same)) return same;
    const turned =
      namesakes?.findLast((entity) => isSame(entity) && isSpeltAs(entity.words, name.words)) ??
      namesakes?.findLast(isSame);
    if (turned) return turned;
    // "KATE WALSH: … WALSH: …": a surname in capitals.
    if (isAcronym(name)) return this.byInitials.get(key.replaceAll('.', '')) ?? bearers.at(-1);
    const last = bare(name.words.at(-1)!);
    const fitting = this.byLast
      .get(last)
      ?.filter((entity) => !differs(entity, name) && agrees(entity, shown) && isOf(entity, state));
    // "her son, Pedro Lopes": by the surname alone the papers call the mother.
    // "Ms. Lane" is Maria Lane rather than Noor Lane, whose name shows nothing.
    const latest =
      fitting?.findLast((entity) => shown !== null && entity.gender === shown) ?? fitting?.at(-1);
    const isBare = name.words.length === 1 && name.title === null;
    const other = isBare && latest && isRelative(latest) ? (elder(latest, fitting!) ?? latest) : latest;
    if (!other)
      return name.words.length === 1
        ? (this.byFirst.get(last) ?? this.byOblique(last))
        : (this.shortened(name) ?? this.byGiven(name));
    if (name.words.length === 1) return fits(other, name) ? other : undefined;
    // "Ms. Lane spoke of her son, Pedro Lane"
    if (other.words.length === 1 && other.kind === 'person' && kinBefore(doc, name) !== null)
      return undefined;
    if (other.words.length === 1)
      // "Air France" is not France, nor "Porto Inn Express" the Express.
      return (other.kind === 'person' || !(BODIES.has(last) || STATES.has(last) || PAPERS.has(last))) &&
        !NO_GIVEN.has(name.words[0]!)
        ? other
        : undefined;
    const shorter = name.words.length < other.words.length ? name.words : other.words;
    const longer = shorter === name.words ? other.words : name.words;
    if (isOtherCourt(shorter, longer)) return undefined;
    return shorter.every((word) => longer.includes(word)) ? other : this.byGiven(name);
  }

  /** "Петро Лис заявив … слова Лиса": the person whose surname stands in another case. */
  private byOblique(form: string): Entity | undefined {
    for (const surname of surnamesOf(form)) {
      const known = this.byLast.get(surname)?.findLast(({ kind }) => kind === 'person');
      if (known) return known;
    }
    return undefined;
  }

  /** "Keisha said. … Keisha Brown added": who was called by the given name alone until now. */
  private byGiven(name: Name): Entity | undefined {
    if (name.words.length !== 2 || genderOf(name.words, name.title) === null) return undefined;
    const known = this.byText.get(name.words[0]!);
    return known?.kind === 'person' && known.words.length === 1 ? known : undefined;
  }

  /** The firm that a headline or the text before called by its first word alone. */
  private shortened(name: Name): Entity | undefined {
    const short = isShortened(name.words) ? this.byText.get(name.words[0]!) : undefined;
    return short?.kind === 'organisation' && short.words.length === 1 ? short : undefined;
  }

  private enrich(entity: Entity, name: Name): void {
    const isLonger = name.words.length > entity.words.length && !isAcronym(name);
    const { turned, place, gender } = this.facts.of(name.words);
    if (isLonger && (turned === '' || turned !== this.facts.of(entity.words).turned)) {
      entity.name = name.text;
      entity.words = name.words;
      entity.kind = kindOfName(name.words, name.title, name.definite);
    }
    // "KYIV — … Kyiv said": a dateline shouts.
    const isShouted =
      STATES.has(entity.words.join(' ')) &&
      entity.name === entity.name.toUpperCase() &&
      name.text !== name.text.toUpperCase();
    if (isShouted && entity.name.toLowerCase() === name.text.toLowerCase()) entity.name = name.text;
    if (name.title && entity.kind !== 'person' && isPersonTitle(name.title)) entity.kind = 'person';
    // A lone surname was taken for a body ("it") until now.
    if (entity.kind === 'person' && entity.gender === 'it') entity.gender = null;
    entity.gender ??= name.title === null ? gender : genderOf(name.words, name.title);
    if (entity.kind !== 'person') entity.state ??= name.ownerState ?? place;
    addTitle(entity, name.title);
    this.index(entity, name);
  }

  private index(entity: Entity, name: Name): void {
    const { key, turned, head, letters } = this.facts.of(name.words);
    this.byText.set(key, entity);
    if (turned !== '' && entity.kind !== 'person') keep(this.byTurned, turned, entity);
    keep(this.byLast, bare(name.words.at(-1)!), entity);
    if (head) keep(this.byLast, head, entity);
    // "US Ambassador" is not called US.
    const isGiven = !/^[A-Z]{2}/.test(name.text);
    if (entity.kind === 'person' && name.words.length > 1 && isGiven) this.byText.set(name.words[0]!, entity);
    if (entity.kind === 'organisation' && isShortened(name.words)) this.byFirst.set(name.words[0]!, entity);
    // "Hudson's Bay Co." is called Hudson's Bay.
    const own = name.words.indexOf("'s") + 1;
    if (own > 1 && own < name.words.length - 1) this.byFirst.set(name.words[own]!, entity);
    for (const short of letters) if (!this.byInitials.has(short)) this.byInitials.set(short, entity);
  }
}

/** "al-Assad" is called Assad, too. */
const bare = (surname: string): string =>
  ARTICLE_MARKS.has(surname[2] ?? '') || ARTICLE_MARKS.has(surname[3] ?? '')
    ? surname.replace(/^(?:a[lnrstdz]|ash|el)[-'’](?=\p{L}{3})/u, '')
    : surname;

const ARTICLE_MARKS = new Set(['-', "'", '’']);

/** Namesakes kept for one surname. */
const NAMESAKES = 8;

/** Puts the entity last among those of its key; the oldest are forgotten. */
function keep(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (known.at(-1) !== entity) {
    const at = known.indexOf(entity);
    if (at >= 0) known.splice(at, 1);
    else if (known.length >= NAMESAKES) known.shift();
    known.push(entity);
  }
}

/** A single word takes up a longer name as a surname, or as a body's last word with "the". */
function fits(entity: Entity, name: Name): boolean {
  if (entity.words.length === 1) return true;
  if (entity.kind === 'person') return true;
  // "Canada" is not the National Bank of Canada.
  if (STATES.has(name.words[0]!)) return false;
  // "Ostria" is not the Armed Forces of Ostria.
  if (/^(?:military|government)$/.test(entity.kind) && entity.words.at(-2) === 'of') return name.definite;
  return name.definite || !BODIES.has(name.words[0]!);
}
