/** Runs in a page: times our steps and those of others on the present document, in milliseconds. */

import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import Mark from 'mark.js';
import { detectIn, hopeless } from '../../utils/page/detect-article.ts';
import { extractIn } from '../../utils/page/extract-article.ts';
import { marksAt } from '../../utils/page/hit-test.ts';
import { defaultAppearance } from '../../utils/page/mark-styles.ts';
import { MarkIndex, type Mark as PageMark } from '../../utils/page/marks.ts';
import { Painter } from '../../utils/page/paint.ts';
import { readHead, surveyPage } from '../../utils/page/survey.ts';

/** Times of one page; a step that does not apply to it is left out. */
export type PageTimes = Partial<Record<string, number>>;

/** Measures the document once, as a page is met once: what is measured later profits from nothing before it. */
export function measure(): PageTimes {
  const times: PageTimes = {};
  const timed = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    times[name] = performance.now() - start;
    return result;
  };
  // The page's own layout is not ours to count.
  document.documentElement.getBoundingClientRect();
  const url = location.href;
  let head = {} as ReturnType<typeof readHead>;
  const verdict = timed('glance', () => {
    head = readHead(document, url);
    return hopeless(head);
  });
  const survey = timed('survey', () => surveyPage(document, url, {}, head));
  const detection = timed('judge', () => detectIn(survey));
  times.detect = times.glance! + (verdict ? 0 : times.survey! + times.judge!);
  if (!detection.isArticle) times['detect, no article'] = times.detect;
  timed('isProbablyReaderable', () => isProbablyReaderable(document));
  const extracted = timed('extract after detect', () => extractIn(survey));
  if (detection.isArticle && extracted) {
    const marks = marksIn(extracted.article.text);
    const life = new AbortController();
    const painter = new Painter(document, life.signal);
    timed('paint', () => painter.paint(marks, extracted.map, extracted.root));
    times['article in all'] = times.detect! + times['extract after detect']! + times.paint!;
    hitTest(times, marks, extracted);
    life.abort();
  }
  measureOthers(timed, extracted?.root ?? document.body);
  return times;
}

function hitTest(
  times: PageTimes,
  marks: PageMark[],
  { map }: NonNullable<ReturnType<typeof extractIn>>,
): void {
  const index = new MarkIndex(marks);
  const start = performance.now();
  const rounds = 50;
  for (let round = 0; round < rounds; round++) {
    const x = (innerWidth * (round + 1)) / (rounds + 2);
    marksAt(document, x, innerHeight / 2, map, index, defaultAppearance.kinds, []);
  }
  times['hit test'] = (performance.now() - start) / rounds;
}

/** Others change what they are given, or the page: copies first, the page last. */
function measureOthers(timed: <T>(name: string, run: () => T) => T, root: Element): void {
  const copy = document.cloneNode(true) as Document;
  timed('Readability parse', () => new Readability(copy).parse());
  const other = document.cloneNode(true) as Document;
  timed('Defuddle parse', () => new Defuddle(other).parse());
  timed('mark.js wraps the same', () =>
    new Mark(root as HTMLElement).markRegExp(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b\d{3,}\b/gu),
  );
}

function marksIn(text: string): PageMark[] {
  return [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b\d{3,}\b/gu)].map((match, index) => ({
    id: String(index),
    kind: /\d/.test(match[0]) ? 'figure' : 'source',
    span: [match.index, match.index + match[0].length],
  }));
}
