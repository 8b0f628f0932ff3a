/** What stands around a figure that tells whether another one is for the same thing. */

import { isPlural, singular } from '../figures/plurals.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, AUX, CAP, COMMA, NUM, OPEN_WORD, STOP, TIME, VERB } from '../grammar/word-class.ts';
import type { Claim, Figure } from '../reading.ts';
import {
  ANAPHOR_REACH,
  diedSomewhere,
  isApposed,
  isFurther,
  isOfCrowd,
  isOfThem,
  isSet,
  MOVED,
  takesUp,
} from './figure-anaphors.ts';
import { type Circumstances, circumstancesOf } from './figure-circumstances.ts';
import { measuredBy, measureOf, rateOf } from './what-is-measured.ts';

const DEFINITE = new Set(['the', 'these', 'those', 'all']);
/** Words around a figure that tell what happened to what is counted. */
const CONTEXT = 8;
export interface Context {
  /** Read when first asked for: most figures are compared with none. */
  readonly circumstances: Circumstances;
  /** A noun that takes up an earlier figure stands before this one. */
  anaphor: boolean;
  /** That noun; '' without one. */
  noun: string;
  /** ", a figure": that noun stands behind a comma. */
  apposed: boolean;
  /** "the", "these" stands right before it. */
  definite: boolean;
  /** People are counted, though no noun says so. */
  toll: boolean;
  /** Words of time near a percentage; '' for others. */
  times: string;
  /** "the toll rose to 14": later than the figures before it. */
  moved: boolean;
  /** "including three", "3,400 of the town's 21,000": a part of another figure, or the whole that another is part of. */
  part: boolean;
  /** "had 12 ships been lost", "if 12 were lost": nobody says so many were. */
  supposed: boolean;
  /** "up from 39": what there was before. */
  former: boolean;
  /** "put it at about 300": "at" stands before it. */
  set: boolean;
  /** Whether the nearest word on it is of the dead or of the hurt. */
  fate: '' | 'dead' | 'hurt';
  /** Index of its sentence. */
  sentence: number;
  /** Whether it is of people who came together. Read when first asked for. */
  readonly crowd: boolean;
  /** Content words around it; what is counted and reporting verbs left out. Read when first asked for. */
  readonly words: Set<string>;
  /** Head of what is counted, and its modifiers. */
  head: string;
  modifiers: Set<string>;
  /** Those of them that are names ("Ukrainian soldiers"). */
  peoples: Set<string>;
  /** Whether the head is what is measured or numbered ("put the deficit at", "the number of refugees at"). */
  measures: boolean;
  /** Whose measure it is ("the pipeline will cost"). */
  of: string;
}

/** Contexts of figures in text order. */
export function contextsOf(doc: TaggedText, figures: readonly Figure[], claims: readonly Claim[]): Context[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  let at = 0;
  let before: Context | null = null;
  return figures.map((figure) => {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= figure.start) at++;
    const context = contextAt(doc, figure, at, byId.get(figure.claim ?? '') ?? null);
    // "a surplus of 1.2 million barrels; the cartel expects 1.3 million"
    const isElliptic = figure.why.rule === 'shared unit' && context.head === '';
    if (isElliptic && before?.sentence === context.sentence)
      [context.head, context.of, context.measures] = [before.head, before.of, before.measures];
    before = context;
    return context;
  });
}

