/** Subjects of participles that stand beside them: "with Smith saying", "After saying that he would stay, | Lee left". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  CAP,
  COMMA,
  COORD,
  ING,
  MARK,
  NUM,
  OBJ,
  PAST,
  POSS,
  PREP,
  QUOTE,
  REL,
  STOP,
  SUB,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import { canSpeak } from './can-speak.ts';
import { closesWithComma, startsVerb } from './content-end.ts';
import type { Cue } from './cue.ts';
import type { FoundSource } from './find-source.ts';
import { headOf } from './head-of.ts';
import { outerVerb } from './outer-verb.ts';

/** Texts that speak for themselves wherever they stand: "vetoed a resolution calling for a pause". */
const DEMANDS = /^(?:resolution|petition|motion|bill|amendment|lawsuit|complaint|legislation|manifesto)s?$/;

/** "with Smith saying", "people alleging": the noun right before the participle whose group starts at `group` speaks. */
export function participleSubject(
  doc: TaggedText,
  group: number,
  after: number,
  floor: number,
): FoundSource | null {
  if (group <= floor || doc.bits[group - 1]! & (MARK | COORD | PREP)) return null;
  const phrase = nounPhraseBefore(doc, group, floor);
  if (!phrase) return null;
  const shown = SHOWING.test(doc.tokens[after - 1]!.lower) ? documentBefore(doc, phrase) : null;
  if (shown) return { phrase: shown, arrangement: 'before' };
  const heard = heardIn(doc, phrase);
  if (heard) return { phrase: heard, arrangement: 'before' };
  const introduced = phrase.first > floor && /^(?:with|including)$/.test(doc.tokens[phrase.first - 1]!.lower);
  const head = doc.tokens[phrase.last - 1]!.lower;
  if (introduced || isRoleNoun(head) || DEMANDS.test(head)) return { phrase, arrangement: 'before' };
  const text = ofAnother(doc, phrase);
  if (text) return { phrase: text, arrangement: 'before' };
  // "footage of Ana Ruiz asking, “Why?”"
  const quotes = doc.bits[after]! & COMMA ? doc.bits[after + 1]! & QUOTE : doc.bits[after]! & QUOTE;
  if (!quotes || !(doc.bits[phrase.last - 1]! & CAP)) return null;
  let first = phrase.last - 1;
  while (first > phrase.first && doc.bits[first - 1]! & CAP) first--;
  return { phrase: { first, last: phrase.last }, arrangement: 'before' };
}

/** What one is heard or seen on. */
const RECORDINGS = new Set(
  wordList(
    'footage video videos audio recording recordings clip clips tape tapes film films audiotape audiotapes videotape',
  ),
);

/** "footage of Ana Ruiz saying": who is heard on the recording that the phrase names, or null. */
function heardIn(doc: TaggedText, { first, last }: Phrase): Phrase | null {
  for (let k = first + 1; k + 1 < last; k++) {
    if (doc.tokens[k]!.lower !== 'of' || !RECORDINGS.has(doc.tokens[k - 1]!.lower)) continue;
    const heard = { first: k + 1, last };
    return canSpeak(doc, heard) ? heard : null;
  }
  return null;
}

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** What documents do by themselves, whoever holds them up. */
const SHOWING = /^(?:showing|suggesting|indicating|finding|revealing)$/;

/** Who does so to a document speaks by it. */
const MAKING = new Set(
  wordList('conducted published released issued wrote ran commissioned posted produced did'),
);

/** "a study showing", "videos of the fight showing": the document that a participle tells of, where it is no subject itself, or null. */
function documentBefore(doc: TaggedText, phrase: Phrase): Phrase | null {
  const { first, last } = phrase;
  const before = doc.bits[first - 1] ?? STOP;
  if (before & (MARK | COORD | SUB) || MAKING.has(doc.tokens[first - 1]!.lower)) return null;
  if (DOCUMENTS.has(doc.tokens[headOf(doc, phrase)]!.lower)) return phrase;
  // "questions on videos showing"
  if (!DOCUMENTS.has(doc.tokens[last - 1]!.lower)) return null;
  let own = last - 1;
  while (own > first && !(doc.bits[own - 1]! & PREP)) own--;
  return { first: own, last };
}

