import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadPage } from '../../cli/load-page.ts';
import type { Article } from '../article.ts';
import { articleSchema } from '../messages/article-schema.ts';
import { extractArticle } from './extract-article.ts';

const fixtures = join(import.meta.dirname, '../../tests/pages/metadata');

/** The article of a fixture once `change` has been made to its page. */
function articleOf(name: string, change: (document: Document) => void = () => {}): Article {
  const { document } = loadPage(join(fixtures, `${name}.html`));
  change(document);
  return extractArticle(document, 'https://www.lorne-post.example/opened')!.article;
}

it('has no address that is too long for a message', () => {
  const { document } = loadPage(join(fixtures, `${readdirSync(fixtures)[0]}`));
  const long = 'x'.repeat(9000);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'canonical', href: `https://www.lorne-post.example/a?state=${long}` });
  for (const known of document.querySelectorAll('link[rel~="canonical"], meta[property="og:url"]'))
    known.remove();
  document.head.append(link);
  const article = extractArticle(document, `https://www.lorne-post.example/opened?state=${long}`)!.article;
  expect(article.url).toBe('https://www.lorne-post.example/opened');
  expect(article.canonicalUrl).toBe('https://www.lorne-post.example/opened');
  expect(v.is(articleSchema, article)).toBe(true);
});

/** Takes elements off a page. */
const without = (...selectors: string[]) => {
  return (document: Document) => {
    for (const element of document.querySelectorAll(selectors.join())) element.remove();
  };
};
const jsonLd = 'script';
const metaTags = 'meta[content]';
const microdata = '[itemprop]:not(h1)';

/** The notes as codes and the two things that each names. */
const notesOf = ({ notes }: Article) =>
  notes.map(({ code, text }) => [
    code,
    .../two \w+, (.+) and (.+); the first is used\.$/.exec(text)!.slice(1),
  ]);

/** Replaces a piece of a page's JSON-LD. */
const saying = (old: string, fresh: string) => (document: Document) => {
  const script = document.querySelector(jsonLd)!;
  if (!script.textContent!.includes(old)) throw new Error(`The fixture does not say ${old}.`);
  script.textContent = script.textContent!.replace(old, fresh);
};

describe('a page whose sources contradict each other', () => {
  it('is believed in its JSON-LD first', () => {
    const article = articleOf('at-odds');
    expect(article).toMatchObject({
      publishedAt: '2025-11-04T07:30:00+01:00',
      updatedAt: null,
      byline: ['Maren Skov'],
      publisher: 'The Lorne Post',
    });
    expect(notesOf(article)).toEqual([
      ['dates-differ', '2025-11-04', '2025-11-11'],
      ['authors-differ', 'Maren Skov', 'Pavel Orlik'],
      ['publishers-differ', 'The Lorne Post', 'Harbour Wire'],
    ]);
  });

  it('then in its meta elements', () => {
    const article = articleOf('at-odds', without(jsonLd));
    expect(article).toMatchObject({
      publishedAt: '2025-11-11T07:30:00+01:00',
      byline: ['Pavel Orlik'],
      publisher: 'Harbour Wire',
    });
    expect(notesOf(article)).toEqual([
      ['dates-differ', '2025-11-11', '2025-11-18'],
      ['authors-differ', 'Pavel Orlik', 'Ines Calder'],
      ['publishers-differ', 'Harbour Wire', 'Coastal Features'],
    ]);
  });

  it('then in its microdata', () => {
    const article = articleOf('at-odds', without(jsonLd, metaTags));
    expect(article).toMatchObject({
      publishedAt: '2025-11-18',
      byline: ['Ines Calder'],
      publisher: 'Coastal Features',
    });
    // The byline that is shown is another's: it contradicts nothing.
    expect(article.notes).toEqual([]);
  });

  it('takes no photographer for an author', () => {
    const article = articleOf('at-odds', (document) => {
      without(jsonLd, metaTags, '.byline')(document);
      const credit =
        '<figure><img alt=""><figcaption itemprop="author">Ole Stern / Wire Pictures</figcaption></figure>';
      document.querySelector('h1')!.insertAdjacentHTML('beforebegin', credit);
    });
    expect(article.byline).toEqual(['Ines Calder']);
    expect(article.notes).toEqual([]);
  });

  it('and in what it shows where it says nothing else', () => {
    const article = articleOf('at-odds', without(jsonLd, metaTags, microdata));
    expect(article).toMatchObject({
      publishedAt: '2025-11-25',
      byline: ['Tove Brandis'],
      publisher: 'lorne-post.example',
      notes: [],
    });
  });
});

