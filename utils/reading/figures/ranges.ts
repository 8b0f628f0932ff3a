/** Two amounts told as one: "5 to 7 per cent", "$48,000 and $90,000", "10-15%", "2-0". */

import { type Amount, readAmount } from './amounts.ts';
import { MONEY } from './currencies.ts';
import { isMovement } from './qualifiers.ts';
import { type Run, touching, wordAt } from './run.ts';

export interface Range {
  value: [number, number];
  last: Amount;
}

/** The factor by which the second number's scale word raised it ("5 to 7 million"). */
function scaleOf(run: Run, amount: Amount): number {
  for (let at = amount.start; at < amount.numberEnd; at++) {
    const token = run.tokens[at]!;
    if (token.kind === 'number') {
      const bare = Number(token.text.replaceAll(',', ''));
      return bare > 0 ? amount.value / bare : 1;
    }
  }
  return 1;
}

/** The amount after a connector, when it continues the first as a range. */
export function readRange(run: Run, at: number, first: Amount): Range | null {
  let next = first.next;
  const before = wordAt(run, at - 1);
  if (wordAt(run, next) === '-' && /^(?:to|or)$/.test(wordAt(run, next + 1))) next++;
  const mark = wordAt(run, next);
  const dash = mark === '-' || mark === '–' || mark === '—';
  const hyphenTo = mark === 'to' && next > first.next;
  const between = before === 'between' || wordAt(run, at - 2) === 'between';
  if (!dash && mark !== 'to' && !(mark === 'and' && between) && !(mark === 'or' && first.unit === null))
    return null;
  if (dash && !(touching(run, next - 1) && touching(run, next))) return spacedScore(run, at, first, next);
  let start = next + 1;
  if (hyphenTo && wordAt(run, start) === '-') start++;
  const last = readAmount(run, start);
  if (!last || last.value < 0) return null;
  if (mark === 'to' && (movedTo(run, at, first, last) || isResult(first, last, before))) return null;
  if (!compatible(run, first, last, mark, before)) return null;
  if (dash && !rising(first, last))
    return scoreLike(run, at, first, last)
      ? {
          value: [first.value, last.value],
          last: { ...last, unit: decides(run, at, last) ? 'vote' : 'score' },
        }
      : null;
  if (
    mark === 'or' &&
    !(last.value > first.value && last.value <= first.value * 2 + 1 && wordAt(run, start - 2) !== '-')
  )
    return null;
  const scale = scaleOf(run, last);
  const low =
    scale >= 1000 &&
    first.value < 1000 &&
    first.value < last.value / scale + 1e-9 &&
    scaleOf(run, first) === 1
      ? first.value * scale
      : first.value;
  return { value: [low, last.value], last };
}

/** How many times the second of two amounts may be the first and still end a range of a movement. */
const SPREAD = 4;

/** "fell $2.10 to $78.20": by how much and to what, no range. */
function movedTo(run: Run, at: number, first: Amount, last: Amount): boolean {
  const isSum = first.unit === null && Math.min(scaleOf(run, first), scaleOf(run, last)) >= 1000;
  if (first.unit !== last.unit || (first.unit === null && !isSum)) return false;
  if (last.value <= first.value * SPREAD && last.value >= first.value) return false;
  // "grew by 3.7 billion to 41 billion"
  const by = wordAt(run, at - 1) === 'by' && first.unit !== 'percent' ? 1 : 0;
  return isMovement(wordAt(run, at - 1 - by));
}

/** "won by 51,200 to 48,900 votes": a result of two sides, no range. */
const isResult = (first: Amount, last: Amount, before: string): boolean =>
  first.unit === null &&
  last.unit === null &&
  last.value < first.value &&
  first.value >= MANY &&
  before !== 'from';

/** From this number on what falls "to" a smaller number is no score. */
const MANY = 1000;

/** "a ratio of 12:1", "odds of three to one", "outnumbered by three to one": how many of one to how many of another. */
export function readRatio(run: Run, at: number, first: Amount): Range | null {
  if (first.unit !== null || !Number.isInteger(first.value)) return null;
  const mark = wordAt(run, first.next);
  if (mark !== ':' && mark !== 'to') return null;
  const last = readAmount(run, first.next + 1);
  if (!last || last.unit !== null || !Number.isInteger(last.value)) return null;
  const by = wordAt(run, at - 1) === 'by' && mark === 'to' && last.value === 1;
  if (!by && !saysRatio(run, at)) return null;
  return { value: [first.value, last.value], last: { ...last, unit: 'ratio' } };
}

