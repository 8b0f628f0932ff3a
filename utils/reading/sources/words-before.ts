/** What the text says of a name right before it: "former judge and Porto Mayor Ana Ruiz", "the mayor, Ana Ruiz,". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BE,
  CAP,
  COMMA,
  COORD,
  DET,
  ING,
  MODAL,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  STOP,
  SUB,
  VERB,
} from '../grammar/word-class.ts';
import { endsUkrainianDescription, isTimeWord, leadsUp } from '../languages/uk/adverbials.ts';
import { ukrainianVerb } from '../languages/uk/reporting-verbs.ts';
import { stateOf } from '../lexicon/nations.ts';
import { PERSON_PARTICIPLES } from '../lexicon/person-words.ts';
import type { Range } from './apposition.ts';
import { SOME_PART } from './body-states.ts';
import { isPlural } from './count-people.ts';
import { KIN } from './gender-of-noun.ts';
import { BODIES, ROLES } from './kind-of.ts';
import type { Name } from './name.ts';
import { GIVEN } from './name-words.ts';
import { isOfficeWord } from './offices.ts';
import { coreOf } from './phrase-core.ts';

/** Tokens of such words at most. */
const LONGEST = 10;

/** "Russian independent online media outlet Mediazona": the noun phrase that runs into the name, or null. */
export function wordsBefore(doc: TaggedText, name: Name): Range | null {
  const sentence = doc.sentences[doc.sentenceOf[name.first]!]!;
  // "the state Supreme Court"
  if (name.ownerState === SOME_PART) return null;
  const titled = beforeTitle(doc, name, sentence.first);
  if (titled) return titled;
  let head = name.first - 1;
  // "Labour leader Sir Tom Lind"
  while (head > sentence.first && HONORIFIC.test(doc.tokens[head]!.lower)) head--;
  // "The army's spokesman, Col Omar Said,"
  const comma = name.first - 1 - (name.title?.split(/\s+/).length ?? 0);
  if (comma > sentence.first && doc.bits[comma]! & COMMA)
    return roleApposed(doc, name, comma, sentence.first);
  if (head < sentence.first) return null;
  const word = doc.tokens[head]!.lower;
  // "Manager Ana Ruiz said": the capital is the sentence's.
  const opens = head === sentence.first && ROLES.has(word);
  if ((doc.bits[head]! & CAP && !opens) || !isNoun(doc, head)) return null;
  const of = roleBeforeOf(doc, head, sentence.first);
  // "a campaign Mr. Ruiz calls bigoted"
  // "to press Ruiz on it"
  const isVerb = (doc.bits[head]! & VERB) !== 0 && doc.tokens[head - 1]?.lower === 'to';
  const isBody =
    BODIES.has(word) && !isVerb && !/^(?:mr|mrs|ms|miss)\.?$/.test(name.title?.toLowerCase() ?? '');
  if (of === null && !ROLES.has(word) && !isBody) return null;
  const first = runStart(doc, of ?? head, sentence.first);
  // "will likely force Ruiz to"
  if (first > sentence.first && doc.bits[first - 1]! & MODAL) return null;
  // "four fellow Palestinians" are no description of Palestinians.
  return isPlural(doc, first) ? null : { first: withOther(doc, first, sentence.first, true), last: head + 1 };
}

/** "Porto police Chief Ana Ruiz", "former President Ana Ruiz": a title with what stands before it. */
function beforeTitle(doc: TaggedText, name: Name, floor: number): Range | null {
  if (name.title === null || HONORIFIC.test(name.title.toLowerCase())) return null;
  const title = name.first - name.title.split(/\s+/).length;
  let first = title;
  while (first > floor && title - first < 5 && modifies(doc, first - 1) && !isPlural(doc, first - 1)) {
    if (!standsBeforeTitle(doc, first - 1)) break;
    first--;
  }
  first = withOther(doc, first, floor, false);
  let last = name.first;
  // "Health Minister Dr Ana Ruiz"
  while (last > title + 1 && HONORIFIC.test(doc.tokens[last - 1]!.lower)) last--;
  return (first < title || last < name.first) && first >= floor ? { first, last } : null;
}

