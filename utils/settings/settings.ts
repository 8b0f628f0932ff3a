/** The reader's choices, with their shape, defaults and migrations. Pure: where they are stored is `settings-store.ts`. */

import { boolean, list, type Output, oneOf, orNull, record, text } from '../messages/shape.ts';

/** No host name is longer (RFC 1035). */
const longestHost = 253;

const kindsSchema = record({
  source: boolean,
  claim: boolean,
  figure: boolean,
  date: boolean,
});

const serverSchema = record({ kind: oneOf('search', 'pack'), address: text(2000, /^https?:\/\/[^\s/]/i) });

export type ServerSettings = Output<typeof serverSchema>;

/** The present version of the settings. */
export const settingsSchema = record({
  version: oneOf(1),
  /** When pages are read: on every site, on sites the reader adds, or only at the click. */
  access: oneOf('every-site', 'chosen-sites', 'on-click'),
  /** Host names on which Previously does nothing. */
  sitesOff: list(text(longestHost), 5000),
  kinds: kindsSchema,
  /** How much of a mark is seen before it is pointed at. */
  density: oneOf('quiet', 'full'),
  palette: oneOf('standard', 'high-contrast'),
  language: oneOf('auto', 'en', 'uk'),
  /** Keep each article that is read in the library without being asked. */
  keepAutomatically: boolean,
  /** A server that is asked for earlier reports: an OpenSearch index, or a pack file read by Range. */
  server: orNull(serverSchema),
  /** Show reports after the article's date, apart from the timeline. */
  showSince: boolean,
});

export type Settings = Output<typeof settingsSchema>;

/** What a new reader has: nothing asked, nothing kept, all kinds marked quietly. */
export const defaultSettings: Settings = {
  version: 1,
  access: 'on-click',
  sitesOff: [],
  kinds: { source: true, claim: true, figure: true, date: true },
  density: 'quiet',
  palette: 'standard',
  language: 'auto',
  keepAutomatically: false,
  server: null,
  showSince: false,
};

/**
 * Settings from whatever storage holds: valid fields are kept one by one, missing or broken ones take their default,
 * so that one bad field never costs the reader the others. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const result: Record<string, unknown> = { ...defaultSettings };
  for (const [key, field] of Object.entries(settingsSchema.entries)) {
    if (!Object.hasOwn(stored, key)) continue;
    const value = field.read((stored as Record<string, unknown>)[key]);
    if (value !== undefined) result[key] = value;
  }
  return result as Settings;
}

/** Whether Previously is switched off on the page at `url`; false for addresses that do not parse. */
export function isOffAt(settings: Settings, url: string): boolean {
  const host = hostOf(url);
  return host !== null && settings.sitesOff.includes(host);
}

/** Settings with the host of `url` switched off or on again; unchanged for addresses without a host. */
export function withSite(settings: Settings, url: string, off: boolean): Settings {
  const host = hostOf(url);
  if (host === null) return settings;
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: off ? [...others, host].sort() : others };
}

/** Settings with a host, as it is listed, no longer switched off. */
export function withoutSiteOff(settings: Settings, host: string): Settings {
  return { ...settings, sitesOff: settings.sitesOff.filter((site) => site !== host) };
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
}
