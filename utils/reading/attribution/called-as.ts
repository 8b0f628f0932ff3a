/** "referred to it as a farce", "cast the vote as a choice": what somebody is told to be by an object and "as". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, OBJ, STOP, TO } from '../grammar/word-class.ts';
import { canSpeak } from './can-speak.ts';
import type { Cue } from './cue.ts';

/** Verbs that tell what something is only with "as": no vote that is cast, no wall that is painted. */
export const CASTING = /^(?:cast|paint)$/;

/** "Ruiz cast Lind as a fraud", no attacks "designed to paint him as weak". */
export function tellsAs(doc: TaggedText, { after, group, source }: Cue): boolean {
  for (let k = group; k < after; k++) if (doc.bits[k]! & TO) return false;
  return canSpeak(doc, source.phrase) && calledAs(doc, after);
}

/** What is cast without a word. */
const THROWN = /^(?:votes?|ballots?|doubts?|light|shadows?|nets?|spells?|eyes?|glances?|lots)$/;

const PRONOUN = /^(?:it|her|himself|herself|itself|themselves)$/;
/** Tokens of such an object at most. */
const REACH = 20;

/** Whether an object and "as" start at token `at`, and no part in a play ("as Hamlet", "as the Red Knight"). */
export function calledAs(doc: TaggedText, at: number): boolean {
  if (at >= doc.tokens.length) return false;
  const isPronoun = (doc.bits[at]! & OBJ) !== 0 || PRONOUN.test(doc.tokens[at]!.lower);
  const end = Math.min(doc.tokens.length, at + REACH);
  const last = isPronoun ? at + 1 : (nounPhraseAt(doc, at, end)?.last ?? at);
  if (last === at || doc.tokens[last]?.lower !== 'as') return false;
  // "cast the vote as a choice" is no vote that is cast.
  const isThe = doc.tokens[at]!.lower === 'the';
  for (let k = at; k < last && !isThe; k++) if (THROWN.test(doc.tokens[k]!.lower)) return false;
  const named = doc.tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  return !((doc.bits[last + 1] ?? STOP) & (STOP | COMMA)) && !((doc.bits[named] ?? STOP) & CAP);
}
