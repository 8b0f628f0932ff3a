/** Lists of feeds as OPML 2.0 files, as feed readers exchange them. */

import { generateOpml, parseOpml } from 'feedsmith';
import { LibraryProblem } from '../library/library-problem.ts';
import { type Feed, newFeed } from './feed.ts';
import { feedAddress } from './feed-address.ts';

const longestFile = 8_000_000;
const mostFeeds = 500;
const deepestOutline = 20;

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

/**
 * The feeds of an OPML file, each once; outlines without an http(s) address are passed over.
 * @throws LibraryProblem when it is no OPML file, too large, or declares entities
 */
export function readOpml(text: string): Feed[] {
  if (text.length > longestFile) throw new LibraryProblem('The list of feeds is larger than 8 MB.');
  // Entities of a file's own are what "billion laughs" is made of; no list of feeds needs them.
  if (/<!ENTITY/i.test(text))
    throw new LibraryProblem('The list of feeds declares entities, which none needs.');
  const found = new Map<string, Feed>();
  const visit = (outlines: readonly Outline[], depth: number) => {
    for (const { xmlUrl, title, text: label, outlines: inner } of outlines) {
      const url = xmlUrl ? feedAddress(xmlUrl) : null;
      if (url !== null && found.size < mostFeeds)
        found.set(url, newFeed(url, (title ?? label ?? '').slice(0, 200)));
      if (inner && depth < deepestOutline) visit(inner, depth + 1);
    }
  };
  try {
    visit((parseOpml(text).body?.outlines ?? []) as Outline[], 0);
  } catch {
    throw new LibraryProblem('This file is not a list of feeds (OPML).');
  }
  if (found.size === 0) throw new LibraryProblem('This file lists no feeds.');
  return [...found.values()];
}

/** The feeds as an OPML file. */
export function writeOpml(feeds: readonly Feed[]): string {
  const outlines = feeds.map(({ url, title }) => ({
    type: 'rss',
    text: title || url,
    title: title || url,
    xmlUrl: url,
  }));
  return generateOpml({ head: { title: 'Previously' }, body: { outlines } });
}
