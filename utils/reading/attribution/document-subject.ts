/** Documents as the subject of a form that is a noun as often as a verb: "the tracking poll shows", "data from the survey show". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { PREP } from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { headOf } from './head-of.ts';
import { isDocument } from './reported-object.ts';

/** "Data from the survey show", "members of the council urge": what the phrase before is about is a plural. */
export function hasPluralHead(doc: TaggedText, i: number, floor: number): boolean {
  const phrase = nounPhraseBefore(doc, i, floor);
  if (!phrase) return false;
  const head = headOf(doc, phrase);
  const { lower } = doc.tokens[head]!;
  if (head + 1 >= phrase.last || !(/[^s]s$/.test(lower) || lower === 'data')) return false;
  return isDocument(doc, phrase) || isRoleNoun(lower);
}

/** "An analysis of records shows", "a review of the permits says": one document, whatever plural it is of. */
export function hasDocumentAsHead(doc: TaggedText, i: number, floor: number): boolean {
  const phrase = nounPhraseBefore(doc, i, floor);
  if (!phrase) return false;
  const head = headOf(doc, phrase);
  return isDocument(doc, { first: head, last: head + 1 }) && !/[^si]s$/.test(doc.tokens[head]!.lower);
}

/** Whether a noun for a document, singular or plural as the verb asks, is the verb's subject. */
export function isOfDocument(doc: TaggedText, i: number, floor: number): boolean {
  const phrase = nounPhraseBefore(doc, i, floor);
  if (phrase === null || !isDocument(doc, phrase) || doc.bits[phrase.last - 1]! & PREP) return false;
  // "a clip for the Apple Music show The 411": no plural, so nothing that they show.
  return doc.tokens[i]!.lower !== 'show' || /(?:[^s]s|data)$/.test(doc.tokens[headOf(doc, phrase)]!.lower);
}
