import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../article.ts';
import { readArticle } from '../../reading/read-article.ts';
import { buildQuery } from '../../timeline/query.ts';
import { openPack } from '../pack/open-pack.ts';
import { PackBuilder } from '../pack/pack-builder.ts';
import { parseReport } from '../report-schema.ts';
import { BackendProblem } from './backend.ts';
import { MOST_TERMS, openSearchBackend, searchBody } from './open-search.ts';
import { packBackend } from './pack-backend.ts';
import { rangeAddress } from './range-address.ts';

const settings = { address: 'https://search.example/reports/', textField: 'text', dateField: 'date' };

const article: Article = {
  url: 'https://coast.example/secret-address',
  canonicalUrl: 'https://coast.example/secret-address',
  title: 'Velden dam cracks again',
  byline: [],
  publisher: 'Coast Post',
  publishedAt: '2024-03-10',
  updatedAt: null,
  language: 'en',
  text: `Engineers found new cracks in the Velden dam on Saturday. ${Array.from({ length: 80 }, (_, i) => `Word${i}`).join(' ')}`,
  paragraphs: [],
  linkedStories: [],
  notes: [],
};
const query = buildQuery(article, readArticle({ ...article }), 19_792);

afterEach(() => void vi.restoreAllMocks());

/** Endless megabytes, without a length; counts what is taken. */
function giant() {
  const taken = { megabytes: 0, given: false };
  const body = new ReadableStream({
    pull: (to) => {
      taken.megabytes++;
      to.enqueue(new Uint8Array(1_000_000));
    },
    cancel: () => {
      taken.given = true;
    },
  });
  return { taken, fetch: async () => new Response(body) };
}

/** A body that breaks off after its first bytes. */
const broken = async () => {
  const body = new ReadableStream({
    start: (to) => to.enqueue(new Uint8Array(3)),
    pull: (to) => to.error(new TypeError('network error')),
  });
  return new Response(body);
};

/** A server that never answers, or begins to and never ends: the time for it is over as soon as it is waited for. */
function silent(isBegun: boolean) {
  const over = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal);
  return (_url: string, { signal }: RequestInit) =>
    new Promise<Response>((give, refuse) => {
      setTimeout(() => over.abort(new DOMException('signal timed out', 'TimeoutError')));
      const body = new ReadableStream({
        start: (to) => signal?.addEventListener('abort', () => to.error(signal.reason)),
      });
      if (isBegun) give(new Response(body));
      else signal?.addEventListener('abort', () => refuse(signal.reason));
    });
}

const answer =
  (body: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(body), { status });

