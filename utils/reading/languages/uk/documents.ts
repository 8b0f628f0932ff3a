/** What stands in a Ukrainian document: "у звіті міністерства сказано, що …", "«…», — йдеться в заяві заводу". */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { word } from './adverbials.ts';
import { sentenceBefore, wordsAround, wordsBefore, wordsBehind } from './reported-words.ts';
import { isImpersonal } from './reporting-verbs.ts';
import { isMark } from './source-phrase.ts';

/** Documents in the locative. */
const DOCUMENT =
  /^(?:заяві|звіті|доповіді|документі|повідомленні|дописі|постанові|пресрелізі|дослідженні|листі|розслідуванні|матеріалі|статті|огляді|прогнозі|опитуванні|рішенні|законопроєкті|резолюції|відповіді|зверненні|тексті|публікації|висновку|зведенні|меморандумі|декларації|ухвалі|позові)$/;

/** Words between "у" and its document: "в оприлюдненому в середу документі". */
const REACH = 6;

/** Tokens back from the verb to the document, over a participle between commas. */
const FAR = 30;

/** "в заяві відомства" from a preposition at `at` on, up to the next mark; null without a document. */
function documentAt(doc: TaggedText, at: number, last: number): Phrase | null {
  if (!/^[ув]$/.test(word(doc, at))) return null;
  let noun = at + 1;
  while (noun < last && noun - at < REACH && !DOCUMENT.test(word(doc, noun)) && !isMark(doc, noun)) noun++;
  if (!DOCUMENT.test(word(doc, noun)) || noun >= last) return null;
  let end = noun + 1;
  while (
    end < last &&
    end - noun < FAR &&
    !isMark(doc, end) &&
    !isImpersonal(word(doc, end)) &&
    !/^(?:від|за|про|у|в|на|станом)$/.test(word(doc, end))
  )
    end++;
  return { first: noun, last: end };
}

/** The document before the verb, behind "у" and nothing but a participle between commas. */
function documentBefore(doc: TaggedText, at: number, first: number): Phrase | null {
  for (let k = at - 1; k >= first && at - k < FAR; k--) {
    const found = documentAt(doc, k, at);
    if (found) return found;
    if (/^[.:;—–]$/.test(word(doc, k))) return null;
  }
  return null;
}

/** What the document says whose verb ("йдеться", "сказано") stands at `at`; null when there is none. */
export function inDocument(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  if (!isImpersonal(word(doc, at)) || doc.quoteOf[at]! >= 0) return null;
  const cue = { first: at, last: at + 1 };
  const next = word(doc, at + 1);
  const behind = documentAt(doc, at + 1, sentence.last);
  const source = behind ?? documentBefore(doc, at, sentence.first);
  if (!source) return null;
  const rest = { source, cue, lemma: 'say', rule: 'uk document' };
  const opened = behind ? source.last : at + 1;
  if (word(doc, opened) === ',' && word(doc, opened + 1) === 'що')
    return { ...rest, content: wordsBehind(doc, opened + 2, sentence) };
  if (word(doc, opened) === ':') return { ...rest, content: wordsBehind(doc, opened + 1, sentence) };
  // "Як сказано у звіті КМІС, …"
  if (behind && word(doc, at - 1) === 'як')
    return at - 1 === sentence.first
      ? { ...rest, content: wordsBehind(doc, opened + 1, sentence) }
      : { ...rest, content: wordsAround(doc, { first: at - 1, last: opened }, sentence) };
  if (word(doc, at - 1) === 'це' && word(doc, at - 2) === 'про')
    return { ...rest, content: sentenceBefore(doc, sentence) };
  if (/^[,—–]$/.test(word(doc, at - 1)) && behind)
    return { ...rest, content: wordsBefore(doc, at, sentence) };
  return next === 'про' ? { ...rest, content: wordsBehind(doc, at + 2, sentence) } : null;
}
