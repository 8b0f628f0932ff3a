/** Dates with which the text cites an earlier report or statement: "The center reported on Sept. 24 that …". */

import type { Span } from '../../article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { mondayOf } from '../dates/calendar.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import type { Claim, DateMention, Source } from '../reading.ts';
import { citesDocument } from './cited-documents.ts';

/** UTF-16 units between a date and the cue it belongs to. */
const REACH = 60;
/** The same to the cue behind its source: "In a March 2021 email, the department's director, Ana Ruiz, told". */
const REACH_OVER_SOURCE = 200;
/** Claims around a date that are looked at. */
const NEIGHBOURS = 24;
const DAY = 86_400_000;

/**
 * Marks dates that name a day before the article's own and stand beside a claim's cue, outside source and reported
 * words, or tell when a document was published. `claims` are those of `attributions`, in text order.
 */
export function markBackReferences(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  sources: readonly Source[],
  dates: DateMention[],
  anchor: string | null,
): void {
  const sourceAt = mentionsByPlace(sources);
  const newsDay = dayOfNews(dates, anchor);
  let next = 0;
  let sentence = 0;
  for (const date of dates) {
    while (next < claims.length && claims[next]!.cue![0] < date.start - REACH) next++;
    while (doc.sentences[sentence] && doc.sentences[sentence]!.end <= date.start) sentence++;
    const around = doc.sentences[sentence];
    if (!around || !isEarlier(date, anchor)) continue;
    date.backReference = citesDocument(date, {
      text: doc.text,
      sentence: [around.start, around.end],
      claims: claims.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS),
      sourceAt,
    });
    if (date.backReference?.source) continue;
    for (let k = next; k < claims.length && claims[k]!.cue![0] <= date.end + REACH_OVER_SOURCE; k++) {
      const claim = claims[k]!;
      const sentence = doc.sentences[doc.sentenceOf[attributions[k]!.cue.first]!]!;
      if (date.start < sentence.start || date.end > sentence.end) continue;
      // "Asked about the row last week, she blamed him": what was asked about was then.
      if (date.end <= claim.cue![0] && doc.text.startsWith('Asked ', sentence.start)) continue;
      if (!(inFrame(doc, claim, date) || isOfTheTime(doc, claim, date)) || isReported(date, k, claims))
        continue;
      if (date.iso.slice(0, 10) === newsDay && isNews(doc, claim, date, sentence.start)) continue;
      date.backReference = {
        source: claim.source,
        claim: claim.id,
        sentence: [sentence.start, sentence.end],
      };
      break;
    }
  }
  markSpokenThen(doc, attributions, claims, dates, anchor);
}

const isWeekday = ({ why }: DateMention): boolean => why.rule.startsWith('weekday');

/**
 * The last day that a text calls by its weekday, "yesterday" or "today": where it lies days before the publication, the
 * text was written late, and what was said on that day is its own news. Null where a text names none of the week before.
 */
function dayOfNews(dates: readonly DateMention[], anchor: string | null): string | null {
  let last = '';
  for (const date of dates)
    if (isWeekday(date) || date.why.rule.startsWith('deictic day')) {
      const day = date.iso.slice(0, 10);
      if (anchor !== null && day > last && day <= anchor && day.length === 10) last = day;
    }
  return last && Date.parse(anchor!) - Date.parse(last) < 7 * DAY ? last : null;
}

/** "said on Monday" where nothing later is told; "had said on Monday", "said earlier" look back. */
function isNews(doc: TaggedText, { cue }: Claim, date: DateMention, start: number): boolean {
  if (!isWeekday(date)) return false;
  const around = doc.text.slice(Math.max(start, Math.min(cue![0], date.start) - REACH / 4), date.end);
  return !/\b(?:had|earlier|previously|before|first)\b/.test(around);
}

/** "… resigned in November. Prosecutors said at the time that": the date is in the sentence before. */
function markSpokenThen(
  doc: TaggedText,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  dates: DateMention[],
  anchor: string | null,
): void {
  let last = 0;
  for (const [k, claim] of claims.entries()) {
    if (!saysThen(doc, claim)) continue;
    const index = doc.sentenceOf[attributions[k]!.cue.first]!;
    const [before, sentence] = [doc.sentences[index - 1], doc.sentences[index]!];
    while (last < dates.length && dates[last]!.end <= claim.cue![0]) last++;
    const date = dates[last - 1];
    if (!date || !before || date.start < before.start || before.paragraph !== sentence.paragraph) continue;
    if (date.backReference || !isEarlier(date, anchor)) continue;
    date.backReference = { source: claim.source, claim: claim.id, sentence: [sentence.start, sentence.end] };
  }
}

