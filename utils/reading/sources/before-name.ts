/** What stands before a person's name in a run of capitals: titles, offices and the bodies that they are of. */

import { plural } from '../grammar/inflect.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, OPEN_WORD, TIME } from '../grammar/word-class.ts';
import * as uk from '../languages/uk/source-words.ts';
import { FIRM_NOUNS, PERSON_TITLES } from '../lexicon/kind-words.ts';
import { ORGANISATION_NOUNS, PLURAL_ONLY_PEOPLE, ROLE_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import { GIVEN, PLACES } from './name-words.ts';

/** Titles of persons in both languages. */
export const TITLES = new Set([...PERSON_TITLES, ...uk.TITLES]);
/** Nouns that a sentence opens with, which are no names then. */
export const COMMON_NOUNS = new Set([
  ...ROLE_NOUNS,
  ...ROLE_NOUNS.map(plural),
  ...PLURAL_ONLY_PEOPLE,
  ...ORGANISATION_NOUNS,
  ...ORGANISATION_NOUNS.map(plural),
  ...DOCUMENT_NOUNS,
]);
const ROLES = new Set(ROLE_NOUNS);
/** What can link two capitalised words to one person's name. */
export const PARTICLES = new Set(wordList('de van von der den la al bin ibn del di da du le'));
/** What can link words of a name. */
export const LINKS = new Set([...PARTICLES, 'of', 'for', 'the', 'and', '&', 'on', 'to']);
/** Nouns for bodies. */
export const BODY_NOUNS = new Set(ORGANISATION_NOUNS);
const FIRMS = new Set(FIRM_NOUNS);

/** Whether a word is written like a name, and tells no time nor where the bearer is from ("Ohio-based Ana Ruiz"). */
export const isCapital = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) &&
  !(doc.bits[i]! & TIME) &&
  !tellsOrigin(doc.tokens[i]!.lower);

const tellsOrigin = (lower: string): boolean => lower.endsWith('-based') || lower.endsWith('-born');

/** Without its stop or "-elect"; "Number 10" is No. 10. */
export const plain = (lower: string): string =>
  lower === 'number' ? 'no' : lower.endsWith('.') ? lower.slice(0, -1) : lower.replace('-elect', '');

/** What tells a son from his father. */
export const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/;

/** "ambassador to the UN Ana Ruiz", "Minister for the Middle East Ana Ruiz": a body or place before a person's two names. */
export function isBodyOf(doc: TaggedText, k: number, first: number, last: number): boolean {
  const { text, lower } = doc.tokens[k]!;
  // "ambassador to Britain Liu Xiaming"
  const isPost = last - k === 3 && PLACES.has(lower) && doc.tokens[k - 1]?.lower === 'to';
  if (isPost && ROLES.has(doc.tokens[k - 2]?.lower ?? '')) return true;
  if (last - k !== 3 || GIVEN.has(lower)) return false;
  if (!GIVEN.has(doc.tokens[k + 1]!.lower)) return BODY_NOUNS.has(lower) && isLedBy(doc, k, first);
  return (
    (/^(?:[A-Z]\.?){2,5}$/.test(text) && !IN_SHORT.test(text)) ||
    BODY_NOUNS.has(lower) ||
    PLACES.has(lower) ||
    REGION.test(lower)
  );
}

/** "head of the Harbour Council (Enver Olsen)": two capitals behind the body of an office that are neither body nor place. */
function isLedBy({ tokens }: TaggedText, k: number, first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!/^(?:of|at|for)$/.test(tokens[of]?.lower ?? '') || !ROLES.has(tokens[of - 1]?.lower ?? ''))
    return false;
  return [1, 2].every((step) => {
    const { lower } = tokens[k + step]!;
    return !COMMON_NOUNS.has(lower) && !PLACES.has(lower) && !LINKS.has(lower);
  });
}

/** Offices in letters: "Acme CEO Ana Ruiz", "Tory MP Tom Deane". */
export const IN_SHORT = /^(?:C[EFOT]O|MP|MEP|MSP|MLA|VP|TD|PM)$/;

const REGION = /^(?:east|west|north|south|africa|asia|europe|relations|affairs|services)$/;

/** "Secretary of State", "Chief of Staff", "Global News Director": the office or role before a person's name. */
export function endsOffice(doc: TaggedText, k: number, first: number, last: number): boolean {
  const word = doc.tokens[k]!.lower;
  const next = doc.tokens[k + 1]!.lower;
  const given = GIVEN.has(next) || (/^[a-z]\.$/.test(next) && GIVEN.has(doc.tokens[k + 2]?.lower ?? ''));
  // "Rescuer Oksana", "Manager Gareth Deane", "Carmaker Ford": opening a sentence.
  // "the Investor Education Foundation": a body's own name.
  const isPair = last - k - 1 === 2 && !BODY_NOUNS.has(doc.tokens[last - 1]!.lower);
  const isOffice = isPair && !GIVEN.has(word) && !TITLES.has(word);
  if (k === first && isCapital(doc, k + 1) && ((ROLES.has(word) && (given || isOffice)) || FIRMS.has(word)))
    return true;
  if (last - k - 1 < 2 || !isCapital(doc, k + 1) || PLACES.has(plain(doc.tokens[k + 1]!.lower))) return false;
  if (ROLES.has(word) && k === first) return false;
  if (ROLES.has(word) && !LINKS.has(doc.tokens[k - 1]!.lower)) return given || isPair;
  for (let of = k - 1; of > first && k - of <= 3; of--)
    if (doc.tokens[of]!.lower === 'of' && TITLES.has(doc.tokens[of - 1]!.lower)) return given || of === k - 1;
  return false;
}

const OF_PERSONS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)$/;

/** What bodies are called that are made up of many. */
const OF_MANY = /^(?:systems?|association|union|federation|guild|fund)$/;

/** "the Teacher Retirement System of Porto": a trade before what they have together. */
export function isOfBody({ tokens }: TaggedText, k: number, last: number): boolean {
  if (OF_PERSONS.test(plain(tokens[k]!.lower)) || GIVEN.has(tokens[k + 1]?.lower ?? '')) return false;
  for (let next = k + 2; next < last; next++) if (OF_MANY.test(tokens[next]!.lower)) return true;
  return false;
}

/** A title is followed by a name, not by "of" ("Secretary of State" is an office). */
export function isTitle(doc: TaggedText, k: number, last: number): boolean {
  const word = doc.tokens[k]!.lower;
  return (
    (TITLES.has(word) || TITLES.has(plain(word))) &&
    !SUFFIX.test(plain(doc.tokens[k + 1]?.lower ?? '')) &&
    !BODY_NOUNS.has(doc.tokens[k + 1]?.lower ?? '') &&
    // "the Office of the Inspector General", "Acme's Vice President": no names yet
    !(k + 2 === last && /^(?:general|president|minister|secretary)$/.test(doc.tokens[k + 1]!.lower)) &&
    // "the General Civil Aviation Authority"
    !(
      word === 'general' &&
      BODY_NOUNS.has(doc.tokens[last - 1]!.lower) &&
      !GIVEN.has(doc.tokens[k + 1]!.lower)
    ) &&
    // "Mr. de Vos"
    isCapital(doc, PARTICLES.has(doc.tokens[k + 1]?.lower ?? '') ? k + 2 : k + 1) &&
    k + 1 < last &&
    // "Mr. Montenegro" is no country, "Ambassador France" no person.
    (OF_PERSONS.test(plain(word)) || !PLACES.has(plain(doc.tokens[k + 1]!.lower)))
  );
}
