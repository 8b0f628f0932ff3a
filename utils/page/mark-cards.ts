/** The cards of an article's marks: opened by pointer, finger, key or command, one at a time. */

import { CardHost } from './card-host.ts';
import type { ExtractedArticle } from './extract-article.ts';
import { marksAt, rectsOf } from './hit-test.ts';
import type { Tone } from './mark-styles.ts';
import { type Mark, MarkIndex, type MarkKinds } from './marks.ts';
import { type PointerTarget, PointerWatch } from './pointer-watch.ts';

/** The card to draw: a mark and the marks that hold it (the claim of a figure). */
export interface MarkCard {
  mark: Mark;
  around: readonly Mark[];
  close: () => void;
}

export interface MarkCardsOptions {
  view: Window;
  /** The article as it is now. */
  article: () => ExtractedArticle | null;
  kinds: () => MarkKinds;
  renderCard: (card: MarkCard, root: HTMLElement) => () => void;
  /** A mark in words: its name, then what else is to be said of it. */
  describe: (mark: Mark) => readonly string[];
  /** Whether words of a claim look like a target. */
  showsClaims: () => boolean;
  tone: () => Tone;
  styles: () => string;
  /** What is pointed at changed; null when nothing is. */
  onPoint: (mark: Mark | null, around: readonly Mark[]) => void;
  /** A mark was clicked, tapped or visited by command; with the marks that hold it. */
  onChoose: (mark: Mark, around: readonly Mark[]) => void;
  now?: () => number;
  signal: AbortSignal;
}

export class MarkCards {
  /** The marks that can be pointed at. */
  index = new MarkIndex([]);
  readonly #options: MarkCardsOptions;
  readonly #host: CardHost;
  readonly #pointer: PointerWatch<Mark[]>;
  /** The mark last visited by command. */
  #at: Mark | null = null;

  constructor(options: MarkCardsOptions) {
    this.#options = options;
    const { view, styles, signal, now } = options;
    this.#host = new CardHost(view.document, view, {
      styles,
      signal,
      onEnter: () => this.#pointer.feed({ type: 'enter-card' }),
      onLeave: () => this.#pointer.feed({ type: 'leave-card' }),
      onLost: () => this.close(),
    });
    this.#pointer = new PointerWatch(
      view,
      {
        targetAt: (x, y) => this.#targetAt(x, y),
        onOpen: (target, by) => this.#open(target, by),
        onClose: () => {
          this.#host.hide();
          options.onPoint(null, []);
        },
        onChoose: ({ value: [mark, ...around] }) => mark && options.onChoose(mark, around),
        onEnterCard: () => this.#host.focus(),
        cardBox: () => this.#host.box,
        isCard: (target) => this.#host.holds(target),
      },
      signal,
      now,
    );
  }

  close(): void {
    this.#pointer.dismiss();
  }

  /**
   * The mark after (1) or before (-1) the last one visited, or the first in the window; claims are reached by what
   * is in them. Null when there is none. `from` is where the window begins in the text.
   */
  step(direction: 1 | -1, from: number): Mark | null {
    const kinds = this.#options.kinds();
    const marks = this.index.marks.filter(({ kind }) => kinds[kind] && kind !== 'claim');
    if (marks.length === 0) return null;
    const known = this.#at === null ? -1 : marks.indexOf(this.#at);
    const first =
      direction === 1
        ? marks.findIndex(({ span }) => span[0] >= from)
        : marks.findLastIndex(({ span }) => span[0] < from);
    const index = known < 0 ? Math.max(0, first) : (known + direction + marks.length) % marks.length;
    this.#at = marks[index]!;
    return this.#at;
  }

  /** Opens a mark's card without a pointer. */
  open(mark: Mark): void {
    const around = this.index.at(mark.span[0], this.#options.kinds()).filter((other) => other !== mark);
    this.#pointer.open({ key: keyOf(mark), value: [mark, ...around] });
  }

  #targetAt(x: number, y: number): PointerTarget<Mark[]> | null {
    const found = this.#options.article();
    if (found === null) return null;
    const { map } = found;
    const { view, kinds } = this.#options;
    const marks = marksAt(view.document, x, y, map, this.index, kinds(), map.shadowRoots());
    if (marks === null) return null;
    const isUnmarked = marks[0]!.kind === 'claim' && !this.#options.showsClaims();
    return { key: keyOf(marks[0]!), value: marks, isUnmarked };
  }

  #open(target: PointerTarget<Mark[]>, by: { x: number; y: number; isTouch: boolean } | null): void {
    const [mark, ...around] = target.value;
    const found = this.#options.article();
    if (!mark || !found) return;
    const { describe, renderCard, onPoint, view, tone } = this.#options;
    const words = describe(mark);
    // There is nothing to say of it any more: what was read is void, or the extension itself.
    if (!words[0]) return;
    onPoint(
      mark,
      around.filter(({ kind }) => kind === 'claim'),
    );
    this.#host.show({
      anchors: () => rectsOf(this.#options.article()?.map ?? found.map, mark.span),
      render: (root) => renderCard({ mark, around, close: () => this.close() }, root),
      pointer: by,
      label: words[0],
      announcement: by === null || by.isTouch ? words.join('. ') : '',
      tone: tone(),
      isRightToLeft: view.getComputedStyle(found.root).direction === 'rtl',
    });
  }
}

function keyOf(mark: Mark): string {
  return `${mark.kind} ${mark.id} ${mark.span[0]}`;
}
