/** Puts a module of ours into a page of a real browser, in a world apart from the page's scripts as extensions have. */

import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** A world of a page in which modules run: sees the page's DOM, not its globals. */
export interface PageWorld {
  evaluate<A extends unknown[], R>(run: (...values: A) => R | Promise<R>, ...values: A): Promise<R>;
}

/** What puppeteer gives a frame for its own use, over CDP and over BiDi alike (Firefox: a sandbox behind Xrays). */
interface FrameWithWorlds {
  isolatedRealm(): { evaluate(run: unknown, ...values: unknown[]): Promise<unknown> };
}

const bundles = new Map<string, Promise<string>>();

/** The module at `path` with all it imports as one script that sets `globalThis[name]` to its exports. */
export function bundleModule(path: string, name: string): Promise<string> {
  const key = `${name}=${path}`;
  let bundle = bundles.get(key);
  if (bundle === undefined) {
    bundle = bundled(path, name);
    bundles.set(key, bundle);
  }
  return bundle;
}

async function bundled(path: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path, formats: ['iife'], name },
      reportCompressedSize: false,
    },
  });
  const output = (Array.isArray(result) ? result[0]! : result) as { output: { code?: string }[] };
  const code = output.output[0]?.code;
  if (code === undefined) throw new Error(`${path} gave no script.`);
  return `${code.replace(/^(?:var|const|let) (\w+)\s*=/m, (_, variable: string) => `globalThis.${variable} =`)}\n;0`;
}

/**
 * Loads a module into the present document of a page, under `globalThis[name]` of a world of its own. Call again after
 * each navigation.
 */
export async function loadModule(page: Page, path: string, name: string): Promise<PageWorld> {
  const realm = (page.mainFrame() as unknown as FrameWithWorlds).isolatedRealm();
  await realm.evaluate(await bundleModule(path, name));
  return realm as unknown as PageWorld;
}
