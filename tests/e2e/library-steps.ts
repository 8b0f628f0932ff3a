/** Two articles of one story, and the steps that tests of the library take in the settings and the popup. */

import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browser/launch.ts';
import { openPopup, type Surface, until } from '../browser/surfaces.ts';

interface TestArticle {
  day: string;
  title: string;
  paragraphs: string[];
}

/** Two articles of one story, three days apart. */
export const articles: Record<string, TestArticle> = {
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

export function pageOf({ day, title, paragraphs }: TestArticle): string {
  const publisher = { '@type': 'Organization', name: 'Quay Gazette' };
  const data = { '@type': 'NewsArticle', headline: title, datePublished: `${day}T09:00:00Z`, publisher };
  return `<!doctype html><html lang="en"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

/** Chooses a file in the settings page as its file picker would. */
export async function choose(options: Page, field: string, name: string, base64: string): Promise<void> {
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
export async function clickNamed(options: Page, text: string): Promise<void> {
  await options.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find(({ textContent }) => textContent === wanted)!.click();
  }, text);
}

/** Lets the hour pass that a feed is left alone after it was asked. */
export async function makeFeedsDue(options: Page): Promise<void> {
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
export function savedBy(options: Page, button: string): Promise<string> {
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
export async function says(read: () => Promise<string>, words: RegExp): Promise<string> {
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

export const sectionSays = (options: Page, section: string, words: RegExp) =>
  says(() => options.$eval(section, (element) => element.textContent ?? ''), words);

export const librarySays = (options: Page, words: RegExp) => sectionSays(options, '#library', words);

export const popupSays = (popup: Surface, words: RegExp) =>
  says(() => popup.evaluate((document) => document.querySelector('main')?.textContent ?? ''), words);

/** Opens an article of the local server and the popup on it. */
export async function popupOn(
  running: RunningBrowser,
  path: string,
): Promise<{ page: Page; popup: Surface }> {
  const page = await running.newPage();
  await page.goto(`http://quay.example${path}`, { waitUntil: 'load' });
  return { page, popup: await openPopup(running, page) };
}

/** Turns bytes over in the later half of every stored page, and stores a pack's record that means nothing. */
export async function damageStored(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(['pages', 'packs'], 'readwrite');
          change.objectStore('packs').put({ id: 'nothing', pages: null });
          const cursors = change.objectStore('pages').openCursor();
          cursors.onsuccess = () => {
            const cursor = cursors.result;
            if (!cursor) return;
            const bytes: Uint8Array = cursor.value;
            cursor.update(bytes.map((byte, at) => (at > bytes.length / 2 ? byte ^ 0x55 : byte)));
            cursor.continue();
          };
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
          change.onabort = () => fail(change.error);
        };
      }),
  );
}
