import { describe, expect, it } from 'vitest';
import { loadPage } from '../../cli/load-page.ts';
import { extractArticle } from './extract-article.ts';

const sentence = (n: number) => `This is sentence number ${n}, and it is as long as a sentence in a report.`;
const story = [1, 2, 3, 4].map((n) => `<p>${sentence(n)}</p>`).join('');

/** What is read of an article whose text holds `html` in the middle, without its other paragraphs. */
function readOf(html: string, lead = ''): string[] {
  const page = `<main><header><h1>A title of an article</h1>${lead}</header><article><p>${sentence(0)}</p>${html}${story}</article></main>`;
  const { article } = extractArticle(loadPage(Buffer.from(page)).document, '')!;
  return article.paragraphs
    .map(({ start, end }) => article.text.slice(start, end))
    .filter((text) => !text.startsWith('This is sentence'));
}

describe('a paragraph that is mostly links', () => {
  it.each([
    'The inquiry was shelved in 2017 but <a href="/a">was opened again after the mayor left the town hall for good</a>.',
    'The driver <a href="/a">was found guilty of all counts by a jury in Estermouth</a> in a trial of nine days.',
    'The haze over Estermouth <a href="/a">led to cancelled flights</a>, <a href="/b">closed every school in the country</a>, and <a href="/c">kept people indoors</a>.',
  ])('is text where it is a sentence: %s', (html) => {
    expect(readOf(`<p>${html}</p>`)).toHaveLength(1);
  });

  it('is text where it leads up to a quote', () => {
    const said = 'The harbour master of the town <a href="/a">wrote in the Estermouth Courier on Friday</a>:';
    const quote = 'I sold my first herring here when I was nine years old.';
    expect(readOf(`<p>${said}</p><blockquote class="edTag"><p>${quote}</p></blockquote>`)).toEqual([
      said.replace(/<.+?>/g, ''),
      quote,
    ]);
  });

  it('is text as an item of a list of news', () => {
    const item =
      '<a href="/a">The council may still choose the harbour master, though he left</a>. He keeps a vote on the board.';
    expect(readOf(`<ul><li>${item}</li></ul>`)).toHaveLength(1);
  });

  it.each([
    '<a href="/a">Traders ask the council for one more year at the quay, and are refused.</a>',
    'Read also: <a href="/a">Traders ask the council for one more year at the quay.</a>',
    'More from our reporters at the harbour: <a href="/a">Traders ask the council for one more year at the quay.</a>',
  ])('is none where it leads elsewhere: %s', (html) => {
    expect(readOf(`<p>${html}</p>`)).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  it.each([
    'Sign up for our morning newsletter and never miss a story.',
    'Want more of this? Subscribe now and read everything.',
    'Read more: what the harbour office said in the year before.',
    'Follow The Estermouth Courier on Facebook for more of this.',
    'We may earn a commission from links on this page.',
    'In this May 14, 2025, file photo, traders carry their boxes out of the old hall.',
    'FILE - Traders carry their boxes out of the old hall, which stood for a century.',
    'File photo of the traders with their boxes. (Courier)',
    '[Featured picture of the old hall by Vera Holm/Getty Images]',
    'Published 14 May 2021. This article is more than 3 years old.',
    'By Vera Holm, Jon Aster on Wednesday, May 14th, 2025 at 11:08 a.m.',
    'Estermouth, Courier News Bureau of the Northern Coast | Updated: 14 May 2025, 09:01',
    'Follow the Courier on the search page and add us as a preferred source to get our news first.',
    'Please support our newsroom with as little as a crown a month.',
    'Dieses Thema im Programm: Radio Lorne berichtete am 14. Mai 2025 um 8:20 Uhr.',
    'An dieser Stelle steht ein von uns ausgewählter Beitrag eines anderen Anbieters. Sie können den externen Inhalt mit einem Klick anzeigen und wieder ausblenden. Dabei werden Daten an den Anbieter übermittelt, auf die wir keinen Einfluss haben, und die Anzeige bleibt, bis Sie die Seite verlassen oder sie selbst schließen.',
  ])('is no part of the report: %s', (text) => {
    expect(readOf(`<p>${text}</p>`)).toEqual([]);
  });

  it.each([
    'The office said that people who sign up for insurance before June will pay less.',
    'Children in the town read more books than they did ten years ago, the study found.',
    'The company itself had 60 traders, and others work for affiliates, the office said.',
    'The mayor defended the sale in a newsletter to members of her party on Monday.',
    'In this town, the photo of the old hall hangs in every kitchen.',
    'By May 14, 2025, twenty of the traders had left.',
  ])('differs from the same words about the world: %s', (text) => {
    expect(readOf(`<p>${text}</p>`)).toEqual([text]);
  });
});

it('leaves out a last line that leads up to what is no text', () => {
  const page = (last: string) =>
    `<main><h1>A title of an article</h1><article>${story}<p>${last}</p></article></main>`;
  const read = (last: string) => extractArticle(loadPage(Buffer.from(page(last))).document, '')!.article.text;
  expect(read('Pictures of the old hall:')).not.toContain('Pictures');
  expect(read('There were pictures of the old hall.')).toContain('pictures');
});

describe('a heading that leads elsewhere', () => {
  const teaser = '<p>The council meets again in May, and the traders will be there.</p>';
  const after = '<p>The market was built in 1921, when the harbour was twice as wide.</p>';
  const more = ['The market was built in 1921, when the harbour was twice as wide.'];

  it('counts to the end of its box, behind which the article goes on', () => {
    const box = `<div class="most-read"><h2>Most read stories</h2><ul class="teasers"><li><a href="/a">The ice house</a></li></ul>${teaser}</div>`;
    expect(readOf(`${box}${after}`)).toEqual(more);
  });

  it('ends with the next paragraph of the article where links alone are under it', () => {
    const html = `<div><h2>Related</h2></div><ul><li><a href="/a">The ice house</a></li></ul>${after}`;
    expect(readOf(html)).toEqual(more);
  });

  it.each([
    'Auch interessant',
    'Das könnte dich auch interessieren',
    'Ähnliche Beiträge',
    'Articles similaires',
  ])('is one in other languages: %s', (heading) => {
    const html = `<div><h2>${heading}</h2></div><section>${teaser}</section><h2>The hall</h2>${after}`;
    expect(readOf(html)).toEqual(['The hall', ...more]);
  });

  it('counts to the next heading where it stands by itself', () => {
    const html = `<div><h2>Read more</h2></div><section>${teaser}</section><h2>The hall</h2>${after}`;
    expect(readOf(html)).toEqual(['The hall', ...more]);
  });
});

describe('a short sentence outside a paragraph', () => {
  const long = 'This is no sentence that anybody would take for a label, says the div that holds it.';

  it('is text among others of its make', () => {
    expect(readOf(`<div class="par">${long}</div><div class="par">Nobody came.</div>`)).toEqual([
      long,
      'Nobody came.',
    ]);
  });

  it('is none among others', () => {
    expect(readOf(`<div class="par">${long}</div><section><div>Ad. Buy.</div></section>`)).toEqual([long]);
  });
});

describe('a standfirst', () => {
  const text = 'Sixty traders move to the northern quay, where there is half the room';

  it('is read where its name says so, without a full stop or in an excerpt', () => {
    expect(readOf('', `<h2 class="deck">${text}</h2>`)).toEqual([text]);
    expect(readOf('', `<div class="story__summary"><p>${text}</p></div>`)).toEqual([text]);
    expect(readOf('', `<p class="post-excerpt">${text}.</p>`)).toEqual([`${text}.`]);
    expect(readOf('', `<div class="sommario"><p>${text}</p></div>`)).toEqual([text]);
    expect(readOf('', `<p class="article-vorspann">${text}</p>`)).toEqual([text]);
    expect(readOf('', `<div class="ArticleDek"><p>${text}</p></div>`)).toEqual([text]);
    expect(readOf('', `<h2 class="story-subhead">${text}</h2>`)).toEqual([text]);
  });

  it('is no date line, whatever its name', () => {
    const line = 'PUBLISHED: 10:48, Wed, May 14, 2025 | UPDATED: 11:05, Wed, May 14, 2025';
    expect(readOf('', `<p class="intro-meta">${line}</p>`)).toEqual([]);
  });

  it('is no leaderboard, and no line without a name', () => {
    expect(readOf('', `<div class="leaderboard">${text}</div><div>${text}</div>`)).toEqual([]);
  });
});
