/** Says of a claim how it is reported and how sure the article is, in the reader's language. */

import type { Localizer } from '../localize/localizer.ts';
import type { Claim, Reading, Source } from '../reading/reading.ts';
import { sourceOf, wordsOf } from './words-of.ts';

/** The name to show for a claim's source. */
export function claimantName(source: Source | null, l: Localizer): string {
  return source ? source.name : l.text('noSource');
}

/** What a source is: its kind and the article's description of it ("military · run by the Ukrainian military"). */
export function sourceWords(source: Source, l: Localizer): string {
  const people = source.count !== null && source.count > 1 ? l.plural('peopleCount', source.count) : null;
  return [l.text(`sourceKind_${source.kind}`), people, source.description].filter(Boolean).join(' · ');
}

/**
 * How it is said: the reporting words, but for those that `hedgeWords` quotes, what kind of act it is, and whether it is
 * quoted.
 * @param brief leaves out that a claim is retold: in a list most are.
 */
export function mannerWords(claim: Claim, text: string, l: Localizer, brief = false): string {
  const manner = { direct: 'mannerDirect', mixed: 'mannerMixed', indirect: 'mannerIndirect' } as const;
  const cue =
    claim.cue && !claim.hedges.some(({ start }) => start === claim.cue![0]) ? wordsOf(text, claim.cue) : '';
  const parts = [
    cue && l.text('cueWords', { cue }),
    claim.act === 'statement' ? null : l.text(`act_${claim.act}`),
    brief && claim.manner === 'indirect' ? null : l.text(manner[claim.manner]),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The hedging words of a claim, each once, quoted; null when there are none. */
export function hedgeWords(claim: Claim, text: string, l: Localizer): string | null {
  const words = [
    ...new Set(claim.hedges.map((hedge) => wordsOf(text, [hedge.start, hedge.end]).toLowerCase())),
  ];
  if (words.length === 0) return null;
  return l.text('hedged', { words: words.map((word) => l.text('quoted', { words: word })).join(', ') });
}

/** The article's word on whether the claim holds ("The Kyiv Independent could not verify this"); null when it has none. */
export function verificationWords(claim: Claim, reading: Reading, l: Localizer): string | null {
  if (!claim.verification) return null;
  const { status } = claim.verification;
  const by = sourceOf(reading, claim.verification.by);
  return by ? l.text(`${status}By`, { name: by.name }) : l.text(status);
}
