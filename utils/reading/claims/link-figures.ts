/** Figures to claims and claimants, and to each other: the same figure restated, or another one for the same thing. */

import { MONEY } from '../figures/currencies.ts';
import type { RawFigure } from '../figures/find-figures.ts';
import { TIME_UNITS } from '../figures/units.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import type { Claim, Figure } from '../reading.ts';
import { areApart, areOfOneName, areOfTwoPlaces } from './figure-circumstances.ts';
import { type Context, contextsOf } from './figure-context.ts';
import { MEASURES } from './what-is-measured.ts';

/** Two figures for one thing differ by less than this factor. */
const SPREAD = 20;
/** How many earlier figures one is compared with. */
const LOOK_BACK = 40;

/** Figures with ids `f1`, `f2`, … in text order; what binds them to claims comes later. */
export function toFigures(raw: readonly RawFigure[]): Figure[] {
  return raw.map((figure, i) => ({
    id: `f${i + 1}`,
    ...figure,
    claimant: null,
    claim: null,
    conflictsWith: [],
    sameAs: [],
  }));
}

/** Gives each figure of `text` its innermost claim and the claim's source; none where the words are not the source's. */
export function assignClaimants(text: string, figures: readonly Figure[], claims: readonly Claim[]): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  // "Citing police, the paper said that 43 had died": police gave the number, whoever passes it on.
  const passedOn = new Set<string>();
  for (const claim of claims) {
    for (const id of claim.figures) {
      const figure = byId.get(id);
      if (!figure || passedOn.has(id) || !isGiven(text, figure, claim)) continue;
      if (claim.why.rule === 'cited') passedOn.add(id);
      figure.claim = claim.id;
      figure.claimant = claim.source;
    }
  }
}

const NAMING =
  /\b(?:call(?:s|ed|ing)?|dub(?:s|bed)|label(?:s|l?ed|l?ing)|brand(?:s|ed|ing)|describ(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|denounc(?:es?|ed|ing)|derid(?:es?|ed|ing)|ridicul(?:es?|ed|ing)|mock(?:s|ed|ing)?)$/;

/**
 * Whether a claim gives a figure in its content. What somebody refuses to speak of ("declined to discuss the $2 million
 * payment") the writer tells, and what somebody calls names ("called the $3 million deal “a joke”") outside the quotation.
 */
function isGiven(text: string, { start }: Figure, { act, manner, cue, content }: Claim): boolean {
  if (act === 'refusal') return false;
  if (manner !== 'mixed' || cue === null || !NAMING.test(text.slice(...cue))) return true;
  const from = content.find(([a, b]) => a <= start && start < b)?.[0] ?? start;
  const before = text.slice(from, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Links restatements and conflicts; needs the claimants. Looks back over a bounded number of figures. */
export function linkFigures(doc: TaggedText, figures: readonly Figure[], claims: readonly Claim[]): void {
  const contexts = contextsOf(doc, figures, claims);
  const parts = partsAmong(figures, contexts);
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1];
    if (before && isSetAgain(before, contexts[i - 1]!, figure, contexts[i]!)) link(before, figure, false);
    const isFigure = contexts[i]!.noun === 'figure' && figure.unit === null && figure.counted === null;
    const sum = contexts[i]!.anaphor && (isSum(figure) || isFigure) ? sumTakenUp(figures, contexts, i) : null;
    if (sum) {
      figure.unit = sum.unit;
      link(sum, figure, false);
      continue;
    }
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
      const earlier = figures[k]!;
      if (!sameValue(earlier, figure) && (isOfAnother(contexts[i]!) || isOfAnother(contexts[k]!))) continue;
      const taken = contexts[i]!.anaphor && takesUpFigure(earlier, contexts[k]!, figure, contexts[i]!);
      if (!taken && !sameThing(earlier, contexts[k]!, figure, contexts[i]!)) continue;
      const isPart = parts.has(figure) || parts.has(earlier);
      link(earlier, figure, isPart && contexts[i]!.sentence !== contexts[k]!.sentence);
      if (taken) break;
    }
  }
}

/**
 * The sum of money that "the figure" at `i` is about: the first of its currency in the nearest sentence with one, told by
 * another. "Two people put sales at $41 million, short of the $150 million hoped for. A third said the figure was $50 million."
 */
function sumTakenUp(figures: readonly Figure[], contexts: readonly Context[], i: number): Figure | null {
  const { claimant, unit } = figures[i]!;
  let found: Figure | null = null;
  let sentence = -1;
  for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
    if (contexts[i]!.sentence - contexts[k]!.sentence > NEAR) break;
    if (found && contexts[k]!.sentence !== sentence) break;
    const earlier = figures[k]!;
    // "120 euros more a year … says the figure is 210 euros"
    const isSame =
      unit === null
        ? isMeasured(earlier)
        : earlier.unit === unit || (earlier.unit?.startsWith(`${unit} per `) ?? false);
    if (!isSame || earlier.claimant === null || earlier.claimant === claimant) continue;
    [found, sentence] = [earlier, contexts[k]!.sentence];
  }
  if (!found || claimant === null) return null;
  return sameMeasure(found, { ...figures[i]!, unit: found.unit }) ? found : null;
}

