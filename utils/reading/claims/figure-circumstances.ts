/** When, where, by whose hand and in which event what a figure counts is told to be: what differs there is another thing. */

import { WEEKDAYS } from '../dates/words.ts';
import { isPlural } from '../figures/plurals.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, DET, OPEN_WORD, PAST, PRON, STOP, THIRD, TIME } from '../grammar/word-class.ts';
import { eventKind } from '../lexicon/event-kinds.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import type { Claim } from '../reading.ts';

export interface Circumstances {
  /** Weekdays and months that date it. */
  days: Set<string>;
  /** Years and "last year", "next month". */
  periods: Set<string>;
  places: Set<string>;
  /** Names that stand before it in what is claimed: who did or got it. */
  names: Set<string>;
  /** Kinds of events told beside it. */
  events: Set<number>;
  /** "the 2004 quake", "arrested in 2019": a year that the other does not tell; '' for none. */
  year: string;
  /** "Poland said it would send 30": what who says it tells of himself. */
  ofSelf: boolean;
}

/** Tokens before and after a figure in which its circumstances are told. */
const BEFORE = 25;
const AFTER = 12;

/** The circumstances of the figure at the tokens `at` to before `next`, whose sentence and claim are given. */
export function circumstancesOf(
  doc: TaggedText,
  at: number,
  next: number,
  sentence: { first: number; last: number },
  claim: Claim | null,
): Circumstances {
  const { tokens, bits } = doc;
  const found: Circumstances = {
    days: new Set(),
    periods: new Set(),
    places: placesAfter(doc, next, sentence.last),
    names: new Set(),
    events: new Set(),
    year: '',
    ofSelf: false,
  };
  const from = contentStart(doc, at, sentence.first, claim);
  found.ofSelf =
    claim?.sourceSpan != null && speaksOfSelf(doc, from, at, doc.text.slice(...claim.sourceSpan));
  for (let k = from; k < at; k++) {
    read(doc, k, found);
    if (!isNamed(doc, k, from === sentence.first)) continue;
    found.names.add(tokens[k]!.lower);
    if (PLACING.test(tokens[k - 1]?.lower ?? '')) found.places.add(tokens[k]!.lower);
  }
  for (let k = next; k < Math.min(sentence.last, next + AFTER) && !(bits[k]! & STOP); k++) {
    // ", the ministry said on Friday": the day of saying
    if (reportingVerb(tokens[k]!.lower)?.frames && bits[k]! & (PAST | THIRD)) break;
    read(doc, k, found);
    // "four votes for Ruiz"
    if (bits[k]! & CAP && tokens[k - 1]!.lower === 'for') found.names.add(tokens[k]!.lower);
  }
  if (found.places.size === 0 && claim?.sourceSpan)
    for (const place of localTo(doc, claim.sourceSpan)) found.places.add(place);
  return found;
}

/** The first token of what is claimed in the figure's sentence. */
function contentStart(doc: TaggedText, at: number, first: number, claim: Claim | null): number {
  const span = claim?.content.find(
    ([start, end]) => start <= doc.tokens[at]!.start && doc.tokens[at]!.start < end,
  );
  let k = at;
  while (k > first && at - k < BEFORE && (!span || doc.tokens[k - 1]!.start >= span[0])) k--;
  return k;
}

/** Whether the subject of what is claimed is a pronoun that can be the claimant: "we", "it" of a body, "they" of many. */
function speaksOfSelf({ tokens, bits }: TaggedText, from: number, at: number, source: string): boolean {
  let k = from;
  while (k < at && (!(bits[k]! & PRON) || tokens[k]!.lower === 'that') && k - from < LEADING) k++;
  const pronoun = tokens[k]!.lower;
  if (k >= at || k - from >= LEADING) return false;
  if (/^(?:we|i)$/.test(pronoun)) return true;
  const last = source.split(/\s+/).at(-1)!;
  const isMany =
    last === 'police' ||
    (isPlural(last.toLowerCase()) && (isRoleNoun(last.toLowerCase()) || /^[a-z]/.test(last)));
  return pronoun === 'they' ? isMany : /^(?:it|he|she)$/.test(pronoun) && !isMany;
}

/** Tokens before the subject of what is claimed: "that", a quotation mark. */
const LEADING = 3;