/** "late with (the paper's editorial) telling him to leave": a text of somebody named before it, or null. */
function ofAnother(doc: TaggedText, { first, last }: Phrase): Phrase | null {
  if (!DOCUMENTS.has(doc.tokens[last - 1]!.lower)) return null;
  let owner = last - 2;
  while (owner > first && !(doc.bits[owner]! & (PREP | POSS))) owner--;
  if (owner <= first || !/^['’]s?$/.test(doc.tokens[owner]!.lower)) return null;
  let own = owner;
  while (own > first && (!(doc.bits[own - 1]! & PREP) || doc.tokens[own - 1]!.lower === 'of')) own--;
  return { first: own, last };
}

/** Words that put what somebody said in front of what he did. */
const FRONTING = /^(?:after|before|while|when|in|by|since|despite|besides)$/;

/** "After saying that he would stay, Lee left": the subject of the clause behind, where such a word opens the sentence. */
export function frontedSubject(
  doc: TaggedText,
  group: number,
  floor: number,
  ceiling: number,
): FoundSource | null {
  const opener = group - 1;
  if (opener < floor || !FRONTING.test(doc.tokens[opener]!.lower)) return null;
  // "And after saying", "Hours after saying"
  if (opener > floor + (doc.bits[floor]! & (COORD | NUM) ? 2 : 1)) return null;
  for (let k = group + 1; k + 2 < ceiling; k++) {
    const isComma = doc.quoteOf[k]! < 0 ? doc.bits[k]! & COMMA : closesWithComma(doc, k);
    if (!isComma || doc.bits[k + 1]! & (COORD | SUB | REL | QUOTE)) continue;
    const phrase = nounPhraseAt(doc, k + 1, ceiling);
    if (!phrase || phrase.last >= ceiling) continue;
    if (!startsVerb(doc, phrase.last) && !(doc.bits[phrase.last]! & PAST)) continue;
    return canSpeak(doc, phrase) ? { phrase, arrangement: 'fronted' } : null;
  }
  return null;
}

/** Where the words end that are reported before their subject: at the comma that it stands behind. */
export const frontedEnd = (doc: TaggedText, { phrase, arrangement }: FoundSource, ceiling: number): number =>
  arrangement !== 'fronted' ? ceiling : doc.quoteOf[phrase.first - 1]! < 0 ? phrase.first - 1 : phrase.first;

/** "A petition demanding that she be freed | has drawn crowds": where the words end of a participle that is part of the subject. */
export function participleEnd(
  doc: TaggedText,
  start: number,
  { source, after, floor, ceiling }: Cue,
  verbs: number,
): number | null {
  if (source.arrangement !== 'before' || source.phrase.last !== after - 1) return null;
  if (!(doc.bits[after - 1]! & ING)) return null;
  // "Footage of Ruiz saying it was safe | was shown": the recording is the subject.
  if (source.phrase.first !== floor && nounPhraseBefore(doc, after - 1, floor)?.first !== floor) return null;
  // "that she be freed": no finite verb
  let isWish = false;
  for (let k = start; k < ceiling && k - start < 8 && !isFiniteVerb(doc, k); k++)
    if (doc.tokens[k]!.lower === 'be') isWish = true;
  const outer = outerVerb(doc, start, isWish ? 0 : verbs, ceiling);
  return outer < ceiling ? outer : null;
}

/** What makes somebody say something that he then says. */
const CAUSING =
  /^(?:led|leads|leading|prompted|prompting|prompts|forced|forcing|caused|causing|moved|drove|inspired|compelled)$/;

/** "a win that led her to declare that": who is made to speak is who speaks; `to` is the token of "to". */
export function causedSubject(doc: TaggedText, to: number, floor: number): FoundSource | null {
  if (to - 2 <= floor) return null;
  const phrase =
    doc.bits[to - 1]! & OBJ || doc.tokens[to - 1]!.lower === 'her'
      ? { first: to - 1, last: to }
      : nounPhraseBefore(doc, to, floor);
  if (!phrase || phrase.first - 1 <= floor || !CAUSING.test(doc.tokens[phrase.first - 1]!.lower)) return null;
  return canSpeak(doc, phrase) || phrase.last - phrase.first === 1 ? { phrase, arrangement: 'before' } : null;
}
