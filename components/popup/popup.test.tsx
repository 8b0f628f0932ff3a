// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle, spanOf } from '../../tests/gallery/sample-article.ts';
import { sampleReading } from '../../tests/gallery/sample-reading.ts';
import { emptyTimeline, sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../../utils/localize/locales.ts';
import type { ReadTab, TabState } from '../../utils/messages/tab-state.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { Popup, type PopupProps } from './popup.tsx';

const read: ReadTab = {
  status: 'read',
  article: sampleArticle,
  reading: sampleReading,
  timeline: sampleTimeline,
  visible: null,
  chosen: null,
  keepProblem: '',
  marksPainted: true,
};

const makeCallbacks = () => ({
  onGoTo: vi.fn(),
  onOpen: vi.fn(),
  onOpenPanel: vi.fn(),
  onReadPage: vi.fn(),
  onAddSite: vi.fn(),
  onKeep: vi.fn(),
  onTurnOffHere: vi.fn(),
  onTurnOnHere: vi.fn(),
  onOpenOptions: vi.fn(),
});

function show(state: TabState = read, more: Partial<PopupProps> = {}) {
  const callbacks = makeCallbacks();
  const l = localizerFor('en', ['en-US']);
  render(<Popup {...callbacks} state={state} settings={defaultSettings} l={l} kept={false} {...more} />);
  return callbacks;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const axisLinks = () =>
  [...document.querySelectorAll('.axis .entry-link')].map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the popup of an article', () => {
  it('pins the cited report under the sentence that cites it, and shows it in the text', () => {
    const { onGoTo } = show();
    const cited = screen.getByText('Cited in the text', { selector: 'h3' }).parentElement!;
    expect(cited.querySelector('blockquote')!.textContent).toContain('Sept. 24');
    within(cited).getByText(/Enlistment offices open/);
    fireEvent.click(within(cited).getByText('Show in text'));
    expect(onGoTo).toHaveBeenCalledWith(
      spanOf('The Center reported on Sept. 24 that local officials were drawing up lists of conscripts.'),
    );
  });

  it('folds away the sentences that cite what the index does not have, and says how many', () => {
    const [cited] = sampleTimeline.backReferences;
    const backReferences = [cited!, { ...cited!, date: 'd9', entry: null }];
    show({ ...read, timeline: { ...sampleTimeline, backReferences } });
    const folded = screen.getByText('1 cited report was not found').parentElement as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    expect(folded.querySelectorAll('blockquote')).toHaveLength(1);
    expect(document.querySelectorAll('.cited > .cited-report')).toHaveLength(1);
  });

  it('lists the linked story and the history of the figure by claimant', () => {
    show();
    screen.getByText('Linked in this article');
    const history = screen.getByText('How it changed: mobilized men').parentElement!;
    expect(history.textContent).toContain('at most 300,000');
    expect(history.textContent).toContain('about 527,000');
  });

  it('opens a report through the callback only', () => {
    const { onOpen } = show();
    const link = screen.getByText('Putin speaks of 318,000 mobilized, volunteers included.');
    expect(fireEvent.click(link)).toBe(false);
    expect(onOpen).toHaveBeenCalledWith('https://news.example/putin');
  });

  it('offers nothing that needs the library where nothing can be kept', () => {
    show({ ...read, timeline: emptyTimeline }, { kept: null });
    for (const name of ['Add a feed', 'Import a pack', 'Keep this article'])
      expect(screen.queryByText(name)).toBeNull();
  });

  it('says why what was asked for could not be done', () => {
    show(read, {
      problem: 'The browser refused to store the change: its storage for extensions may be full.',
    });
    expect(screen.getByText(/refused to store the change/).getAttribute('role')).toBe('status');
  });

  it('does not link a report without an address', () => {
    show();
    expect(screen.getByText('Forced conscription in the occupied east is documented.').tagName).toBe('SPAN');
  });

  it('narrows by reason, by publisher and by words, says how many are left, and shows all again', () => {
    show();
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'same-figure' } });
    expect(axisLinks()).toHaveLength(3);
    screen.getByText('3 of 9 reports');
    fireEvent.change(screen.getByLabelText('Publisher'), { target: { value: 'Reuters' } });
    expect(axisLinks()).toHaveLength(1);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
    screen.getByText(/Nothing here matches/);
    fireEvent.click(screen.getByText('Show all again'));
    expect(axisLinks()).toHaveLength(9);
  });

  it('turns the order round', () => {
    show();
    const before = axisLinks();
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'oldest-first' } });
    expect(axisLinks()).toEqual(before.toReversed());
  });

  it('is walked through by keyboard: slash to search, Down to the reports, arrows among them', () => {
    show();
    const first = document.querySelector<HTMLElement>('.entry-link')!;
    first.focus();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('ArrowDown');
    expect(document.activeElement!.textContent).toContain('Mariupol');
    press('ArrowDown');
    expect(document.activeElement!.textContent).toContain('Luhansk');
    press('ArrowUp');
    expect(document.activeElement!.textContent).toContain('Mariupol');
    press('End');
    expect(document.activeElement!.textContent).toContain('they wait in a camp');
  });

  it('answers to keys as soon as it is open, with the focus nowhere', () => {
    show();
    fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
    expect(document.activeElement).toBe(document.body);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    (document.activeElement as HTMLElement).blur();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(document.activeElement!.matches('a.entry-link')).toBe(true);
  });

  it('empties the search at the first Escape instead of closing', () => {
    show();
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'x' } });
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(axisLinks()).toHaveLength(9);
  });

  it('shows twenty reports and more on demand, without end', () => {
    const many = Array.from({ length: 45 }, (_, index) => ({
      ...sampleTimeline.entries[1]!,
      key: `many:${index}`,
    }));
    show({ ...read, timeline: { ...sampleTimeline, entries: many } });
    expect(axisLinks()).toHaveLength(20);
    fireEvent.click(screen.getByText('Show 20 more'));
    fireEvent.click(screen.getByText('Show 5 more'));
    expect(axisLinks()).toHaveLength(45);
  });

  it('shows reports after the article only when asked to', () => {
    show();
    expect(screen.queryByText('Since this article')).toBeNull();
    cleanup();
    show(read, { settings: { ...defaultSettings, showSince: true } });
    screen.getByText('Since this article');
  });

  it('says what to do when the index knows nothing', () => {
    const { onKeep, onOpenOptions } = show({ ...read, timeline: emptyTimeline });
    const section = screen.getByText('No earlier reports about this were found.').parentElement!;
    // Its one place is among the actions below.
    fireEvent.click(screen.getByText('Keep this article'));
    fireEvent.click(within(section).getByText('Add a feed'));
    fireEvent.click(within(section).getByText('Import a pack'));
    expect(onKeep).toHaveBeenCalledWith(true);
    expect(onOpenOptions.mock.calls).toEqual([['feeds'], ['library']]);
  });

  it('tells nobody to keep an article that is kept', () => {
    show({ ...read, timeline: emptyTimeline }, { kept: true });
    screen.getByText('No earlier reports about this were found.');
    expect(screen.queryByText(/^If you keep this article/)).toBeNull();
  });

  it('names the site once, before what can be done about it, and in the names of both buttons', () => {
    const { onAddSite, onTurnOffHere } = show();
    const row = screen.getByText('On news.example:').parentElement!;
    expect(
      within(row)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Always read', 'Switch off']);
    fireEvent.click(within(row).getByRole('button', { name: 'Always read news.example' }));
    fireEvent.click(within(row).getByRole('button', { name: 'Switch off on news.example' }));
    expect([onAddSite, onTurnOffHere].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('does not take an index that failed for one that knows nothing', () => {
    const notes = [{ code: 'index-failed', text: 'A pack is damaged.' }];
    show({ ...read, timeline: { ...emptyTimeline, notes } });
    screen.getByText('Earlier reports could not be looked up: A pack is damaged.');
    expect(screen.queryByText('No earlier reports about this were found.')).toBeNull();
  });

  it('goes on at the first report that came where “more” was pressed by key', () => {
    const entries = Array.from({ length: 45 }, (_, at) => ({
      ...sampleTimeline.entries[0]!,
      key: `k${at}`,
      report: { ...sampleTimeline.entries[0]!.report, date: `${2023 - at}-12-25`, summary: `Report ${at}` },
    }));
    show({ ...read, timeline: { ...emptyTimeline, entries } });
    const more = screen.getByText('Show 20 more');
    more.focus();
    fireEvent.click(more);
    expect(document.activeElement?.textContent).toBe('Report 20');
  });

  it('offers to take a kept article out again', () => {
    const { onKeep } = show(read, { kept: true });
    fireEvent.click(screen.getByText('Remove from library'));
    expect(onKeep).toHaveBeenCalledWith(false);
  });
});

describe('the popup without a reading', () => {
  const unread = (reason: Extract<TabState, { status: 'none' }>['reason'], detail = ''): TabState => ({
    status: 'none',
    reason,
    detail,
    url: 'https://www.news.example/front',
  });

  it.each([
    ['no-access', 'Read this page', 'onReadPage'],
    ['no-access', 'Always read news.example', 'onAddSite'],
    ['not-an-article', 'Read it anyway', 'onReadPage'],
    ['not-an-article', 'Switch off on news.example', 'onTurnOffHere'],
    ['off-here', 'Switch on here', 'onTurnOnHere'],
    ['failed', 'Try again', 'onReadPage'],
  ] as const)('for %s offers “%s”', (reason, button, callback) => {
    const callbacks = show(unread(reason));
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(callbacks[callback]).toHaveBeenCalledOnce();
  });

  it('says why a page could not be read', () => {
    show(unread('failed', 'The page has no text.'));
    screen.getByText('The page has no text.');
  });

  it('offers no reading where the browser tells no address, but says which click it waits for', () => {
    show({ ...unread('no-access'), url: '' } as TabState);
    screen.getByText(/Click Previously’s toolbar button/);
    expect(screen.queryByText('Read this page')).toBeNull();
  });

  it.each([
    ['', /a page of the browser, its store or its viewer/],
    ['file', /This is a file on your device/],
    ['web', /a page that failed to load/],
  ])('says of a page that is forbidden what it may be: %s', (detail, words) => {
    show(unread('unsupported-page', detail));
    screen.getByText(words);
  });

  it('offers nothing that cannot work on a page of the browser', () => {
    show(unread('unsupported-page'));
    expect(screen.queryByText(/Switch off/)).toBeNull();
    expect(screen.queryByText('Open the side panel')).toBeNull();
  });
});
