/** When a page becomes another page without being loaded: client-side navigation and the back/forward cache. */

export interface NavigationEvents {
  /** Another document under another address, in the same tab and script. */
  onNavigate: () => void;
  /** The page goes into the back/forward cache, or away. */
  onHide: () => void;
  /** The page came back from the back/forward cache. */
  onReturn: () => void;
}

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** Milliseconds between two looks at the address where the browser does not tell that a router has changed it. */
const betweenLooks = 1000;

/** Watches until `signal` aborts. Uses the Navigation API where there is one (Firefox has it from 147), else a clock. */
export function watchNavigation(view: Window, events: NavigationEvents, signal: AbortSignal): void {
  let known = pageOf(view.location.href);
  const check = () => {
    const page = pageOf(view.location.href);
    if (page === known) return;
    known = page;
    events.onNavigate();
  };
  const navigation = (view as { navigation?: NavigationLike }).navigation;
  // An element of that name may stand in its place, which has no entries.
  if (navigation?.currentEntry) navigation.addEventListener('currententrychange', check, { signal });
  else {
    const clock = view.setInterval(check, betweenLooks);
    signal.addEventListener('abort', () => view.clearInterval(clock));
  }
  view.addEventListener('pagehide', () => events.onHide(), { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      check();
      events.onReturn();
    },
    { signal },
  );
}

/** The part of an address that tells pages apart: a fragment counts only where a router lives in it (`#/…`, `#!…`). */
export function pageOf(url: string): string {
  const at = url.indexOf('#');
  if (at < 0) return url;
  return /^#[!/]/.test(url.slice(at)) ? url : url.slice(0, at);
}
