// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '../tests/gallery/sample-article.ts';
import { sampleReading } from '../tests/gallery/sample-reading.ts';
import { sampleTimeline } from '../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../utils/localize/locales.ts';
import type { ReadTab } from '../utils/messages/tab-state.ts';
import { marksOf } from '../utils/page/marks.ts';
import { defaultSettings } from '../utils/settings/settings.ts';
import { describeMark } from '../utils/surfaces/mark-card.ts';
import { drawCard } from './card/draw-card.ts';
import { Popup } from './popup/popup.tsx';
import { SidePanel } from './side-panel/side-panel.tsx';

const markup = '<img src=x onerror="x()"><script>x()</script><a href="javascript:x()">';

/** Fields whose text comes from a page, a pack or a feed. */
const words = new Set([
  'title',
  'publisher',
  'name',
  'description',
  'summary',
  'counted',
  'value',
  'qualifier',
  'claimedBy',
  'what',
]);
const addresses = new Set(['url', 'canonicalUrl']);

/** The same data with markup in every word, and every address a script. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    if (addresses.has(key)) return 'javascript:x()' as T;
    return (words.has(key) && !/^\d{4}-/.test(value) ? markup + value : value) as T;
  }
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)])) as T;
}

const article = { ...poisoned(sampleArticle), text: sampleArticle.text, byline: [markup] };
const state: ReadTab = {
  status: 'read',
  article: { ...article, notes: [{ code: 'x', text: markup }] },
  reading: poisoned(sampleReading),
  timeline: poisoned(sampleTimeline),
  visible: null,
  chosen: null,
  keepProblem: markup,
  marksPainted: true,
};
const l = localizerFor('en', ['en-US']);

/** What markup or a script's address would have left behind. */
function harm(): string[] {
  const made = [...document.querySelectorAll('img, script, iframe, object, embed, [onerror], [onclick]')];
  const links = [...document.querySelectorAll('[href], [src], [action]')].filter((element) =>
    ['href', 'src', 'action'].some((name) => /^\s*javascript:/i.test(element.getAttribute(name) ?? '')),
  );
  return [...made, ...links].map((element) => element.outerHTML.slice(0, 100));
}

const callbacks = {
  onGoTo: vi.fn(),
  onOpen: vi.fn(),
  onOpenPanel: vi.fn(),
  onCopy: vi.fn(async () => true),
  onExport: vi.fn(),
  onPrint: vi.fn(),
  onKeep: vi.fn(),
  onReadPage: vi.fn(),
  onTurnOffHere: vi.fn(),
  onTurnOnHere: vi.fn(),
  onOpenOptions: vi.fn(),
};

afterEach(cleanup);

describe('words that are markup, and addresses that are scripts', () => {
  it('stay words in every section of the side panel', () => {
    render(<SidePanel {...callbacks} state={state} settings={defaultSettings} l={l} kept={false} />);
    for (const tab of screen.getAllByRole('tab')) {
      fireEvent.click(tab);
      expect(harm()).toEqual([]);
    }
    expect(document.body.textContent).toContain('<img src=x');
  });

  it('stay words in the popup', () => {
    render(
      <Popup
        {...callbacks}
        onAddSite={vi.fn()}
        state={state}
        settings={defaultSettings}
        l={l}
        kept={false}
      />,
    );
    expect(harm()).toEqual([]);
    expect(document.body.textContent).toContain('<img src=x');
  });

  it('stay words in every card, and none opens', () => {
    const marks = marksOf(state.reading);
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const content = describeMark(
        mark,
        { article: state.article, reading: state.reading, timeline: state.timeline },
        l,
      );
      if (content) document.body.replaceChildren(drawCard(content, l, callbacks));
      expect(harm()).toEqual([]);
      for (const button of document.body.querySelectorAll('button, a')) fireEvent.click(button);
    }
    expect(callbacks.onOpen).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('<img src=x');
  });
});
