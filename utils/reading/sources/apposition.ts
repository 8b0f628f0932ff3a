/** What stands between commas behind a name: ", the White House press secretary,", ", 67, a retired teacher,". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { isOfTown } from '../grammar/town-and-state.ts';
import {
  ADV,
  CAP,
  CLOSE,
  COMMA,
  DET,
  ING,
  OPEN,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  REL,
  STOP,
  VERB,
} from '../grammar/word-class.ts';
import { OCCUPYING_VERBS } from '../lexicon/person-words.ts';
import { BODIES, ROLES, STATES } from './kind-of.ts';
import type { Name } from './name.ts';

/** Tokens of an apposition at most. */
const LONGEST = 25;

/** Token indexes, end exclusive. */
export interface Range {
  first: number;
  last: number;
}

/** ", 71,": an age behind a name. */
export const isAged = (doc: TaggedText, at: number): boolean =>
  ((doc.bits[at] ?? 0) & COMMA) !== 0 &&
  /^[1-9]\d$/.test(doc.tokens[at + 1]?.text ?? '') &&
  ((doc.bits[at + 2] ?? STOP) & (COMMA | STOP)) !== 0;

/** "Ana Ruiz (D-Md.), chair of": the token behind a short bracket, or `at`. */
function behindBracket(doc: TaggedText, at: number): number {
  if (!((doc.bits[at] ?? 0) & OPEN)) return at;
  for (let k = at + 1; k <= at + 4; k++) if ((doc.bits[k] ?? 0) & CLOSE) return k + 1;
  return at;
}

/** ", the White House press secretary," or ", a professor at Kyiv University": up to the next mark. */
export function apposition(doc: TaggedText, name: Name, isWhole: boolean): Range | null {
  const sentence = doc.sentences[doc.sentenceOf[name.first]!]!;
  // ", 67, a retired teacher,"
  const end = behindBracket(doc, name.last);
  const start = end + (isAged(doc, end) ? 3 : 1);
  if (start >= sentence.last || !(doc.bits[start - 1]! & COMMA)) return null;
  const b = doc.bits[start]!;
  // "whose husband died" is not what she is.
  if (doc.tokens[start]!.lower === 'whose') return null;
  const who = (b & REL) !== 0 && doc.tokens[start]!.lower === 'who';
  if (who && !tellsRole(doc, start + 1, sentence.last)) return null;
  // ", Israel's prime minister,", ", Tom Deane's fired aide,"
  let owner = start;
  while (owner - start < OWNER && (doc.bits[owner] ?? 0) & CAP) owner++;
  const owned = owner > start && ((doc.bits[owner] ?? 0) & POSS) !== 0;
  // ", one of its editors,"
  const oneOf = doc.tokens[start]!.lower === 'one' && doc.tokens[start + 1]?.lower === 'of';
  if (!who && !owned && !oneOf && !(b & (DET | POSS)) && !isPerson(doc, start, sentence.last)) return null;
  let last = start;
  if (who)
    while (last < sentence.last && !(doc.bits[last]! & (COMMA | STOP)) && last - start < LONGEST) last++;
  else last = phraseEnd(doc, start, sentence.last);
  if (last <= start) return null;
  const run = behindParticiple(doc, last, sentence.last);
  if (run > last) last = run;
  const clause = isWhole ? behindWho(doc, last, sentence.last) : last;
  const isWho = clause > last;
  last = clause;
  // "a fellow there."
  if (doc.tokens[last]?.lower === 'there' && (doc.bits[last + 1] ?? STOP) & (COMMA | STOP)) last++;
  // "a student from Fresno, Calif.,"
  if (endsInState(doc, last)) last += 2;
  // "Ana Ruiz, the mayor of Porto said" opens a sentence: a comma too few
  const opens = isWhole && name.first === sentence.first && last - start > 2;
  const isSaid =
    opens && last < sentence.last && SAYS.test(doc.tokens[last]!.lower) && isPerson(doc, start, last);
  const closes = last >= sentence.last || isSaid || (doc.bits[last]! & (COMMA | STOP | REL)) !== 0;
  const role = who || oneOf || hasRole(doc, start, last) || (isWhole && (isWho || isIndefinite(doc, start)));
  return closes && role ? { first: start, last } : null;
}

/** "chair of the Grantham Institute at Imperial College": the end of a noun phrase with the places that follow a name in it. */
function phraseEnd(doc: TaggedText, start: number, ceiling: number): number {
  let last = nounPhraseAt(doc, start, ceiling)?.last ?? start;
  // "a Halden, N.Y., dentist"
  if (last < ceiling && doc.bits[last]! & COMMA && isOfTown(doc, last, start - 1)) {
    let close = last + 1;
    while (!(doc.bits[close]! & COMMA)) close++;
    last = nounPhraseAt(doc, close + 1, ceiling)?.last ?? last;
  }
  for (let n = 0; n < PLACES && last > start && last < ceiling; n++) {
    const isTo = doc.tokens[last]!.lower === 'to' && ((doc.bits[last + 1] ?? 0) & CAP) !== 0;
    if (!isTo && !/^(?:at|in|of|for|with)$/.test(doc.tokens[last]!.lower)) break;
    const place = nounPhraseAt(doc, last + 1, ceiling);
    if (!place) break;
    last = place.last;
  }
  return last;
}

