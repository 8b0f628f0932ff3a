import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { namesIn } from './bylines.ts';
import { readMetadata } from './read-metadata.ts';

describe('names in a byline', () => {
  it.each([
    ['By Vera Holm and Pavel Orlik', ['Vera Holm', 'Pavel Orlik']],
    ['Written by: Vera Holm', ['Vera Holm']],
    ['Author: Vera Holm', ['Vera Holm']],
    ['Words by Vera Holm | Published on May 4', ['Vera Holm']],
    ['Vera Holm - May 4, 2025 7:10 am', ['Vera Holm']],
    ['Vera Holm, Ph.D.', ['Vera Holm']],
    ['Vera Holm, CFP®', ['Vera Holm']],
    ['Vera Holm (vho), Pavel Orlik (por)', ['Vera Holm', 'Pavel Orlik']],
    ['Vera Holm, Associate Editor, Lorne Post', ['Vera Holm', 'Lorne Post']],
    ['Vera Holm Deputy News Editor', ['Vera Holm']],
    ['Vera Holm, head of the school of fisheries', ['Vera Holm']],
    ['Newsdesk news@lorne-post.example', ['Newsdesk']],
    ['v.holm@lorne-post.example', []],
    ['Sat, 20 Dec', []],
    ['admin', []],
    ['Webmaster', []],
    ['Byron Parker', ['Byron Parker']],
    ['Jürgen von der Heide', ['Jürgen von der Heide']],
    ['J. R. de los Santos', ['J. R. de los Santos']],
    ['dpa', ['dpa']],
    ['By Vera Holm May 4, 2025 7:10 pm', ['Vera Holm']],
    ['Vera Holm, November 4, 2025', ['Vera Holm']],
    ['Vera Holm am 4. Mai 2025', ['Vera Holm']],
    ['Vera Holm Follow @vholm', ['Vera Holm']],
    ['Vera Holm Senior Politics Editor', ['Vera Holm']],
    ['ByVera Holm', ['Vera Holm']],
    ['Par Vera Holm(Lorne, bureau de la côte)', ['Vera Holm']],
    ['Vera Holm og Pavel Orlik', ['Vera Holm', 'Pavel Orlik']],
    ['Vera Holm y Orlik', ['Vera Holm y Orlik']],
    ['著者：後藤花子', ['後藤花子']],
    ['台北時報', ['台北時報']],
    ['Vera Holm and Vera Holm', ['Vera Holm']],
  ])('%s: %j', (text, names) => {
    expect(namesIn([text])).toEqual(names);
  });
});

describe('a publisher that signs its articles', () => {
  const read = (declared: object, tags: string) => {
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry sails', ...declared });
    const { document } = new JSDOM(`<head><script type="application/ld+json">${json}</script>${tags}</head>`)
      .window;
    return readMetadata(document, 'https://lorne-post.example/ferry');
  };
  const publisher = { name: 'The Lorne Post' };
  const author = '<meta name="author" content="Vera Holm">';

  it('gives way to a writer whom another source names', () => {
    const { byline, notes } = read({ publisher, author: publisher }, author);
    expect([byline, notes]).toEqual([['Vera Holm'], []]);
  });

  it('is left out beside a writer', () => {
    const { byline } = read({ publisher, author: [{ name: 'Vera Holm' }, publisher] }, '');
    expect(byline).toEqual(['Vera Holm']);
  });

  it('gives way under the name of its newsroom, too', () => {
    const { byline } = read({ publisher, author: 'Lorne Post Staff' }, author);
    expect(byline).toEqual(['Vera Holm']);
  });

  it('is the author where nobody else is', () => {
    expect(read({ publisher, author: publisher }, '').byline).toEqual(['The Lorne Post']);
  });
});