function read({ tokens, bits }: TaggedText, k: number, found: Circumstances): void {
  const { lower } = tokens[k]!;
  const kind = eventKind(lower);
  if (kind !== undefined) found.events.add(kind);
  if (/^(?:19|20)\d\d$/.test(lower)) {
    found.periods.add(lower);
    found.year = lower;
  }
  if (!(bits[k]! & TIME)) return;
  if (WEEKDAYS.has(lower) || bits[k]! & CAP) found.days.add(lower);
  if (/^(?:last|next)$/.test(tokens[k - 1]?.lower ?? '') && !WEEKDAYS.has(lower))
    found.periods.add(`${tokens[k - 1]!.lower} ${lower}`);
}

/** A capitalised word that is no time and opens no sentence, unless a verb shows it to be a name there. */
function isNamed({ tokens, bits }: TaggedText, k: number, opens: boolean): boolean {
  if (!(bits[k]! & CAP) || bits[k]! & (TIME | DET)) return false;
  if (!opens || (k > 0 && !(bits[k - 1]! & STOP))) return true;
  return (
    (bits[k]! & OPEN_WORD) !== 0 &&
    (bits[k + 1]! & (PAST | THIRD)) !== 0 &&
    !/(?:s|ing)$/.test(tokens[k]!.lower)
  );
}

const PLACING = /^(?:in|at|near|across|outside|throughout|around)$/;
const PASSED = /^(?:the|all|of|eastern|western|northern|southern|central|nearby)$/;
/** "the port city of Zuara" */
const SETTLEMENT = /^(?:port|city|town|village|region|province|state|capital)$/;
/** Where every event is. */
const ANYWHERE =
  /^(?:scene|time|moment|least|most|start|end|beginning|site|home|night|noon|once|all|first|last)$/;

function placesAfter({ tokens, bits }: TaggedText, next: number, ceiling: number): Set<string> {
  const places = new Set<string>();
  for (let k = next; k < ceiling && k - next <= AFTER && !(bits[k]! & STOP); k++) {
    if (!PLACING.test(tokens[k]!.lower)) continue;
    let noun = k + 1;
    while (
      noun < ceiling &&
      noun - k < 6 &&
      !(bits[noun]! & CAP) &&
      isPassed(tokens[noun]!.lower, tokens[noun + 1]?.lower ?? '')
    )
      noun++;
    if (noun < ceiling && bits[noun]! & CAP && !(bits[noun]! & TIME)) places.add(tokens[noun]!.lower);
    const isSite = tokens[k]!.lower === 'at' && tokens[k + 1]?.lower === 'the' && noun === k + 2;
    if (isSite && noun < ceiling && bits[noun]! & OPEN_WORD && !ANYWHERE.test(tokens[noun]!.lower))
      places.add(tokens[noun]!.lower);
  }
  return places;
}

const isPassed = (word: string, after: string): boolean =>
  PASSED.test(word) || (SETTLEMENT.test(word) && (after === 'of' || SETTLEMENT.test(after)));

const LOCAL =
  /^(?:police|firefighters|rescuers|prosecutors|organizers|organisers|hospitals?|doctors|authorities|mayor|residents|coroner|activists)$/;

/** "Police in Lyon": the place of those who speak of their own. */
function* localTo({ tokens, bits }: TaggedText, [start, end]: readonly [number, number]): Generator<string> {
  let k = firstAt(tokens, start);
  for (let local = false; k < tokens.length && tokens[k]!.start < end; k++) {
    local ||= LOCAL.test(tokens[k]!.lower);
    if (local && /^(?:in|of|at)$/.test(tokens[k - 1]?.lower ?? '') && bits[k]! & CAP) yield tokens[k]!.lower;
  }
}

/** Index of the first token at or after an offset. */
function firstAt(tokens: TaggedText['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two sets have a word in common, names of one stem ("Israel", "Israeli") held for one. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a)
    for (const other of b)
      if (one === other || (one.length > 3 && one.slice(0, STEM) === other.slice(0, STEM))) return true;
  return false;
}

const STEM = 4;

const differ = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/** Whether two figures are told to be of different places. */
export const areOfTwoPlaces = (a: Circumstances, b: Circumstances): boolean =>
  a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.places);

/** Whether names that stand before two figures are the same. */
export const areOfOneName = (a: Circumstances, b: Circumstances): boolean => meet(a.names, b.names);

/** Whether the circumstances of two figures show them to be for different things. */
export function areApart(a: Circumstances, b: Circumstances): boolean {
  if (differ(a.days, b.days) || differ(a.periods, b.periods) || differ(a.events, b.events)) return true;
  if (a.year !== b.year || (a.ofSelf && b.ofSelf)) return true;
  if (areOfTwoPlaces(a, b)) return true;
  if (a.names.size === 0 || b.names.size === 0 || meet(a.names, b.names)) return false;
  return !meet(a.names, b.places) && !meet(a.places, b.names);
}
