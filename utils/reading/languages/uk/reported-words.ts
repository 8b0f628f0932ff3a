/** How far the reported words of a Ukrainian attribution reach. */

import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { behindAdverbial, isCapital, word } from './adverbials.ts';
import { ukrainianVerb } from './reporting-verbs.ts';

/** Reported words of a sentence at most: longer ones are no prose. */
const LONGEST = 250;

/** Tokens of a sentence that are looked over for the end of a report, and sentences of one speech. */
const REACH = 80;
const SENTENCES = 12;

const isDash = (doc: TaggedText, at: number): boolean => /^[—–-]$/.test(word(doc, at));

/** Words that only open a sentence: "Нагадаємо, …". */
const LEAD = /^(?:нагадаємо|нагадуємо|зазначимо|додамо|зауважимо|відомо)$/;

/** Behind "Нагадаємо," and "Як відомо,", or a dash that opens a line of speech. */
function behindLead(doc: TaggedText, first: number): number {
  const at = word(doc, first) === 'як' ? first + 1 : first;
  if (LEAD.test(word(doc, at)) && word(doc, at + 1) === ',') return at + 2;
  return isDash(doc, first) ? first + 1 : first;
}

/** A piece of text without marks at its ends that belong to the sentence around it; none when nothing is left. */
export function piece(doc: TaggedText, first: number, last: number): Phrase[] {
  let [from, to] = [behindLead(doc, Math.max(first, last - LONGEST)), last];
  while (from < to && /^[,;:.—–]$/.test(word(doc, from))) from++;
  while (to > from && /^[,;:.!?…—–]$/.test(word(doc, to - 1)) && doc.quoteOf[to - 1]! < 0) to--;
  return to > from ? [{ first: from, last: to }] : [];
}

/** "…, і додав", "…, а також пообіцяла": where the next report of the same speaker begins, or `last`. */
function beforeNextReport(doc: TaggedText, at: number, last: number): number {
  for (let k = at + 2; k < Math.min(last - 1, at + REACH); k++) {
    // "вийшли 300 людей; організатори говорять про тисячу"
    if (
      word(doc, k) === ';' &&
      doc.quoteOf[k]! < 0 &&
      [2, 3].some((step) => ukrainianVerb(word(doc, k + step)))
    )
      return k;
    if (word(doc, k) !== ',' || doc.quoteOf[k]! >= 0) continue;
    if (!/^(?:і|й|та|а|але|водночас)$/.test(word(doc, k + 1))) continue;
    let verb = k + 2;
    while (verb < last && behindAdverbial(doc, verb) === verb + 1) verb++;
    if (ukrainianVerb(word(doc, verb))) return k;
  }
  return last;
}

/** "…, передає Укрінформ.", "…, — пише видання.": where whoever passed it on stands behind it, or `last`. */
function beforeCarrier(doc: TaggedText, at: number, last: number): number {
  for (let k = last - 1; k > at + 1 && last - k < 8; k--) {
    if (word(doc, k) !== ',' || doc.quoteOf[k]! >= 0) continue;
    const verb = isDash(doc, k + 1) ? k + 2 : k + 1;
    return /^(?:передає|передають|пише|пишуть|повідомляє|повідомляють|інформує)$/.test(word(doc, verb))
      ? k
      : last;
  }
  return last;
}

/** The words from `at` on: a whole quotation that opens there, else up to the sentence's end or the next report. */
export function wordsBehind(doc: TaggedText, at: number, sentence: SentenceTokens): Phrase[] {
  const quotation = doc.quotations[doc.quoteOf[at] ?? -1];
  if (quotation && quotation.first === at && (quotation.last >= sentence.last || quotation.words > 5))
    return [{ first: at, last: quotation.last }];
  let last = Math.min(sentence.last, at + LONGEST);
  while (last > at && /^[.!?…]$/.test(word(doc, last - 1)) && doc.quoteOf[last - 1]! < 0) last--;
  last = beforeCarrier(doc, at, beforeNextReport(doc, at, last));
  return last > at ? [{ first: at, last }] : [];
}

