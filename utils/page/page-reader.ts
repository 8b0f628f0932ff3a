/** One object for a page: it finds the article, keeps it true while the page lives, and shows its reading. */

import type { Article, Note, Span } from '../article.ts';
import type { Reading } from '../reading/reading.ts';
import { CardHost } from './card-host.ts';
import { type Detection, detectArticle } from './detect-article.ts';
import { rootOf } from './dom.ts';
import { type ExtractedArticle, extractArticle } from './extract-article.ts';
import { marksAt, rectsOf } from './hit-test.ts';
import { type Appearance, defaultAppearance } from './mark-styles.ts';
import { type Mark, MarkIndex, marksOf } from './marks.ts';
import { watchMutations } from './mutation-watch.ts';
import { watchNavigation } from './navigation-watch.ts';
import { Painter } from './paint.ts';
import { type PointerTarget, PointerWatch } from './pointer-watch.ts';
import { visibleSpanOf } from './visible-span.ts';

export interface PageReaderOptions {
  /** An article was found, or has grown or changed: its text wants to be read (again). */
  onArticle: (article: Article, detection: Detection) => void;
  /** The page is none; the page layer listens for navigation and nothing else. */
  onNoArticle: (detection: Detection) => void;
  /** The page became another one: what was read of it is void. */
  onLeave: () => void;
  /** Something that the reader should know ("the page keeps changing"). */
  onNote?: (note: Note) => void;
  /** Another part of the text came into the window. */
  onVisibleSpan?: (span: Span | null) => void;
  /**
   * Draws the card of a mark into `root`; `around` are the marks that hold this one (the claim of a figure). Gives
   * back what undoes it.
   */
  renderCard: (
    card: { mark: Mark; around: readonly Mark[]; close: () => void },
    root: HTMLElement,
  ) => () => void;
  /** A mark in words, for its card's name and the announcement of screen readers. */
  describe?: (mark: Mark) => string;
  /** Styles of the card's content. */
  cardStyles?: string;
  appearance?: Appearance;
  /** How this browser shows extensions closed shadow roots, where it does. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** A steady clock in milliseconds. */
  now?: () => number;
}

export interface PageReader {
  readonly article: Article | null;
  readonly detection: Detection | null;
  /** Whether this browser can paint marks. */
  readonly canPaint: boolean;
  /** Reads the page now even if it does not look like an article; null where there is no text. */
  readNow(): Article | null;
  /** Paints a reading of the present article. False where marks cannot be painted. */
  show(reading: Reading): boolean;
  /** Scrolls to a span and flashes it. False when there is no such place any more. */
  goTo(span: Span): boolean;
  /** Goes to the next or previous mark and opens its card. False when there is none. */
  nextMark(): boolean;
  previousMark(): boolean;
  setAppearance(appearance: Appearance): void;
  visibleSpan(): Span | null;
  closeCard(): void;
  /** Takes everything back: listeners, marks, card. May be called twice. */
  close(): void;
}

type View = Window & typeof globalThis;

/** Starts reading the page at once; `signal` and `close` both end it. */
export function startPageReader(view: View, options: PageReaderOptions, signal?: AbortSignal): PageReader {
  return new LivePageReader(view, options, signal);
}

/** How long a page may take to fill in after a client-side navigation, in steps of milliseconds. */
const settleSteps = [150, 400, 1000, 2000, 4000];

class LivePageReader implements PageReader {
  readonly #view: View;
  readonly #options: PageReaderOptions;
  readonly #life = new AbortController();
  /** Ends with the article that is shown. */
  #articleLife = new AbortController();
  #extracted: ExtractedArticle | null = null;
  #detection: Detection | null = null;
  #appearance: Appearance;
  #index = new MarkIndex([]);
  #painter: Painter | null = null;
  #host: CardHost | null = null;
  #pointer: PointerWatch<Mark[]> | null = null;
  #at: Mark | null = null;
  #timer: number | undefined;
  #visibleTimer: number | undefined;

