/** Builds the gallery once and opens it in a real browser, for the tests that look at every state. */

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Conditions, emulate } from '../browser/emulate.ts';
import { type BrowserName, type LaunchOptions, launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import type { Look } from './gallery.tsx';

export interface OpenGallery {
  page: Page;
  /** Names of all states, in the gallery's order. */
  states: string[];
  /** Draws a state at a width in CSS pixels and waits until it is painted. */
  show(state: string, look: Look, width: number): Promise<void>;
  /** Sets what the reader's system asks of pages; throws where the browser does not take it on. */
  under(conditions: Conditions): Promise<void>;
  close(): Promise<void>;
}

interface GalleryWindow {
  showState(name: string, look: Look): void;
  stateNames: string[];
}

const built = new Map<string, Promise<string>>();
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** Starts the browser on the gallery. */
export async function openGallery(name: BrowserName, options: LaunchOptions = {}): Promise<OpenGallery> {
  const folder = await buildOnce();
  const server = await serve((_host, path) => {
    const file = path === '/' ? '/index.html' : path.replace(/\?.*$/, '');
    try {
      return { type: types[extname(file)], body: readFileSync(join(folder, file)) };
    } catch {
      return null;
    }
  });
  const running = await launch(name, options);
  const page = await running.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  await page.waitForSelector('[data-ready]');
  return {
    page,
    states: await page.evaluate(() => (window as unknown as GalleryWindow).stateNames),
    show: async (state, look, width) => {
      if (page.viewport()?.width !== width) await page.setViewport({ width, height: 600 });
      await page.evaluate(
        async (each, how) => {
          (window as unknown as GalleryWindow).showState(each, how);
          await document.fonts.ready;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        },
        state,
        look,
      );
    },
    under: (conditions) => emulate(running, page, conditions),
    close: async () => {
      await running.close();
      await server.close();
    },
  };
}

function buildOnce(): Promise<string> {
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
  const folder = fileURLToPath(new URL('../../.cache/gallery', import.meta.url));
  const build_ = built.get(folder) ?? build({ configFile }).then(() => folder);
  built.set(folder, build_);
  return build_;
}
