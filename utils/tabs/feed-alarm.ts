/** When feeds are asked: now and then while there are any, never otherwise. */

import { browser } from 'wxt/browser';
import { mayFetch } from '../access/address-access.ts';
import { refreshFeeds } from '../reports/feeds/refresh-feeds.ts';
import { openLibrary } from './library-desk.ts';

const alarmName = 'feeds';
/** Minutes between two looks at which feeds are due. */
const period = 30;

let running: Promise<void> | null = null;

/** Sets the alarm where there are feeds, and takes it away where there are none; as it is while nobody can tell. */
export async function scheduleFeeds(): Promise<void> {
  const feeds = await openLibrary()
    .then((library) => library.feeds())
    .catch(() => null);
  if (feeds === null) return;
  if (feeds.length === 0) await browser.alarms.clear(alarmName);
  else if (!(await browser.alarms.get(alarmName)))
    await browser.alarms.create(alarmName, { periodInMinutes: period });
}

/** Asks the feeds that are due; a second call while one runs waits for the same. */
export function askFeeds(): Promise<void> {
  running ??= openLibrary()
    .then((library) =>
      refreshFeeds(library, { fetch: (url, init) => fetch(url, init), now: () => Date.now(), mayFetch }),
    )
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => {
      running = null;
    });
  return running;
}

/**
 * Answers the alarm, and sets it as the browser starts: not every one keeps it. Called as the background starts, as
 * listeners must be; that alone opens no library.
 */
export function watchFeedAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void askFeeds();
  });
  browser.runtime.onStartup.addListener(() => void scheduleFeeds());
  browser.runtime.onInstalled.addListener(() => void scheduleFeeds());
}
