/** RSS, Atom, RDF and JSON Feed as reports. */

import { parseFeed } from 'feedsmith';
import { addressKey } from '../../timeline/address-key.ts';
import type { Report } from '../report.ts';
import { parseReport, ReportProblem, storableAddress } from '../report-schema.ts';
import { plainText, writtenDay } from './plain-text.ts';

/** Largest feed read, in UTF-16 units, and most items taken of one. */
export const FEED_LENGTH = 8_000_000;
const ITEMS = 1000;

const SUMMARY_LENGTH = 300;
const TEXT_LENGTH = 20_000;

export interface ReadFeed {
  title: string;
  reports: Report[];
}

/** What the four formats have in common. */
interface Item {
  title: string;
  url: string;
  date: unknown;
  text: string;
  author: string | undefined;
}

type Parsed = ReturnType<typeof parseFeed>;

function itemsOf(parsed: Parsed): { title: string; items: Item[] } {
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title ?? '',
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title ?? '',
          url: item.link ?? (item.guid?.isPermaLink === false ? '' : (item.guid?.value ?? '')),
          date: item.pubDate ?? item.dc?.dates?.[0],
          text: item.description ?? item.content?.encoded ?? '',
          author: item.dc?.creators?.[0],
        })),
      };
    case 'rdf':
      return {
        title: parsed.feed.title ?? '',
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title ?? '',
          url: item.link ?? '',
          date: item.dc?.dates?.[0],
          text: item.description ?? '',
          author: item.dc?.creators?.[0],
        })),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value ?? '',
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: entry.title?.value ?? '',
          url:
            (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
              ?.href ?? '',
          date: entry.published ?? entry.updated,
          text: entry.summary?.value ?? entry.content?.value ?? '',
          author: entry.authors?.[0]?.name,
        })),
      };
    case 'json':
      return {
        title: parsed.feed.title ?? '',
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title ?? '',
          url: item.url ?? '',
          date: item.date_published ?? item.date_modified,
          text: item.summary ?? item.content_text ?? item.content_html ?? '',
          author: item.authors?.[0]?.name,
        })),
      };
  }
}

function reportOf(item: Item, publisher: string, today: string): object | null {
  const title = plainText(item.title);
  const text = plainText(item.text).slice(0, TEXT_LENGTH);
  const summary = (title || text).slice(0, SUMMARY_LENGTH);
  const url = storableAddress(item.url);
  if (summary === '') return null;
  const id = (addressKey(url) || `${publisher}: ${summary}`).slice(0, 300);
  const told = text !== '' && text !== summary ? { text: `${title}\n${text}` } : {};
  return {
    id,
    date: writtenDay(typeof item.date === 'string' ? item.date : undefined) ?? today,
    publisher,
    url,
    summary,
    ...told,
  };
}

/**
 * The reports of a feed; items without a title and text are left out.
 * @param today ISO day for items without a date
 * @param name file or address, for messages
 * @throws ReportProblem when it is no feed, too large, or declares entities
 */
export function readFeed(text: string, today: string, name: string): ReadFeed {
  if (text.length > FEED_LENGTH)
    throw new ReportProblem(name, 1, '', 'is larger than a feed may be (8 million characters)');
  // Entities of a feed's own are what "billion laughs" is made of; no feed needs them.
  if (/<!ENTITY/i.test(text)) throw new ReportProblem(name, 1, '', 'declares entities, which no feed needs');
  let parsed: Parsed;
  try {
    parsed = parseFeed(text);
  } catch {
    throw new ReportProblem(name, 1, '', 'is no feed (RSS, Atom, RDF or JSON Feed)');
  }
  const { title, items } = itemsOf(parsed);
  const publisher = plainText(title).slice(0, 200);
  const seen = new Set<string>();
  const reports: Report[] = [];
  items.slice(0, ITEMS).forEach((item, i) => {
    const data = reportOf(item, publisher, today);
    if (data === null) return;
    const report = parseReport(data, name, i + 1);
    if (!seen.has(report.id)) reports.push(report);
    seen.add(report.id);
  });
  return { title: publisher, reports };
}
