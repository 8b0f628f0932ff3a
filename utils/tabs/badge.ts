/** What the toolbar icon says about a tab: nothing, an article, n prior reports, off here. */

import { browser } from 'wxt/browser';
import type { Localizer } from '../localize/localizer.ts';

export type BadgeState = 'article' | 'not-an-article' | 'reading' | 'off' | 'failed';

/** Text of the badge: the number of prior reports, capped; empty where there is nothing to count. Pure. */
export function badgeText(state: BadgeState, priorReports: number): string {
  if (state !== 'article' || priorReports === 0) return '';
  return priorReports > 99 ? '99+' : String(priorReports);
}

/** Sets badge, tooltip and icon of one tab; a tab closed meanwhile is no error. */
export async function showBadge(
  tabId: number,
  state: BadgeState,
  priorReports: number,
  l: Localizer,
): Promise<void> {
  const title = titleOf(state, priorReports, l);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b564b' });
    const text = state === 'off' ? l.text('badgeOffShort') : badgeText(state, priorReports);
    if (underSign.has(tabId)) underSign.set(tabId, text);
    else await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
    // What is being read keeps its icon: to draw one takes the background as long as a message.
    if (state !== 'reading') await browser.action.setIcon({ tabId, path: iconOf(state) });
  } catch {
    // The tab is gone.
  }
}

/** What the badges of tabs say once the sign on them is gone. */
const underSign = new Map<number, string>();

/** Shows a sign on a tab's badge for two seconds, then what is true by then. */
export async function flashBadge(tabId: number, sign: string): Promise<void> {
  if (underSign.has(tabId)) return;
  try {
    underSign.set(tabId, '');
    underSign.set(tabId, await browser.action.getBadgeText({ tabId }));
    await browser.action.setBadgeText({ tabId, text: sign });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await browser.action.setBadgeText({ tabId, text: underSign.get(tabId) ?? '' });
  } catch {
    // The tab is gone.
  } finally {
    underSign.delete(tabId);
  }
}

/** The icon of a tab: colours where there is an article to read, grey where there is none or Previously is off. */
function iconOf(state: BadgeState): Record<string, string> {
  const name = state === 'article' ? '' : 'quiet-';
  return Object.fromEntries([16, 32].map((size) => [size, `/icon/${name}${size}.png`]));
}

function titleOf(state: BadgeState, priorReports: number, l: Localizer): string {
  if (state !== 'article') return l.text(titles[state]);
  return priorReports === 0 ? l.text('badgeArticleAlone') : l.plural('badgeArticle', priorReports);
}

const titles = {
  'not-an-article': 'badgeNotAnArticle',
  reading: 'badgeReading',
  off: 'badgeOff',
  failed: 'badgeFailed',
} as const;
