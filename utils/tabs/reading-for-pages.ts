/** What the background answers to a page that is read, and what it keeps of it without being asked. */

import type { Browser } from 'wxt/browser';
import type { Article } from '../article.ts';
import { type FoundArticle, wholeArticle, withMetadata } from '../page/found-article.ts';
import { metadataOf } from '../page/page-metadata.ts';
import { loadSettings } from '../settings/settings-store.ts';
import type { ReadingDesk } from './reading-desk.ts';

type Sender = Pick<Browser.runtime.MessageSender, 'tab'>;

/**
 * Handlers of a page's two questions. What is read in a private window leaves no trace: nothing is kept of it and no
 * server is asked. `keep` puts an article into the library; `onUnkept` is told the tab whose article could not be kept
 * though the reader wants all of them kept, and why.
 */
export function readingFor(
  desk: Pick<ReadingDesk, 'read' | 'timeline'>,
  keep: (article: Article) => Promise<void>,
  onUnkept: (tabId: number, problem: string) => void,
) {
  const keepIfWanted = async (article: Article, tabId: number | undefined) => {
    if (!(await loadSettings()).keepAutomatically) return;
    await keep(article).catch((error: unknown) => {
      if (tabId !== undefined) onUnkept(tabId, error instanceof Error ? error.message : 'Nobody answered.');
    });
  };
  return {
    'read-article': ({ article: found }: { article: FoundArticle }, { tab }: Sender) => {
      const metadata = metadataOf(found.said);
      const article = withMetadata(found, metadata);
      const reading = desk.read(article);
      // Not waited for: the library may be busy with an import, and the page wants its marks.
      if (!tab?.incognito) void keepIfWanted(article, tab?.id).catch(() => undefined);
      return { metadata, reading };
    },
    'find-prior-reports': ({ article }: { article: FoundArticle }, { tab }: Sender) =>
      desk.timeline(wholeArticle(article), new Date().toISOString(), tab?.incognito),
  };
}
