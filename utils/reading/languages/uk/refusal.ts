/** Who would not speak in Ukrainian, and of what: "відмовилися коментувати", "не відповів на запит". */

import type { Attribution } from '../../attribution/attribution.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { word } from './adverbials.ts';
import { wordsBehind } from './reported-words.ts';
import { phraseBefore, phraseBeforeAside } from './source-before.ts';

const REFUSES = /^відмов(?:ився|илася|илася|илась|илися|ились|ляється|ляються)$/;

/** What is refused in words: other acts ("відмовився їхати") are no answer. */
const SPEAKING =
  /^(?:про)?(?:комент|відповід|відповіс|назив|назва|уточн|обіця|визна|поясн|говори|розмовля|розпові|підтвер|спрост|розкри|оприлюдн|назвати)\p{L}*(?:ти|тися|тись)$/u;

/** "не коментував", "не відповіли": what somebody did not say; a house that "не відповідав нормам" says nothing. */
const SILENT =
  /^(?:(?:про)?комент(?:ував|увала|ували|ує|ують)|відповів|відповіла|відповіли|відреагував|відреагувала|відреагували)$/;

/** A refusal whose verb or negation stands at `at`; null when none does. */
export function refusal(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  const next = word(doc, at + 1);
  const isComment = /^від$/.test(next) && /^коментар/.test(word(doc, at + 2));
  // "У бюро від коментарів відмовилися"
  const from = at - 2;
  if (REFUSES.test(word(doc, at)) && word(doc, from) === 'від' && /^коментар/.test(word(doc, at - 1))) {
    const by = from > sentence.first ? phraseBefore(doc, from, sentence.first) : null;
    const cue = { first: from, last: at + 1 };
    return by && { source: by, cue, content: [], lemma: 'refuse', rule: 'uk refusal' };
  }
  const refuses = REFUSES.test(word(doc, at)) && (SPEAKING.test(next) || isComment);
  if (!refuses && !(word(doc, at) === 'не' && SILENT.test(next))) return null;
  const source = phraseBefore(doc, at, sentence.first) ?? phraseBeforeAside(doc, at, sentence.first);
  if (!source) return null;
  const first = /^на$/.test(word(doc, at + 2)) ? at + 3 : at + 2;
  const content = wordsBehind(doc, first, sentence);
  return { source, cue: { first: at, last: at + 2 }, content, lemma: 'refuse', rule: 'uk refusal' };
}
