/** The article's own word on a Ukrainian claim: "незалежно перевірити цю інформацію неможливо". */

import type { Notice } from '../../claims/verification.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { word } from './adverbials.ts';
import { phraseBefore } from './source-before.ts';

const VERIFYING = /^(?:перевірити|підтвердити|верифікувати|встановити)$/;

/** What is verified: claims that somebody has made. */
const STATED =
  /^(?:інформацію|дані|твердження|заяви|заяву|повідомлення|відомості|цифри|це|достовірність|правдивість|автентичність|звинувачення)$/;
const MANY = /^(?:дані|твердження|заяви|відомості|цифри|звинувачення)$/;

/** That it could not be done: "неможливо", "не змогли", "не вдалося". */
const ABLE =
  /^(?:зміг|змогла|змогло|змогли|може|можуть|можемо|могли|вдалося|вдалось|вдається|можливо|має|мають|було|можна)$/;

/** Tokens between the verb, its negation and its object. */
const REACH = 9;

const REPORTED = /^(?:інформації|даних|твердження|заяви|повідомлення|цього|цьому)$/;

/** The first and last token around `at` of what says that it cannot be done; null when nothing does. */
function negationAround(doc: TaggedText, at: number, { first, last }: SentenceTokens): number {
  for (let k = Math.max(first, at - REACH); k < Math.min(last, at + REACH); k++) {
    if (word(doc, k) === 'неможливо') return k;
    if (word(doc, k) === 'не' && ABLE.test(word(doc, k + 1))) return k;
    if (word(doc, k) === 'немає' && /^(?:змоги|можливості)$/.test(word(doc, k + 1))) return k;
  }
  return -1;
}

/** "Редакція не змогла перевірити ці твердження". */
function unverified(doc: TaggedText, at: number, sentence: SentenceTokens): Notice | null {
  if (!VERIFYING.test(word(doc, at))) return null;
  const negation = negationAround(doc, at, sentence);
  let object = -1;
  for (let k = Math.max(sentence.first, at - REACH); k < Math.min(sentence.last, at + REACH); k++)
    if (STATED.test(word(doc, k))) object = k;
  if (negation < 0 || object < 0) return null;
  const start = Math.min(negation, at, object);
  const phrase = { first: start, last: Math.max(negation + 1, at + 1, object + 1) };
  const by = word(doc, negation) === 'не' ? phraseBefore(doc, negation, sentence.first) : null;
  return { status: 'unverified', verb: at, phrase, by, of: null, many: MANY.test(word(doc, object)) };
}

/** "Підтвердження цієї інформації немає", "без незалежного підтвердження". */
function unconfirmed(doc: TaggedText, at: number, sentence: SentenceTokens): Notice | null {
  if (!/^підтверджен(?:ня|ь)$/.test(word(doc, at))) return null;
  for (let k = Math.max(sentence.first, at - 4); k < Math.min(sentence.last, at + 5); k++) {
    if (!/^(?:немає|нема|відсутні|відсутнє)$/.test(word(doc, k))) continue;
    const told = [at + 1, at + 2].some((next) => REPORTED.test(word(doc, next)));
    const independent = /^(?:незалежн|офіційн)/.test(word(doc, at - 1));
    if (!told && !independent) return null;
    const phrase = { first: Math.min(k, at), last: Math.max(k, at) + 1 };
    return { status: 'unverified', verb: at, phrase, by: null, of: null, many: false };
  }
  return null;
}

/** Notices of all sentences of a Ukrainian text, in order. Linear in the text. */
export function findUkrainianNotices(doc: TaggedText): Notice[] {
  const notices: Notice[] = [];
  for (const sentence of doc.sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      if (doc.quoteOf[at]! >= 0) continue;
      const notice = unverified(doc, at, sentence) ?? unconfirmed(doc, at, sentence);
      if (notice) notices.push(notice);
    }
  return notices;
}