  constructor(view: View, options: PageReaderOptions, signal?: AbortSignal) {
    this.#view = view;
    this.#options = options;
    this.#appearance = options.appearance ?? defaultAppearance;
    signal?.addEventListener('abort', () => this.close(), { once: true, signal: this.#life.signal });
    watchNavigation(
      view,
      {
        onNavigate: () => this.#onNavigate(),
        onHide: () => this.closeCard(),
        onReturn: () => this.#onReturn(),
      },
      this.#life.signal,
    );
    this.#look(true);
  }

  get article(): Article | null {
    return this.#extracted?.article ?? null;
  }

  get detection(): Detection | null {
    return this.#detection;
  }

  get canPaint(): boolean {
    return Painter.isSupported();
  }

  readNow(): Article | null {
    if (this.#extracted === null) {
      this.#detection = detectArticle(this.#document, this.#url);
      this.#extract();
    }
    return this.article;
  }

  show(reading: Reading): boolean {
    if (this.#extracted === null || !this.canPaint) return false;
    this.#index = new MarkIndex(marksOf(reading));
    this.#at = null;
    if (this.#painter === null) {
      this.#painter = new Painter(this.#document, this.#articleLife.signal);
      this.#painter.setAppearance(this.#appearance);
      this.#watchReader(this.#articleLife.signal);
    }
    this.#paint();
    return true;
  }

  goTo(span: Span): boolean {
    const range = this.#extracted?.map.liveRangeOf(span) ?? null;
    const element = range?.startContainer.parentElement;
    if (!range || !element) return false;
    const box = range.getBoundingClientRect();
    if (box.top < 0 || box.bottom > this.#view.innerHeight) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    this.#painter?.flash(span);
    return true;
  }

  nextMark(): boolean {
    return this.#step(1);
  }

  previousMark(): boolean {
    return this.#step(-1);
  }

  setAppearance(appearance: Appearance): void {
    this.#appearance = appearance;
    this.closeCard();
    this.#painter?.setAppearance(appearance);
  }

  visibleSpan(): Span | null {
    return this.#extracted === null
      ? null
      : visibleSpanOf(this.#extracted.article, this.#extracted.map, this.#view);
  }

  closeCard(): void {
    this.#pointer?.dismiss();
  }

  close(): void {
    this.#endArticle();
    this.#view.clearTimeout(this.#timer);
    this.#life.abort();
  }

  get #document(): Document {
    return this.#view.document;
  }

  get #url(): string {
    return this.#view.location.href;
  }

  /** Looks whether the page is an article, and reads it if so. */
  #look(isLast: boolean): boolean {
    const detection = detectArticle(this.#document, this.#url);
    this.#detection = detection;
    if (!detection.isArticle || !this.#extract()) {
      if (isLast) this.#options.onNoArticle(detection);
      return false;
    }
    this.#options.onArticle(this.#extracted!.article, detection);
    return true;
  }

  #extract(): boolean {
    this.#extracted = extractArticle(this.#document, this.#url, this.#options);
    this.#extracted?.map.remember();
    return this.#extracted !== null;
  }

  #onNavigate(): void {
    this.#endArticle();
    this.#options.onLeave();
    this.#view.clearTimeout(this.#timer);
    this.#lookLater(0);
  }

  /** After client-side navigation the text comes when it comes: a few looks, further and further apart. */
  #lookLater(step: number): void {
    const wait = settleSteps[step];
    if (wait === undefined) return;
    this.#timer = this.#view.setTimeout(() => {
      const isLast = step === settleSteps.length - 1;
      if (!this.#look(isLast)) this.#lookLater(step + 1);
    }, wait);
  }

  #onReturn(): void {
    if (this.#extracted !== null) this.#painter?.mend();
  }

  #endArticle(): void {
    this.closeCard();
    this.#view.clearTimeout(this.#visibleTimer);
    this.#articleLife.abort();
    this.#articleLife = new AbortController();
    this.#painter = null;
    this.#host = null;
    this.#pointer = null;
    this.#extracted = null;
    this.#index = new MarkIndex([]);
    this.#at = null;
  }

  /** Listeners that a page with marks needs, for as long as the article is there. */
  #watchReader(signal: AbortSignal): void {
    const { now } = this.#options;
    this.#host = new CardHost(this.#document, this.#view, {
      styles: this.#options.cardStyles,
      signal,
      onEnter: () => this.#pointer?.feed({ type: 'enter-card' }),
      onLeave: () => this.#pointer?.feed({ type: 'leave-card' }),
    });
    this.#pointer = new PointerWatch(
      this.#view,
      {
        targetAt: (x, y) => this.#targetAt(x, y),
        onOpen: (target, by) => this.#openCard(target, by),
        onClose: () => this.#closeHost(),
        onEnterCard: () => this.#host?.focus(),
        cardBox: () => this.#host?.box ?? null,
        isCard: (target) => this.#host?.holds(target) ?? false,
      },
      signal,
      now,
    );
    const later = () => {
      this.#view.clearTimeout(this.#visibleTimer);
      this.#visibleTimer = this.#view.setTimeout(() => this.#tellVisible(), 150);
    };
    this.#view.addEventListener('scroll', later, { passive: true, capture: true, signal });
    this.#view.addEventListener('resize', later, { passive: true, signal });
    const changes = {
      onChange: (nodes: ReadonlySet<Node>) => this.#onChange(nodes),
      onGiveUp: () => this.#giveUp(),
    };
    const root = rootOf(this.#document);
    const trees = this.#extracted!.map.shadowRoots();
    if (root !== null) watchMutations(this.#view, [root, ...trees], changes, signal, now);
    later();
  }

  #tellVisible(): void {
    this.#painter?.mend();
    this.#options.onVisibleSpan?.(this.visibleSpan());
  }

  #paint(): void {
    const { map, root } = this.#extracted!;
    this.#painter!.paint(this.#index.marks, map, root);
  }

  #targetAt(x: number, y: number): PointerTarget<Mark[]> | null {
    const extracted = this.#extracted;
    if (extracted === null) return null;
    const { map } = extracted;
    const hit = marksAt(this.#document, x, y, map, this.#index, this.#appearance.kinds, map.shadowRoots());
    return hit === null ? null : { key: keyOf(hit.marks[0]!), value: hit.marks };
  }

  #openCard(target: PointerTarget<Mark[]>, by: { x: number; y: number; isTouch: boolean } | null): void {
    const [mark, ...around] = target.value;
    const map = this.#extracted?.map;
    if (!mark || !map) return;
    const label = this.#options.describe?.(mark) ?? '';
    this.#painter?.point([mark.span]);
    this.#host?.show({
      anchors: () => rectsOf(map, mark),
      render: (root) => this.#options.renderCard({ mark, around, close: () => this.closeCard() }, root),
      pointer: by,
      isTouch: by?.isTouch ?? false,
      label,
      announcement: by === null ? label : '',
      isRightToLeft: this.#isRightToLeft(),
    });
  }

  #closeHost(): void {
    this.#host?.hide();
    this.#painter?.point([]);
  }

  #isRightToLeft(): boolean {
    const root = this.#extracted?.root;
    return root !== undefined && this.#view.getComputedStyle(root).direction === 'rtl';
  }

  /** The mark after or before the last one visited, or the first in the window. */
  #step(direction: 1 | -1): boolean {
    const marks = this.#index.marks.filter(({ kind }) => this.#appearance.kinds[kind] && kind !== 'claim');
    if (marks.length === 0) return false;
    const known = this.#at === null ? -1 : marks.indexOf(this.#at);
    const [from] = this.visibleSpan() ?? [0];
    const first =
      direction === 1
        ? marks.findIndex(({ span }) => span[0] >= from)
        : marks.findLastIndex(({ span }) => span[0] < from);
    const index = known < 0 ? Math.max(0, first) : (known + direction + marks.length) % marks.length;
    const mark = marks[index]!;
    this.#at = mark;
    if (!this.goTo(mark.span)) return false;
    const around = this.#index.at(mark.span[0], this.#appearance.kinds).filter((other) => other !== mark);
    this.#pointer?.open({ key: keyOf(mark), value: [mark, ...around] });
    return true;
  }

  /** The page changed: the marks it left alone stay; where the article's text changed it is read again. */
  #onChange(touched: ReadonlySet<Node>): void {
    const extracted = this.#extracted;
    if (extracted === null) return;
    this.#painter?.mend();
    if (!concerns(extracted, touched)) return;
    const before = extracted.article.text;
    if (!this.#extract() || this.#extracted === null) {
      this.#extracted = extracted;
      return;
    }
    this.#paint();
    if (this.#extracted.article.text !== before) {
      this.closeCard();
      this.#options.onArticle(this.#extracted.article, this.#detection!);
    }
  }

  #giveUp(): void {
    this.#options.onNote?.({
      code: 'page-restless',
      text: 'This page keeps changing itself: Previously reads it as it was and no longer follows the changes.',
    });
  }
}

function keyOf(mark: Mark): string {
  return `${mark.kind} ${mark.id} ${mark.span[0]}`;
}

/** Whether changes at these nodes can have touched the article's text. */
function concerns({ root, map }: ExtractedArticle, touched: ReadonlySet<Node>): boolean {
  if (!root.isConnected) return true;
  for (const node of touched) {
    if (root.contains(node) || map.has(node) || node.getRootNode() !== root.getRootNode()) return true;
  }
  return !map.isFresh([0, map.text.length]);
}
