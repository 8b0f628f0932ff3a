/** Ukrainian attributions by a reporting verb: what it is told with, and by whom. */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { behindAdverbial, isCapital, word } from './adverbials.ts';
import { beginsCount } from './numerals.ts';
import { behindSubject, notAdmitted, objectFirst, onThis, PRONOUN } from './object-first.ts';
import { piece, sentenceBefore, wordsAround, wordsBefore, wordsBehind, wordsGoOn } from './reported-words.ts';
import { type UkrainianVerb, ukrainianVerb } from './reporting-verbs.ts';
import { isAddressee, phraseAfter } from './source-after.ts';
import { phraseBefore, phraseBeforeAside, phraseBeforeRelative } from './source-before.ts';
import { AGENT, quotedName } from './source-phrase.ts';
import { claim, type Place } from './verb-place.ts';

/** Tokens between a verb and the comma of its "що", over a subject, a place and a day. */
const NEAR = 18;

/** Verbs behind which a question word opens what is told: "пояснив, чому". */
const TELLS_WHETHER = /^(?:explain|ask|say|report|respond|show|find|calculate)$/;

const isDash = (doc: TaggedText, at: number): boolean => /^[—–-]$/.test(word(doc, at));

/** Whether a word opens the clause that is reported. */
function opensClause(doc: TaggedText, at: number, { lemma, frame }: UkrainianVerb): boolean {
  const here = word(doc, at);
  if (/^(?:що|ніби|нібито|начебто|мовби)$/.test(here)) return true;
  if (here === 'щоб' || here === 'аби') return frame === 'infinitive' || /^(?:insist|say)$/.test(lemma);
  return /^(?:чому|чи|як|коли|де|хто|скільки|звідки|навіщо)$/.test(here) && TELLS_WHETHER.test(lemma);
}

