// @vitest-environment happy-dom
import { createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import type { CardContent } from '../../utils/surfaces/mark-card.ts';
import { drawCard } from './draw-card.ts';

const l = localizerFor('en', ['en-US']);
const content: CardContent = {
  kind: 'claim',
  title: 'Harbour office',
  about: 'government',
  lines: ['one', 'two', 'three', 'four', 'five'].map((text) => ({ text, tone: 'plain' })),
  barsTitle: '',
  bars: [],
  prior: {
    title: 'Reported before',
    where: 'The Quay Gazette',
    summary: 'Forty boats',
    url: 'https://quay.example/1',
  },
  citation: '“Forty boats” — Harbour office',
};

function show(more: Partial<CardContent> = {}) {
  const callbacks = { onCopy: vi.fn(async () => true), onOpen: vi.fn(), onOpenPanel: vi.fn() };
  document.body.replaceChildren(drawCard({ ...content, ...more }, l, callbacks));
  return callbacks;
}

/** A click as the reader's own hand makes it. */
function trustedClick(element: HTMLElement) {
  const event = createEvent.click(element);
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(element, event);
}

describe('the card', () => {
  it('shows six lines in all before “more”', () => {
    show();
    expect(screen.queryByText('three')).toBeNull();
    trustedClick(screen.getByText('More'));
    screen.getByText('five');
    expect(screen.queryByText('More')).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('three'));
  });

  it('leaves a line of how it is said even when bars and a prior report take the room', () => {
    const bar = { value: '1', name: 'a', share: 1, here: true };
    show({ bars: [bar, { ...bar, value: '2' }] });
    screen.getByText('one');
    expect(screen.queryByText('two')).toBeNull();
  });

  it('says above the bars why they stand there', () => {
    const bar = { value: '1', name: 'Office', share: 1, here: true };
    show({ barsTitle: 'Figures that disagree: boats', bars: [bar, { ...bar, value: '2' }] });
    const words = screen.getByText('Figures that disagree: boats');
    expect(words.nextElementSibling?.tagName).toBe('DL');
  });

  it('acts on the reader’s own clicks only', async () => {
    const { onCopy, onOpen, onOpenPanel } = show();
    const buttons = ['Copy with source', 'Open the side panel', 'Forty boats'].map((text) =>
      screen.getByText(text),
    );
    for (const button of buttons) fireEvent.click(button);
    expect([onCopy, onOpen, onOpenPanel].flatMap(({ mock }) => mock.calls)).toEqual([]);
    for (const button of buttons) trustedClick(button);
    expect(onCopy).toHaveBeenCalledWith(content.citation);
    expect(onOpen).toHaveBeenCalledWith('https://quay.example/1');
    expect(onOpenPanel).toHaveBeenCalledOnce();
    await waitFor(() => screen.getByText('Copied'));
  });

  it('sets page text as text', () => {
    show({ title: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
  });
});
