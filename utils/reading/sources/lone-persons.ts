/** Lone names that what they say shows to be persons: "Ruiz said she was tired", "“I saw it,” Ruiz said". */

import type { Attribution } from '../attribution/attribution.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { QUOTE } from '../grammar/word-class.ts';
import type { Entity } from './entity.ts';
import { isLoneName, isPerson } from './entity-fits.ts';
import type { EntityMemory } from './entity-memory.ts';
import { isKnownBody } from './known-kinds.ts';
import { genderSaid } from './namesakes.ts';

/** Makes a person of the lone name cited at `phrase`, where the pronoun behind the verb is nobody else's. */
export function tellLonePerson(doc: TaggedText, phrase: Phrase, entity: Entity, memory: EntityMemory): void {
  if (!mayBePerson(entity) || phrase.last - phrase.first > 1) return;
  const said = genderSaid(doc, phrase);
  if (said === null) return;
  const fits = (other: Entity): boolean => isPerson(other) && (other.gender ?? said) === said;
  if (!memory.latest(phrase.first, fits)) [entity.kind, entity.gender] = ['person', said];
}

/** Makes persons of the lone names whose quotations speak of themselves as "I". */
export function tellQuoted(doc: TaggedText, entityOf: ReadonlyMap<Attribution, Entity>): void {
  for (const [attribution, entity] of entityOf)
    if (mayBePerson(entity) && quotesAnI(doc, attribution)) [entity.kind, entity.gender] = ['person', null];
}

const mayBePerson = (entity: Entity): boolean =>
  entity.named && entity.kind === 'organisation' && isLoneName(entity) && !isKnownBody(entity.words[0]!);

/** Whether one of the quotations reported speaks of itself as "I". */
function quotesAnI(doc: TaggedText, { content }: Attribution): boolean {
  return content.some(({ first, last }) => {
    const quotation = doc.quoteOf[first]!;
    if (!(doc.bits[first]! & QUOTE) || quotation < 0) return false;
    for (let k = first; k < last; k++)
      if (doc.quoteOf[k] === quotation && /^I(?:['’].*)?$/.test(doc.tokens[k]!.text)) return true;
    return false;
  });
}
