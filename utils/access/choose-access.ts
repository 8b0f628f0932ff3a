/** The reader's choice of when pages are read, and the grants that go with it. */

import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';
import { everySite, patternsOfSite, sitePatterns } from './site-pattern.ts';

/**
 * Takes a way of access. Must be called from the click itself: the browser opens its prompt only then, so nothing is
 * awaited before it. False when the reader or the browser refused; what was chosen before stays then.
 * "Only sites I add" gives the grant of every site back and keeps single sites; "only at the click" gives back all.
 */
export async function chooseAccess(access: Settings['access']): Promise<boolean> {
  if (access === 'every-site') {
    if (!(await request(everySite))) return false;
  } else {
    const granted = await grantedOrigins();
    const given =
      access === 'chosen-sites' ? granted.filter((origin) => everySite.includes(origin)) : granted;
    if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
  }
  await changeSettings((settings) => ({ ...settings, access }));
  return true;
}

/**
 * Adds one site, as typed or as an address. Must be called from the click itself. False when it is no site or was
 * refused. A reader who so far read at the click only now reads on added sites.
 */
export async function addSite(typed: string): Promise<boolean> {
  const origins = patternsOfSite(typed);
  if (origins === null || !(await request(origins))) return false;
  await readAddedSites();
  return true;
}

/**
 * Takes the grants that the browser tells of, by their match patterns. A page of ours that asked for a site may be
 * closed over the browser's prompt: the site counts as added all the same.
 */
export async function followGrant(added: readonly string[]): Promise<void> {
  const sites = await grantedOrigins();
  if (added.some((pattern) => sites.includes(pattern) && !everySite.includes(pattern)))
    await readAddedSites();
}

async function readAddedSites(): Promise<void> {
  await changeSettings((settings) =>
    settings.access === 'on-click' ? { ...settings, access: 'chosen-sites' } : settings,
  );
}

/** Whether the page at `url` is on a site the reader granted; true for what is no web page: nothing can be added. */
export async function isGranted(url: string): Promise<boolean> {
  const origins = patternsOfSite(url);
  return origins === null || browser.permissions.contains({ origins });
}

/** Takes a site's grant back; `pattern`s as listed by `grantedOrigins`. */
export async function removeSite(typed: string): Promise<void> {
  const origins = patternsOfSite(typed);
  if (origins !== null) await browser.permissions.remove({ origins }).catch(() => false);
}

/** Match patterns of all sites granted now; those of feeds and servers are not among them. */
export async function grantedOrigins(): Promise<string[]> {
  return sitePatterns((await browser.permissions.getAll()).origins ?? []);
}

function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}
