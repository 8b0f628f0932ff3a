/** Numbers without a number word: "dozens", "tens of thousands", "two thirds", "half of", "one in five". */

import { isPast } from '../dates/tense.ts';
import { reportingVerb, STATEMENT } from '../grammar/reporting-verb.ts';
import { isNounForPeople } from './ages.ts';
import { isArticle, readNumeral, SCALES } from './numerals.ts';
import { type Run, wordAt } from './run.ts';
import { unitNamed } from './unit-behind.ts';

export interface VagueCount {
  next: number;
  value: number | [number, number];
  /** A share of what follows ("a third of those screened"). */
  share: boolean;
  rule: string;
  /** The noun inside it ("one station in ten"). */
  noun?: number;
  /** The first number of a ratio ("one in five"). */
  first?: number;
}

/**
 * "Dozens" is one dozen to ten, each decimal plural from one of its kind to ten of them, as NewsQuant and its
 * baseline CQE (Almasian et al., 2023) read them; compound plurals stop one short of the next name.
 */
const PLURALS = new Map<string, [number, number]>([
  ['dozens', [12, 120]],
  ['scores', [20, 200]],
  ['tens', [10, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 10000]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

const SCALE_PLURALS = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

const denominator = (word: string): number | undefined =>
  DENOMINATORS.get(word) ?? (word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined);

/** "dozens", "hundreds of thousands", "tens of millions". */
export function vaguePlural(run: Run, at: number): VagueCount | null {
  const word = wordAt(run, at);
  const low = PLURALS.get(word);
  if (!low) return null;
  // "millions and millions of dollars", "thousands upon thousands"
  if (/^(?:and|upon)$/.test(wordAt(run, at + 1)) && wordAt(run, at + 2) === word)
    return vaguePlural(run, at + 2);
  const scale = wordAt(run, at + 1) === 'of' ? SCALE_PLURALS.get(wordAt(run, at + 2)) : undefined;
  if (scale && (word === 'tens' || word === 'hundreds' || word === 'dozens' || word === 'thousands')) {
    return { next: at + 3, value: [low[0] * scale, low[1] * scale - 1], share: false, rule: 'vague plural' };
  }
  if (word === 'tens' || (word === 'scores' && wordAt(run, at + 1) !== 'of')) return null;
  return { next: at + 1, value: [low[0], low[1]], share: false, rule: 'vague plural' };
}

/** "threefold", "tenfold". */
export function fold(run: Run, at: number): VagueCount | null {
  const factor = FOLDS.get(wordAt(run, at));
  return factor === undefined ? null : { next: at + 1, value: factor, share: false, rule: 'fold' };
}

const FOLDS = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [
    `${word}fold`,
    i + 2,
  ]),
);
FOLDS.set('twentyfold', 20).set('hundredfold', 100).set('thousandfold', 1000);

/** The words that tell a factor. */
export const FOLD_WORDS: readonly string[] = [...FOLDS.keys()];

/** "several thousand hectares", "a few hundred people": two to nine of them. */
export function several(run: Run, at: number): VagueCount | null {
  const word = wordAt(run, at);
  const isFew = word === 'a' && wordAt(run, at + 1) === 'few';
  if (!isFew && word !== 'several') return null;
  const next = isFew ? at + 2 : at + 1;
  const scale = SCALED.get(wordAt(run, next));
  return scale ? { next: next + 1, value: [2 * scale, 9 * scale], share: false, rule: 'several' } : null;
}

const SCALED = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const HALVED = new Map([...SCALED, ['dozen', 12], ['trillion', 1e12]]);

/** "a dozen", "two dozen", "half a dozen", "several hundred", "a few thousand", "half a million". */
export function dozen(run: Run, at: number): VagueCount | null {
  const word = wordAt(run, at);
  if (word === 'half' && isArticle(wordAt(run, at + 1))) {
    const scale = HALVED.get(wordAt(run, at + 2));
    return scale ? { next: at + 3, value: scale / 2, share: false, rule: 'half a scale' } : null;
  }
  const part = isArticle(word) ? at + 1 : at;
  const share = wordAt(run, part);
  const portion = share === 'half' ? 0.5 : share === 'quarter' ? 0.25 : null;
  const scale = portion ? SCALES.get(wordAt(run, part + 1)) : undefined;
  if (portion && scale) return { next: part + 2, value: portion * scale, share: false, rule: 'half a scale' };
  const numeral = isArticle(word) ? { value: 1, next: at + 1 } : readNumeral(run.tokens, at);
  if (!numeral || numeral.next >= run.to) return null;
  if (wordAt(run, numeral.next) !== 'dozen') return null;
  return { next: numeral.next + 1, value: numeral.value * 12, share: false, rule: 'dozen' };
}

/** "two-thirds", "a third", "three quarters", "half", "one-fifth": shares, where they are no ordinals or periods. */
export function fraction(run: Run, at: number): VagueCount | null {
  const word = wordAt(run, at);
  if (word === 'half') return halfOf(run, at);
  const portion = portionAt(run, at);
  if (!portion) return null;
  const { value, next } = portion;
  const name = wordAt(run, next - 1);
  if (name === 'seconds' || (name === 'quarters' && value === 0.5)) return null;
  const after = wordAt(run, next);
  const bare = isArticle(word);
  // "nearly a third say no"
  if (bare && ROUGHLY.test(wordAt(run, at - 1)) && isTold(after))
    return { next, value, share: true, rule: 'fraction' };
  if (bare && isByHowMuch(run, at) && ENDS_CHANGE.test(after))
    return { next, value, share: true, rule: 'fraction' };
  // "a third higher", "a quarter fewer"
  if (bare && name !== 'half' && COMPARED.test(after)) return { next, value, share: true, rule: 'fraction' };
  if (bare && after !== 'of' && !/^(?:[.,;:)]|more|less|fewer|from|since|in|to|this|last|on|)$/.test(after))
    return null;
  if (bare && /^(?:quarter|half)$/.test(name) && after !== 'of' && after !== 'century') return null;
  if (bare && name !== 'quarter' && name !== 'half' && after === ',') return null;
  return { next, value, share: true, rule: 'fraction' };
}

