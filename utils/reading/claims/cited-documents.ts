/** Dates that tell when a document was published: "its Sept. 24 report", "first published by the magazine in May". */

import type { Span } from '../../article.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { BackReference, Claim, DateMention } from '../reading.ts';

/** Documents that are cited by their day. A law, a decision or a treaty of that day is an event of its own. */
const CITED = wordList(`
  report reports assessment survey poll study statement article story interview investigation bulletin update
  briefing forecast estimate estimates analysis dispatch dossier audit paper post blog editorial op-ed column essay
  findings news recording footage figures statistics documents transcript speech podcast documentary
`);

/** Documents of a whole year; a "2022 forecast" is for that year, "2019 figures" are of it. */
const OF_A_YEAR = wordList(
  'report assessment survey poll study article interview investigation analysis paper essay audit',
);

/** What is said of a document's first day. "Prisoners released on Sept. 24": only with a document before it. */
const PUBLISHED =
  'published|released|issued|reported|revealed|disclosed|broken|broke|aired|broadcast|posted|printed|carried|leaked|obtained';
const BEFORE_DATE = '(?:\\s(?:on|in|back in|earlier|early|late|earlier in|as early as))*\\s*$';
/** A name of up to six words after "by". */
const BY = 'by (?:the )?(?:[A-Z][^\\s,;()]*|of|for|the|and)(?: (?:[A-Z][^\\s,;()]*|of|for|the|and)){0,6}';

const ON_ITS_DAY = new RegExp(`\\b(first )?(?:${PUBLISHED})${BEFORE_DATE}`);
const BY_ITS_PUBLISHER = new RegExp(`\\b(first )?(?:${PUBLISHED}|conducted|carried out) ${BY}${BEFORE_DATE}`);
/** "a report by the agency in 2019" */
const BY_ITS_AUTHOR =
  /\b([a-z-]+) (?:by|from) (?:(?!on |about |into |over )[^\s,;()]+ ){1,7}?(?:in|on|in early|in late) $/;
const BY_NEXT = new RegExp(`^,? ${BY}`);
const NOUN_NEXT = /^(?:'s|’s)? ((?:[a-z-]+ ){0,2}?)([a-z-]+)/;

/** "a recent Guardian story": the document behind its publisher. */
const OWN_DOCUMENT = /^ ([A-Z]\S*(?: [A-Z]\S*){0,4}) ([a-z-]+)/;

/** UTF-16 units looked at before a date. */
const REACH = 100;
/** Words between a document and the participle ("findings, which were first"). */
const NEAR = 5;

const DOCUMENTS = new Set(CITED);
const YEARLY = new Set(OF_A_YEAR);

/** What a date of publication is read from: the text, the sentence around the date, and the claims made in it. */
export interface CitedFrom {
  text: string;
  sentence: Span;
  claims: readonly Claim[];
  /** Whom a span of the text names, as a source's id; null when nobody the article cites. */
  sourceAt(span: Span): string | null;
}

/**
 * The reference that an earlier `date` makes to a document by its day of publication, or null. Linear in a bounded
 * window around the date.
 */
export function citesDocument(date: DateMention, from: CitedFrom): BackReference | null {
  const { text, sentence } = from;
  const before = text.slice(Math.max(sentence[0], date.start - REACH), date.start);
  const after = text.slice(date.end, Math.min(sentence[1], date.end + REACH));
  const own = OWN_DOCUMENT.exec(after);
  if (own && date.iso === 'PAST_REF' && DOCUMENTS.has(own[2]!))
    return reference(date, from, [date.end + 1, date.end + 1 + own[1]!.length]);
  const document = documentAfter(date, after);
  if (document !== null) {
    return reference(date, from, publisherAround(before, after.slice(document), date, document));
  }
  const author = BY_ITS_AUTHOR.exec(before);
  if (author && DOCUMENTS.has(author[1]!)) {
    const start = date.start - before.length + author.index;
    return reference(date, from, [start, date.start - 1]);
  }
  const published = BY_ITS_PUBLISHER.exec(before) ?? ON_ITS_DAY.exec(before);
  if (!published) return null;
  const isOfDocument = nearDocument(before.slice(0, published.index));
  if (!published[1] && !isOfDocument) return null;
  const by = / by /.exec(published[0]);
  const start = date.start - before.length + published.index;
  const publisher: Span | null = by
    ? [start + by.index + 4, date.start]
    : BY_NEXT.test(after)
      ? [date.end + 3, date.end + BY_NEXT.exec(after)![0].length]
      : null;
  return reference(date, from, publisher, start);
}

/** Units from the date to the end of the document's noun right behind it; null when none stands there. */
function documentAfter(date: DateMention, after: string): number | null {
  const next = NOUN_NEXT.exec(after);
  if (!next) return null;
  const nouns = date.iso.length === 4 ? YEARLY : DOCUMENTS;
  const words = `${next[1]}${next[2]}`.split(' ');
  const at = words.findIndex((word) => nouns.has(word));
  if (
    at < 0 ||
    words.slice(0, at).some((word) => /^(?:the|a|an|its|their|his|her|in|on|of|by|that|and|to)$/.test(word))
  )
    return null;
  return after.indexOf(words[0]!) + words.slice(0, at + 1).join(' ').length;
}

/** "the agency's Sept. 24 report", "a Sept. 24 report by the agency". */
function publisherAround(before: string, behind: string, date: DateMention, document: number): Span | null {
  const owner = /(?:^|[\s(“"])((?:[A-Z][^\s,;]*|[a-z-]+)(?: [A-Z][^\s,;]*){0,6})(?:'s|’s) $/.exec(before);
  if (owner) return [date.start - before.length + owner.index, date.start - 3];
  const by = BY_NEXT.exec(behind) ?? /^ from (?:the )?[A-Z]\S*/.exec(behind);
  return by ? [date.end + document + 4, date.end + document + by[0].length] : null;
}

function nearDocument(before: string): boolean {
  const words = before.toLowerCase().match(/[a-z-]+/g) ?? [];
  return words.slice(-NEAR).some((word) => DOCUMENTS.has(word));
}

/**
 * The reference, by the claim whose source holds the date or the publisher or ends before `participle` ("an estimate,
 * published in May,"), else by the publisher alone.
 */
function reference(
  date: DateMention,
  from: CitedFrom,
  publisher: Span | null,
  participle = -1,
): BackReference {
  const claim = from.claims.find(
    ({ sourceSpan }) =>
      sourceSpan !== null &&
      ((sourceSpan[0] <= date.start && date.end <= sourceSpan[1]) ||
        (participle > 0 && /^,? $/.test(from.text.slice(sourceSpan[1], participle))) ||
        (publisher !== null && overlaps(sourceSpan, publisher))),
  );
  const teller = claim || publisher ? claim : ownerOf(date, from);
  const source = teller?.source ?? (publisher && from.sourceAt(publisher));
  return { source, claim: teller?.id ?? null, sentence: from.sentence };
}

/** "The institute counted 14 in its October report": the claim whose source "its" before the date takes up, if any. */
function ownerOf({ start, end }: DateMention, { text, sentence, claims }: CitedFrom): Claim | undefined {
  if (!/\b(?:its|their) $/.test(text.slice(Math.max(sentence[0], start - 7), start))) return undefined;
  return claims.findLast(({ sourceSpan, content }) => {
    const tells = sourceSpan !== null && sourceSpan[0] >= sentence[0] && sourceSpan[1] <= start;
    return tells && content.some(([a, b]) => a <= start && end <= b);
  });
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