/** The token from which the reported clause or quotation runs, near the verb; 0 when nothing opens one. */
function opener({ doc, at, verb, sentence }: Place): number {
  for (let k = at + 1; k < sentence.last && k - at < NEAR; k++) {
    const here = word(doc, k);
    if (here === ':') return k + 1;
    if (here === 'що' && k - at < 3) return k + 1;
    if (here === ',' && opensClause(doc, k + 1, verb)) return word(doc, k + 1) === 'що' ? k + 2 : k + 1;
    // "розповіла виданню «Вісник», що"
    const told = here === '«' ? quotedName(doc, k) : null;
    if (told && word(doc, told.last) === ',') {
      k = told.last - 1;
      continue;
    }
    if (/^[;—–«(]$/.test(here) || (here === ',' && k - at > 6)) return 0;
    if (k > at + 1 && ukrainianVerb(here) && here !== 'мови') return 0;
  }
  return 0;
}

/** The subject of the report before, where a conjunction joins this verb to it: "заявив, що …, і додав". */
function sharedSubject({ doc, at, sentence, last }: Place): Phrase | null {
  let k = at - 1;
  while (k > sentence.first && behindAdverbial(doc, k) === k + 1 && !/^(?:і|й|та|а|але)$/.test(word(doc, k)))
    k--;
  const isJoined = /^(?:і|й|та|а|але|водночас)$/.test(word(doc, k)) && k > sentence.first;
  return isJoined && last && last.cue.first >= sentence.first ? last.source : null;
}

/** Who speaks before the verb: its subject, the one before a clause between commas, or the report's before. */
function before(place: Place): Phrase | null {
  const { doc, at, sentence } = place;
  return sharedSubject(place) ?? phraseBefore(doc, at, sentence.first);
}

/** "Мер заявив, що …", "Заявив мер: «…»", "Левко, який очолює порт, заявив, що …". */
function byClause(place: Place): Attribution | null {
  const { doc, at, sentence } = place;
  const opened = opener(place);
  if (opened === 0 || opened >= sentence.last) return null;
  // "Два моряки, які пішли з порту, розповіли Кур'єру, що": not the paper.
  const after = phraseAfter(doc, at + 1, opened - 1);
  const source =
    before(place) ??
    phraseBeforeRelative(doc, at, sentence.first) ??
    (after && !isAddressee(doc, after) ? after : null) ??
    phraseBeforeAside(doc, at, sentence.first) ??
    after;
  if (!source) return null;
  // "Мер цю інформацію спростував: …"
  const object = place.verb.frame === 'object' ? behindSubject(doc, source) : 0;
  if (object > source.first && object < source.last)
    return claim(place, { ...source, last: object }, piece(doc, object, source.last), 'uk object first');
  return claim(place, source, wordsBehind(doc, opened, sentence), 'uk that-clause');
}

/** What can be no source: "оглянув міст, заявив про перемогу". */
const NO_SOURCE = /^(?:про|що|щоб|до|за|з|із|не|від|для|тому|коли|якщо)$/;

/** "попросили зупинити" goes on with an infinitive, "повідомили депутати", "свідчать результати" with who tells it. */
function isNoSource({ doc, at, verb }: Place, first: number): boolean {
  const lower = word(doc, first);
  if (isCapital(doc, first)) return false;
  if (NO_SOURCE.test(lower) || /(?:тися|тись)$/.test(lower)) return true;
  const isMany = verb.frame !== 'infinitive' && /(?:ли|лися|[уюая]ть)$/.test(word(doc, at));
  return /ти$/.test(lower) && !(isMany && /(?:[аяеиі]нти|[аеоі]рти|кти|[аи]ти|сти|льтати)$/.test(lower));
}

/** Verbs of acts, too: "Він зупинився, передав лист сусідові" reports nothing. */
const MAY_ACT =
  /^(?:передати|показати|виявити|встановити|з'ясувати|написати|писати|згадати|додати|додавати|визнати|визнавати|погодитися|вказати|питати|запитати|спитати|просити)$/;

const looksLikeSpeaker = (doc: TaggedText, at: number): boolean =>
  isCapital(doc, at) ||
  PRONOUN.test(word(doc, at)) ||
  AGENT.test(word(doc, at)) ||
  /^(?:видання|газета)$/.test(word(doc, at));

/** "«…», — цитує Левка офіційний сайт": the name behind the verb is the speaker's. */
function whomQuoted({ doc, at, sentence }: Place): Phrase | null {
  let last = at + 1;
  while (last < sentence.last && isCapital(doc, last)) last++;
  return last > at + 1 ? { first: at + 1, last } : null;
}

/** "«…», — сказав X" and "…, повідомили X". */
function inverted(place: Place): Attribution | null {
  const { doc, at, verb, sentence, last } = place;
  const dash = isDash(doc, at - 1);
  if (!dash && word(doc, at - 1) !== ',') return null;
  const source = phraseAfter(doc, at + 1, sentence.last);
  if (source && isNoSource(place, source.first)) return null;
  if (!dash && source && MAY_ACT.test(verb.verb) && !looksLikeSpeaker(doc, source.first)) return null;
  const isLoose = !source || at - sentence.first < 4 || doc.quoteOf[at]! >= 0;
  if (!dash && (isLoose || /^(?:infinitive|object)$/.test(verb.frame))) return null;
  const said = wordsBefore(doc, at, sentence);
  if (said.length === 0) return null;
  const more = source ? wordsGoOn(doc, source.last, at) : [];
  const speaker = verb.lemma === 'quote' ? whomQuoted(place) : (source ?? last?.source ?? null);
  return speaker && claim(place, speaker, [...said, ...more], 'uk inverted');
}

/** "Про це повідомив X", "про це X повідомив у Telegram": what is told stands in the sentence before. */
function toldBefore(place: Place): Attribution | null {
  const { doc, at, sentence } = place;
  // "Мер повідомив про це в Telegram"
  if (word(doc, at + 1) === 'про' && word(doc, at + 2) === 'це') {
    const source = before(place) ?? phraseAfter(doc, at + 3, sentence.last);
    return source && claim(place, source, sentenceBefore(doc, sentence), 'uk told before');
  }
  let about = at - 1;
  while (about > sentence.first && word(doc, about) !== 'це' && at - about < NEAR) about--;
  if (word(doc, about) !== 'це' || word(doc, about - 1) !== 'про') return null;
  const source =
    (at > about + 1 ? phraseBefore(doc, at, about + 1) : null) ??
    phraseAfter(doc, at + 1, sentence.last) ??
    phraseBefore(doc, about - 1, sentence.first);
  return source && claim(place, source, sentenceBefore(doc, sentence), 'uk told before');
}

/** "Як повідомив X, …", "…, як пише X із посиланням на джерела, …". */
function aside(place: Place): Attribution | null {
  const { doc, at, sentence } = place;
  let as = at - 1;
  while (as > sentence.first && word(doc, as) !== 'як' && behindAdverbial(doc, as) === as + 1) as--;
  if (word(doc, as) !== 'як') return null;
  const source = phraseAfter(doc, at + 1, sentence.last);
  if (!source) return null;
  let last = source.last;
  while (last < sentence.last && word(doc, last) !== ',' && last - source.last < NEAR) last++;
  const content =
    as === sentence.first || word(doc, as - 1) === ':'
      ? wordsBehind(doc, last + 1, sentence)
      : wordsAround(doc, { first: as, last }, sentence);
  const pointsBack =
    content[0] && word(doc, content[0].first) === 'про' && word(doc, content[0].first + 1) === 'це';
  return claim(place, source, pointsBack ? sentenceBefore(doc, sentence) : content, 'uk reported');
}

/** Courts sentence and find guilty, which is an act and no report. */
const COURT = /^(?:суд|суддя|трибунал|колегія|присяжні|верховний|апеляційний|районний|міський)$/;

/** "назвав рішення помилкою": what something is called stands in the instrumental. */
const INSTRUMENTAL = /(?:ою|ею|єю|ими?|им|ом|ем|ами|ями)$/;

/** "матч із Грецією", "перед нинішнім сезоном": the case is the preposition's. */
const isBehindWith = (doc: TaggedText, at: number): boolean =>
  [1, 2].some((back) => /^(?:з|із|зі|між|над|під|перед|за)$/.test(word(doc, at - back)));

/** Whether a verb with an object reports here: not "суд засудив водія", "тренер назвав склад". */
function isReport({ doc, at, verb, sentence }: Place, source: Phrase): boolean {
  // "Його засудили до п'яти років"
  if (/^(?:condemn|admit)$/.test(verb.lemma))
    return !COURT.test(word(doc, source.first)) && !/^(?:його|її|їх)$/.test(word(doc, source.first));
  if (verb.lemma !== 'call') return true;
  for (let k = at + 1; k < sentence.last && k - at < 10; k++)
    // "назвав цифру 700 тисяч"
    if (
      (COUNTED.test(word(doc, k)) && beginsCount(doc.tokens, k + 1)) ||
      word(doc, k) === '«' ||
      (INSTRUMENTAL.test(word(doc, k)) && !isBehindWith(doc, k))
    )
      return true;
  return false;
}

const COUNTED = /^(?:цифр[уи]|число|сум[уи]|кількість)$/;

/** Where a thing that the verb takes begins: "заперечив удари", "попередила про загрозу", "закликав виїхати". */
function thing({ doc, at, verb: { frame, lemma }, sentence }: Place): number {
  const next = word(doc, at + 1);
  if (at + 1 >= sentence.last || !/[а-яіїєґ\d«"$€]/i.test(next)) return 0;
  if (next === 'до' && lemma === 'urge') return at + 2;
  if (next === 'про') {
    // "говорив про 14 поранених"
    const isCounted = lemma === 'say' && beginsCount(doc.tokens, at + 2);
    return word(doc, at + 2) === 'це' || (frame === 'clause' && !isCounted) ? 0 : at + 2;
  }
  return frame === 'object' || (frame === 'infinitive' && next !== 'до' && next !== 'за') ? at + 1 : 0;
}

/** "Мер заперечив удари", "Левко закликав відкрити порт", "повідомила про двох поранених". */
function byObject(place: Place): Attribution | null {
  const { doc, at, verb, sentence } = place;
  const start = thing(place);
  const source =
    start > 0
      ? (before(place) ??
        (verb.frame === 'object' ? phraseBeforeRelative : phraseBeforeAside)(doc, at, sentence.first))
      : null;
  // "який попросив не називати імені" is told of him, by the way.
  const isRelative = /^як(?:ий|а|е|і)$/.test(word(doc, at - 1));
  if (!source || isRelative || !isReport(place, source)) return null;
  const split = objectFirst(place, source);
  if (split) return split;
  return claim(place, source, wordsBehind(doc, start, sentence), 'uk object');
}

/** Whether the verb stands outside quotations, or between the halves of one ("«Ми йдемо, — сказав мер. — Усі»"). */
function isOutside({ doc, at }: Place): boolean {
  const quotation = doc.quotations[doc.quoteOf[at]!];
  return !quotation?.closed || (isDash(doc, at - 1) && at - 1 > quotation.first + 1);
}

/** The attribution of the reporting verb at a token; null when nothing is reported. */
export function byVerb(
  doc: TaggedText,
  at: number,
  sentence: SentenceTokens,
  last: Attribution | null,
): Attribution | null {
  const verb = ukrainianVerb(word(doc, at));
  if (!verb) return null;
  const place: Place = { doc, at, verb, sentence, last };
  if (!isOutside(place)) return null;
  if (word(doc, at - 1) === 'не') return notAdmitted(place);
  if (doc.quoteOf[at]! >= 0) return inverted(place);
  return (
    aside(place) ??
    byClause(place) ??
    toldBefore(place) ??
    inverted(place) ??
    byObject(place) ??
    onThis(place) ??
    objectFirst(place, null)
  );
}
