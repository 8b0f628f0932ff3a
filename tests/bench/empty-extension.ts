/** An extension of nothing but an empty popup and an empty panel: what a browser itself takes to open either. */

import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browser/launch.ts';

/** Has the names under which the tests find the pages of Previously, and none of its permissions. */
const manifests: Record<BrowserName, object> = {
  chromium: {
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
    permissions: ['sidePanel'],
  },
  firefox: {
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: { gecko: { id: 'previously@previously.example' } },
  },
};

const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p>${script}`;

/** Both marks that a surface of Previously leaves, at the first frame. */
const shown = `requestAnimationFrame(() => {
  for (const name of ['reading-shown', 'timeline-shown']) performance.mark(name);
});`;

/** The button comes once it can open the panel within the click. */
const panelButton = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const button = Object.assign(document.createElement('button'), { id: 'open-panel', textContent: 'Panel' });
  button.onclick = () => void chrome.sidePanel?.open({ tabId: tab.id }).then(() => window.close());
  document.body.append(button);
});`;

/** Writes the extension to a new temporary folder and gives its path. */
export function writeEmptyExtension(name: BrowserName): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'empty-extension-')));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      ...manifests[name],
    }),
    // A launch waits for the page that Previously opens when it is installed.
    'background.js': `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`,
    'welcome.html': page(''),
    'popup.html': page('<script type="module" src="popup.js"></script>'),
    'popup.js': `${shown}\n${panelButton}`,
    'sidepanel.html': page('<script type="module" src="sidepanel.js"></script>'),
    'sidepanel.js': shown,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
