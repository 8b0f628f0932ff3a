/** From candidates to a timeline: ranked, explained, folded, without the article itself. */

import type { Article, LinkedStory } from '../article.ts';
import type { Reading } from '../reading/reading.ts';
import { addressKey } from './address-key.ts';
import { findReasons } from './agreement.ts';
import { resolveBackReferences } from './back-references.ts';
import type { Candidate } from './candidate.ts';
import { figureHistories } from './figure-histories.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { isArticleItself } from './own-report.ts';
import { plain, type TimelineQuery } from './query.ts';
import { isRelated } from './related.ts';
import type { Reason, Timeline, TimelineEntry } from './timeline.ts';

/**
 * Entries shown at most, and the share of the third best one's score below which a report is no longer related. Not of
 * the best: a report cited by its date, or one of the same event, stands far above the rest of its story.
 */
const LONGEST = 40;
const LEAST_SHARE = 0.35;

function entryOf(candidate: Candidate, query: TimelineQuery): TimelineEntry {
  const { reasons, factor } = findReasons(candidate, query);
  return {
    key: candidate.key,
    report: candidate.report,
    score: candidate.score * factor,
    reasons,
    backReference: null,
    linked: false,
    alsoIn: [...(candidate.report.alsoIn ?? [])],
  };
}

/** Marks entries that the article links to; stories linked but not found become entries of their own. */
function addLinked(entries: TimelineEntry[], article: Article): TimelineEntry[] {
  const added = article.linkedStories.flatMap((story): TimelineEntry[] => {
    const key = addressKey(story.url);
    const known = entries.find(
      ({ report }) =>
        (key !== '' && addressKey(report.url) === key) || plain(report.summary) === plain(story.title),
    );
    if (!known) return [linkedEntry(story)];
    known.linked = true;
    known.reasons.unshift({ kind: 'linked', names: [] });
    return [];
  });
  return [...entries, ...added];
}

function linkedEntry(story: LinkedStory): TimelineEntry {
  return {
    key: `linked:${story.url}`,
    report: {
      id: story.url,
      date: '',
      precision: 'day',
      publisher: story.publisher ?? '',
      url: story.url,
      summary: story.title,
      sources: [],
      people: [],
      places: [],
      orgs: [],
      topics: [],
      figures: [],
      kind: 'news',
    },
    score: 0,
    reasons: [{ kind: 'linked', names: [] }],
    backReference: null,
    linked: true,
    alsoIn: [],
  };
}

/**
 * Entries with the reason that the text cites them given to those alone that it does: a day named in the text ranks the
 * reports of that day, but cites none of them.
 */
function citedOrNot(entries: readonly TimelineEntry[], { namedDays }: TimelineQuery): TimelineEntry[] {
  return entries.flatMap((entry) => {
    const others = entry.reasons.filter(({ kind }) => kind !== 'date-named');
    const cited = namedDays.find(({ date }) => date === entry.backReference);
    const reasons: Reason[] = cited ? [{ kind: 'date-named', names: [cited.words] }, ...others] : others;
    return reasons.length > 0 ? [{ ...entry, reasons }] : [];
  });
}

/** Prior reports best first, each with its reasons; nothing cut or folded. */
export function rankEntries(query: TimelineQuery, candidates: readonly Candidate[]): TimelineEntry[] {
  return candidates.map((candidate) => entryOf(candidate, query)).sort(byScore);
}

/**
 * The timeline of an article from the candidates its query found.
 * @param history candidates fetched for figure histories only
 */
export function rankReports(
  article: Article,
  reading: Reading,
  query: TimelineQuery,
  candidates: readonly Candidate[],
  history: readonly Candidate[],
): Timeline {
  const others = candidates.filter((candidate) => !isArticleItself(candidate, query));
  const prior = others.filter(({ day }) => day <= query.day);
  const backReferences = resolveBackReferences(query, prior);
  const ranked = rankEntries(query, prior);
  for (const { entry, date } of backReferences) {
    const cited = ranked.find(({ key }) => key === entry);
    if (cited) cited.backReference = date;
  }
  const measure = ranked[Math.min(2, ranked.length - 1)]?.score ?? 0;
  const known = new Map(others.map((candidate) => [candidate.key, candidate]));
  const belongs = ({ key, reasons, score }: TimelineEntry) =>
    score >= measure * LEAST_SHARE && isRelated(known.get(key) as Candidate, reasons, query);
  const related = citedOrNot(
    ranked.filter((entry) => entry.backReference !== null || belongs(entry)),
    query,
  );
  const all = [
    ...prior,
    ...history.filter(
      (candidate) =>
        !known.has(candidate.key) && candidate.day <= query.day && !isArticleItself(candidate, query),
    ),
  ];
  const since = rankEntries(
    query,
    others.filter(({ day }) => day > query.day),
  );
  return {
    version: 1,
    entries: addLinked(foldDuplicates(related).slice(0, LONGEST), article),
    since: foldDuplicates(citedOrNot(since.filter(belongs), query)).slice(0, LONGEST),
    backReferences,
    histories: figureHistories(reading, query, all),
    notes: [],
  };
}

function byScore(a: TimelineEntry, b: TimelineEntry): number {
  return (
    b.score - a.score ||
    (a.report.date > b.report.date ? -1 : a.report.date < b.report.date ? 1 : a.key < b.key ? -1 : 1)
  );
}
