import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSegment } from '../../utils/reports/library/segments.ts';
import type { Report } from '../../utils/reports/report.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import { openPopup, type Surface, until } from '../browser/surfaces.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

interface TestArticle {
  day: string;
  title: string;
  paragraphs: string[];
}

/** Two articles of one story, three days apart. */
const articles: Record<string, TestArticle> = {
  '/first': {
    day: '2024-01-02',
    title: 'Brackwater lighthouse loses its keeper',
    paragraphs: [
      'The Brackwater lighthouse trust said on Monday that its keeper, Odalys Fenn, would leave after 31 years in the tower above the old harbour.',
      'The trust said the lamp would be run by a timer until spring, when it hopes to have found somebody who is willing to live on the rock.',
      'Fenn told reporters that the stairs had become too steep for her knees. She said she had climbed them about 90,000 times since she came.',
      'The harbour office said that no ship had been lost off Brackwater in her time, and that it would ask the ministry to keep the post.',
    ],
  },
  '/second': {
    day: '2024-01-05',
    title: 'Brackwater looks for a lighthouse keeper',
    paragraphs: [
      'The Brackwater lighthouse trust said on Thursday that 12 people had asked to follow Odalys Fenn as keeper of the tower above the harbour.',
      'According to the trust, most of them have never lived on a rock. It said the choice would be made in March, after a week of trial.',
      'Fenn said she would stay in Brackwater until the lamp was in good hands, and that she would show her follower every one of the stairs.',
      'The harbour office said the ministry had agreed to pay for the post for three more years, and that the timer would be kept as a spare.',
    ],
  },
};

function pageOf({ day, title, paragraphs }: TestArticle): string {
  const publisher = { '@type': 'Organization', name: 'Quay Gazette' };
  const data = { '@type': 'NewsArticle', headline: title, datePublished: `${day}T09:00:00Z`, publisher };
  return `<!doctype html><html lang="en"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

const reports = Array.from(
  { length: 60 },
  (_, i): Report => ({
    id: `c${i}`,
    date: `2023-1${i % 3}-1${i % 10}`,
    precision: 'day',
    publisher: 'Council Notes',
    url: `https://council.example/${i}`,
    summary:
      i === 7
        ? 'Brackwater lighthouse trust names Odalys Fenn keeper of the year'
        : `Council meets, item ${i}`,
    sources: [],
    people: [],
    places: [],
    orgs: [],
    topics: [],
    figures: [],
    kind: 'news',
  }),
);
const pack = Buffer.from(buildSegment('council', reports)).toString('base64');

const feed = `<rss version="2.0"><channel><title>Skerry Radio</title><link>http://quay.example/</link>
  <item><title>Odalys Fenn of the Brackwater lighthouse trust breaks a lamp</title>
  <link>http://quay.example/lamp</link><pubDate>Mon, 01 Jan 2024 08:00:00 GMT</pubDate></item></channel></rss>`;

/** Chooses a file in the settings page as its file picker would. */
async function choose(options: Page, field: string, name: string, base64: string): Promise<void> {
  await options.waitForSelector(`${field}:enabled`);
  await options.evaluate(
    (selector, fileName, content) => {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], fileName));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    base64,
  );
}

/** Clicks a button by its text. */
async function clickNamed(options: Page, text: string): Promise<void> {
  await options.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find(({ textContent }) => textContent === wanted)!.click();
  }, text);
}

/** Lets the hour pass that a feed is left alone after it was asked. */
async function makeFeedsDue(options: Page): Promise<void> {
  await options.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('feeds', 'readwrite');
          const feeds = transaction.objectStore('feeds');
          const all = feeds.getAll();
          all.onsuccess = () => {
            for (const stored of all.result) feeds.put({ ...stored, nextAt: 0 });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** The text of the file that the settings page saves at a click on a button. */
function savedBy(options: Page, button: string): Promise<string> {
  return options.evaluate(async (wanted) => {
    const saved = new Promise<Blob>((resolve) => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = create;
        resolve(blob);
        return create(blob);
      };
    });
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find(({ textContent }) => textContent === wanted)!.click();
    return (await saved).text();
  }, button);
}

/** Waits until a surface says the words; what it said instead is in the error. */
async function says(read: () => Promise<string>, words: RegExp): Promise<string> {
  let said = '';
  const isSaid = async () => {
    said = await read();
    return words.test(said);
  };
  await until(isSaid, `the words ${words}`, 20_000).catch((cause) => {
    throw new Error(`Waited for ${words}; it says: ${said}`, { cause });
  });
  return said;
}

const sectionSays = (options: Page, section: string, words: RegExp) =>
  says(() => options.$eval(section, (element) => element.textContent ?? ''), words);

const librarySays = (options: Page, words: RegExp) => sectionSays(options, '#library', words);

