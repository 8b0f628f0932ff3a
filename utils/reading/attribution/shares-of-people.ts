/** Shares of people who say something in a poll: "68% of voters say it, and one in five say it is not". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { AUX, COMMA, MARK, NUM, REL, SUB } from '../grammar/word-class.ts';

const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

const isNumber = (doc: TaggedText, at: number): boolean =>
  ((doc.bits[at] ?? 0) & NUM) !== 0 || COUNT.test(doc.tokens[at]?.lower ?? '');

/** "69 percent", "six in 10", "a third" */
function isShare(doc: TaggedText, at: number): boolean {
  const next = doc.tokens[at + 1]?.lower ?? '';
  if (/^(?:an?|one)$/.test(doc.tokens[at]!.lower) && /^(?:third|quarter|half|majority)$/.test(next))
    return true;
  return isNumber(doc, at) && (/^(?:percent|%|per)$/.test(next) || (next === 'in' && isNumber(doc, at + 2)));
}

/** Words before the verb in which such a share stands. */
const REACH = 14;

/** "The survey found (40% of residents) say", "39 percent blame him and (22 percent) say": the share right before the verb group at token `group`, or null. */
export function shareBefore(doc: TaggedText, group: number, floor: number): Phrase | null {
  for (let k = group - 2; k > floor && group - k < REACH; k--) {
    const b = doc.bits[k]!;
    if (b & (MARK | SUB | REL | AUX) && !(b & NUM)) return null;
    if (!isShare(doc, k) || isNumber(doc, k - 1)) continue;
    const phrase = nounPhraseBefore(doc, group, k);
    return phrase?.first === k ? phrase : null;
  }
  return null;
}

/** "69 percent said they knew it, and only 19 percent | knew him": the words of a share of people end before another share. */
export function withoutOtherShare(doc: TaggedText, source: Phrase, content: Phrase[]): Phrase[] {
  const words = content[0];
  if (!words || content.length > 1 || !isShare(doc, source.first)) return content;
  for (let k = words.first + 2; k < words.last - 2; k++) {
    if (!(doc.bits[k]! & COMMA) || doc.quoteOf[k]! >= 0) continue;
    let at = k + 1;
    if (/^(?:and|but|while)$/.test(doc.tokens[at]!.lower)) at++;
    if (/^(?:only|just|about|another|nearly|roughly|some)$/.test(doc.tokens[at]!.lower)) at++;
    if (at < words.last && isShare(doc, at)) return [{ first: words.first, last: k }];
  }
  return content;
}
