/** The reader's choice of when pages are read, and the grants that go with it. */

import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, loadSettings } from '../settings/settings-store.ts';
import { everySite, patternsOfSite, siteOfPattern, sitePatterns } from './site-pattern.ts';

/**
 * Takes a way of access. Must be called from the click itself: the browser opens its prompt only then, so nothing is
 * awaited before it. Rejects with a sentence when the reader or the browser refused; what was chosen before stays then.
 * "Only sites I add" gives the grant of every site back and keeps single sites; "only at the click" gives back all.
 */
export async function chooseAccess(access: Settings['access']): Promise<void> {
  if (access === 'every-site') {
    if (!(await request(everySite))) throw refusalBeside((await loadSettings()).access);
  } else {
    const granted = await grantedOrigins();
    const given =
      access === 'chosen-sites' ? granted.filter((origin) => everySite.includes(origin)) : granted;
    if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
  }
  await changeSettings((settings) => ({ ...settings, access }));
}

/** That every site was refused, and what holds instead: the way of access that was chosen before. */
function refusalBeside(access: Settings['access']): Error {
  if (access === 'on-click')
    return new Error(
      'The browser did not give access, so pages are still read only when you click. Choose again to be asked once more.',
    );
  if (access === 'chosen-sites')
    return new Error(
      'The browser did not give access, so only the sites you added are still read by themselves. Choose again to be asked once more.',
    );
  return new Error(
    'The browser did not give access, so no more sites are read by themselves than before. Choose again to be asked once more.',
  );
}

/**
 * Adds one site, as typed or as an address. Must be called from the click itself. Rejects with a sentence when it is no
 * site or was refused. A reader who so far read at the click only now reads on added sites.
 */
export async function addSite(typed: string): Promise<void> {
  const origins = patternsOfSite(typed);
  if (origins === null) throw new Error(`“${typed.slice(0, 100)}” names no site: write it like example.com.`);
  if (!(await request(origins)))
    throw new Error(
      `The browser did not give access to ${siteOfPattern(origins[0]!)}, so its pages are still read only when you click.`,
    );
  await readAddedSites();
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

/** Takes a site's grant back. Rejects with a sentence where the browser keeps it. */
export async function removeSite(site: string): Promise<void> {
  const origins = patternsOfSite(site);
  if (origins !== null && !(await browser.permissions.remove({ origins }).catch(() => false)))
    throw new Error(`The browser kept the access to ${site}: take it back on its own page of extensions.`);
}

/** Whether the browser has given the access to every site, and not taken it back. */
export function hasEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: everySite }).catch(() => false);
}

/** Match patterns of all sites granted now; those of feeds and servers are not among them. */
export async function grantedOrigins(): Promise<string[]> {
  return sitePatterns((await browser.permissions.getAll()).origins ?? []);
}

function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}
