/** Which way a Ukrainian date without its year or week looks: by the words before it, then by the nearest verb. */

import type { Scan } from '../../dates/scan.ts';
import { isImpersonal, ukrainianVerb } from './reporting-verbs.ts';

/** Days to the last day of that name and to the next one; both 0 on the day itself. */
export interface Distances {
  behind: number;
  ahead: number;
}

type Lean = 'back' | 'ahead' | 'near' | 'until' | 'open';

/** How many tokens on either side tell the tense. */
const REACH = 14;

/** What a verb of another clause is further away, in tokens. */
const OTHER_CLAUSE = 8;

/** Days ahead within which a date is a coming one although nothing says so. */
const SOON = 60;

/** Days by which a verb that may be of the present prefers the coming date. */
const PREFERENCE = 45;

const CLAUSE_END = /^(?:[,;:()«»"“”—–]|що|як(?:ий|а|е|і|ого|ої|ому|ій|у|их)|коли|бо|але|хоча)$/;

/** Words that only things to come are called by. */
const COMING =
  /^(?:заплановано|запланован(?:ий|а|е|і|у|ого|ої|их)|призначен(?:ий|а|е|і|у|ого|ої|их)|очікує(?:ться|мо)?|очікуєть?ся|майбутн(?:ій|я|є|і|ього|ьої|іх)|наступн(?:ий|а|е|і|их)|прогнозу(?:є|ють)|буде|будуть|будемо|планує(?:ться|мо)?|планують(?:ся)?|має|мають|\p{L}+тим(?:е|уть|емо)(?:ться|ся)?)$/u;

/** Verbs of the perfective by endings that the present hardly has: "розгляне", "пройде", "передадуть", "відбудеться". */
const PERFECTIVE =
  /^(?:(?:за|роз|пере|о|ви|при|на|до|про|під|по|у|в|від|об|з|с|ді)\p{L}*(?:гляне|глянуть|йде|йдуть|їде|їдуть|дасть|дадуть|буде|будуть|веде|ведуть|криє|криють|чать|шить|шать|ажуть)(?:ться)?|(?:(?:роз)?поч|ста|наста|оста|досяг|повер|звер|прий|зник|виник)(?:не|нуть|немо|неться|нуться)|(?:о|ви|з|зі|за|пере|розі)бер(?:е|уть)(?:ться)?|відбуд(?:еться|уться)|(?:по|з)дорожча(?:є|ють)|подешевша(?:є|ють)|отрима(?:є|ють|ємо)|зігра(?:є|ють|ємо)|запрацю(?:є|ють)|стартує|завершит(?:ься|ь)|завершать(?:ся)?|зрост(?:е|уть))$/u;

/** Endings of the present and of the perfective future: "діє", "зіграють", "говорить", "розпочнемо". */
const NON_PAST = /(?:[аяуюіїи]ть|ться|[аяуюі]є|[аяуюеи]є?мо|ємось|имось)$/;
const NO_VERB =
  /^(?:\p{L}*'ять|десять|\p{L}+дцять|пам'ять|суть|лють|путь|мить|самі|само|прямо|мимо|весь|\p{L}+ість)$/u;

/** Endings of the past, and of "зафіксовано", "відкрито". */
const PAST = /(?:[аияу]в|шов|[аияіїуегзкпстхршй]л[аои]|вся|л[аои]ся|лас[ья]|лось|лись|[аеє]но|[аиуя]то)$/;
/** "оприлюдненому", "проведений": what was done. */
const PARTICIPLE = /(?:ован|[лднщшжчрсз]ен|[йн]ят|вит)(?:ий|а|е|і|ого|ому|ої|ій|им|их|у|ою|ими)$/;
/** Nouns and adverbs that end so. */
const NO_PAST =
  /^(?:\p{L}*(?:справ|прав|заяв|держав|вистав|підстав|постав)|(?:сил|сел|числ|бал|канал|матеріал|сигнал|генерал|журнал|фінал|тил|стіл|діл|ціл|мал|білі?л|джерел|крісл|масл|могил|тіл|крил|посл|метал|зал|скал|капітал)[аои]|вплив|мотив|актив|колектив|кооператив|негатив|рано|погано|багато|свято)$/u;
/** Past verbs in "-ів": other words in it are nouns ("солдатів"). */
const IN_IV = /^(?:про|при|до|роз|за|пере|від|ви)?(?:вів|повів|зумів|хотів|летів|сидів|володів)$/;

/** Past verbs that speak of what is to come: "перенесли на 3 травня", "пообіцяв завершити до 3 травня". */
const PLANNING =
  /^(?:заплану|признач|перенес|відкла|передбач|пообіця|обіця|плану|заклик|зобов'яза|домови|погоди|доручи|вимага|наказа|запроси|розрахову|дозволи|продовжи)/;

/** Whether a form (lower case) is one of a verb in the past: "приїхав", "зафіксовано". */
export const isPast = (word: string): boolean =>
  IN_IV.test(word) || (PAST.test(word) && word.length > 3 && !NO_PAST.test(word));

type Tense = 'back' | 'ahead' | 'near' | null;

/** The tense that a form shows; null for words that are no verb and for verbs of saying, whose day may be any. */
function tenseOf(word: string): Tense {
  if (COMING.test(word)) return 'ahead';
  if (isPast(word) || PARTICIPLE.test(word)) return 'back';
  if (word.length < 3 || NO_VERB.test(word) || isImpersonal(word) || ukrainianVerb(word)) return null;
  if (PERFECTIVE.test(word)) return 'ahead';
  return NON_PAST.test(word) ? 'near' : null;
}

/** "наступного дня" of a story is no day to come; "наступний день" neither. */
const isNextDay = (scan: Scan, at: number): boolean =>
  scan.word(at).startsWith('наступн') && /^(?:день|дня|ранок|ранку)$/.test(scan.word(at + 1));

/** The nearest verb's tense and stem, with what lies in another clause further away. */
function nearestVerb(
  scan: Scan,
  start: number,
  end: number,
): { tense: Tense; word: string; isBefore: boolean } {
  let best = { tense: null as Tense, word: '', isBefore: false, cost: Number.POSITIVE_INFINITY };
  for (const step of [-1, 1]) {
    let cost = 0;
    for (let at = step < 0 ? start - 1 : end; scan.word(at) !== '' && cost < REACH; at += step) {
      cost += CLAUSE_END.test(scan.word(at)) ? OTHER_CLAUSE : 1;
      const tense = isNextDay(scan, at) ? null : tenseOf(scan.word(at));
      if (tense === null) continue;
      if (cost < best.cost) best = { tense, word: scan.word(at), isBefore: step < 0, cost };
      break;
    }
  }
  return best;
}

/** "не пізніше 3 травня", "щонайпізніше до травня", "не раніше ніж у травні". */
function isBound(scan: Scan, start: number): boolean {
  let at = start - 1;
  while (/^(?:у|в|до|з|ніж|як|від)$/.test(scan.word(at))) at--;
  return /^(?:пізніше|раніше)$/.test(scan.word(at)) && scan.word(at - 1) === 'не';
}

function leanOf(scan: Scan, start: number, end: number): Lean {
  if (isBound(scan, start)) return 'ahead';
  const before = scan.word(start - 1);
  const { tense, word, isBefore } = nearestVerb(scan, start, end);
  if (tense === 'back') {
    // "У понеділок він пообіцяв": what stands before the verb is when he did.
    const isPlanned = isBefore && PLANNING.test(word) && /^(?:на|до|у|в|з)$/.test(before);
    return before === 'до' || isPlanned ? 'until' : 'back';
  }
  return tense ?? (before === 'до' ? 'until' : 'open');
}

/**
 * Whether the coming one is meant of the two days, months or seasons that a name without its year or week can stand
 * for; `start` and `end` are the name's tokens, end exclusive. The one that has begun counts as behind.
 */
export function looksAhead(scan: Scan, start: number, end: number, { behind, ahead }: Distances): boolean {
  const isWeek = behind + ahead <= 7;
  switch (leanOf(scan, start, end)) {
    case 'ahead':
      return true;
    case 'near':
      return isWeek || ahead <= behind + PREFERENCE;
    case 'until':
      return isWeek || ahead <= SOON * 3;
    case 'open':
      return !isWeek && ahead <= SOON;
    default:
      return false;
  }
}
