/** Who answers a question that the sentence before puts to him: "Ana Sand asked Halden whether it was fair. “It is,” he said." */

import type { Attribution } from '../attribution/attribution.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { BE, PAST, QUOTE, STOP } from '../grammar/word-class.ts';
import { isPersonOr } from './denials.ts';
import type { Entity } from './entity.ts';
import { isPerson } from './entity-fits.ts';
import type { EntityMemory } from './entity-memory.ts';
import { ROLES } from './kind-of.ts';
import type { NamesSoFar } from './office-holders.ts';

interface Read extends NamesSoFar {
  readonly memory: EntityMemory;
}

/** What is asked begins so; "asked him to leave" is no question. */
const QUESTION = new Set('whether if how why what when where who which about for on :'.split(' '));

/**
 * Whom the question before the quotation of `report` was put to, where its source is a pronoun that fits, or null;
 * `takeUp` tells whom a noun means.
 */
export function answerer(read: Read, report: Attribution, takeUp: (phrase: Phrase) => Entity): Entity | null {
  const { doc } = read;
  const { source, lemma, content } = report;
  if (!source || source.last - source.first !== 1 || content.length === 0) return null;
  const word = doc.tokens[source.first]!.lower;
  if ((word !== 'he' && word !== 'she') || /^(?:ask|wonder|inquire)$/.test(lemma)) return null;
  const { first } = content[0]!;
  if (!(doc.bits[first]! & QUOTE) || first > source.first) return null;
  const asked = askedBefore(doc, doc.sentenceOf[first]! - 1, first);
  if (asked < 0) return null;
  const entity = personAsked(read, asked, takeUp);
  return entity && isPersonOr(entity, word) ? entity : null;
}

/** Words of a sentence that tells more than that a question was asked: "when he was asked …, Lind replied". */
const MORE = new Set('when after because as where that said says replied answered responded told'.split(' '));

/** Token of the one "asked" of a sentence outside quotations, with who asks before it; -1 without one. */
function askedBefore(doc: TaggedText, sentence: number, before: number): number {
  const where = doc.sentences[sentence];
  if (!where || where.last > before) return -1;
  let asked = -1;
  for (let i = where.first; i < where.last; i++) {
    if (doc.quoteOf[i]! >= 0) continue;
    const { lower } = doc.tokens[i]!;
    if (MORE.has(lower)) return -1;
    if (lower === 'asked') asked = i;
  }
  const isActive = asked > where.first && (doc.bits[asked]! & PAST) !== 0 && !(doc.bits[asked - 1]! & BE);
  return isActive && !/^(?:if|once|being|been)$/.test(doc.tokens[asked - 1]!.lower) ? asked : -1;
}

/** The person behind "asked" at token `asked`, when a question follows. */
function personAsked(read: Read, asked: number, takeUp: (phrase: Phrase) => Entity): Entity | null {
  const { doc, memory, nameAt } = read;
  const at = asked + 1;
  const { lower } = doc.tokens[at] ?? { lower: '' };
  if (lower === 'him' || lower === 'her') {
    if (!asksBehind(doc, at + 1)) return null;
    const gender = lower === 'him' ? 'he' : 'she';
    const asker = nameBefore(read, asked);
    return memory.latest(
      at,
      (other) => other !== asker && isPerson(other) && (other.gender ?? gender) === gender,
    );
  }
  const phrase = nounPhraseAt(doc, at, doc.tokens.length);
  if (!phrase || !asksBehind(doc, phrase.last)) return null;
  const named = nameAt.get(phrase.last - 1);
  if (named) return named;
  const isRole =
    lower === 'the' && phrase.last - phrase.first === 2 && ROLES.has(doc.tokens[phrase.last - 1]!.lower);
  return isRole ? takeUp(phrase) : null;
}

/** A question, or the end of the sentence behind a question that was quoted. */
const asksBehind = (doc: TaggedText, i: number): boolean =>
  QUESTION.has(doc.tokens[i]?.lower ?? '') || ((doc.bits[i] ?? 0) & STOP) !== 0;

/** The last name of the sentence before token `at`. */
function nameBefore({ doc, nameAt }: Read, at: number): Entity | null {
  for (let k = at - 1; k >= doc.sentences[doc.sentenceOf[at]!]!.first; k--) {
    const entity = nameAt.get(k);
    if (entity) return entity;
  }
  return null;
}
