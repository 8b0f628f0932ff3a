/**
 * A Chromium profile in which the reader has granted the extension some sites. The permission prompt is native and
 * cannot be clicked headless, so the grant is written where Chromium keeps it; the shipped manifest stays unchanged.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Chromium derives an unpacked extension's id from its path: SHA-256, first 16 bytes, digits 0–f written a–p. */
export function extensionIdOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Prepares `profile` (developer mode on, the toolbar button pinned, the grant written) by one short start of the browser.
 * A button that is not pinned first slides into the toolbar, a quarter of a second in which Chromium opens no popup.
 */
export async function chromiumProfile(
  profile: string,
  extension: string,
  granted: readonly string[],
  start: (extension?: string) => Promise<Browser>,
): Promise<void> {
  const preferences = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const pinned = [extensionIdOf(extension)];
  writeFileSync(
    preferences,
    JSON.stringify({ extensions: { ui: { developer_mode: true }, pinned_extensions: pinned } }),
  );
  if (granted.length === 0) return;
  const first = await start(extension);
  const root = `chrome-extension://${extensionIdOf(extension)}/`;
  await first.waitForTarget((target) => target.url().startsWith(root), { timeout: 20_000 });
  await first.close();
  const stored = JSON.parse(readFileSync(preferences, 'utf8')) as {
    extensions: { settings: Record<string, Record<string, unknown>> };
  };
  const settings = stored.extensions.settings[extensionIdOf(extension)];
  if (!settings) throw new Error('Chromium kept no settings for the extension in its profile.');
  for (const key of ['granted_permissions', 'active_permissions', 'runtime_granted_permissions']) {
    const present = (settings[key] ?? {}) as { explicit_host?: string[] };
    settings[key] = { ...present, explicit_host: [...(present.explicit_host ?? []), ...granted] };
  }
  writeFileSync(preferences, JSON.stringify(stored));
}
