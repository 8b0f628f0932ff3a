/** Gives notices ("could not verify the claim") and judgements ("denied the allegations") to the claims they are about. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { MARK } from '../grammar/word-class.ts';
import type { Claim } from '../reading.ts';
import type { Entity } from '../sources/entity.ts';
import type { Resolved } from '../sources/resolved.ts';
import { isCalled } from './claim-owner.ts';
import { span } from './span.ts';
import { deniesGuilt, judgement, type Notice } from './verification.ts';

/** Claims that one notice speaks of at most. */
const TOGETHER = 12;
/** Claims looked back over for those of the one that a notice names. */
const BEFORE = 24;

const paragraphOf = (doc: TaggedText, { cue }: Attribution): number =>
  doc.sentences[doc.sentenceOf[cue.first]!]!.paragraph;

/**
 * A notice goes to the claim before it, or to the last one of whom it names; one on several to those of that claim's
 * paragraph, too. `claims` are those of `attributions`, in the same order.
 */
export function verify(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: Claim[],
  notices: readonly Notice[],
  resolved: Resolved,
  idOf: ReadonlyMap<Entity, string>,
): void {
  let next = 0;
  for (const notice of notices) {
    const words = span(doc, notice.phrase);
    while (next < claims.length && claims[next]!.cue![0] < words[0]) next++;
    const entity = resolved.noticeBy.get(notice);
    // "The paper has seen it. The paper could not verify the claim": not its own.
    const isOther = (k: number): boolean =>
      attributions[k]!.lemma !== 'refuse' && !(entity && resolved.entityOf.get(attributions[k]!) === entity);
    let last = next - 1;
    while (last > 0 && !isOther(last)) last--;
    // "analysts said the claims could not be confirmed" is about what was said before.
    const own = claims[last]?.content.some(([from, to]) => from <= words[0] && words[1] <= to)
      ? claims[last]
      : null;
    if (own && last > 0) last--;
    const by = entity ? (idOf.get(entity) ?? null) : (own?.source ?? null);
    for (const claim of meant(doc, attributions, claims, last, notice, resolved))
      claim.verification ??= { status: notice.status, span: words, by };
  }
  judge(doc, attributions, claims, resolved);
  clear(doc, attributions, claims, resolved);
}

/** The claims that a notice is about, by the last one before it. */
function meant(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  last: number,
  { of, many }: Notice,
  resolved: Resolved,
): Claim[] {
  const isTheirs = (k: number): boolean => of !== null && isBy(doc, attributions[k]!, of, resolved);
  let target = last;
  while (of && target >= 0 && last - target < BEFORE && !isTheirs(target)) target--;
  const isNamed = of !== null && target >= 0 && isTheirs(target);
  if (!isNamed) target = last;
  if (!claims[target]) return [];
  const found = [claims[target]!];
  if (!many) return found;
  const paragraph = paragraphOf(doc, attributions[target]!);
  for (let k = target - 1; k >= 0 && target - k < TOGETHER; k--) {
    if (paragraphOf(doc, attributions[k]!) !== paragraph) break;
    if (!isNamed || isTheirs(k)) found.push(claims[k]!);
  }
  return found;
}

/** Whether the source of an attribution is called what `owner` is called, in its own words or by its name. */
function isBy(doc: TaggedText, attribution: Attribution, owner: Phrase, { entityOf }: Resolved): boolean {
  const { source } = attribution;
  const words = source ? doc.text.slice(...span(doc, source)) : '';
  return isCalled(doc, owner, `${words} ${entityOf.get(attribution)?.name ?? ''}`.toLowerCase());
}

