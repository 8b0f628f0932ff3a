/** One object for a page: it finds the article, keeps it true while the page lives, and shows its reading. */

import type { Note, Span } from '../article.ts';
import type { Reading } from '../reading/reading.ts';
import { carryMarks } from './carry-marks.ts';
import type { CollectOptions } from './collect-blocks.ts';
import type { Detection } from './detect-article.ts';
import { callOn } from './dom.ts';
import type { ExtractedArticle } from './extract-article.ts';
import type { FoundArticle } from './found-article.ts';
import { type MarkCard, MarkCards } from './mark-cards.ts';
import type { Appearance } from './mark-styles.ts';
import { type Mark, MarkIndex, marksOf } from './marks.ts';
import { type PageChanges, watchMutations } from './mutation-watch.ts';
import { watchNavigation } from './navigation-watch.ts';
import type { PromisingPage } from './page-glance.ts';
import { PageLooks } from './page-looks.ts';
import { PageText } from './page-text.ts';
import { Painter } from './paint.ts';
import { visibleSpanOf } from './visible-span.ts';

export interface PageReaderOptions extends CollectOptions {
  /** An article was found, or has grown or changed: its text wants to be read (again). */
  onArticle: (article: FoundArticle, detection: Detection) => void;
  /** The page could not be looked at. */
  onFail: () => void;
  /** The page is none; the page layer listens for navigation and nothing else. */
  onNoArticle: (detection: Detection) => void;
  /** The page became another one: what was read of it is void. */
  onLeave: () => void;
  /** Something that the reader should know ("the page keeps changing"). */
  onNote: (note: Note) => void;
  /** Another part of the text came into the window. */
  onVisibleSpan: (span: Span | null) => void;
  /** A mark was clicked, tapped or visited by command; with the marks that hold it (the claim of a figure). */
  onChoose: (mark: Mark, around: readonly Mark[]) => void;
  /** Draws the card of a mark into `root` and gives back what undoes it. */
  renderCard: (card: MarkCard, root: HTMLElement) => () => void;
  /** A mark in words: its card's name, then what else screen readers announce of it. */
  describe: (mark: Mark) => readonly string[];
  /** `hostStyles` and the styles of the card's content, asked for as the first card is shown. */
  cardStyles: () => string;
  appearance: Appearance;
  /** What a glance has seen of the page already. */
  seen?: PromisingPage;
  /** Gives the thread back to the page and resolves later; without it a look at the page is one task. */
  pause?: () => Promise<void>;
  /** A steady clock in milliseconds. */
  now?: () => number;
}

export interface PageReader {
  readonly article: FoundArticle | null;
  readonly detection: Detection | null;
  /** Resolves when the look at the page that is under way, if any, is over. */
  readonly settled: Promise<void>;
  /**
   * Reads the page now even if it does not look like an article, from a score of `least`; null below that and where
   * there is no text.
   */
  readNow(least?: number): FoundArticle | null;
  /** Paints a reading of the present article; null takes its marks away. False where marks cannot be painted. */
  show(reading: Reading | null): boolean;
  /** Scrolls to a span and flashes it. False when there is no such place any more. */
  goTo(span: Span): boolean;
  /** Goes to the next or previous mark and opens its card. False when there is none. */
  nextMark(): boolean;
  previousMark(): boolean;
  setAppearance(appearance: Appearance): void;
  /** Takes everything back: listeners, marks, card. May be called twice. */
  close(): void;
}

type View = Window & typeof globalThis;

/** Starts reading the page at once; `signal` and `close` both end it. */
export function startPageReader(view: View, options: PageReaderOptions, signal?: AbortSignal): PageReader {
  return new LivePageReader(view, options, signal);
}

class LivePageReader implements PageReader {
  readonly #view: View;
  readonly #options: PageReaderOptions;
  readonly #life = new AbortController();
  /** Ends with the article that is shown. */
  #articleLife = new AbortController();
  readonly #text: PageText;
  readonly #looks: PageLooks;
  #appearance: Appearance;
  #painter: Painter | null = null;
  #cards: MarkCards | null = null;
  #visibleTimer: number | undefined;

  constructor(view: View, options: PageReaderOptions, signal?: AbortSignal) {
    this.#view = view;
    this.#options = options;
    this.#text = new PageText(view, options, options.seen);
    this.#appearance = options.appearance;
    signal?.addEventListener('abort', () => this.close(), { once: true, signal: this.#life.signal });
    const events = {
      onNavigate: () => this.#onNavigate(),
      onHide: () => this.#closeCard(),
      onReturn: () => this.#painter?.mend(),
    };
    watchNavigation(view, events, this.#life.signal);
    const { pause } = options;
    const look = (isVoid: () => boolean) =>
      pause ? this.#text.findInSlices(pause, isVoid) : this.#text.find();
    this.#looks = new PageLooks(view, look, {
      onFound: () => {
        this.#watchPage(this.#articleLife.signal);
        options.onArticle(this.article!, this.detection!);
      },
      onNone: () => options.onNoArticle(this.detection!),
      onFail: options.onFail,
    });
    this.#looks.look(options.seen?.isFilling ? () => this.#looks.lookLater() : undefined);
  }

  get settled(): Promise<void> {
    return this.#looks.settled;
  }

  get article(): FoundArticle | null {
    return this.#extracted?.article ?? null;
  }

  get detection(): Detection | null {
    return this.#text.detection;
  }

  get #extracted(): ExtractedArticle | null {
    return this.#text.extracted;
  }

