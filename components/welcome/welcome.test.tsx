// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import { Welcome } from './welcome.tsx';

afterEach(cleanup);

function show(language: 'en' | 'uk' = 'en', refused = false) {
  const onChooseAccess = vi.fn();
  const l = localizerFor(language, []);
  render(
    <Welcome
      access="on-click"
      refused={refused}
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
      const kinds = marks.map(({ className }) => className.replace('example-mark example-', ''));
      expect(kinds.toSorted()).toEqual(['claim', 'date', 'figure', 'figure2', 'source']);
      for (const mark of marks) {
        fireEvent.focus(mark);
        expect(mark.getAttribute('aria-pressed')).toBe('true');
        expect(document.querySelector('.card .title')!.textContent).not.toBe('');
      }
    },
  );

  it('offers three ways of access and shows the one in force', () => {
    const onChooseAccess = show();
    for (const way of ['On every site', 'Only on sites I add', 'Only when I click']) {
      fireEvent.click(screen.getByText(way));
    }
    expect(onChooseAccess.mock.calls.flat()).toEqual(['every-site', 'chosen-sites', 'on-click']);
    expect(screen.getByText('Only when I click').getAttribute('aria-pressed')).toBe('true');
  });

  it('says that a refusal leaves reading at the click', () => {
    show('en', true);
    screen.getByText(/did not give access/);
  });
});
