/** How the text describes a name: by an apposition, a title, or words before it. */

import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, COMMA, OPEN_WORD, PART, PREP, REL, TO, VERB } from '../grammar/word-class.ts';
import { isOffice } from '../languages/uk/offices.ts';
import { ROLES_OF_BODIES } from '../lexicon/person-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import { apposition, isAged, type Range } from './apposition.ts';
import type { Entity } from './entity.ts';
import { genderOfNoun, KIN } from './gender-of-noun.ts';
import { BODIES, isPluralRole, kindOfNoun, ROLES } from './kind-of.ts';
import type { Name } from './name.ts';
import { kinBefore } from './name-agreement.ts';
import { GIVEN } from './name-words.ts';
import { tellsOfDeath } from './namesakes.ts';
import { officeOf } from './offices.ts';
import { behindOwner, wordsBefore } from './words-before.ts';
import { workplace } from './workplace.ts';

/** Adds to `entity` what stands around `name`; the first description wins. */
export function describe(doc: TaggedText, name: Name, entity: Entity): void {
  if (entity.kind === 'person' && tellsOfDeath(doc, name)) entity.isDead = true;
  if (isAged(doc, name.last)) {
    const age = doc.tokens[name.last + 1]!.text;
    tellPerson(entity);
    entity.roles.add(`${age}-year-old`);
    if (age.startsWith('1')) entity.roles.add('teenager');
  }
  const kin = entity.kind === 'person' ? kinBefore(doc, name) : null;
  // "his father, Tom Ruiz" is as often whom the papers call Ruiz.
  if (kin && /^(?:husband|wife|son|daughter|brother|sister)$/.test(kin)) entity.roles.add(kin);
  if (entity.kind === 'person' && isSuspect(doc, name)) for (const role of SUSPECTS) entity.roles.add(role);
  const party = partyBehind(doc, name.last);
  if (party) entity.roles.add(party);
  const before = wordsBefore(doc, name);
  const after = apposition(
    doc,
    name,
    entity.kind === 'person' && (name.words.length > 1 || isAged(doc, name.last)),
  );
  // "Prince Andrew, New Mexico Governor Bill Rich, …": somebody else in a list
  if (after && namesAnother(doc, after)) return;
  for (const part of [before, after]) if (part) addRoles(doc, part.first, part.last, entity);
  if (!isPartOfPhrase(doc, name)) for (const part of [before, after]) if (part) tellKind(doc, part, entity);
  if (entity.description !== null) return;
  // "Ruiz's sister, Maria, who runs the port"
  const isKin = before !== null && KIN.has(doc.tokens[before.last - 1]!.lower);
  const best = (isKin ? before : after) ?? before ?? workplace(doc, name, entity);
  if (best) entity.description = textOf(doc, best.first, best.last);
  else if (name.title && tellsOffice(name.title)) entity.description = name.title;
}

