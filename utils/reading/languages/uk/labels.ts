/** Words under a label: "Пряма мова Левка: «…»", "Дослівно: «…»" with the speaker of "Джерело: Левко у Facebook", headlines ("Генштаб: …"). */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { word } from './adverbials.ts';
import { kindOfUkrainian } from './bodies.ts';
import { wordsBehind } from './reported-words.ts';
import { phraseAfter } from './source-after.ts';

/** Sentences before the label among which the line that names the source stands. */
const REACH = 6;

/** Tokens of the label with its name. */
const LONGEST = 10;

/** Who stands behind "Джерело:" a few lines before, or null. */
function namedSource(doc: TaggedText, index: number): Phrase | null {
  for (let k = index - 1; k >= 0 && index - k <= REACH; k--) {
    const { first, last } = doc.sentences[k]!;
    if (word(doc, first) === 'джерело' && word(doc, first + 1) === ':')
      return phraseAfter(doc, first + 2, last);
  }
  return null;
}

/** What is quoted under the label that opens a sentence; null when none does. */
export function spokenUnderLabel(
  doc: TaggedText,
  sentence: SentenceTokens,
  last: Attribution | null,
): Attribution | null {
  const { first } = sentence;
  const words = word(doc, first) === 'пряма' && word(doc, first + 1) === 'мова' ? 2 : 1;
  if (words === 1 && word(doc, first) !== 'дослівно') return null;
  let colon = first + words;
  while (colon < sentence.last && colon - first < LONGEST && word(doc, colon) !== ':') colon++;
  const quotation = doc.quotations[doc.quoteOf[colon + 1] ?? -1];
  if (word(doc, colon) !== ':' || quotation?.first !== colon + 1) return null;
  const named = colon > first + words ? { first: first + words, last: colon } : null;
  return {
    source: named ?? namedSource(doc, doc.sentenceOf[first]!) ?? last?.source ?? null,
    cue: { first, last: first + words },
    content: [{ first: quotation.first, last: quotation.last }],
    lemma: 'say',
    rule: 'uk label',
  };
}

/** Tokens of a body that a headline opens with. */
const LABEL = 4;

/** "Генштаб: відбито 42 атаки" as the text's headline: what the body before the colon says; null without one. */
export function saidInHeadline(doc: TaggedText, sentence: SentenceTokens): Attribution | null {
  const { first, last } = sentence;
  if (doc.sentences[0] !== sentence || /^[.!?…»]$/.test(word(doc, last - 1))) return null;
  let colon = first + 1;
  while (colon < last && colon - first < LABEL && word(doc, colon) !== ':') colon++;
  const source = { first, last: colon };
  if (word(doc, colon) !== ':' || !/^(?:government|military)$/.test(kindOfUkrainian(doc, source) ?? ''))
    return null;
  return {
    source,
    cue: { first: colon, last: colon + 1 },
    content: wordsBehind(doc, colon + 1, sentence),
    lemma: 'say',
    rule: 'uk headline',
  };
}
