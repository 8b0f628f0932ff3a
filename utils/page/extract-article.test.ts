import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPage } from '../../cli/load-page.ts';
import { extractArticle } from './extract-article.ts';

beforeAll(() => {
  // jsdom has StaticRange on its windows only.
  globalThis.StaticRange = new JSDOM('').window.StaticRange;
});

const pages = join(import.meta.dirname, '../../tests/pages');
const market = loadPage(join(pages, 'articles/market-vote.html')).document;

function textsOf(html: string): string[] {
  const found = extractArticle(loadPage(Buffer.from(html)).document, '');
  return (found?.article.paragraphs ?? []).map(({ start, end }) => found!.article.text.slice(start, end));
}

describe('an article among what stands beside it', () => {
  const extracted = extractArticle(market, '')!;
  const { article, map } = extracted;
  const kinds = article.paragraphs.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);

  it('is its standfirst, paragraphs, headings, lists and quotes, and nothing else', () => {
    expect(kinds).toEqual([
      [
        'paragraph',
        'The hall has stood for a century; its traders say they learned of the plan from the radio.',
      ],
      [
        'paragraph',
        'Estermouth’s council voted eleven to nine on Tuesday to close the old fish market, Mayor Ilse Brandt said.',
      ],
      ['paragraph', '“We keep the building,” she told reporters, “and we keep the name.”'],
      ['heading', 'What happens to the traders'],
      ['paragraph', 'About 60 stalls will move to the northern quay, according to the harbour office.'],
      ['paragraph', '“No,” said one trader.'],
      ['list-item', 'Rents stay as they are until 2027, the office said.'],
      ['list-item', 'The ice house is torn down in June.'],
      ['quote', 'I sold my first herring here when I was nine years old, and I will sell my last one here.'],
      ['paragraph', 'The council meets again on May 28.'],
    ]);
  });

  it('knows what the page says of it', () => {
    expect(article).toMatchObject({
      title: 'Council votes to close the fish market',
      byline: ['Vera Holm', 'Jon Aster'],
      publisher: 'The Estermouth Courier',
      language: 'en',
      canonicalUrl: 'https://courier.example/2025/05/14/council-votes-to-close-the-fish-market/',
    });
  });

  it('gives the instant in the zone of the clock that the page shows', () => {
    expect(article.publishedAt).toBe('2025-05-14T08:10:00+02:00');
    expect(article.updatedAt).toBe('2025-05-14T09:30:00Z');
  });

  it('offers the stories it links to as its own earlier ones, and no other links', () => {
    expect(article.linkedStories).toEqual([
      {
        url: 'https://courier.example/2025/04/02/traders-ask-for-a-year/',
        title: 'Traders ask the council for one more year at the quay',
        publisher: null,
      },
      {
        url: 'https://courier.example/2025/05/01/northern-quay/',
        title: 'The northern quay is too small, engineers found',
        publisher: null,
      },
    ]);
  });

  it('joins paragraphs by a blank line and maps them to the live page', () => {
    expect(map.text).toBe(kinds.map(([, text]) => text).join('\n\n'));
    const at = map.text.indexOf('Ilse Brandt');
    const { startContainer: node, startOffset } = map.rangesOf([at, at + 1])[0]!;
    expect((node as Text).data.slice(startOffset)).toMatch(/^Ilse Brandt/);
    expect(node.getRootNode()).toBe(market);
  });

  it('leaves the page as it was', () => {
    const before = market.documentElement.outerHTML;
    extractArticle(market, '');
    expect(market.documentElement.outerHTML).toBe(before);
  });
});

const sentence = (n: number) => `This is sentence number ${n}, and it is as long as a sentence in a report.`;
const story = (n: number) => `<p>${sentence(n)}</p>`.repeat(1);

