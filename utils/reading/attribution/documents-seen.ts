/** "The Gazette has seen the letter", "the paper obtained a copy of the report": what a newsroom says it has read. */

import { isClauseAt } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { BE, CAP, COMMA, ING, MODAL, NEG, STOP } from '../grammar/word-class.ts';
import { MEDIA_WORDS } from '../lexicon/kind-words.ts';
import { OUTLETS } from '../lexicon/known-bodies.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { contentLeft, contentRight } from './content-sides.ts';
import { findSubject } from './find-source.ts';

/** The words that `documentSeen` reads. */
export const SEEING_WORDS = 'seen saw reviewed obtained viewed examined'.split(' ');
const DOCUMENTS = new Set([
  ...DOCUMENT_NOUNS,
  'copy',
  'copies',
  'screenshot',
  'screenshots',
  'correspondence',
]);
const MEDIA = new Set(MEDIA_WORDS);
const OUTLET = new Set(OUTLETS);

/** Reads the verb at token `i`: a newsroom as subject and a document as object; null when either is missing. */
export function documentSeen(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const group = verbGroupStart(doc, i, floor);
  for (let k = group; k < i; k++) if (doc.bits[k]! & (BE | NEG | MODAL | ING)) return null;
  const object = nounPhraseAt(doc, i + 1, ceiling);
  const source = object && findSubject(doc, group, i + 1, floor, ceiling);
  if (!object || source?.arrangement !== 'before' || !canSpeak(doc, source.phrase)) return null;
  if (!isNewsroom(doc, source.phrase) || !holds(doc, object.first, object.last, DOCUMENTS, 0)) return null;
  const cue = { first: group, last: i + 1 };
  return { source: source.phrase, cue, content: [object], lemma: 'see', rule: 'document-seen' };
}

/**
 * "The Gazette understands (that) the talks have failed", "…, the Gazette has learned": what a newsroom reports as its own
 * knowledge.
 */
export function newsroomUnderstands(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  const learned = /^learn(?:ed|t)$/.test(doc.tokens[i]!.lower);
  const group = learned ? verbGroupStart(doc, i, floor) : i;
  const source = findSubject(doc, group, i + 1, floor, ceiling);
  if (source?.arrangement !== 'before' || !isNewsroom(doc, source.phrase)) return null;
  const { first } = source.phrase;
  if (learned && first > floor && doc.bits[first - 1]! & COMMA && doc.bits[i + 1]! & STOP) {
    const left = contentLeft(doc, first, floor);
    const cue = { first: group, last: i + 1 };
    return (
      left && {
        source: source.phrase,
        cue,
        content: [left],
        lemma: 'understand',
        rule: 'newsroom-understands',
      }
    );
  }
  if (doc.tokens[i + 1]?.lower !== 'that' && !isClauseAt(doc, i + 1, ceiling)) return null;
  return {
    source: source.phrase,
    cue: { first: group, last: i + 1 },
    content: contentRight(doc, i + 1, ceiling),
    lemma: 'understand',
    rule: 'newsroom-understands',
  };
}

/** "the Harbour Times", "the Gazette": a phrase with a capitalised word that newsrooms carry in their names. */
export function isNewsroom(doc: TaggedText, { first, last }: Phrase): boolean {
  if (holds(doc, first, last, MEDIA, CAP)) return true;
  const whole = textOf(doc, first, last).toLowerCase();
  return OUTLET.has(whole) || OUTLET.has(whole.replace(/^the /, ''));
}

/** Whether a word of the list stands among the tokens, with the class `need` when one is asked for. */
function holds(
  doc: TaggedText,
  first: number,
  last: number,
  words: ReadonlySet<string>,
  need: number,
): boolean {
  for (let k = first; k < last; k++)
    if (words.has(doc.tokens[k]!.lower) && (need === 0 || (doc.bits[k]! & need) !== 0)) return true;
  return false;
}
