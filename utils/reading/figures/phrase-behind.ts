/** The noun phrase that stands behind a number, found without a parser. */

import * as closed from '../lexicon/function-words.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { PEOPLES } from '../lexicon/peoples.ts';
import { isFate } from './noun-left-out.ts';
import { NUMBER_WORDS } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { type Run, touching, wordAt } from './run.ts';
import { isThird, VERB_BASES, verbal } from './verb-words.ts';

const BARRIERS = new Set<string>([
  ...closed.PREPOSITIONS,
  ...closed.COORDINATORS,
  ...closed.SUBORDINATORS,
  ...closed.BE_FORMS,
  ...closed.HAVE_FORMS,
  ...closed.MODALS,
  ...closed.SUBJECT_PRONOUNS,
  ...closed.OBJECT_PRONOUNS,
  ...closed.DETERMINERS,
  ...closed.NEGATIONS,
  ...closed.ADVERBS,
  ...'to per my your his her its our their whose alone each apiece annually only respectively total overall combined worth short'.split(
    ' ',
  ),
]);
for (const word of ["'s", 'other']) BARRIERS.delete(word);
for (const word of ['second', 'first', 'other', 'more', 'most', 'full', 'long', 'only', 'early', 'past'])
  BARRIERS.delete(word);

/** Determiners that a noun phrase after "of" may begin with ("two of the men", "a third of those screened"). */
export const OPENERS = new Set('the these those its their his her our all my your some'.split(' '));

/** "sisters", "judges" */
const areMany = (word: string): boolean => isPlural(word) && (KIN.test(word) || isRoleNoun(word));
const KIN = /^(?:men|women|children|girls|boys|sons|daughters|brothers|sisters)$/;

/** What tells when or where, and stands before no head. */
export const WHEN = new Set(
  'last next today yesterday tomorrow tonight overnight now since ago earlier later so there here nearby alone worldwide nationwide abroad overseas'.split(
    ' ',
  ),
);

/** How many tokens of a noun phrase are read. */
export const PHRASE_CAP = 9;

export interface Phrase {
  /** Token bounds of the noun phrase, head last. */
  start: number;
  next: number;
}