/** Told in a currency or a unit, of which no share and no length of time. */
const isMeasured = ({ unit }: Figure): boolean =>
  unit !== null &&
  !TIME_UNITS.has(unit) &&
  !/^(?:percent|percentage point|point|score|vote|year of age)$/.test(unit);

/** A sum from which a large round number may leave out the currency: "150 million euros", "it was 100 million". */
const LARGE = 100_000;

const isSum = (figure: Figure): boolean =>
  MONEY.has(figure.unit ?? '') ||
  (figure.unit === null && figure.counted === null && middle(figure) >= LARGE);

/** "police put it at 8,000 and organizers at 20,000" */
function isSetAgain(a: Figure, ca: Context, b: Figure, cb: Context): boolean {
  if (!ca.set || !cb.set || ca.sentence !== cb.sentence || a.counted !== null || b.counted !== null)
    return false;
  return a.claimant !== null && b.claimant !== null && a.claimant !== b.claimant && sameMeasure(a, b);
}

/** Whether "the figure", "the toll" at `b` can mean the figure `a`: near enough, of one measure, and a toll of people. */
function takesUpFigure(a: Figure, ca: Context, b: Figure, cb: Context): boolean {
  // "Turnout was 71%. Its count showed her ahead by 54%": no count takes up a share.
  if (a.unit === 'percent' && /^(?:count|toll|numbers?|total)$/.test(cb.noun)) return false;
  const [year, other] = [ca.circumstances.year, cb.circumstances.year];
  if (year !== '' && other !== '' && year !== other) return false;
  // "Economists put it at 7%": what the sentence before gave a figure for.
  // "some 945,000 have fled, a figure Porto puts closer to a million"
  if (cb.apposed && ca.sentence === cb.sentence) return sameMeasure(a, b);
  if (cb.noun === 'it') return sameMeasure(a, b) && cb.sentence - ca.sentence === 1;
  if (!sameMeasure(a, b) || ca.head === '' || ca.part || cb.sentence - ca.sentence > NEAR) return false;
  // A toll is of the dead.
  if (cb.noun === 'toll' && ca.fate === 'hurt') return false;
  if (cb.noun !== 'toll' || ca.fate !== '') return true;
  for (const word of ca.words) if (DEATH.test(word)) return true;
  return false;
}

const DEATH = /^(kill|di|dead|death|casualt|victim|fatalit|wound|injur)/;

/** "two emails to Ruiz and ten emails to Lind": figures for one noun that one claimant gives in one sentence are parts. */
function partsAmong(figures: readonly Figure[], contexts: readonly Context[]): Set<Figure> {
  const parts = new Set<Figure>();
  const first = new Map<string, Figure>();
  for (const [i, figure] of figures.entries()) {
    const { sentence, head, part } = contexts[i]!;
    if (head === '' || part || figure.why.rule === 'shared noun') continue;
    const key = `${sentence} ${head} ${figure.claimant}`;
    const other = first.get(key);
    if (other) parts.add(other).add(figure);
    else first.set(key, figure);
  }
  return parts;
}

function link(a: Figure, b: Figure, areParts: boolean): void {
  if (a.sameAs.includes(b.id) || a.conflictsWith.includes(b.id)) return;
  if (sameValue(a, b)) {
    a.sameAs.push(b.id);
    b.sameAs.push(a.id);
  } else if (a.claimant !== b.claimant && a.claimant && b.claimant && !areParts && !agree(a, b)) {
    a.conflictsWith.push(b.id);
    b.conflictsWith.push(a.id);
  }
}

/** Told of a time before or of what may come: no other figure for what is told. */
const isOfAnother = ({ former, supposed }: Context): boolean => former || supposed;

/** How far "about" and "nearly" reach. */
const ROUGHLY = 0.1;

/** Who says "at least 40" has counted some forty: another one who says 65 says something else. */
const BEYOND = 1.25;

/** The values that a figure leaves open: "at least 40" may be 43. */
function possible({ value, qualifier }: Figure): [number, number] {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  if (qualifier === 'at least' || qualifier === 'more than') return [low, high * BEYOND];
  if (qualifier === 'at most' || qualifier === 'less than') return [0, high];
  if (qualifier === 'about') return [low * (1 - ROUGHLY), high * (1 + ROUGHLY)];
  return qualifier === 'nearly' ? [low * (1 - ROUGHLY), high] : [low, high];
}

