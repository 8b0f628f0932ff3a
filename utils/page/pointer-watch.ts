/** What the reader's pointer, fingers and keys do, turned into events of the hover machine. */

import { callOn } from './dom.ts';
import { afterEvent, deadlineOf, type HoverEvent, type HoverState, idle, shownKey } from './hover-intent.ts';
import type { Box } from './place-card.ts';

export interface PointerTarget<T> {
  key: string;
  value: T;
  /** Nothing shows that the words are a target. */
  isUnmarked?: boolean;
}

export interface PointerEvents<T> {
  /** What lies under a point of the window. */
  targetAt: (x: number, y: number) => PointerTarget<T> | null;
  /** Show the card of a target: by pointer, finger or key. */
  onOpen: (target: PointerTarget<T>, by: { x: number; y: number; isTouch: boolean } | null) => void;
  onClose: () => void;
  /** A target was clicked, tapped or visited by command. */
  onChoose: (target: PointerTarget<T>) => void;
  /** Enter was pressed while a card opened by key is shown. */
  onEnterCard: () => void;
  /** The open card's box, and whether an event's target is the card. */
  cardBox: () => Box | null;
  isCard: (target: EventTarget | null) => boolean;
}

/** Watches the window until `signal` aborts; the returned object feeds it what happens elsewhere. */
export class PointerWatch<T> {
  readonly #view: Window;
  readonly #events: PointerEvents<T>;
  readonly #now: () => number;
  #state: HoverState = idle;
  #timer: number | undefined;
  #frame = 0;
  #last: { x: number; y: number; at: number } | null = null;
  #target: PointerTarget<T> | null = null;
  #shown: string | null = null;
  #shownToken = -1;

  constructor(view: Window, events: PointerEvents<T>, signal: AbortSignal, now = () => performance.now()) {
    this.#view = view;
    this.#events = events;
    this.#now = now;
    const passive = { passive: true, capture: true, signal } as const;
    view.addEventListener('pointermove', (event) => this.#onMove(event), passive);
    view.addEventListener('pointerdown', (event) => this.#onDown(event), passive);
    view.addEventListener('click', (event) => this.#onClick(event), passive);
    view.addEventListener('scroll', () => this.feed({ type: 'other-action' }), passive);
    view.addEventListener('blur', () => this.feed({ type: 'other-action' }), { signal });
    view.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Opens a target's card without a pointer. */
  open(target: PointerTarget<T>): void {
    this.#target = target;
    this.#events.onChoose(target);
    this.feed({ type: 'open', key: target.key });
  }

  /** Closes the card that is shown. */
  dismiss(): void {
    this.feed({ type: 'escape' });
  }

  /** One event of the machine, with its consequences. */
  feed(event: HoverEvent): void {
    this.#state = afterEvent(this.#state, event, this.#now());
    this.#settle(null);
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // Where the pointer was before counts no longer: it may have come into the card since.
    this.#view.cancelAnimationFrame(this.#frame);
    if (event.buttons !== 0) {
      this.feed({ type: 'other-action' });
      return;
    }
    if (this.#events.isCard(event.target)) {
      this.feed({ type: 'enter-card' });
      return;
    }
    const { clientX, clientY } = event;
    this.#frame = this.#view.requestAnimationFrame(() => this.#moveTo(clientX, clientY));
  }

  #moveTo(x: number, y: number): void {
    const at = this.#now();
    const before = this.#last;
    this.#last = { x, y, at };
    const distance = before === null ? 0 : Math.hypot(x - before.x, y - before.y);
    const speed = before === null || at <= before.at ? 0 : distance / (at - before.at);
    const target = this.#events.targetAt(x, y);
    const box = this.#events.cardBox();
    const towardCard =
      box !== null && before !== null && distanceTo(box, x, y) < distanceTo(box, before.x, before.y);
    if (target !== null && target.key !== shownKey(this.#state)) this.#target = target;
    const { key = null, isUnmarked } = target ?? {};
    this.#state = afterEvent(this.#state, { type: 'move', key, isUnmarked, speed, towardCard }, at);
    this.#settle({ x, y, isTouch: false });
  }

  #onDown(event: PointerEvent): void {
    if (!event.isTrusted || this.#events.isCard(event.target)) return;
    if (shownKey(this.#state) !== null) this.dismiss();
    else this.feed({ type: 'other-action' });
  }

  /**
   * A click on a mark chooses it and a tap opens its card too, unless it is on a link or control, which keep their own
   * meaning, or ends a selection of text.
   */
  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    if (this.#events.isCard(event.target) || isInteractive(event)) return;
    if (this.#view.getSelection()?.isCollapsed === false) return;
    const target = this.#events.targetAt(event.clientX, event.clientY);
    if (target === null) return;
    this.#events.onChoose(target);
    if ((event as PointerEvent).pointerType !== 'touch') return;
    this.#target = target;
    this.#state = afterEvent(this.#state, { type: 'open', key: target.key }, this.#now());
    this.#settle({ x: event.clientX, y: event.clientY, isTouch: true });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || this.#events.isCard(event.target)) {
      if (event.isTrusted && event.key === 'Escape') this.#dismissByKey(event);
      return;
    }
    if (event.key === 'Escape' && shownKey(this.#state) !== null) this.#dismissByKey(event);
    else if (event.key === 'Enter' && this.#state.phase === 'open' && this.#state.byKey && !isTyping(event)) {
      event.preventDefault();
      event.stopPropagation();
      this.#events.onEnterCard();
    } else if (!isModifier(event.key)) this.feed({ type: 'other-action' });
  }

  /** Esc closes the card and nothing else: a dialog of the page under it stays open. */
  #dismissByKey(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
  }

  #settle(by: { x: number; y: number; isTouch: boolean } | null): void {
    const key = shownKey(this.#state);
    if (key === null && this.#shown !== null) {
      this.#shown = null;
      this.#events.onClose();
    } else if (key !== null && (key !== this.#shown || this.#state.token !== this.#shownToken)) {
      this.#shown = key;
      this.#shownToken = this.#state.token;
      const isByKey = this.#state.phase === 'open' && this.#state.byKey && by === null;
      const last = this.#last && { ...this.#last, isTouch: false };
      if (this.#target?.key === key) this.#events.onOpen(this.#target, isByKey ? null : (by ?? last));
    }
    this.#schedule();
  }

  #schedule(): void {
    this.#view.clearTimeout(this.#timer);
    const deadline = deadlineOf(this.#state);
    if (deadline === null) return;
    this.#timer = this.#view.setTimeout(
      () => this.feed({ type: 'tick' }),
      Math.max(0, deadline - this.#now()),
    );
  }

  #stop(): void {
    this.#view.clearTimeout(this.#timer);
    this.#view.cancelAnimationFrame(this.#frame);
    this.#state = idle;
  }
}

function distanceTo(box: Box, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

function isInteractive(event: Event): boolean {
  const element = event.composedPath()[0];
  return (
    element instanceof Element &&
    callOn(element, 'closest', 'a[href], button, input, select, textarea, label, summary, video, audio') !==
      null
  );
}

function isTyping(event: Event): boolean {
  const element = event.composedPath()[0];
  return (
    element instanceof Element &&
    callOn(element, 'closest', 'input, textarea, select, button, a[href], [contenteditable], summary') !==
      null
  );
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}
