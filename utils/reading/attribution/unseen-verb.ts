/** Clauses whose verb is in no lexicon: "argued the levy hobbles farmers", "contends high fees gouge renters". */

import { isNounish } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  CAP,
  DET,
  MARK,
  NUM,
  OBJ,
  OPEN_WORD,
  POSS,
  PREP,
  PRON,
  REL,
  SUB,
  TIME,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';

/** Verbs that take a clause and hardly a thing. */
const ARGUING = new Set(['argue', 'contend', 'insist', 'assert', 'maintain']);
/** What a lawyer argues. */
const ARGUED = new Set(
  'case cases point points motion motions appeal matter merits cause issue claim claims'.split(' '),
);
/** Tokens in which the verb is looked for. */
const REACH = 10;

/** Whether what follows a verb `lemma` from token `at` on, taken for a thing, is a clause with a verb that no lexicon has. */
export function hasUnseenVerb(doc: TaggedText, lemma: string, at: number, ceiling: number): boolean {
  if (!ARGUING.has(lemma) || ARGUED.has(doc.tokens[at + 1]?.lower ?? '')) return false;
  for (let k = at + 1; k + 1 < ceiling && k - at < REACH; k++) {
    const b = doc.bits[k]!;
    if (b & (MARK | AUX | REL) || (b & SUB && !(b & DET))) return false;
    if (b & OPEN_WORD && !(b & CAP) && isVerbBetween(doc, k, at))
      return lemma !== 'maintain' || isWholeObject(doc, k + 1);
  }
  return false;
}

/** "gags (staff)", "protects (the poor)": no bare noun in the singular, as in "maintains the city parks (department)". */
const isWholeObject = ({ bits, tokens }: TaggedText, i: number): boolean =>
  (bits[i]! & (DET | POSS | OBJ | PRON | NUM | CAP)) !== 0 ||
  /[^su]s$/.test(tokens[i]!.lower) ||
  isRoleNoun(tokens[i]!.lower);

/** "levy (hobbles) farmers", "fees (gouge) the poor": a form in -s behind a singular, or another behind a plural, and its object. */
function isVerbBetween(doc: TaggedText, k: number, at: number): boolean {
  const next = doc.bits[k + 1]!;
  const hasObject = isNounish(doc, k + 1) || (next & (DET | POSS | OBJ | PRON | NUM)) !== 0;
  if (!hasObject || next & TIME || !isNounish(doc, k - 1) || doc.bits[k - 1]! & (DET | POSS | ADV))
    return false;
  const isPlural = (word: string): boolean => /[^su]s$/.test(word);
  let head = k - 1;
  for (let i = at + 1; i < k; i++)
    if (doc.bits[i]! & PREP) {
      head = i - 1;
      break;
    }
  const [subject, verb] = [doc.tokens[head]!.lower, doc.tokens[k]!.lower];
  // "the plan (gags) staff", not "the sales tax"
  const isSingular = (doc.bits[at]! & (DET | POSS | CAP)) !== 0 && !isPlural(subject);
  return isPlural(verb) ? isSingular : isPlural(subject) && isPlural(doc.tokens[k + 1]!.lower);
}
