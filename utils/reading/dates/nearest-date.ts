/** Which year a day or month without one is meant in: the words beside it say, else the verb, else the nearer. */

import { UNFORESEEN } from '../lexicon/event-kinds.ts';
import { daysOfVote, isOfVote, isWonBefore } from './appointed-days.ts';
import { isLikely, isOut, isOverdue, isToBe, runsToCome } from './beside-a-date.ts';
import { dayMoment, dayNumber, daysInMonth, fromDayNumber, type Moment, monthMoment } from './calendar.ts';
import type { Scan } from './scan.ts';
import { isPast } from './tense.ts';

/** Words right before a date that set it ahead ("payable Dec. 1", "extended to Nov. 16") or behind ("since May"). */
const AHEAD = /^(?:payable|effective|record|due|expires|expiring|matures|upcoming|coming)$/;
const BEHIND = /^(?:since|ended|dated|last)$/;

/** Present tense of the timetable ("talks resume Monday"); the base form after "to" is an infinitive and says nothing. */
const TIMETABLE =
  /^(?:begins?|starts?|resumes?|opens|reopens?|meets?|convenes?|reconvenes?|debuts|airs|premieres|arrives?|votes|expires?|leaves?|departs?|visits|returns|kicks)$/;

/** Past verbs whose object may lie ahead ("invited them to a dinner on May 3"). */
const TELLS =
  /^(?:told|invited|asked|urged|ordered|warned|promised|agreed|proposed|pledged|vowed|predicted|allowed|to)$/;

/** How a date without its year, or a weekday, leans. */
interface Lean {
  /** Days by which the past occurrence may lie farther off than the coming one and still be meant. */
  days: number;
  /** Whether a weekday is the next one, the last one, or the nearer of them. */
  ahead: boolean | 'nearer';
  /** It is the day or month of a vote. */
  isVote?: boolean;
}

const PAST: Lean = { days: Number.POSITIVE_INFINITY, ahead: false };
const FUTURE: Lean = { days: Number.NEGATIVE_INFINITY, ahead: true };
/** Where no word says which. */
const UNSAID: Lean = { days: 60, ahead: false };
/** A past verb that need not be the date's own: eleven months back are too far, five are not. */
const RECALLED: Lean = { days: 235, ahead: false };
/** The same of a verb of the future and a date that only modifies a noun ("will study the February report"). */
const EXPECTED: Lean = { days: -235, ahead: true };
const UNTIL: Lean = { days: 0, ahead: true };
/** "was scheduled to speak Tuesday": a plan that may be over, or not. */
const NEARER: Lean = { days: 0, ahead: 'nearer' };
const INFINITIVE: Lean = { days: 0, ahead: false };

/** What a month stands before when it tells of when it came out. */
const PUBLISHED =
  /^(?:report|study|survey|poll|interview|statement|letter|article|analysis|memo|speech|filing)$/;

/** What is told of a month when it is over. */
const DATA = /^(?:data|figures|numbers|statistics|results|estimates?|readings?|indices|index)$/;

/** Past prepositions, articles and adverbs between a date and the word that governs it. */
function governor(scan: Scan, start: number): number {
  let at = start - 1;
  while (/^(?:mid|early|late|-|on|in|from|as|the|a|an)$|^[a-z]{3,}ly$/.test(scan.word(at))) at--;
  return at;
}

/** "could come as early as Tuesday". */
const asSoonAs = (scan: Scan, start: number): boolean =>
  scan.word(start - 1) === 'as' &&
  /^(?:soon|early)$/.test(scan.word(start - 2)) &&
  scan.word(start - 3) === 'as';