const ROUGHLY = /^(?:about|nearly|almost|roughly|around|over|than|just|some|only)$/;

/** Verbs that what a part of those asked do is told by. */
const isTold = (word: string): boolean =>
  ((reportingVerb(word)?.frames ?? 0) & STATEMENT) !== 0 ||
  /^(?:are|were|is|was|have|had|do|did|will|would)$/.test(word) ||
  isPast(word);

/** "cut by a fifth, to 2 billion", "fell by about a quarter over the year" */
const isByHowMuch = (run: Run, at: number): boolean =>
  wordAt(run, at - 1) === 'by' ||
  (ROUGHLY.test(wordAt(run, at - 1)) && /^(?:by|more|less)$/.test(wordAt(run, at - 2)));

const ENDS_CHANGE =
  /^(?:[.,;:)]|to|from|since|in|over|this|last|between|compared|and|but|as|while|when|after|before|during|for|within|)$/;

const COMPARED =
  /^(?:higher|lower|larger|smaller|bigger|greater|fewer|faster|slower|cheaper|longer|shorter|above|below)$/;

function halfOf(run: Run, at: number): VagueCount | null {
  const after = wordAt(run, at + 1);
  const before = wordAt(run, at - 1);
  if (
    /^(?:first|second|latter|other|better|this|last|top|bottom|and|each|either|one|early|late|front|back|-|1st|2nd|th|nd|st)$/.test(
      before,
    )
  )
    return null;
  if (after === 'of' || /^(?:the|its|their|his|her|that|all|those|these|as)$/.test(after))
    return { next: at + 1, value: 0.5, share: true, rule: 'half' };
  if (
    /^(?:about|nearly|almost|over|roughly|than|by|in|least|only|around|just|around)$/.test(before) &&
    /^[.,;)]?$/.test(after)
  )
    return { next: at + 1, value: 0.5, share: true, rule: 'half' };
  // "Half voted for it", "about half say no"
  if ((at === run.from || ROUGHLY.test(before)) && isTold(after))
    return { next: at + 1, value: 0.5, share: true, rule: 'half' };
  return null;
}

