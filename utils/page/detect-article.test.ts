import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPage } from '../../cli/load-page.ts';
import { detectArticle, hopeless, scoreSignals } from './detect-article.ts';
import type { PageSignals } from './page-signals.ts';
import { pathShapeOf } from './path-shape.ts';
import { readHead } from './survey.ts';

const pages = join(import.meta.dirname, '../../tests/pages');
const files = (folder: string) => readdirSync(join(pages, folder)).map((name) => join(pages, folder, name));

describe('whole pages', () => {
  // The text of shadow trees comes by script, which runs in the browsers' tests only.
  const articles = files('articles').filter((path) => !path.endsWith('shadow-trees.html'));

  it.each(articles)('takes %s for an article', (path) => {
    expect(detectArticle(loadPage(path).document, '')).toMatchObject({ isArticle: true });
  });

  it.each(files('home'))('takes no home page for an article: %s', (path) => {
    expect(detectArticle(loadPage(path).document, '')).toMatchObject({ isArticle: false });
  });
});

/** A page that says nothing and has some text. */
const plain: PageSignals = {
  types: new Set(),
  openGraphType: '',
  hasPublishedDate: false,
  hasDateNearTitle: false,
  hasAuthor: false,
  hasBylineNearTitle: false,
  prose: 2000,
  paragraphs: 10,
  together: 1,
  otherProse: 0,
  linkDensity: 0.2,
  linkedHeadings: 0,
  teasersInText: 0,
  datedLines: 0,
  generator: null,
  hasProductOffer: false,
  posts: 0,
  formFields: 0,
  path: pathShapeOf(''),
};
const dated: PageSignals = { ...plain, hasPublishedDate: true, hasDateNearTitle: true, hasAuthor: true };

describe('scoreSignals', () => {
  it('wants more than text', () => {
    expect(scoreSignals(plain).isArticle).toBe(false);
  });

  it('takes a dated and signed text for an article without any declaration', () => {
    expect(scoreSignals(dated).isArticle).toBe(true);
  });

  it('takes no declaration for an article without text', () => {
    const empty = { ...dated, types: new Set(['NewsArticle']), prose: 0, paragraphs: 0 };
    expect(scoreSignals(empty)).toMatchObject({ isArticle: false });
    expect(scoreSignals(empty).score).toBeLessThan(0.5);
  });

  it.each<[string, Partial<PageSignals>]>([
    ['a thread', { types: new Set(['DiscussionForumPosting']) }],
    ['a page made by forum software', { generator: 'forum' }],
    ['a documentation page', { path: pathShapeOf('https://example.com/docs/guides/auth') }],
    ['a front page', { path: pathShapeOf('https://example.com/') }],
  ])('takes the signs of %s for more than a date', (_, signs) => {
    expect(scoreSignals({ ...dated, ...signs }).isArticle).toBe(false);
  });

  it('takes a front page for none though it declares a dated story', () => {
    const front = { path: pathShapeOf('https://example.com/'), types: new Set(['Article']) };
    expect(scoreSignals({ ...dated, ...front, hasBylineNearTitle: true, together: 0 }).isArticle).toBe(false);
  });

  it('gives a reason for every part of the score', () => {
    const { signals, score } = scoreSignals(dated);
    expect(Object.keys(signals).length).toBeGreaterThan(2);
    expect(Object.values(signals)).not.toContain(0);
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThan(1);
  });
});

describe('pathShapeOf', () => {
  it.each([
    ['https://example.com/', { isFront: true, kind: null }],
    ['https://example.com/de', { isFront: true }],
    ['https://example.com/news', { isFront: false, kind: 'list' }],
    ['https://example.com/news/mayor-resigns-after-long-vote', { kind: 'story', slugWords: 5 }],
    ['https://example.com/2024/01/04/a-story/', { hasDate: true }],
    ['https://example.com/presse/pressemitteilungen/markthalle', { kind: 'story' }],
    ['https://example.com/noticias/mercado', { kind: 'story' }],
    ['https://example.com/nyheter/1234', { kind: 'story' }],
    ['https://forum.example.com/t/what-now/123', { kind: 'thread' }],
    ['https://docs.example.com/guides/start', { kind: 'reference' }],
    ['not an address', { isKnown: false }],
  ])('%s', (url, shape) => {
    expect(pathShapeOf(url)).toMatchObject(shape);
  });
});

describe('gatherContrary', () => {
  const fieldsOf = (names: string) => {
    const form = `<form ${names}><textarea></textarea><input type="text"><input type="email"><input></form>`;
    return readHead(loadPage(Buffer.from(form)).document, '').contrary().formFields;
  };

  it('counts the fields of forms, not of those that comments are written in', () => {
    expect(fieldsOf('action="/register"')).toBe(3);
    expect(fieldsOf('action="/wp-comments-post.php"')).toBe(0);
    expect(fieldsOf('id="addCommentForm"')).toBe(0);
  });
});

describe('a glance at a page with little text', () => {
  const glanceAt = (type: string) => {
    const declared = JSON.stringify({ '@type': type, headline: 'Pier closes', datePublished: '2024-03-02' });
    const text = `<h1>Pier closes</h1>${'<p>Short.</p>'.repeat(250)}`;
    const page = `<script type="application/ld+json">${declared}</script>${text}`;
    const { document } = loadPage(Buffer.from(page));
    let looks = 0;
    const { querySelectorAll } = document;
    document.querySelectorAll = ((selector: string) => {
      if (selector === 'p' || selector === 'h1') looks++;
      return querySelectorAll.call(document, selector);
    }) as typeof querySelectorAll;
    return { verdict: hopeless(readHead(document, 'https://courier.example/2024/03/02/pier-closes')), looks };
  };

  it('looks at no text where the page declares itself news: all of it has to be walked', () => {
    expect(glanceAt('NewsArticle')).toEqual({ verdict: null, looks: 0 });
  });

  it('looks at some elsewhere', () => {
    expect(glanceAt('Article').looks).toBeGreaterThan(0);
  });
});
