/** Verb forms that stand inside a noun phrase and modify its noun. */

import { isNounish } from './noun-words.ts';
import type { TaggedText } from './tagged-text.ts';
import {
  ADV,
  COORD,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  SUB,
  TIME,
  TO,
} from './word-class.ts';

/** Whether the verb form at `i` modifies a noun inside the phrase: "the elected mayor", "the center run by the army". */
export function isModifier(doc: TaggedText, i: number, floor: number, next: number): boolean {
  const b = doc.bits[i]!;
  if (b & NOUN) return true;
  if (!(b & (PART | ING))) return (b & OPEN_WORD) !== 0;
  const before = i > floor ? doc.bits[i - 1]! : 0;
  if (before & (DET | POSS) && (b & ING || isNounish(doc, next))) return true;
  if (before & NUM && isNounish(doc, next)) return true;
  if (i === floor) return isNounish(doc, next) && (b & ING) === 0;
  if (before & ADV && i - 1 > floor && doc.bits[i - 2]! & (DET | POSS)) return true;
  // "a panel of newly elected mayors"
  if (
    isDegree(doc, i - 1) &&
    isNounish(doc, next) &&
    (i - 1 <= floor || doc.bits[i - 2]! & (PREP | COORD | NUM | SUB))
  )
    return true;
  if (!isNounish(doc, i - 1)) return (before & (PREP | COORD)) !== 0 && isNounish(doc, next);
  if (b & PAST && !(b & ING))
    return (doc.bits[next]! & (PREP | TIME | TO)) !== 0 && doc.tokens[next]!.lower !== 'of';
  return true;
}

/** "newly", "freshly", "well": an adverb that goes with a participle before a noun. */
export const isDegree = (doc: TaggedText, i: number): boolean =>
  i >= 0 && (doc.bits[i]! & ADV) !== 0 && /^(?!only$)(?:\w{2,}ly|well|long|once)$/.test(doc.tokens[i]!.lower);
