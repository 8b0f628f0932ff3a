/** When a page becomes another page without being loaded: client-side navigation and the back/forward cache. */

export interface NavigationEvents {
  /** Another document under another address, in the same tab and script. */
  onNavigate: (url: string) => void;
  /** The page goes into the back/forward cache, or away. */
  onHide: () => void;
  /** The page came back from the back/forward cache. */
  onReturn: () => void;
}

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** Watches until `signal` aborts. Uses the Navigation API where there is one, else history events. */
export function watchNavigation(view: Window, events: NavigationEvents, signal: AbortSignal): void {
  let known = pageOf(view.location.href);
  const check = () => {
    const url = view.location.href;
    const page = pageOf(url);
    if (page === known) return;
    known = page;
    events.onNavigate(url);
  };
  const navigation = (view as { navigation?: NavigationLike }).navigation;
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('currententrychange', check, { signal });
  }
  for (const type of ['popstate', 'hashchange'] as const) view.addEventListener(type, check, { signal });
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
