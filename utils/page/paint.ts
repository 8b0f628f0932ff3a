/**
 * Marks painted with the CSS Custom Highlight API: no element is added, wrapped or changed. Ranges are `StaticRange`s,
 * because live ranges slow the page's own mutations.
 */

import type { Span } from '../article.ts';
import { adoptSheet, dropSheet } from './adopted-sheets.ts';
import { attributeOf, callOn, nameOf } from './dom.ts';
import { type Appearance, type Layer, layers, markSheet, type Tone, toneOf } from './mark-styles.ts';
import { type Mark, type MarkKind, markKinds, mergedSpans } from './marks.ts';
import type { TextMap } from './text-map.ts';

/** How long the place that a jump led to stays washed, in milliseconds. */
const flashTime = 1600;

/**
 * Whether highlights inherit (CSS Pseudo-Elements 4, §3.5), as they do everywhere but in Firefox. A rule for the element
 * around the article is then enough, and Chromium works out anew the style of that element's tree, not of every element
 * of the page with every rule: a third of the time. Not tried out on the page: asking for the style of a highlight
 * makes the browser reckon all of the page's styles at once.
 */
const inherits = () => !CSS.supports('-moz-orient: inline');

/** Painted at most, per layer: more would be no reading help. */
const maximumRanges = 5000;

export class Painter {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  /** The registry cannot be iterated through Firefox's Xrays: our own record of what is registered. */
  readonly #highlights = new Map<Layer, Highlight>();
  readonly #names: Readonly<Record<Layer, string>>;
  readonly #roots = new Set<Document | ShadowRoot>();
  #appearance: Appearance;
  #marks: readonly Mark[] = [];
  #map: TextMap | null = null;
  #element: Element | null = null;
  #tone: Tone = 'light';
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  #scope = '';

  /** Registers nothing before `paint`. `signal` takes everything back. */
  constructor(document: Document, appearance: Appearance, signal: AbortSignal) {
    this.#document = document;
    this.#appearance = appearance;
    this.#sheet = new CSSStyleSheet();
    this.#names = meaninglessNames();
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Whether this browser can paint without touching the page. */
  static isSupported(): boolean {
    return typeof Highlight === 'function' && typeof CSS === 'object' && CSS.highlights !== undefined;
  }

  /** Paints the marks in the article that `map` stands for; `root` is the element that holds its text. */
  paint(marks: readonly Mark[], map: TextMap, root: Element): void {
    this.#marks = marks;
    this.#map = map;
    this.#element = root;
    this.#scope = inherits() ? scopeOf(map) : '';
    // Asked for before our sheet is there: the page's styles are reckoned already.
    this.#tone = this.#toneNow();
    this.#writeSheet();
    this.#adoptAround(map);
    for (const kind of markKinds) {
      const shown = this.#shows(kind) ? marks.filter((mark) => mark.kind === kind) : [];
      this.#set(kind, mergedSpans(shown));
    }
  }

  #shows(kind: MarkKind): boolean {
    return this.#appearance.kinds[kind] && (kind !== 'claim' || this.#appearance.density === 'full');
  }

  setAppearance(appearance: Appearance): void {
    this.#appearance = appearance;
    if (this.#map !== null && this.#element !== null) this.paint(this.#marks, this.#map, this.#element);
  }

  /** Washes the mark that is pointed at, and more faintly the claims around it; null takes both away. */
  point(mark: Mark | null, around: readonly Mark[] = []): void {
    // Where colours are forced, what has no rule is still painted as selected in Chromium.
    const isForced = matchMedia('(forced-colors: active)').matches;
    this.#set('around', isForced ? [] : mergedSpans(around));
    for (const kind of markKinds) this.#set(`at-${kind}`, mark?.kind === kind ? [mark.span] : []);
  }

  /** Washes a span for a moment, without motion. */
  flash(span: Span): void {
    this.#set('flash', [span]);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => this.#set('flash', []), flashTime);
  }

  /** The tone of the article's text, as last looked at. */
  get tone(): Tone {
    return this.#tone;
  }

  /** Puts back what the page took out (sheets, highlights), and follows it from light to dark. */
  mend(): void {
    if (this.#map === null) return;
    const tone = this.#toneNow();
    const isLost = this.#scope !== '' && !callOn(this.#element!, 'closest', this.#scope);
    if (isLost) this.#scope = '';
    if (isLost || tone !== this.#tone) {
      this.#tone = tone;
      this.#writeSheet();
    }
    adoptSheet(this.#roots, this.#sheet);
    for (const [layer, highlight] of this.#highlights) {
      const name = this.#names[layer];
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes every highlight and sheet back; `paint` may follow. */
  clear(): void {
    clearTimeout(this.#flashTimer);
    for (const layer of this.#highlights.keys()) CSS.highlights.delete(this.#names[layer]);
    this.#highlights.clear();
    dropSheet(this.#roots, this.#sheet);
    this.#roots.clear();
    this.#map = null;
    this.#element = null;
  }

  #set(layer: Layer, spans: readonly Span[]): void {
    if (this.#map === null) return;
    const ranges = spans.slice(0, maximumRanges).flatMap((span) => this.#map!.rangesOf(span));
    const known = this.#highlights.get(layer);
    if (ranges.length === 0) {
      if (known === undefined) return;
      CSS.highlights.delete(this.#names[layer]);
      this.#highlights.delete(layer);
      return;
    }
    const highlight = new Highlight(...(ranges as unknown as Range[]));
    highlight.priority = layers.indexOf(layer);
    this.#highlights.set(layer, highlight);
    CSS.highlights.set(this.#names[layer], highlight);
  }

  /** Firefox does not style text in shadow trees from the document's rules: each tree gets the sheet. */
  #adoptAround(map: TextMap): void {
    this.#roots.add(this.#document);
    for (const root of map.shadowRoots()) this.#roots.add(root);
    adoptSheet(this.#roots, this.#sheet);
  }

  #writeSheet(): void {
    this.#sheet.replaceSync(markSheet(this.#names, this.#appearance, this.#tone, this.#scope));
  }

  #toneNow(): Tone {
    return toneOf(this.#element ? getComputedStyle(this.#element).color : '');
  }
}

/**
 * A selector for the element around all of the text: its id, one of its classes, or its name. Empty where the text
 * lies in several trees.
 */
function scopeOf(map: TextMap): string {
  const around = map.shadowRoots().length > 0 ? null : map.liveRangeOf([0, map.text.length]);
  const node = around?.commonAncestorContainer;
  const element = node && (nameOf(node) === '' ? node.parentElement : (node as Element));
  if (!element) return '';
  const id = attributeOf(element, 'id');
  if (id) return `#${CSS.escape(id)}`;
  const name = attributeOf(element, 'class')?.trim().split(/\s+/)[0];
  return name ? `.${CSS.escape(name)}` : CSS.escape(nameOf(element));
}

/** Names that the page can see in `CSS.highlights` and learn nothing from, new on every page. */
function meaninglessNames(): Record<Layer, string> {
  const stem = Math.random().toString(36).slice(2, 8).padEnd(4, 'x');
  return Object.fromEntries(layers.map((layer, index) => [layer, `h${stem}${index}`])) as Record<
    Layer,
    string
  >;
}
