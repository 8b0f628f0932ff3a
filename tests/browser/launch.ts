/** Starts a real Chromium or Firefox, bare or with the built extension and the reader's grant in a fresh profile. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../scripts/find-browser.ts';
import { chromiumProfile, extensionIdOf } from './chromium-profile.ts';

export type { BrowserName };

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser is bare. */
  extension?: string;
  /** With an extension: match patterns that the reader has granted before the start (Chromium's profile only). */
  granted?: string[];
  /** Host names that resolve to a port of this machine (http); every other name resolves to nothing. */
  hosts?: Record<string, number>;
  headless?: boolean;
  /** Folder in which the profile is made; the system's own for temporary files when left out. */
  profiles?: string;
  /** Called with the profile's folder before the browser starts for the first time. */
  prepare?: (profile: string) => void;
  /** Further Chromium switches. */
  chromiumArguments?: string[];
  /** Of the switches that puppeteer starts Chromium with, those to leave out. */
  withoutDefaultArguments?: string[];
  /** Further Firefox preferences. */
  firefoxPreferences?: Record<string, unknown>;
}

export interface RunningBrowser {
  name: BrowserName;
  browser: Browser;
  /** Root address of the extension's own pages, ending in a slash; empty for a bare browser. */
  extensionRoot: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension (`popup.html?tab=3`) in a tab and waits until it has loaded. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox lets a profile fix the extension's address; any UUID will do. */
export const firefoxUuid = '5f1d9a52-6c1e-4c37-9f0a-2a9d5c6a7b10';
const firefoxExtensionId = 'previously@previously.example';

/** Whether both a binary and the right to run it are there. */
export function hasBrowser(name: BrowserName): boolean {
  return findBrowser(name) !== null;
}

/** Starts a browser; throws a sentence naming what to install when there is none. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const executablePath = binaryOf('chromium');
  const profile = mkdtempSync(join(options.profiles ?? tmpdir(), 'previously-chromium-'));
  options.prepare?.(profile);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    ...resolverRules(options.hosts ?? {}),
    ...(options.chromiumArguments ?? []),
  ];
  const start = (extension?: string) =>
    puppeteer.launch({
      browser: 'chrome',
      executablePath,
      headless: options.headless ?? true,
      userDataDir: profile,
      args: extension
        ? [...args, `--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
        : args,
      ...(extension ? { enableExtensions: true } : {}),
      ...(options.withoutDefaultArguments ? { ignoreDefaultArgs: options.withoutDefaultArguments } : {}),
      defaultViewport: null,
    });
  const { extension } = options;
  if (extension) await chromiumProfile(profile, extension, options.granted ?? [], start);
  const browser = await start(extension);
  const extensionRoot = extension ? `chrome-extension://${extensionIdOf(extension)}/` : '';
  if (extension) {
    // The welcome page opens itself in front of whatever comes first: let it, before anything is clicked.
    await browser.waitForTarget((target) => target.url() === `${extensionRoot}welcome.html`, {
      timeout: 20_000,
    });
  }
  return {
    name: 'chromium',
    browser,
    extensionRoot,
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(extensionRoot + path, { waitUntil: 'load' });
      // A page behind another never draws, and clicks wait for that.
      await page.bringToFront();
      return page;
    },
    close: async () => {
      await browser.close();
      removeProfile(profile);
    },
  };
}

async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const hosts = Object.entries(options.hosts ?? {});
  const port = hosts[0]?.[1];
  const isOwnProfile = options.profiles !== undefined || options.prepare !== undefined;
  const profile = isOwnProfile
    ? mkdtempSync(join(options.profiles ?? tmpdir(), 'previously-firefox-'))
    : null;
  if (profile) options.prepare?.(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: binaryOf('firefox'),
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: firefoxUuid }),
      // The permission prompt is native; with prompts off, the reader's own click on our button grants.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': hosts.map(([host]) => host).join(','),
      ...(port ? { 'network.socket.forcePort': `80=${port}` } : {}),
      ...(options.firefoxPreferences ?? {}),
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  const extensionRoot = options.extension ? `moz-extension://${firefoxUuid}/` : '';
  return {
    name: 'firefox',
    browser,
    extensionRoot,
    newPage: () => browser.newPage(),
    openExtensionPage: (path) => openFirefoxPage(browser, extensionRoot + path),
    close: async () => {
      await browser.close();
      if (profile) removeProfile(profile);
    },
  };
}

/** Firefox sends no load events for extension documents over BiDi: `goto` times out, then everything works. */
async function openFirefoxPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: 300 }).catch(() => undefined);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const state = await page.evaluate(() => location.href + document.readyState).catch(() => '');
    if (state === `${url}complete`) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox did not load ${url}.`);
}

function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function binaryOf(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null) throw new Error(`No ${name} was found on this machine.`);
  return path;
}

function resolverRules(hosts: Record<string, number>): string[] {
  const names = Object.entries(hosts);
  if (names.length === 0) return [];
  const maps = names.map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
  ];
}
