/** What somebody holds or counts, named by a noun: "in Ruiz's view, …", "…, by the ministry's count", "in the opinion of Ruiz". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, DET, POSS, PREP } from '../grammar/word-class.ts';
import { aroundAside } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { contentRight } from './content-sides.ts';

const HELD = 'view opinion estimation judgment judgement telling reckoning assessment mind'.split(' ');
const COUNTED =
  'count tally account estimate estimates reckoning admission calculation calculations telling figures'.split(
    ' ',
  );

/** The words that `ownAccount` reads. */
export const ACCOUNT_WORDS = [...HELD, ...COUNTED];

/** Reads the noun at token `i`: its possessor is the source; null without one, or without commas around the phrase. */
export function ownAccount(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const held = heldBy(doc, i, floor, ceiling);
  if (held) return held;
  let owner = i - 1;
  while (owner > floor && i - owner <= 3 && !(doc.bits[owner]! & POSS)) owner--;
  if (owner <= floor || !(doc.bits[owner]! & POSS)) return null;
  const source = ownerOf(doc, owner, floor);
  if (!source) return null;
  const first = source.first - (doc.bits[source.first - 1]! & DET && source.first - 1 > floor ? 2 : 1);
  const opener = doc.tokens[first]?.lower;
  const { lower } = doc.tokens[i]!;
  const fits = (opener === 'in' && HELD.includes(lower)) || (opener === 'by' && COUNTED.includes(lower));
  if (first < floor || !fits) return null;
  const content = besidePhrase(doc, { first, last: i + 1 }, floor, ceiling);
  return content && { source, cue: { first: i, last: i + 1 }, content, lemma: lower, rule: 'own-account' };
}

/** "In the opinion of Ana Ruiz, …", "…, in the view of the court": the holder stands behind the noun at `i`. */
function heldBy(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const { lower } = doc.tokens[i]!;
  const isHeld =
    doc.tokens[i - 1]?.lower === 'the' && doc.tokens[i - 2]?.lower === 'in' && HELD.includes(lower);
  if (!isHeld || doc.tokens[i + 1]?.lower !== 'of' || i - 2 < floor) return null;
  const source = nounPhraseAt(doc, i + 2, ceiling);
  const content = source && besidePhrase(doc, { first: i - 2, last: source.last }, floor, ceiling);
  return content && { source, cue: { first: i, last: i + 2 }, content, lemma: lower, rule: 'own-account' };
}

/** What the phrase between commas is about: the rest of its sentence; null where no commas set it apart. */
function besidePhrase(doc: TaggedText, phrase: Phrase, floor: number, ceiling: number): Phrase[] | null {
  const { first, last } = phrase;
  if (first === floor) return (doc.bits[last] ?? 0) & COMMA ? contentRight(doc, last + 1, ceiling) : null;
  // "his motives for, in her view, dropping the case"
  if (!(doc.bits[first - 1]! & COMMA) || (doc.bits[first - 2] ?? 0) & PREP) return null;
  const content = aroundAside(doc, phrase, floor, ceiling);
  return content.length === 0 ? null : content;
}

/** "his", or the phrase before the clitic without the preposition that opens the aside; not the writer and the reader. */
function ownerOf(doc: TaggedText, owner: number, floor: number): Phrase | null {
  const { lower } = doc.tokens[owner]!;
  if (/^(?:my|our|your)$/.test(lower)) return null;
  if (!/^['’]/.test(lower)) return { first: owner, last: owner + 1 };
  let open = owner - 1;
  while (open > floor && !(doc.bits[open]! & PREP && /^(?:in|by)$/.test(doc.tokens[open]!.lower))) open--;
  return nounPhraseBefore(doc, owner, open + 1);
}
