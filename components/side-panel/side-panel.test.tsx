// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle, spanOf } from '../../tests/gallery/sample-article.ts';
import { sampleReading } from '../../tests/gallery/sample-reading.ts';
import { emptyTimeline, sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../../utils/localize/locales.ts';
import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { SidePanel, type SidePanelProps } from './side-panel.tsx';

const read: ReadTab = {
  status: 'read',
  article: sampleArticle,
  reading: sampleReading,
  timeline: sampleTimeline,
  visible: [300, 620],
  chosen: null,
  keepProblem: '',
  marksPainted: true,
};

function show(more: Partial<SidePanelProps> = {}) {
  const callbacks = {
    onGoTo: vi.fn(),
    onOpen: vi.fn(),
    onCopy: vi.fn(async () => true),
    onExport: vi.fn(),
    onPrint: vi.fn(),
    onKeep: vi.fn(),
    onReadPage: vi.fn(),
    onTurnOnHere: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const l = localizerFor('en', ['en-US']);
  const draw = (changed: Partial<SidePanelProps>) => (
    <SidePanel
      {...callbacks}
      state={read}
      settings={defaultSettings}
      l={l}
      kept={false}
      {...more}
      {...changed}
    />
  );
  const { rerender } = render(draw({}));
  return { ...callbacks, change: (changed: Partial<SidePanelProps>) => rerender(draw(changed)) };
}

const chosenTab = () => screen.getByRole('tab', { selected: true }).textContent;
const inView = () =>
  [...document.querySelectorAll('[data-in-view="true"]')].map((claim) => claim.getAttribute('data-claim'));

afterEach(cleanup);

describe('the side panel', () => {
  it('lists claims in text order and marks those in the page’s window', () => {
    const { change } = show();
    const order = [...document.querySelectorAll('.claim')].map((claim) => claim.getAttribute('data-claim'));
    expect(order).toEqual(sampleReading.claims.map(({ id }) => id));
    expect(inView()).toEqual(['c3', 'c4', 'c5', 'c6']);
    change({ state: { ...read, visible: [700, 800] } });
    expect(inView()).not.toContain('c3');
  });

  it('shows a claim in the page at a click', () => {
    const { onGoTo } = show();
    fireEvent.click(screen.getByText('“Whoever falls, the occupier gains,”'));
    expect(onGoTo).toHaveBeenCalledWith(sampleReading.claims[4]!.extent);
  });

  it('says that the article is kept, and keeps the focus beside the button that is gone', async () => {
    const { change } = show({ firstTab: 'timeline', state: { ...read, timeline: emptyTimeline } });
    document.querySelector<HTMLElement>('.no-reports .button')!.focus();
    change({ kept: true, state: { ...read, timeline: emptyTimeline } });
    expect(screen.getByText('Kept in your library').getAttribute('role')).toBe('status');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a feed'));
  });

  it('counts no earlier reports where they could not be looked up', () => {
    const notes = [{ code: 'index-failed', text: 'A pack is damaged.' }];
    show({ state: { ...read, timeline: { ...emptyTimeline, notes } } });
    screen.getByRole('tab', { name: 'Timeline' });
  });

  it('moves among tabs with the arrow keys, round the ends', () => {
    show();
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
    press('ArrowRight');
    expect(chosenTab()).toBe('Sources 5');
    expect(document.activeElement?.textContent).toBe('Sources 5');
    press('End');
    expect(chosenTab()).toBe('About');
    press('ArrowRight');
    expect(chosenTab()).toBe('Claims 10');
  });

  it('brings up what was clicked in the page, and leaves the reader’s own choice alone afterwards', () => {
    const { change } = show();
    const chosen = { kind: 'figure', id: 'f3', claim: null, turn: 1 } as const;
    change({ state: { ...read, chosen } });
    expect(chosenTab()).toBe('Figures 4');
    expect(document.querySelector('[aria-current]')!.textContent).toContain('318,000');
    fireEvent.click(screen.getByRole('tab', { name: /Claims/ }));
    change({ state: { ...read, chosen, visible: [0, 10] } });
    expect(chosenTab()).toBe('Claims 10');
  });

  it('stays with the claims when a part of one is clicked in the page, each time anew', () => {
    const { change } = show();
    const current = () => document.querySelector('[aria-current]')?.getAttribute('data-claim');
    const chosen = { kind: 'figure', id: 'f3', claim: 'c8', turn: 1 } as const;
    change({ state: { ...read, chosen } });
    expect([chosenTab(), current()]).toEqual(['Claims 10', 'c8']);
    fireEvent.click(screen.getByRole('tab', { name: /Sources/ }));
    change({ state: { ...read, chosen: { ...chosen, turn: 2 } } });
    expect(chosenTab()).toBe('Figures 4');
  });

  it('says who carries the story', () => {
    show({ firstTab: 'sources' });
    screen.getByText('military: 5 claims');
    screen.getByText('30% of the claims come from sources that are not named.');
    screen.getByText('3 earlier reports');
  });

  it('sets figures that disagree side by side and plots their history, point by point by keyboard', () => {
    const { onOpen } = show({ firstTab: 'figures' });
    const conflict = document.querySelector('.figure-conflict')!;
    expect(conflict.textContent).toContain('318,000');
    expect(conflict.textContent).toContain('around 527,000');
    const [counted] = document.querySelectorAll('.history');
    const headings = [...document.querySelectorAll('.panel-section h2, .panel-section h3')];
    expect(headings.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H2', 'Figures that disagree: conscripts'],
      ['H2', 'How it changed: mobilized men'],
      ['H2', 'Planned: mobilized men'],
      ['H2', 'Other figures'],
    ]);
    const points = [...counted!.querySelectorAll<HTMLElement>('.plot-point')];
    expect(points.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    points[0]!.focus();
    fireEvent.keyDown(points[0]!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(points[1]);
    expect(document.querySelector('.plot-readout')!.textContent).toBe(
      'at least 431,000 men drafted in 75 regions · Mediazona · October 2022',
    );
    fireEvent.click(points[0]!);
    expect(onOpen).toHaveBeenCalledWith('https://news.example/decree');
  });

  it('gives the plot as a table', () => {
    show({ firstTab: 'figures' });
    const rows = [...document.querySelector('tbody')!.children].map((row) =>
      [...row.children].map((cell) => [...cell.childNodes].map(({ textContent }) => textContent)),
    );
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual([
      ['Sep 21, 2022'],
      ['at most 300,000', 'reservists called up'],
      ['Moscow', 'BBC News'],
    ]);
    expect(rows.at(-1)).toEqual([['Jan 4, 2024'], ['about 527,000'], ['Mediazona', 'This article']]);
  });

  it('lists the dates of the text as understood', () => {
    const { onGoTo } = show({ firstTab: 'timeline' });
    fireEvent.click(screen.getByText('Sept. 24'));
    expect(onGoTo).toHaveBeenCalledWith(spanOf('Sept. 24'));
    screen.getByText('September 24, 2023');
  });

  it('shows no code where a date names no day, or no year, and no length of time', () => {
    const [first, second] = sampleReading.dates;
    const dates = [
      { ...first!, iso: 'PAST_REF', backReference: { source: null, claim: null, sentence: [0, 9] as const } },
      { ...second!, iso: 'XXXX-11' },
      { ...second!, id: 'd9', iso: 'P3D', backReference: null },
    ];
    show({ state: { ...read, reading: { ...sampleReading, dates } }, firstTab: 'timeline' });
    const said = [...document.querySelectorAll('.dates .soft')].map(({ textContent }) => textContent);
    expect(said).toEqual(['no day given', 'November']);
  });

  it('copies a claim and says so once', async () => {
    const { onCopy } = show();
    fireEvent.click(screen.getAllByText('Copy')[4]!);
    expect(onCopy).toHaveBeenCalledWith(expect.stringContaining('“Whoever falls, the occupier gains,”'));
    await waitFor(() => expect(screen.getAllByText('Copied')).toHaveLength(1));
  });

  it('says in sight, whichever section is open, why something could not be done', () => {
    show({ problem: 'Keeping the article failed, and nothing was changed: disk error.' });
    const notice = screen.getByText(/^Keeping the article failed/);
    expect([notice.getAttribute('role'), notice.className]).toEqual(['status', 'notice doubt no-print']);
  });

  it('exports in every format', () => {
    const { onExport } = show({ firstTab: 'about' });
    for (const format of ['Text (Markdown)', 'Table (CSV)', 'Data (JSON)', 'Annotations (W3C)'])
      fireEvent.click(screen.getByText(format));
    expect(onExport.mock.calls.flat()).toEqual(['markdown', 'csv', 'json', 'annotation']);
  });

  it('is printed with all sections, nothing folded away, and goes back to the one that was open', () => {
    const { onPrint, change } = show({ firstTab: 'about' });
    fireEvent.click(screen.getByText('Print'));
    expect(onPrint).toHaveBeenCalledOnce();
    change({ printing: true });
    expect(document.querySelectorAll('.claim').length).toBeGreaterThan(0);
    expect(document.querySelector('.plot')).not.toBeNull();
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
    change({ printing: false });
    expect(chosenTab()).toBe('About');
  });

  it('does not say of a language that is not read that nobody is cited', () => {
    const notes = [{ code: 'language-unread', text: '' }];
    const reading = { ...sampleReading, sources: [], claims: [], figures: [], dates: [], notes };
    show({ state: { ...read, reading } });
    for (const tab of [/Claims/, /Sources/, /Figures/]) {
      fireEvent.click(screen.getByRole('tab', { name: tab }));
      screen.getByText(/this text is in another language/);
    }
  });

  it('says so when an article has nothing of a kind, and where there may be more', () => {
    const reading = { ...sampleReading, sources: [], claims: [], figures: [], dates: [] };
    show({ state: { ...read, reading, marksPainted: false } });
    screen.getByText('No claims found: the article seems to cite nobody.');
    screen.getByText(/listed under “Timeline”/);
    screen.getByText(/cannot mark the text/);
    fireEvent.click(screen.getByRole('tab', { name: /Sources/ }));
    screen.getByText('No cited sources found.');
    fireEvent.click(screen.getByRole('tab', { name: /Figures/ }));
    screen.getByText('No figures found.');
  });
});
