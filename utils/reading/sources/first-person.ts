/** Whose "I" a quotation's is, and which source the publication itself is. */

import type { Attribution } from '../attribution/attribution.ts';
import { ATTITUDE, reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { QUOTE } from '../grammar/word-class.ts';
import type { Entity } from './entity.ts';

/** Gives the speaker the "I" of a quotation that opens with "I think" as a mention. */
export function speakAsI(doc: TaggedText, attribution: Attribution, entity: Entity): void {
  if (attribution.lemma === 'according to') return;
  for (const { first } of attribution.content) {
    const i = first + 1;
    if (!(doc.bits[first]! & QUOTE) || doc.tokens[i]?.text !== 'I') continue;
    if (!((reportingVerb(doc.tokens[i + 1]?.lower ?? '')?.frames ?? 0) & ATTITUDE)) continue;
    const { start, end } = doc.tokens[i]!;
    entity.mentions.push({ start, end, form: 'pronoun', cited: true });
  }
}

/** Marks those of the entities that are called like the publication; '' marks none. */
export function markPublisher(entities: readonly Entity[], publisher: string): void {
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
  if (publisher === '') return;
  for (const entity of entities) {
    if (bare(entity.name) !== bare(publisher)) continue;
    entity.isPublisher = true;
    entity.name = publisher;
    entity.kind = 'media';
  }
}
