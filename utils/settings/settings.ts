/** The reader's choices, with their shape, defaults and migrations. Pure: where they are stored is `settings-store.ts`. */

import * as v from 'valibot';

const kindsSchema = v.object({
  source: v.boolean(),
  claim: v.boolean(),
  figure: v.boolean(),
  date: v.boolean(),
});

const serverSchema = v.object({
  kind: v.picklist(['search', 'pack']),
  address: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s/]/i)),
});

export type ServerSettings = v.InferOutput<typeof serverSchema>;

/** The present version of the settings. */
export const settingsSchema = v.object({
  version: v.literal(1),
  /** When pages are read: on every site, on sites the reader adds, or only at the click. */
  access: v.picklist(['every-site', 'chosen-sites', 'on-click']),
  /** Host names on which Previously does nothing. */
  sitesOff: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5000)),
  kinds: kindsSchema,
  /** How much of a mark is seen before it is pointed at. */
  density: v.picklist(['quiet', 'full']),
  palette: v.picklist(['standard', 'high-contrast']),
  language: v.picklist(['auto', 'en', 'uk']),
  /** Keep each article that is read in the library without being asked. */
  keepAutomatically: v.boolean(),
  /** A server that is asked for earlier reports: an OpenSearch index, or a pack file read by Range. */
  server: v.nullable(serverSchema),
  /** Show reports after the article's date, apart from the timeline. */
  showSince: v.boolean(),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

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
  for (const [key, schema] of Object.entries(settingsSchema.entries)) {
    if (!Object.hasOwn(stored, key)) continue;
    const field = v.safeParse(schema, (stored as Record<string, unknown>)[key]);
    if (field.success) result[key] = field.output;
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

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
}
