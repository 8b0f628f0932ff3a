/** `npm start [-- FILE|URL]`: builds the extension and opens an article with it in a fresh profile. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { grantEverySite } from '../tests/browser/grant-access.ts';
import { launch } from '../tests/browser/launch.ts';
import { serve } from '../tests/browser/serve.ts';
import { everySite } from '../utils/access/site-pattern.ts';
import { takeReadersSteps } from './demo-steps.ts';
import { adviceFor, type BrowserName, findBrowser, installBrowsers } from './find-browser.ts';

const root = join(import.meta.dirname, '..');
const demoAddress = 'http://courier.example/2024/01/04/teenagers-military-rolls/';

/** What to open: an address, and the page to serve there when it is not the web's own. */
interface Opened {
  address: string;
  html: string | null;
}

/** The demo article, a file of the reader's, or a web address. Throws a sentence for a file that is not there. */
function opened(argument: string | undefined): Opened {
  if (argument === undefined) {
    return { address: demoAddress, html: readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8') };
  }
  if (/^https?:\/\//i.test(argument)) return { address: argument, html: null };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const html = readFileSync(file, 'utf8');
  const canonical = /<link[^>]+rel=["']?canonical["']?[^>]*href=["']https?:\/\/([^"'/]+)([^"']*)/i.exec(html);
  return {
    address: canonical ? `http://${canonical[1]}${canonical[2]}` : 'http://page.example/article',
    html,
  };
}

function chosenBrowser(): BrowserName {
  const wanted: BrowserName[] =
    process.env.PREVIOUSLY_BROWSER === 'firefox' ? ['firefox'] : ['chromium', 'firefox'];
  const present = wanted.find((name) => findBrowser(name) !== null);
  if (present) return present;
  installBrowsers(wanted.slice(0, 1));
  if (findBrowser(wanted[0]!) !== null) return wanted[0]!;
  throw new Error(wanted.map(adviceFor).join('\n'));
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const { address, html } = opened(process.argv[2]);
  const name = chosenBrowser();
  console.log('Building the extension …');
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync(process.execPath, [wxt, 'build', ...target], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  const { hostname, pathname, search } = new URL(address);
  const server =
    html === null
      ? null
      : await serve((host, path) =>
          host === hostname && path === pathname + search ? { body: html } : null,
        );
  const running = await launch(name, {
    extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
    granted: everySite,
    headless: !hasDisplay,
    ...(server ? { hosts: { [hostname]: server.port } } : {}),
  });
  try {
    await grantEverySite(running);
    if (hasDisplay) {
      const page = await running.newPage();
      await page.goto(address);
      console.log(
        'The article is open. Point at a marked word; click the toolbar button for what was reported before.',
      );
      console.log(
        'The side panel is one click away in the popup (or Alt+Shift+P). Close the browser to end.',
      );
      await new Promise<void>((done) => running.browser.once('disconnected', () => done()));
    } else {
      await takeReadersSteps(running, address, join(root, '.cache', 'demo'));
    }
  } finally {
    await running.close().catch(() => undefined);
    await server?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
