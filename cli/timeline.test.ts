import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from './pack.ts';
import { timeline } from './timeline.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-timeline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: typeof pack, args: string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await command(args, Readable.from(input === '' ? [] : [input]), stdout, stderr);
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(stdout), errors: text(stderr) };
}

const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const reports = [
  {
    id: 'a/1',
    date: '2024-01-02',
    title: 'Velden dam inspected',
    text: 'Engineers inspected the Velden dam.',
    set: 'x',
    sources: [],
  },
  { id: 'b', date: '2024-03-10', title: 'Velden dam closed', text: '', publisher: null },
  { id: 'c', date: '2024-05-01', title: 'Velden dam reopened', text: 'x' },
  { id: 'd', date: '2023-01-01', title: 'Opera season opens', text: 'Singers from abroad.' },
];
const query = {
  qid: 'q1',
  date: '2024-03-10',
  title: 'Cracks in the Velden dam',
  text: 'Cracks were found in the Velden dam.',
};

describe('packs and timelines from a terminal', () => {
  it('rank what was built, only what came before, the same day where the query allows it', async () => {
    writeFileSync(join(folder, 'news.jsonl.gz'), gzipSync(lines(reports)));
    const built = await run(pack, ['build', join(folder, 'news.jsonl.gz'), '--out', folder]);
    expect(built).toMatchObject({ code: 0 });
    expect(built.out).toContain('news.bin: 4 reports');
    const asked = await run(
      timeline,
      ['--index', join(folder, 'news.bin')],
      lines([query, { ...query, qid: 'q2', same_day_ok: true }]),
    );
    expect(asked.code).toBe(0);
    const [strict, open] = asked.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(strict).toEqual({ qid: 'q1', ranked: ['a/1'] });
    expect(open).toMatchObject({ qid: 'q2', ranked: expect.arrayContaining(['a/1', 'b']) });
  });

  it('know the publisher, as the extension does: what it says itself is no source in common', async () => {
    const rows = [
      { id: 'own', date: '2024-02-28', title: 'Ferry late', sources: ['Coast Post'] },
      { id: 'other', date: '2024-03-01', title: 'Ferry late', topics: ['Coast Post'] },
    ];
    writeFileSync(join(folder, 'ferry.jsonl'), lines(rows));
    await run(pack, ['build', join(folder, 'ferry.jsonl'), '--out', folder]);
    const asked = {
      ...query,
      title: 'Ferry late',
      text: 'The ferry was late again, the Coast Post reported.',
    };
    const rank = async (publisher: string) => {
      const { out } = await run(
        timeline,
        ['--index', join(folder, 'ferry.bin')],
        lines([{ ...asked, publisher }]),
      );
      return (JSON.parse(out) as { ranked: string[] }).ranked;
    };
    expect(await rank('')).toEqual(['own', 'other']);
    expect(await rank('Coast Post')).toEqual(['other', 'own']);
  });

  it('describe, verify and merge packs', async () => {
    writeFileSync(join(folder, 'one.jsonl'), lines(reports.slice(0, 2)));
    writeFileSync(join(folder, 'two.csv'), 'id,date,title\ne,2024-02-02,Velden dam painted\n');
    await run(pack, ['build', join(folder, 'one.jsonl'), '--out', folder]);
    await run(pack, ['build', join(folder, 'two.csv'), '--out', folder, '--licence', 'CC0']);
    const merged = await run(pack, [
      'merge',
      join(folder, 'one.bin'),
      join(folder, 'two.bin'),
      '--out',
      folder,
    ]);
    expect(merged.out).toContain('merged.bin: 3 reports');
    const info = await run(pack, ['info', join(folder, 'merged.bin')]);
    expect(JSON.parse(info.out)).toMatchObject({
      id: 'merged',
      reports: 3,
      licence: 'CC0',
      from: '2024-01-02',
    });
    expect((await run(pack, ['verify', join(folder, 'merged.bin')])).out).toContain('merged: whole');
  });

  it('keep the first of two reports with one id and say so', async () => {
    writeFileSync(join(folder, 'twice.jsonl'), lines([reports[0] as object, reports[0] as object]));
    const built = await run(pack, ['build', join(folder, 'twice.jsonl'), '--out', folder]);
    expect(built.out).toContain('1 reports');
    expect(built.errors).toContain('“a/1” stands there twice');
  });
});

describe('what cannot be done', () => {
  it('is told with file and line and a code, and leaves no pack behind', async () => {
    writeFileSync(
      join(folder, 'bad.jsonl'),
      `${JSON.stringify(reports[0])}\n{"id":"x","date":"never","title":"t"}\n`,
    );
    const built = await run(pack, ['build', join(folder, 'bad.jsonl'), '--out', folder]);
    expect(built.code).toBe(1);
    expect(built.errors).toContain('bad.jsonl line 2, field "date"');
    expect((await run(pack, ['info', join(folder, 'bad.bin')])).code).toBe(1);
  });

  it.each([
    [['--index', '/nowhere.bin'], query, 1, 'nowhere.bin'],
    [[], query, 2, 'Usage: timeline'],
    [['--indx', 'x.bin'], query, 2, "timeline: Unknown option '--indx'"],
    [['--indx', 'x.bin'], query, 2, 'Usage: timeline'],
  ])('is told for %j', async (args, asked, code, message) => {
    const result = await run(timeline, args, lines([asked]));
    expect(result.code).toBe(code);
    expect(result.errors).toContain(message);
  });

  it('is told for a query that is none, by its line', async () => {
    writeFileSync(join(folder, 'ok.jsonl'), lines(reports));
    await run(pack, ['build', join(folder, 'ok.jsonl'), '--out', folder]);
    const result = await run(
      timeline,
      ['--index', join(folder, 'ok.bin')],
      `${lines([query])}{"qid":"q2"}\n`,
    );
    expect(result).toMatchObject({ code: 1 });
    expect(result.errors).toBe('timeline: queries line 2, field "date": is missing\n');
  });
});
