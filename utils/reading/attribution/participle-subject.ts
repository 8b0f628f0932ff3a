/** Subjects of participles that stand beside them: "with Smith saying", "After saying that he would stay, | Lee left". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
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
  PREP,
  QUOTE,
  REL,
  SUB,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { closesWithComma, startsVerb } from './content-end.ts';
import type { Cue } from './cue.ts';
import type { FoundSource } from './find-source.ts';
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
  const introduced = phrase.first > floor && doc.tokens[phrase.first - 1]!.lower === 'with';
  const head = doc.tokens[phrase.last - 1]!.lower;
  if (introduced || isRoleNoun(head) || DEMANDS.test(head)) return { phrase, arrangement: 'before' };
  // "footage of Ana Ruiz asking, “Why?”"
  const quotes = doc.bits[after]! & COMMA ? doc.bits[after + 1]! & QUOTE : doc.bits[after]! & QUOTE;
  if (!quotes || !(doc.bits[phrase.last - 1]! & CAP)) return null;
  let first = phrase.last - 1;
  while (first > phrase.first && doc.bits[first - 1]! & CAP) first--;
  return { phrase: { first, last: phrase.last }, arrangement: 'before' };
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
  { source, after }: Cue,
  verbs: number,
  floor: number,
  ceiling: number,
): number | null {
  if (source.arrangement !== 'before' || source.phrase.first !== floor || source.phrase.last !== after - 1)
    return null;
  if (!(doc.bits[after - 1]! & ING)) return null;
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
