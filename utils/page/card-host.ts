/**
 * The one element that we add to a page, outside its body and only while a card is shown: a manual popover (top layer,
 * above every z-index) with a closed shadow root and constructed styles. What it shows is the caller's.
 */

import { type Box, placeCard, wantsSheet } from './place-card.ts';

/** Draws into `root` and may give back what undoes it. */
export type RenderCard = (root: HTMLElement) => (() => void) | undefined;

export interface CardRequest {
  /** Boxes of the words' lines, in the window's coordinates, now: asked again on scroll and zoom. */
  anchors: () => readonly Box[];
  render: RenderCard;
  pointer: { x: number; y: number } | null;
  /** The accessible name of the card. */
  label: string;
  /** Said once, politely, by screen readers; for cards opened without a mouse. */
  announcement: string;
  isRightToLeft: boolean;
  /** The page's, which need not be the system's. */
  tone: 'light' | 'dark';
}

export interface CardHostOptions {
  /** `hostStyles` and those of the content, which the page's own cannot reach; asked for as the first card is shown. */
  styles: () => string;
  /** The pointer came into the card or left it. */
  onEnter: () => void;
  onLeave: () => void;
  /** The words went out of the window while neither pointer nor keyboard was in the card. */
  onLost: () => void;
  signal: AbortSignal;
}

export class CardHost {
  readonly #document: Document;
  readonly #view: Window;
  readonly #options: CardHostOptions;
  #element: HTMLElement | null = null;
  #frame: HTMLElement | null = null;
  #spoken: HTMLElement | null = null;
  #position: CSSStyleDeclaration | null = null;
  #request: CardRequest | null = null;
  #undo: (() => void) | undefined;
  #resize: ResizeObserver | null = null;
  #focusBefore: Element | null = null;
  #saying: number | undefined;

  constructor(document: Document, view: Window, options: CardHostOptions) {
    this.#document = document;
    this.#view = view;
    this.#options = options;
    options.signal.addEventListener('abort', () => this.hide(), { once: true });
    const place = () => this.#place();
    const follow = () => {
      if (this.#isLost()) options.onLost();
      else this.#place();
    };
    view.addEventListener('scroll', follow, { passive: true, capture: true, signal: options.signal });
    view.addEventListener('resize', place, { passive: true, signal: options.signal });
  }

  /** The card's box in the window's coordinates; null while none is shown. */
  get box(): Box | null {
    return this.#request === null ? null : this.#element!.getBoundingClientRect();
  }

  /** Whether an event came from the card (its inside is retargeted to the host). */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#element;
  }

  /** Shows a card, in place of the one shown before. */
  show(request: CardRequest): void {
    const frame = this.#prepared();
    this.#undo?.();
    this.#request = request;
    frame.setAttribute('aria-label', request.label);
    frame.scrollTop = 0;
    this.#undo = request.render(frame);
    this.#attach();
    this.#place();
    this.#say(request);
  }

  /** Takes the card off the page; nothing of it stays. */
  hide(): void {
    if (this.#request === null) return;
    this.#request = null;
    this.#undo?.();
    this.#undo = undefined;
    this.#resize?.disconnect();
    this.#resize = null;
    const hadFocus = this.#hasFocus();
    this.#element?.remove();
    this.#view.clearTimeout(this.#saying);
    this.#spoken!.textContent = '';
    if (hadFocus) (this.#focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Moves the keyboard into the card; `hide` gives it back. */
  focus(): void {
    if (this.#request === null) return;
    this.#focusBefore = this.#document.activeElement;
    this.#frame!.focus({ preventScroll: true });
  }

  /** Screen readers speak of what changes in a region that they know: it has to be there a while before. */
  #say({ announcement }: CardRequest): void {
    this.#view.clearTimeout(this.#saying);
    this.#spoken!.textContent = '';
    if (!announcement) return;
    this.#saying = this.#view.setTimeout(() => {
      this.#spoken!.textContent = announcement;
    }, 150);
  }

  #isLost(): boolean {
    if (this.#request === null || this.#hasFocus() || this.#element!.matches(':hover')) return false;
    const { innerHeight } = this.#view;
    return this.#request.anchors().every(({ top, bottom }) => bottom < 0 || top > innerHeight);
  }

  #hasFocus(): boolean {
    return this.#element !== null && this.#document.activeElement === this.#element;
  }

  /** Made once and used again; a page cannot reach into it. */
  #prepared(): HTMLElement {
    if (this.#frame !== null) return this.#frame;
    const element = this.#document.createElement('div');
    element.popover = 'manual';
    const shadow = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#options.styles());
    shadow.adoptedStyleSheets = [sheet];
    // Behind the host's own rules, so that it wins over them.
    const last = sheet.insertRule(':host {}', sheet.cssRules.length);
    this.#position = (sheet.cssRules[last] as CSSStyleRule).style;
    this.#frame = this.#document.createElement('div');
    this.#frame.className = 'frame';
    this.#frame.tabIndex = -1;
    this.#frame.setAttribute('role', 'dialog');
    this.#spoken = this.#document.createElement('div');
    this.#spoken.className = 'spoken';
    this.#spoken.setAttribute('role', 'status');
    shadow.append(this.#frame, this.#spoken);
    this.#guard(shadow, element);
    this.#element = element;
    return this.#frame;
  }

  /** Only what the reader did reaches the card: events made by the page's scripts stop here. */
  #guard(shadow: ShadowRoot, element: HTMLElement): void {
    const { signal, onEnter, onLeave } = this.#options;
    for (const type of [
      'click',
      'auxclick',
      'keydown',
      'keyup',
      'pointerdown',
      'pointerup',
      'input',
      'change',
    ]) {
      const stop = (event: Event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      };
      shadow.addEventListener(type, stop, { capture: true, signal });
    }
    element.addEventListener('pointerenter', (event) => event.isTrusted && onEnter(), { signal });
    element.addEventListener('pointerleave', (event) => event.isTrusted && onLeave(), { signal });
  }

  #attach(): void {
    const element = this.#element!;
    if (!element.isConnected) this.#document.documentElement?.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    this.#resize ??= new ResizeObserver(() => this.#place());
    this.#resize.observe(this.#frame!);
  }

  #place(): void {
    const request = this.#request;
    if (request === null) return;
    const { innerWidth: width, innerHeight: height } = this.#view;
    const isSheet = wantsSheet(width);
    this.#frame!.classList.toggle('sheet', isSheet);
    // A page may zoom its root element, which would move and scale what is fixed to the window too.
    const zoom = (this.#element!.parentElement as { currentCSSZoom?: number } | null)?.currentCSSZoom ?? 1;
    this.#move({ zoom: String(1 / zoom), 'color-scheme': request.tone });
    if (isSheet) {
      this.#move({ left: '0', top: 'auto', bottom: '0', 'max-width': '100vw', 'max-height': 'none' });
      this.#frame!.style.removeProperty('max-height');
      return;
    }
    this.#frame!.style.removeProperty('max-height');
    const card = this.#frame!.getBoundingClientRect();
    const placed = placeCard(
      request.anchors(),
      card,
      { width, height },
      request.pointer,
      request.isRightToLeft,
    );
    this.#frame!.style.setProperty('max-height', `${placed.maxHeight}px`);
    this.#move({
      left: `${placed.left}px`,
      top: `${placed.top}px`,
      bottom: 'auto',
      'max-width': 'calc(100vw - 16px)',
    });
  }

  #move(properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties)) {
      this.#position!.setProperty(name, value, 'important');
    }
  }
}
