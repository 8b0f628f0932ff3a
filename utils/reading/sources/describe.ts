/** How the text describes a name: by an apposition, a title, or words before it. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import {
  ADV,
  BE,
  CAP,
  COMMA,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  REL,
  STOP,
  VERB,
} from '../grammar/word-class.ts';
import { ukrainianVerb } from '../languages/uk/reporting-verbs.ts';
import { leadsUp } from '../languages/uk/source-phrase.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isPlural } from './count-people.ts';
import type { Entity } from './entity.ts';
import type { Name } from './find-names.ts';
import { BODIES, KIN, kindOfNoun, ROLES } from './kind-of.ts';
import { officeOf } from './offices.ts';
import { workplace } from './workplace.ts';

const LONGEST = 25;

/** Adds to `entity` what stands around `name`; the first description wins. */
export function describe(doc: TaggedText, name: Name, entity: Entity): void {
  const before = wordsBefore(doc, name);
  const after = apposition(doc, name, entity.kind === 'person' && name.words.length > 1);
  for (const part of [before, after]) if (part) addRoles(doc, part.first, part.last, entity);
  if (isAged(doc, name.last)) {
    const age = doc.tokens[name.last + 1]!.text;
    tellPerson(entity);
    entity.roles.add(`${age}-year-old`);
    if (age.startsWith('1')) entity.roles.add('teenager');
  }
  if (!isPartOfPhrase(doc, name)) for (const part of [before, after]) if (part) tellKind(doc, part, entity);
  if (entity.description !== null) return;
  const best = after ?? before ?? workplace(doc, name, entity);
  if (best) entity.description = textOf(doc, best.first, best.last);
  else if (name.title && !/^(?:\w{1,4}|prof\.|professor)$/i.test(name.title) && name.title.length > 4)
    entity.description = name.title;
}

/** "Clinton's chief Democratic rival", "the 7th District": such names are nobody's. */
function isPartOfPhrase(doc: TaggedText, { first, last }: Name): boolean {
  const next = doc.bits[last] ?? 0;
  if (next & (OPEN_WORD | CAP) && !(next & VERB)) return true;
  return first > 0 && /^\d/.test(doc.tokens[first - 1]!.text) && !/-old$/.test(doc.tokens[first - 1]!.lower);
}

/** "her sister Maya", "rescuer Oksana", "Stern, a German magazine": what the describing noun makes of a name. */
function tellKind(doc: TaggedText, { first, last }: Range, entity: Entity): void {
  let head = first;
  while (head + 1 < last && !(doc.bits[head + 1]! & (PREP | REL))) head++;
  const noun = doc.tokens[head]!.lower;
  if (KIN.has(noun)) {
    entity.kind = 'person';
    if (entity.gender === null || entity.gender === 'it') entity.gender = KIN.get(noun)!;
  } else if (entity.words.length === 1 && entity.kind === 'organisation' && isOccupation(noun)) {
    tellPerson(entity);
  } else if (isOutlet(doc, first, head)) entity.kind = 'media';
  else if (entity.kind === 'person' && entity.gender === null && BODIES.has(noun) && !ROLES.has(noun)) {
    // "gun-control group Moms Demand Action"
    entity.kind = 'organisation';
    entity.gender = 'it';
  }
}

/** ", 71,": an age behind a name. */
const isAged = (doc: TaggedText, at: number): boolean =>
  ((doc.bits[at] ?? 0) & COMMA) !== 0 &&
  /^[1-9]\d$/.test(doc.tokens[at + 1]?.text ?? '') &&
  ((doc.bits[at + 2] ?? STOP) & (COMMA | STOP)) !== 0;

/** A lone name was taken for a body until now. */
function tellPerson(entity: Entity): void {
  if (entity.words.length > 1 || entity.kind !== 'organisation') return;
  entity.kind = 'person';
  if (entity.gender === 'it') entity.gender = null;
}

/** Nouns for people that bodies are called by, too: "Boeing, the leader", "the operator Delta". */
const ALSO_BODIES = new Set(
  wordList(`
    leader owner co-owner champion winner partner member developer publisher builder challenger rival donor investor
    employer broadcaster host supporter source monitor observer regulator opponent contender player trader broker
    consultant designer advocate incumbent mediator negotiator producer person child youth victim survivor agent
  `),
);

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

interface Range {
  first: number;
  last: number;
}

