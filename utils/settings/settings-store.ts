/** Where the reader's settings are kept: `storage.local`, one key, read afresh by whoever needs them. */

import { extension as browser } from '../messages/extension-api.ts';
import { readSettings, type Settings } from './settings.ts';

const key = 'settings';

/**
 * The settings as stored, with defaults for whatever is missing or broken. Throws a sentence for people when the browser
 * does not hand them out (a damaged profile).
 */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key).catch(() => {
    throw new Error(
      'The browser does not hand out your settings: its storage for extensions may be damaged.',
    );
  });
  return readSettings(stored[key]);
}

/**
 * Changes the stored settings and resolves to what is stored now.
 * Throws a sentence for people when the browser refuses to store (disk full) or to hand out what is stored.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = change(await loadSettings());
  try {
    await browser.storage.local.set({ [key]: settings });
  } catch {
    throw new Error('The browser refused to store the change: its storage for extensions may be full.');
  }
  return settings;
}

/** Calls back whenever the settings change, from any page of the extension; returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) onChange(readSettings(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
