/** What kind of source a name or noun phrase is. */

import { plural } from '../grammar/inflect.ts';
import { bodyNoun } from '../languages/uk/declension.ts';
import { genderOfGiven, isSurname } from '../languages/uk/person-names.ts';
import * as uk from '../languages/uk/source-words.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/given-names.ts';
import * as kinds from '../lexicon/kind-words.ts';
import * as organisations from '../lexicon/known-organisations.ts';
import { isKnownPerson } from '../lexicon/known-people.ts';
import { stateIn } from '../lexicon/nations.ts';
import {
  ANONYMOUS_NOUNS,
  ORGANISATION_NOUNS,
  PLURAL_ONLY_PEOPLE,
  ROLE_NOUNS,
} from '../lexicon/people-nouns.ts';
import { PEOPLES } from '../lexicon/peoples.ts';
import { CITED_TEXTS, DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { SourceKind } from '../reading.ts';
import { isFirm } from './body-sorts.ts';
import { ONE_OF_SEVERAL } from './count-people.ts';
import { KNOWN } from './known-kinds.ts';

const set = (words: readonly string[]): Set<string> => new Set(words);
const MEN = set(MASCULINE_NAMES);
const UKRAINIAN_GIVEN = set(uk.GIVEN);
const WOMEN = set(FEMININE_NAMES);
const MILITARY = set([...kinds.MILITARY_WORDS, ...uk.MILITARY]);
const GOVERNMENT = set([...kinds.GOVERNMENT_WORDS, ...uk.GOVERNMENT]);
const MEDIA = set([...kinds.MEDIA_WORDS, ...uk.MEDIA]);
const COMPANY = set(kinds.COMPANY_WORDS);
const THINGS = set([...kinds.PLACE_ENDINGS, ...kinds.THING_ENDINGS]);
const COMPANY_ENDINGS = set(kinds.COMPANY_ENDINGS);
const BODY = set([...kinds.ORGANISATION_WORDS, ...ORGANISATION_NOUNS, ...uk.ORGANISATIONS]);
export const STATES = set([...kinds.METONYMS, ...kinds.NATIONS, ...kinds.REGIONS]);
const TITLES = set([...kinds.PERSON_TITLES, ...uk.TITLES]);
/** Offices of a language without articles: alone they mean their holder. */
export const BARE_OFFICES = set(uk.TITLES);
export const ROLES = set([...ROLE_NOUNS, ...uk.TITLES]);
const ROLE_PLURALS = set(ROLE_NOUNS.map(plural));
export const PEOPLE = set(PLURAL_ONLY_PEOPLE);
const NATIONALS = set(PEOPLES);
/** "Democrat", "Texan": one of a people, believers or a party. */
export const isMember = (noun: string): boolean => NATIONALS.has(`${noun}s`);

/** Whether a noun is for several people by what they do ("prosecutors", "police"). */
export const isPluralRole = (noun: string): boolean => ROLE_PLURALS.has(noun) || PEOPLE.has(noun);

export const ANONYMOUS = set(ANONYMOUS_NOUNS);
export const DOCUMENTS = set(DOCUMENT_NOUNS);
export const BODIES = set([
  ...ORGANISATION_NOUNS,
  // "The referees' body said"
  'body',
  ...uk.MILITARY,
  ...uk.GOVERNMENT,
  ...uk.MEDIA,
  ...uk.ORGANISATIONS,
]);
export const BODY_PLURALS = set(ORGANISATION_NOUNS.map(plural));

export type Gender = 'he' | 'she' | 'it' | null;

const isMilitary = (words: readonly string[]): boolean =>
  (hasAny(words, MILITARY) || MILITARY.has(words.slice(-2).join(' '))) && !CIVIL.test(words.join(' '));

/** Rescuers in a disaster. */
const CIVIL = /\bcivil (?:defen[cs]e|protection|guard)\b/;

const hasAny = (words: readonly string[], lexicon: Set<string>): boolean =>
  words.some((word) => lexicon.has(word));

/** Gender that a person's name or title shows; null when it shows none. */
export function genderOf(words: readonly string[], title: string | null): Gender {
  const titled = title === null ? null : genderOfTitle(title.toLowerCase());
  if (titled) return titled;
  const given = words.length > 1 ? words[0]! : '';
  if (MEN.has(given)) return WOMEN.has(given) ? null : 'he';
  return WOMEN.has(given) ? 'she' : genderOfGiven(given);
}

function genderOfTitle(title: string): Gender {
  if (/\b(?:mr|sir|lord|king|prince|father|congressman)\b/.test(title)) return 'he';
  return /\b(?:mrs|ms|miss|lady|dame|queen|princess|congresswoman|madam)\b/.test(title) ? 'she' : null;
}

/** "Civil Aviation Authority": heads of names that only offices have. */
const OFFICES = /^(?:authority|administration|commission|bureau|ministry|department|directorate)$/;

const OFFICE = /^(\S+ )?(minister|secretary|chief|chancellor) of /;

const hasTitle = (title: string | null): boolean =>
  title !== null && hasAny(title.toLowerCase().split(/\s+/), TITLES);

const MAKERS = set(organisations.MAKERS);
const CLUB_ENDINGS = set(organisations.CLUB_ENDINGS);
const CLUB_OPENERS = set(organisations.CLUB_OPENERS);

/** Words for bodies that are surnames, too: "Ana Church" is a person, "Joyce Foundation" is none. */
const SURNAMES = /^(?:church|press|carrier|maker|guard|brand|chain|house)$/;

/** Kind of a body known by its whole name ("FBI", "Ukrainska Pravda"), or null; who has a title is none. */
function knownBody(words: readonly string[], title: string | null, definite: boolean): SourceKind | null {
  if (hasTitle(title)) return null;
  const whole = words.join(' ');
  return KNOWN.get(whole) ?? (definite ? (KNOWN.get(`the ${whole}`) ?? null) : null);
}

/** What firms leave out of their names in running text; "Apple Music" is not called Apple. */
const LEFT_OUT = set(
  wordList(`
    inc inc. corp corp. ltd ltd. llc plc gmbh ag co co. group holdings company industries technologies motors airlines
    airways systems pharmaceuticals foods solutions therapeutics semiconductors robotics aerospace logistics
  `),
);

/** Whether a firm with this name (lower case) is called by its first word later: "Meridian" for Meridian Semiconductor. */
export const isShortened = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (LEFT_OUT.has(words.at(-1)!) || COMPANY_ENDINGS.has(words.at(-1)!)) &&
  !COMMON_FIRST.test(words[0]!) &&
  !STATES.has(words[0]!) &&
  !MEN.has(words[0]!) &&
  !WOMEN.has(words[0]!) &&
  stateIn(words.slice(0, 1)) === null;

/** First words that many firms share. */
const COMMON_FIRST =
  /^(?:general|national|first|united|american|european|international|global|royal|new|north|south|east|west|northern|southern|eastern|western|standard|central|pacific|atlantic|advanced|applied|texas|california|white|black|blue|red|green|big|old|great|universal|federal|state|public|city|air|sea|sun|star|gold|silver|mr|st|the|bank|credit|health|us|u\.s)$/;

/** "the UN refugee agency": of no one government. */
const isOfNations = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:un|u\.n\.?)$/.test(word)) || words.join(' ').includes('united nations');

