/** What a number counts: the noun phrase after it, found without a parser. */

import * as closed from '../lexicon/function-words.ts';
import { type Run, wordAt } from './amounts.ts';

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
  ...'to per my your his her its our their whose alone each apiece annually only respectively total overall combined'.split(
    ' ',
  ),
]);
BARRIERS.delete('other');
for (const word of ['second', 'first', 'other', 'more', 'most', 'full', 'long', 'only', 'early', 'past'])
  BARRIERS.delete(word);

/** Determiners that a noun phrase after "of" may begin with ("two of the men", "a third of those screened"). */
const OPENERS = new Set('the these those its their his her our all my your some'.split(' '));

const IRREGULAR_PLURALS = new Set(
  (
    'people men women children police troops personnel staff feet teeth mice geese oxen lives wives knives halves ' +
    'wolves leaves thieves shelves media data criteria phenomena alumni bacteria cattle fish sheep deer aircraft ' +
    'spacecraft series species livestock poultry youth clergy infantry servicemen servicewomen policemen firemen ' +
    'businessmen fishermen gunmen congressmen lawmen countrymen airmen seamen militiamen salesmen spokesmen ' +
    'policewomen businesswomen congresswomen grandchildren offspring crew hp headcount'
  ).split(' '),
);

/** Singular words in -s, and forms in -s that are verbs after a noun. */
const SINGULAR_S =
  /(?:ss|us|is|ous|news|gas|bus|lens|was|has|does|says|plus|chaos|texas|kansas|paris|business|always|perhaps|series|thus)$/;

export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (word.length > 3 && word.endsWith('s') && !SINGULAR_S.test(word) && /^[\p{L}'’-]+$/u.test(word));

/** How many tokens of a noun phrase are read. */
const PHRASE_CAP = 7;

/** Verbs that follow a bare number's noun or stand right after a number ("187 voted"). */
const VERBISH = /(?:ed|ing)$/;
const ADJECTIVE_ED =
  /^(?:armed|wounded|injured|displaced|registered|unarmed|united|skilled|unmanned|used|licensed|detained|captured|elected|hundred|related|combined|estimated|confirmed|reported|suspected|mixed|unidentified|masked|uninsured|undocumented|remaining|existing|serving|leading|living|missing|working|ongoing|competing|building|training|housing|shipping|parking|swing|landing|polling|hunting|nursing|manufacturing|fighting|filling|fishing|teaching|warring|voting|swinging|fired|occupied|connected|mobilized|mobilised|deployed|trained|advanced|paid|retired|married|unmarried|disabled|interested|selected|named|listed|planned|proposed|rushing|passing|receiving|outstanding)$/;

export interface Phrase {
  /** Token bounds of the noun phrase, head last. */
  start: number;
  next: number;
}

/** A token that no noun phrase holds. */
function stops(run: Run, at: number): boolean {
  const token = run.tokens[at];
  if (!token || at >= run.to) return true;
  if (token.kind === 'punct' && token.text !== '-') return true;
  if (token.kind === 'symbol' && token.text !== '&') return true;
  return BARRIERS.has(token.lower);
}

/**
 * The noun phrase that begins at a token, for a number of the given value (which tells singular from plural). The
 * head of a plural is its first plural noun, unless another plural follows at once ("sports teams").
 */
export function phraseAt(run: Run, at: number, singular: boolean): Phrase | null {
  let head = -1;
  let next = at;
  for (; next < at + PHRASE_CAP && !stops(run, next); next++) {
    const token = run.tokens[next]!;
    if (token.kind === 'number') {
      if (next === at) return null;
      if (wordAt(run, next - 1) !== '-' && wordAt(run, next + 1) !== '-') break;
      continue;
    }
    if (token.text === '-') continue;
    if (token.lower === "'s" || token.lower === "'") {
      if (head >= 0 && head === next - 1) head = -1;
      continue;
    }
    if (head >= 0 && !(isPlural(token.lower) && !VERBISH.test(token.lower))) break;
    if (!singular) {
      if (isPlural(token.lower)) {
        if (wordAt(run, next + 1) === '-') continue;
        head = next;
      } else if (next === at && VERBISH.test(token.lower) && !ADJECTIVE_ED.test(token.lower)) return null;
    } else {
      if (next > at && VERBISH.test(token.lower) && !ADJECTIVE_ED.test(token.lower)) break;
      if (next > at && isPlural(token.lower) && !modifies(run.tokens[next - 1]!.lower)) break;
    }
  }
  if (singular && head < 0 && next > at) {
    head = next - 1;
    while (head > at && !/^[\p{L}]/u.test(run.tokens[head]!.text)) head--;
    if (!/^\p{L}/u.test(run.tokens[head]!.text)) return null;
  }
  return head < 0 ? null : { start: at, next: head + 1 };
}

/** Adjective by its ending: the noun is still to come. */
const modifies = (word: string): boolean =>
  /(?:al|ous|ive|ful|ic|able|ible|ian|ish|est|less|ant|ent|ary|-|big|new|old|major|small|large|single)$/.test(
    word,
  );

/** What is counted after an amount: straight ("17 local teenagers"), or through "of" ("two of the men", "60% of its revenue"). */
export function countedAfter(run: Run, at: number, singular: boolean): Phrase | null {
  let next = at;
  const of = wordAt(run, next) === 'of';
  if (of) {
    next++;
    if (OPENERS.has(wordAt(run, next))) next++;
    if (/^(?:more|about|the|all|over|than)$/.test(wordAt(run, next))) next++;
    return phraseAt(run, next, false) ?? phraseAt(run, next, true);
  }
  if (wordAt(run, next) === 'more' || wordAt(run, next) === 'or') {
    if (wordAt(run, next) === 'or' && wordAt(run, next + 1) !== 'more') return null;
    next += wordAt(run, next) === 'or' ? 2 : 1;
  }
  return phraseAt(run, next, singular);
}
