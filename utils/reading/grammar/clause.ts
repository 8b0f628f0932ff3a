/** Clauses by their finite verbs. */

import { reportingVerb, STATEMENT } from './reporting-verb.ts';
import type { TaggedText } from './tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  COMMA,
  COORD,
  DET,
  NOUN,
  OBJ,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
  TO,
  VERB,
} from './word-class.ts';

const NON_FINITE = new Set(['being', 'been', 'be', 'having']);

/** A form that is a finite verb where it stands. */
export function isFiniteVerb(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD) return false;
  const before = doc.bits[i - 1] ?? 0;
  if (doc.tokens[i]!.lower === "'s")
    return (before & (PRON | REL)) !== 0 && !(before & CAP && before & OPEN_WORD);
  if (b & AUX) return !NON_FINITE.has(doc.tokens[i]!.lower);
  if (b & PAST) return isFinitePast(doc, i, before);
  // "Its hosts": a noun behind a possessive.
  if (b & THIRD && before & POSS && !(before & OBJ)) return false;
  if (b & THIRD)
    return !(b & NOUN) || (beforeAdverbs(doc, i) & (CAP | PRON | REL)) !== 0 || hasObject(doc, i);
  return b & BASE ? agrees(doc, i) : (before & PRON) !== 0 && isUnlisted(doc, i);
}

/** "says it powers machines", "that he mends nets": a word in -s behind the subject of a reported clause. */
function isUnlisted({ bits, tokens }: TaggedText, i: number): boolean {
  if (!(bits[i]! & OPEN_WORD) || bits[i]! & CAP || !/[^s]s$/.test(tokens[i]!.lower)) return false;
  if (!/^(?:he|she|it)$/.test(tokens[i - 1]!.lower)) return false;
  const opener = tokens[i - 2]?.lower ?? '';
  return opener === 'that' || ((reportingVerb(opener)?.frames ?? 0) & STATEMENT) !== 0;
}

/** Classes of the word before `i`, past adverbs ("she then urges"). */
function beforeAdverbs(doc: TaggedText, i: number): number {
  let k = i - 1;
  while (k > 0 && doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k--;
  return doc.bits[k] ?? 0;
}

/** "-ed" is finite unless a determiner, an auxiliary or a preposition makes a participle of it. */
function isFinitePast(doc: TaggedText, i: number, before: number): boolean {
  if (!(doc.bits[i]! & PART)) return true;
  if (before & (DET | POSS | AUX | PREP)) return false;
  // "a newly created role"
  if (before & ADV && beforeAdverbs(doc, i) & (DET | POSS)) return false;
  const next = doc.bits[i + 1] ?? 0;
  if (!(next & PREP)) return true;
  if (HAPPENING.has(doc.tokens[i]!.lower) && before & (OPEN_WORD | NOUN))
    return doc.tokens[i + 1]!.lower !== 'by';
  return (
    (next & TO) !== 0 || ((before & PRON) !== 0 && (doc.tokens[i + 1]?.lower !== 'by' || actsItself(doc, i)))
  );
}

/** What nothing can be done to: "the fire started in a skip". */
const HAPPENING = new Set(
  'appeared arrived collapsed died disappeared emerged happened occurred remained stalled started originated erupted exploded stemmed resulted stayed looked worked talked lasted'.split(
    ' ',
  ),
);

/** "They stood by it", "it went by the name": not "those hit by the storm", "called it inspired by her". */
const actsItself = ({ tokens }: TaggedText, i: number): boolean =>
  /^(?:he|she|they|we|i)$/.test(tokens[i - 1]!.lower) ||
  (tokens[i - 1]!.lower === 'it' && !tokens[i]!.lower.endsWith('ed'));

/** "no evidence supports the claim": between a noun in the singular and what it does it to. */
function hasObject(doc: TaggedText, i: number): boolean {
  const before = doc.bits[i - 1] ?? 0;
  if (!(before & OPEN_WORD) || before & (VERB | TIME) || doc.tokens[i - 1]!.lower.endsWith('s')) return false;
  return (doc.bits[i + 1]! & (DET | OBJ | POSS | PRON)) !== 0 && (doc.bits[i + 1]! & (REL | SUB)) === 0;
}

/** A base form is finite after a plural subject: a pronoun, or a noun in -s. */
function agrees(doc: TaggedText, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k--;
  if (k < 0) return false;
  if (doc.bits[k]! & (PRON | REL) && !(doc.bits[k]! & DET)) return true;
  const { lower } = doc.tokens[k]!;
  const plural = /[^s']s$/.test(lower) || lower === 'people' || lower === 'police';
  if (!plural || doc.bits[k]! & (PREP | SUB | POSS)) return false;
  return !(doc.bits[i]! & NOUN) || (doc.bits[i + 1]! & (TO | DET | PRON | POSS)) !== 0;
}

const CONJUNCTIONS = new Set(
  'because although though while whilst when whenever if unless whereas whether lest wherever why how what'.split(
    ' ',
  ),
);

/** Whether the word at `k` opens a clause of its own, whose verb is not the one looked for: "because", "as it fell". */
function opensSubordinate(doc: TaggedText, k: number, ceiling: number): boolean {
  const { lower } = doc.tokens[k]!;
  if (CONJUNCTIONS.has(lower)) return true;
  if (!/^(as|after|before|since|until)$/.test(lower)) return false;
  const next = doc.bits[k + 1] ?? 0;
  if (!(next & (PRON | CAP))) return false;
  let verb = k + 2;
  while (verb < ceiling && verb - k < 6 && doc.bits[verb]! & CAP) verb++;
  return verb < ceiling && isFiniteVerb(doc, verb);
}

/** Whether a finite clause starts at `start`: a verb comes before the next stop, and a phrase before the verb. */
export function isClauseAt(doc: TaggedText, start: number, ceiling: number): boolean {
  const b = doc.bits[start]!;
  if (b & (SUB | REL) && !(b & (DET | PRON | PREP))) return doc.tokens[start]!.lower !== 'as';
  let relatives = 0;
  for (let k = start; k < ceiling && k - start < 30; k++) {
    const here = doc.bits[k]!;
    if (here & STOP || (here & COMMA && (doc.bits[k + 1] ?? 0) & COORD)) return false;
    if (k === start) {
      if (here & AUX) return false;
      continue;
    }
    if (k > start + 1 && (here & REL || opensSubordinate(doc, k, ceiling))) relatives++;
    if (here & QUOTE && doc.bits[k - 1]! & (CAP | OPEN_WORD | PRON)) return true;
    if (!isFiniteVerb(doc, k)) continue;
    if (trails(doc, k, start)) return false;
    if (--relatives < 0) return true;
  }
  return false;
}

/** Tokens of a speaker between a comma and the verb that ends the sentence. */
const SPEAKER = 8;

/** "(employers added) 206,000 jobs, the department said.": a report behind a comma is no verb of the words before it. */
function trails(doc: TaggedText, verb: number, start: number): boolean {
  const isReport = ((reportingVerb(doc.tokens[verb]!.lower)?.frames ?? 0) & STATEMENT) !== 0;
  if (!isReport || !(doc.bits[verb + 1] === undefined || doc.bits[verb + 1]! & (STOP | TIME))) return false;
  for (let k = verb - 1; k > start && verb - k <= SPEAKER; k--) if (doc.bits[k]! & COMMA) return true;
  return false;
}