const PARTISAN = /^(?:democratic|gop|us|u\.s\.?|eu)$/;

/** Kind of a named source by its words (lower case), its title and whether "the" stands before it. */
export function kindOfName(all: readonly string[], title: string | null, definite: boolean): SourceKind {
  // "Lula da Silva": no district attorney.
  const words = all.length > 2 ? all.filter((word) => word !== 'da') : all;
  const whole = words.join(' ');
  const last = words.at(-1)!;
  const body = knownBody(words, title, definite);
  if (body) return body;
  // "Google Stadia"
  if (words.length > 1 && MAKERS.has(words[0]!)) return 'organisation';
  const noun = words.length === 1 ? bodyNoun(last) : undefined;
  if (noun) return noun.kind;
  if (words.length === 1 && !definite && (isKnownPerson(last) || isSurname(last))) return 'person';
  if (words.length === 1 && last.startsWith('ex-') && ROLES.has(last.slice(3))) return 'person';
  if (NATIONALS.has(last)) return 'group';
  if (STATES.has(whole) || STATES.has(`${whole}.`))
    return whole.endsWith('pentagon') ? 'military' : 'government';
  if (hasTitle(title)) return 'person';
  const given = MEN.has(words[0]!) || WOMEN.has(words[0]!) || UKRAINIAN_GIVEN.has(words[0]!);
  // "Presumptive Democratic", "Former US", "Iowa Republican": what a noun behind them is called by.
  if (words.length > 1 && !given && !title && (isMember(last) || PARTISAN.test(last))) return 'organisation';
  // "Newbridge United", "Sporting Leste"
  if (words.length > 1 && !title && (CLUB_ENDINGS.has(last) || CLUB_OPENERS.has(words[0]!)))
    return 'organisation';
  const isFirm = words.length > 1 && COMPANY_ENDINGS.has(last);
  const isBody = (BODY.has(last) && !SURNAMES.test(last)) || hasAny(words, COMPANY) || isFirm;
  // "Greenpeace UK"
  if (words.length > 1 && /^(?:uk|usa)$/.test(last)) return 'organisation';
  // "Palestinian Islamic Jihad"
  const isOfPeople = words.length > 2 && stateIn(words.slice(0, 1)) !== null && !given && !isMember(last);
  const person = words.length > 1 && words.length <= 4 && given && !definite && !isBody;
  const arabic = words[0] === 'al' && hasAny(words, MEDIA);
  if (person && !arabic) return 'person';
  if (isOfNations(words) && !isMilitary(words)) return 'organisation';
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  if (OFFICES.test(of > 0 ? words[of - 1]! : last)) return isMilitary(words) ? 'military' : 'government';
  if (hasAny(words, COMPANY) || isFirm) return 'organisation';
  if (OFFICE.test(whole)) return 'person';
  // "Surfers Against Sewage", "Doctors Without Borders"
  if (
    words.length > 2 &&
    words.slice(1, -1).some((word) => /^(?:against|for|to|without|before|beyond|over|across)$/.test(word))
  )
    return 'organisation';
  // "Chartered Professional Accountants"
  if (words.length > 1 && ROLE_PLURALS.has(last)) return 'organisation';
  if (isOutlet(words, definite) && (definite || words.length <= 4)) return 'media';
  if (isMilitary(words)) return 'military';
  if (hasAny(words, GOVERNMENT)) return 'government';
  if (hasAny(words, BODY) || definite) return 'organisation';
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    !isOfPeople &&
    !STATE_LETTERS.test(words[0]!) &&
    !THINGS.has(last) &&
    words.every((word) => /^[\p{L}.’'-]+$/u.test(word))
  )
    return 'person';
  return 'organisation';
}

/** "U.S. Steelworks" */
const STATE_LETTERS = /^(?:u\.?s\.?|u\.?k\.?|eu)$/;

/** Words of media that are other things, too, unless they end the name ("Star Wars"), and some unless an article stands before. */
const AT_THE_END = new Set(
  'hill sun mail star post express time mirror register slate globe atlantic vice sentinel dispatch observer independent guardian economist advocate'.split(
    ' ',
  ),
);
const WITH_ARTICLE = new Set('hill mail express time vice slate atlantic advocate'.split(' '));
/** What makes an agency one of the news. */
const NEWSY = /^(?:news|press|media|wire|information|telegraph|telegraphic|anadolu|anatolia)$/;

/** "The Hill", "Daily Mail", "the Associated Press", not "Capitol Hill", "Royal Mail", "European Space Agency". */
function isOutlet(words: readonly string[], definite: boolean): boolean {
  return words.some((word, at) => {
    if (!MEDIA.has(word)) return false;
    if (word === 'agency') return words.some((other) => NEWSY.test(other));
    if (!AT_THE_END.has(word)) return true;
    if (at < words.length - 1) return false;
    return (
      !WITH_ARTICLE.has(word) ||
      definite ||
      at === 0 ||
      words.some((other) => other !== word && MEDIA.has(other))
    );
  });
}

/** Nouns for persons by their endings: "bookkeeper", "bassist", "magician". */
const AGENT =
  /(?:keeper|holder|worker|seeker|goer|owner|player|driver|writer|dealer|fighter|runner|lover|hunter|teller|setter|[^l]ist|ician|[^r]eer)$/;

/** "the 36-year-old" */
export const AGED = /-year-old$/;

/** Texts that are cited more seldom, or with other verbs, than those of which reports are told. */
const TEXTS = set(CITED_TEXTS);

/** Agencies of a trade: "a rating agency", "the travel agency". */
const TRADES =
  /^(?:ratings?|travel|advertising|ad|model(?:l?ing)?|estate|employment|recruitment|staffing|talent|marketing|collection|escort|aid|relief|charity)$/;

/** Kind of a source without a name by its head noun and all its words (lower case). */
export function kindOfNoun(head: string, words: readonly string[], definite: boolean): SourceKind {
  if (/^(he|she|him|his|her|i|who|someone|somebody)$/.test(head)) return 'person';
  if (/^(?:newspaper|magazine|tabloid)$/.test(head)) return 'media';
  if (DOCUMENTS.has(head) || TEXTS.has(head)) return 'document';
  if (BODIES.has(head)) {
    // "a department store operator", "the defense firm"
    if ((isFirm(head) || head === 'operator') && !hasAny(words, MEDIA)) return 'organisation';
    // "a clearing house"
    if (
      head === 'house' &&
      words.some((word) => /^(?:clearing|auction|publishing|fashion|trading|care)$/.test(word))
    )
      return 'organisation';
    if (isMilitary(words)) return 'military';
    if (head === 'agency' && words.some((word) => TRADES.test(word))) return 'organisation';
    // "the agency" alone is an office, "the news agency" none.
    if (hasAny(words, MEDIA) && (head !== 'agency' || words.includes('news'))) return 'media';
    return hasAny(words, GOVERNMENT) && !isOfNations(words) ? 'government' : 'organisation';
  }
  if (ANONYMOUS.has(head) || ONE_OF_SEVERAL.test(head)) return 'anonymous';
  if (/^(?:newspapers|magazines|broadcasters|tabloids|dailies)$/.test(head)) return 'media';
  if (BODY_PLURALS.has(head) || isFirm(head)) return 'organisation';
  if (ROLES.has(head) || AGED.test(head) || isMember(head)) return definite ? 'person' : 'anonymous';
  if (!ROLE_PLURALS.has(head) && !PEOPLE.has(head) && AGENT.test(head))
    return definite ? 'person' : 'anonymous';
  return 'group';
}
