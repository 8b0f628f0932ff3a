/** Acts of reporting named by a noun with its speaker: "the mayor's claim that …", "her warning that …". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  BE,
  CAP,
  COMMA,
  COORD,
  DET,
  MARK,
  MODAL,
  NOUN,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  SUB,
  THIRD,
  TO,
} from '../grammar/word-class.ts';
import { ACT_NOUNS } from '../lexicon/reporting-nouns.ts';
import type { Attribution } from './attribution.ts';
import { contentRight } from './content-sides.ts';
import { outerVerb } from './outer-verb.ts';

const ACTS = new Set(ACT_NOUNS);
/** Adjectives between the possessor and the noun. */
const MODIFIERS = 3;

/** Reads the noun at token `i`, with a possessor before it and a that-clause after it; null when either is missing. */
export function byNoun(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (!ACTS.has(doc.tokens[i]!.lower) || doc.tokens[i + 1]?.lower !== 'that' || i + 2 >= ceiling) return null;
  // "the claim that was made": a relative clause, nothing is reported.
  if (
    doc.bits[i + 2]! & (AUX | PAST | THIRD | BASE | PART | ADV | COORD) &&
    !(doc.bits[i + 2]! & (NOUN | OPEN_WORD))
  )
    return null;
  let possessor = i - 1;
  // "raped her -- a claim that": what stands behind a mark or an article is nobody's.
  while (
    possessor > floor &&
    i - possessor <= MODIFIERS &&
    !(doc.bits[possessor]! & POSS) &&
    !(doc.bits[possessor]! & (MARK | DET))
  )
    possessor--;
  if (possessor < floor || !(doc.bits[possessor]! & POSS)) return namedReport(doc, i, floor, ceiling);
  const clitic = doc.tokens[possessor]!.lower.startsWith("'");
  const source = clitic ? possessorBefore(doc, possessor, floor) : { first: possessor, last: possessor + 1 };
  if (!source) return null;
  const lemma = doc.tokens[i]!.lower;
  const isSubject = source.first <= floor + 1 || (doc.bits[source.first - 1]! & SUB) !== 0;
  const end = isSubject ? outerVerb(doc, i + 2, 1, ceiling) : ceiling;
  return {
    source,
    cue: { first: i, last: i + 1 },
    content: contentRight(doc, i + 1, end),
    lemma,
    rule: 'noun',
  };
}

/** "A Courier report that Lind had paid has angered his party": a document with the name of whoever published it. */
function namedReport(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (doc.tokens[i]!.lower !== 'report' || i - 1 < floor || !(doc.bits[i - 1]! & CAP)) return null;
  const source = nounPhraseBefore(doc, i + 1, floor);
  if (!source || source.last !== i + 1 || source.last - source.first < 2) return null;
  // "The Times report that": a noun only where the sentence has another verb
  const isNoun = /^an?$/.test(doc.tokens[source.first]!.lower);
  const end = outerVerb(doc, i + 2, 1, ceiling);
  if (!isNoun && end >= ceiling) return null;
  const isSubject = source.first <= floor + 1 || (doc.bits[source.first - 1]! & (SUB | COMMA)) !== 0;
  return {
    source,
    cue: { first: i, last: i + 1 },
    content: contentRight(doc, i + 1, isSubject ? end : ceiling),
    lemma: 'report',
    rule: 'noun:document',
  };
}

/** "reminiscent of Ruiz's claim", "an issue out of Ruiz's claim": nothing that is hers stands before the "of". */
const isOfNoNoun = (doc: TaggedText, of: number): boolean =>
  doc.tokens[of - 1]!.lower === 'out' || ((doc.bits[of - 2] ?? 0) & BE) !== 0;

/** "seized on Ruiz's claim": the phrase before the clitic, without what a verb or preposition ties to it on the left. */
function possessorBefore(doc: TaggedText, clitic: number, floor: number): Phrase | null {
  const phrase = nounPhraseBefore(doc, clitic, floor);
  if (!phrase) return null;
  let { first } = phrase;
  for (let k = phrase.last - 1; k > phrase.first; k--) {
    const b = doc.bits[k]!;
    if (b & PREP && !(b & CAP) && (doc.tokens[k]!.lower !== 'of' || isOfNoNoun(doc, k))) {
      first = k + 1;
      break;
    }
  }
  // "It will fuel Ruiz's claim"
  const isVerb = first > floor && doc.bits[first - 1]! & (MODAL | TO) && !(doc.bits[first]! & (CAP | DET));
  if (isVerb && first + 1 < phrase.last) first++;
  return { first, last: phrase.last };
}
