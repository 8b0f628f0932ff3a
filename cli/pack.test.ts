import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { Arena } from '../utils/reports/pack/arena.ts';
import { PackBuilder } from '../utils/reports/pack/pack-builder.ts';
import { parseReportLines } from '../utils/reports/report-schema.ts';
import { BuildThreads } from './build-threads.ts';
import { unstring } from './build-worker.ts';
import { pack } from './pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

class Sink extends Writable {
  text = '';
  override _write(part: Buffer, _encoding: string, done: () => void): void {
    this.text += part.toString();
    done();
  }
}

async function run(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  const [out, errors] = [new Sink(), new Sink()];
  const code = await pack(args, Readable.from([]), out, errors);
  return { code, out: out.text, errors: errors.text };
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    JSON.stringify({
      id: `h${from + i}`,
      date: `2024-01-${String(1 + ((from + i) % 28)).padStart(2, '0')}`,
      title: `Harbour report ${from + i}`,
      publisher: 'Harbour Times',
    }),
  ).join('\n');

describe('pack build', () => {
  it('gives the same bytes again, whatever the order and the compression of its input', async () => {
    const plain = put('plain.jsonl', lines(0, 60));
    const packed = put('turned.jsonl.gz', gzipSync(lines(0, 60).split('\n').reverse().join('\n')));
    for (const [path, out] of [
      [plain, 'one'],
      [packed, 'two'],
    ] as const) {
      const { code, out: said } = await run('build', path, '--out', join(folder, out), '--id', 'harbour');
      expect(said).toMatch(/60 reports/);
      expect(code).toBe(0);
    }
    const [one, two] = ['one', 'two'].map((out) => readFileSync(join(folder, out, 'harbour.bin')));
    expect(Buffer.compare(one!, two!)).toBe(0);
  });

  it('keeps the first of two reports with one id, and says so', async () => {
    const path = put('twice.jsonl', `${lines(0, 3)}\n${lines(1, 2)}`);
    const { errors, out } = await run('build', path, '--out', folder);
    expect(errors).toMatch(/“h1” stands there twice/);
    expect(out).toMatch(/3 reports/);
  });

  it('names packs apart in whatever script, and as the file is named where that may be', async () => {
    const said = [];
    for (const name of ['новини.jsonl', 'фронт.jsonl', 'port_2024.jsonl.gz']) {
      const path = put(name, name.endsWith('.gz') ? gzipSync(lines(0, 3)) : lines(0, 3));
      said.push((await run('build', path, '--out', folder)).out.split(': ')[0]);
    }
    expect(new Set(said).size).toBe(3);
    expect(said[2]).toBe(join(folder, 'port_2024.bin'));
  });

  it('folds near-duplicates into one report that names the other publishers, when asked', async () => {
    const wire = [
      ['a', 'Harbour Times', 'Velden dam drained after engineers find new cracks'],
      ['b', 'Lake News', 'Velden dam drained after engineers found new cracks'],
      ['c', 'Coast Post', 'Velden dam filled again after repairs'],
    ].map(([id, publisher, title]) => JSON.stringify({ id, date: '2024-01-05', publisher, title }));
    const path = put('wire.jsonl', wire.join('\n'));
    const { errors, out } = await run('build', path, '--out', folder, '--fold');
    expect(errors).toMatch(/1 near-duplicates folded/);
    expect(out).toMatch(/2 reports/);
    expect((await run('verify', join(folder, 'wire.bin'))).out).toMatch(/whole; 2 reports/);
  });

  it.each([
    ['bad line', 'bad.jsonl', `${lines(0, 2)}\n{"id":"x","date":"2024-02-30","title":"t"}`, /line 3.*date/],
    ['file that is no gzip', 'no.jsonl.gz', 'plain', /no gzip/],
    [
      'line without end in a small gzip',
      'bomb.jsonl.gz',
      gzipSync(`{"a":"${'x'.repeat(20e6)}`),
      /longer than 16 MB/,
    ],
  ])('refuses a %s in a sentence and leaves no file', async (_what, name, content, words) => {
    const path = put(name, content);
    const { code, errors } = await run('build', path, '--out', join(folder, 'refused'));
    expect(errors).toMatch(words);
    expect(code).toBe(1);
    expect(() => readFileSync(join(folder, 'refused', name))).toThrow();
  });
});