const saysThen = (doc: TaggedText, claim: Claim): boolean =>
  /^ (?:[\w']+ ){0,3}at the time\b/.test(doc.text.slice(claim.cue![1], claim.cue![1] + REACH));

/** Looks up whom a span of the text names: the source with a mention that overlaps it, or null. */
function mentionsByPlace(sources: readonly Source[]): (span: Span) => string | null {
  const places = sources
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })))
    .sort((a, b) => a.start - b.start);
  return ([start, end]) => {
    let low = 0;
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (places[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    return place && place.start < end ? place.id : null;
  };
}

/** Whether a date lies before the article's day by more than the day's own news: two days or more, or a vaguer date. */
function isEarlier({ iso, type, why }: DateMention, anchor: string | null): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (iso === 'PAST_REF') return true;
  // "earlier this month" lies behind, though the month is not over.
  if (/^earlier (?:this|in the) (?:week|month|year|spring|summer|fall|autumn|winter)$/i.test(why.words))
    return true;
  if (!/^\d{4}/.test(iso) || anchor === null) return false;
  const monday = mondayOf(iso);
  if (monday !== null) return Date.parse(anchor) >= (monday + 7) * DAY;
  if (/^\d{4}-\d{2}-\d{2}/.test(iso)) return Date.parse(anchor) - Date.parse(iso.slice(0, 10)) >= 2 * DAY;
  return iso < anchor.slice(0, iso.length);
}

const holds = (claim: Claim, start: number, end: number): boolean =>
  claim.content.some(([a, b]) => a <= start && end <= b);

/** "The group, founded in 1990, says": the date stands between commas behind the source. */
function inApposition(doc: TaggedText, source: number, date: DateMention, cue: number): boolean {
  if (date.start < source || date.end > cue) return false;
  return doc.text.slice(source, date.start).includes(',') && doc.text.slice(date.end, cue).includes(',');
}

const ELSEWHERE =
  /^[^,]*\b(?:after|as|when|because|while|since|before|where)\b|^,\s+(?:though|although|but|while|whereas)\b/;

/** "In 2019 the port flooded, and her deputy says", "he moved in May 2021 to Porto, where neighbours say" */
const OTHER_CLAUSE = /[:;]|,\s+(?:and|but|so|where)\b|^\s\w[^,]*\b(?:that|which)\b|^\s(?:and|but)\s(?!\d)/;
/** What is said now was not said on the date before it. */
const PRESENT = /(?:^|\s)(?:say|tell|claim|argue|believe|think|\w+[^s\W]s)$/;

/** "wrote of the 2010 gift", "his 2012 self": a date that only says which thing is meant. */
function isAttribute(doc: TaggedText, { start, end }: DateMention): boolean {
  if (!/^ [a-z]/.test(doc.text.slice(end, end + 2))) return false;
  const before = doc.text.slice(Math.max(0, start - 30), start);
  return /\b(?:of|about|over|against|behind|into|to) (?:the|an?|his|her|its|their) $/.test(before);
}

/** The date stands next to the cue, outside the source and the reported words. */
function inFrame(doc: TaggedText, claim: Claim, date: DateMention): boolean {
  if (holds(claim, date.start, date.end) || isAttribute(doc, date)) return false;
  if (claim.sourceSpan && claim.sourceSpan[0] <= date.start && date.end <= claim.sourceSpan[1]) return false;
  if (claim.sourceSpan && inApposition(doc, claim.sourceSpan[1], date, claim.cue![0])) return false;
  // "faced calls on Tuesday after a poll put": the date is the other verb's.
  if (date.end <= claim.cue![0] && ELSEWHERE.test(doc.text.slice(date.end, claim.cue![0]))) return false;
  // "said Ana Ruiz, who until last year led it"
  if (date.start >= claim.cue![1])
    return (
      date.start - claim.cue![1] < REACH &&
      !/,\s+(?:who|which)\b/.test(doc.text.slice(claim.cue![1], date.start))
    );
  const source = claim.sourceSpan?.[0] ?? 0;
  const edge = source >= date.end ? source : claim.cue![0];
  const between = doc.text.slice(date.end, edge);
  const [isTold, isOther] = [PRESENT.test(doc.text.slice(...claim.cue!)), OTHER_CLAUSE.test(between)];
  if ((isTold && !/^ [a-z]/.test(between)) || isOther) return false;
  const gap = edge - date.end;
  return gap >= 0 && gap < REACH && claim.cue![0] - date.end < REACH_OVER_SOURCE;
}

/** "Acme approached Halden in November, Sky News reported at the time": when it was told is when it happened. */
const isOfTheTime = (doc: TaggedText, claim: Claim, date: DateMention): boolean =>
  date.end <= claim.cue![0] && holds(claim, date.start, date.end) && saysThen(doc, claim);

/** The date is part of what a neighbouring claim reports, and that claim does not hold this one. */
function isReported(date: DateMention, own: number, claims: readonly Claim[]): boolean {
  const [from, to] = claims[own]!.cue!;
  for (let k = Math.max(0, own - NEIGHBOURS); k < Math.min(claims.length, own + NEIGHBOURS); k++) {
    if (k !== own && holds(claims[k]!, date.start, date.end) && !holds(claims[k]!, from, to)) return true;
  }
  return false;
}
