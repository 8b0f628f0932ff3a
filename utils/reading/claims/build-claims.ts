/** Attributions to claims: manner, act, hedges, nesting, verification, the figures and dates in them. */

import type { Span } from '../../article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import type { Claim, DateMention, Figure, Verification } from '../reading.ts';
import type { Entity } from '../sources/entity.ts';
import type { Resolved } from '../sources/resolve-sources.ts';
import { findHedges } from './hedges.ts';
import { actOf, mannerOf } from './manner.ts';
import { judgement, type Notice } from './verification.ts';

const span = (doc: TaggedText, phrase: Phrase): Span => [
  doc.tokens[phrase.first]!.start,
  doc.tokens[phrase.last - 1]!.end,
];

/** Claims in text order, ids `c1`, `c2`, …; figures and dates are given their claim by where they stand. */
export function buildClaims(
  doc: TaggedText,
  attributions: readonly Attribution[],
  notices: readonly Notice[],
  resolved: Resolved,
  idOf: ReadonlyMap<Entity, string>,
  figures: readonly Figure[],
  dates: readonly DateMention[],
): Claim[] {
  const claims: Claim[] = [];
  for (const [i, attribution] of attributions.entries()) {
    const entity = resolved.entityOf.get(attribution);
    claims.push(claimOf(doc, attribution, `c${i + 1}`, entity ? (idOf.get(entity) ?? null) : null));
  }
  nest(claims);
  for (const claim of claims) {
    claim.figures = inside(claim, claims, figures);
    claim.dates = inside(claim, claims, dates);
  }
  verify(doc, attributions, claims, notices, resolved, idOf);
  return claims;
}

function claimOf(doc: TaggedText, attribution: Attribution, id: string, source: string | null): Claim {
  const content = attribution.content.map((piece) => span(doc, piece)).sort((a, b) => a[0] - b[0]);
  const cue = span(doc, attribution.cue);
  const sourceSpan = attribution.source ? span(doc, attribution.source) : null;
  const all = [cue, ...content, ...(sourceSpan ? [sourceSpan] : [])];
  return {
    id,
    source,
    sourceSpan,
    cue,
    content,
    extent: [Math.min(...all.map((s) => s[0])), Math.max(...all.map((s) => s[1]))],
    manner: mannerOf(doc, attribution),
    act: actOf(doc, attribution),
    hedges: [attribution.cue, ...attribution.content].flatMap((piece) =>
      findHedges(doc, piece.first, piece.last),
    ),
    verification: null,
    figures: [],
    dates: [],
    within: null,
    why: { rule: attribution.rule, words: doc.text.slice(cue[0], cue[1]) },
  };
}

/** A claim stands within the smallest other one whose content holds its cue. */
function nest(claims: Claim[]): void {
  for (const claim of claims) {
    let best: Claim | null = null;
    for (const other of claims) {
      if (other === claim || !other.content.some((s) => s[0] <= claim.cue![0] && claim.cue![1] <= s[1]))
        continue;
      if (!best || other.extent[1] - other.extent[0] < best.extent[1] - best.extent[0]) best = other;
    }
    claim.within = best?.id ?? null;
  }
}

/** Ids of the spans that stand in the claim's content, and in no claim nested in it. */
function inside(
  claim: Claim,
  claims: readonly Claim[],
  spans: readonly { id: string; start: number; end: number }[],
): string[] {
  const holds = (c: Claim, s: { start: number; end: number }): boolean =>
    c.content.some(([a, b]) => a <= s.start && s.end <= b);
  return spans
    .filter((s) => holds(claim, s) && !claims.some((c) => c.within === claim.id && holds(c, s)))
    .map((s) => s.id);
}

function verify(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: Claim[],
  notices: readonly Notice[],
  resolved: Resolved,
  idOf: ReadonlyMap<Entity, string>,
): void {
  const before = (at: number, own: Claim | null): Claim | undefined =>
    claims.findLast((c) => c !== own && c.extent[0] < at && c.cue![0] < at);
  for (const notice of notices) {
    const words = span(doc, notice.phrase);
    const target = before(words[0], null);
    const by = resolved.noticeBy.get(notice);
    const verification: Verification = {
      status: notice.status,
      span: words,
      by: by ? (idOf.get(by) ?? null) : null,
    };
    if (target) target.verification ??= verification;
  }
  for (const [i, attribution] of attributions.entries()) {
    const status = judgement(doc, attribution);
    const own = claims[i]!;
    const target = status && before(own.extent[0], own);
    if (target) target.verification ??= { status, span: own.extent, by: own.source };
  }
}
