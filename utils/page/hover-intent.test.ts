import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  deadlineOf,
  type HoverEvent,
  type HoverState,
  idle,
  shownKey,
  timing,
} from './hover-intent.ts';

/** Plays events at their times and lets the clock tick at each deadline on the way. */
function play(events: readonly [at: number, event: HoverEvent][], until = 100_000): HoverState[] {
  let state: HoverState = idle;
  const states = [state];
  const step = (event: HoverEvent, at: number) => {
    state = afterEvent(state, event, at);
    states.push(state);
  };
  const tickUntil = (end: number) => {
    for (let due = deadlineOf(state); due !== null && due <= end; due = deadlineOf(state)) {
      step({ type: 'tick' }, due);
    }
  };
  for (const [at, event] of events) {
    tickUntil(at);
    step(event, at);
  }
  tickUntil(until);
  return states;
}

const over = (key: string | null, speed = 0.1, towardCard = false): HoverEvent => ({
  type: 'move',
  key,
  speed,
  towardCard,
});
const shown = (states: HoverState[]) =>
  states.map(shownKey).filter((key, index, all) => key !== all[index - 1]);

describe('opening', () => {
  it('opens after a rest', () => {
    const states = play([[0, over('a')]], timing.open - 1);
    expect(states.at(-1)!.phase).toBe('resting');
    expect(shown(play([[0, over('a')]], timing.open))).toEqual([null, 'a']);
  });

  it('opens later over words that show no mark, and never sooner for a card that closed just now', () => {
    const plain: HoverEvent = { type: 'move', key: 'claim', isUnmarked: true, speed: 0.1, towardCard: false };
    expect(shown(play([[0, plain]], timing.openUnmarked - 1))).toEqual([null]);
    expect(shown(play([[0, plain]], timing.openUnmarked))).toEqual([null, 'claim']);
    const after: [number, HoverEvent][] = [
      [0, { type: 'open', key: 'a' }],
      [10, { type: 'escape' }],
      [20, plain],
    ];
    expect(shown(play(after, 20 + timing.openUnmarked - 1))).toEqual([null, 'a', null]);
  });

  it('starts the rest anew for a pointer that travels', () => {
    const travelling = play(
      [
        [0, over('a')],
        [250, over('a', timing.travel + 0.1)],
      ],
      timing.open + 10,
    );
    expect(shownKey(travelling.at(-1)!)).toBeNull();
  });

  it.each(['other-action', 'escape'] as const)('is called off by %s', (type) => {
    expect(
      shown(
        play([
          [0, over('a')],
          [100, { type }],
        ]),
      ),
    ).toEqual([null]);
  });

  it('is called off when the pointer leaves', () => {
    expect(
      shown(
        play([
          [0, over('a')],
          [200, over(null)],
        ]),
      ),
    ).toEqual([null]);
  });

  it('is quicker when a card closed just now, and not long after', () => {
    const closeAt = 1000;
    const before: [number, HoverEvent][] = [
      [0, over('a')],
      [closeAt, { type: 'escape' }],
    ];
    const soon = play([...before, [closeAt + 100, over('b')]], closeAt + 100 + timing.reopen);
    expect(shownKey(soon.at(-1)!)).toBe('b');
    const late = closeAt + timing.recent + 1;
    const later = play([...before, [late, over('b')]], late + timing.reopen);
    expect(shownKey(later.at(-1)!)).toBeNull();
  });

  it('gives every opening a token of its own', () => {
    const states = play([
      [0, over('a')],
      [1000, { type: 'escape' }],
      [1100, over('a')],
    ]);
    const tokens = states.filter((state) => state.phase === 'open').map((state) => state.token);
    expect(new Set(tokens).size).toBe(2);
  });
});

describe('leaving (WCAG 1.4.13: hoverable, persistent, dismissible)', () => {
  it('closes after the grace', () => {
    const events: [number, HoverEvent][] = [
      [0, over('a')],
      [1000, over(null)],
    ];
    expect(shownKey(play(events, 1000 + timing.leave - 1).at(-1)!)).toBe('a');
    expect(shownKey(play(events, 1000 + timing.leave).at(-1)!)).toBeNull();
  });

  it('stays while the pointer is in the card, however long', () => {
    const states = play([
      [0, over('a')],
      [1000, over(null)],
      [1100, { type: 'enter-card' }],
    ]);
    expect(shownKey(states.at(-1)!)).toBe('a');
  });

  it('stays while the pointer is on its way into the card', () => {
    const way: [number, HoverEvent][] = [0, 1, 2, 3, 4].map((step) => [
      1200 + step * 200,
      over(null, 0.1, true),
    ]);
    const states = play([[0, over('a')], [1000, over(null)], ...way], 2100);
    expect(shownKey(states.at(-1)!)).toBe('a');
  });

  it('does not open another mark on the way into the card', () => {
    const states = play(
      [
        [0, over('a')],
        [1000, over('b', 0.1, true)],
        [1050, { type: 'enter-card' }],
      ],
      5000,
    );
    expect(shownKey(states.at(-1)!)).toBe('a');
  });

  it('goes over to another mark after a short rest', () => {
    const states = play(
      [
        [0, over('a')],
        [1000, over('b')],
      ],
      1000 + timing.reopen,
    );
    expect(shown(states)).toEqual([null, 'a', 'b']);
  });

  it('leaves the card by the pointer, then by the grace', () => {
    const states = play([
      [0, over('a')],
      [1000, { type: 'enter-card' }],
      [2000, { type: 'leave-card' }],
    ]);
    expect(shown(states)).toEqual([null, 'a', null]);
  });

  it('goes at once on Escape', () => {
    expect(
      shown(
        play(
          [
            [0, over('a')],
            [1000, { type: 'escape' }],
          ],
          1000,
        ),
      ),
    ).toEqual([null, 'a', null]);
  });
});

describe('opened by key', () => {
  it('is not closed by a pointer that passes over nothing', () => {
    const states = play([
      [0, { type: 'open', key: 'a' }],
      [500, over(null)],
      [900, { type: 'other-action' }],
    ]);
    expect(shownKey(states.at(-1)!)).toBe('a');
  });

  it('follows from mark to mark', () => {
    const states = play([
      [0, { type: 'open', key: 'a' }],
      [10, { type: 'open', key: 'b' }],
    ]);
    expect(shown(states)).toEqual([null, 'a', 'b']);
  });
});