/** Places that a description adds at most. */
const PLACES = 3;

/** Words of an owner's name. */
const OWNER = 4;

/** "a sophomore", "an heiress": what somebody of two names is, whatever the noun. */
const isIndefinite = (doc: TaggedText, at: number): boolean => /^an?$/.test(doc.tokens[at]!.lower);

const SAYS = /^(?:said|says|told|wrote|added)$/;

/** "the expert now running the company,": the mark that closes a participle behind an apposition, or `at`. */
function behindParticiple(doc: TaggedText, at: number, ceiling: number): number {
  let k = at;
  while (k < ceiling && doc.bits[k]! & ADV) k++;
  if (k >= ceiling || !(doc.bits[k]! & (ING | PART)) || SAYS.test(doc.tokens[k]!.lower)) return at;
  for (; k < ceiling && k - at < LONGEST; k++) {
    if (doc.bits[k]! & (COMMA | STOP)) return k;
    if (isFiniteVerb(doc, k)) return at;
  }
  return at;
}

/** "the roboticist who founded Acme,": the mark that closes a short clause, or `at`. */
function behindWho(doc: TaggedText, at: number, ceiling: number): number {
  if (doc.tokens[at]?.lower !== 'who') return at;
  for (let k = at + 1; k <= ceiling && k - at < CLAUSE; k++) {
    if (k === ceiling || doc.bits[k]! & (COMMA | STOP)) return k;
    if (doc.bits[k]! & (OPEN | CLOSE) || doc.tokens[k]!.text === '“' || doc.tokens[k]!.text === '"')
      return at;
    if (reportingVerb(doc.tokens[k]!.lower)) return at;
  }
  return at;
}

/** Tokens of such a clause at most. */
const CLAUSE = 10;

/** Verbs that tell what somebody does for a living or stands for. */
const DOES = new Set(OCCUPYING_VERBS);

/** Tokens behind "who is" in which a noun for a person is looked for. */
const ROLE_REACH = 8;

/** "who runs the port", "who was a pilot", not "who is 70" or "who said the pier was closed": what follows "who" at token `at`. */
function tellsRole(doc: TaggedText, at: number, ceiling: number): boolean {
  let verb = at;
  while (verb < ceiling && doc.bits[verb]! & ADV) verb++;
  if (DOES.has(doc.tokens[verb]?.lower ?? '')) return true;
  if (!/^(?:is|was|has|had)$/.test(doc.tokens[verb]?.lower ?? '')) return false;
  const been = doc.tokens[verb + 1]?.lower === 'been' ? 1 : 0;
  if (/^ha[sd]$/.test(doc.tokens[verb]!.lower))
    return !been ? DOES.has(doc.tokens[verb + 1]?.lower ?? '') : isPerson(doc, verb + 2, ceiling);
  return isPerson(doc, verb + 1, ceiling);
}

/** "a pastor at the church", "White House counsel". */
function isPerson(doc: TaggedText, first: number, ceiling: number): boolean {
  for (let i = first; i < Math.min(ceiling, first + ROLE_REACH); i++) {
    if (doc.bits[i]! & (PREP | VERB | COMMA) && !(doc.bits[i]! & (OPEN_WORD | DET))) return false;
    // "trails his rival": a verb with its object
    if (
      i === first + 1 &&
      doc.bits[first]! & VERB &&
      /^(?:his|her|its|their|the|an?)$/.test(doc.tokens[i]!.lower)
    )
      return false;
    if (ROLES.has(doc.tokens[i]!.lower)) return true;
  }
  return false;
}

function hasRole(doc: TaggedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = doc.tokens[i]!.lower;
    if (ROLES.has(word) || BODIES.has(word)) return true;
  }
  return false;
}

/** "in Porto, Ohio," "from Reno, Nev.,": a name alone between the commas behind a place. */
function endsInState({ bits, tokens }: TaggedText, at: number): boolean {
  const isPair =
    (bits[at] ?? 0) & COMMA && (bits[at + 1] ?? 0) & CAP && (bits[at + 2] ?? STOP) & (COMMA | STOP);
  if (!isPair || !(bits[at - 1]! & CAP)) return false;
  const { lower } = tokens[at + 1]!;
  return STATES.has(lower) || /^[a-z]{2,5}\.$/.test(lower);
}
