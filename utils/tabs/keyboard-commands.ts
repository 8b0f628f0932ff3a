/** The extension's keyboard commands as the browser knows them, and the browser's own page for changing them. */

import { browser } from 'wxt/browser';
import type { Localizer } from '../localize/localizer.ts';

export interface KeyboardCommand {
  name: string;
  description: string;
  /** Keys as the browser writes them; empty for none. */
  shortcut: string;
}

const descriptions = {
  'open-panel': 'commandOpenPanel',
  'next-mark': 'commandNextMark',
  'previous-mark': 'commandPreviousMark',
} as const;

/** All commands, described in the reader's language rather than the browser's. */
export async function keyboardCommands(l: Localizer): Promise<KeyboardCommand[]> {
  const present = await browser.commands.getAll();
  return Object.entries(descriptions).map(([name, key]) => {
    const command = present.find((candidate) => candidate.name === name);
    return { name, description: l.text(key), shortcut: command?.shortcut ?? '' };
  });
}

/** Opens the browser's page for shortcuts; null where it has none that an extension may open. */
export function shortcutPage(): (() => void) | null {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!browser.runtime.getURL('/').startsWith('chrome-extension:')) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
