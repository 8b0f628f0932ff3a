/** Attributions to claims: manner, act, hedges, nesting, verification, the figures and dates in them. */

import type { Attribution } from '../attribution/attribution.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import type { Claim, DateMention, Figure } from '../reading.ts';
import type { Entity } from '../sources/entity.ts';
import type { Resolved } from '../sources/resolved.ts';
import { findHedges } from './hedges.ts';
import { actOf, mannerOf } from './manner.ts';
import { span } from './span.ts';
import type { Notice } from './verification.ts';
import { verify } from './verify-claims.ts';

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
  place(claims, figures, (claim, ids) => {
    claim.figures = ids;
  });
  place(claims, dates, (claim, ids) => {
    claim.dates = ids;
  });
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

/** Neighbours looked at, in text order, for the claim that another one stands in. */
const NEIGHBOURS = 24;

const holds = ({ content }: Claim, start: number, end: number): boolean =>
  content.some((span) => span[0] <= start && end <= span[1]);

/** A claim stands within the smallest other one whose content holds its cue. */
function nest(claims: Claim[]): void {
  for (const [i, claim] of claims.entries()) {
    let best: Claim | null = null;
    for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(claims.length, i + NEIGHBOURS); k++) {
      const other = claims[k]!;
      if (other === claim || !holds(other, claim.cue![0], claim.cue![1])) continue;
      if (!best || other.extent[1] - other.extent[0] < best.extent[1] - best.extent[0]) best = other;
    }
    claim.within = best?.id ?? null;
  }
}

interface Placed {
  id: string;
  start: number;
  end: number;
}

/** Index of the first span (sorted by start) that starts at `offset` or later. */
function firstFrom(spans: readonly Placed[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives each claim the spans in its content, and in no claim nested in it; `keep` takes the ids. */
function place(
  claims: readonly Claim[],
  spans: readonly Placed[],
  keep: (claim: Claim, ids: string[]) => void,
): void {
  const nested = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.within) nested.set(claim.within, [...(nested.get(claim.within) ?? []), claim]);
  for (const claim of claims) {
    const ids: string[] = [];
    for (const [start, end] of claim.content) {
      for (let k = firstFrom(spans, start); k < spans.length && spans[k]!.end <= end; k++) {
        const { id, start: from, end: to } = spans[k]!;
        if (!nested.get(claim.id)?.some((inner) => holds(inner, from, to))) ids.push(id);
      }
    }
    keep(claim, ids);
  }
}
