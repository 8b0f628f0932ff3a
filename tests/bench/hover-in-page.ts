/** Runs in a page: what the pointer's handler costs at many marks, and how soon a card is drawn once it is meant. */

import { extractArticle } from '../../utils/page/extract-article.ts';
import { marksAt } from '../../utils/page/hit-test.ts';
import { defaultAppearance } from '../../utils/page/mark-styles.ts';
import { MarkIndex, marksOf } from '../../utils/page/marks.ts';
import { PointerWatch } from '../../utils/page/pointer-watch.ts';
import { close, current, madeUpReading, start } from '../pages/test-reader.ts';

export interface HoverTimes {
  marks: number;
  /** Each move's handler with the frame it asks for, in milliseconds. */
  handler: number[];
  /** From the decision to open a card to the frame that shows it, in milliseconds. */
  card: number[];
}

/** Grows the live blog to at least so many marks, then measures. */
export async function measureHover(marks: number): Promise<HoverTimes> {
  const entries = document.querySelector('#entries')!;
  const texts = [...entries.children].map(({ textContent }) => textContent);
  // No two alike: what repeats on a page is no part of its text.
  for (let entry = 0; entry * 4 < marks; entry++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `In hour ${entry} of the count, ${texts[entry % texts.length]}`;
    entries.append(paragraph);
  }
  const card = await cardTimes(20);
  return { ...handlerTimes(1000), card };
}

/** The whole handler, fed by a window that stands in for the real one: the browser's own events cannot be made. */
function handlerTimes(moves: number): Pick<HoverTimes, 'marks' | 'handler'> {
  const { article, map } = extractArticle(document, location.href)!;
  const index = new MarkIndex(marksOf(madeUpReading(article.text)));
  const { view, move } = windowOfOurs();
  const life = new AbortController();
  const events = {
    targetAt: (x: number, y: number) => {
      const marks = marksAt(document, x, y, map, index, defaultAppearance.kinds, map.shadowRoots());
      return marks && { key: marks[0]!.id, value: marks };
    },
    onOpen: () => undefined,
    onClose: () => undefined,
    onChoose: () => undefined,
    onEnterCard: () => undefined,
    cardBox: () => null,
    isCard: () => false,
  };
  new PointerWatch(view, events, life.signal);
  const handler: number[] = [];
  scrollTo(0, document.documentElement.scrollHeight / 2);
  document.documentElement.getBoundingClientRect();
  // Clocks in pages are coarse: moves are timed by tens.
  for (let round = 0; round < moves / 10; round++) {
    const began = performance.now();
    for (let step = 0; step < 10; step++)
      move((37 * (10 * round + step)) % innerWidth, (23 * (10 * round + step)) % innerHeight);
    handler.push((performance.now() - began) / 10);
  }
  life.abort();
  return { marks: index.marks.length, handler };
}

function windowOfOurs(): { view: Window; move: (x: number, y: number) => void } {
  let listener: (event: unknown) => void = () => undefined;
  const view = {
    addEventListener: (type: string, added: (event: unknown) => void) => {
      if (type === 'pointermove') listener = added;
    },
    requestAnimationFrame: (run: () => void) => {
      run();
      return 0;
    },
    cancelAnimationFrame: () => undefined,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  } as unknown as Window;
  const move = (clientX: number, clientY: number) =>
    listener({ isTrusted: true, pointerType: 'mouse', buttons: 0, target: document.body, clientX, clientY });
  return { view, move };
}

async function cardTimes(cards: number): Promise<number[]> {
  start();
  // The grown page and its marks are drawn first: a reader points at what is seen.
  await nextFrame();
  const times: number[] = [];
  for (let card = 0; card < cards; card++) {
    const began = performance.now();
    current().nextMark();
    await nextFrame();
    times.push(performance.now() - began);
    // Another look of the marks puts the card away.
    current().setAppearance(defaultAppearance);
  }
  close();
  return times;
}

/** Resolves once the next frame is drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
