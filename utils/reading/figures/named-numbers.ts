/** Numbers that are parts of names, labels, addresses, phone numbers, versions: no quantities. */

import { CAR_MAKES } from '../dates/years.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/given-names.ts';
import type { Amount } from './amounts.ts';
import { type Run, touching, wordAt } from './run.ts';
import { unitNamed } from './unit-behind.ts';

/** Nouns that number their instances ("Article 5", "Row 21", "page 12"). */
const LABELS = new Set(
  (
    'article articles section sections chapter chapters row page pages room flight route highway channel no no. nos nos. number level phase ' +
    'type formula class grade group version title item figure table volume act stage category gate zone district ward ' +
    'bus platform interstate appendix exhibit proposition prop amendment resolution verse paragraph lot schedule ' +
    'log ref reference incident rule rules step unit box suite apartment apt. pier building block brigade battalion regiment division form ' +
    'model series mark grade tier episode season round week game day question point scenario option ' +
    'channel line line-up war region force psalm genesis tower plant reactor exit mile-marker sector squad team hangar part ' +
    'boeing airbus embraer bombardier galaxy pixel max iphone windows android ios top p sp s&p ftse fortune nasdaq russell stoxx cac dax tsx nikkei csi asx topix kospi a.d. b.c.'
  ).split(' '),
);

/** Prefixes whose hyphen leaves a number a number ("mid-50", "sub-500", "under-21s"). */
const OPEN_PREFIXES = new Set(
  'mid sub pre post minus plus over under near about up to a the an x non'.split(' '),
);

const STREETS =
  /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|rd\.|drive|dr|dr\.|boulevard|blvd|blvd\.|lane|court|place|square|way|highway|parkway|terrace)$/;

const plainInteger = (text: string): boolean => /^\d{1,5}$/.test(text);

const capital = (run: Run, at: number): boolean => {
  const text = at >= run.from && at < run.to ? run.tokens[at]!.text : '';
  return text !== '' && text[0] !== text[0]!.toLowerCase();
};

/** "7 Downing Street", "9 E 71st St". */
function inAddress(run: Run, next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    if (STREETS.test(wordAt(run, at)) && capital(run, at)) return at > next;
    if (!capital(run, at) && run.tokens[at]?.kind !== 'number' && !/^(?:th|st|nd|rd)$/.test(wordAt(run, at)))
      return false;
  }
  return false;
}

/** Digits in groups joined by hyphens, three of them or with an area code. */
function inPhoneNumber(run: Run, at: number, next: number): boolean {
  const joined = (i: number): boolean =>
    wordAt(run, i) === '-' &&
    touching(run, i - 1) &&
    touching(run, i) &&
    run.tokens[i + 1]?.kind === 'number';
  if (joined(next) && joined(next + 2)) return true;
  if (run.tokens[at]!.text.length === 3 && joined(next) && run.tokens[next + 1]!.text.length === 4)
    return true;
  const before = (i: number): boolean =>
    wordAt(run, i) === '-' &&
    touching(run, i - 1) &&
    touching(run, i) &&
    run.tokens[i - 1]?.kind === 'number';
  return (
    before(at - 1) &&
    (before(at - 3) || (run.tokens[at]!.text.length === 4 && run.tokens[at - 2]!.text.length === 3))
  );
}

/** "+380 44 255 1234": groups after a country's code. */
function inInternationalNumber(run: Run, at: number): boolean {
  const group = (i: number): boolean =>
    i >= run.from && i < run.to && (run.tokens[i]!.kind === 'number' || /^[-()]$/.test(wordAt(run, i)));
  let first = at;
  while (at - first < PHONE_TOKENS && group(first - 1)) first--;
  if (wordAt(run, first - 1) !== '+' || !touching(run, first - 1)) return false;
  let groups = 0;
  for (let i = first; i < first + PHONE_TOKENS && group(i); i++)
    if (run.tokens[i]!.kind === 'number') groups++;
  return groups >= 2;
}

/** Tokens of the longest telephone number, its hyphens and brackets counted. */
const PHONE_TOKENS = 12;

/** "Group of Seven". */
const inGroupName = (run: Run, at: number): boolean =>
  capital(run, at) &&
  ((wordAt(run, at - 1) === 'of' &&
    /^(?:group|gang|big)$/.test(wordAt(run, at - 2)) &&
    capital(run, at - 2)) ||
    (wordAt(run, at - 2) === 'the' && capital(run, at - 1) && run.tokens[at]!.kind === 'word'));

