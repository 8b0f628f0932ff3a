import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { glanceAtPage } from './page-glance.ts';

const sentence =
  'The council of the town has decided on the bridge, and the mayor said that it will be built. ';
const story = `<h1>The bridge will be built</h1><p>By Ada Quill</p><time datetime="2026-05-04">May 4, 2026</time>
  ${Array.from({ length: 5 }, () => `<p>${sentence.repeat(5)}</p>`).join('')}`;
const declared = '<meta property="og:type" content="article">';

interface Glanced {
  view: Window & typeof globalThis;
  log: string[];
  life: AbortController;
  seen: { url: string; isFilling: boolean }[];
}

const navigationOf = (view: Window) => (view as unknown as { navigation: EventTarget }).navigation;

function glanced(body: string, head = ''): Glanced {
  const { window } = new JSDOM(`<head>${head}</head><body>${body}</body>`, {
    url: 'https://paper.example/town/2026/05/04/the-bridge-will-be-built',
  });
  const view = window as unknown as Window & typeof globalThis;
  const log: string[] = [];
  const seen: Glanced['seen'] = [];
  const life = new AbortController();
  const events = {
    onPromising: ({ head: { url }, isFilling }: { head: { url: string }; isFilling: boolean }) => {
      log.push('promising');
      seen.push({ url, isFilling });
    },
    onNone: () => void log.push('none'),
    onFail: () => void log.push('failed'),
    onLeave: () => void log.push('left'),
  };
  // jsdom knows neither signals of ours nor timers that are set by hand.
  view.setTimeout = ((run: () => void, after: number) => setTimeout(run, after)) as never;
  view.clearTimeout = ((timer: never) => clearTimeout(timer)) as never;
  const add = view.addEventListener.bind(view);
  view.addEventListener = ((type: string, listener: EventListener, options?: { signal?: AbortSignal }) => {
    add(type, listener);
    options?.signal?.addEventListener('abort', () => view.removeEventListener(type, listener));
  }) as never;
  Object.assign(view, { navigation: Object.assign(new EventTarget(), { currentEntry: {} }) });
  glanceAtPage(view, events, life.signal);
  return { view, log, life, seen };
}

describe('a glance at a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const navigate = ({ view }: Glanced, hash: string) => {
    view.history.replaceState(null, '', hash);
    navigationOf(view).dispatchEvent(new Event('currententrychange'));
  };

  it('tells at once whether there may be an article', () => {
    expect(glanced(story, declared).log).toEqual(['promising']);
    expect(glanced('<p>Sign in to go on.</p>').log).toEqual(['none']);
  });

  it('leaves what it has seen to the reader', () => {
    const { seen } = glanced(story, declared);
    expect(seen).toEqual([
      { url: 'https://paper.example/town/2026/05/04/the-bridge-will-be-built', isFilling: false },
    ]);
  });

  it('looks again after the page has become another, until the text is there', () => {
    const page = glanced('<p>Sign in to go on.</p>');
    navigate(page, '#/story');
    expect(page.log).toEqual(['none', 'left']);
    vi.advanceTimersByTime(600);
    expect(page.log).toEqual(['none', 'left']);
    page.view.document.body.innerHTML = story;
    vi.advanceTimersByTime(1000);
    expect(page.log).toEqual(['none', 'left', 'promising']);
    expect(page.seen[0]!.isFilling).toBe(true);
  });

  it('says that there is none after the last look, and nothing once it has ended', () => {
    const page = glanced('<p>Sign in to go on.</p>');
    navigate(page, '#/other');
    vi.advanceTimersByTime(10_000);
    expect(page.log).toEqual(['none', 'left', 'none']);
    navigate(page, '#/third');
    page.life.abort();
    page.view.document.body.innerHTML = story;
    vi.advanceTimersByTime(10_000);
    navigate(page, '#/fourth');
    expect(page.log).toEqual(['none', 'left', 'none', 'left']);
  });
});