/** "New Mexico Governor Bill Rich": an office and a name behind it, without an article. */
function namesAnother({ bits, tokens }: TaggedText, { first, last }: Range): boolean {
  const isName = (k: number): boolean => (bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
  if (last - first < 3 || !isName(first) || !isName(last - 1) || !isName(last - 2) || !(bits[last]! & COMMA))
    return false;
  const office = tokens[last - 3]!;
  return ROLES.has(office.lower) && GIVEN.has(tokens[last - 2]!.lower) && office.text !== office.lower;
}

const SUSPECTS = ['suspect', 'defendant'];
const CHARGED = new Set(wordList('arrested charged detained indicted accused convicted sentenced remanded'));

/** "police arrested Ana Ruiz", "Ana Ruiz, 40, has been charged", "Ana Ruiz pleaded": who is the suspect from now on. */
function isSuspect({ tokens, bits }: TaggedText, { first, last, title }: Name): boolean {
  const before = tokens[first - 1 - (title?.split(/\s+/).length ?? 0)]?.lower ?? '';
  // "the man accused Ana Ruiz of it": she is no suspect
  if (CHARGED.has(before) && before !== 'accused') return true;
  let verb = (bits[last] ?? 0) & COMMA && (bits[last + 2] ?? 0) & COMMA ? last + 3 : last;
  if (tokens[verb]?.lower === 'pleaded') return true;
  if (!/^(?:was|is|has)$/.test(tokens[verb]?.lower ?? '')) return false;
  while (/^(?:was|is|has|been|also|later|formally|first|already)$/.test(tokens[verb]?.lower ?? '')) verb++;
  return CHARGED.has(tokens[verb]?.lower ?? '');
}

/** "(R-Utah)": the party told in brackets behind a name, or null. */
function partyBehind({ tokens }: TaggedText, at: number): string | null {
  const [open, letter] = [tokens[at]?.text, tokens[at + 1]?.text ?? ''];
  const found = open === '(' ? /^([RD])(?:-|$)/.exec(letter)?.[1] : undefined;
  return found ? (found === 'R' ? 'republican' : 'democrat') : null;
}

/** "Attorney General", "Pope", not "Prof.", "Gov.". */
const tellsOffice = (title: string): boolean =>
  /^(?:pope|king|emir|imam)$/i.test(title) ||
  (title.length > 4 && !/^(?:\w{1,4}|\w{2,6}\.|professor)$/i.test(title));

/** "Clinton's chief Democratic rival", "the 7th District": such names are nobody's. */
function isPartOfPhrase(doc: TaggedText, { first, last }: Name): boolean {
  const next = doc.bits[last] ?? 0;
  if (next & (OPEN_WORD | CAP) && !(next & VERB)) return true;
  return first > 0 && /^\d/.test(doc.tokens[first - 1]!.text) && !/-old$/.test(doc.tokens[first - 1]!.lower);
}

/** "her sister Maya", "rescuer Oksana", "Stern, a German magazine": what the describing noun makes of a name. */
function tellKind(doc: TaggedText, { first, last }: Range, entity: Entity): void {
  // "Otty Patiño, who leads the delegation"
  if (doc.tokens[first]!.lower === 'who') {
    tellPerson(entity);
    if (entity.words.length > 1 && entity.kind === 'organisation')
      [entity.kind, entity.gender] = ['person', null];
    return;
  }
  // "директорка інституту": the Ukrainian head stands first.
  if (isOffice(doc.tokens[first]!.lower)) return;
  const head = headOf(doc, first, last);
  const noun = doc.tokens[head]!.lower;
  if (KIN.has(noun)) {
    entity.kind = 'person';
    if (entity.gender === null || entity.gender === 'it') entity.gender = KIN.get(noun)!;
  } else if (entity.kind === 'organisation' && isOccupation(noun)) {
    tellPerson(entity);
    // "Dana Deans, the chairwoman": no body of deans
    if (entity.words.length === 2 && isPluralRole(entity.words[1]!))
      [entity.kind, entity.gender] = ['person', null];
  } else if (isOutlet(doc, first, head)) entity.kind = 'media';
  else if (entity.kind === 'person' && entity.gender === null && BODIES.has(noun) && !ROLES.has(noun)) {
    // "gun-control group Moms Demand Action"
    entity.kind = 'organisation';
    entity.gender = 'it';
  }
}

/** The token of a description's head: what stands before its first preposition, "of" in a body's name left out ("a University of Porto chemist"). */
function headOf({ bits, tokens }: TaggedText, first: number, last: number): number {
  let head = first;
  for (let k = first + 1; k < last; k++) {
    if (bits[k]! & (REL | TO)) break;
    // "a weekly owned by the party"
    if (bits[k]! & PART && k + 1 < last && bits[k + 1]! & PREP) break;
    if (!(bits[k]! & PREP)) {
      head = k;
      continue;
    }
    if (!/^(?:of|for)$/.test(tokens[k]!.lower) || !(bits[head]! & CAP)) break;
    let behind = k + 1;
    while (behind < last && (bits[behind]! & CAP || /^(?:the|and|&)$/.test(tokens[behind]!.lower))) behind++;
    if (behind === k + 1 || behind >= last || !(bits[behind]! & OPEN_WORD) || bits[behind]! & PREP) break;
    head = behind;
    k = behind;
  }
  return head;
}

/** A lone name was taken for a body until now. */
function tellPerson(entity: Entity): void {
  if (entity.words.length > 1 || entity.kind !== 'organisation') return;
  entity.kind = 'person';
  if (entity.gender === 'it') entity.gender = null;
}

/** Nouns for people that bodies are called by, too: "Boeing, the leader", "the operator Delta". */
const ALSO_BODIES = new Set(ROLES_OF_BODIES);

const isOccupation = (noun: string): boolean =>
  ROLES.has(noun) && !ALSO_BODIES.has(noun) && !BODIES.has(noun);

/** Nouns for outlets, and those that are such only with a word like "news" before them. */
const OUTLET = /^(?:newspaper|magazine|broadcaster|tabloid|newswire)$/;
const MAYBE_OUTLET =
  /^(?:agency|site|website|channel|network|portal|station|outlet|daily|weekly|publication)$/;
const NEWSY = /^(?:news|media|television|tv|radio|telegram|press)$/;

function isOutlet(doc: TaggedText, first: number, head: number): boolean {
  const noun = doc.tokens[head]!.lower;
  if (OUTLET.test(noun)) return true;
  if (!MAYBE_OUTLET.test(noun)) return false;
  for (let k = first; k < head; k++) {
    const { lower } = doc.tokens[k]!;
    // A "media agency" sells advertising.
    if (NEWSY.test(lower) && !(lower === 'media' && noun === 'agency')) return true;
  }
  return false;
}

function addRoles(doc: TaggedText, from: number, last: number, entity: Entity): void {
  // "The candidate's spokeswoman" is no candidate.
  const { first } = behindOwner(doc, { first: from, last });
  const head = headOf(doc, first, last);
  for (let i = first; i < last; i++) {
    const word = doc.tokens[i]!.lower;
    if (i > head && doc.bits[i]! & (PREP | TO)) break;
    if (word === 'ceo') entity.roles.add('executive');
    // "Dana Lind, a spokeswoman": whatever the name shows
    if (i === head && entity.kind === 'person') entity.gender ??= genderOfNoun(word);
    if (ROLES.has(word) || (BODIES.has(word) && entity.kind !== 'person')) entity.roles.add(word);
    const office = i > first && ROLES.has(word) ? officeOf(doc.tokens[i - 1]!.lower, word) : null;
    if (office) entity.roles.add(office);
  }
  const noun = doc.tokens[head]!.lower;
  if (entity.words.length === 1 && entity.kind === 'organisation' && BODIES.has(noun)) {
    const words: string[] = [];
    for (let i = first; i <= head; i++) words.push(doc.tokens[i]!.lower);
    entity.kind = kindOfNoun(noun, words, true);
  }
}
