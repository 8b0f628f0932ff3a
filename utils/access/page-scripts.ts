/**
 * Where our scripts run: the glance by itself on the sites that the reader let us into, the reader where it is brought.
 * Access is asked for at run time, so the glance is registered at run time: a content script in the manifest would show
 * an install warning and need every host up front.
 */

import { type Browser, browser } from 'wxt/browser';
import { loadSettings } from '../settings/settings-store.ts';
import { covers, sitePatterns } from './site-pattern.ts';

/** The name of the registration, as installations of every version have it. */
const scriptId = 'reader';
const files = { glance: '/glance.js', reader: '/reader.js' } as const;

/** Patterns of the sites that the reader both chose and granted. */
async function readSites(): Promise<string[]> {
  if ((await loadSettings()).access === 'on-click') return [];
  return sitePatterns((await browser.permissions.getAll()).origins ?? []);
}

/** Whether pages at `url` are read without a click; false where the browser tells no address. */
export async function isReadByItself(url: string | Promise<string>): Promise<boolean> {
  const sites = await readSites();
  if (sites.length === 0) return false;
  const address = await url;
  return sites.some((pattern) => covers(pattern, address));
}

let registering: Promise<void> = Promise.resolve();

/**
 * Registers the glance on exactly the sites that the reader both chose and granted; idempotent. Calls take turns: two
 * that both see nothing registered would both register it.
 */
export function registerScript(): Promise<void> {
  const registered = registering.then(registerNow);
  registering = registered.catch(() => undefined);
  return registered;
}

async function registerNow(): Promise<void> {
  const matches = await readSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [files.glance.slice(1)],
    matches,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Runs the reader in one tab: after a toolbar click, or where the glance asks for it. `documentId` is the document that
 * asked, which may not be shown yet (prerendered) or any more; Firefox names none, and what a tab shows is meant. False
 * where the browser keeps extensions out of the page.
 */
export function bringReader(tabId: number, documentId?: string): Promise<boolean> {
  return run('reader', { tabId, ...(documentId !== undefined && { documentIds: [documentId] }) });
}

/** Runs the glance in the tabs that are open on sites where it runs by itself: an update has taken our scripts from them. */
export async function glanceAtOpenTabs(): Promise<void> {
  const matches = await readSites();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && run('glance', { tabId: id })));
}

async function run(script: keyof typeof files, target: Browser.scripting.InjectionTarget): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [files[script]] });
    return true;
  } catch {
    return false;
  }
}
