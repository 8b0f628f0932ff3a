/** Which prepositions tie what follows to the noun before them, and which begin something else. */

import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { isNounish } from './noun-words.ts';
import type { TaggedText } from './tagged-text.ts';
import { BE, CAP, CLOSE, COORD, DET, MARK, NUM, OPEN_WORD, PART, PREP, PRON } from './word-class.ts';

const VERBS = new Set(COMMON_VERBS);
const QUANTIFIERS = new Set('many some others several few most those both all'.split(' '));
const CLOSE_TO = new Set(['close', 'loyal', 'privy', 'sympathetic']);

/** "the complaint to the court" */
const SENT_TO =
  /^(?:complaint|letter|memo|e-?mail|message|petition|appeal|request|speech|submission|reports?|note|reply|response|testimony)s?$/;

/** What a body may be named after, "to" something: "Access to Justice". */
export const TOWARDS = /^(?:right|access|freedom|commitment|dedicated)$/;

/** "an adviser to the mayor", "a person close to the talks" */
export function tiesTo(doc: TaggedText, i: number, floor: number): boolean {
  if (i <= floor) return false;
  const { lower } = doc.tokens[i - 1]!;
  if (CLOSE_TO.has(lower))
    return i - 2 >= floor && (isNounish(doc, i - 2) || doc.tokens[i - 2]!.lower === 'those');
  // "Ohio Right to Life"
  if (doc.bits[i - 1]! & (doc.bits[i + 1] ?? 0) & CAP && TOWARDS.test(lower)) return true;
  return isRoleNoun(lower) || SENT_TO.test(lower);
}

/** "closed after the owner", not "injured after the blast": somebody who can say what follows, within a few words. */
function hasSpeaker(doc: TaggedText, i: number): boolean {
  for (let k = i; k < i + 4 && k < doc.tokens.length && !(doc.bits[k]! & MARK); k++)
    if (isRoleNoun(doc.tokens[k]!.lower) || (doc.bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD))
      return true;
  return false;
}

/** "Save (the Children)", "Help (the Lions)": where a body's name opens that is told as a command, else `first`. */
export function opensCommand({ bits, tokens }: TaggedText, first: number, floor: number): number {
  if (first <= floor || tokens[first]!.text !== 'the' || !((bits[first + 1] ?? 0) & CAP)) return first;
  // Inside a sentence the capital hides the verb.
  return bits[first - 1]! & CAP && VERBS.has(tokens[first - 1]!.lower) ? first - 1 : first;
}

/** Whether the preposition at `i` ties what follows to the noun before it. */
export function attaches(doc: TaggedText, i: number, floor: number): boolean {
  if (i <= floor) return false;
  const before = doc.bits[i - 1]!;
  const word = doc.tokens[i]!.lower;
  // "in Virginia and around the country"
  if (
    before & COORD &&
    i - 2 > floor &&
    isNounish(doc, i - 2) &&
    /^(?:around|across|in|outside|beyond|from)$/.test(word)
  )
    return true;
  // "officials in and around Porto"
  if (before & COORD && i - 3 >= floor && doc.bits[i - 2]! & PREP && isNounish(doc, i - 3)) return true;
  if (word === 'of') return isNounish(doc, i - 1) || (before & (DET | NUM | PRON)) !== 0;
  const opensClause = /^(after|before|since|until)$/.test(word);
  if (before & PART && i - 1 > floor && isNounish(doc, i - 2) && !(opensClause && hasSpeaker(doc, i + 1)))
    return true;
  // "caught up in the crush"
  const isUp = /^(?:up|out)$/.test(doc.tokens[i - 1]!.lower) && i - 3 >= floor;
  if (isUp && doc.bits[i - 2]! & PART && isNounish(doc, i - 3)) return true;
  if (word === 'than' || word === 'like' || word === 'as') return false;
  // "Hours after Ruiz said", "took measures after the owner said"
  if (opensClause) return false;
  // "many in Gaza", "some at the ministry"
  if (QUANTIFIERS.has(doc.tokens[i - 1]!.lower) && /^(in|at|from|on|inside|within)$/.test(word)) return true;
  // "a study by Yale and another by the bank"
  if (/^(?:one|another)$/.test(doc.tokens[i - 1]!.lower) && /^(?:by|from|in|at)$/.test(word)) return true;
  // "What is odd about a post that says"
  if (word === 'about' && i - 2 >= floor && doc.bits[i - 2]! & BE) return false;
  return isNounish(doc, i - 1) || (before & CLOSE) !== 0;
}
