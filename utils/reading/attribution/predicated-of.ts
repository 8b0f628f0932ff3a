/** What something is called: "called it a mistake", "called Ruiz, his rival, a fraud", no witness that is called. */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, CAP, COMMA, DET, NUM, POSS, PREP, QUOTE, STOP, TIME } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Cue } from './cue.ts';

/** What one calls without calling it anything. */
const CALLABLE = new Set(
  wordList(
    'police meeting meetings conference vote election elections taxi cab ambulance hearing strike doctor 911 session lawyer rally witness witnesses',
  ),
);

/** "called it a mistake": something is said of the object, or it is no thing that one can call. */
export function predicates(doc: TaggedText, cue: Cue): boolean {
  if (doc.bits[cue.after]! & (PREP | ADV) && !(doc.bits[cue.after]! & CAP)) return false;
  const object = nounPhraseAt(doc, cue.after, cue.ceiling);
  const next = object ? (doc.bits[object.last] ?? 0) : 0;
  if (object && next & (DET | QUOTE)) return true;
  // "called her mother", "called the office on Monday": an object and nothing said of it.
  if (
    object &&
    cue.verb.lemma === 'call' &&
    isOneThing(doc, cue, object) &&
    !predicatesBehindAside(doc, object.last, cue.ceiling) &&
    (next & (STOP | COMMA | PREP | TIME) || object.last >= cue.ceiling)
  )
    return false;
  return !object || cue.verb.lemma !== 'call' || !CALLABLE.has(doc.tokens[object.last - 1]!.lower);
}

/** "the office", "a cybercrime expert", "Maria Ruiz": no word in it may tell what it is called, as in "the move reckless". */
function isOneThing(doc: TaggedText, { source }: Cue, { first, last }: Phrase): boolean {
  if (doc.bits[first]! & TIME) return false;
  const isDetermined = (doc.bits[first]! & (DET | POSS)) !== 0;
  if (isDetermined && last - first === 2) return true;
  // "what officials called a hate crime"
  if (/^(?:what|which|that)$/.test(doc.tokens[source.phrase.first - 1]?.lower ?? '')) return false;
  if (/^an?$/.test(doc.tokens[first]!.lower)) return !PREDICATE.test(doc.tokens[last - 1]!.lower);
  for (let k = first; k < last; k++) if (!(doc.bits[k]! & CAP)) return false;
  return true;
}

/** "called Ruiz, his rival, a fraud": what is said of it stands behind an apposition. */
function predicatesBehindAside(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (comma + 1 >= ceiling || !(doc.bits[comma]! & COMMA)) return false;
  if (!(doc.bits[comma + 1]! & (DET | POSS | CAP | NUM)) || doc.bits[comma + 1]! & PREP) return false;
  for (let k = comma + 1; k + 1 < ceiling && !(doc.bits[k]! & STOP); k++)
    if (doc.bits[k]! & COMMA) return (doc.bits[k + 1]! & (DET | QUOTE)) !== 0;
  return false;
}

const PREDICATE = /(?:ed|al|ive|ous|able|ible|ic|ful|less|ary|un\w+)$/;
