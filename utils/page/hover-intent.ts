/**
 * When a pointer means to open a card and when to close it: a state machine whose timing lives in its state. Pure: the
 * caller feeds events with the time and asks again at `deadline`.
 *
 *   idle ──over──▶ resting ──300 ms──▶ open ──out──▶ leaving ──300 ms──▶ idle
 *    ▲               │ scroll, key,     ▲  ▲            │
 *    └───────────────┘ drag, travel     │  └──back, card┘      Esc closes from anywhere
 */

/** In milliseconds and CSS pixels per millisecond. */
export const timing = {
  /** Rest before a card opens. */
  open: 300,
  /** The same over words without a mark of their own: a pointer often lies on plain text while it is read. */
  openUnmarked: 700,
  /** The same when another card was open just now. */
  reopen: 100,
  /** How long "just now" is. */
  recent: 500,
  /** Grace after the pointer left mark and card. */
  leave: 300,
  /** A pointer faster than this is on its way elsewhere. */
  travel: 0.9,
} as const;

/** `key` tells marks apart; a token tells one opening from the next. */
export type HoverState =
  | { phase: 'idle'; closedAt: number; token: number }
  | { phase: 'resting'; key: string; deadline: number; closedAt: number; token: number }
  | {
      phase: 'open';
      key: string;
      next: { key: string; deadline: number } | null;
      token: number;
      byKey: boolean;
    }
  | { phase: 'leaving'; key: string; deadline: number; token: number };

export type HoverEvent =
  /** The pointer moved: over a mark or none, how fast (px/ms), and whether it nears the open card. */
  | { type: 'move'; key: string | null; isUnmarked?: boolean; speed: number; towardCard: boolean }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  /** Scrolling, typing, pressing a button: whatever was meant, it was not the card. */
  | { type: 'other-action' }
  | { type: 'escape' }
  /** Opened by keyboard, tap or command. */
  | { type: 'open'; key: string }
  /** The clock reached the deadline. */
  | { type: 'tick' };

export const idle: HoverState = { phase: 'idle', closedAt: Number.NEGATIVE_INFINITY, token: 0 };

/** When the machine wants to be asked again with `tick`; null when it waits for an event. */
export function deadlineOf(state: HoverState): number | null {
  if (state.phase === 'resting' || state.phase === 'leaving') return state.deadline;
  return state.phase === 'open' ? (state.next?.deadline ?? null) : null;
}

/** The mark whose card is to be shown in this state; null for none. */
export function shownKey(state: HoverState): string | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.key : null;
}

/** The state after an event at time `now` (milliseconds of any steady clock). */
export function afterEvent(state: HoverState, event: HoverEvent, now: number): HoverState {
  switch (event.type) {
    case 'open':
      return { phase: 'open', key: event.key, next: null, token: state.token + 1, byKey: true };
    case 'escape':
      return closed(state, now);
    case 'tick':
      return afterTick(state, now);
    case 'move':
      return afterMove(state, event, now);
    case 'enter-card':
      return state.phase === 'leaving' || state.phase === 'open' ? opened(state) : state;
    case 'leave-card':
      return state.phase === 'open' && !state.byKey ? leaving(state, now) : state;
    case 'other-action':
      return state.phase === 'resting' ? closed(state, now) : afterOther(state);
  }
}

function afterTick(state: HoverState, now: number): HoverState {
  if (state.phase === 'resting' && now >= state.deadline) {
    return { phase: 'open', key: state.key, next: null, token: state.token, byKey: false };
  }
  if (state.phase === 'leaving' && now >= state.deadline) return closed(state, now);
  if (state.phase === 'open' && state.next !== null && now >= state.next.deadline) {
    return { phase: 'open', key: state.next.key, next: null, token: state.token + 1, byKey: false };
  }
  return state;
}

function afterMove(state: HoverState, move: HoverEvent & { type: 'move' }, now: number): HoverState {
  const { key } = move;
  if (state.phase === 'idle') return key === null ? state : resting(state, key, move, now);
  if (state.phase === 'resting') {
    if (key === null) return { phase: 'idle', closedAt: state.closedAt, token: state.token };
    return key !== state.key || move.speed > timing.travel ? resting(state, key, move, now) : state;
  }
  if (state.phase === 'leaving') {
    if (key === state.key) return opened(state);
    return move.towardCard ? { ...state, deadline: now + timing.leave } : state;
  }
  if (key === state.key) return state.next === null ? state : { ...state, next: null };
  if (key === null) return state.byKey ? state : leaving(state, now);
  if (move.towardCard) return { ...state, next: null };
  const wait = move.isUnmarked ? timing.open : timing.reopen;
  return state.next?.key === key ? state : { ...state, next: { key, deadline: now + wait } };
}

/** Scrolling or typing while a card is open drops only what was about to open. */
function afterOther(state: HoverState): HoverState {
  return state.phase === 'open' && state.next !== null ? { ...state, next: null } : state;
}

function resting(
  state: { closedAt: number; token: number },
  key: string,
  { isUnmarked }: { isUnmarked?: boolean },
  now: number,
): HoverState {
  const wait = isUnmarked
    ? timing.openUnmarked
    : now - state.closedAt < timing.recent
      ? timing.reopen
      : timing.open;
  return { phase: 'resting', key, deadline: now + wait, closedAt: state.closedAt, token: state.token + 1 };
}

function opened(state: { key: string; token: number }): HoverState {
  return { phase: 'open', key: state.key, next: null, token: state.token, byKey: false };
}

function leaving(state: { key: string; token: number }, now: number): HoverState {
  return { phase: 'leaving', key: state.key, deadline: now + timing.leave, token: state.token };
}

function closed(state: HoverState, now: number): HoverState {
  const wasOpen = state.phase === 'open' || state.phase === 'leaving';
  const before = 'closedAt' in state ? state.closedAt : Number.NEGATIVE_INFINITY;
  return { phase: 'idle', closedAt: wasOpen ? now : before, token: state.token };
}
