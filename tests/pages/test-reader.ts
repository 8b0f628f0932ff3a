/** Runs in a page's isolated world: the page layer with a reading made up from patterns, and a log of what happened. */

import type { Span } from '../../utils/article.ts';
import { hostStyles } from '../../utils/page/card-host-styles.ts';
import { defaultAppearance } from '../../utils/page/mark-styles.ts';
import { type PageReader, startPageReader } from '../../utils/page/page-reader.ts';
import type { Reading } from '../../utils/reading/reading.ts';

/** What happened, in order: `article 1986`, `card figure`, `card closed`, `left`, `note page-restless`… */
export const log: string[] = [];

/** Listeners that were added through this world while the reader was being watched. */
const signals: (AbortSignal | undefined)[] = [];

let reader: PageReader | null = null;

/** What the layer takes for the time: the page's own, or one that stands until `pass` moves it on. */
let stopped: number | null = null;

/** Stops the layer's clock: a busy machine is then never too late. Timers still ring, and find that nothing is due. */
export function stopClock(): void {
  stopped = performance.now();
}

/** Lets some milliseconds go by on the stopped clock. */
export function pass(milliseconds: number): void {
  stopped! += milliseconds;
}

const undrawn = new Map<number, () => void>();

/** Keeps the layer's next frames from coming until `drawFrames`: a busy page draws late. */
export function holdFrames(): void {
  let last = 0;
  window.requestAnimationFrame = (callback) => {
    last -= 1;
    undrawn.set(last, () => callback(performance.now()));
    return last;
  };
  window.cancelAnimationFrame = (frame) => undrawn.delete(frame);
}

/** Lets the frames come that were held and are still wanted. */
export function drawFrames(): void {
  for (const draw of undrawn.values()) draw();
  undrawn.clear();
}

/** Starts the reader; with `isPainted` it shows a made-up reading of whatever article it finds. */
export function start(isPainted = true): PageReader {
  watchListeners();
  reader = startPageReader(window, {
    onArticle: (article) => {
      log.push(`article ${article.text.length}`);
      if (isPainted) queueMicrotask(() => reader?.show(madeUpReading(article.text)));
    },
    onNoArticle: () => log.push('no article'),
    onLeave: () => log.push('left'),
    appearance: defaultAppearance,
    onFail: () => log.push('failed'),
    onVisibleSpan: () => {},
    onChoose: () => {},
    onNote: ({ code }) => log.push(`note ${code}`),
    // As the content script does; what is painted at once has to be read at once.
    ...(isPainted ? {} : { pause: () => new Promise((resolve) => setTimeout(resolve)) }),
    now: () => stopped ?? performance.now(),
    describe: (mark) => [`${mark.kind} ${mark.id}`],
    cardStyles: () =>
      hostStyles +
      '.card { display: block; width: 240px; padding: 8px; background: #fff; border: 1px solid #888; }',
    renderCard: ({ mark }, root) => {
      log.push(`card ${mark.kind}`);
      const card = document.createElement('div');
      const button = document.createElement('button');
      card.className = 'card';
      card.textContent = `${mark.kind} ${mark.id} `;
      button.textContent = 'Open';
      button.addEventListener('click', () => log.push('button'), { signal: lifeOfCards.signal });
      card.append(button);
      root.append(card);
      return () => {
        card.remove();
        log.push('card closed');
      };
    },
  });
  const article = reader.article;
  if (article && isPainted) reader.show(madeUpReading(article.text));
  return reader;
}

const lifeOfCards = new AbortController();

/** The running reader. */
export function current(): PageReader {
  if (reader === null) throw new Error('No reader was started.');
  return reader;
}

/** How many articles were found so far. */
export function readings(): number {
  return log.filter((line) => line.startsWith('article')).length;
}

/** Takes everything back and tells how many listeners are left. */
export function close(): number {
  reader?.close();
  reader?.close();
  lifeOfCards.abort();
  return signals.filter((signal) => !signal?.aborted).length;
}

/**
 * The middle of the first line of some words, in the window's coordinates, once the page has scrolled to them: a scroll
 * that is told of after the pointer has come calls the card off.
 */
export async function boxOf(words: string, shadowHost?: string): Promise<{ x: number; y: number } | null> {
  const root = shadowHost ? document.querySelector(shadowHost)!.shadowRoot! : document.documentElement;
  const range = rangeOf(words, root);
  if (range === null) return null;
  range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const [box] = range.getClientRects();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** The first line of some words with what is drawn below it, where they stand now. */
export function areaOf(words: string): { x: number; y: number; width: number; height: number } | null {
  const box = rangeOf(words, document.documentElement)?.getClientRects()[0];
  return box ? { x: box.left, y: box.top, width: box.width, height: box.height + 6 } : null;
}

function rangeOf(words: string, root: Node): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0 || !node.parentElement || /^(?:SCRIPT|STYLE|TITLE)$/.test(node.parentElement.tagName))
      continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return null;
}

/** Marks by pattern: two capitalised words are a source, numbers figures, days of May dates, quotes claims. */
export function madeUpReading(text: string): Reading {
  const spans = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].slice(0, 500).map((match) => [match.index, match.index + match[0].length]);
  const sources = spans(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu).map(([start, end], index) => ({
    id: `s${index}`,
    mentions: [{ start, end, cited: true }],
  }));
  const figures = spans(/\b\d{3,}\b/g).map(([start, end], index) => ({ id: `f${index}`, start, end }));
  const dates = spans(/\bMay \d{1,2}, \d{4}/g).map(([start, end], index) => ({
    id: `d${index}`,
    start,
    end,
  }));
  const claims = spans(/[“"„][^“”"\n]{3,200}[”"]/g).map((extent, index) => ({ id: `c${index}`, extent }));
  return { version: 1, sources, figures, dates, claims, sentences: [], notes: [] } as unknown as Reading;
}

function watchListeners(): void {
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    // A signal's own listeners go with it.
    if (!(this instanceof AbortSignal))
      signals.push(typeof options === 'object' ? options.signal : undefined);
    add.call(this, type, listener, options);
  };
}