describe('other pages', () => {
  it('reads text that is parted by line breaks alone', () => {
    const html = `<h1>A title of an article</h1><div>${[1, 2, 3].map(sentence).join('<br><br>')}</div>`;
    expect(textsOf(html)).toEqual([1, 2, 3].map(sentence));
  });

  it('reads text that stands straight in an element, and the list in it', () => {
    const items = [4, 5].map((n) => `<li>${sentence(n)}</li>`).join('');
    const html = `<h1>A title of an article</h1><div>${[1, 2, 3].map(sentence).join('<br><br>')}<ul>${items}</ul>${sentence(6)}</div>`;
    expect(textsOf(html)).toEqual([1, 2, 3, 4, 5, 6].map(sentence));
  });

  it('parts a kicker from the title where only style does', () => {
    const html = `<h1><span>Harbour council</span><b>“No” to the new quay</b></h1>${[1, 2, 3].map(story).join('')}<h2>An <b>i</b>Phone in <i>Mac</i>Town</h2>${story(4)}`;
    const { article } = extractArticle(loadPage(Buffer.from(html)).document, '')!;
    expect(article.title).toBe('Harbour council “No” to the new quay');
    expect(article.text).toContain('An iPhone in MacTown');
  });

  it('keeps wrappers whose names speak of what stands beside', () => {
    const html = `<body class="single"><div class="sidebar-grid comments-enabled"><h1>A title of an article</h1>${[1, 2, 3, 4].map(story).join('')}</div></body>`;
    expect(textsOf(html)).toHaveLength(4);
  });

  it('leaves out comments even where they outweigh the article', () => {
    const html = `<main><article><h1>A title of an article</h1>${[1, 2].map(story).join('')}</article><div class="comments">${[3, 4, 5, 6, 7, 8].map(story).join('')}</div></main>`;
    expect(textsOf(html)).toEqual([1, 2].map(sentence));
  });

  it('knows comments by words made of that one, and commentary from them', () => {
    const parts = (name: string) =>
      `<main><article><h1>A title of an article</h1>${[1, 2].map(story).join('')}</article><div class="${name}">${[3, 4, 5, 6, 7, 8].map(story).join('')}</div></main>`;
    expect(textsOf(parts('sect_commentlinks'))).toEqual([1, 2].map(sentence));
    expect(textsOf(parts('commentary'))).toHaveLength(8);
  });

  it('ends where the page appends another story', () => {
    const html = `<main><article><h1>A title of an article</h1>${[1, 2].map(story).join('')}</article><article><h1>The title of another one</h1>${[3, 4].map(story).join('')}</article></main>`;
    expect(textsOf(html)).toEqual([1, 2].map(sentence));
  });

  it.each([
    ['a page without a body', '<html><frameset></frameset></html>'],
    ['an empty page', '<title>x</title>'],
    ['a page of links', '<ul><li><a href="/a">One link and nothing else on it.</a></li></ul>'],
  ])('has nothing to read on %s', (_, html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it('takes markup in titles and names for text', () => {
    const html = `<title>&lt;img src=x onerror=alert(1)&gt;</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"<script>alert(1)<\\/script> and more words","author":{"name":"<b>Eve</b>"}}</script><div>${[1, 2, 3].map(story).join('')}</div>`;
    const { article } = extractArticle(loadPage(Buffer.from(html)).document, '')!;
    expect(article.title).toContain('<script>');
    expect(article.byline).toEqual(['<b>Eve</b>']);
  });

  it('notes a broken description and reads on', () => {
    const html = `<script type="application/ld+json">{"@type":"NewsArticle", oh</script><h1>A title of an article</h1>${[1, 2, 3].map(story).join('')}`;
    const { article } = extractArticle(loadPage(Buffer.from(html)).document, '')!;
    expect(article.notes.map(({ code }) => code)).toContain('broken-json-ld');
    expect(article.paragraphs).toHaveLength(3);
  });

  it('leaves frames of the same site alone, and says so', () => {
    const { document } = loadPage(
      Buffer.from(`<h1>A title of an article</h1>${[1, 2, 3, 4].map(story).join('')}<iframe></iframe>`),
    );
    const notesOf = () => extractArticle(document, '')!.article.notes.map(({ code }) => code);
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.body.innerHTML = '<p>Advertisement</p>';
    expect(notesOf()).toEqual([]);
    inner.body.innerHTML = Array.from({ length: 20 }, (_, n) => story(n)).join('');
    expect(notesOf()).toEqual(['frame-left']);
    expect(extractArticle(document, '')!.article.paragraphs).toHaveLength(4);
  });

  it('is read where a frame inside SVG is none', () => {
    const html = `<h1>A title</h1>${[1, 2, 3, 4].map(story).join('')}<svg><iframe></iframe></svg>`;
    expect(textsOf(html)).toHaveLength(4);
  });
});

describe('a text in several parts', () => {
  const sentence = (n: number) =>
    `This is sentence number ${n}, and it is as long as a sentence in a report.`;
  const all = Array.from({ length: 12 }, (_, n) => sentence(n));
  const part = (from: number, to: number) =>
    `<div class="row"><div class="story">${all
      .slice(from, to)
      .map((text) => `<p class="story__paragraph">${text}</p>`)
      .join('')}</div></div>`;
  const page = (between: string) =>
    `<main><div><h1>Council closes the old market</h1>${part(0, 5)}</div><div>Advertisement</div>${between}<div>${part(5, 12)}</div></main>`;

  it('is read to its end', () => {
    expect(textsOf(page(''))).toEqual(all);
  });

  it('ends where another headline stands', () => {
    expect(textsOf(page('<h1>Ferry sails again after the storm</h1>'))).toEqual(all.slice(0, 5));
  });
});

it('reads a standfirst once that the text repeats, and no headline as one', () => {
  const lead = 'The traders of the old hall say that they learned of the plan from the radio.';
  const rest = Array.from(
    { length: 5 },
    (_, n) => `The council decides on stall number ${n} in the month of June.`,
  );
  const text = [lead, ...rest].map((one) => `<p>${one}</p>`).join('');
  const title = 'The old hall is closed, and nobody was asked about it!';
  const head = `<h1>${title}</h1><h1>${title}</h1><p class="deck">${lead}</p>`;
  expect(textsOf(`<main><header>${head}</header><article>${text}</article></main>`)).toEqual([lead, ...rest]);
});
