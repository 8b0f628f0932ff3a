import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { enterTab, registerReaderScript } from '../utils/access/reader-script.ts';
import { caller, listen } from '../utils/messages/channel.ts';
import { type PageToBackgroundReplies, pageToBackground } from '../utils/messages/page-to-background.ts';
import {
  type SurfaceToBackgroundReplies,
  surfaceToBackground,
} from '../utils/messages/surface-to-background.ts';
import { type ToPageReplies, toPage } from '../utils/messages/to-page.ts';
import { loadSettings } from '../utils/settings/settings-store.ts';
import { summarisePack } from '../utils/surfaces/pack-summary.ts';
import { showBadge } from '../utils/tabs/badge.ts';
import { bundledPack } from '../utils/tabs/bundled-pack.ts';
import { cardTexts } from '../utils/tabs/card-texts.ts';
import { openPanel } from '../utils/tabs/open-panel.ts';
import { ReadingDesk } from '../utils/tabs/reading-desk.ts';

/** The background: reading and index for all tabs. It keeps nothing that may not be lost at any moment. */
export default defineBackground({
  type: 'module',
  main() {
    const desk = new ReadingDesk(async () => [await bundledPack()]);
    const page = caller<typeof toPage, ToPageReplies>(toPage);

    listen<typeof pageToBackground, PageToBackgroundReplies>(pageToBackground, 'page', {
      'read-article': ({ article }) => desk.read(article),
      'find-prior-reports': ({ article }) => desk.timeline(article, new Date().toISOString()),
      'tab-changed': async ({ state, priorReports }, { tab }) => {
        if (tab?.id !== undefined) await showBadge(tab.id, state, priorReports);
        return null;
      },
      'view-moved': () => null,
      'card-texts': async () => cardTexts(await loadSettings(), navigator.languages),
      'open-address': async ({ url }, { tab }) => {
        await browser.tabs.create({ url, ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });
        return null;
      },
      'open-panel': (_message, { tab }) => (tab?.id === undefined ? false : openPanel(tab.id)),
    });

    listen<typeof surfaceToBackground, SurfaceToBackgroundReplies>(surfaceToBackground, 'extension', {
      'enter-tab': ({ tabId }) => enterTab(tabId),
      'access-changed': async () => {
        await registerReaderScript();
        return null;
      },
      'list-packs': async () => [summarisePack((await bundledPack()).manifest, true)],
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerReaderScript();
      browser.contextMenus.create({
        id: 'read-page',
        title: browser.i18n.getMessage('menuReadPage'),
        contexts: ['page'],
      });
      browser.contextMenus.create({
        id: 'open-panel',
        title: browser.i18n.getMessage('menuOpenPanel'),
        contexts: ['page'],
      });
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.permissions.onAdded.addListener(() => void registerReaderScript());
    browser.permissions.onRemoved.addListener(() => void registerReaderScript());

    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (tab?.id === undefined) return;
      if (info.menuItemId === 'open-panel') void openPanel(tab.id);
      else void readTab(tab.id);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'open-panel') void openPanel(tab.id);
      else if (command === 'next-mark' || command === 'previous-mark')
        void page.callTab(tab.id, { type: command }).catch(() => {});
    });

    async function readTab(tabId: number): Promise<void> {
      if (await enterTab(tabId))
        await page.callTab(tabId, { type: 'read-now', evenIfUnlikely: true }).catch(() => {});
    }
  },
});