/** "Russian independent online media outlet Mediazona": the noun phrase that runs into the name. */
function wordsBefore(doc: TaggedText, name: Name): Range | null {
  const sentence = doc.sentences[doc.sentenceOf[name.first]!]!;
  let head = name.first - 1;
  const titled = beforeTitle(doc, name, sentence.first);
  if (titled) return titled;
  // "Labour leader Sir Tom Lind"
  while (head > sentence.first && HONORIFIC.test(doc.tokens[head]!.lower)) head--;
  const word = doc.tokens[head]?.lower ?? '';
  // "Manager Ana Ruiz said": the capital is the sentence's.
  const opens = head === sentence.first && ROLES.has(word);
  if (head < sentence.first || (doc.bits[head]! & CAP && !opens) || !isNoun(doc, head)) return null;
  let first = roleBeforeOf(doc, head, sentence.first) ?? head;
  if (first === head && !ROLES.has(word) && !BODIES.has(word)) return null;
  while (first > sentence.first && first > head - 10 && modifies(doc, first - 1)) first--;
  // "four fellow Palestinians" are no description of Palestinians.
  if (isPlural(doc, first)) return null;
  return { first, last: ++head };
}

/** "Porto police Chief Ana Ruiz", "former President Ana Ruiz": a title with what stands before it. */
function beforeTitle(doc: TaggedText, name: Name, floor: number): Range | null {
  if (name.title === null || HONORIFIC.test(name.title.toLowerCase())) return null;
  const title = name.first - name.title.split(/\s+/).length;
  let first = title;
  while (first > floor && title - first < 5 && modifies(doc, first - 1) && !isPlural(doc, first - 1)) first--;
  return first < title && first >= floor && title > 0 ? { first, last: name.first } : null;
}

const HONORIFIC = /^(?:sir|dame|lord|lady|baroness|professor|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?)$/;

/** Tokens between "of" and the name behind an office. */
const OFFICE_REACH = 3;

/** "chief of staff", "head of emergency services": where the role before "of" stands, or null. */
function roleBeforeOf(doc: TaggedText, head: number, floor: number): number | null {
  for (let k = head - 1; k > floor && head - k <= OFFICE_REACH; k--) {
    if (doc.tokens[k]!.lower === 'of') return ROLES.has(doc.tokens[k - 1]!.lower) ? k - 1 : null;
    if (!isNoun(doc, k) || doc.bits[k]! & CAP) return null;
  }
  return null;
}

const isNoun = (doc: TaggedText, i: number): boolean => (doc.bits[i]! & (OPEN_WORD | NOUN)) !== 0;

function modifies(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & (DET | PREP | COMMA | STOP) || ukrainianVerb(doc.tokens[i]!.lower) || leadsUp(doc.tokens[i]!.lower))
    return false;
  // "clearing house"
  if (b & ING && doc.bits[i + 1]! & (NOUN | OPEN_WORD)) return !(doc.bits[i - 1]! & (BE | PREP));
  if (b & VERB && !(b & (NOUN | OPEN_WORD | CAP))) return false;
  return (b & (OPEN_WORD | NUM | NOUN | POSS)) !== 0;
}

/** ", the White House press secretary," or ", a professor at Kyiv University": up to the next mark. */
function apposition(doc: TaggedText, name: Name, isWhole: boolean): Range | null {
  const sentence = doc.sentences[doc.sentenceOf[name.first]!]!;
  // ", 67, a retired teacher,"
  const start = name.last + (isAged(doc, name.last) ? 3 : 1);
  if (start >= sentence.last || !(doc.bits[start - 1]! & COMMA)) return null;
  const b = doc.bits[start]!;
  const who = (b & REL) !== 0 && doc.tokens[start]!.lower === 'who';
  if (who && !tellsRole(doc, start + 1, sentence.last)) return null;
  // ", Israel's prime minister,"
  const owned = (b & CAP) !== 0 && ((doc.bits[start + 1] ?? 0) & POSS) !== 0;
  // ", one of its editors,"
  const oneOf = doc.tokens[start]!.lower === 'one' && doc.tokens[start + 1]?.lower === 'of';
  if (!who && !owned && !oneOf && !(b & (DET | POSS)) && !isPerson(doc, start, sentence.last)) return null;
  let last = start;
  if (who)
    while (last < sentence.last && !(doc.bits[last]! & (COMMA | STOP)) && last - start < LONGEST) last++;
  else last = phraseEnd(doc, start, sentence.last);
  if (last <= start) return null;
  const run = behindParticiple(doc, last, sentence.last);
  if (run > last) last = run;
  const closes = last >= sentence.last || (doc.bits[last]! & (COMMA | STOP | REL)) !== 0;
  const role = who || oneOf || hasRole(doc, start, last) || (isWhole && isIndefinite(doc, start));
  return closes && role ? { first: start, last } : null;
}

