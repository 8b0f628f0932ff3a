/** A browser with one page that shows fixtures and saved pages, and the page layer inside it. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type BrowserName, type LaunchOptions, launch, type RunningBrowser } from '../browser/launch.ts';
import { loadModule, type PageWorld } from '../browser/load-module.ts';

const folder = import.meta.dirname;

/** Saved pages of others for private measuring; tests on them are skipped where they are not there. */
export const savedPages = join(folder, '../../../shared/pages');

export const hasSavedPages = existsSync(join(savedPages, 'pages.jsonl'));

/** A module that runs in the page, and the name of its exports there. */
export interface InPageModule {
  file: string;
  name: string;
}

const testReader: InPageModule = { file: 'test-reader.ts', name: 'rig' };
export const harmProbe: InPageModule = { file: 'harm-probe.ts', name: 'probe' };

export interface PageRig {
  name: BrowserName;
  page: Page;
  running: RunningBrowser;
  /** Requests and console errors since the last `open`. */
  requests: string[];
  errors: string[];
  /**
   * Opens a fixture (`hostile/strict-policy.html`) or a saved page (`saved/NAME`) and gives back our world in it, with
   * the test reader as `rig` or another module under a name of its own.
   */
  open(path: string, module?: InPageModule): Promise<PageWorld>;
  /** Opens it without anything of ours. */
  visit(path: string): Promise<void>;
  /** Puts a module into the page that is open. */
  enter(module?: InPageModule): Promise<PageWorld>;
  /** Presses no button; moves in steps as a hand does. */
  hover(point: { x: number; y: number }): Promise<void>;
  close(): Promise<void>;
}

/** Requests that scripts make; a page's own markup asks for images and icons at any time. */
const scriptMade = new Set(['fetch', 'xhr', 'websocket', 'eventsource', 'ping', 'script']);

/** What browsers log when the policy refuses what the markup asks for. */
const policyWords =
  /content[- ]security[- ]policy|failed to load resource|downloadable font|security error|cross-origin request|permissions policy|manifest/i;

/** Starts the browser. Pages of others are served with their own markup and without their scripts. */
export async function startRig(name: BrowserName, options: LaunchOptions = {}): Promise<PageRig> {
  const server = await serve();
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const running = await launch(name, options);
  const page = await running.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  const rig: PageRig = {
    name,
    page,
    running,
    requests: [],
    errors: [],
    open: async (path, module) => {
      await rig.visit(path);
      return rig.enter(module);
    },
    visit: async (path) => {
      await page.goto(root + path, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      rig.requests.length = 0;
      rig.errors.length = 0;
    },
    enter: (module = testReader) => loadModule(page, join(folder, module.file), module.name),
    hover: async ({ x, y }) => {
      await page.mouse.move(Math.max(0, x - 30), y + 5);
      await page.mouse.move(x, y, { steps: 3 });
    },
    close: () => stop(running, server),
  };
  page.on('request', (request) => {
    if (scriptMade.has(kindOf(request))) rig.requests.push(request.url());
  });
  page.on('pageerror', (error) => {
    if (!policyWords.test(String(error))) rig.errors.push(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !policyWords.test(message.text())) rig.errors.push(message.text());
  });
  return rig;
}

/** What asked for a request; BiDi does not tell, there the page's own timeline is asked instead. */
function kindOf(request: HTTPRequest): string {
  try {
    return request.resourceType();
  } catch {
    return '';
  }
}

async function stop(running: RunningBrowser, server: Server): Promise<void> {
  await running.close();
  server.closeAllConnections();
  server.close();
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1).split('?')[0]!);
    const isSaved = path.startsWith('saved/');
    const file = isSaved ? join(savedPages, 'html', `${basename(path)}.html.gz`) : join(folder, path);
    if (path.includes('..') || !existsSync(file) || !/\.html(?:\.gz)?$/.test(file)) {
      response.writeHead(404).end();
      return;
    }
    const policy =
      "script-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; font-src 'none'; media-src 'none'; style-src 'unsafe-inline'";
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (isSaved) response.setHeader('content-security-policy', policy);
    response.end(isSaved ? gunzipSync(readFileSync(file)) : readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Waits until `check` holds, at most some seconds; resolves to whether it did. */
export async function until(check: () => Promise<boolean>, milliseconds = 5000): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return check();
}
