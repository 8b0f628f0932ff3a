import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cardStyles } from '../components/card/card-styles.ts';
import { followGrant } from '../utils/access/choose-access.ts';
import { bringReader, glanceAtOpenTabs, registerScript } from '../utils/access/page-scripts.ts';
import { localizerFor } from '../utils/localize/locales.ts';
import { caller, listen } from '../utils/messages/channel.ts';
import { type PageToBackgroundReplies, pageToBackground } from '../utils/messages/page-to-background.ts';
import {
  type SurfaceToBackgroundReplies,
  surfaceToBackground,
} from '../utils/messages/surface-to-background.ts';
import type { ToPageReplies, toPage } from '../utils/messages/to-page.ts';
import { hostStyles } from '../utils/page/card-host-styles.ts';
import { loadSettings, watchSettings } from '../utils/settings/settings-store.ts';
import { showBadge } from '../utils/tabs/badge.ts';
import { cardTexts } from '../utils/tabs/card-texts.ts';
import { createMenu, keepMenuTitled } from '../utils/tabs/context-menu.ts';
import { askFeeds, scheduleFeeds, watchFeedAlarm } from '../utils/tabs/feed-alarm.ts';
import { leaveTabs } from '../utils/tabs/leave-tabs.ts';
import {
  isKept,
  keepArticle,
  keepTab,
  listPacks,
  listReports,
  searchedPacks,
  unkeep,
} from '../utils/tabs/library-desk.ts';
import { openOnce } from '../utils/tabs/open-once.ts';
import { openPanel } from '../utils/tabs/open-panel.ts';
import { readTab } from '../utils/tabs/read-tab.ts';
import { ReadingDesk } from '../utils/tabs/reading-desk.ts';
import { readingFor } from '../utils/tabs/reading-for-pages.ts';
import { searchedServers } from '../utils/tabs/server-desk.ts';
import { leaveWithPage, tellKeeping } from '../utils/tabs/tell-keeping.ts';

/** The background: reading and index for all tabs. It keeps nothing that may not be lost at any moment. */
export default defineBackground({
  type: 'module',
  main() {
    const desk = new ReadingDesk(searchedPacks, searchedServers);
    const page = caller<typeof toPage, ToPageReplies>();

    listen<typeof pageToBackground, PageToBackgroundReplies>(pageToBackground, 'page', {
      ...readingFor(
        desk,
        (article) => keepArticle(desk, article),
        (tabId, problem) => void tellKeeping(tabId, problem),
      ),
      'bring-reader': (_message, { tab, documentId }) =>
        tab?.id === undefined ? false : bringReader(tab.id, documentId),
      'tab-changed': async ({ state, priorReports }, { tab }) => {
        const l = localizerFor((await loadSettings()).language, navigator.languages);
        if (tab?.id !== undefined) await showBadge(tab.id, state, priorReports, l);
        return null;
      },
      'mark-chosen': () => null,
      'card-texts': async () => ({
        ...cardTexts(await loadSettings(), navigator.languages),
        styles: hostStyles + cardStyles,
      }),
      'open-address': async ({ url, click }, { tab }) => {
        await openOnce(url, click, tab?.id);
        return null;
      },
      'open-panel': (_message, { tab }) => (tab?.id === undefined ? false : openPanel(tab.id)),
    });

    listen<typeof surfaceToBackground, SurfaceToBackgroundReplies>(surfaceToBackground, 'extension', {
      'prepare-reading': () => {
        void searchedPacks().catch(() => undefined);
        return null;
      },
      'access-changed': async () => {
        await registerScript();
        return null;
      },
      'list-packs': listPacks,
      'list-reports': ({ id, year, skip }) => listReports(id, { year, skip }),
      'feeds-changed': async () => {
        await scheduleFeeds();
        await askFeeds();
        return null;
      },
      'keep-tab': async ({ tabId }) => {
        await keepTab(desk, tabId);
        void leaveWithPage(tabId, '');
        return null;
      },
      unkeep: async ({ address }) => {
        await unkeep(address);
        return null;
      },
      'is-kept': ({ address }) => isKept(address),
    });

    watchFeedAlarm();
    keepMenuTitled();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerScript();
      void createMenu();
      if (reason === 'update') void glanceAtOpenTabs();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void followGrant(origins)
        .catch(() => undefined)
        .then(registerScript);
    });
    // A surface that gave or took access may be closed before it could say so.
    watchSettings(() => void registerScript());
    browser.permissions.onRemoved.addListener(({ origins = [] }) => {
      void registerScript();
      void leaveTabs(origins);
    });

    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (tab?.id === undefined) return;
      if (info.menuItemId === 'open-panel') openPanelOf(tab.id);
      else if (info.menuItemId === 'keep-article') void keepFromMenu(tab.id);
      else void readTab(tab.id);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'open-panel') openPanelOf(tab.id);
      else if (command === 'next-mark' || command === 'previous-mark')
        void page.callTab(tab.id, { type: command }).catch(() => {});
    });

    /** By menu or keyboard the panel is asked for on a page: a click like the toolbar's, which reads it. */
    function openPanelOf(tabId: number): void {
      void openPanel(tabId);
      void bringReader(tabId);
    }

    async function keepFromMenu(tabId: number): Promise<void> {
      const problem = await keepTab(desk, tabId).then(
        () => '',
        (error: unknown) => (error instanceof Error ? error.message : 'Nobody answered.'),
      );
      await tellKeeping(tabId, problem);
    }
  },
});