/** What the words next to a date say, before any verb is asked. */
function besides(scan: Scan, start: number, end: number, at: number): Lean | null {
  const [before, earlier] = [scan.word(at), scan.word(at - 1)];
  // "a March report by the institute": it is out.
  if (scan.word(start - 1) === 'a' && PUBLISHED.test(scan.word(end))) return PAST;
  const noun = /^(?:to|a|an|the|its|their|rocky|early|late|slow|strong|good|bad)$/.test(earlier);
  if (TIMETABLE.test(before) && !noun) return FUTURE;
  if (isTimetabled(scan, at) || isAppointed(scan, end, at)) return FUTURE;
  if (asSoonAs(scan, start) || AHEAD.test(before)) return FUTURE;
  // "a lead ahead of Friday's vote"
  if (before === 'of' && earlier === 'ahead') return NEARER;
  if (before === 'to' && /^(?:extended|postponed|delayed|moved)$/.test(earlier)) return FUTURE;
  if (isToBe(scan, at) || isLikely(scan, start, end)) return FUTURE;
  if (before === 'effect' && /^(?:take|takes|taking)$/.test(earlier)) return FUTURE;
  // "no later than June 30", "will be closed as of July 6"
  if (before === 'than' && earlier === 'later') return FUTURE;
  if (before === 'of' && earlier === 'as' && scan.tense(at, end).direction > 0) return FUTURE;
  if (BEHIND.test(before) || (before === 'of' && (earlier === 'as' || /^\d+$/.test(earlier)))) return PAST;
  if (/^(?:starting|beginning)$/.test(before)) return scan.tense(at, end).direction < 0 ? PAST : FUTURE;
  // "every day between now and November"
  if (before === 'and' && earlier === 'now') return FUTURE;
  if (before === 'until' || before === 'till') {
    if (isOverdue(scan, at)) return PAST;
    const opens = /^(?:[,“"]|``|)$/.test(earlier);
    return opens && scan.tenseAfter(end).direction < 0 ? PAST : UNTIL;
  }
  if (isOut(scan, start) || isWonBefore(scan, start)) return PAST;
  // "will not forget the Oct. 7 massacre", "behind the deadly May 3 attack"
  if (
    UNFORESEEN.has(scan.word(end)) &&
    !/^(?:planned|possible|next|another|feared)$/.test(scan.word(start - 1))
  )
    return PAST;
  // "will publish figures for January"
  if (before === 'for' && DATA.test(earlier)) return NEARER;
  if (/^(?:from|between)$/.test(scan.word(start - 1)) && runsToCome(scan, end)) return NEARER;
  const condition = conditionOf(scan, start);
  if (condition) return condition;
  if (isPast(scan.word(end)) && before !== 'by' && scan.word(end) !== 'set') return PAST;
  if (/^(?:shows?|finds?|suggests?|indicates?|gives?|puts?)$/.test(scan.word(end))) return UNSAID;
  if (OVER.test(before) && /^(?:the|a|an|his|her|its|their)$/.test(earlier)) return PAST;
  return /^(?:that|which|who)$/.test(scan.word(end)) && scan.tenseAfter(end + 1).direction < 0 ? PAST : null;
}

/** "if she won the vote on Oct. 3" is the nearer such day, "if she wins in May" the next; "asked if he left in May" tells of the past. */
function conditionOf(scan: Scan, start: number): Lean | null {
  for (let at = start - 1; at >= scan.from && start - at <= CONDITION; at--) {
    const word = scan.word(at);
    if (/^(?:[,;:.—–"“”]|that|who|which|when|because|as|and|but)$/.test(word)) return null;
    if (word !== 'if' && word !== 'unless') continue;
    if ([1, 2, 3].some((step) => ASKS.test(scan.word(at - step)))) return null;
    for (let k = at + 1; k < start; k++) if (isPast(scan.word(k))) return NEARER;
    return FUTURE;
  }
  return null;
}

/** Tokens of a condition up to its date. */
const CONDITION = 12;

/** Words whose "if" is a question. */
const ASKS =
  /^(?:ask(?:s|ed|ing)?|know(?:s|n)?|knew|say|said|tell|told|see|(?:un)?clear|(?:un)?sure|(?:un)?certain|wonder(?:s|ed|ing)?|determine|check(?:s|ed|ing)?|question|even|as)$/;

/** "The election is on Nov. 5", "the hearing is Monday": what a form of "be" sets for a day. */
const isAppointed = (scan: Scan, end: number, at: number): boolean =>
  /^(?:is|are)$/.test(scan.word(at)) &&
  !/^(?:it|today|this|that|there)$/.test(scan.word(at - 1)) &&
  /^[.,;:)]?$/.test(scan.word(end));

/** "opens to the public on Friday", "plays at home Saturday": such a verb before a few words of place. */
function isTimetabled(scan: Scan, at: number): boolean {
  for (let k = at; k > scan.from && at - k < 8; k--) {
    const word = scan.word(k);
    if (/^[,;:.—–]$/.test(word)) return false;
    if (/^(?:reports|releases|publishes)$/.test(word))
      return /^(?:earnings|results|figures|data|its|first|second|third|fourth|quarterly)$/.test(
        scan.word(k + 1),
      );
    if (!/^(?:opens|reopens|begins|starts|resumes|debuts|premieres|airs|plays|kicks)$/.test(word)) continue;
    return /^(?:to|at|in|against|for|on|with|off)$/.test(scan.word(k + 1)) && /^[a-z]/.test(scan.word(k - 1));
  }
  return false;
}

/** What is told of after it happened: "the win Tuesday", "Monday's decision will be felt". */
const OVER =
  /^(?:results?|victory|victories|wins?|loss|losses|defeat|decision|ruling|verdict|attacks?|shootings?|bombings?|blasts?|explosions?|strikes?|raids?|killings?|murders?|crash|incident|announcement|statement|remarks|comments|arrests?|deaths?)$/;

/** Whether a date that stands in the subject of "will" belongs to what is over already. */
function over(scan: Scan, start: number, end: number): boolean {
  for (let at = end; at < end + 4; at++) if (OVER.test(scan.word(at))) return true;
  for (let at = start - 1; at >= start - 8; at--) if (OVER.test(scan.word(at))) return true;
  return false;
}

/** "In the last week of March it rained": the date is all that stands before the verb. */
const opens = (scan: Scan, start: number): boolean =>
  start - scan.from <= 6 &&
  /^(?:in|on|at|during|over|by|late|early)$/.test(scan.word(scan.from)) &&
  !MODIFIER.test(scan.word(start - 1));

/** Words before a date that only modifies the noun after it. */
const MODIFIER = /^(?:the|a|an|its|his|her|their|our|my|'s|this|that|first|last|next|key|final)$/;

/** What a paper or a speech will do once it is out. */
const COMING = /^(?:show|reveal|set|outline|announce|include|detail|unveil|propose|lay|say)$/;

/** How a date at the tokens `start` to `end` leans, by the words next to it, then by the verb. */
function lean(scan: Scan, start: number, end: number): Lean {
  const at = governor(scan, start);
  const said = besides(scan, start, end, at);
  if (said) return said;
  const { direction, word, side } = scan.tense(start, end);
  // "the statement on Thursday will show that": it is still to come out
  if (direction > 0 && side === 'after' && scan.word(start - 1) === 'on' && scan.word(end) === 'will')
    if (COMING.test(scan.word(end + 1))) return FUTURE;
  const isVote = isOfVote(scan, start, end);
  if (direction > 0 && side === 'after' && at >= scan.from && !isVote && over(scan, start, end))
    return RECALLED;
  if (direction > 0 && word === 'was') return NEARER;
  if (direction > 0) return MODIFIER.test(scan.word(start - 1)) ? EXPECTED : FUTURE;
  const before = scan.word(at);
  if (isVote) return { days: daysOfVote(before, { direction, word, side }), ahead: false, isVote };
  // "put output at 700,000 now and 1.4 million by December"
  if (before === 'by' && isSetAgainstNow(scan, at)) return FUTURE;
  // "the report into the March strike said": not "said the March strike would go on"
  if (direction < 0 && scan.word(start - 1) === 'the' && OVER.test(scan.word(end)))
    return scan.tenseAfter(end).direction > 0 ? RECALLED : PAST;
  if (direction < 0 && before !== 'by' && before !== 'through')
    return (side === 'before' && !TELLS.test(word)) || at < scan.from || opens(scan, start) ? PAST : RECALLED;
  return word === 'to' ? INFINITIVE : UNSAID;
}

function isSetAgainstNow(scan: Scan, by: number): boolean {
  for (let k = by - 1; k >= scan.from && by - k < 10; k--) if (scan.word(k) === 'now') return true;
  return false;
}

/** The nearer of two occurrences, the past one given its preference. */
const choose = (anchor: number, before: Moment, after: Moment, days: number): Moment =>
  anchor - before.first <= after.first - anchor + days ? before : after;

/** The occurrence that the words around the tokens `start` to `end` mean; `before` is not after the anchor. */
function meant(scan: Scan, before: Moment, after: Moment, start: number, end: number): Moment {
  const { days, isVote } = lean(scan, start, end);
  // A vote to come that the text has told of is what its month means where nothing tells of the past.
  if (scan.vote === after.value.slice(0, MONTH) && days <= RECALLED.days) return after;
  const moment = choose(scan.anchor!, before, after, days);
  if (isVote && moment === after) scan.vote = after.value.slice(0, MONTH);
  return moment;
}

/** Characters of a month's value, "2024-11". */
const MONTH = 7;

/** The same for a holiday: one of eleven months ago would be "last Easter". */
export const meantHoliday = (scan: Scan, before: Moment, after: Moment, start: number, end: number): Moment =>
  choose(
    scan.anchor!,
    before,
    after,
    // "once past Labor Day": the nearer, whatever is to come then
    scan.word(start - 1) === 'past' ? 0 : Math.min(lean(scan, start, end).days, RECALLED.days),
  );

/** Whether the words put a weekday that was `back` days ago ahead of the publication. */
export function isAhead(scan: Scan, start: number, end: number, back: number): boolean {
  const { ahead } = lean(scan, start, end);
  return ahead === 'nearer' ? back > 3 : ahead;
}

/** A day and month without its year: the last one, or by the words around it the next, or the nearer. */
export function resolveDay(
  scan: Scan,
  month: number,
  day: number,
  start: number,
  end: number,
): Moment | null {
  const said = scan.years.get(`${month}-${day}`);
  if (said !== undefined) return dayMoment(dayNumber(said, month, day));
  if (scan.anchor === null) return null;
  const { year } = fromDayNumber(scan.anchor);
  const inYear = (y: number): Moment => dayMoment(dayNumber(y, month, Math.min(day, daysInMonth(y, month))));
  const here = inYear(year);
  if (here.first === scan.anchor) return here;
  const [before, after] = here.first < scan.anchor ? [here, inYear(year + 1)] : [inYear(year - 1), here];
  // "at the March 18-19 meeting" of an article of early March: eleven months ago it would be "last year's".
  const isSoon = after.first - scan.anchor <= SOON && scan.word(start - 1) === 'the';
  const moment = isSoon
    ? meantHoliday(scan, before, after, start, end)
    : meant(scan, before, after, start, end);
  // The same day in one text is of one year.
  scan.years.set(`${month}-${day}`, fromDayNumber(moment.first).year);
  return moment;
}

/** Days in which a day that a noun follows is near at hand. */
const SOON = 35;

/** A bare month: the last that has begun, or by the words around it the next to come, or the nearer. */
export function resolveMonth(scan: Scan, month: number, start: number, end: number): Moment | null {
  if (scan.anchor === null) return null;
  const { year, month: now } = fromDayNumber(scan.anchor);
  if (month === now) return monthMoment(year, month);
  const here = monthMoment(year, month);
  const [before, after] =
    month < now ? [here, monthMoment(year + 1, month)] : [monthMoment(year - 1, month), here];
  return meant(scan, before, after, start, end);
}