function contextAt(doc: TaggedText, figure: Figure, at: number, claim: Claim | null): Context {
  const sentence = doc.sentences[doc.sentenceOf[Math.min(at, doc.tokens.length - 1)]!]!;
  const counted = (figure.counted ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const toll =
    figure.counted === null && figure.unit === null && isToll(doc, at, sentence.first, sentence.last);
  let next = at + 1;
  while (next < sentence.last && doc.tokens[next]!.start < figure.end) next++;
  const measured = measuredBy(doc, figure, at, sentence.first);
  const numbered = numberOf(doc, figure, at, sentence.first);
  // "21 deaths" are people who died.
  const areDead = counted.length === 1 && /^(?:deaths?|fatalit(?:y|ies))$/.test(counted[0]!);
  const head =
    counted.length > 0
      ? singular(areDead ? 'people' : counted.at(-1)!)
      : toll && numbered === ''
        ? singular('people')
        : rateOf(doc, figure, at, sentence.first, sentence.last) ||
          measureOf(doc, figure, at, sentence.first) ||
          numbered ||
          measured.head;
  const noun = figure.counted === null ? takesUp(doc, at, sentence.first) : '';
  const anaphor = noun !== '';
  const part =
    (at > 0 && (PARTIAL.has(doc.tokens[at - 1]!.lower) || isWhole(doc, at, sentence.first))) ||
    isOfThem(doc, next) ||
    diedSomewhere(doc, next, sentence.last) ||
    isFurther(doc, next);
  const fate = areDead ? 'dead' : fateOf(doc, at, sentence.first, sentence.last);
  const definite = at > 0 && DEFINITE.has(doc.tokens[at - 1]!.lower);
  const place = doc.sentenceOf[Math.min(at, doc.tokens.length - 1)]!;
  let circumstances: Circumstances | null = null;
  let words: Set<string> | null = null;
  return {
    get circumstances() {
      circumstances ??= circumstancesOf(doc, at, next, sentence, claim);
      return circumstances;
    },
    get crowd() {
      return isOfCrowd(doc, at, next, sentence.first);
    },
    get words() {
      words ??= wordsAround(doc, at, next, sentence, counted);
      return words;
    },
    anaphor,
    noun,
    apposed: noun !== '' && isApposed(doc, at, sentence.first, noun),
    former: isFormer(doc, at, sentence.first),
    set: isSet(doc, at, sentence.first),
    part,
    supposed: isSupposed(doc, at, sentence.first),
    fate,
    definite,
    toll,
    times: figure.unit === 'percent' ? timesOf(doc, at, sentence.first, sentence.last) : '',
    moved: toll && isMoved(doc, at, sentence.first),
    sentence: place,
    head,
    measures: head !== '' && (head === measured.head || head === numbered),
    of: head === measured.head ? measured.of : '',
    modifiers: new Set(counted.slice(0, -1)),
    peoples: new Set(counted.slice(0, -1).filter((word) => !figure.counted!.includes(word))),
  };
}

interface Stretch {
  /** Tokens, end exclusive. */
  first: number;
  last: number;
}

/** Stems of the content words on both sides of the figure. */
function wordsAround(
  doc: TaggedText,
  at: number,
  next: number,
  { first, last }: Stretch,
  counted: string[],
): Set<string> {
  const words = new Set<string>();
  for (const step of [-1, 1]) {
    for (let k = step < 0 ? at - 1 : next, n = 0; k >= first && k < last && n < CONTEXT; k += step, n++) {
      const b = doc.bits[k]!;
      if (b & STOP) break;
      const { lower } = doc.tokens[k]!;
      const isPlain = b & (OPEN_WORD | VERB) && !(b & (AUX | CAP)) && lower.length > 3;
      if (isPlain && !AMOUNTS.has(lower) && !counted.includes(lower) && !reportingVerb(lower)?.frames)
        words.add(stem(lower));
    }
  }
  return words;
}

/** Words that go with any number, and tell nothing of what is counted. */
const AMOUNTS = new Set(
  'more most less least fewer than some many much over under half about around nearly almost another other others only last first total overall years days people'.split(
    ' ',
  ),
);
const PARTIAL = new Set(['including', 'among', 'excluding', 'other', 'another', 'further', 'additional']);
/** "3,400 of the town's 21,000", "two of the 14": what a figure right before it is a part of. */
function isWhole(doc: TaggedText, at: number, floor: number): boolean {
  let k = at - 1;
  while (k > floor && at - k < 6 && doc.tokens[k]!.lower !== 'of' && !(doc.bits[k]! & (STOP | COMMA | NUM)))
    k--;
  return doc.tokens[k]?.lower === 'of' && k > floor && (doc.bits[k - 1]! & NUM) !== 0;
}

/** "up from 39", "fell to 12 from 15", "compared with 8": a figure of another time, beside the one that is told. */
function isFormer({ tokens, bits }: TaggedText, at: number, floor: number): boolean {
  let k = at - 1;
  while (
    k > floor &&
    at - k < 4 &&
    /^(?:about|around|nearly|just|only|some|the|an?|more|less|than)$/.test(tokens[k]!.lower)
  )
    k--;
  const lower = tokens[k]?.lower ?? '';
  if (/^(?:with|to)$/.test(lower)) return /^compare[ds]?$/.test(tokens[k - 1]?.lower ?? '');
  if (lower !== 'from') return false;
  for (let back = k - 1; back >= floor && k - back <= ANAPHOR_REACH && !(bits[back]! & STOP); back--)
    if (MOVED.test(tokens[back]!.lower)) return true;
  return false;
}

const CROWD = /^(?:crowds?|turnout|attendance)$/;

/** "put the number of refugees at 1.2 million", "a crowd of 8,000": what is numbered, in the singular, or ''. */
function numberOf(doc: TaggedText, { unit, counted }: Figure, at: number, floor: number): string {
  if (unit !== null || counted !== null) return '';
  for (let k = at - 1; k > floor && at - k <= ANAPHOR_REACH && !(doc.bits[k]! & (STOP | COMMA)); k--) {
    const isSet = at - k <= 4 && /^(?:of|at|was|is|to)$/.test(doc.tokens[k + 1]!.lower);
    if (isSet && CROWD.test(doc.tokens[k]!.lower)) return 'people';
    if (doc.tokens[k]!.lower !== 'of' || !/^(?:number|total|count)$/.test(doc.tokens[k - 1]!.lower)) continue;
    for (let noun = k + 1; noun < at && noun - k <= 3; noun++)
      if (isPlural(doc.tokens[noun]!.lower)) return singular(doc.tokens[noun]!.lower);
  }
  return '';
}

/** Whether "if" or an opening "had" stands a few words before. */
function isSupposed(doc: TaggedText, at: number, floor: number): boolean {
  for (let k = at - 1; k >= floor && at - k <= 5 && !(doc.bits[k]! & (STOP | COMMA)); k--) {
    const { lower } = doc.tokens[k]!;
    const opens =
      k === floor || (doc.bits[k - 1]! & (STOP | COMMA)) !== 0 || doc.tokens[k - 1]!.lower === 'that';
    if (/^(?:if|unless|whether)$/.test(lower) || (lower === 'had' && opens)) return true;
    // "feared the toll could pass 2,000"
    const next = doc.tokens[k + 1]?.lower ?? '';
    if (/^(?:could|may|might)$/.test(lower) && /^(?:pass|reach|exceed|top|rise|climb|grow|hit)$/.test(next))
      return true;
  }
  return false;
}

const DEAD = /^(kill|die|dying|dead|death|fatal)/;
const HURT = /^(wound|injur|hurt)/;

/** Dead or hurt, by the nearest word that says so on either side; after the figure first. */
function fateOf(doc: TaggedText, at: number, floor: number, ceiling: number): '' | 'dead' | 'hurt' {
  for (let n = 1; n <= CONTEXT; n++) {
    for (const k of [at + n, at - n]) {
      if (k < floor || k >= ceiling) continue;
      const { lower } = doc.tokens[k]!;
      if (DEAD.test(lower)) return 'dead';
      if (HURT.test(lower)) return 'hurt';
    }
  }
  return '';
}

/** The word without its inflection, enough to match "mobilized" with "mobilizing". */
const stem = (word: string): string => word.replace(/(ing|ed|es|s|e)$/, '');

/** "the toll rose to 14", "the number of injured at 90", "12 had died": people are counted, though nothing says so. */
function isToll(doc: TaggedText, at: number, floor: number, ceiling: number): boolean {
  let next = at + 1;
  while (next < ceiling && next - at <= VERB_REACH && doc.bits[next]! & (AUX | ADV)) next++;
  const told = doc.tokens[next]?.lower ?? '';
  if (next < ceiling && isFate(told)) return true;
  for (let k = at - 1; k >= floor && at - k <= ANAPHOR_REACH; k--) {
    if (doc.bits[k]! & (STOP | COMMA)) return false;
    const { lower } = doc.tokens[k]!;
    if (lower === 'toll' || /^(?:deaths|fatalities|casualties)$/.test(lower)) return true;
    if (/^(?:number|count|total)$/.test(lower) && doc.tokens[k + 1]?.lower === 'of')
      return [2, 3].some((step) => isFate(doc.tokens[k + step]?.lower ?? ''));
  }
  return false;
}

/** Tokens to either side of a figure in which its time is looked for. */
const TIME_REACH = 30;

function timesOf(doc: TaggedText, at: number, floor: number, ceiling: number): string {
  const times: string[] = [];
  for (let k = Math.max(floor, at - TIME_REACH); k < Math.min(ceiling, at + TIME_REACH); k++) {
    const { lower } = doc.tokens[k]!;
    if (doc.bits[k]! & TIME || /^(?:19|20)\d\d$|^(?:last|next|this)$/.test(lower)) times.push(lower);
  }
  return times.join(' ');
}

/** Auxiliaries and adverbs between a figure and what happened to those counted. */
const VERB_REACH = 4;

const isFate = (word: string): boolean => DEAD.test(word) || HURT.test(word);

function isMoved(doc: TaggedText, at: number, floor: number): boolean {
  for (let k = at - 1; k >= floor && at - k <= ANAPHOR_REACH && !(doc.bits[k]! & (STOP | COMMA)); k--)
    if (MOVED.test(doc.tokens[k]!.lower)) return true;
  return false;
}