/** Signs that bind a number to its neighbour ("24/7", "3:16", "#5", "@1", "PM2.5"). */
function bound(run: Run, at: number, next: number): boolean {
  const before = wordAt(run, at - 1);
  const after = wordAt(run, next);
  const isPoint = before === '.' && touching(run, at - 1) && touching(run, at - 2);
  if (isPoint && /^[a-z]+\d+$/.test(wordAt(run, at - 2))) return true;
  if (at > run.from && touching(run, at - 1) && /^[#@:/_&+*=\\^]$/.test(before) && before !== '/')
    return before !== '+';
  if (at > run.from && touching(run, at - 1) && before === '/' && run.tokens[at - 2]?.kind === 'number')
    return true;
  // "33%of" has lost its space.
  if (next < run.to && touching(run, next - 1) && wordAt(run, next - 1) !== '%') {
    // "30 meters/100 feet" is one length in two units.
    const isTwice =
      after === '/' && run.tokens[next - 1]!.kind === 'word' && unitNamed(run, next + 2) !== null;
    if (/^[:/]$/.test(after) && run.tokens[next + 1]?.kind === 'number' && touching(run, next))
      return !isTwice;
    if (run.tokens[next]!.kind === 'word' && after !== "'s" && !after.startsWith("'")) return true;
  }
  return false;
}

/** "10", "1B": numbers behind names; "1" may count. */
const NAMED_ONE = /^(?:[2-9]|[1-9]\d{1,2}|\d{1,3}[A-Z])$/;

/** A number with the letters that touch it: "1B", "4K". */
const withLetter = (run: Run, at: number): string =>
  run.tokens[at]!.text +
  (touching(run, at) && run.tokens[at + 1]!.kind === 'word' ? run.tokens[at + 1]!.text : '');

/** "in 4K", "a 4K television": the lines of a picture, where no thousands are counted. */
function isScreen(run: Run, at: number, amount: Amount, isMany: boolean): boolean {
  if (!/^(?:2|4|5|8)K$/.test(withLetter(run, at))) return false;
  return !isMany || capital(run, at - 1) || SCREENS.test(wordAt(run, amount.next));
}

const SCREENS =
  /^(?:uhd|hdr|tvs?|hdtvs?|videos?|resolution|displays?|screens?|monitors?|smart|ultra|footage|televisions?|cameras?|projectors?)$/;

/** "Web 2.0" */
const isVersion = (run: Run, at: number, { unit }: Amount, counted: boolean): boolean =>
  unit === null &&
  !counted &&
  /^\d\.\d$/.test(run.tokens[at]!.text) &&
  capital(run, at - 1) &&
  run.tokens[at - 1]!.kind === 'word' &&
  !STARTERS.has(wordAt(run, at - 1));

/** "the 2900 block of East Olive Avenue" */
const isBlock = (run: Run, at: number): boolean =>
  /^\d+00$/.test(run.tokens[at]!.text) && wordAt(run, at + 1) === 'block' && wordAt(run, at - 1) === 'the';

/** "911 calls", "called 911 and" */
const isEmergencyCall = (run: Run, at: number, isMany: boolean): boolean =>
  (!isMany &&
    /^(?:911|999|112)$/.test(run.tokens[at]!.text) &&
    /^(?:call|dial|phone|ring)(?:s|led|ed|ling|ing)?$|^rang$/.test(wordAt(run, at - 1))) ||
  (/^\d{3,5}$/.test(run.tokens[at]!.text) &&
    /^(?:call|dial|ring|phone)$/.test(wordAt(run, at - 1)) &&
    !/^\p{L}/u.test(run.tokens[at + 1]?.text ?? '')) ||
  (/^(?:911|999|112)$/.test(run.tokens[at]!.text) &&
    /^(?:calls?|call-takers?|dispatchers?|operators?|caller|callers|systems?)$/.test(wordAt(run, at + 1)));

/** Tokens of a list of notes that are looked at on either side: a text of nothing but numbers costs no more. */
const NOTES = 12;

/** "(27, 28, 29)": notes to what was said, small numbers alone between brackets. */
function inCitation(run: Run, at: number): boolean {
  const isPart = (i: number): boolean =>
    i >= run.from && i < run.to && (/^\d{1,3}$/.test(run.tokens[i]!.text) || wordAt(run, i) === ',');
  let first = at;
  let last = at;
  while (at - first < NOTES && isPart(first - 1)) first--;
  while (last - at < NOTES && isPart(last + 1)) last++;
  return wordAt(run, first - 1) === '(' && wordAt(run, last + 1) === ')' && last - first >= 2;
}

/** Telephone numbers and serial numbers, also where two of their groups look like a range. */
export const isCode = (run: Run, at: number, amount: Amount): boolean =>
  amount.unit === null &&
  run.tokens[at]!.kind === 'number' &&
  (inPhoneNumber(run, at, at + 1) || inInternationalNumber(run, at) || inPlanName(run, at + 1));

/** "a 401(k) plan". */
const inPlanName = (run: Run, next: number): boolean =>
  wordAt(run, next) === '(' && touching(run, next - 1) && /^[a-z]$/.test(wordAt(run, next + 1));

/** "59°10′25″N", "18.2°E": degrees, minutes and seconds of a place. */
function inCoordinates({ tokens }: Run, at: number): boolean {
  const text = (k: number): string => tokens[k]?.text ?? '';
  if (text(at + 1) !== '°') return /^[′″]$/.test(text(at + 1)) && /^[°′]$/.test(text(at - 1));
  return /^[NSEW]$/.test(text(at + 2)) || text(at + 3) === '′';
}

/**
 * Whether an amount is no quantity but part of a name or a code. `counted` tells that a counted noun follows, `isMany`
 * that it is a plural.
 */
export function isNameNumber(
  run: Run,
  at: number,
  amount: Amount,
  counted: boolean,
  isMany: boolean,
): boolean {
  const first = run.tokens[amount.start]!;
  if (inCoordinates(run, amount.start) || isVersion(run, at, amount, counted) || isBlock(run, at))
    return true;
  if (amount.unit === null && (inListOfLabels(run, at) || isNameWord(run, at))) return true;
  if (bound(run, at, amount.next) || inGroupName(run, at) || inCitation(run, at)) return true;
  if (amount.unit === null && (isScreen(run, at, amount, isMany) || isEmergencyCall(run, at, isMany)))
    return true;
  // "the Apollo 10 crew", "its Block 1B variant": what has the number is one.
  const isOneOfName = counted && !isMany && amount.unit === null && capital(run, at - 1) && at - 1 > run.from;
  // "an ATR 72 aircraft"
  if (amount.unit === null && capital(run, at - 1) && /^an?$/.test(wordAt(run, at - 2))) return true;
  if (isOneOfName && run.tokens[at - 1]!.kind === 'word' && NAMED_ONE.test(withLetter(run, at))) return true;
  if (first.kind !== 'number') return labelled(run, at, amount, counted);
  const hyphen = at > run.from && wordAt(run, at - 1) === '-' && touching(run, at - 1);
  if (hyphen && at - 2 >= run.from && touching(run, at - 2)) {
    const prefix = wordAt(run, at - 2);
    if (run.tokens[at - 2]!.kind === 'word' && !OPEN_PREFIXES.has(prefix))
      return amount.unit === null || !/^[a-z]{3,}$/.test(prefix);
  }
  if (hyphen && run.tokens[at - 2]?.kind === 'number' && touching(run, at - 2)) return true;
  if (hyphen && capital(run, at - 2) && !STARTERS.has(wordAt(run, at - 2))) return true;
  return labelled(run, at, amount, counted);
}

/** Nouns that number several at once. */
const LABELS_OF_MANY =
  /^(?:articles|sections|chapters|pages|rules|phases|clauses|paragraphs|rows|lots|nos\.?)$/;
/** Tokens of such a list. */
const LIST = 8;

/** "Sections 21, 24 and 26": a later number of several that a noun numbers. */
function inListOfLabels(run: Run, at: number): boolean {
  let k = at - 1;
  if (!/^(?:,|and|or)$/.test(wordAt(run, k))) return false;
  while (at - k < LIST && (run.tokens[k]?.kind === 'number' || /^(?:,|and|or)$/.test(wordAt(run, k)))) k--;
  return LABELS_OF_MANY.test(wordAt(run, k));
}

const GIVEN = new Set([...MASCULINE_NAMES, ...FEMININE_NAMES]);

/** "Erik Ten Hag", "told Nine News": a number word in capitals that is part of a name. */
const isNameWord = (run: Run, at: number): boolean =>
  run.tokens[at]!.kind === 'word' &&
  capital(run, at) &&
  capital(run, at + 1) &&
  at > run.from &&
  (GIVEN.has(wordAt(run, at - 1)) || /^(?:news|network|media|entertainment)$/.test(wordAt(run, at + 1)));

/** Whether a numbering noun stands before ("No. 15-674"). */
export const isLabelled = (run: Run, at: number): boolean =>
  LABELS.has(wordAt(run, at - 1)) && wordAt(run, at - 1) !== 'top';

/** "in the war two soldiers fell": these number only as names ("World War Two"). */
const isPlainNoun = (run: Run, at: number): boolean =>
  /^(?:war|region|force)$/.test(wordAt(run, at - 1)) && !(capital(run, at - 1) && capital(run, at));

function labelled(run: Run, at: number, amount: Amount, counted: boolean): boolean {
  const before = wordAt(run, at - 1);
  const plain = plainInteger(run.tokens[at]!.text) && amount.numberEnd === at + 1;
  if (amount.unit !== null && amount.unit !== 'metre') return false;
  if (LABELS.has(before) && (plain || !amount.digits) && amount.unit === null && !isPlainNoun(run, at))
    return before !== 'top' || !counted;
  if (!plain) return false;
  if (inAddress(run, amount.numberEnd)) return true;
  if (YEARLIKE.test(run.tokens[at]!.text) && (!counted || CAR_MAKES.test(wordAt(run, at + 1)))) return true;
  if (!counted && capital(run, amount.next) && run.tokens[amount.next]!.kind === 'word') return true;
  if (!capital(run, at - 1) || run.tokens[at - 1]!.kind !== 'word') return false;
  if (at - 1 === run.from) return !counted && !STARTERS.has(before);
  return !counted || capital(run, amount.next);
}

/** Four digits that are most likely a year nobody dated. */
const YEARLIKE = /^(?:19|20)\d\d$/;

/** Words that begin a sentence before a number without naming anything. */
const STARTERS = new Set(
  'about around some nearly almost over under in at of the these those all only just with for by from and but or more than least most up to after before since when while as on another approximately roughly'.split(
    ' ',
  ),
);
