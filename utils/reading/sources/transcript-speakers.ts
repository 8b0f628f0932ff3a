/** Who speaks in a transcript is a person: "WALSH: …" and "WALSH: …" again. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COLON } from '../grammar/word-class.ts';
import type { Entity } from './entity.ts';
import { isKnownBody } from './known-kinds.ts';

/** Whom the label "A:" at the phrase means, of those named so far: the person spoken of most; null for other phrases. */
export function whoAnswers(
  doc: TaggedText,
  { first, last }: Phrase,
  named: readonly Entity[],
): Entity | null {
  const isLabel = last - first === 1 && doc.tokens[first]!.text === 'A' && (doc.bits[last] ?? 0) & COLON;
  if (!isLabel) return null;
  let best: Entity | null = null;
  for (const entity of named)
    if (entity.kind === 'person' && entity.mentions.length > (best?.mentions.length ?? 0)) best = entity;
  return best;
}

/** Makes persons of the lone names that label what they say more than once. */
export function tellSpeakers(entityOf: ReadonlyMap<Attribution, Entity>): void {
  const turns = new Map<Entity, number>();
  for (const [{ rule }, entity] of entityOf)
    if (rule === 'label:colon') turns.set(entity, (turns.get(entity) ?? 0) + 1);
  for (const [entity, count] of turns) {
    if (count < 2 || entity.words.length !== 1 || entity.kind !== 'organisation') continue;
    if (isKnownBody(entity.words[0]!)) continue;
    entity.kind = 'person';
    if (entity.gender === 'it') entity.gender = null;
  }
}
