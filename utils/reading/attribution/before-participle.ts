/** Subjects with a clause of their own that has no finite verb: "The firm building a plant in Ohio said", "Families hoping to reach the coast say". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  BASE,
  CAP,
  COORD,
  DET,
  ING,
  MARK,
  NOUN,
  NUM,
  POSS,
  PREP,
  PRON,
  QUOTE,
  SUB,
  TO,
} from '../grammar/word-class.ts';

/** Tokens between the participle and the verb at most. */
const REACH = 25;

/**
 * The noun phrase before a participle in -ing whose object, place or time `phrase` is, with the verb group at token `group`;
 * null when `phrase` stands by itself. Linear in the reach.
 */
export function beforeParticiple(
  doc: TaggedText,
  phrase: Phrase,
  group: number,
  floor: number,
): Phrase | null {
  for (let k = phrase.first - 1; k > floor && group - k < REACH; k--) {
    const b = doc.bits[k]!;
    const isThan = doc.tokens[k]!.lower === 'than';
    if (b & (MARK | SUB | COORD) && !(b & (PREP | QUOTE | TO) || isThan)) return null;
    if (!(b & ING) || b & CAP || !isNounish(doc, k - 1) || doc.bits[k - 1]! & (PRON | DET | POSS)) continue;
    return governs(doc, k, phrase) ? nounPhraseBefore(doc, k, floor) : null;
  }
  return null;
}

/** Whether what stands behind the participle is its own: "building a plant", "hoping to reach", "living near the coast". */
function governs(doc: TaggedText, participle: number, phrase: Phrase): boolean {
  const next = doc.bits[participle + 1]!;
  if (next & (DET | POSS | NUM) || doc.tokens[participle + 1]!.lower === 'more') return true;
  // "the council hearing on the plan"
  if (doc.bits[participle]! & NOUN) return false;
  const isInfinitive = next & TO && doc.bits[participle + 2]! & BASE;
  return isInfinitive ? participle + 2 <= phrase.first : (next & (PREP | TO)) !== 0;
}
