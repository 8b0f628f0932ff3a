/** The unit that a number leaves out because the figure before it had it: "47 percent and Y at 35", "up to 7 million". */

import { readAmount } from './amounts.ts';
import { MONEY } from './currencies.ts';
import type { Found } from './english-figures.ts';
import { isMovement } from './qualifiers.ts';
import { type Run, wordAt } from './run.ts';

/** A figure of the sentence with a unit, in token terms. */
export interface Measured {
  start: number;
  next: number;
  value: number;
  unit: string;
}

/** Units whose numbers are told without them only beside a like one, and lengths of time, which are told by others. */
const NEVER =
  /^(?:point|score|vote|ratio|fold|year of age|second|minute|hour|day|week|month|year|decade|century)$/;

/** What a number that leaves out its unit is followed by. */
const CLOSES =
  /^(?:[.,;:)—–"”]|''|in|for|on|this|last|by|a|an|and|or|but|while|when|with|as|at|from|because|after|before|now|then|)$/;

/** Words between "from" and a number. */
const ROUGHLY =
  /^(?:about|around|nearly|almost|roughly|just|only|some|over|under|more|less|than|a|an|record|high|low|of)$/;

/** The word that sets a number beside the one before, past "about" and its like. */
function setBy(run: Run, start: number): number {
  let at = start - 1;
  while (at > run.from && start - at <= 4 && ROUGHLY.test(wordAt(run, at))) at--;
  return at;
}

/** "rose 5 percent": by how much, of which a number that follows is no like. */
function isDifference(run: Run, { start, unit }: Measured): boolean {
  const at = setBy(run, start);
  if (wordAt(run, at) === 'by')
    return !/^(?:le(?:ads?|d)|w[io]ns?|won|beats?|beating|leading|ahead)$/.test(wordAt(run, at - 1));
  if (/^(?:to|at|was|were|is|are|of|from)$/.test(wordAt(run, at))) return false;
  return isMovement(wordAt(run, at)) || unit === 'basis point';
}

const EXPECTS =
  /^(?:expect(?:s|ed)?|forecasts?|sees?|saw|predict(?:s|ed)?|project(?:s|ed)|estimate[sd]?|reckon(?:s|ed)?|report(?:s|ed))$/;

/** Whether the words before a bare number set it against the measured figure before it. */
function isSetBeside(run: Run, start: number, model: Measured): boolean {
  const at = setBy(run, start);
  const word = wordAt(run, at);
  // "to 4.5 percent from 4.1", "156 yen, compared with 155", "2.8 percent, against the ministry's 1.9"
  if (/^(?:from|versus|vs|vs\.|against)$/.test(word)) return true;
  if (/^(?:with|to)$/.test(word) && /^compared$/.test(wordAt(run, at - 1))) return true;
  if (word === "'s" || word === '’s')
    return [2, 3, 4].some((step) => /^(?:against|with|than|versus)$/.test(wordAt(run, at - step)));
  // "sees a surplus of 1.2 million barrels; the cartel expects 1.3 million"
  if (EXPECTS.test(word)) return true;
  // "from 21 mpg combined to 23"
  if (word === 'to' && wordAt(run, setBy(run, model.start)) === 'from' && at - model.next <= 3) return true;
  if (model.unit !== 'percent') return false;
  // "X at 47 percent and Y at 35"
  if (word === 'at' && wordAt(run, setBy(run, model.start)) === 'at') return true;
  // "62 percent to 21"
  return word === 'to' && at === model.next && start === at + 1;
}

/** How many times the larger of two figures of one kind may be the smaller. */
const SPREAD = 50;

/** The unit of a bare number that is set beside the measured figure before it in the sentence; null when it is none. */
export function unitLeftOut(run: Run, found: Found, start: number, model: Measured | null): string | null {
  if (!model || found.unit !== null || found.counted !== null || typeof found.value !== 'number') return null;
  if (NEVER.test(model.unit) || !CLOSES.test(wordAt(run, found.next)) || isDifference(run, model))
    return null;
  if (model.unit === 'percent' && Math.abs(found.value) > 1000) return null;
  const [low, high] = [Math.abs(model.value), Math.abs(found.value)].sort((a, b) => a - b);
  if (low === undefined || high === undefined || low === 0 || high / low > SPREAD) return null;
  return isSetBeside(run, start, model) ? model.unit : null;
}

const SCALE = /^(?:million|billion|trillion|m|bn|mn|tn)$/;
/** Words before which a sum leaves out its currency; a verb there may be of something else ("drew 2 million"). */
const OF_SUM =
  /^(?:to|from|of|by|with|than|plus|and|another|further|extra|at|versus|against|for|was|is|or|which|between|lost|owes?|costs?|totall?ed|reached)$/;

/** "38 million pounds plus up to 7 million in bonuses": the currency of a large round number behind a sum. */
export function currencyLeftOut(run: Run, found: Found, start: number, money: string | null): string | null {
  if (!money || found.unit !== null || found.counted !== null || !SCALE.test(wordAt(run, found.next - 1)))
    return null;
  // "771 billion ($1tn)" is told again in another currency.
  return OF_SUM.test(wordAt(run, start - 1)) && wordAt(run, found.next) !== '(' ? money : null;
}

export const isMoney = (unit: string): boolean => MONEY.has(unit) || unit === 'dollar';

/** "53 percent and Reyes 43": a share whose verb and unit the one before had. */
export function gappedShare(run: Run, at: number, model: Measured | null): Found | null {
  const token = run.tokens[at]!;
  if (model?.unit !== 'percent' || token.kind !== 'number' || !/^\d{1,2}(?:\.\d)?$/.test(token.text))
    return null;
  if (!/^(?:[.,;)]|and|)$/.test(wordAt(run, at + 1)) || isDifference(run, model)) return null;
  let name = at - 1;
  while (name > model.next && at - name <= NAME && isName(run, name)) name--;
  if (name === at - 1 || !/^(?:and|,|;)$/.test(wordAt(run, name)) || at - model.next > GAP) return null;
  const amount = readAmount(run, at);
  if (!amount || amount.unit !== null || amount.next !== at + 1) return null;
  return {
    start: at,
    next: at + 1,
    value: amount.value,
    unit: 'percent',
    counted: null,
    rule: 'shared unit',
  };
}

/** Tokens of a name, and from the first share to the second. */
const NAME = 3;
const GAP = 12;

const isName = (run: Run, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(run.tokens[at]!.text) && run.tokens[at]!.kind === 'word';
