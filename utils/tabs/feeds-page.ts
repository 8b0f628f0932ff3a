/** The reader's feeds as the settings page uses them. The background fetches; adding needs the reader's own click here. */

import { mayFetch, releaseAccess, requestAccess } from '../access/address-access.ts';
import type { Localizer } from '../localize/localizer.ts';
import { caller } from '../messages/channel.ts';
import type { SurfaceToBackgroundReplies, surfaceToBackground } from '../messages/surface-to-background.ts';
import { type Feed, newFeed } from '../reports/feeds/feed.ts';
import { feedAddress } from '../reports/feeds/feed-address.ts';
import { readOpml, writeOpml } from '../reports/feeds/opml.ts';
import type { Library } from '../reports/library/library.ts';
import { LibraryProblem } from '../reports/library/library-problem.ts';
import { saveFile } from './save-file.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();

/** A feed as it is listed. */
export interface ListedFeed {
  url: string;
  title: string;
  /** ISO instant of the last fetch; null for never. */
  fetchedAt: string | null;
  problem: string;
}

export class FeedsPage {
  feeds: ListedFeed[] = [];
  /** Addresses that may not be fetched until the reader gives access. */
  barred: string[] = [];
  /** What came of the last change, in a sentence; empty for nothing. */
  outcome = '';
  /** Why the last change could not be made, in a sentence; empty when it was. */
  problem = '';
  /** The same, where it was the addition of an address. */
  refusal = '';
  readonly #library: Library;
  readonly #localizer: () => Localizer;
  readonly #onChange: () => void;
  readonly #server: () => readonly string[];

  /**
   * `onChange` is called whenever something to show has changed; `server` gives the address of the reader's server, if
   * any: a host that it needs keeps its access.
   */
  constructor(
    library: Library,
    localizer: () => Localizer,
    onChange: () => void,
    server: () => readonly string[],
  ) {
    this.#library = library;
    this.#localizer = localizer;
    this.#onChange = onChange;
    this.#server = server;
  }

  /** Reads the list anew; where that fails, the last one stays and `problem` says why. */
  async list(): Promise<void> {
    try {
      this.feeds = (await this.#library.feeds()).map(listed);
    } catch (error) {
      this.problem = sentenceOf(error);
    }
    const allowed = await Promise.all(this.feeds.map(({ url }) => mayFetch(url)));
    this.barred = this.feeds.filter((_, at) => !allowed[at]).map(({ url }) => url);
    this.#onChange();
  }

  /** Adds a feed and fetches it; whether it could. Called from the click itself: access is asked for first of all. */
  async add(address: string): Promise<boolean> {
    const url = feedAddress(address);
    const granted = url === null ? null : requestAccess([url]);
    await this.#attempt(async (l) => {
      if (url === null)
        throw new LibraryProblem('This is no address of a feed, or it is over 2,000 characters.');
      if (!(await granted)) throw new LibraryProblem(l.text('feedRefused'));
      if (!this.feeds.some((feed) => feed.url === url)) await this.#library.putFeeds([newFeed(url)]);
      await this.#fetch();
      return l.text('feedAdded');
    });
    this.refusal = this.problem;
    this.#onChange();
    return this.refusal === '';
  }

  /** Asks for access to the feeds that lack it, from the click itself, then fetches them. */
  async allow(): Promise<void> {
    const granted = requestAccess(this.barred);
    await this.#attempt(async (l) => {
      if (!(await granted)) throw new LibraryProblem(l.text('feedsBarred'));
      await this.#fetch();
      return '';
    });
  }

  async remove(url: string): Promise<void> {
    await this.#attempt(async (l) => {
      const name = this.feeds.find((feed) => feed.url === url)?.title || url;
      await this.#library.removeFeed(url);
      const others = this.feeds.map((feed) => feed.url).filter((other) => other !== url);
      await releaseAccess(url, [...others, ...this.#server()]);
      await this.#fetch();
      return l.text('removedNamed', { name });
    });
  }

  async importList(file: File): Promise<void> {
    await this.#attempt(async (l) => {
      const known = new Set(this.feeds.map(({ url }) => url));
      const added = readOpml(await file.text()).filter(({ url }) => !known.has(url));
      await this.#library.putFeeds(added);
      await this.#fetch();
      return l.plural('feedsImported', added.length);
    });
  }

  /** After the library was imported or deleted: the list anew, the access of what is gone given back. */
  async follow(): Promise<void> {
    const before = this.feeds.map(({ url }) => url);
    await this.list();
    const left = this.feeds.map(({ url }) => url);
    for (const url of before) if (!left.includes(url)) await releaseAccess(url, [...left, ...this.#server()]);
    await background.call({ type: 'feeds-changed' }).catch(() => undefined);
    await this.list();
  }

  async exportList(): Promise<void> {
    await this.#attempt(async () => {
      const text = writeOpml(await this.#library.feeds());
      saveFile({ name: 'feeds.opml', mediaType: 'text/x-opml', text });
      return '';
    });
  }

  /** Tells the background, which fetches what is due and may be fetched. */
  async #fetch(): Promise<void> {
    await this.list();
    await background.call({ type: 'feeds-changed' });
  }

  async #attempt(work: (l: Localizer) => Promise<string>): Promise<void> {
    this.outcome = '';
    this.problem = '';
    this.refusal = '';
    try {
      this.outcome = await work(this.#localizer());
    } catch (error) {
      this.problem = sentenceOf(error);
    }
    // What cannot be listed stays as it was shown: the problem tells why.
    await this.list().catch((error: unknown) => {
      this.problem ||= sentenceOf(error);
      this.#onChange();
    });
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function listed({ url, title, checkedAt, problem }: Feed): ListedFeed {
  return { url, title, fetchedAt: checkedAt > 0 ? new Date(checkedAt).toISOString() : null, problem };
}

/** What the settings show of the feeds and do with them; `refresh` looks again at what is stored. */
export function feedsView(page: FeedsPage, refresh: () => Promise<void>) {
  return {
    feeds: page.feeds,
    outcome: page.outcome,
    problem: page.problem,
    refusal: page.refusal,
    onAdd: (url: string) => page.add(url).finally(refresh),
    onRemove: (url: string) => void page.remove(url).then(refresh),
    ...(page.barred.length > 0 ? { onAllow: () => void page.allow().then(refresh) } : {}),
    onImportList: (file: File) => void page.importList(file),
    onExportList: () => void page.exportList(),
  };
}