const popupSays = (popup: Surface, words: RegExp) =>
  says(() => popup.evaluate((document) => document.querySelector('main')?.textContent ?? ''), words);

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`the library in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    /** What each request for the feed was conditional on. */
    const conditions: string[] = [];

    beforeAll(async () => {
      server = await serve((_host, path, { headers }) => {
        if (path === '/feed') {
          conditions.push(headers['if-none-match'] ?? '');
          return headers['if-none-match'] === '"1"'
            ? { status: 304, body: '' }
            : { type: 'application/rss+xml', body: feed, headers: { etag: '"1"' } };
        }
        return articles[path] ? { body: pageOf(articles[path]) } : null;
      });
      const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      running = await launch(name, {
        extension,
        granted: ['http://quay.example/*'],
        hosts: { 'quay.example': server.port },
      });
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    async function popupOn(path: string): Promise<{ page: Page; popup: Surface }> {
      const page = await running.newPage();
      await page.goto(`http://quay.example${path}`, { waitUntil: 'load' });
      return { page, popup: await openPopup(running, page) };
    }

    it('finds a kept article for the next one on its story, and never the article itself', async () => {
      const first = await popupOn('/first');
      await popupSays(first.popup, /Keep this article/);
      await first.popup.evaluate((document) =>
        document.querySelector<HTMLButtonElement>('#keep-article')!.click(),
      );
      const kept = await popupSays(first.popup, /Remove from library/);
      expect(kept).not.toMatch(/Quay Gazette/);
      await first.popup.close().catch(() => undefined);
      await first.page.close();
      const second = await popupOn('/second');
      const text = await popupSays(second.popup, /loses its keeper/);
      expect(text).toMatch(/Quay Gazette/);
      await second.popup.close().catch(() => undefined);
      await second.page.close();
    });

    it('takes packs in or refuses them, and goes out into a file and back', async () => {
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /1 article kept/);
      await choose(options, '#import-file', 'cut.bin', pack.slice(0, 2000));
      await librarySays(options, /cut off|damaged|points outside/);
      await librarySays(options, /1 article kept/);
      await choose(options, '#import-file', 'council.bin', pack);
      await librarySays(options, /60 reports are now looked up/);

      const exported = await savedBy(options, 'Export library');
      await clickNamed(options, 'Delete all…');
      await until(() => options.$('.delete-all'), 'the question');
      await clickNamed(options, 'Delete all');
      await librarySays(options, /^(?!.*60 reports).*0 articles kept/);
      await choose(options, '#import-file', 'library.json', Buffer.from(exported).toString('base64'));
      await librarySays(options, /1 article kept/);
      await options.close();

      const { page, popup } = await popupOn('/second');
      const text = await popupSays(popup, /keeper of the year/);
      expect(text).toMatch(/loses its keeper/);
      await popup.close().catch(() => undefined);
      await page.close();
    });

    it('keeps every article by itself when the reader asked for that, and not before', async () => {
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /1 article kept/);
      await options.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('#library .switch')];
        labels.find(({ textContent }) => textContent?.includes('Keep every article'))!.click();
      });
      const { page, popup } = await popupOn('/second');
      await popupSays(popup, /Remove from library/);
      await popup.close().catch(() => undefined);
      await page.close();
      await options.close();
      const again = await running.openExtensionPage('options.html#library');
      await librarySays(again, /2 articles kept/);
      await again.close();
    });

    it('fetches a feed that the reader added, finds its headlines, and forgets both again', async () => {
      expect(conditions).toEqual([]);
      const options = await running.openExtensionPage('options.html#feeds');
      await options.waitForSelector('#add-feed');
      await options.type('#add-feed', 'http://quay.example/feed');
      await options.keyboard.press('Enter');
      await sectionSays(options, '#feeds', /Skerry Radio.*last fetched/);
      await makeFeedsDue(options);
      await options.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        await (globalThis as any).chrome.runtime.sendMessage({ type: 'feeds-changed' });
      });
      expect(conditions).toEqual(['', '"1"']);
      const list = await savedBy(options, 'Save the list of feeds');
      expect(list).toContain('xmlUrl="http://quay.example/feed"');

      const { page, popup } = await popupOn('/second');
      await popupSays(popup, /breaks a lamp/);
      await popup.close().catch(() => undefined);
      await page.close();

      await options.bringToFront();
      await options.click('[aria-label="Remove Skerry Radio"]');
      await until(async () => !(await options.$('[aria-label="Remove Skerry Radio"]')), 'the feed to go');
      await librarySays(options, /2 articles kept/);
      await choose(options, '#import-feeds', 'feeds.opml', Buffer.from(list).toString('base64'));
      await sectionSays(options, '#feeds', /1 feed was added/);
      await options.close();
    });
  });
}
