/** Ukrainian attributions by the main reporting verbs and phrases. */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';

const STEMS =
  'повідоми заяви зазначи наголоси дода розпові поясни підкресли написа уточни оголоси відпові запевни визна заперечи ' +
  'поінформува сказа стверджува вважа каза писа наполяга попереди припусти нагада';

/** Past forms of each stem and the present of the usual ones, to the infinitive. */
const reportingVerbs: ReadonlyMap<string, string> = new Map([
  ...STEMS.split(' ').flatMap((stem) =>
    ['в', 'ла', 'ли', 'ло'].map((ending) => [stem + ending, `${stem}ти`] as const),
  ),
  ...(
    [
      ['повідомити', 'повідомляє повідомляють'],
      ['заявити', 'заявляє заявляють'],
      ['зазначити', 'зазначає зазначають зазначається'],
      ['сказати', 'каже кажуть'],
      ['писати', 'пише пишуть'],
      ['стверджувати', 'стверджує стверджують'],
      ['вважати', 'вважає вважають'],
      ['додати', 'додає додають'],
      ['пояснити', 'пояснює пояснюють'],
      ['інформувати', 'інформує інформують'],
      ['розповісти', 'розповів розповіла розповіли розповідає'],
      ['відповісти', 'відповів відповіла відповіли'],
    ] as const
  ).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
]);

/** "за словами X", "на думку X": the noun that makes the phrase a citation. */
const CITING_NOUNS = /^(?:словами|даними|інформацією|оцінками|підрахунками|думку|повідомленням)$/;

/** Longest source phrase, in tokens. */
const SOURCE_CAP = 14;

const word = (doc: TaggedText, at: number): string => doc.tokens[at]?.lower ?? '';

const isMark = (doc: TaggedText, at: number): boolean => /^[,.;:!?—–«»“”„"()]$/.test(word(doc, at));

/** The source after a verb or citing noun: up to the next mark. */
function phraseAfter(doc: TaggedText, at: number, last: number): Phrase | null {
  let end = at;
  while (end < last && end - at < SOURCE_CAP && !isMark(doc, end)) end++;
  return end > at ? { first: at, last: end } : null;
}

/** The source before a verb: back to the start of the sentence or the last mark. */
function phraseBefore(doc: TaggedText, at: number, first: number): Phrase | null {
  let start = at;
  while (start > first && at - start < SOURCE_CAP && !isMark(doc, start - 1)) start--;
  while (start < at && /^(?:а|але|також|однак|водночас|тим|як|що|про|це|і|та)$/.test(word(doc, start)))
    start++;
  return start < at ? { first: start, last: at } : null;
}

/** Up to the sentence's end without its last mark. */
function rest(doc: TaggedText, at: number, sentence: SentenceTokens): Phrase[] {
  let last = sentence.last;
  while (last > at && /^[.!?…]$/.test(word(doc, last - 1))) last--;
  return last > at ? [{ first: at, last }] : [];
}

/** "За даними міністерства, …". */
function citing(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  if (!/^(?:за|на)$/.test(word(doc, at)) || !CITING_NOUNS.test(word(doc, at + 1))) return null;
  const source = phraseAfter(doc, at + 2, sentence.last);
  if (!source) return null;
  const opens = at === sentence.first;
  const content = opens ? rest(doc, source.last + 1, sentence) : [{ first: sentence.first, last: at }];
  return { source, cue: { first: at, last: at + 2 }, content, lemma: 'за', rule: 'uk citing phrase' };
}

/** "…", — сказав X; X заявив, що …; про це повідомив X. */
function byVerb(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  const lemma = reportingVerbs.get(word(doc, at));
  if (!lemma) return null;
  const cue = { first: at, last: at + 1 };
  const previous = word(doc, at - 1);
  if (at > sentence.first && /^[—–-]$/.test(previous)) {
    const quoted = { first: sentence.first, last: Math.max(sentence.first, at - 1) };
    return {
      source: phraseAfter(doc, at + 1, sentence.last),
      cue,
      content: [quoted],
      lemma,
      rule: 'uk inverted',
    };
  }
  let that = at + 1;
  while (that < sentence.last && that - at < 6 && word(doc, that) !== 'що' && word(doc, that) !== ':') that++;
  const before = phraseBefore(doc, at, sentence.first);
  if (that < sentence.last && that - at < 6) {
    const source = before ?? phraseAfter(doc, at + 1, Math.max(at + 1, that - 1));
    return source && { source, cue, content: rest(doc, that + 1, sentence), lemma, rule: 'uk that-clause' };
  }
  if (/^(?:це|як)$/.test(previous) || word(doc, at - 2) === 'про') {
    const source = phraseAfter(doc, at + 1, sentence.last);
    const content = previous === 'як' && source ? rest(doc, source.last + 1, sentence) : [];
    return source && { source, cue, content, lemma, rule: 'uk reported' };
  }
  return null;
}

/** Attributions of a Ukrainian text in text order of their cues. Linear in the text. */
export function findUkrainianAttributions(doc: TaggedText): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const attribution = citing(doc, at, sentence) ?? byVerb(doc, at, sentence);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}