  readNow(least = 0): FoundArticle | null {
    if (this.#extracted === null) {
      this.#looks.cancel();
      if (this.#text.find(least)) this.#watchPage(this.#articleLife.signal);
    }
    return this.article;
  }

  show(reading: Reading | null): boolean {
    if (this.#extracted === null || !Painter.isSupported()) return false;
    if (this.#cards === null) this.#begin(this.#articleLife.signal);
    if (!reading) this.#closeCard();
    this.#cards!.index = new MarkIndex(reading ? marksOf(reading) : []);
    this.#paint();
    return true;
  }

  goTo(span: Span): boolean {
    const map = this.#extracted?.map;
    const range = map?.isFresh(span) ? map.liveRangeOf(span) : null;
    const element = range?.startContainer.parentElement;
    if (!range || !element) return false;
    const box = range.getBoundingClientRect();
    if (box.top < 0 || box.bottom > this.#view.innerHeight) {
      callOn(element, 'scrollIntoView', { block: 'center', behavior: 'instant' });
      // The words may be a line of an element that is higher than the window.
      this.#view.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
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
    this.#closeCard();
    this.#painter?.setAppearance(appearance);
  }

  #visibleSpan(): Span | null {
    const extracted = this.#extracted;
    return extracted === null ? null : visibleSpanOf(extracted.article, extracted.map, this.#view);
  }

  #closeCard(): void {
    this.#cards?.close();
  }

  close(): void {
    this.#endArticle();
    this.#life.abort();
  }

  #onNavigate(): void {
    this.#endArticle();
    this.#options.onLeave();
    this.#looks.lookLater();
  }

  #endArticle(): void {
    this.#looks.cancel();
    this.#closeCard();
    this.#view.clearTimeout(this.#visibleTimer);
    this.#articleLife.abort();
    this.#articleLife = new AbortController();
    this.#painter = null;
    this.#cards = null;
    this.#text.forget();
  }

  /** What a page with marks needs, for as long as the article is there. */
  #begin(signal: AbortSignal): void {
    const { now, renderCard, describe, cardStyles, onChoose } = this.#options;
    this.#painter = new Painter(this.#view.document, this.#appearance, signal);
    this.#cards = new MarkCards({
      view: this.#view,
      article: () => this.#extracted,
      kinds: () => this.#appearance.kinds,
      renderCard,
      describe,
      showsClaims: () => this.#appearance.density === 'full',
      tone: () => this.#painter!.tone,
      styles: cardStyles,
      onPoint: (mark, around) => this.#painter?.point(mark, around),
      onChoose,
      now,
      signal,
    });
  }

  /** From the moment the article is found: a page may draw itself anew before the reading is there. */
  #watchPage(signal: AbortSignal): void {
    const later = () => {
      this.#view.clearTimeout(this.#visibleTimer);
      this.#visibleTimer = this.#view.setTimeout(() => this.#tellVisible(), 150);
    };
    this.#view.addEventListener('scroll', later, { passive: true, capture: true, signal });
    this.#view.addEventListener('resize', later, { passive: true, signal });
    const changes = {
      onChange: (changes: PageChanges) => this.#onChange(changes),
      onGiveUp: () => this.#giveUp(),
    };
    const root = this.#view.document.documentElement;
    const trees = this.#extracted!.map.shadowRoots();
    if (root !== null) watchMutations(this.#view, [root, ...trees], changes, signal, this.#options.now);
    later();
  }

  #tellVisible(): void {
    this.#painter?.mend();
    this.#options.onVisibleSpan(this.#visibleSpan());
  }

  #paint(): void {
    const { map, root } = this.#extracted!;
    this.#painter!.paint(this.#cards!.index.marks, map, root);
  }

  /** Goes to the next or previous mark and opens its card. */
  #step(direction: 1 | -1): boolean {
    const mark = this.#cards?.step(direction, this.#visibleSpan()?.[0] ?? 0);
    if (!mark || !this.goTo(mark.span)) return false;
    this.#cards!.open(mark);
    return true;
  }

  /** The page changed: marks of what was left alone stay. True when the article was touched. */
  #onChange(changes: PageChanges): boolean {
    this.#painter?.mend();
    const before = this.article?.text ?? '';
    const effect = this.#text.follow(changes);
    if (effect === 'none') return false;
    if (effect === 'gone') return true;
    if (effect === 'changed') this.#closeCard();
    if (this.#cards !== null) {
      // Marks keep their words until the text that has changed is read.
      this.#cards.index = new MarkIndex(carryMarks(this.#cards.index.marks, before, this.article!.text));
      this.#paint();
    }
    if (effect === 'changed') this.#options.onArticle(this.article!, this.detection!);
    return true;
  }

  #giveUp(): void {
    this.#options.onNote({
      code: 'page-restless',
      text: 'This page keeps changing: changes are no longer followed.',
    });
  }
}
