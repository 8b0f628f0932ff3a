/** Whom "he" and "she" cannot mean: in "She said Ruiz had failed", she is not Ruiz. */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV } from '../grammar/word-class.ts';
import { NEARBY, SENTENCE_BEFORE } from './bodies-nearby.ts';
import type { Entity } from './entity.ts';
import { isPerson } from './entity-fits.ts';
import type { Seen } from './entity-memory.ts';
import type { Name } from './name.ts';

/** Tokens of the verb between a pronoun and the name: "has since asked", "told them that". */
const VERB_REACH = 4;

/**
 * The name right behind the verb of the pronoun at token `at`, as the verb's object or as the subject of what it reports
 * ("He asked Ruiz whether", "She said that Mr. Ruiz had"), or null. Names behind other words may be of a clause of their
 * own, whose writer calls the subject by name ("a man who Ruiz admires").
 */
export function namedBehind(
  { doc, names, nextName }: { doc: TaggedText; names: readonly Name[]; nextName: number },
  at: number,
): Name | null {
  const name = names[nextName];
  if (!name || name.first - at > VERB_REACH + 3 || doc.quoteOf[name.first] !== doc.quoteOf[at]) return null;
  const first = name.first - (name.title ? name.title.split(/\s+/).length : 0);
  const end = doc.tokens[first - 1]?.lower === 'that' ? first - 1 : first;
  if (
    end <= at + 1 ||
    end - at > VERB_REACH ||
    !isFiniteVerb(doc, at + 1 + (doc.bits[at + 1]! & ADV ? 1 : 0))
  )
    return null;
  for (let k = at + 1; k < end; k++) if (doc.tokens[k]!.kind !== 'word') return null;
  return isFiniteVerb(doc, end - 1) || /^(?:reporters|them|him|her)$/.test(doc.tokens[end - 1]!.lower)
    ? name
    : null;
}

/**
 * Of the mentions so far, whom "he" or "she" at token `at` means when it is not `named`: the latest subject whose name shows
 * the gender, else the only other person of the sentence before, else null.
 */
export function anotherThan(trail: readonly Seen[], named: Entity, word: string, at: number): Entity | null {
  const before = new Set<Entity>();
  for (let k = trail.length - 1; k >= 0 && at - trail[k]!.at <= NEARBY; k--) {
    const { entity, at: seen, salience } = trail[k]!;
    if (seen >= at || entity === named || !isPerson(entity)) continue;
    if (entity.gender === word && salience !== 'none' && salience !== 'agent') return entity;
    if (entity.named && (entity.gender ?? word) === word && at - seen <= SENTENCE_BEFORE) before.add(entity);
  }
  const [only = null, other] = before;
  return other ? null : only;
}
