/** Numbers that count nothing: "one" as a pronoun or an article, and phrases that hold a number. */

import { reportingVerb, STATEMENT } from '../grammar/reporting-verb.ts';
import { SIGNS } from './currencies.ts';
import type { Found } from './english-figures.ts';
import { NUMBER_WORDS, readNumeral } from './numerals.ts';
import { type Run, touching, wordAt } from './run.ts';

/** Words before "one" (and, for the last few, before any number word) that make it a pronoun. */
const PRONOUN_BEFORE =
  /^(?:no|any|every|each|this|that|which|the|some|another|only|first|last|next|right|wrong|not|good|bad|new|big|little|such|former|latter|younger|older|loved|same|best|and)$/;

/** "one thing is clear", "one reason is": nouns of which nobody counts one. */
const IN_A_PHRASE = /^(?:thing|reason|example|hallmark)$/;
/** "on one side", "at one time" */
const BEHIND_A_PREPOSITION = /^(?:end|side|hand|level|way|time|moment|point|stage)$/;

const LY_NOUNS =
  /^(?:rally|family|ally|supply|fly|reply|bully|assembly|anomaly|monopoly|butterfly|jelly|lily|belly)$/;

function isPronoun(run: Run, found: Found): boolean {
  const word = wordAt(run, found.start);
  if (run.tokens[found.start]!.kind !== 'word' || found.next !== found.start + 1 || found.unit !== null)
    return false;
  const before = wordAt(run, found.start - 1);
  if (word === 'one') {
    if (PRONOUN_BEFORE.test(before)) return true;
    const after = wordAt(run, found.next);
    // "buy one separately", "one Mr Lind of Porto"
    const isManner = /ly$/.test(after) && !LY_NOUNS.test(after) && found.counted?.next === found.next + 1;
    const isOther = isManner || /^(?:mr|mrs|ms|dr)\.?$/.test(after);
    if (isOther || found.counted === null || after === 'day' || after === 'another' || after === "'s")
      return true;
    if (after === 'of') return isPartitive(run, found.next);
    return isArticle(run, found.start, found.counted.next);
  }
  return found.counted === null && /^(?:the|these|those|other|last|first|next)$/.test(before);
}

/** "one of the reasons", "a life, one of hardship"; "one of the two" and "one of 12" count. */
function isPartitive(run: Run, at: number): boolean {
  for (let k = at + 1; k <= at + 3; k++)
    if (readNumeral(run.tokens, k) && wordAt(run, k) !== '') return false;
  return true;
}

/** "one analyst disagreed", "said one confidant", "on one side": no more than "a", if it is not told from others. */
function isArticle(run: Run, at: number, next: number): boolean {
  const [before, after] = [wordAt(run, at - 1), wordAt(run, next)];
  const noun = next === at + 2 ? wordAt(run, at + 1) : '';
  if (IN_A_PHRASE.test(noun) || (BEHIND_A_PREPOSITION.test(noun) && /^(?:on|at|in|from)$/.test(before)))
    return true;
  return [before, after].some((word) => ((reportingVerb(word)?.frames ?? 0) & STATEMENT) !== 0);
}

/** "at one point" tells when, "net zero" what is aimed at, "a $100 bill" a kind of note. */
function isSetPhrase(run: Run, { start, next, value, unit }: Found): boolean {
  const before = wordAt(run, start - 1);
  if (value === 1 && unit === 'point') return before === 'at' && wordAt(run, start) === 'one';
  if (isNote(run, start, next, value)) return true;
  // "(95% CI 1.2–3.4)", "p < 0.001": how the figures beside it were reckoned
  if (unit === 'percent' && /^(?:ci|confidence)$/.test(wordAt(run, next)))
    return wordAt(run, next) === 'ci' || /^(?:intervals?|level)$/.test(wordAt(run, next + 1));
  if (unit === null && /^[<>=≤≥]$/.test(before) && wordAt(run, start - 2) === 'p') return true;
  return value === 0 && (before === 'net' || (before === '-' && wordAt(run, start - 2) === 'net'));
}

/** The largest note that is common in any of the currencies with a sign of their own. */
const LARGEST_NOTE = 1000;

/** "a $20 bill", "£5 notes", read from the sign or, that being none, from the number. */
function isNote(run: Run, start: number, next: number, value: Found['value']): boolean {
  const sign = run.tokens[start]!.kind === 'symbol' ? start : start - 1;
  if (typeof value !== 'number' || value > LARGEST_NOTE || !SIGNS.has(wordAt(run, sign))) return false;
  const noun = wordAt(run, next);
  if (/^(?:bills|notes|banknotes?)$/.test(noun)) return true;
  return (
    /^(?:bill|note)$/.test(noun) &&
    /^(?:an?|the|each)$/.test(wordAt(run, sign - 1)) &&
    wordAt(run, next + 1) !== 'for'
  );
}

/** "a best-of-five series", "at Ground Zero", "a zero-sum game", "deaths per 10,000 people": parts of what has a name. */
function isPart(run: Run, { start, next }: Found): boolean {
  const [before, after] = [wordAt(run, start - 1), wordAt(run, next)];
  if (before === '-' && wordAt(run, start - 2) === 'of' && wordAt(run, start - 4) === 'best') return true;
  if (before === '-' && isCompound(run, start)) return true;
  // "on a one-to-one basis"
  if (wordAt(run, start) === 'one' && after !== '' && isOneToOne(run, start)) return true;
  if (before === 'per' && /^\d/.test(wordAt(run, start))) return true;
  if (wordAt(run, start) === 'one' && /^(?:hell|heck)$/.test(after)) return true;
  if (wordAt(run, start) !== 'zero') return false;
  // "Zero Hedge"
  if ([start, next].every((k) => k < run.to && /^\p{Lu}\p{Ll}/u.test(run.tokens[k]!.text))) return true;
  return (
    /^(?:ground|patient|day|year)$/.test(before) ||
    /^(?:hour|tolerance)$/.test(after) ||
    (after === '-' && wordAt(run, next + 1) === 'sum')
  );
}

/** "one-to-one" */
const isOneToOne = (run: Run, at: number): boolean => [at, at - 4].some((first) => joinsOnes(run, first));

const joinsOnes = (run: Run, at: number): boolean =>
  at >= run.from &&
  wordAt(run, at) === 'one' &&
  [1, 3].every((k) => wordAt(run, at + k) === '-' && touching(run, at + k - 1)) &&
  /^(?:to|on)$/.test(wordAt(run, at + 2)) &&
  wordAt(run, at + 4) === 'one';

/** "a high-five", "a top-ten hit": a number word joined to a word before it, not "mid-fifty" or "father-of-three". */
function isCompound(run: Run, start: number): boolean {
  const prefix = wordAt(run, start - 2);
  return (
    run.tokens[start]!.kind === 'word' &&
    touching(run, start - 1) &&
    touching(run, start - 2) &&
    /^\p{L}{3,}$/u.test(prefix) &&
    !NUMBER_WORDS.has(prefix) &&
    !/^(?:mid|sub|plus|minus|over|under|near|about|and|for|half|quarter)$/.test(prefix)
  );
}

/** Whether a number that was read counts and measures nothing. */
export const isNoCount = (run: Run, found: Found): boolean =>
  isPronoun(run, found) || isSetPhrase(run, found) || isPart(run, found);
