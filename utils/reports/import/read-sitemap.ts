/** News sitemaps (sitemaps.org with Google's news extension) as reports. */

import { addressKey } from '../../timeline/address-key.ts';
import type { Report } from '../report.ts';
import { parseReport, storableAddress } from '../report-schema.ts';
import { plainText, resolveEntities, writtenDay } from './plain-text.ts';

/** The protocol's own bound for one file. */
const ADDRESSES = 50_000;

/** The text of the first element of that name, whatever its prefix. */
function element(xml: string, name: string): string {
  const open = xml.indexOf(`<${name}>`);
  const close = open < 0 ? -1 : xml.indexOf(`</${name}>`, open);
  if (close < 0) return '';
  const inner = xml.slice(open + name.length + 2, close).trim();
  const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(inner);
  return data ? (data[1] as string).trim() : resolveEntities(inner);
}

/** Whether a text is a sitemap. */
export function isSitemap(text: string): boolean {
  return /<urlset[\s>]/.test(text.slice(0, 2000));
}

/**
 * The reports of a news sitemap; what has no news title, day or address, and what is named again, is left out.
 * @throws ReportProblem naming the entry
 */
export function readSitemap(text: string, name: string): Report[] {
  const reports = new Map<string, Report>();
  let at = text.indexOf('<url>');
  for (let entry = 1; at >= 0 && entry <= ADDRESSES; entry++) {
    const end = text.indexOf('</url>', at);
    if (end < 0) break;
    const xml = text.slice(at, end);
    const url = storableAddress(element(xml, 'loc'));
    const summary = plainText(element(xml, 'news:title')).slice(0, 300);
    const date = writtenDay(element(xml, 'news:publication_date'));
    const id = addressKey(url).slice(0, 300);
    if (summary !== '' && date !== null && id !== '' && !reports.has(id)) {
      const publisher = plainText(element(xml, 'news:name')).slice(0, 200);
      const topics = element(xml, 'news:keywords')
        .split(',')
        .map((topic) => topic.trim())
        .filter(Boolean)
        .slice(0, 20);
      reports.set(id, parseReport({ id, date, publisher, url, summary, topics }, name, entry));
    }
    at = text.indexOf('<url>', end);
  }
  return [...reports.values()];
}
