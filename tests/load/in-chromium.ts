/** The load on a real background: the content script of one page sends it article after article, as pages do. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { everySite } from '../../utils/access/site-pattern.ts';
import type { Article } from '../../utils/article.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { launch, type RunningBrowser } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { until } from '../browser/surfaces.ts';
import { readStateOf } from '../browser/tab-states.ts';
import type { Load } from './in-node.ts';

const root = join(import.meta.dirname, '..', '..');
const address = 'http://courier.example/story';

/** The world of our content script in a page, to evaluate in. */
async function contentWorld(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

async function evaluateIn<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Milliseconds of each call, made one after the other in the page. */
function calls(session: CDPSession, world: number, messages: readonly object[]): Promise<number[]> {
  return evaluateIn(
    session,
    world,
    `(async () => {
      const times = [];
      for (const message of ${JSON.stringify(messages)}) {
        const began = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        if (!answer?.ok) throw new Error(answer?.error ?? 'Nobody answered.');
        times.push(performance.now() - began);
      }
      return times;
    })()`,
  );
}

async function backgroundHeap(running: RunningBrowser): Promise<number> {
  const target = running.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(running.extensionRoot));
  const session = await target!.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function openArticle(running: RunningBrowser): Promise<Page> {
  await grantEverySite(running);
  const page = await running.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await until(() => readStateOf(running, address), 'the article to be read');
  return page;
}

/** Sends each article to be read once, then asks for timelines in turn, a hundred to a stretch. */
export async function loadChromium(articles: readonly Article[], queries: number): Promise<Load> {
  const body = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
  const server = await serve(() => ({ body }));
  const running = await launch('chromium', {
    extension: join(root, '.output', 'chrome-mv3'),
    granted: everySite,
    hosts: { 'courier.example': server.port },
  });
  const load: Load = { readings: [], queries: [], heap: [0, 0] };
  try {
    const page = await openArticle(running);
    const session = await page.createCDPSession();
    const world = await contentWorld(session, new URL(running.extensionRoot).hostname);
    const stretch = async (type: string, from: number) =>
      calls(
        session,
        world,
        Array.from({ length: 100 }, (_, i) => ({ type, article: articles[(from + i) % articles.length] })),
      );
    for (let at = 0; at < articles.length; at += 100)
      load.readings.push(...(await stretch('read-article', at)));
    for (let at = 0; at < queries; at += 100) {
      if (at >= queries / 10 && load.heap[0] === 0) load.heap[0] = await backgroundHeap(running);
      load.queries.push(...(await stretch('find-prior-reports', at)));
    }
    load.heap[1] = await backgroundHeap(running);
    return load;
  } finally {
    await running.close();
    await server.close();
  }
}
