// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { MarkCards } from './mark-cards.ts';
import type { Mark } from './marks.ts';

const mark: Mark = { kind: 'source', id: 's1', span: [0, 4] };

it('shows no card of a mark that nothing is said of any more', () => {
  const renderCard = vi.fn(() => () => undefined);
  const cards = new MarkCards({
    view: window as never,
    article: () => ({ article: {}, map: { rangesOf: () => [] }, root: document.body }) as never,
    kinds: () => ({ source: true, claim: true, figure: true, date: true }),
    renderCard,
    describe: () => [],
    showsClaims: () => true,
    tone: () => 'light',
    styles: () => '',
    onPoint: () => undefined,
    onChoose: () => undefined,
    signal: new AbortController().signal,
  });
  cards.open(mark);
  expect(renderCard).not.toHaveBeenCalled();
  expect([...document.documentElement.children].map(({ tagName }) => tagName)).toEqual(['HEAD', 'BODY']);
});