const isBound = ({ qualifier }: Figure): boolean => qualifier === 'at least' || qualifier === 'more than';

/** "At least two", "more than 20": lower bounds so far from each other are not of one count. */
const FAR = 4;

/** Whether both figures can be right: "millions" and "4.2 million", "at least 40" and "43". */
function agree(a: Figure, b: Figure): boolean {
  const size = middle(a) / middle(b);
  if (isBound(a) && isBound(b) && (size > FAR || size < 1 / FAR)) return true;
  const [first, second] = [possible(a), possible(b)];
  return first[0] <= second[1] && second[0] <= first[1];
}

const middle = (figure: Figure): number =>
  typeof figure.value === 'number' ? figure.value : (figure.value[0] + figure.value[1]) / 2;

const sameValue = (a: Figure, b: Figure): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);

function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  const [low, high] = [middle(a), middle(b)].map(Math.abs).sort((x, y) => x - y);
  return low !== undefined && high !== undefined && low > 0 && high / low < SPREAD;
}

/** Sentences between two figures for one thing that one shared word is enough to tie. */
const NEAR = 3;
/** Words around a figure, beside those of death, from which on they say what happened. */
const TOLD = 3;
/** From this value on a number is rare enough to be the same one when it comes again. */
const TELLING = 100;

/** Whether two figures measure the same thing: the same noun, and words around them that tell the same. */
function sameThing(a: Figure, ca: Context, b: Figure, cb: Context): boolean {
  if (ca.head === '' || ca.head !== cb.head || !sameMeasure(a, b)) return false;
  if (ca.modifiers.size > 0 && cb.modifiers.size > 0 && shared(ca.modifiers, cb.modifiers) === 0)
    return false;
  if (ca.peoples.size > 0 && cb.peoples.size > 0 && shared(ca.peoples, cb.peoples) === 0) return false;
  if (ca.of !== '' && cb.of !== '' && ca.of !== cb.of) return false;
  if (!sameValue(a, b) && (isOfKind(a, ca, b, cb) || isOfKind(b, cb, a, ca))) return false;
  if (
    sameValue(a, b)
      ? areOfTwoPlaces(ca.circumstances, cb.circumstances)
      : areApart(ca.circumstances, cb.circumstances)
  )
    return false;
  // "Environmental groups say it will cost $4 billion": of what the sentence before told.
  const isSaidNext = cb.sentence - ca.sentence <= 1 || (ca.of !== '' && ca.of === cb.of);
  if ((ca.measures || cb.measures) && !isSaidNext) return false;
  // Growth this year is not growth in the next.
  if (a.unit === 'percent' && a.counted === null && ca.times !== cb.times) return false;
  // "The toll rose to 14" brings the 12 before it up to date.
  if (cb.moved && !sameValue(a, b)) return false;
  const isNear = cb.sentence - ca.sentence <= NEAR;
  const isOneFate = (ca.toll || cb.toll || isNear) && ca.fate !== '' && ca.fate === cb.fate;
  const isOfOne =
    isNear &&
    (areOfOneName(ca.circumstances, cb.circumstances) ||
      ca.measures ||
      cb.measures ||
      (ca.crowd && cb.crowd));
  const common = shared(ca.words, cb.words) + (isOneFate || isOfOne ? 1 : 0);
  if (opposed(a, b) || ca.part || cb.part || (ca.fate !== '' && cb.fate !== '' && ca.fate !== cb.fate))
    return false;
  if (sameValue(a, b)) return cb.definite || common >= (middle(a) >= TELLING ? 1 : 2);
  if (a.claimant === null || b.claimant === null) return false;
  // Dead there and dead here: where much else is told, some of it must be the same.
  const [restA, restB] = [ca.words, cb.words].map(
    (words) => new Set([...words].filter((word) => !DEATH.test(word))),
  );
  if (restA!.size >= TOLD && restB!.size >= TOLD && shared(restA!, restB!) === 0) return false;
  // "a 6.1-magnitude quake", "put its magnitude at 6.3"
  if (MEASURES.has(ca.head) && cb.sentence - ca.sentence <= NEAR) return true;
  return common >= (cb.sentence - ca.sentence <= NEAR ? 1 : 2);
}

/** "three plants", "two gas plants": the smaller of two figures whose noun is the narrower is a part of the larger. */
function isOfKind(part: Figure, cp: Context, whole: Figure, cw: Context): boolean {
  if (middle(part) >= middle(whole) || cp.modifiers.size <= cw.modifiers.size) return false;
  return shared(cp.modifiers, cw.modifiers) === cw.modifiers.size;
}

/** "less than 2 in 10" is not "about 2 in 10" again. */
const opposed = (a: Figure, b: Figure): boolean =>
  sameValue(a, b) && a.qualifier !== b.qualifier && a.qualifier !== 'exact' && b.qualifier !== 'exact';

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
