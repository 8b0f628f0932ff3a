/** Where a thing was said, behind it: "denied the claim in a statement on Tuesday". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, DET, MARK, NUM, POSS, PREP, STOP, TIME } from '../grammar/word-class.ts';

const MEDIA =
  /^(?:statements?|posts?|interviews?|letters?|e-?mails?|tweets?|speech|briefings?|memo|message|telegram|facebook|twitter|podcast|op-ed|editorial|address|filing)$/;

/** Tokens of the phrase that names the medium ("in a joint written statement"). */
const PHRASE = 6;

/** End of an object said, at most `end`, before the phrase that tells where it was said; `start` is its first token. */
export function beforeMedium(doc: TaggedText, start: number, end: number): number {
  for (let k = start + 1; k + 2 < end; k++) {
    if (
      doc.quoteOf[k]! >= 0 ||
      !(doc.bits[k]! & PREP) ||
      !/^(?:in|on|during|via)$/.test(doc.tokens[k]!.lower)
    )
      continue;
    if (!(doc.bits[k + 1]! & (DET | POSS))) continue;
    for (let noun = k + 2; noun < end && noun - k <= PHRASE; noun++) {
      if (doc.bits[noun]! & MARK) break;
      if (MEDIA.test(doc.tokens[noun]!.lower))
        return doc.bits[noun]! & CAP || goesOn(doc, noun + 1, end) ? end : k;
      if (doc.bits[noun]! & PREP) break;
    }
  }
  return end;
}

/** "first reported the leak in November": end of an object said, at most `end`, before the day when it was said. */
export function beforeDay(doc: TaggedText, start: number, end: number): number {
  let k = end;
  if (doc.bits[k - 1]! & STOP) k--;
  let hasDay = false;
  for (; k - 1 > start && end - k < PHRASE; k--) {
    const isYear = /^(?:19|20)\d\d$/.test(doc.tokens[k - 1]!.text) && doc.tokens[k - 2]!.lower === 'in';
    if (doc.bits[k - 1]! & TIME || isYear) hasDay = true;
    else if (
      !(doc.bits[k - 1]! & NUM) &&
      !/^(?:last|this|early|earlier|late|later|,)$/.test(doc.tokens[k - 1]!.lower)
    )
      break;
  }
  if (!hasDay) return end;
  return k - 1 > start && /^(?:on|in)$/.test(doc.tokens[k - 1]!.lower) ? k - 1 : k;
}

/** "described it in an interview as a failure": more is said behind the medium. */
function goesOn(doc: TaggedText, start: number, end: number): boolean {
  for (let k = start; k < end; k++)
    if (doc.quoteOf[k]! >= 0 || doc.tokens[k]!.lower === 'as' || isFiniteVerb(doc, k)) return true;
  return false;
}