/** "chair of the Grantham Institute at Imperial College": the end of a noun phrase with the places that follow a name in it. */
function phraseEnd(doc: TaggedText, start: number, ceiling: number): number {
  let last = nounPhraseAt(doc, start, ceiling)?.last ?? start;
  for (let n = 0; n < PLACES && last > start && last < ceiling; n++) {
    if (!/^(?:at|in|of|for|with)$/.test(doc.tokens[last]!.lower)) break;
    const place = nounPhraseAt(doc, last + 1, ceiling);
    if (!place) break;
    last = place.last;
  }
  return last;
}

/** Places that a description adds at most. */
const PLACES = 3;

/** "a sophomore", "an heiress": what somebody of two names is, whatever the noun. */
const isIndefinite = (doc: TaggedText, at: number): boolean => /^an?$/.test(doc.tokens[at]!.lower);

/** "the expert now running the company,": the mark that closes a participle behind an apposition, or `at`. */
function behindParticiple(doc: TaggedText, at: number, ceiling: number): number {
  let k = at;
  while (k < ceiling && doc.bits[k]! & ADV) k++;
  if (k >= ceiling || !(doc.bits[k]! & (ING | PART))) return at;
  for (; k < ceiling && k - at < LONGEST; k++) {
    if (doc.bits[k]! & (COMMA | STOP)) return k;
    if (isFiniteVerb(doc, k)) return at;
  }
  return at;
}

/** Verbs that tell what somebody does for a living or stands for. */
const DOES = new Set(
  wordList(`
    runs ran leads led heads headed works worked serves served teaches taught chairs chaired owns owned founded
    co-founded edits edited directs directed oversees oversaw commands commanded represents represented studies studied
    researches hosts hosted advises advised manages managed coaches coached specialises specializes lives helms helmed
  `),
);

/** Tokens behind "who is" in which a noun for a person is looked for. */
const ROLE_REACH = 8;

/** "who runs the port", "who was a pilot", not "who is 70" or "who said the pier was closed": what follows "who" at token `at`. */
function tellsRole(doc: TaggedText, at: number, ceiling: number): boolean {
  let verb = at;
  while (verb < ceiling && doc.bits[verb]! & ADV) verb++;
  if (DOES.has(doc.tokens[verb]?.lower ?? '')) return true;
  if (!/^(?:is|was|has|had)$/.test(doc.tokens[verb]?.lower ?? '')) return false;
  const been = doc.tokens[verb + 1]?.lower === 'been' ? 1 : 0;
  if (/^ha[sd]$/.test(doc.tokens[verb]!.lower))
    return !been ? DOES.has(doc.tokens[verb + 1]?.lower ?? '') : isPerson(doc, verb + 2, ceiling);
  return isPerson(doc, verb + 1, ceiling);
}

/** "a pastor at the church", "White House counsel". */
function isPerson(doc: TaggedText, first: number, ceiling: number): boolean {
  for (let i = first; i < Math.min(ceiling, first + ROLE_REACH); i++) {
    if (doc.bits[i]! & (PREP | VERB | COMMA) && !(doc.bits[i]! & (OPEN_WORD | DET))) return false;
    if (ROLES.has(doc.tokens[i]!.lower)) return true;
  }
  return false;
}

function hasRole(doc: TaggedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = doc.tokens[i]!.lower;
    if (ROLES.has(word) || BODIES.has(word)) return true;
  }
  return false;
}

function addRoles(doc: TaggedText, first: number, last: number, entity: Entity): void {
  for (let i = first; i < last; i++) {
    const word = doc.tokens[i]!.lower;
    if (doc.bits[i]! & PREP) break;
    if (word === 'ceo') entity.roles.add('executive');
    if (ROLES.has(word) || (BODIES.has(word) && entity.kind !== 'person')) entity.roles.add(word);
    const office = i > first && ROLES.has(word) ? officeOf(doc.tokens[i - 1]!.lower, word) : null;
    if (office) entity.roles.add(office);
  }
  const head = doc.tokens[last - 1]!.lower;
  if (entity.words.length === 1 && entity.kind === 'organisation' && BODIES.has(head)) {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(doc.tokens[i]!.lower);
    entity.kind = kindOfNoun(head, words, true);
  }
}