function judge(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  { entityOf }: Resolved,
): void {
  for (const [i, attribution] of attributions.entries()) {
    const status = judgement(doc, attribution);
    if (!status || isHeading(doc, attribution)) continue;
    const own = claims[i]!;
    // "Moscow denied this. Kyiv rejected it, too": both judge what was claimed before, by somebody else.
    let before = i - 1;
    const isOwn = (k: number): boolean => claims[k]!.source !== null && claims[k]!.source === own.source;
    // "The mayor declined to comment" is nothing to deny.
    const isNone = (k: number): boolean =>
      claims[k]!.act === 'refusal' || claims[k]!.content.length === 0 || tellsOfAbsence(doc, claims[k]!);
    const isPassed = (k: number): boolean =>
      judgement(doc, attributions[k]!) !== null || isOwn(k) || isNone(k);
    while (before > 0 && i - before < TOGETHER && isPassed(before)) before--;
    const target = claims[before];
    // "accused it of the raid, which Porto denies": what stands in the same sentence, if that is a claim
    if (
      target &&
      attribution.rule === 'apposed-claim' &&
      sentenceOf(doc, attributions[before]!) !== sentenceOf(doc, attribution)
    )
      continue;
    // "Lind denied the allegations": of another paragraph only what is alleged of him
    const isFar = target && paragraphOf(doc, attributions[before]!) < paragraphOf(doc, attribution) - 1;
    if (isFar && chargesNobody(doc, attributions[before]!, target, attribution, entityOf.get(attribution)))
      continue;
    if (target && !isNone(before)) target.verification ??= { status, span: own.extent, by: own.source };
  }
}

const sentenceOf = (doc: TaggedText, { cue }: Attribution): number => doc.sentenceOf[cue.first]!;

/** "Operator denies allegations": a paragraph of one sentence without a stop tells what comes below. */
function isHeading(doc: TaggedText, attribution: Attribution): boolean {
  const { first, last, paragraph } = doc.sentences[sentenceOf(doc, attribution)]!;
  const before = doc.sentences[sentenceOf(doc, attribution) - 1]?.paragraph;
  const after = doc.sentences[sentenceOf(doc, attribution) + 1]?.paragraph;
  const isAlone = before !== undefined && before !== paragraph && after !== undefined && after !== paragraph;
  return isAlone && first < last && !(doc.bits[last - 1]! & MARK);
}

/** "said the owner was unavailable": nothing that somebody could deny. */
const tellsOfAbsence = ({ text }: TaggedText, { content }: Claim): boolean =>
  content.length === 1 &&
  /\b(?:unavailable|not available|out of the office)\b/.test(text.slice(...content[0]!));

/** Whether somebody denies "the allegations" though `claim` accuses nobody and does not speak of him. */
function chargesNobody(
  doc: TaggedText,
  { lemma }: Attribution,
  claim: Claim,
  denial: Attribution,
  denier: Entity | undefined,
): boolean {
  const { first, last } = denial.content[0]!;
  if (
    ACCUSING.test(lemma) ||
    !/\b(?:allegations|accusations|charges)\b/.test(doc.text.slice(...span(doc, { first, last })))
  )
    return false;
  return !denier?.mentions.some(({ start, end }) =>
    claim.content.some(([from, to]) => from <= start && end <= to),
  );
}

/** Verbs and nouns of accusing. */
const ACCUSING = /^(?:accuse|blame|allege|allegation|accusation|charge|claim|implicate)$/;
/** Claims back in which an accusation stands that somebody denies. */
const ACCUSED_REACH = 4;

/** "Ruiz accused Lind of theft. Lind has denied any wrongdoing": who is accused denies the accusation. */
function clear(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  { entityOf }: Resolved,
): void {
  for (const [i, attribution] of attributions.entries()) {
    const accused = entityOf.get(attribution);
    if (!accused || !deniesGuilt(doc, attribution)) continue;
    for (let k = i - 1; k >= 0 && i - k <= ACCUSED_REACH; k--) {
      const isNamed = accused.mentions.some(({ start, end }) =>
        claims[k]!.content.some(([from, to]) => from <= start && end <= to),
      );
      if (!isNamed || !ACCUSING.test(attributions[k]!.lemma) || claims[k]!.source === claims[i]!.source)
        continue;
      claims[k]!.verification ??= { status: 'denied', span: claims[i]!.extent, by: claims[i]!.source };
      break;
    }
  }
}
