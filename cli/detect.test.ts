import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { loadPage } from './load-page.ts';

const page = join(import.meta.dirname, '../tests/pages/articles/market-vote.html');

async function run(...argv: string[]) {
  const said = { out: '', err: '' };
  const sink = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        said[key] += String(chunk);
        done();
      },
    });
  const code = await detect(argv, Readable.from([]), sink('out'), sink('err'));
  return { code, ...said };
}

describe('detect', () => {
  it('prints one line for each file', async () => {
    const { code, out, err } = await run(page, page);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      name: 'market-vote',
      isArticle: true,
      title: 'Council votes to close the fish market',
      date: '2025-05-14T08:10:00+02:00',
      publisher: 'The Estermouth Courier',
      language: 'en',
    });
  });

  it('names a file that it cannot read and does the others', async () => {
    const { code, out, err } = await run('no-such-page.html', page);
    expect(code).toBe(1);
    expect(err).toContain('no-such-page.html');
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('asks for a file', async () => {
    expect(await run()).toMatchObject({ code: 2, out: '' });
  });
});

describe('loadPage', () => {
  const textOf = (bytes: Uint8Array) => loadPage(bytes).document.body.textContent;

  it('opens gzip', () => {
    expect(textOf(gzipSync('<p>péage</p>'))).toBe('péage');
  });

  it('reads UTF-8 even where the page still names the charset it once had', () => {
    expect(textOf(Buffer.from('<meta charset="windows-1251"><p>péage</p>'))).toBe('péage');
  });

  it('follows the charset that the page names otherwise', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
    ]);
    expect(textOf(bytes)).toBe('Мир');
  });

  it('runs no scripts', () => {
    expect(textOf(Buffer.from('<body><script>document.body.append("x")</script></body>'))).not.toMatch(/x$/);
  });

  it.each([
    ['nothing', Buffer.alloc(0), /empty/],
    ['broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), /gzip/],
  ])('refuses %s in a sentence', (_, bytes, sentence) => {
    expect(() => loadPage(bytes)).toThrow(sentence);
  });
});
