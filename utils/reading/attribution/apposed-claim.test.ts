import { describe, expect, it } from 'vitest';
import { claimsIn, retell } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

describe('an apposition judges the claim before it', () => {
  it.each([
    ['The army said it held the port, a claim Porto denied.', 'Porto', 'denied', 'a claim'],
    ['The army said it held the port, a claim that Porto denies.', 'Porto', 'denies', 'a claim'],
    ['The army said it held the port, an allegation denied by Porto.', 'Porto', 'denied', 'an allegation'],
    ['The army said it held the port, which Porto has disputed.', 'Porto', 'has disputed', 'which'],
    ['The army said it held the port, something Porto rejects.', 'Porto', 'rejects', 'something'],
  ])('%s', (text, ...judgement) => {
    expect(claimsIn(text)).toEqual([['The army', 'said', 'it held the port'], judgement]);
    const [claim] = retell(readArticle({ text, publishedAt: '2024-01-04' }), text).claims;
    expect(claim?.verification).toEqual(['denied', 'Porto']);
  });

  it('and confirms it', () => {
    const text = 'The army said it held the port, which the mayor confirmed.';
    const [claim] = retell(readArticle({ text, publishedAt: '2024-01-04' }), text).claims;
    expect(claim?.verification).toEqual(['confirmed', 'mayor']);
  });

  it('but a relative clause about a body judges nothing', () => {
    const text = 'The firm, which denies wrongdoing, said it would appeal.';
    expect(claimsIn(text).map(([, cue]) => cue)).toEqual(['denies', 'said']);
    expect(retell(readArticle({ text, publishedAt: '2024-01-04' }), text).claims[1]?.verification).toBeNull();
  });
});