describe('threads of a build', () => {
  const about = { id: 'x', title: '', version: '1', licence: '', attribution: '', language: 'en' };

  it('give the bytes that one thread gives, and name the line of a bad report', {
    timeout: 60_000,
  }, async () => {
    const text = Array.from({ length: 900 }, (_, i) => lines(i * 10, i * 10 + 10)).join('\n');
    const path = put('many.jsonl', text);
    const bad = put('many-bad.jsonl', `${text}\n{"id":7}`);
    const threads = new BuildThreads(2);
    try {
      const builder = new PackBuilder(about, () => {}, new Arena(true));
      for await (const { ids, days, lengths, rows, terms } of threads.index(path)) {
        const [eachRow, eachTerms] = [[...unstring(rows)], [...unstring(terms)]];
        ids.forEach((id, i) => {
          const [row, termsOf] = [eachRow[i]!, eachTerms[i]!];
          builder.addIndexed({ id, day: days[i]!, length: lengths[i]!, row, terms: termsOf });
        });
      }
      const parts = await builder.finishBeside((rows, order) => threads.deflate(rows, order, () => {}));
      const alone = new PackBuilder(about);
      for (const report of parseReportLines(text, path)) alone.add(report);
      expect(Buffer.compare(Buffer.concat(parts), Buffer.concat(alone.finish()))).toBe(0);
      const failing = async () => {
        for await (const _ of threads.index(bad));
      };
      await expect(failing()).rejects.toThrow(/many-bad\.jsonl line 9001/);
    } finally {
      await threads.end();
    }
  });
});

describe('pack info, verify and merge', () => {
  it('tell what a pack is, whether it is whole, and join packs by date', async () => {
    const [a, b] = [put('a.jsonl', lines(0, 40)), put('b.jsonl', lines(30, 70))];
    await run('build', a, '--out', folder, '--licence', 'CC BY 4.0', '--attribution', 'Harbour Times');
    await run('build', b, '--out', folder, '--licence', 'CC0');
    const [packA, packB] = [join(folder, 'a.bin'), join(folder, 'b.bin')];
    const told = await run('info', packA);
    expect(JSON.parse(told.out)).toMatchObject({
      id: 'a',
      reports: 40,
      licence: 'CC BY 4.0',
      from: '2024-01-01',
    });
    const merged = await run('merge', packA, packB, '--out', folder, '--id', 'both');
    expect(merged.out).toMatch(/70 reports/);
    const both = join(folder, 'both.bin');
    expect(JSON.parse((await run('info', both)).out)).toMatchObject({
      licence: 'CC BY 4.0; CC0',
      reports: 70,
    });
    expect((await run('verify', both)).out).toMatch(/both: whole; 70 reports/);
    const bytes = readFileSync(both);
    bytes[bytes.length - 9]! ^= 1;
    const { code, errors } = await run('verify', put('damaged.bin', bytes));
    expect(errors).toMatch(/damaged/);
    expect(code).toBe(1);
  });

  it('say how they are used', async () => {
    const unknown = await run('build', 'x.jsonl', '--output', folder);
    expect(unknown.errors).toMatch(/^pack: Unknown option '--output'[\s\S]*\nUsage:/);
    expect([unknown.code, (await run('merge')).code, (await run('build', 'x.jsonl')).code]).toEqual([
      2, 2, 2,
    ]);
    expect((await run('merge')).errors).toMatch(/^Usage/);
    expect((await run('verify', put('none.bin', 'nothing'))).errors).toMatch(/not a pack/);
  });
});
