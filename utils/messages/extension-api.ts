/**
 * The browser's extension API as the content script uses it: messages and storage, which give promises in both browsers
 * since Manifest V3. The polyfill's table of all APIs (3 KB gzip) is left to the background and the surfaces.
 */

import type { WxtBrowser } from 'wxt/browser';

const scope = globalThis as { browser?: WxtBrowser; chrome?: WxtBrowser };

export const extension = (scope.browser?.runtime?.id ? scope.browser : scope.chrome) as WxtBrowser;

const { dom } = extension as { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/** Closed shadow roots: Chromium shows them to extensions here, Firefox on the element itself, which the page layer knows. */
export const shadowRootOf = dom && ((host: Element) => dom.openOrClosedShadowRoot(host));
