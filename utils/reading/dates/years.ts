/** Years, decades and centuries. */

import { readNumeral } from '../figures/numerals.ts';
import { wordList } from '../lexicon/word-list.ts';
import { centuryMoment, decadeMoment, fromDayNumber, quarterMoment, yearMoment } from './calendar.ts';
import { dated } from './matches.ts';
import { readMonthDay } from './month-days.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { isPast } from './tense.ts';
import { DECADE_WORDS } from './words.ts';

/** Years that a bare four-digit number is taken for. */
export const YEAR_FROM = 1400;
export const YEAR_TO = 2199;

export function yearOf(text: string | undefined): number | null {
  if (!text || !/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= YEAR_FROM && year <= YEAR_TO ? year : null;
}

/** A year in digits, or in words as spoken ("nineteen ninety-six", "two thousand and four"). */
export function readYear(scan: Scan, at: number): { year: number; next: number } | null {
  const token = scan.token(at);
  if (!token) return null;
  if (token.kind === 'number') {
    const year = yearOf(token.text);
    return year === null ? null : { year, next: at + 1 };
  }
  if (!/^(?:eighteen|nineteen|twenty|two)$/.test(token.lower)) return null;
  const first = readNumeral(scan.tokens, at);
  if (!first || first.next > scan.to) return null;
  if (token.lower === 'two')
    return first.value >= 2000 && first.value < 2100 ? { year: first.value, next: first.next } : null;
  const century = { eighteen: 18, nineteen: 19, twenty: 20 }[token.lower]!;
  const skip = scan.word(at + 1) === '-' ? 2 : 1;
  const rest = readNumeral(scan.tokens, at + skip);
  if (!rest || rest.digits || rest.value < 10 || rest.value > 99 || rest.next > scan.to) return null;
  return { year: century * 100 + rest.value, next: rest.next };
}

export const century = (short: number): number => short + (short < 50 ? 2000 : 1900);

/** Year that stands after a month or day: ", 2022", "2022", "of 2022", "of last year", "this year". */
export function yearAfter(scan: Scan, at: number): { year: number; next: number } | null {
  let next = at;
  if (scan.word(next) === ',') next++;
  else if (scan.word(next) === 'of') next++;
  const year = scan.isNumber(next) || next === at ? readYear(scan, next) : null;
  if (year) return year;
  const short = scan.word(at) === "'" || scan.word(at) === '’' ? scan.token(at + 1) : undefined;
  if (short && /^\d\d$/.test(short.text)) return { year: century(Number(short.text)), next: at + 2 };
  if (scan.anchor === null) return null;
  if (scan.word(next) === 'that' && scan.word(next + 1) === 'year' && scan.reference)
    return { year: fromDayNumber(scan.reference.first).year, next: next + 2 };
  const shift = { last: -1, this: 0, next: 1 }[scan.word(next)];
  if (shift === undefined || scan.word(next + 1) !== 'year') return null;
  return { year: fromDayNumber(scan.anchor).year + shift, next: next + 2 };
}

const YEAR_BEFORE =
  /^(?:in|since|of|from|by|until|till|during|before|after|to|through|late|early|mid|fiscal|year|for|and|or|between|the|than|around|about|circa|,|\(|-|–|—|throughout|as|at|over|into|late-|mid-|spring|summer|fall|autumn|winter|back|like|than|calendar|election|season|on|with|\[|:|'s|against|its|their|his|that|next|both|till|beyond|post|pre|;|unlike|due|toward|towards|was|is|&)$/;
const COUNTED_AFTER =
  /^(?:people|men|women|workers|jobs|homes|miles|feet|meters|metres|km|tons|tonnes|pounds|points|shares|square|dollars|euros|percent|%|million|billion|votes|delegates|others|years|days|employees|students|residents|troops|soldiers|cases|deaths|barrels|acres|hectares|or|more)$/;

/** Makes of cars: the year before one is a model's ("a 1987 Chevrolet"). */
export const CAR_MAKES =
  /^(?:audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|fiat|ford|gmc|honda|hyundai|jaguar|jeep|kia|lexus|lincoln|mazda|mercedes|mercury|mitsubishi|nissan|oldsmobile|plymouth|pontiac|porsche|renault|saab|subaru|tesla|toyota|volkswagen|volvo)$/;

/** What is told by its year ("an unsuccessful 1996 campaign"). */
const EVENTS = new Set(
  wordList(`
    campaign election elections war wars attack attacks bombing bombings agreement treaty accord law act film movie book
    novel song album speech interview study survey report poll crisis revolution uprising protest protests invasion
    season tournament olympics games championship results sales earnings budget census referendum vote race primary
    midterms midterm trial ruling decision memoir essay debate convention recession crash earthquake hurricane fire
    coup massacre genocide constitution resolution period level levels model edition letter email e-mail memo
    memorandum op-ed column lawsuit suit complaint indictment audit review analysis paper filing deal pact merger
    scandal outbreak pandemic epidemic flood floods storm drought strike strikes heatwave shooting killing murder
    conviction raid offensive siege takeover purchase summit meeting conference hearing testimony documentary article
    story investigation probe inquiry bill ban legislation amendment incident accident collision derailment spill
    candidate nominee hopeful contender blaze wildfire wildfires eruption tsunami quake total figure figures rate peak
    high low estimate forecast harvest
  `),
);

/** Units that a four-digit number can count in the singular: "a 2000 mile trip". */
const UNITS = new Set(
  wordList(
    'mile kilometre kilometer km metre meter foot yard mph square pound kilo kg ton tonne acre hectare dollar euro calorie person seat bed percent watt volt square-foot man word page year day hour',
  ),
);

/** "a 2021 letter": behind "a" stands no number of things. */
const isSingular = (before: string, after: string): boolean =>
  /^(?:an?|another)$/.test(before) &&
  /^[a-z-]{3,}$/.test(after) &&
  !/[^s]s$/.test(after) &&
  !UNITS.has(after);

/** Nouns of many, and what stands for people, that a four-digit number counts without an -s. */
const OF_MANY = new Set(
  wordList(
    'police people personnel staff military infantry cavalry crew cattle livestock poultry sheep fish dead wounded injured homeless strong aircraft data',
  ),
);

/** What a noun phrase of a year is followed by. */
const BEHIND_NOUN =
  /^(?:[.,;:)”"]|of|in|on|at|to|for|with|by|from|against|over|between|that|which|who|when|and|or|but|is|was|has|had|would|will|)$/;

/** "the controversial 2015 nuclear deal", "his abrupt 2009 departure": an article, an adjective, and one thing, not many. */
function isOfOneThing(scan: Scan, at: number): boolean {
  if (!/^(?:the|an?|its|his|her|their|our|my|this|that|'s|’s)$/.test(scan.word(at - 2))) return false;
  if (UNITS.has(scan.word(at + 1))) return false;
  let next = at + 1;
  for (; next - at <= THING_WORDS && !BEHIND_NOUN.test(scan.word(next)); next++) {
    const word = scan.token(next)?.text ?? '';
    if (!/^[a-z]{3,}$/.test(word) || OF_MANY.has(word) || isPast(word) || /(?:[^s]s|ly)$/.test(word))
      return false;
  }
  return next > at + 1 && BEHIND_NOUN.test(scan.word(next)) && !/(?:ed|ing|en)$/.test(scan.word(next - 1));
}

/** Words of such a noun phrase. */
const THING_WORDS = 4;

/** A bare year. Four digits alone are weak evidence: what stands around them must not speak against it. */
export function bareYear(scan: Scan, at: number): TimeMatch | null {
  const fiscal = scan.word(at) === 'fiscal' ? 1 : 0;
  const the = scan.word(at) === 'the' && scan.word(at + 1) === 'year' ? 2 : 0;
  const from = at + fiscal + the;
  const year = readYear(scan, from);
  if (!year) return null;
  const spoken = !scan.isNumber(from);
  if (!fiscal && !the && !spoken) {
    const before = scan.word(at - 1);
    if (year.year < 1750 && !/^(?:in|since|until|year|and|to|early|late|-|–|,|\(|circa)$/.test(before))
      return null;
    if (scan.token(at - 1)?.kind === 'symbol' && before !== '&') return null;
    // "during your 2025 trip"
    const isOwn = /^(?:your|my|our)$/.test(before) && !/[^s]s$/.test(scan.word(at + 1));
    if (before !== '' && !isOwn && !YEAR_BEFORE.test(before)) {
      if (
        scan.capitalised(at - 1)
          ? /^(?:no\.|flight|room|page|section|route|chapter|area|boeing|highway)$/.test(before)
          : !scan.capitalised(at + 1) &&
            scan.word(at + 1) !== '' &&
            !EVENTS.has(scan.word(at + 1)) &&
            !EVENTS.has(scan.word(at + 1).replace(/s$/, '')) &&
            !isSingular(before, scan.word(at + 1)) &&
            !isOfOneThing(scan, at)
      )
        return null;
    }
    if (CAR_MAKES.test(scan.word(year.next)) && scan.capitalised(year.next)) return null;
    if (isNamed(scan, at)) return null;
    const after = scan.word(year.next);
    // "about 2000 pages"
    const isAbout = /^(?:about|around)$/.test(before) && /[a-z][^s]s$/.test(after) && !EVENTS.has(after);
    if (isAbout && !/^(?:since|in|from|until)$/.test(scan.word(at - 2))) return null;
    if ((COUNTED_AFTER.test(after) && after !== 'or') || (/^an?$/.test(before) && UNITS.has(after)))
      return null;
    if (
      scan.touches(year.next - 1) &&
      /^[-:/%€$]$/.test(scan.word(year.next)) &&
      scan.isNumber(year.next + 1) &&
      scan.word(year.next) !== '-'
    )
      return null;
    if (/^[%€$]$/.test(scan.word(year.next)) || (scan.touches(at - 1) && /^[$€£/:.]$/.test(before)))
      return null;
  }
  if (/^(?:period|quarter)$/.test(scan.word(year.next)) && scan.quarter && !scan.longer) {
    const number = Number(scan.quarter.moment.value.slice(-1));
    return dated(year.next + 1, quarterMoment(year.year, number), 'quarter of year');
  }
  return dated(year.next, yearMoment(year.year), fiscal ? 'fiscal year' : 'year');
}

/** "a venture called Orion 1980": the end of what something is called. */
function isNamed(scan: Scan, at: number): boolean {
  let k = at - 1;
  while (scan.capitalised(k) && at - k <= NAME_TOKENS) k--;
  return k < at - 1 && /^(?:called|named|dubbed|titled|entitled|christened)$/.test(scan.word(k));
}

const NAME_TOKENS = 4;

/** "the 1990s", "the 1800s" (a century), "the '90s", "the nineties", "the 20th century". */
export function decadeOrCentury(scan: Scan, at: number): TimeMatch | null {
  const from = at + (scan.word(at) === 'the' ? 1 : 0);
  const token = scan.token(from);
  if (!token) return null;
  const digits = /^\d{3}0$/.test(token.text) ? Number(token.text) : null;
  if (digits !== null && scan.touches(from) && scan.word(from + 1) === 's')
    return digits % 100 === 0 && digits < 2000
      ? dated(from + 2, centuryMoment(digits), 'century')
      : dated(from + 2, decadeMoment(digits), 'decade');
  const quote = /^['’‘]$/.test(token.text) ? 1 : 0;
  const short = scan.token(from + quote)?.text ?? '';
  if (
    /^[2-9]0$/.test(short) &&
    scan.touches(from + quote) &&
    scan.word(from + quote + 1) === 's' &&
    (quote === 1 || from > at)
  )
    return dated(from + quote + 2, decadeMoment(1900 + Number(short)), 'decade');
  const word = DECADE_WORDS.get(token.lower);
  if (word !== undefined && from > at && scan.word(from + 1) !== 'of')
    return dated(from + 1, decadeMoment(1900 + word), 'decade');
  const ordinal = readMonthDay(scan, from);
  if (!ordinal || (scan.isNumber(from) && ordinal.next === from + 1)) return null;
  const hyphen = scan.word(ordinal.next) === '-' ? 1 : 0;
  if (scan.word(ordinal.next + hyphen) !== 'century') return null;
  return dated(ordinal.next + hyphen + 1, centuryMoment((ordinal.day - 1) * 100), 'century');
}