/** Whether "ratio" or "odds" stands a few words before. */
function saysRatio(run: Run, at: number): boolean {
  for (let i = at - 1; i >= run.from && at - i <= 8; i--)
    if (/^(?:ratios?|odds)$/.test(wordAt(run, i))) return true;
  return false;
}

/** Same unit (two percentages falling from one to the other are a poll's: "59 percent to 28 percent"), or said once at the end, or once at the start of "from A units to B". */
function compatible(run: Run, first: Amount, last: Amount, mark: string, before: string): boolean {
  // "cut from R11bn to R5.5bn": two sums
  const falls = mark === 'to' && first.unit === last.unit && last.value < first.value;
  if (falls && first.unit !== null && first.next === first.numberEnd && MONEY.has(first.unit)) return false;
  if (
    first.unit !== null &&
    first.unit === last.unit &&
    first.next > first.numberEnd &&
    last.value < first.value
  )
    return before === 'from' || before === 'between';
  if (first.unit === last.unit) return true;
  if (first.unit === null) return mark !== 'to' || last.value > first.value || before === 'from';
  if (last.unit === null)
    return (
      before === 'from' ||
      before === 'between' ||
      mark === '-' ||
      mark === '–' ||
      (mark === 'to' && run.tokens[first.start]!.kind === 'symbol')
    );
  return false;
}

const rising = (first: Amount, last: Amount): boolean => last.value > first.value;

/** "2-0", "102-98": two small whole numbers joined by a hyphen; larger ones where a vote is told of ("passed 218-213"). */
function scoreLike(run: Run, at: number, first: Amount, last: Amount): boolean {
  const limit = isOfVote(run, at) ? 3000 : 200;
  const whole = (amount: Amount): boolean =>
    amount.unit === null && Number.isInteger(amount.value) && amount.value < limit && amount.digits;
  return whole(first) && whole(last) && wordAt(run, last.next) !== '-';
}

/** "won 3 – 1", "beat Dunmore 2 - 0 at home", "a 3 – 1 win": a score whose dash stands free. */
function spacedScore(run: Run, at: number, first: Amount, dash: number): Range | null {
  const last = run.tokens[dash + 1]?.kind === 'number' ? readAmount(run, dash + 1) : null;
  if (!last || touching(run, dash - 1) || touching(run, dash) || !scoreLike(run, at, first, last))
    return null;
  const after = wordAt(run, last.next);
  if (!isResultNoun(after) && (!ENDS_SCORE.test(after) || !hasResultVerb(run, at))) return null;
  return { value: [first.value, last.value], last: { ...last, unit: 'score' } };
}

const ENDS_SCORE = /^(?:[.,;:)]|in|at|on|over|against|to|after|with|away|and|but|when|for|behind|)$/;

const isResultNoun = (word: string): boolean => /^(?:wins?|victory|defeat|loss|draw|lead|vote)$/.test(word);

/** Whether a verb of winning or losing stands before a score, with no more than a name between. */
function hasResultVerb(run: Run, at: number): boolean {
  for (let i = at - 1; i >= run.from && at - i <= 5; i--) {
    if (
      /^(?:won|wins?|lost|loses?|drew|beat|beats|beating|defeat(?:s|ed|ing)?|led|leads?)$/.test(
        wordAt(run, i),
      )
    )
      return true;
    if (!/^\p{Lu}/u.test(run.tokens[i]!.text) && wordAt(run, i) !== '.') return false;
  }
  return false;
}

/** "ruled 2-1", "by a 7-2 vote", "passed 219-214": how a court or a house decided, no game. */
function decides(run: Run, at: number, last: Amount): boolean {
  if (/^(?:votes?|ruling|decision|majority|verdict|opinion)$/.test(wordAt(run, last.next))) return true;
  for (let i = at - 1; i >= run.from && at - i <= 4 && /^[\p{L}-]/u.test(run.tokens[i]!.text); i--)
    if (
      /^(?:vot(?:e|es|ed|ing)|rul(?:es?|ed|ing)|pass(?:es|ed)?|approv(?:es?|ed)|reject(?:s|ed)?|split|decid(?:es?|ed)|panel|jury|court)$/.test(
        wordAt(run, i),
      )
    )
      return true;
  return false;
}

/** Whether a word for voting stands a few words before. */
function isOfVote(run: Run, at: number): boolean {
  for (let i = at - 1; i >= run.from && at - i <= 5; i--)
    if (
      /^(?:vot(?:e|es|ed|ing)|pass(?:es|ed)?|approv(?:es?|ed)|reject(?:s|ed)?|won|lost|ballot)$/.test(
        wordAt(run, i),
      )
    )
      return true;
  return false;
}
