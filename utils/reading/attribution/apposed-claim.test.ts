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

describe('an apposition with a predicate, a time or an aside of its own', () => {
  it.each([
    [
      'The port is safe, the navy said on Monday, a claim Porto dismissed as “nonsense”.',
      'Porto',
      ['a claim', 'as “nonsense”'],
    ],
    ['The navy said it held the port, something Porto denied at the time.', 'Porto', ['something']],
    ['The navy said it held the port, which Porto denied on Monday.', 'Porto', ['which']],
    [
      'The Courier said he had left -- something the mayor, a former diver, denied.',
      'the mayor',
      ['something'],
    ],
    [
      'Nine boats sank, he said, a number that no paper could confirm and that Porto dismissed on Friday as “false”.',
      'Porto',
      ['a number', 'as “false”'],
    ],
    ['The navy said it would leave, a demand echoed by the mayor.', 'the mayor', ['a demand']],
  ])('%s', (text, source, content) => {
    expect(claimsIn(text).at(-1)).toEqual([source, expect.any(String), ...content]);
    expect(claimsIn(text)[0]?.join(' ')).not.toContain(content[0]);
  });

  it('but a report that confirmed something is nobody’s judgement', () => {
    const text = 'The navy said it held the port, a report that confirmed in May what many feared.';
    expect(claimsIn(text)).toHaveLength(1);
  });
});

it('a second relative clause has a subject of its own', () => {
  const text = 'He made an offer that nobody expected and that Porto dismissed on Friday as “odd”.';
  expect(claimsIn(text).map(([source]) => source)).toEqual(['Porto']);
});