describe('a page that says one thing in several ways', () => {
  it('is said to contradict itself neither by clocks nor by forms of names', () => {
    expect(articleOf('after-midnight')).toMatchObject({
      byline: ['Vera Holm'],
      publisher: 'The Lorne Post',
      notes: [],
    });
  });

  it('is dated by the clock it shows, on the day that its readers had', () => {
    expect(articleOf('after-midnight').publishedAt).toBe('2025-05-15T00:40:00+02:00');
  });

  it.each([
    [
      'in the zone of its own that another source gives',
      '2025-05-15T04:25:00+05:45',
      '2025-05-15T04:25:00+05:45',
    ],
    [
      'in the zone that JSON-LD gives, whatever clock is shown',
      '2025-05-14T18:40:00-04:00',
      '2025-05-14T18:40:00-04:00',
    ],
    ['on the day that JSON-LD names, where it names no time', '2025-05-15', '2025-05-15'],
    ['at a time without a zone, where it gives none', '2025-05-15T00:40:00', '2025-05-15T00:40:00'],
  ])('is dated %s', (_, written, instant) => {
    const article = articleOf('after-midnight', saying('2025-05-14T22:40:00Z', written));
    expect(article).toMatchObject({ publishedAt: instant, notes: [] });
  });

  it.each([
    ['Lorne Post', 'a longer form of it'],
    ['lornepost.example', 'its address'],
  ])('knows %s for %s', (name) => {
    const article = articleOf('after-midnight', saying('"The Lorne Post"', JSON.stringify(name)));
    expect(article).toMatchObject({ publisher: name, notes: [] });
  });

  it.each([
    ['The Lorne Post – news from the islands', 'The Lorne Post'],
    ['Lorne Harbour Media GmbH', 'Lorne Post online'],
    ['https://www.lorne-post.example/', 'Lorne Post online'],
    ['Blogger', 'Lorne Post online'],
  ])('calls a paper that JSON-LD names “%s” %s', (name, publisher) => {
    const article = articleOf('after-midnight', saying('"The Lorne Post"', JSON.stringify(name)));
    expect(article).toMatchObject({ publisher, notes: [] });
  });

  it('takes the most exact of sources that name one moment', () => {
    const article = articleOf('after-midnight', (document) => {
      document
        .querySelector('[property="article:published_time"]')!
        .setAttribute('content', '2025-05-14T23:40:00+01:00');
    });
    expect(article).toMatchObject({ publishedAt: '2025-05-14T23:40:00+01:00', notes: [] });
  });
});