/** "party Chairman", "embattled Mayor", not "the reason President", "to force Senator": words without a capital before a title. */
function standsBeforeTitle(doc: TaggedText, i: number): boolean {
  const { lower } = doc.tokens[i]!;
  if (doc.bits[i]! & (CAP | NUM | POSS) || ROLES.has(lower) || isOfficeWord(lower)) return true;
  if (ATTRIBUTES.has(lower) || LASTING.test(lower)) return true;
  return ADJECTIVE.test(lower) && !(doc.bits[i]! & (VERB | ING));
}

/** What adjectives that stand before a title end with, and those that show it by nothing. */
const ADJECTIVE =
  /(?:[a-z]{2}(?:al|ic|ive|ous|ent|ant|ary|ful|ian|ish|ed|ate|time)|-[a-z]+|^(?:former|then|ex|new|late|old|current|first|second|third))$/;

const HONORIFIC = /^(?:sir|dame|lord|lady|baroness|professor|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?)$/;

/** Where the words begin that modify the noun at `head`. */
function runStart(doc: TaggedText, head: number, floor: number): number {
  let first = head;
  while (first > floor && first > head - LONGEST && modifies(doc, first - 1)) {
    first--;
    // "trailed her rival Ana Ruiz", "the challenge former judge Ana Ruiz sent"
    const { lower } = doc.tokens[first]!;
    if (OWNER.test(lower) || (lower === 'former' && !isOwned(doc, first))) break;
  }
  return first;
}

const OWNER = /^(?:his|her|its|their|our|my)$/;

/**
 * "former judge and (Porto Mayor Ana Ruiz)": where the other office of one person begins, or `first`. Behind an article
 * ("the governor and Mayor Ana Ruiz") an office in capitals is another person's.
 */
function withOther(doc: TaggedText, first: number, floor: number, isSmall: boolean): number {
  const and = first - 1;
  if (and - 1 < floor || !(doc.bits[and]! & COORD) || doc.tokens[and]!.lower !== 'and') return first;
  // "Secretary of State and (candidate Ana Ruiz)"
  const head = and - 3 >= floor && doc.tokens[and - 2]!.lower === 'of' ? and - 3 : and - 1;
  const role = doc.tokens[head]!.lower.replace(/\.$/, '');
  if (!ROLES.has(role) && !/^(?:gov|sen|rep|gen|prof)$/.test(role)) return first;
  const other = runStart(doc, head, floor);
  const isOther = other > floor && (doc.bits[other - 1]! & DET) !== 0;
  return (isOther && !isSmall) || isPlural(doc, other) ? first : other;
}

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
  const { lower } = doc.tokens[i]!;
  if (b & (DET | PREP | COMMA | STOP) || ukrainianVerb(lower) || leadsUp(lower) || isTimeWord(lower))
    return false;
  if (endsUkrainianDescription(lower, doc.tokens[i - 1]?.lower ?? '')) return false;
  // "Porto's newly elected mayor", "Ruiz's fired aide"
  if (b & ADV && !(b & CAP) && doc.bits[i + 1]! & PART) return isOwned(doc, i);
  if (b & PART && isOwned(doc, doc.bits[i - 1]! & ADV ? i - 1 : i)) return true;
  if (lower === 'fellow' || isDoing(doc, i)) return false;
  // "clearing house"
  if (b & ING && doc.bits[i + 1]! & (NOUN | OPEN_WORD)) return !(doc.bits[i - 1]! & (BE | PREP));
  if (b & VERB && !(b & (NOUN | OPEN_WORD | CAP))) return false;
  return (b & (OPEN_WORD | NUM | NOUN | POSS)) !== 0 && !isDeed(doc, i);
}

/** "won, beating rival Ana Ruiz": a participle clause behind a comma, not "the ruling chief Ana Ruiz". */
const isDoing = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & ING) !== 0 && ((doc.bits[i - 1] ?? 0) & COMMA) !== 0 && !LASTING.test(doc.tokens[i]!.lower);

const LASTING =
  /^(?:leading|ranking|acting|managing|founding|running|sitting|ruling|rising|presiding|outgoing|incoming|retiring|aspiring|budding|surviving|visiting|commanding)$/;

const isOwned = (doc: TaggedText, i: number): boolean => ((doc.bits[i - 1] ?? 0) & (POSS | DET)) !== 0;

