/** Runs in a page: times our steps and those of others on the present document, in milliseconds. */

import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import Mark from 'mark.js';
import { detectIn, hopeless } from '../../utils/page/detect-article.ts';
import { type ExtractedArticle, extractIn } from '../../utils/page/extract-article.ts';
import { marksAt } from '../../utils/page/hit-test.ts';
import { defaultAppearance } from '../../utils/page/mark-styles.ts';
import { MarkIndex, type Mark as PageMark } from '../../utils/page/marks.ts';
import { Painter } from '../../utils/page/paint.ts';
import { readHead, surveyPage } from '../../utils/page/survey.ts';

/** Times of one page; a step that does not apply to it is left out. */
export type PageTimes = Partial<Record<string, number>>;

type Timed = <T>(name: string, run: () => T) => T;

/** Measures the document once, as a page is met once: what is measured later profits from nothing before it. */
export function measure(): PageTimes {
  const times: PageTimes = {};
  const timed: Timed = (name, run) => {
    const start = performance.now();
    const result = run();
    times[name] = performance.now() - start;
    return result;
  };
  // The page's own layout is not ours to count.
  document.documentElement.getBoundingClientRect();
  const extracted = measureOurs(times, timed);
  timed('isProbablyReaderable', () => isProbablyReaderable(document));
  measureOthers(timed, extracted);
  return times;
}

/** The way of a page through the layer: a glance, the walk of its text, the verdict, the article, the marks. */
function measureOurs(times: PageTimes, timed: Timed): Extracted | null {
  const url = location.href;
  const { head, verdict } = timed('glance', () => {
    const head = readHead(document, url);
    return { head, verdict: hopeless(head) };
  });
  if (verdict !== null) {
    times['detect, no article'] = times.glance!;
    return null;
  }
  const survey = timed('walk', () => surveyPage(document, url, {}, head));
  const { isArticle } = timed('judge', () => detectIn(survey));
  const detect = times.glance! + times.walk! + times.judge!;
  times[isArticle ? 'detect, article' : 'detect, no article'] = detect;
  if (!isArticle) return null;
  const article = timed('extract with map', () => {
    const found = extractIn(survey);
    found?.map.remember();
    return found;
  });
  if (article === null) return null;
  const marks = marksIn(article.article.text);
  const life = new AbortController();
  const painter = new Painter(document, defaultAppearance, life.signal);
  timed('paint', () => painter.paint(marks, article.map, article.root));
  times['article in all'] = detect + times['extract with map']! + times.paint!;
  // What the browser reckons for the marks in its next frame, by itself.
  timed('style and layout after it', () => document.documentElement.getBoundingClientRect());
  times['hit test'] = timeOfHitTest(marks, article);
  life.abort();
  return { ...article, marks };
}

interface Extracted extends ExtractedArticle {
  marks: PageMark[];
}

/** Points all over the window, so that some are on marks and most are not. */
function timeOfHitTest(marks: PageMark[], { map }: ExtractedArticle): number {
  const index = new MarkIndex(marks);
  const rounds = 100;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    const x = (innerWidth * (1 + (round % 10))) / 12;
    const y = (innerHeight * (1 + Math.floor(round / 10))) / 12;
    marksAt(document, x, y, map, index, defaultAppearance.kinds, []);
  }
  return (performance.now() - start) / rounds;
}

/** Others change what they are given, or the page: copies first, the page last. */
function measureOthers(timed: Timed, extracted: Extracted | null): void {
  const copy = document.cloneNode(true) as Document;
  timed('Readability parse', () => new Readability(copy).parse());
  const other = document.cloneNode(true) as Document;
  timed('Defuddle parse', () => new Defuddle(other).parse());
  if (extracted === null) return;
  const ranges = rangesFor(extracted);
  timed('mark.js wraps the same spans', () => new Mark(extracted.root as HTMLElement).markRanges(ranges));
}

/** Our marks as offsets into the text that mark.js sees: all text nodes of the root, one after the other. */
function rangesFor({ root, map, marks }: Extracted): { start: number; length: number }[] {
  const starts = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.matches('script, style, title, head, html')) continue;
    starts.set(node, length);
    length += node.data.length;
  }
  return marks.flatMap(({ span }) => {
    const ranges = map.rangesOf(span);
    const first = ranges[0];
    const last = ranges.at(-1);
    const start = first && starts.get(first.startContainer);
    const end = last && starts.get(last.endContainer);
    if (start === undefined || end === undefined) return [];
    return [
      { start: start + first!.startOffset, length: end + last!.endOffset - start - first!.startOffset },
    ];
  });
}

function marksIn(text: string): PageMark[] {
  return [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b\d{3,}\b/gu)].map((match, index) => ({
    id: String(index),
    kind: /\d/.test(match[0]) ? 'figure' : 'source',
    span: [match.index, match.index + match[0].length],
  }));
}