describe('the request to a search server', () => {
  const body = searchBody(query, 20, settings);
  const json = JSON.stringify(body);

  it('holds at most forty terms, each with its weight, and the range of days', () => {
    expect(json.split('"_name"').length - 1).toBe(MOST_TERMS);
    expect(json).toContain('"lte":"2024-03-10"');
    expect(json).toContain('"boost"');
  });

  it('holds neither address nor title nor text of the article', () => {
    expect(json).not.toContain('secret-address');
    expect(json).not.toContain('coast.example');
    expect(json).not.toContain(article.title);
    expect(json).not.toMatch(/found new cracks/i);
  });

  it('goes out without cookies and referrer', async () => {
    let sent: RequestInit | undefined;
    const backend = openSearchBackend(settings, async (url, init) => {
      expect(url).toBe('https://search.example/reports/_search');
      sent = init;
      return new Response('{"hits":{"hits":[]}}');
    });
    expect(await backend.search(query, 20)).toEqual([]);
    expect(sent).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});

describe('the answer of a search server', () => {
  const hit = {
    _score: 7,
    _source: { id: 'a', date: '2024-01-02', summary: 'Velden dam inspected' },
    matched_queries: ['dam', 'x'],
  };

  it('becomes candidates; malformed documents are left out', async () => {
    const backend = openSearchBackend(
      settings,
      answer({ hits: { hits: [hit, { ...hit, _source: { id: 'b' } }] } }),
    );
    const found = await backend.search(query, 20);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: 'search.example:a', score: 7 });
    expect([...(found[0]?.terms.keys() ?? [])]).toEqual(['dam']);
  });

  it.each([
    ['is an error', answer({}, 503), /answered 503/],
    ['is no JSON', async () => new Response('<html>'), /something else than JSON/],
    ['has no hits', answer({ ok: 1 }), /did not answer with hits/],
    ['breaks off', broken, /could not be reached/],
    ['has no end', () => giant().fetch(), /more than 4 MB/],
    ['never comes', () => Promise.reject(new TypeError('offline')), /could not be reached/],
  ])('that %s is told in a sentence', async (_what, fetch, message) => {
    const backend = openSearchBackend(settings, fetch);
    await expect(backend.search(query, 20)).rejects.toThrow(BackendProblem);
    await expect(backend.search(query, 20)).rejects.toThrow(message);
  });

  it.each([
    ['comes', false],
    ['ends', true],
  ])('that never %s is given up after a while', async (_what, isBegun) => {
    const backend = openSearchBackend(settings, silent(isBegun));
    await expect(backend.search(query, 20)).rejects.toThrow(
      new BackendProblem('The server search.example did not answer within 10 seconds.'),
    );
  });

  it('is not asked for at an address that is none', () => {
    expect(() => openSearchBackend({ ...settings, address: 'file:///etc' }, answer({}))).toThrow(
      BackendProblem,
    );
  });
});

describe('a pack at an address', () => {
  const builder = new PackBuilder({
    id: 'far',
    title: '',
    version: '1',
    licence: '',
    attribution: '',
    language: 'en',
  });
  builder.add(parseReport({ id: 'a', date: '2024-01-02', summary: 'Velden dam inspected' }, 'test', 1));
  const bytes = Buffer.concat(builder.finish());

  const stretch = (init: RequestInit) => {
    const [from, to] = (/bytes=(\d+)-(\d+)/.exec((init.headers as { Range: string }).Range) ?? [])
      .slice(1)
      .map(Number);
    return bytes.subarray(from, (to as number) + 1);
  };

  it.each([
    [
      'honours Range',
      async (_url: string, init: RequestInit) => new Response(stretch(init), { status: 206 }),
    ],
    ['cuts but says 200', async (_url: string, init: RequestInit) => new Response(stretch(init))],
    ['ignores Range', async () => new Response(bytes)],
  ])('is read from a server that %s', async (_what, fetch) => {
    const pack = await openPack(rangeAddress('https://packs.example/far.bin', fetch));
    expect((await pack.readReports([0]))[0]?.summary).toBe('Velden dam inspected');
  });

  it('is refused when the server sends gigabytes or an error', async () => {
    const huge = async () => new Response('x', { headers: { 'content-length': '3000000000' } });
    await expect(openPack(rangeAddress('https://packs.example/', huge))).rejects.toThrow(/whole file/);
    const missing = async () => new Response('', { status: 404 });
    await expect(openPack(rangeAddress('https://packs.example/', missing))).rejects.toThrow(/answered 404/);
  });

  it('is given up where the server sends more than any pack without saying how much', async () => {
    const { taken, fetch } = giant();
    await expect(openPack(rangeAddress('https://packs.example/', fetch))).rejects.toThrow(/whole file/);
    expect(taken.given).toBe(true);
    expect(taken.megabytes).toBeLessThan(70);
  });

  const late = 'The pack’s address did not answer within 10 seconds (packs.example).';
  it.each([
    ['breaks off', () => broken, 'The pack’s address could not be reached (packs.example).'],
    ['never answers', () => silent(false), late],
    ['never ends', () => silent(true), late],
  ])('costs a sentence where the server %s', async (_what, fetch, says) => {
    const backend = packBackend('https://packs.example/far.bin', fetch());
    await expect(backend.search(query, 20)).rejects.toThrow(new BackendProblem(says));
  });
});
