/** The core of a noun phrase: determiner, head and what is a name in it. */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { isOfTown } from '../grammar/town-and-state.ts';
import {
  CAP,
  COMMA,
  DET,
  ING,
  NUM,
  OPEN,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  PRON,
  REL,
  SUB,
  TO,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';

export interface Core {
  /** Tokens of the core, determiner included, before any "of", "for", participle or bracket; end exclusive. */
  first: number;
  last: number;
  /** Token of the head word. */
  head: number;
  definite: boolean;
  /** The whole phrase is a pronoun. */
  pronoun: boolean;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** "some in the party": a whole core by itself. */
const QUANTIFIER = /^(many|some|others|several|few|most|those|all|both|none|half)$/;

/** Cuts a phrase down to its core. */
export function coreOf(doc: TaggedText, phrase: Phrase): Core {
  const first = afterQualifier(doc, phrase);
  let last = first;
  for (; last < phrase.last; last++) {
    const b = doc.bits[last]!;
    if (last === first) continue;
    const named = (b & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
    if (named) continue;
    if (isPostposed(doc, last, phrase.last)) break;
    if (b & COMMA && isOfTown(doc, last, phrase.first)) continue;
    if (b & (OPEN | COMMA | REL | SUB | TO)) break;
    if (b & PREP && (inName(doc, last, phrase.last) || inOwner(doc, last, phrase.last))) continue;
    if (b & PREP && (!(doc.bits[last - 1]! & DET) || QUANTIFIER.test(doc.tokens[last - 1]!.lower))) break;
    // "a study published"
    if (b & PART && DOCUMENTS.has(doc.tokens[last - 1]!.lower)) break;
    // "a court filing"
    if (b & ING && DOCUMENTS.has(doc.tokens[last]!.lower)) continue;
    if (
      b & (PART | ING) &&
      !(b & OPEN_WORD && last + 1 >= phrase.last) &&
      isPostmodifier(doc, last, phrase.last)
    )
      break;
  }
  let head = last - 1;
  while (head > first && doc.bits[head]! & POSS) head--;
  const word = doc.tokens[first]!.lower;
  const pronoun =
    last - first === 1 &&
    (doc.bits[first]! & PRON) !== 0 &&
    !(doc.bits[first]! & (CAP | OPEN_WORD) && doc.bits[first]! & OPEN_WORD);
  return { first, last, head, definite: DEFINITE.has(word), pronoun };
}

/** "a Bank of England spokesman": the "of" of a name before a noun for a person. */
function inName(doc: TaggedText, of: number, end: number): boolean {
  if (doc.tokens[of]!.lower !== 'of' || !isRoleNoun(doc.tokens[end - 1]!.lower) || end - of < 3) return false;
  for (let k = of - 1; k < end - 1; k++)
    if (k !== of && (doc.bits[k]! & (CAP | OPEN_WORD)) !== (CAP | OPEN_WORD)) return false;
  return !(doc.bits[end - 1]! & CAP);
}

/** "Bank of England’s chief economist": the "of" of the owner's name before a noun for a person. */
function inOwner({ bits, tokens }: TaggedText, of: number, end: number): boolean {
  if (!/^(?:of|for)$/.test(tokens[of]!.lower) || (bits[of - 1]! & (CAP | OPEN_WORD)) !== (CAP | OPEN_WORD))
    return false;
  let k = of + 1;
  while (k < end && (bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD)) k++;
  if (k === of + 1 || k + 1 >= end || !(bits[k]! & POSS)) return false;
  // "General Staff of Ukraine's Armed Forces": a body, no person.
  for (k++; k < end; k++)
    if (isRoleNoun(tokens[k]!.lower) && !(bits[k]! & CAP && tokens[k]!.lower.endsWith('s'))) return true;
  return false;
}

/** "more than a dozen employees", "at least three": the core starts at the number. */
function afterQualifier(doc: TaggedText, { first, last }: Phrase): number {
  const [one, two] = [doc.tokens[first]!.lower, doc.tokens[first + 1]?.lower];
  const qualified = two === 'than' ? /^(more|fewer|less)$/.test(one) : one === 'at' && two === 'least';
  return qualified && first + 2 < last ? first + 2 : first;
}

/** "people familiar with the matter", "officials close to the talks": an adjective after its noun. */
function isPostposed(doc: TaggedText, i: number, end: number): boolean {
  return (
    i + 1 < end &&
    (doc.bits[i + 1]! & (PREP | TO)) !== 0 &&
    isRoleNoun(doc.tokens[i - 1]!.lower) &&
    !isRoleNoun(doc.tokens[i]!.lower) &&
    ((doc.bits[i]! & (OPEN_WORD | PREP)) === OPEN_WORD || doc.tokens[i]!.lower === 'close')
  );
}

function isPostmodifier(doc: TaggedText, i: number, end: number): boolean {
  const before = doc.bits[i - 1]!;
  if (before & (DET | POSS | NUM)) return false;
  const next = i + 1 < end ? doc.bits[i + 1]! : 0;
  return (next & (PREP | TO | DET | COMMA)) !== 0 || i + 1 >= end;
}

/** Whether somebody owns the head: "Russia's foreign minister". */
export function isPossessed(doc: TaggedText, { first, head }: Core): boolean {
  for (let k = first; k < head; k++) if (doc.bits[k]! & POSS) return true;
  return false;
}
