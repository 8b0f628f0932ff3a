/** How well pages are recognised and read, beside Readability and Defuddle, on labelled pages that stay private. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { loadPage } from '../../cli/load-page.ts';
import { detectArticle } from '../../utils/page/detect-article.ts';
import { extractIn } from '../../utils/page/extract-article.ts';
import { wholeArticle } from '../../utils/page/found-article.ts';
import { epochOf } from '../../utils/page/instants.ts';
import { readMetadata } from '../../utils/page/read-metadata.ts';
import { surveyPage } from '../../utils/page/survey.ts';
import type { EvalRow } from './eval-row.ts';

/** One line of `pages.jsonl`; `paragraphs` only where a human-made extractor knows them. */
interface LabelledPage {
  name: string;
  kind: 'news' | 'article' | 'service' | 'forum' | 'listing' | 'documentation' | 'product' | 'collection';
  title: string;
  date: string | null;
  paragraphs?: string[];
}

/** What each method said of one page; token F1 in percent, null where the page has no labelled paragraphs. */
interface Judged {
  kind: LabelledPage['kind'] | 'home';
  ours: boolean;
  readerable: boolean;
  readerableWithMetadata: boolean;
  f1: { ours: number; readability: number; defuddle: number } | null;
  isDateRight: boolean | null;
}

const nonArticles: Judged['kind'][] = [
  'service',
  'forum',
  'listing',
  'documentation',
  'product',
  'collection',
];

/**
 * Measures detection, extraction and dates on `dataFolder/pages` and on the project's own home pages of news sites.
 * Returns no rows where the data are not there.
 */
export async function evaluatePages(dataFolder: string): Promise<EvalRow[]> {
  const folder = join(dataFolder, 'pages');
  if (!existsSync(join(folder, 'pages.jsonl'))) return [];
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').trim().split('\n');
  const judged: Judged[] = [];
  for (const line of lines) {
    const page = JSON.parse(line) as LabelledPage;
    judged.push(await judge(page, join(folder, 'html', `${page.name}.html.gz`)));
  }
  for (const path of ownHomePages()) {
    judged.push(await judge({ name: path, kind: 'listing', title: '', date: null }, path, 'home'));
  }
  return [...detectionRows(judged), ...extractionRows(judged)];
}

/** Home pages of invented news sites, written for this project. */
function ownHomePages(): string[] {
  const folder = join(import.meta.dirname, '../pages/home');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

async function judge(page: LabelledPage, path: string, kind: Judged['kind'] = page.kind): Promise<Judged> {
  const { document, close } = loadPage(path);
  const survey = surveyPage(document, '');
  const found = extractIn(survey)?.article;
  const article = found ? wholeArticle(found) : null;
  const { publishedAt } = article ?? readMetadata(document, '');
  const readerable = isProbablyReaderable(document);
  const hasMetadata = survey.structured.articles.length > 0 || survey.meta.get('og:type') === 'article';
  const hasDate =
    survey.structured.articles.some((node) => node.datePublished) ||
    survey.meta.has('article:published_time');
  const result: Judged = {
    kind,
    ours: detectArticle(document, '').isArticle,
    readerable,
    readerableWithMetadata: readerable && hasMetadata && hasDate,
    f1: null,
    isDateRight:
      page.date === null || kind !== 'news' || !(hasDate || showsYear(document))
        ? null
        : isSameDate(publishedAt, page.date),
  };
  if (page.paragraphs) result.f1 = await scores(document, page.paragraphs.join(' '), article?.text ?? '');
  close();
  // Weakly held parts of a page stay in memory until the turn ends.
  await setImmediate();
  return result;
}

async function scores(document: Document, gold: string, ours: string): Promise<Judged['f1']> {
  // Both others change the tree they are given.
  const copy = document.cloneNode(true) as Document;
  const readability = new Readability(copy).parse()?.textContent ?? '';
  const defuddled = await Defuddle(document.documentElement.outerHTML, 'https://news.example/').catch(
    () => null,
  );
  const text = (defuddled?.content ?? '').replace(/<[^>]*>/g, ' ').replace(/&\w+;|&#\d+;/g, ' ');
  return {
    ours: tokenF1(gold, ours),
    readability: tokenF1(gold, readability),
    defuddle: tokenF1(gold, text),
  };
}

/** F1 of bags of words, in percent; a character is a word in Chinese and Japanese. */
export function tokenF1(gold: string, found: string): number {
  const wanted = new Map<string, number>();
  const goldWords = wordsOf(gold);
  const foundWords = wordsOf(found);
  for (const word of goldWords) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of foundWords) {
    const left = wanted.get(word) ?? 0;
    if (left === 0) continue;
    wanted.set(word, left - 1);
    hits++;
  }
  return hits === 0 ? 0 : (200 * hits) / (goldWords.length + foundWords.length);
}

function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '');
  return bare.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a year stands anywhere in the page's text or times: a page that scripts have yet to fill shows none. */
