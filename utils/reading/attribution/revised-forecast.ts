/** Forecasts that are changed: "cut its forecast for growth to 1.2 percent", "raised its price target to $120". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { COMMA, DET, ING, MODAL, NEG, NUM, POSS, PREP, STOP, TO } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { contentRight } from './content-sides.ts';
import { findSubject } from './find-source.ts';
import { beforeSecondPredicate } from './second-predicate.ts';

/** The words that `revisedForecast` reads. */
export const REVISING_WORDS = wordList(`
  cut cuts cutting lower lowers lowered lowering raise raises raised raising trim trims trimmed trimming slash slashes
  slashed slashing lift lifts lifted lifting revise revises revised revising downgrade downgrades downgraded
  downgrading upgrade upgrades upgraded upgrading hike hikes hiked reduce reduces reduced reducing boost boosts boosted
`);

const FORECAST =
  /^(?:forecasts?|estimates?|projections?|outlooks?|predictions?|guidance|targets?|expectations?)$/;
/** Tokens from the verb to the forecast, and from that to its number. */
const NOUN_REACH = 8;
const NUMBER_REACH = 14;

/** Reads the verb at token `i`; `floor` and `ceiling` bound the sentence. Null where no forecast of the subject's own changes. */
export function revisedForecast(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  const isToll = isTollTo(doc, i + 1, ceiling);
  if (!isToll && !isOwnForecast(doc, i + 1, ceiling)) return null;
  const group = verbGroupStart(doc, i, floor);
  for (let k = Math.max(floor, group - 1); k < i; k++) if (doc.bits[k]! & (TO | MODAL | NEG)) return null;
  if (doc.bits[i]! & ING && group === i) return null;
  const found = findSubject(doc, group, i + 1, floor, ceiling);
  if (!found || found.arrangement === 'after' || !canSpeak(doc, found.phrase)) return null;
  const content = contentRight(doc, i + 1, beforeSecondPredicate(doc, i + 1, ceiling, false));
  if (content.length === 0) return null;
  return {
    source: found.phrase,
    cue: { first: group, last: i + 1 },
    content,
    lemma: isToll ? 'put' : 'forecast',
    rule: isToll ? 'toll:revised' : 'outlook:revised',
  };
}

/** "the toll to 11", "its count of missing people to 40": a number of victims that is told anew. */
function isTollTo(doc: TaggedText, at: number, ceiling: number): boolean {
  if (!((doc.bits[at] ?? 0) & (POSS | DET))) return false;
  let noun = at + 1;
  while (noun < ceiling && noun - at < 4 && !TOLL.test(doc.tokens[noun]!.lower)) noun++;
  if (noun >= ceiling || !TOLL.test(doc.tokens[noun]!.lower)) return false;
  for (let k = noun + 1; k + 1 < ceiling && k - noun < NUMBER_REACH && !(doc.bits[k]! & (COMMA | STOP)); k++)
    if (
      doc.tokens[k]!.lower === 'to' &&
      (doc.bits[k + 1]! & NUM || SMALL_NUMBER.test(doc.tokens[k + 1]!.lower))
    )
      return true;
  return false;
}

const SMALL_NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const TOLL = /^(?:toll|tally|count)$/;

/** "its growth forecast for Spain to 1.2 percent", with the number in the same clause. */
function isOwnForecast(doc: TaggedText, at: number, ceiling: number): boolean {
  if (!((doc.bits[at] ?? 0) & POSS)) return false;
  let noun = at + 1;
  while (noun < ceiling && noun - at < NOUN_REACH && !FORECAST.test(doc.tokens[noun]!.lower)) {
    if (doc.bits[noun]! & (COMMA | STOP)) return false;
    noun++;
  }
  if (noun >= ceiling || noun - at >= NOUN_REACH) return false;
  let isTo = false;
  for (let k = noun + 1; k < ceiling && k - noun < NUMBER_REACH && !(doc.bits[k]! & (COMMA | STOP)); k++) {
    if (doc.bits[k]! & (TO | PREP)) isTo = /^(?:to|by)$/.test(doc.tokens[k]!.lower);
    else if (isTo && doc.bits[k]! & NUM) return true;
  }
  return false;
}
