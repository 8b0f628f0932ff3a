/** Figures that another gave, taken up in a relative clause: "the 70,000 that officials estimated in August". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { ADV, BE, CLOSE, COMMA, COORD, NUM, PREP, STOP, TIME } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { qualifiesNumber } from './qualifies-number.ts';

/** The words that `figureRetold` reads. */
export const RETELLING_WORDS =
  'estimated reported cited gave given claimed announced recorded counted forecast forecasted projected predicted verified confirmed acknowledged'.split(
    ' ',
  );

/** Tokens of the phrase with the number. */
const REACH = 12;

/** Reads the verb at token `i`, whose object is the number before its relative clause; null where it has another or none. */
export function figureRetold(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const next = i + 1 < ceiling ? doc.bits[i + 1]! : STOP;
  if (!(next & (STOP | COMMA | PREP | TIME | CLOSE | ADV | COORD)) || qualifiesNumber(doc, i + 1))
    return null;
  const group = verbGroupStart(doc, i, floor);
  for (let k = group; k < i; k++) if (doc.bits[k]! & BE) return null;
  const phrase = nounPhraseBefore(doc, group, floor);
  if (!phrase || doc.tokens[phrase.first]!.lower === 'who') return null;
  // "that" may be taken for the article of "that officials".
  const isWithin = RELATIVE.test(doc.tokens[phrase.first]!.lower);
  const source = isWithin ? { first: phrase.first + 1, last: phrase.last } : phrase;
  if (source.first <= floor || source.first >= source.last || !canSpeak(doc, source)) return null;
  const end = RELATIVE.test(doc.tokens[source.first - 1]!.lower) ? source.first - 1 : source.first;
  const first = numberBefore(doc, end, Math.max(floor, end - REACH));
  if (first < 0) return null;
  const lemma = reportingVerb(doc.tokens[i]!.lower)?.lemma ?? 'report';
  return {
    source,
    cue: { first: group, last: i + 1 },
    content: [{ first, last: end }],
    lemma,
    rule: 'figure-retold',
  };
}

const RELATIVE = /^(?:that|which)$/;

/** Where "the 70,000", "the 3% growth" begins that ends at token `end`; -1 where no such phrase does. */
function numberBefore(doc: TaggedText, end: number, floor: number): number {
  if (
    end <= floor ||
    doc.bits[end - 1]! & TIME ||
    /^(?:days|weeks|months|years|hours)$/.test(doc.tokens[end - 1]!.lower)
  )
    return -1;
  let hasNumber = false;
  for (let k = end - 1; k >= floor; k--) {
    const { lower } = doc.tokens[k]!;
    if (doc.bits[k]! & NUM) hasNumber = true;
    else if (lower === 'the') return hasNumber ? k : -1;
    else if (doc.bits[k]! & (STOP | COMMA | PREP)) return -1;
  }
  return -1;
}
