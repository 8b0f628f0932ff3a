/** Dates with which the text cites an earlier report or statement: "The center reported on Sept. 24 that …". */

import type { Attribution } from '../attribution/attribution.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import type { Claim, DateMention } from '../reading.ts';

/**
 * Marks dates that stand in an attribution outside source and content, or right beside its cue, and that name a day
 * before the article's own.
 */
export function markBackReferences(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  dates: DateMention[],
  anchor: string | null,
): void {
  for (const date of dates) {
    if (date.type !== 'DATE' || !isEarlier(date.iso, anchor)) continue;
    for (const [i, claim] of claims.entries()) {
      if (!inFrame(claim, date) || isReported(date, claim, claims)) continue;
      const sentence = doc.sentences[doc.sentenceOf[attributions[i]!.cue.first]!]!;
      if (date.start < sentence.start || date.end > sentence.end) continue;
      date.backReference = {
        source: claim.source,
        claim: claim.id,
        sentence: [sentence.start, sentence.end],
      };
      break;
    }
  }
}

/** Whether a date lies before the article's day by more than the day's own news: two days or more, or a vaguer date. */
function isEarlier(iso: string, anchor: string | null): boolean {
  if (iso === 'PAST_REF') return true;
  if (!/^\d{4}/.test(iso) || anchor === null) return false;
  if (/^\d{4}-\d{2}-\d{2}/.test(iso))
    return Date.parse(anchor) - Date.parse(iso.slice(0, 10)) >= 2 * 86_400_000;
  return iso < anchor;
}

/** The date stands next to the cue, outside the source and the content. */
function inFrame(claim: Claim, date: DateMention): boolean {
  if (claim.content.some(([a, b]) => a <= date.start && date.end <= b)) return false;
  if (claim.sourceSpan && claim.sourceSpan[0] <= date.start && date.end <= claim.sourceSpan[1]) return false;
  const gap = date.start >= claim.cue![1] ? date.start - claim.cue![1] : claim.cue![0] - date.end;
  return gap >= 0 && gap < 60;
}

/** The date is part of what another claim reports, and that claim does not hold this one. */
function isReported(date: DateMention, claim: Claim, claims: readonly Claim[]): boolean {
  const holds = (other: Claim, start: number, end: number): boolean =>
    other.content.some(([a, b]) => a <= start && end <= b);
  return claims.some(
    (other) =>
      other !== claim && holds(other, date.start, date.end) && !holds(other, claim.cue![0], claim.cue![1]),
  );
}