/** "30 percent of whites “strongly agree”": behind a noun a quotation begins. */
const QUOTE = /^(?:["“]|``|'')$/;

/** Whether a token is one that no noun phrase holds. */
export function stops(run: Run, at: number): boolean {
  const token = run.tokens[at];
  if (!token || at >= run.to) return true;
  if (token.kind === 'punct' && token.text !== '-') return !/^(?:['’"“]|``|'')$/.test(token.text);
  if (token.kind === 'symbol' && token.text !== '&') return true;
  // "two side-by-side columns", "12 check-in desks", "20 off-shore rigs"
  const isInside =
    (wordAt(run, at - 1) === '-' && touching(run, at - 1) && touching(run, at - 2)) ||
    (wordAt(run, at + 1) === '-' && touching(run, at) && touching(run, at + 1) && isWord(run, at + 2));
  // "help one candidate more than another"
  if (/^(?:more|less|fewer)$/.test(token.lower) && wordAt(run, at + 1) === 'than') return true;
  // "three oil well heads"
  if (token.lower === 'well' && isPlural(wordAt(run, at + 1))) return false;
  return BARRIERS.has(token.lower) && !isInside && !PRONOUN_LIKE.has(token.text);
}

/** Capitals that only look like pronouns: "300 US soldiers", "40 IT workers". */
const PRONOUN_LIKE = new Set(['US', 'IT']);

export const isWord = (run: Run, at: number): boolean =>
  at < run.to && /^\p{L}/u.test(run.tokens[at]?.text ?? '');

/** Whether "'s" follows a word. */
export const owned = (run: Run, at: number): boolean => /^(?:'s|'|’)$/.test(wordAt(run, at + 1));

/** "digital and physical sales": a coordination before the head. */
const coordinates = (run: Run, at: number, start: number): boolean =>
  at > start &&
  /^(?:and|or|&)$/.test(wordAt(run, at)) &&
  isWord(run, at + 1) &&
  !NUMBER_WORDS.has(wordAt(run, at + 1)) &&
  // "lost 3 GW of capacity and needs 800 MW"
  !(isThird(wordAt(run, at + 1)) && run.tokens[at + 2]?.kind === 'number') &&
  !BARRIERS.has(wordAt(run, at + 1));

/** "land" of "90 land, river and ship-borne radars": the first of several that stand before the head. */
const lists = (run: Run, at: number, start: number): boolean =>
  at > start &&
  wordAt(run, at) === ',' &&
  isWord(run, at - 1) &&
  isWord(run, at + 1) &&
  /^(?:and|or|,)$/.test(wordAt(run, at + 2)) &&
  (isWord(run, at + 4) || wordAt(run, at + 4) === '-') &&
  !WHEN.has(wordAt(run, at - 1)) &&
  !BARRIERS.has(wordAt(run, at + 1)) &&
  !verbal(wordAt(run, at + 1));

/** "emails" of "“missing” emails": a mark that closes what was opened in the phrase. */
function closesInside(run: Run, at: number, start: number): boolean {
  if (wordAt(run, at) !== '”') return false;
  for (let k = at - 1; k >= start; k--) if (wordAt(run, k) === '“') return true;
  return false;
}

/** "personal spending", "global shipping": a form in -ing behind an adjective. */
const isNamedDoing = (run: Run, at: number): boolean =>
  /ing$/.test(wordAt(run, at)) && /(?:al|ic|ary|ive|ous)$/.test(wordAt(run, at - 1));

/** "12,000 lives" were lost, but "one in five lives alone": the verb has a place or a manner behind it. */
const areLives = (run: Run, at: number): boolean =>
  wordAt(run, at) === 'lives' &&
  !/^(?:in|on|at|with|near|under|below|outside|within|by|off|alone|there|here|abroad|together)$/.test(
    wordAt(run, at + 1),
  );

/** "112 popular bathing spots", "200 fleeing villagers": a participle right before a plural, with nothing counted before it. */
const modifiesNext = (run: Run, at: number): boolean =>
  (/ing$/.test(wordAt(run, at)) ||
    /^(?:open|clean|free|separate|complete|direct|correct|live|empty|own)$/.test(wordAt(run, at))) &&
  !/^(?:including|excluding|following|using|involving|covering|carrying|making)$/.test(wordAt(run, at)) &&
  isPlural(wordAt(run, at + 1));

/** "300 pledged delegates": a participle between the number and a plural, of a verb that would need more behind it. */
const isParticiple = (run: Run, at: number): boolean =>
  /[^e]ed$/.test(wordAt(run, at)) &&
  !/^(?:killed|died|arrived|lived|voted|signed|attended|opposed|supported|backed|received|called|asked|joined|visited|remained|involved|entered|attacked|crossed|reached)$/.test(
    wordAt(run, at),
  ) &&
  isPlural(wordAt(run, at + 1)) &&
  /^(?:[.,;:)]|in|of|on|at|from|by|to|and|or|who|that|were|was|are|have|had|will|would|came|left|over|for|with|)$/.test(
    wordAt(run, at + 2),
  );

/** "one in eight workers pays it", "two in three voters wants a": a form in -s with an object behind it is a verb. */
const hasObject = (run: Run, at: number): boolean =>
  isPlural(wordAt(run, at)) &&
  /^(?:it|them|him|her|an?|no)$/.test(wordAt(run, at + 1)) &&
  isThird(wordAt(run, at));

/** "voters back the law": a verb in the plural with its object behind it. */
export const acts = (run: Run, at: number): boolean =>
  (VERB_BASES.has(wordAt(run, at)) || wordAt(run, at) === 'back') &&
  /^(?:it|them|him|her|an?|no|the|his|its|their|that|this|these)$/.test(wordAt(run, at + 1));

/** The phrase whose head is its first plural noun, or the last of several in a row ("sports teams"). */
export function pluralPhrase(run: Run, start: number): Phrase | null {
  let head = -1;
  for (let at = start; at < start + PHRASE_CAP; at++) {
    if (stops(run, at)) {
      if (head < 0 && (coordinates(run, at, start) || lists(run, at, start) || closesInside(run, at, start)))
        continue;
      break;
    }
    const token = run.tokens[at]!;
    if (head >= 0 && (QUOTE.test(token.text) || hasObject(run, at))) break;
    // "children ages 3 to 17"
    if (head >= 0 && token.lower === 'ages' && run.tokens[at + 1]?.kind === 'number') break;
    if (
      token.kind === 'number' &&
      wordAt(run, at - 1) !== '-' &&
      !(at > start && /^\p{Lu}/u.test(run.tokens[at - 1]!.text))
    )
      break;
    if (token.kind !== 'word') continue;
    const joined = wordAt(run, at - 1) === '-' || wordAt(run, at + 1) === '-';
    const modifies = head < 0 && (modifiesNext(run, at) || (at === start && isParticiple(run, at)));
    if (verbal(token.lower) && !joined && !areLives(run, at) && !modifies) break;
    const plural = isPlural(token.lower);
    if (head >= 0 && !plural) break;
    if (plural && !owned(run, at) && wordAt(run, at + 1) !== '-' && !goesWithNext(run, at)) head = at;
  }
  return head < 0 ? null : { start, next: withTwin(run, head) + 1 };
}

/** "anti-aircraft guns", "20 anti-personnel mine fields": a compound that looks like a plural before the head. */
const goesWithNext = (run: Run, at: number): boolean =>
  wordAt(run, at - 1) === '-' && isWord(run, at + 1) && !stops(run, at + 1) && !verbal(wordAt(run, at + 1));

/** "nine brothers and (sisters)": the second noun for people that the number counts with the first, or `head`. */
function withTwin(run: Run, head: number): number {
  if (!/^(?:and|or)$/.test(wordAt(run, head + 1)) || !isPlural(wordAt(run, head + 2))) return head;
  if (!areMany(wordAt(run, head))) return head;
  // "soldiers and police officers"
  const twin = areMany(wordAt(run, head + 3)) && !verbal(wordAt(run, head + 3)) ? head + 3 : head + 2;
  return areMany(wordAt(run, twin)) ? twin : head;
}

const NATIONALS = new Set(PEOPLES);

/** "of territory (ISIL held)": a name right behind a noun, before a verb; "eastern Porto" and "one senior Democrat" are one. */
const opensClause = (run: Run, at: number): boolean =>
  /^\p{Lu}/u.test(run.tokens[at]!.text) &&
  /^\p{Ll}/u.test(run.tokens[at - 1]!.text) &&
  !/(?:ern|al|ed|er|town|[st]h|east|west|land)$/.test(wordAt(run, at - 1)) &&
  !NATIONALS.has(`${wordAt(run, at)}s`) &&
  verbal(wordAt(run, at + 1));

/** The phrase up to the verb, preposition or mark that ends it; its head is its last word. */
export function singularPhrase(run: Run, start: number): Phrase | null {
  let head = -1;
  for (let at = start; at < start + PHRASE_CAP && !stops(run, at); at++) {
    const token = run.tokens[at]!;
    if (head >= 0 && QUOTE.test(token.text)) break;
    if (token.kind !== 'word') {
      // "one top-20 shareholder"
      if (token.kind === 'number' && wordAt(run, at - 1) !== '-') break;
      continue;
    }
    const joined = wordAt(run, at - 1) === '-' || wordAt(run, at + 1) === '-';
    if (verbal(token.lower) && !joined && !(head === at - 1 && isNamedDoing(run, at))) break;
    // "8,000 tonnes of waste cover an area"
    if (head >= 0 && acts(run, at)) break;
    if (head >= 0 && isPlural(token.lower) && !owned(run, at) && !joined) break;
    // "left one officer dead", "30% of territory ISIL held"
    if (head >= 0 && (isFate(token.lower) || opensClause(run, at))) break;
    if (token.lower !== "'s" && !owned(run, at)) head = at;
  }
  // "millions of rare $1 bills": the sum counts
  if (head === start && /^[$£€]$/.test(wordAt(run, head + 1))) return null;
  return head < 0 ? null : { start, next: head + 1 };
}

/** One noun that modifies another ("a 12 page document", "the 11 member agreement"), or a unit in capitals ("0.5 WAR"). */
function nearestNoun(run: Run, at: number): Phrase | null {
  const token = run.tokens[at];
  if (!isWord(run, at) || stops(run, at) || verbal(token!.lower) || token!.lower.endsWith('ly')) return null;
  // "12 wounded were taken": what happened to them
  if (
    WHEN.has(token!.lower) ||
    token!.lower === 'strong' ||
    (token!.lower !== 'dead' && isFate(token!.lower))
  )
    return null;
  // "the 900 reported in May"
  if (
    /^(?:reported|estimated|planned|proposed|added|suspected|alleged|confirmed|presumed|feared|believed)$/.test(
      token!.lower,
    )
  )
    return null;
  // "6 in 10 support the law": a noun has no object.
  const after = wordAt(run, at + 1);
  if (OPENERS.has(after) || /^(?:an?|it|them|him)$/.test(after)) return null;
  const first = token!.text[0]!;
  if (first !== first.toLowerCase() && !/^\p{Lu}{2,5}$/u.test(token!.text)) return null;
  // "three sexual encounters": what looks like a verb behind an adjective
  if (/(?:ous|ful|less|able|ible|[st]ual|xual)$/.test(token!.lower))
    return /[^s]s$/.test(after) && isWord(run, at + 1) ? { start: at, next: at + 2 } : null;
  return wordAt(run, at + 1) === '-' ? null : { start: at, next: at + 1 };
}

/** The noun phrase that begins at a token, for a number of one (`singular`) or more. */
export function phraseAt(run: Run, at: number, singular: boolean): Phrase | null {
  return singular ? singularPhrase(run, at) : (pluralPhrase(run, at) ?? nearestNoun(run, at));
}
