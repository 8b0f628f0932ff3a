/** What a sum, a share or a length is told of when it counts no noun: "the deficit at 2.8 percent", "will cost $2 billion". */

import { TIME_UNITS } from '../figures/units.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  COMMA,
  DET,
  MARK,
  NOUN,
  NUM,
  OPEN_WORD,
  POSS,
  PREP,
  PRON,
  STOP,
  TIME,
  TO,
  VERB,
} from '../grammar/word-class.ts';
import type { Figure } from '../reading.ts';

/** What percentages are told of, when no noun follows them. */
const RATES = new Set(
  'growth inflation unemployment turnout support approval poverty deficit efficacy effectiveness'.split(' '),
);
const RATE_REACH = 6;

/** "inflation was 4%", "1.4% growth": the rate, or ''. */
export function rateOf(
  doc: TaggedText,
  { unit, counted }: Figure,
  at: number,
  floor: number,
  ceiling: number,
): string {
  if (unit !== 'percent' || counted !== null) return '';
  for (let k = at - 1; k >= floor && at - k <= RATE_REACH && !(doc.bits[k]! & (STOP | COMMA)); k--)
    if (RATES.has(doc.tokens[k]!.lower)) return doc.tokens[k]!.lower;
  for (let k = at + 1; k < ceiling && k - at <= 2; k++)
    if (RATES.has(doc.tokens[k]!.lower)) return doc.tokens[k]!.lower;
  return '';
}

/** What is measured of one thing: "its depth at 15.5 km", "a magnitude of 6.3". */
export const MEASURES: ReadonlySet<string> = new Set(
  'magnitude depth altitude height length width weight speed range capacity valuation'.split(' '),
);

/** The measure right before the figure, or ''. */
export function measureOf(doc: TaggedText, { counted }: Figure, at: number, floor: number): string {
  if (counted !== null) return '';
  for (let k = at - 1; k > floor && at - k <= 3; k--) {
    const { lower } = doc.tokens[k]!;
    if (MEASURES.has(lower)) return /^(?:at|of|is|was)$/.test(doc.tokens[k + 1]!.lower) ? lower : '';
    if (!/^(?:at|of|is|was|about|around)$/.test(lower)) return '';
  }
  return '';
}

/** What a figure measures, and whose: "the pipeline will cost", "insured losses". */
export interface Measured {
  head: string;
  /** The noun that has it; '' where none or a pronoun is told. */
  of: string;
}

const NONE: Measured = { head: '', of: '' };

/** Verbs that only set a figure down: what is measured stands before them. */
const SETTING =
  /^(?:c[ao]mes?|coming|amount(?:s|ed)?|st[ao]nds?|stood|reach(?:es|ed)?|total(?:s|l?ed)?|hits?|tops?|topped|exceed(?:s|ed)?|r[io]ses?|risen|f[ae]lls?|fell|fallen|climb(?:s|ed)?|gr[eo]ws?|grown|dropp?(?:s|ed)?|slow(?:s|ed)|slipp?(?:s|ed)|remain(?:s|ed)?|r[ua]ns?|worth|valued|estimated|put|set|seen|close|closer)$/;

/** Verbs whose sum is another's: who raised, spent or earned a sum tells it of himself. */
const OF_SUMS =
  /^(?:costs?|costing|sav(?:es?|ed|ing)|launder(?:ed|ing)?|st[eo]le|stolen|stealing|steal|embezzl(?:ed?|ing)|weigh(?:s|ed)?|cover(?:s|ed|ing)?|burn(?:s|ed|t|ing)?|span(?:s|ned)?|stretch(?:es|ed)?)$/;

/** What each tells of himself ("Halden reported sales of $3 million, Porto sales of $2 million"), unless it is told before. */
const OWN =
  /^(?:profits?|loss(?:es)?|revenues?|sales|incomes?|earnings|turnover|spending|debts?|assets?|salar(?:y|ies)|net|results?|orders?|donations?|reserves?)$/;

/** Tokens before a figure in which what it measures is told. */
const REACH = 9;

/** Units that are told of lengths of time, ages and results. */
const NO_MEASURE = /^(?:point|score|vote|ratio|fold|count|.* of age)$/;

/** What a figure with a unit and no counted noun measures; `NONE` where the words before it do not say. */
export function measuredBy(doc: TaggedText, { unit, counted }: Figure, at: number, floor: number): Measured {
  if (unit === null || counted !== null || TIME_UNITS.has(unit) || NO_MEASURE.test(unit)) return NONE;
  const { tokens, bits } = doc;
  // "cut deaths by 20 percent" measures a difference.
  if (tokens[at - 1]?.lower === 'by') return NONE;
  for (let k = at - 1; k >= floor && at - k <= REACH; k--) {
    const b = bits[k]!;
    const { lower } = tokens[k]!;
    if (b & (MARK | NUM)) return NONE;
    if (OF_SUMS.test(lower) && isVerb(doc, k))
      return { head: /^st[eo]/.test(lower) ? 'steal' : stem(lower), of: ownerBefore(doc, k, floor) };
    if (b & (AUX | ADV | PREP | DET | TO | PRON | POSS | TIME) || SETTING.test(lower) || PLAIN.test(lower))
      continue;
    if (OWN.test(lower) && tokens[k - 1]?.lower !== 'the') return NONE;
    return isNoun(doc, k) ? { head: stem(lower), of: modifierBefore(doc, k, floor) } : NONE;
  }
  return NONE;
}

/** Words of measure around a number that name nothing. */
const PLAIN =
  /^(?:as|much|far|least|most|more|less|than|close|closer|nearly|some|record|just|total|overall|about|around|up|down|only|real|actual|true)$/;

/** A plain word that is no verb, or stands behind an article. */
function isNoun({ bits }: TaggedText, k: number): boolean {
  const b = bits[k]!;
  if (b & CAP) return false;
  return (
    (b & NOUN) !== 0 || ((b & OPEN_WORD) !== 0 && !(b & VERB)) || ((bits[k - 1] ?? 0) & (DET | POSS)) !== 0
  );
}

/** "will cost", "it cost", not "the cost". */
function isVerb({ bits }: TaggedText, k: number): boolean {
  const before = bits[k - 1] ?? 0;
  return (
    (bits[k]! & NOUN) === 0 ||
    (before & (AUX | TO | PRON | ADV)) !== 0 ||
    ((before & (OPEN_WORD | CAP)) !== 0 && !(before & (DET | POSS)))
  );
}

/** "the pipeline will cost": the noun before a verb and its auxiliaries. */
function ownerBefore({ tokens, bits }: TaggedText, verb: number, floor: number): string {
  let k = verb - 1;
  while (k >= floor && bits[k]! & (AUX | ADV | TO)) k--;
  if (k < floor || bits[k]! & (PRON | MARK | STOP | COMMA | BASE)) return '';
  return bits[k]! & (OPEN_WORD | CAP | NOUN) ? stem(tokens[k]!.lower) : '';
}

/** "insured losses", "budget deficit": the word right before the noun. */
function modifierBefore({ tokens, bits }: TaggedText, noun: number, floor: number): string {
  const k = noun - 1;
  if (k < floor || !(bits[k]! & OPEN_WORD) || PLAIN.test(tokens[k]!.lower)) return '';
  return bits[k]! & VERB && !(bits[k]! & NOUN) && !/(?:ed|ing)$/.test(tokens[k]!.lower)
    ? ''
    : stem(tokens[k]!.lower);
}

/** The word without its inflection. */
const stem = (word: string): string => word.replace(/(ings?|ed|es|s|e)$/, '');
