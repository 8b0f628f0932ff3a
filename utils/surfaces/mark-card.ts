/** What the card beside a mark says: who, how, how sure, what else. Plain data; the card only sets it. */

import type { Article } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import type { Claim, DateMention, Figure, Reading, Source } from '../reading/reading.ts';
import type { HistoryPoint, Timeline, TimelineEntry } from '../timeline/timeline.ts';
import { citeClaim } from './citation.ts';
import { claimantName, hedgeWords, mannerWords, sourceWords, verificationWords } from './claim-words.ts';
import { safeAddress } from './safe-address.ts';
import { middleOf, qualified, valueWords } from './value-words.ts';
import { countedWords, dayOf, figureWords, knownDate, sourceOf, wordsOf } from './words-of.ts';

type MarkKind = 'source' | 'claim' | 'figure' | 'date';

/** A mark of a reading: its kind and the id of the source, claim, figure or date. */
export interface MarkTarget {
  kind: MarkKind;
  id: string;
}

export interface CardLine {
  text: string;
  /** `doubt` is the article's own uncertainty. */
  tone: 'plain' | 'doubt';
}

/** One bar of the comparison of figures for the same thing. */
export interface CardBar {
  value: string;
  name: string;
  /** Length as a share of the longest bar, 0 to 1. */
  share: number;
  /** Whether it is the figure pointed at. */
  here: boolean;
}

export interface CardContent {
  kind: MarkKind;
  title: string;
  about: string | null;
  lines: CardLine[];
  barsTitle: string;
  bars: CardBar[];
  /** The earlier report the mark leads to: the title alone where it was not found, no `url` where it has no address. */
  prior: { title: string; where?: string; summary?: string; url?: string | null } | null;
  /** The claim with attribution and link, ready to copy; null where there is no claim. */
  citation: string | null;
}

/** The article with everything known about it. */
export interface CardContext {
  article: Article;
  reading: Reading;
  timeline: Timeline | null;
}

/** The card of a mark, or null when the reading holds no such mark. */
export function describeMark(target: MarkTarget, context: CardContext, l: Localizer): CardContent | null {
  const { reading } = context;
  switch (target.kind) {
    case 'source': {
      const source = reading.sources.find(({ id }) => id === target.id);
      return source ? sourceCard(source, context, l) : null;
    }
    case 'claim': {
      const claim = reading.claims.find(({ id }) => id === target.id);
      return claim ? claimCard(claim, context, l) : null;
    }
    case 'figure': {
      const figure = reading.figures.find(({ id }) => id === target.id);
      return figure ? figureCard(figure, context, l) : null;
    }
    default: {
      const date = reading.dates.find(({ id }) => id === target.id);
      return date ? dateCard(date, context, l) : null;
    }
  }
}

const blank = { about: null, barsTitle: '', bars: [], prior: null, citation: null };

function sourceCard(source: Source, { reading, timeline }: CardContext, l: Localizer): CardContent {
  const claims = reading.claims.filter((claim) => claim.source === source.id);
  const unverified = claims.filter((claim) => claim.verification?.status === 'unverified').length;
  const prior = timeline?.entries.filter(({ reasons }) =>
    reasons.some(({ kind, names }) => kind === 'same-source' && names.includes(source.name)),
  );
  const latest = prior?.toSorted((a, b) => b.report.date.localeCompare(a.report.date))[0];
  return {
    ...blank,
    kind: 'source',
    title: source.name,
    about: sourceWords(source, l),
    lines: [
      plain(claims.length > 0 && l.plural('claimsHere', claims.length)),
      doubt(unverified > 0 && l.plural('unverifiedHere', unverified)),
      plain(latest && l.plural('priorWithSource', prior!.length)),
    ].filter((line) => line !== null),
    prior: latest ? priorOf(latest, l) : null,
  };
}

function claimCard(claim: Claim, context: CardContext, l: Localizer): CardContent {
  const { article, reading } = context;
  const source = sourceOf(reading, claim.source);
  const outer = reading.claims.find(({ id, source }) => id === claim.within && source !== null);
  const contested = reading.figures.find(
    (figure) => claim.figures.includes(figure.id) && figure.conflictsWith.length > 0,
  );
  const cited = reading.dates.find((date) => claim.dates.includes(date.id) && date.backReference);
  return {
    ...blank,
    kind: 'claim',
    title: claimantName(source, l),
    about: source && sourceWords(source, l),
    lines: [
      plain(mannerWords(claim, article.text, l)),
      doubt(verificationWords(claim, reading, l)),
      doubt(hedgeWords(claim, article.text, l)),
      plain(outer && l.text('within', { name: claimantName(sourceOf(reading, outer.source), l) })),
    ].filter((line) => line !== null),
    ...(contested ? comparison(contested, context, l) : {}),
    prior: cited ? resolvedPrior(cited, context, l) : null,
    citation: citeClaim(claim, article, reading, l),
  };
}

