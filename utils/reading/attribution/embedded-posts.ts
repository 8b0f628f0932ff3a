/** Posts that an article shows as they were sent: "The pier is closed. — Ana Ruiz (@anaruiz) May 4, 2024". */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CLOSE, DASH, NUM, OPEN, QUOTE, TIME } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';

/** Tokens of an account's name, and of the date behind it. */
const NAME = 8;
const DATE = 8;

/** All such posts in text order; those in quotation marks are read as signed quotations. Linear in the text. */
export function embeddedPosts(doc: TaggedText): Attribution[] {
  const posts: Attribution[] = [];
  for (let dash = 0; dash + 3 < doc.tokens.length; dash++) {
    if (!(doc.bits[dash]! & DASH) || doc.bits[dash - 1]! & QUOTE) continue;
    const source = accountBehind(doc, dash);
    const content = source && postBefore(doc, dash);
    if (content)
      posts.push({
        source,
        cue: { first: dash, last: dash + 1 },
        content: [content],
        lemma: 'sign',
        rule: 'label:post',
      });
  }
  return posts;
}

/** The name before "(@handle)" and a date that closes the paragraph, or null. */
function accountBehind(doc: TaggedText, dash: number): Phrase | null {
  let open = dash + 1;
  while (open < doc.tokens.length && open - dash <= NAME && !(doc.bits[open]! & OPEN)) open++;
  if (open === dash + 1 || open >= doc.tokens.length || !isHandle(doc, open + 1)) return null;
  let close = open + 1;
  while (close < doc.tokens.length && close - open < NAME && !(doc.bits[close]! & CLOSE)) close++;
  const { end } = doc.paragraphs[paragraphOf(doc, dash)]!;
  let last = close + 1;
  while (last < doc.tokens.length && doc.tokens[last]!.start < end) {
    const isDate = doc.bits[last]! & (TIME | NUM) || doc.tokens[last]!.kind === 'punct';
    if (!isDate || last - close > DATE) return null;
    last++;
  }
  return { first: dash + 1, last: open };
}

const isHandle = (doc: TaggedText, i: number): boolean => doc.tokens[i]?.text === '@';

const paragraphOf = (doc: TaggedText, i: number): number => doc.sentences[doc.sentenceOf[i]!]!.paragraph;

/** The words before the dash in its paragraph, or the paragraph before when there are none; null without words. */
function postBefore(doc: TaggedText, dash: number): Phrase | null {
  const paragraph = paragraphOf(doc, dash);
  const isOwn = dash > 0 && paragraphOf(doc, dash - 1) === paragraph;
  if (!isOwn && paragraph === 0) return null;
  const { start } = doc.paragraphs[isOwn ? paragraph : paragraph - 1]!;
  let first = dash;
  while (first > 0 && doc.tokens[first - 1]!.start >= start) first--;
  let last = dash;
  for (let link = linkBefore(doc, last, first); link < last; link = linkBefore(doc, last, first)) last = link;
  return last > first ? { first, last } : null;
}

/** Where the address begins that ends before token `end` ("https://t.co/abc", "pic.twitter.com/abc"), or `end`. */
function linkBefore(doc: TaggedText, end: number, floor: number): number {
  let k = end - 1;
  while (k > floor && doc.tokens[k - 1]!.end === doc.tokens[k]!.start) k--;
  return k >= floor && k < end - 1 && /^(?:https?|pic|www)$/.test(doc.tokens[k]!.lower) ? k : end;
}