/** The words on both sides of an aside between two commas: "Торік, за даними служби, загинуло сто людей". */
export function wordsAround(doc: TaggedText, aside: Phrase, sentence: SentenceTokens): Phrase[] {
  let first = sentence.first;
  for (let k = aside.first - 1; k > Math.max(sentence.first, aside.first - REACH); k--)
    if (word(doc, k) === ':' && doc.quoteOf[k]! < 0) {
      first = k + 1;
      break;
    }
  const behind = wordsBehind(doc, behindComma(doc, aside.last), sentence);
  // "Ціни зросли, а виробництво, за даними служби, впало": the second clause alone
  if (behind.length > 0)
    for (let k = aside.first - 2; k > first; k--)
      if (word(doc, k) === ',' && /^(?:а|але|проте|однак)$/.test(word(doc, k + 1)) && doc.quoteOf[k]! < 0) {
        first = k + 2;
        break;
      }
  return [...piece(doc, first, aside.first), ...behind];
}

const behindComma = (doc: TaggedText, at: number): number => (word(doc, at) === ',' ? at + 1 : at);

/** The quotation that ends at token `last` from its opening mark on, wherever its sentences began; else null. */
function quotationUpTo(doc: TaggedText, last: number, sentence: SentenceTokens): Phrase | null {
  const quotation = doc.quotations[doc.quoteOf[last - 1] ?? -1];
  if (!quotation || quotation.last !== last) return null;
  if (quotation.first <= sentence.first) return { first: quotation.first, last };
  return word(doc, quotation.first - 1) === ':' ? { first: quotation.first, last } : null;
}

/** The first token of a line of speech that a dash opens ("— Я їхав. Побачив дим, — каже водій"), or the sentence's. */
function speechStart(doc: TaggedText, sentence: SentenceTokens): number {
  let index = doc.sentenceOf[sentence.first]!;
  const floor = Math.max(1, index - SENTENCES);
  while (index >= floor && doc.sentences[index - 1]!.paragraph === sentence.paragraph) index--;
  const { first } = doc.sentences[index]!;
  return isDash(doc, first) ? first : sentence.first;
}

/** What stands before a verb at `at`: "«…», — сказав мер", "…, повідомив штаб". */
export function wordsBefore(doc: TaggedText, at: number, sentence: SentenceTokens): Phrase[] {
  let last = at;
  while (last > sentence.first && (isDash(doc, last - 1) || word(doc, last - 1) === ',')) last--;
  const quotation = quotationUpTo(doc, last, sentence);
  if (quotation) return [quotation];
  const inside = doc.quotations[doc.quoteOf[at] ?? -1];
  if (inside) return piece(doc, inside.first, last);
  return piece(doc, speechStart(doc, sentence), last);
}

/** "— сказав мер. — Ідемо далі»": the words that go on behind the source; none when nothing does. */
export function wordsGoOn(doc: TaggedText, source: number, at: number): Phrase[] {
  const { paragraph } = doc.sentences[doc.sentenceOf[at]!]!;
  const first = source + 2;
  if (!/^[.,]$/.test(word(doc, source)) || !isDash(doc, source + 1) || first >= doc.tokens.length) return [];
  const inside = doc.quotations[doc.quoteOf[at] ?? -1];
  if (inside) return first < inside.last ? [{ first, last: inside.last }] : [];
  const next = doc.quotations[doc.quoteOf[first] ?? -1];
  if (next?.first === first) return [{ first, last: next.last }];
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  return sentence.paragraph === paragraph && isCapital(doc, first) ? piece(doc, first, sentence.last) : [];
}

/** The sentence before, to which "про це" points; nothing at the text's beginning. */
export function sentenceBefore(doc: TaggedText, sentence: SentenceTokens): Phrase[] {
  const before = doc.sentences[doc.sentenceOf[sentence.first]! - 1];
  return before ? piece(doc, before.first, before.last) : [];
}
