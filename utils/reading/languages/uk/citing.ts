/** Ukrainian phrases that cite: "за словами мера", "на її думку", "згідно з опитуванням", "за версією слідства". */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { behindAdverbial, isCapital, word } from './adverbials.ts';
import { wordsAround, wordsBehind } from './reported-words.ts';
import { phraseAfter } from './source-after.ts';

/** What stands behind "за" and "на" in them. */
export const NOUNS =
  /^(?:словами|даними|інформацією|оцінками|оцінкою|підрахунками|розрахунками|думку|переконання|погляд|повідомленням|повідомленнями|версією|прогнозами|прогнозом|твердженням|свідченнями|свідченням|заявою|задумом)$/;

/** Documents that speak for themselves behind "згідно з" and "відповідно до". */
const DOCUMENTS =
  /^(?:опитуванням|дослідженням|звітом|документом|доповіддю|аналізом|прогнозом|рейтингом|опитування|дослідження|звіту|документа|доповіді)$/;

/** "його", "її", "їхніми", "на наш погляд": who is meant was spoken of before. */
const THIRD = /^(?:його|її|їх|їхнім|їхніми|їхню|їхнє)$/;
const MODIFIER =
  /^(?:попередніми|останніми|офіційними|оновленими|власними|неофіційними|першими|наявними|найновішими)$/;

interface Citation {
  cue: Phrase;
  source: Phrase | null;
}

/** "за словами X", "за попередніми даними X", "на його думку" */
function bySaying(doc: TaggedText, at: number, last: number): Citation | null {
  if (!/^(?:за|на)$/.test(word(doc, at))) return null;
  let noun = at + 1;
  const whose = THIRD.test(word(doc, noun)) ? noun++ : -1;
  while (MODIFIER.test(word(doc, noun))) noun++;
  if (!NOUNS.test(word(doc, noun))) return null;
  const cue = { first: at, last: noun + 1 };
  return { cue, source: whose > 0 ? { first: whose, last: whose + 1 } : sourceAfter(doc, noun + 1, last) };
}

/** "згідно з даними X", "відповідно до звіту X": a document is the source itself. */
function byDocument(doc: TaggedText, at: number, last: number): Citation | null {
  const pair = `${word(doc, at)} ${word(doc, at + 1)}`;
  if (!/^(?:згідно (?:з|із|зі)|відповідно до)$/.test(pair)) return null;
  let noun = at + 2;
  while (MODIFIER.test(word(doc, noun))) noun++;
  const isDocument = DOCUMENTS.test(word(doc, noun));
  if (!isDocument && !NOUNS.test(word(doc, noun)) && !/^(?:даних|інформації|словами)$/.test(word(doc, noun)))
    return null;
  const source = sourceAfter(doc, isDocument ? noun : noun + 1, last);
  return { cue: { first: at, last: isDocument ? at + 2 : noun + 1 }, source };
}

/** The source behind the citing noun; where no comma closes it, it ends with its name. */
function sourceAfter(doc: TaggedText, at: number, last: number): Phrase | null {
  if (behindAdverbial(doc, at) > at) return null;
  const source = phraseAfter(doc, at, last);
  if (!source || /^[,—–»]$/.test(word(doc, source.last))) return source;
  for (let k = source.first; k < source.last; k++) {
    if (!isCapital(doc, k)) continue;
    while (k < source.last && isCapital(doc, k)) k++;
    return { first: source.first, last: k };
  }
  return source;
}

/** Behind a participle between commas: "згідно з опитуванням КМІС, проведеним у січні, …". */
function behindParticiple(doc: TaggedText, at: number, last: number): number {
  if (word(doc, at) !== ',' || !/(?:[аеу]ним|[аеу]ними|ною|тим|тою|як\p{L}+)$/u.test(word(doc, at + 1)))
    return at;
  for (let k = at + 2; k < last && k - at < 14; k++) if (word(doc, k) === ',') return k;
  return at;
}

/** Whether nothing but a label or an adverb stands before the phrase in its sentence. */
function opens(doc: TaggedText, at: number, { first }: SentenceTokens): boolean {
  if (at === first || word(doc, at - 1) === ':') return true;
  let k = first;
  while (k < at && (behindAdverbial(doc, k) > k || word(doc, k) === ','))
    k = Math.max(k + 1, behindAdverbial(doc, k));
  // "Торік, за даними міністерства": the year is part of what is told.
  return k === at && word(doc, at - 1) !== ',';
}

/** "За даними міністерства, …", "…, за словами мера, …", "…, на її думку". */
export function citing(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  const found = bySaying(doc, at, sentence.last) ?? byDocument(doc, at, sentence.last);
  if (!found?.source) return null;
  const { cue, source } = found;
  // "за даними «Вісника порту», …"
  const quoted = word(doc, source.last) === '»' ? 1 : 0;
  const last = behindParticiple(doc, Math.max(cue.last, source.last + quoted), sentence.last);
  const content = opens(doc, at, sentence)
    ? wordsBehind(doc, word(doc, last) === ',' ? last + 1 : last, sentence)
    : wordsAround(doc, { first: at, last }, sentence);
  return { source, cue, content, lemma: 'according to', rule: 'uk citing phrase' };
}
