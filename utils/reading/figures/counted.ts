/** What a number counts: the noun behind it, straight or through "of", past the number of the whole. */

import { NUMBER_WORDS, readNumeral } from './numerals.ts';
import {
  acts,
  isWord,
  OPENERS,
  PHRASE_CAP,
  type Phrase,
  phraseAt,
  pluralPhrase,
  singularPhrase,
  stops,
} from './phrase-behind.ts';
import { type Run, wordAt } from './run.ts';

/** "of the town's 21,000 inhabitants", "of Portugal's nine bridges": behind the number of them all; `at` where none is told. */
function behindOwnedNumber(run: Run, at: number): number {
  for (let k = at + 1; k < at + PHRASE_CAP && !stops(run, k); k++)
    if (/^(?:'s|’s)$/.test(wordAt(run, k))) return readNumeral(run.tokens, k + 1)?.next ?? at;
  return at;
}

/** "three of his five cars", "two of the past four years": behind the number of the whole. */
function behindWhole(run: Run, at: number): number {
  const frame = /^(?:past|last|next|first|previous)$/.test(wordAt(run, at)) ? 1 : 0;
  const whole = at + frame < run.to ? readNumeral(run.tokens, at + frame) : null;
  return whole && isWord(run, whole.next) && whole.next < run.to ? whole.next : at;
}

/** What is counted after an amount: straight ("17 local teenagers"), or through "of" ("two of the men", "60% of its revenue"). */
export function countedAfter(run: Run, at: number, singular: boolean): Phrase | null {
  let next = at;
  if (wordAt(run, next) === 'of') {
    next++;
    while (
      OPENERS.has(wordAt(run, next)) ||
      /^(?:more|about|over|than|nearly|almost|roughly|approximately|around|\d[\d,.]*|thousand|million|billion|trillion)$/.test(
        wordAt(run, next),
      )
    )
      next++;
    next = behindOwnedNumber(run, next);
    next = behindWhole(run, next);
    const plural = pluralPhrase(run, next);
    const found = singularPhrase(run, next);
    // "one of four" counts nothing that is named.
    const single =
      found && found.next === found.start + 1 && NUMBER_WORDS.has(wordAt(run, found.start)) ? null : found;
    // "42 percent of voters back the law"
    if (plural && single && single.next > plural.next && acts(run, plural.next)) return plural;
    return plural && (!single || plural.next >= single.next) ? plural : (single ?? plural);
  }
  if (wordAt(run, next) === 'or' && wordAt(run, next + 1) !== 'more') return null;
  // "the 19-year-old's death"
  if (/^['’]s$/.test(wordAt(run, next))) return null;
  // "one or more bridges"
  const isOpen = wordAt(run, next) === 'or';
  if (/^(?:more|less|fewer|or|additional|such|\+)$/.test(wordAt(run, next))) next += isOpen ? 2 : 1;
  // "700,000 head of cattle"
  if (wordAt(run, next) === 'head' && wordAt(run, next + 1) === 'of') next++;
  if (wordAt(run, next) === 'of') return countedAfter(run, next, singular);
  return phraseAt(run, next, singular && !isOpen);
}

/** What a share is of: "half the revenue", "half of its revenue". */
export function sharedAfter(run: Run, at: number): Phrase | null {
  let next = at;
  if (wordAt(run, next) === 'of') return countedAfter(run, next, false);
  if (!OPENERS.has(wordAt(run, next))) return null;
  while (OPENERS.has(wordAt(run, next))) next++;
  return pluralPhrase(run, next) ?? singularPhrase(run, next);
}
