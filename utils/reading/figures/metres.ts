/** Whether the "m" behind a number is metres: "the 30m ferry", not "30m people". */

import { MILLIONS_LARGE } from '../lexicon/counted-words.ts';
import { isPlural } from './plurals.ts';
import type { Run } from './run.ts';
import { verbal } from './verb-words.ts';

/** What is so many millions large, though one thing: "a 2m majority", "the 10m mark". */
const OF_MILLIONS = new Set(MILLIONS_LARGE);

const DETERMINER = /^(?:the|an?|its|his|her|their|this|that|each|every|one)$/;
const ENDS =
  /^(?:['’]s?|[.,;:)]|in|on|at|of|to|from|with|by|for|was|is|has|had|and|or|that|which|off|near|)$/;

/** Whether the "m" at token `m` stands, behind a determiner and a number, before one thing that it measures. */
export function measuresOne(run: Run, m: number): boolean {
  const word = (at: number): string => (at >= run.from && at < run.to ? run.tokens[at]!.lower : '');
  const noun = word(m + 1);
  if (!DETERMINER.test(word(m - 2)) || !/^[a-z]{3,}$/.test(run.tokens[m + 1]?.text ?? '')) return false;
  return !isPlural(noun) && !OF_MILLIONS.has(noun) && (ENDS.test(word(m + 2)) || verbal(word(m + 2)));
}

/** "300m (984ft)", "300m [984ft]": a length told once more in feet, yards or miles behind the "m" at token `m`. */
export const isConverted = ({ tokens, to }: Run, m: number): boolean =>
  m + 3 < to &&
  /^[([]$/.test(tokens[m + 1]!.text) &&
  tokens[m + 2]!.kind === 'number' &&
  /^(?:ft|feet|foot|yds?|yards?|miles?)$/.test(tokens[m + 3]!.lower);
