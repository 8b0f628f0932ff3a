/** Opens the side panel. Both browsers allow it only within the handling of a reader's gesture. */

import { browser } from 'wxt/browser';

interface PanelApis {
  sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens Chromium's side panel for the tab, or Firefox's sidebar for the window. Must be called first thing in a
 * gesture's handler: awaiting before it loses the gesture in Firefox. False where the browser refuses.
 */
export function openPanel(tabId: number): Promise<boolean> {
  const apis = browser as unknown as PanelApis;
  const opened = apis.sidePanel?.open({ tabId }) ?? apis.sidebarAction?.open() ?? Promise.reject();
  return opened.then(
    () => true,
    () => false,
  );
}
