/** Who denies what was just said of him: "Ruiz accused Lind of lying. He denied it." */

import type { Attribution } from '../attribution/attribution.ts';
import { judgement } from '../claims/verification.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA } from '../grammar/word-class.ts';
import { bodyFits, SURE } from './body-sorts.ts';
import type { Entity } from './entity.ts';
import { isLoneName, isPerson } from './entity-fits.ts';
import type { EntityMemory } from './entity-memory.ts';
import { isKnownBody } from './known-kinds.ts';
import type { NamesSoFar } from './office-holders.ts';

/** Names as they are read, and who was spoken of. */
interface Read extends NamesSoFar {
  readonly memory: EntityMemory;
}

/** A claim and whose it is. */
export interface Told {
  claim: Attribution;
  by: Entity;
}

/** Tokens between the claim's cue and the denial: some three sentences. */
const REACH = 80;
/** First tokens of a claim in which it names whom it is about. */
const OPENING = 4;

/** A claim that tells of a claim: whoever makes it may deny it himself. */
const RETOLD = /^(?:accus|alleg|charg|claim|rumou?r|report|suggest|blam|implicat)/;

/** Whom the claim before the denial `report` is about, where its pronoun or plain noun fits; else null. */
export function denier(read: Read, report: Attribution, told: Told | null): Entity | null {
  const { doc } = read;
  const { source } = report;
  if (!told || !source || judgement(doc, report) !== 'denied') return null;
  if (source.first - told.claim.cue.first > REACH || report.cue.first < told.claim.cue.last) return null;
  const about = aboutWhom(read, told.claim) ?? aboutHim(read, report, told);
  return about && about !== told.by && fits(doc, source, about) ? about : null;
}

/** The person or body that the reported words open with: "(Lind of lying)", "that (Hamas had fired)". */
function aboutWhom({ doc, nameAt }: NamesSoFar, { content, cue }: Attribution): Entity | null {
  const piece = content.find(({ first }) => first >= cue.last);
  if (!piece) return null;
  for (let k = piece.first; k < piece.last; k++) if (RETOLD.test(doc.tokens[k]!.lower)) return null;
  for (let k = piece.first; k < Math.min(piece.last, piece.first + OPENING); k++) {
    const entity = nameAt.get(k);
    if (!entity) continue;
    // "Lind's firm", "Lind, the mayor,"
    return /^['’]s?$/.test(doc.tokens[k + 1]?.lower ?? '') || doc.bits[k + 1]! & COMMA ? null : entity;
  }
  return null;
}

/** "Ruiz accused him of lying. He denied it": the latest other whom both pronouns fit. */
function aboutHim({ doc, memory }: Read, { source }: Attribution, { by, claim }: Told): Entity | null {
  const piece = claim.content.find(({ first }) => first >= claim.cue.last);
  const object = doc.tokens[piece?.first ?? -1]?.lower;
  const gender = object === 'him' ? 'he' : object === 'her' ? 'she' : null;
  if (!piece || gender === null || doc.tokens[source!.first]!.lower !== gender) return null;
  return memory.latest(
    piece.first,
    (other) => other !== by && isPerson(other) && (other.gender ?? gender) === gender,
  );
}

function fits({ tokens }: TaggedText, { first, last }: Phrase, entity: Entity): boolean {
  const { lower } = tokens[first]!;
  if (last - first === 1) {
    if (lower === 'he' || lower === 'she') return isPersonOr(entity, lower);
    return lower === 'it' && entity.gender === 'it' && entity.kind !== 'person';
  }
  if (last - first !== 2 || lower !== 'the' || entity.kind !== 'organisation') return false;
  const head = tokens[first + 1]!.lower;
  return /^(?:company|firm|group|organi[sz]ation|union|charity|bank|airline|retailer)$/.test(head)
    ? bodyFits(entity, head) >= SURE - 1
    : false;
}

/** Whether the pronoun `gender` fits an entity; a lone name that nothing showed to be a body is made a person by it. */
export function isPersonOr(entity: Entity, gender: 'he' | 'she'): boolean {
  if (isPerson(entity)) return (entity.gender ?? gender) === gender;
  const mayBe = entity.kind === 'organisation' && isLoneName(entity) && !isKnownBody(entity.words[0]!);
  if (mayBe) [entity.kind, entity.gender] = ['person', gender];
  return mayBe;
}
