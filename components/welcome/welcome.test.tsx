// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Welcome } from './welcome.tsx';

afterEach(cleanup);

function show(language: 'en' | 'uk' = 'en', problem = '', access: Settings['access'] = 'on-click') {
  const onChooseAccess = vi.fn();
  const l = localizerFor(language, []);
  render(
    <Welcome
      access={access}
      problem={problem}
      l={l}
      onChooseAccess={onChooseAccess}
      onOpenOptions={vi.fn()}
    />,
  );
  return onChooseAccess;
}

describe('the welcome page', () => {
  it.each(['en', 'uk'] as const)(
    'has an example of every kind of mark in %s, each with its card',
    (language) => {
      show(language);
      const marks = [...document.querySelectorAll<HTMLElement>('.example-mark')];
      const kinds = marks.map(({ className }) => className.replace('example-mark mark-', ''));
      expect(kinds.toSorted()).toEqual(['claim', 'date', 'figure', 'figure', 'source']);
      for (const mark of marks) {
        fireEvent.focus(mark);
        expect(mark.getAttribute('aria-pressed')).toBe('true');
        expect(document.querySelector('.card .title')!.textContent).not.toBe('');
      }
    },
  );

  it('shows the whole of a claim that is pointed at, as a page does, and that there is one around a figure in it', () => {
    show();
    const claim = document.querySelector<HTMLElement>('.example-claim')!;
    expect(claim.textContent).toBe('The harbour office said on Tuesday that at least 40 boats were lost');
    expect(claim.dataset.shown).toBe('itself');
    fireEvent.focus(screen.getByText('at least 40 boats'));
    expect(claim.dataset.shown).toBe('around');
    fireEvent.focus(screen.getByText('Around 65 boats'));
    expect(claim.dataset.shown).toBeUndefined();
    fireEvent.pointerOver(claim);
    expect(claim.dataset.shown).toBe('itself');
  });

  it('shows of the example what the reading finds in it, no more', () => {
    const en = localizerFor('en', []);
    const text = en.text('exampleText').replace(/\[\w+\||\]/g, '');
    const publisher = en.text('examplePublisher');
    const { sources, claims, figures, dates } = readArticle({ text, publisher, publishedAt: '2025-11-04' });
    const named = (id: string | null) => sources.find((source) => source.id === id)?.name ?? '';
    const [union, office] = ['exampleOther', 'exampleSourceName'].map((key) =>
      en.text(key as 'exampleOther'),
    );
    const stated = claims.find(({ figures }) => figures.includes('f2'))!;
    expect(named(stated.source)).toMatch(new RegExp(office!, 'i'));
    expect([stated.verification?.status, named(stated.verification?.by ?? null)]).toEqual([
      'unverified',
      publisher,
    ]);
    expect(figures.map(({ value, qualifier, conflictsWith }) => [value, qualifier, conflictsWith])).toEqual([
      [65, 'about', ['f2']],
      [40, 'at least', ['f1']],
    ]);
    expect(named(figures[0]!.claimant)).toMatch(new RegExp(union!, 'i'));
    const cited = dates.find(({ backReference }) => backReference)!;
    expect([cited.iso, named(cited.backReference!.source)]).toEqual(['2025-09-12', named(stated.source)]);
    expect(claims.filter(({ source }) => source === stated.source)).toHaveLength(2);
  });

  it('offers three ways of access and shows the one in force', () => {
    const onChooseAccess = show();
    for (const way of ['On every site', 'Only on sites I add', 'Only when I click']) {
      fireEvent.click(screen.getByText(way));
    }
    expect(onChooseAccess.mock.calls.flat()).toEqual(['every-site', 'chosen-sites', 'on-click']);
    expect(screen.getByText('Only when I click').getAttribute('aria-pressed')).toBe('true');
  });

  it('says what to do next in the way that is chosen, naming the button as the popup has it', () => {
    show('en', '', 'chosen-sites');
    const next = screen.getByText(/^Now open a site that you read/);
    expect(next.getAttribute('role')).toBe('status');
    const button = localizerFor('en', []).text('readThisSite', { site: '…' });
    expect(next.textContent.replaceAll('\u00a0', ' ')).toContain(button);
  });

  it('says why access was not given, in the reader’s language', () => {
    show(
      'uk',
      'The browser did not give access, so pages are still read only when you click. Choose again to be asked once more.',
    );
    screen.getByText(/не надав доступу/);
  });
});