function showsYear(document: Document): boolean {
  const seen = document.querySelectorAll('body :not(script, style, noscript, template)');
  return [...seen].some(
    (element) =>
      element.hasAttribute('datetime') ||
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && /\d{4}/.test(nodeValue ?? ''),
      ),
  );
}

/** Whether two dates name the same day in any zone: labels keep UTC where publications keep their own. */
function isSameDate(found: string | null, label: string): boolean {
  if (found === null) return false;
  if (found.slice(0, 10) === label.slice(0, 10)) return true;
  const apart = Math.abs(epochOf(found) - Date.parse(label));
  return found.includes('T') && label.length > 10 && apart <= 14 * 3_600_000;
}

function detectionRows(judged: readonly Judged[]): EvalRow[] {
  const methods: [name: string, said: (page: Judged) => boolean, isOurs: boolean][] = [
    ['Previously', (page) => page.ours, true],
    ['isProbablyReaderable', (page) => page.readerable, false],
    ['readerable, article metadata and date', (page) => page.readerableWithMetadata, false],
  ];
  return methods.flatMap(([name, said, isOurs]) => {
    const share = (pages: readonly Judged[]) => (100 * pages.filter(said).length) / Math.max(1, pages.length);
    const of = (...kinds: Judged['kind'][]) => judged.filter(({ kind }) => kinds.includes(kind));
    const what = `pages, ${name}`;
    return [
      {
        what,
        measure: 'news taken for articles',
        value: share(of('news')),
        ...(isOurs ? { required: 97 } : {}),
      },
      {
        what,
        measure: 'blogs and guides taken for articles',
        value: share(of('article')),
        ...(isOurs ? { required: 75 } : {}),
      },
      {
        what,
        measure: 'non-articles left alone',
        value: 100 - share(of(...nonArticles)),
        ...(isOurs ? { required: 97 } : {}),
      },
      {
        what,
        measure: 'home pages of news sites left alone',
        value: 100 - share(of('home')),
        ...(isOurs ? { required: 97 } : {}),
      },
    ];
  });
}

function extractionRows(judged: readonly Judged[]): EvalRow[] {
  const scored = judged.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  const mean = (method: 'ours' | 'readability' | 'defuddle') =>
    scored.reduce((sum, f1) => sum + f1[method], 0) / Math.max(1, scored.length);
  const dated = judged.filter(({ isDateRight }) => isDateRight !== null);
  const measure = 'mean token F1 against labelled paragraphs';
  return [
    { what: 'extraction, Previously', measure, value: mean('ours'), required: 95 },
    { what: 'extraction, Readability', measure, value: mean('readability') },
    { what: 'extraction, Defuddle', measure, value: mean('defuddle') },
    {
      what: 'publication date, Previously',
      measure: `right day, ${dated.length} news pages that show one`,
      value: (100 * dated.filter(({ isDateRight }) => isDateRight).length) / Math.max(1, dated.length),
      required: 97,
    },
  ];
}
