/** Says how keeping a tab's article ended where there is no surface to say it: by menu, or without being asked. */

import { caller } from '../messages/channel.ts';
import type { ToPageReplies, toPage } from '../messages/to-page.ts';
import { flashBadge } from './badge.ts';

const page = caller<typeof toPage, ToPageReplies>();

/** Leaves with the page why its article was not kept, for surfaces that open later; an empty sentence says that it is. */
export async function leaveWithPage(tabId: number, problem: string): Promise<void> {
  await page
    .callTab(tabId, { type: 'keeping-ended', problem: problem.slice(0, 1000) })
    .catch(() => undefined);
}

/** The same, with a sign on the badge: a menu has no place for words. */
export async function tellKeeping(tabId: number, problem: string): Promise<void> {
  await Promise.all([leaveWithPage(tabId, problem), flashBadge(tabId, problem === '' ? '✓' : '✗')]);
}