/**
 * "half a mile", "a quarter of a percentage point", "three-quarters of a million acres", "a quarter-point": part of one
 * unit. `next` is where the unit is named.
 */
export function partOfUnit(run: Run, at: number): VagueCount | null {
  const portion = portionAt(run, at);
  if (!portion) return null;
  let { next, value } = portion;
  if (wordAt(run, next) === 'of' && /^(?:an?|one|1)$/.test(wordAt(run, next + 1))) next += 2;
  else if (wordAt(run, at) === 'half' && isArticle(wordAt(run, next))) next++;
  else if (wordAt(run, next) === '-' && wordAt(run, next + 1) === 'point') next++;
  else if (!/^(?:percentage|point)$/.test(wordAt(run, next))) return null;
  const scale = SCALES.get(wordAt(run, next));
  if (scale) [value, next] = [value * scale, next + 1];
  return scale || unitNamed(run, next) ? { next, value, share: false, rule: 'part of a unit' } : null;
}

/** "half", "a quarter", "one-third", "three tenths": the part and where its words end. */
function portionAt(run: Run, at: number): { value: number; next: number } | null {
  const word = wordAt(run, at);
  if (word === 'half') return { value: 0.5, next: at + 1 };
  let [top, next] = [1, at + 1];
  if (!isArticle(word)) {
    const numeral = readNumeral(run.tokens, at);
    const isFew = numeral && Number.isInteger(numeral.value) && numeral.value <= 20 && numeral.next < run.to;
    if (!isFew || numeral.digits) return null;
    [top, next] = [numeral.value, numeral.next];
    if (wordAt(run, next) === '-') next++;
  }
  const name = wordAt(run, next);
  const bottom = denominator(name);
  if (!bottom || top >= bottom || (top > 1 && !name.endsWith('s') && name !== 'half')) return null;
  return { value: top / bottom, next: next + 1 };
}

const CLOSES_SHARE = /^(?:[.,;:)]|there|now|still|has|can|could|does|)$/;

/** "one in five", "nine out of ten", "3 out of 4"; "one station in ten", whose noun is between. */
export function outOf(run: Run, at: number): VagueCount | null {
  const first = readNumeral(run.tokens, at);
  if (!first || first.next >= run.to || first.value < 1 || !Number.isInteger(first.value)) return null;
  const noun = first.value === 1 && !first.digits && wordAt(run, first.next + 1) === 'in' ? 1 : 0;
  if (noun && !/^[a-z]{3,}$/.test(wordAt(run, first.next))) return null;
  let next = first.next + noun;
  const out = wordAt(run, next) === 'out' && wordAt(run, next + 1) === 'of';
  const inside = wordAt(run, next) === 'in';
  if (!out && !inside) return null;
  next += out ? 2 : 1;
  if (inside && wordAt(run, next) === 'every') next++;
  const second = readNumeral(run.tokens, next);
  if (!second || second.next > run.to || second.value <= first.value || !Number.isInteger(second.value))
    return null;
  if (inside && (first.value > 10 || (second.value >= 1400 && second.value < 2200))) return null;
  // "one in 45 children", not "one in 12 villages"
  const isOfPeople = first.value === 1 && !noun && isNounForPeople(wordAt(run, second.next));
  if (inside && first.digits !== second.digits && second.value % 10 !== 0 && !isOfPeople) return null;
  const value = first.value / second.value;
  // "one worker in three villages" is no share.
  if (noun && !CLOSES_SHARE.test(wordAt(run, second.next)) && !isTold(wordAt(run, second.next))) return null;
  return {
    next: second.next,
    value,
    share: true,
    rule: 'ratio',
    first: first.value,
    ...(noun && { noun: first.next }),
  };
}