/** "Ruiz, the coach, ripped Porto chief Tom Lind": a verb in the past behind its subject, not "disgraced banker". */
function isDeed(doc: TaggedText, i: number): boolean {
  const { lower } = doc.tokens[i]!;
  const before = doc.bits[i - 1] ?? 0;
  if (!(doc.bits[i]! & PAST) || doc.bits[i]! & CAP || lower.includes('-') || i === 0) return false;
  if (before & AUX) return true;
  if (before & COMMA) return !ATTRIBUTES.has(lower) && awaitsVerb(doc, i - 1);
  const { lower: subject } = doc.tokens[i - 1]!;
  const isName = (before & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) && stateOf(subject) === null;
  return (isName && !ATTRIBUTES.has(lower)) || (/[^s]s$/.test(subject) && (before & OPEN_WORD) !== 0);
}

/** "Ruiz, the coach,": whether a sentence's subject still waits for its verb at the comma. */
function awaitsVerb(doc: TaggedText, comma: number): boolean {
  const { first } = doc.sentences[doc.sentenceOf[comma]!]!;
  if (doc.bits[first]! & (PREP | ADV | SUB | PART | ING)) return false;
  for (let k = first; k < comma; k++) if (isFiniteVerb(doc, k)) return false;
  return true;
}

/** Participles that tell what somebody is. */
const ATTRIBUTES = new Set(PERSON_PARTICIPLES);

/** "Porto's mayor, Ana Ruiz," or "his aide, Tom Deane.": the one noun before the name between commas, or null. */
function roleApposed(doc: TaggedText, name: Name, comma: number, floor: number): Range | null {
  const phrase = lastOfList(doc, nounPhraseBefore(doc, comma, floor));
  if (!phrase || phrase.last - phrase.first > LONGEST) return null;
  const owned = behindOwner(doc, phrase);
  const core = coreOf(doc, owned);
  const noun = doc.tokens[core.head]!.lower;
  const isKin = KIN.has(noun);
  // "One former inmate, Carl, wrote"
  const isGiven = name.words.length === 1 && GIVEN.has(name.words[0]!) && phrase.first === floor;
  if (!ROLES.has(noun) || (name.words.length < 2 && name.title === null && !isKin && !isGiven)) return null;
  let hasOwner = owned.first > phrase.first;
  for (let k = core.first; k < core.head; k++) if (doc.bits[k]! & POSS) hasOwner = true;
  if (!core.definite && !hasOwner && !isGiven) return null;
  const next = doc.bits[name.last] ?? STOP;
  // "Ruiz's sister, Maria Lind said"; "a blow to the mayor, Ana Ruiz said" tells no office.
  if (name.last < doc.tokens.length && isFiniteVerb(doc, name.last))
    return isKin && phrase.first === floor ? phrase : null;
  const isList = next & COMMA && (doc.bits[name.last + 1] ?? 0) & COORD;
  return next & (COMMA | STOP) && !isList ? phrase : null;
}

/** "the Bank of Porto's (governor)", not "the lawyer for Porto's mayor": what is owned by whoever a phrase begins with. */
export function behindOwner({ bits, tokens }: TaggedText, phrase: Range): Range {
  let first = phrase.first;
  for (let k = phrase.first; k < phrase.last - 1; k++) {
    const { lower } = tokens[k]!;
    if (ROLES.has(lower) && bits[k + 1]! & PREP) break;
    if (bits[k]! & PREP && !(/^(?:of|for)$/.test(lower) && bits[k - 1]! & CAP)) break;
    if (/^['’]s?$/.test(lower)) first = k + 1;
  }
  return { first, last: phrase.last };
}

/** "the judges and (the nominee, Ana Ruiz,)", "Tom Lind and (his wife, Ana Ruiz,)", "trails (his rival, Ana Ruiz,)" */
function lastOfList(doc: TaggedText, phrase: Range | null): Range | null {
  if (!phrase) return null;
  let { first } = phrase;
  for (let k = first + 1; k < phrase.last; k++)
    if (
      (doc.bits[k - 1]! & COORD && doc.bits[k]! & DET) ||
      (OWNER.test(doc.tokens[k]!.lower) && !(doc.bits[k - 1]! & PREP))
    )
      first = k;
  return { first, last: phrase.last };
}
