/** "now", "recently", "the future": what points to now, before or after without a place on the calendar. */

import { dayMoment } from './calendar.ts';
import { dated } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { REFERENCES } from './words.ts';

/** "now", "recently", "the future", "recent years": references without a place on the calendar. */
export function reference(scan: Scan, at: number): TimeMatch | null {
  const word = scan.word(at);
  const give = (next: number, iso: string): TimeMatch => ({ next, iso, type: 'DATE', rule: 'reference' });
  if (word === 'recent' && /^(?:years|months|weeks|days|times|decades|quarters)$/.test(scan.word(at + 1)))
    return give(at + 2, 'PAST_REF');
  if (word === 'coming' && /^(?:years|months|weeks|days)$/.test(scan.word(at + 1)))
    return give(at + 2, 'FUTURE_REF');
  if (word === 'these' && scan.word(at + 1) === 'days') return give(at + 2, 'PRESENT_REF');
  const plain = REFERENCES.get(word);
  // "as recently as November"
  if (word === 'recently' && scan.word(at - 1) === 'as' && scan.word(at + 1) === 'as') return null;
  if (plain === 'PRESENT_REF' && (isInName(scan, at) || isDiscourse(scan, at))) return null;
  if (plain)
    return word === 'soon' && /^(?:as|after|enough)$/.test(scan.word(at + 1)) ? null : give(at + 1, plain);
  if (word !== 'the') return null;
  const noun = scan.word(at + 1);
  const last = scan.word(at + 2);
  if (noun === 'past' && !/^(?:[a-z]+|\d.*)$/.test(last)) return give(at + 2, 'PAST_REF');
  if (noun === 'future') return give(at + 2, 'FUTURE_REF');
  if (/^(?:near|foreseeable|distant|immediate)$/.test(noun) && /^(?:future|term)$/.test(last))
    return give(at + 3, 'FUTURE_REF');
  if (noun === 'moment' && scan.word(at - 1) === 'at') return give(at + 2, 'PRESENT_REF');
  return null;
}

/** "the Action Now Fund": a word of a name. */
const isInName = (scan: Scan, at: number): boolean =>
  scan.capitalised(at) &&
  scan.capitalised(at - 1) &&
  scan.token(at - 1)?.kind === 'word' &&
  at - 1 > scan.from;

/** "“Now, let me be clear”": a word to begin with. */
const isDiscourse = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'now' &&
  scan.word(at + 1) === ',' &&
  scan.capitalised(at) &&
  /^(?:["“‘']|``|)$/.test(scan.word(at - 1));

/** "(…ends on Nov. 30.) Until then, …": the day just named. */
export function untilThen(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'then' || !/^(?:until|till)$/.test(scan.word(at - 1))) return null;
  const day = scan.nearDay();
  return day === null ? null : dated(at + 1, dayMoment(day), 'the day in hand');
}

/** "Islam will one day be": some day to come. */
export function oneDay(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'one' || scan.word(at + 1) !== 'day') return null;
  if (!/^(?:will|would|may|might|could|can|should|they|he|she|we|i|it)$/.test(scan.word(at - 1))) return null;
  return { next: at + 2, iso: 'FUTURE_REF', type: 'DATE', rule: 'reference' };
}

const NOW_OR_THEN = new Map([
  ['today', 'PRESENT_REF'],
  ['yesterday', 'PAST_REF'],
  ['tomorrow', 'FUTURE_REF'],
]);
const AGES =
  /^(?:world|society|youth|generations?|kids|children|women|men|teenagers|students|environment|climate|culture|economy|standards|technology|terms|money|dollars|prices|leaders)$/;

/** "today's world", "many of today's cars", "the leaders of tomorrow", "as strong today as it was": no day is meant. */
export function generic(scan: Scan, at: number): TimeMatch | null {
  const iso = NOW_OR_THEN.get(scan.word(at));
  if (!iso) return null;
  const [before, after] = [scan.word(at - 1), scan.word(at + 1)];
  const age = after === "'s" && (AGES.test(scan.word(at + 2)) || AGES.test(scan.word(at + 3)));
  const many =
    after === "'s" && before === 'of' && /^(?:many|some|most|few|all|one)$/.test(scan.word(at - 2));
  const people =
    before === 'of' && after !== "'s" && /^(?:[a-z]{3,}s|people|women|men|children)$/.test(scan.word(at - 2));
  const same = after === 'as' && scan.word(at - 2) === 'as';
  // "Today, the mill houses a school": nothing in the clause happened or will.
  const nowadays =
    iso === 'PRESENT_REF' && at === scan.from && after === ',' && scan.tenseAfter(at + 2).direction === 0;
  return age || many || people || same || nowadays
    ? { next: at + 1, iso, type: 'DATE', rule: 'reference' }
    : null;
}
