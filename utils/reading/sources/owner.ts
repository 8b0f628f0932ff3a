/** Whose a source is that a pronoun ties to a person: "Her lawyer said", "according to his aides". */

import type { Phrase } from '../grammar/noun-words.ts';
import type { Entity } from './entity.ts';
import type { EntityMemory } from './entity-memory.ts';
import type { NamesSoFar } from './office-holders.ts';
import { OBJECT_FORMS } from './pronoun-subjects.ts';

interface Read extends NamesSoFar {
  readonly memory: EntityMemory;
}

/**
 * `entity`, the source that `phrase` tells by a noun; where it is new, unnamed and somebody's, and its sentence or the one
 * before is about that person, its name tells whose.
 */
export function withOwner(read: Read, phrase: Phrase, entity: Entity): Entity {
  const { doc, memory } = read;
  const pronoun = doc.tokens[phrase.first]!.lower;
  if (entity.named || entity.mentions.length > 0 || !/^(?:his|her)$/.test(pronoun)) return entity;
  const gender = OBJECT_FORMS.get(pronoun)!;
  // Asked of the memory without telling it: a guess here must not settle whether somebody is a man.
  const owner = memory.latest(
    phrase.first,
    (one) => one.kind === 'person' && (one.gender === null || one.gender === gender),
  );
  if (!owner?.named || owner.gender !== gender) return entity;
  if (doc.sentenceOf[owner.seen]! < doc.sentenceOf[phrase.first]! - 1) return entity;
  const other = personBefore(read, phrase.first, owner);
  if (other === null || other === owner)
    entity.name = `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'} ${entity.name}`;
  return entity;
}

/** The last person who is named in the sentence before token `at` and may be meant as well: "Deane's word to his aides". */
function personBefore(read: Read, at: number, { gender }: Entity): Entity | null {
  const { first } = read.doc.sentences[read.doc.sentenceOf[at]!]!;
  for (let k = read.nextName - 1; k >= 0 && read.names[k]!.first >= first; k--) {
    const name = read.names[k]!;
    const entity = name.first < at ? read.nameAt.get(name.last - 1) : undefined;
    if (entity?.kind === 'person' && (entity.gender === null || entity.gender === gender)) return entity;
  }
  return null;
}
