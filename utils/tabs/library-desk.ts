/** The library as the background uses it: keeping articles, and the packs that prior reports are looked up in. */

import * as v from 'valibot';
import type { Article } from '../article.ts';
import { articleSchema } from '../messages/article-schema.ts';
import { entryOf } from '../reports/library/entry.ts';
import { Library } from '../reports/library/library.ts';
import { keptId, reportOfArticle } from '../reports/library/report-of-article.ts';
import type { Pack } from '../reports/pack/pack.ts';
import { type ContentsChoice, type PackContents, readContents } from '../surfaces/pack-contents.ts';
import { type PackSummary, summarisePack } from '../surfaces/pack-summary.ts';
import { bundledPack } from './bundled-pack.ts';
import { readTab } from './read-tab.ts';
import type { ReadingDesk } from './reading-desk.ts';

let opened: Promise<Library> | null = null;

/** The library, opened once per start of the background. Rejects with a sentence; asking again tries again. */
export function openLibrary(): Promise<Library> {
  opened ??= Library.open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** The bundled pack and all of the library; the bundled one alone where the library cannot be read. */
export async function searchedPacks(): Promise<Pack[]> {
  // Both at once: a background that has just started waits for either.
  const kept = openLibrary()
    .then((library) => library.packs())
    .catch(() => []);
  return [await bundledPack(), ...(await kept)];
}

/** The bundled pack and the imported ones, for the settings. */
export async function listPacks(): Promise<PackSummary[]> {
  const imported = await openLibrary()
    .then((library) => library.summary())
    .then(({ packs }) => packs)
    .catch(() => []);
  const bundled = summarisePack((await bundledPack()).manifest, true);
  return [bundled, ...imported.map((manifest) => summarisePack(manifest, false))];
}

/** Reports of a pack by its id, newest first. Rejects with a sentence where it is damaged or gone. */
export async function listReports(id: string, choice: ContentsChoice): Promise<PackContents> {
  const pack = (await searchedPacks()).find(({ manifest }) => manifest.id === id);
  if (!pack) throw new Error('This pack is not there any more.');
  return readContents(pack, choice);
}

/** Keeps an article with its reading. Rejects with a sentence; nothing is changed then. */
export async function keepArticle(desk: ReadingDesk, article: Article): Promise<void> {
  const now = new Date().toISOString();
  const report = reportOfArticle(article, desk.read(article), now);
  const library = await openLibrary();
  await library.keep([entryOf(report, null, now)]);
}

/** Keeps the article that a tab's page has read. Rejects with a sentence where it has read none. */
export async function keepTab(desk: ReadingDesk, tabId: number): Promise<void> {
  const state = await readTab(tabId);
  const parsed = v.safeParse(articleSchema, state?.status === 'read' ? state.article : null);
  if (!parsed.success) throw new Error('There is no article to keep on this page.');
  await keepArticle(desk, parsed.output);
}

/** Takes an article out of the library by its address. */
export async function unkeep(address: string): Promise<void> {
  const library = await openLibrary();
  await library.remove([keptId(address)]);
}

/** Whether the article at an address is kept; null where the browser lets nothing be kept. */
export async function isKept(address: string): Promise<boolean | null> {
  const library = await openLibrary().catch(() => null);
  return library ? library.isKept(keptId(address)) : null;
}
