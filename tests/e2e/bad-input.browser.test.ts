import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Served, type Server, serve } from '../browser/serve.ts';
import { openPopup, until } from '../browser/surfaces.ts';

const root = resolve(import.meta.dirname, '../..');
/** Paragraphs that differ, as an article's do: a text that repeats itself is furniture. */
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const boats = 40 + i;
    return `<p>The harbour office said on Monday that ${boats} boats had left the port before storm number ${i}. Crews waited ${i} hours for the tide, and ${boats + 3} of the skippers who had stayed told the office that they would not go out again before the week was over, whatever the wind.</p>`;
  }).join('');

/** A page, and what the popup says about it; `read` where it can be read after all. */
interface BadPage {
  name: string;
  served: Served;
  says: RegExp;
}

const pages: BadPage[] = [
  {
    name: 'a page without a body',
    served: { body: '<!doctype html><html><head><title>Nothing</title></head><frameset></frameset></html>' },
    says: /no text to read|too little running text/i,
  },
  {
    name: 'a text that is not HTML',
    served: { type: 'text/plain; charset=utf-8', body: 'One line.' },
    says: /no text to read|too little running text/i,
  },
  {
    name: 'a picture',
    served: {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>9</text></svg>',
    },
    says: /no text to read|too little running text|cannot be read/i,
  },
  {
    name: 'five megabytes of text',
    served: {
      body: `<!doctype html><html lang="en"><title>Long</title><body><article><h1>Long</h1>${paragraphs(15_000)}</article>`,
    },
    says: /claims|sources|too long|longer/i,
  },
  {
    name: 'an article without a date',
    served: {
      body: `<!doctype html><html lang="en"><title>Boats</title><body><article><h1>Boats leave</h1>${paragraphs(6)}</article>`,
    },
    says: /claim/i,
  },
  {
    name: 'broken JSON-LD',
    served: {
      body: `<!doctype html><html lang="en"><title>Boats</title><script type="application/ld+json">{"@type":"NewsArticle",</script><body><article><h1>Boats leave</h1>${paragraphs(6)}</article>`,
    },
    says: /claim/i,
  },
  {
    name: 'an unknown language',
    served: {
      body: `<!doctype html><html lang="tlh"><title>Qo</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-04"}</script><body><article><h1>nuqneH</h1>${Array.from({ length: 12 }, (_, i) => `<p>tlhIngan maH taHjaj ${i}. Heghlu’meH QaQ jajvam. bortaS bIr jablu’DI’, reH QaQqu’ nay’ ${i}.</p>`).join('')}</article>`,
    },
    says: /language|claims|no claims/i,
  },
];

const browsers: BrowserName[] = ['chromium', 'firefox'];

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`bad input in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    beforeAll(async () => {
      server = await serve((_host, path) => pages[Number(path.slice(1))]?.served ?? null);
      const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      running = await launch(name, { extension, granted: everySite, hosts: { 'bad.example': server.port } });
      await grantEverySite(running);
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    it.each(pages.map((page, index) => ({ ...page, index })))(
      '$name is told in a sentence and left as it was',
      async ({ index, says }) => {
        const page = await running.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.goto(`http://bad.example/${index}`, { waitUntil: 'load' });
        const before = await page.evaluate(() => document.documentElement.outerHTML.length);
        const popup = await openPopup(running, page);
        try {
          const saysSo = async () =>
            says.test(await popup.evaluate((document) => document.body.textContent ?? ''));
          await until(saysSo, `the popup to say ${says}`, 40_000);
        } finally {
          await popup.close().catch(() => undefined);
        }
        expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
        expect(errors).toEqual([]);
        await page.close();
      },
    );
  });
}
