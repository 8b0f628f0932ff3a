/**
 * What is done in every page before it is known to be an article: a glance, and one at whatever the page becomes by
 * itself. It stands apart from the page's reader so that a page that is none pays for nothing else.
 */

import { type Detection, hopeless } from './detect-article.ts';
import { watchNavigation } from './navigation-watch.ts';
import { PageLooks } from './page-looks.ts';
import { type Head, readHead } from './survey.ts';

/** A page that may be an article, as the glance saw it. */
export interface PromisingPage {
  head: Head;
  /** Whether the page has just become this one by itself, so that its text may still be on its way. */
  isFilling: boolean;
  /** Tells at a glance what the page becomes next: the reader, which comes after the glance, need not bring it again. */
  hopeless: (head: Head) => Detection | null;
}

export interface PageGlanceEvents {
  onPromising: (page: PromisingPage) => void;
  /** Nothing that the page may say in its text makes it an article. */
  onNone: (detection: Detection) => void;
  /** The page could not be looked at. */
  onFail: () => void;
  /** The page became another one. */
  onLeave: () => void;
}

/** Glances at the page at once, and listens for navigation until `signal` aborts. Reads only. */
export function glanceAtPage(view: Window, events: PageGlanceEvents, signal: AbortSignal): void {
  let head: Head | null = null;
  let verdict: Detection | null = null;
  let isFilling = false;
  const look = () => {
    head = readHead(view.document, view.location.href);
    verdict = hopeless(head);
    return verdict === null;
  };
  const looks = new PageLooks(view, look, {
    onFound: () => events.onPromising({ head: head!, isFilling, hopeless }),
    onNone: () => events.onNone(verdict!),
    onFail: events.onFail,
  });
  const onNavigate = () => {
    looks.cancel();
    events.onLeave();
    isFilling = true;
    looks.lookLater();
  };
  watchNavigation(view, { onNavigate, onHide: () => {}, onReturn: () => {} }, signal);
  signal.addEventListener('abort', () => looks.cancel());
  looks.look();
}