function figureCard(figure: Figure, context: CardContext, l: Localizer): CardContent {
  const { article, reading, timeline } = context;
  const claimant = sourceOf(reading, figure.claimant);
  const claim = reading.claims.find(({ id }) => id === figure.claim);
  // What was planned is no earlier value of what was counted.
  const history = timeline?.histories.find(({ figures, planned }) => !planned && figures.includes(figure.id));
  const first = earlierPoint(figure, claimant?.name ?? null, history?.points ?? []);
  return {
    ...blank,
    kind: 'figure',
    title: qualified(figureWords(figure, article.text), figure, l),
    about: claimant ? l.text('givenBy', { name: claimant.name }) : l.text('givenByArticle'),
    lines: [
      doubt(claim && hedgeWords(claim, article.text, l)),
      doubt(claim && verificationWords(claim, reading, l)),
      plain(
        first &&
          l.text('earlierFigure', {
            value: valueWords(first.value, first.qualifier, l),
            name: first.claimedBy ?? l.text('noSource'),
            date: l.date(knownDate(first), 'short'),
          }),
      ),
    ].filter((line) => line !== null),
    ...comparison(figure, context, l),
    citation: claim ? citeClaim(claim, article, reading, l) : null,
  };
}

/**
 * The point of a history that tells most beside a figure: the claimant's own last other value, else where the same value
 * was first given, else anyone's last other value.
 */
function earlierPoint(
  figure: Figure,
  claimant: string | null,
  points: readonly HistoryPoint[],
): HistoryPoint | undefined {
  const reported = points.filter((point) => point.report !== null);
  const other = reported.filter((point) => String(point.value) !== String(figure.value));
  const same = reported.find((point) => String(point.value) === String(figure.value));
  return other.findLast((point) => point.claimedBy === claimant) ?? same ?? other.at(-1);
}

function dateCard(date: DateMention, context: CardContext, l: Localizer): CardContent {
  const { article, reading } = context;
  const by = date.backReference && sourceOf(reading, date.backReference.source);
  const day = dayOf(article.publishedAt);
  const said = wordsOf(article.text, [date.start, date.end]);
  // What is read from another day is the year that the words leave open.
  const isWorkedOut = /^\d{4}/.test(date.iso) && !/\d{4}/.test(said);
  return {
    ...blank,
    kind: 'date',
    title: l.date(date.iso) || said,
    about:
      !isWorkedOut || !day
        ? null
        : dayOf(date.iso) === day
          ? l.text('dayOfPublication')
          : l.text('readFrom', { date: l.date(day) }),
    lines: [
      plain(
        date.backReference &&
          (by ? l.text('citesEarlierReportBy', { name: by.name }) : l.text('citesEarlierReport')),
      ),
    ].filter((line) => line !== null),
    prior: date.backReference ? resolvedPrior(date, context, l) : null,
  };
}

function comparison(figure: Figure, { article, reading }: CardContext, l: Localizer) {
  const rivals = reading.figures.filter(({ id }) => figure.conflictsWith.includes(id));
  if (!rivals[0]) return {};
  const shown = [figure, ...rivals.slice(0, 2)];
  const size = ({ value }: Figure) => Math.abs(middleOf(value));
  const longest = Math.max(...shown.map(size), 1e-9);
  const counted = shown.map((each) => countedWords(each, article.text)).find(Boolean);
  return {
    barsTitle:
      [l.text('figuresDisagree'), counted].filter(Boolean).join(': ') +
      // The card has no room for all of them.
      (rivals[2] ? ` · ${l.plural('otherClaimants', rivals.length - 2)}` : ''),
    bars: shown.map((each) => ({
      value: qualified(wordsOf(article.text, [each.start, each.end]), each, l),
      name: sourceOf(reading, each.claimant)?.name ?? l.text('thisArticle'),
      share: size(each) / longest,
      here: each === figure,
    })),
  };
}

function resolvedPrior(date: DateMention, { timeline }: CardContext, l: Localizer): CardContent['prior'] {
  const key = timeline?.backReferences.find((reference) => reference.date === date.id)?.entry;
  const entry = timeline?.entries.find((candidate) => candidate.key === key);
  if (entry) return priorOf(entry, l);
  return timeline && { title: l.text('priorReportMissing') };
}

function priorOf({ report }: TimelineEntry, l: Localizer): CardContent['prior'] {
  return {
    title: l.text('priorReport'),
    where: [report.publisher, report.date && l.date(knownDate(report), 'short')].filter(Boolean).join(', '),
    summary: report.summary,
    url: safeAddress(report.url),
  };
}

function plain(text: string | null | false | undefined): CardLine | null {
  return text ? { text, tone: 'plain' } : null;
}

function doubt(text: string | null | false | undefined): CardLine | null {
  return text ? { text, tone: 'doubt' } : null;
}
