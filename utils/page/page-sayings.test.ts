import { describe, expect, it } from 'vitest';
import { loadPage } from '../../cli/load-page.ts';
import { extractArticle } from './extract-article.ts';

const text = ['mayor', 'harbour office', 'ice house', 'council']
  .map(
    (who) =>
      `<p>Estermouth is to lose its old fish market before the summer, the ${who} said on Tuesday.</p>`,
  )
  .join('');

describe('a line that begins as bylines do', () => {
  const bylineOf = (line: string, meta = '') =>
    extractArticle(
      loadPage(Buffer.from(`${meta}<main><h1>Traders leave the old hall</h1><p>${line}</p>${text}</main>`))
        .document,
      '',
    )!.article.byline;

  it.each([
    ['By Vera Holm and Jon van der Aster', ['Vera Holm', 'Jon van der Aster']],
    ['Von: Vera Holm | 31.10.23', ['Vera Holm']],
    ['Par Maëlle Le Corre, Estermouth', ['Maëlle Le Corre']],
    ['Autor: Vera Holm', ['Vera Holm']],
    ['Von Markthallen über Kaianlagen', []],
  ])('names the author where nothing else does: %s', (line, names) => {
    expect(bylineOf(line)).toEqual(names);
  });

  it('may have a line for its first word', () => {
    expect(bylineOf('By</p><p>Vera Holm')).toEqual(['Vera Holm']);
  });

  it('is known by its link or its name, too, where it stands near the headline', () => {
    const other = `<p class="author">Jon Aster</p>${'<p>Sections</p>'.repeat(8)}`;
    expect(bylineOf('<a href="/authors/holm">Vera Holm</a>', other)).toEqual(['Vera Holm']);
    expect(bylineOf('<span class="story-author__name">Vera Holm</span>', other)).toEqual(['Vera Holm']);
    expect(bylineOf('<span class="story-author__name">May 4, 2025</span>')).toEqual([]);
    const picture = '<a rel="author" href="/holm"> <img src="/holm.jpg"> </a>';
    expect(bylineOf(`${picture}<b class="byline">Vera Holm</b>`)).toEqual(['Vera Holm']);
  });

  it('names the author where the paper signs its articles', () => {
    const meta =
      '<meta property="og:site_name" content="Lorne Post"><meta name="author" content="Lorne Post">';
    expect(bylineOf('By Vera Holm', meta)).toEqual(['Vera Holm']);
    expect(bylineOf('Estermouth', meta)).toEqual(['Lorne Post']);
    expect(bylineOf('By Vera Holm', '<meta name="author" content="Jon Aster">')).toEqual(['Jon Aster']);
  });
});
