/** The noun that a number leaves out because the one before it had it: "460 cars, compared with 63", "60 more". */

import { BEFALLS_PEOPLE, BEFALLS_THINGS } from '../lexicon/counted-words.ts';
import { isNounForPeople } from './ages.ts';
import { type Run, wordAt } from './run.ts';

/** A figure that counts something, as far as it is shared. */
export interface Counting {
  value: number | [number, number];
  unit: string | null;
  counted: string | null;
}

/** The figure of the sentence that counts, and what stood around it. */
export interface Model {
  figure: Counting;
  /** Whether a verb of harm stood right before it ("killed five"). */
  harmed: boolean;
}

/** Two numbers of one noun differ by less than this factor. */
const SHARING = 100;

/** What follows a number whose noun is left out. */
const ELLIPSIS =
  /^(?:[.,;:)]|in|during|last|by|who|on|the|a|at|from|for|of|and|or|this|since|after|before|)$/;

/** "of which 30 were shot down". */
const PARTITIVE = /^(?:which|whom)$/;

/** Verbs whose bare number counts their victims, not the noun of an earlier figure. */
const HARM = /^(?:killed|killing|kills|wounded|wounding|injured|injuring|murdered|arrested|detained)$/;

/** What a toll does. */
const MOVED = /^(?:rose|risen|rises|climbed|climbs|grew|grown|increased|jumped|soared|stood)$/;
/** Tokens between a toll and how it moved. */
const SUBJECT = 40;

/** "put the toll at three": the dead, whatever was counted before. */
function isToll(run: Run, start: number): boolean {
  // "The toll from a fire that hit two houses rose to 10"
  const isMoved = wordAt(run, start - 1) === 'to' && MOVED.test(wordAt(run, start - 2));
  for (let at = start - 1; at >= run.from && start - at < (isMoved ? SUBJECT : 5); at--)
    if (wordAt(run, at) === 'toll') return true;
  return false;
}

/** Whether a verb of harm stands before token `start`. */
export const isHarmed = (run: Run, start: number): boolean => HARM.test(wordAt(run, start - 1));

/** What befalls people, and what befalls things: neither is what a number counts. */
const HURT = new Set(BEFALLS_PEOPLE);
const RUINED = new Set(BEFALLS_THINGS);

/** Whether a word behind a number tells what happened to those counted ("56 wounded", "60 damaged"). */
export const isFate = (word: string): boolean => HURT.has(word) || RUINED.has(word);

const PEOPLE = /^(?:people|persons)$/;
const AUXILIARIES = /^(?:was|were|is|are|have|has|had|been|being|be|badly|seriously|severely|slightly|also)$/;

/** What befell those counted, told behind the number at `next`; '' where nothing is. */
function fateBehind(run: Run, next: number): string {
  let at = next;
  while (at - next < 4 && AUXILIARIES.test(wordAt(run, at))) at++;
  return isFate(wordAt(run, at)) ? wordAt(run, at) : '';
}

/** "dozens more", "34 others", behind which nothing is counted. */
function goesOn(run: Run, next: number): 'more' | 'others' | null {
  const word = wordAt(run, next);
  if (word === 'others') return 'others';
  return word === 'more' && wordAt(run, next + 1) !== 'than' ? 'more' : null;
}

/**
 * Whether the number of [start, next) counts what `model` counts. "Others" are of no narrower sort of people ("two
 * soldiers died and three others"), the wounded behind the killed are people, and damage is of things.
 */
function takesOn(run: Run, start: number, next: number, counted: string): boolean {
  const head = counted.slice(counted.lastIndexOf(' ') + 1).toLowerCase();
  const fate = fateBehind(run, next);
  if (RUINED.has(fate)) return !arePeople(head);
  if (goesOn(run, next) === 'others') return !arePeople(head) ? fate === '' : PEOPLE.test(counted);
  if (HURT.has(fate)) return PEOPLE.test(counted) || (goesOn(run, next) === 'more' && arePeople(head));
  return goesOn(run, next) !== null || ELLIPSIS.test(wordAt(run, next)) || followsWhich(run, start);
}

const followsWhich = (run: Run, start: number): boolean => PARTITIVE.test(wordAt(run, start - 1));

const arePeople = (head: string): boolean => head === 'people' || isNounForPeople(head);

/**
 * Whether a figure of tokens [start, next) counts the noun of `model`; `nouns` are those of the sentence so far, and `last`
 * is the figure right before it.
 */
export function sharesNoun(
  run: Run,
  figure: Counting,
  start: number,
  next: number,
  { figure: model, harmed }: Model,
  nouns: ReadonlySet<string>,
  last: Counting | undefined,
): boolean {
  if (figure.counted !== null || figure.unit !== null || isToll(run, start)) return false;
  const more = goesOn(run, next) !== null;
  const [a, b] = [model.value, figure.value].map((value) => (typeof value === 'number' ? value : null));
  if ((a === null || b === null) && !more) return false;
  if (model.unit !== null && model.unit !== 'point') return false;
  if (model.unit === 'point' && (b === null || Number.isInteger(b))) return false;
  if (model.unit === null && b !== null && !Number.isInteger(b)) return false;
  if (isHarmed(run, start) && !harmed && !more) return false;
  // "43 people in three hospitals, six of them": which of the two, the words do not say.
  const ofThem = wordAt(run, next) === 'of' && /^(?:them|whom|these|those)$/.test(wordAt(run, next + 1));
  // "fired 32 shots, wounding seven, two of them": of the seven.
  const ofBare = last !== undefined && last !== model && last.unit === null && last.counted === null;
  if (ofThem && (nouns.size > 1 || ofBare)) return false;
  const [low, high] = [a ?? 1, b ?? 1].map(Math.abs).sort((x, y) => x - y);
  if (!more && high! > low! * SHARING) return false;
  return takesOn(run, start, next, model.counted ?? '');
}