describe('an update', () => {
  it('is the one that the most trusted source names, and no second publication where the page shows it', () => {
    expect(articleOf('updated')).toMatchObject({
      publishedAt: '2025-05-12T06:10:00Z',
      updatedAt: '2025-05-16T07:25:00Z',
      notes: [],
    });
    expect(articleOf('updated', saying('"dateModified":"2025-05-16T07:25:00Z",', '')).updatedAt).toBe(
      '2025-05-19T12:00:00Z',
    );
    expect(
      articleOf('updated', (document) => {
        saying('"dateModified":"2025-05-16T07:25:00Z",', '')(document);
        without('[property="article:modified_time"]')(document);
      }).updatedAt,
    ).toBe('2025-05-23');
  });

  it('is none before the publication', () => {
    const article = articleOf('updated', saying('2025-05-16T07:25:00Z', '2025-05-11T07:25:00Z'));
    expect(article).toMatchObject({ publishedAt: '2025-05-12T06:10:00Z', updatedAt: null });
  });

  it('lends its clock to no other instant', () => {
    const article = articleOf('updated', (document) => {
      document.querySelector('time')!.textContent = '12 May 2025, 9:25 am';
      saying('2025-05-16T07:25:00Z', '2025-05-12T07:25:00Z')(document);
    });
    expect(article.publishedAt).toBe('2025-05-12T06:10:00Z');
  });

  it('dates the page where nothing else does', () => {
    const article = articleOf('updated', (document) => {
      saying('"datePublished":"2025-05-12T06:10:00Z",', '')(document);
      without('time')(document);
    });
    expect(article).toMatchObject({ publishedAt: '2025-05-16T07:25:00Z', updatedAt: null });
    expect(article.notes.map(({ code }) => code)).toEqual(['only-update-date']);
  });
});

/** What is read of an article that no fixture holds. */
const text = ['mayor', 'harbour office', 'ice house', 'council']
  .map(
    (who) =>
      `<p>Estermouth is to lose its old fish market before the summer, the ${who} said on Tuesday.</p>`,
  )
  .join('');

describe('what is shown of the date', () => {
  const dateOf = (above: string, below: string, meta = '') =>
    extractArticle(
      loadPage(Buffer.from(`${meta}<main>${above}<h1>Traders leave the old hall</h1>${below}${text}</main>`))
        .document,
      '',
    )!.article.publishedAt;

  it('is looked for below the headline first: above it stand today and other stories', () => {
    expect(dateOf('<p>5 August 2019</p>', '<p>27 June 2019</p>')).toBe('2019-06-27');
    expect(dateOf('<p>5 August 2019</p>', '<p>A town and its hall</p>')).toBe('2019-08-05');
  });

  it('is the line that stands first, whatever else is marked as a time further down', () => {
    const post = '<p><time datetime="2018-03-12T12:30:12-07:00">12 March</time></p>';
    expect(dateOf('', `<p>29 January 2019</p>${post}`)).toBe('2019-01-29');
    expect(dateOf('', post)).toBe('2018-03-12T12:30:12-07:00');
  });

  it('says more than the day on which a file was made', () => {
    const meta = '<meta name="date" content="2021-12-20T11:02:44+01:00">';
    expect(dateOf('', '<p>27 January 2022</p>', meta)).toBe('2022-01-27');
    expect(dateOf('', '<p>20 December 2021</p>', meta)).toBe('2021-12-20T11:02:44+01:00');
    expect(dateOf('', '', meta)).toBe('2021-12-20T11:02:44+01:00');
  });

  it('is no clock where it is written for machines', () => {
    const meta = '<meta property="article:published_time" content="2025-01-28T11:30:00Z">';
    const time = '<p><time datetime="2025-01-28T12:00:00+00:00">28 January 2025</time></p>';
    expect(dateOf('', time, meta)).toBe('2025-01-28T11:30:00Z');
  });
});

it('has no kicker in its title where the page names itself without it', () => {
  const titleOf = (title: string) => {
    const page = `<meta property="og:title" content="${title}"><main><h1><span>Fish market</span> Traders leave the “old hall”</h1>${text}</main>`;
    return extractArticle(loadPage(Buffer.from(page)).document, '')!.article.title;
  };
  expect(titleOf("Traders leave the 'old hall'")).toBe("Traders leave the 'old hall'");
  expect(titleOf("Fish market: Traders leave the 'old hall'")).toBe(
    'Fish market Traders leave the “old hall”',
  );
  expect(titleOf("Traders leave the 'old hall' | The Lorne Post")).toBe(
    'Fish market Traders leave the “old hall”',
  );
});
