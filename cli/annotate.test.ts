import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';

async function run(input: string, ...argv: string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = annotate(argv, Readable.from([input]), stdout, stderr).then((value) => {
    stdout.end();
    stderr.end();
    return value;
  });
  return { out: await text(stdout), err: await text(stderr), code: await code };
}

const document = {
  id: 'a',
  text: 'Ana Ruiz said on Friday that 40 boats were lost. “We counted them,” she said.',
  docDate: '2024-01-04',
};

it('writes one line for each document, in the fixed format', async () => {
  const { out, err, code } = await run(
    `${JSON.stringify(document)}\n\n${JSON.stringify({ id: 2, text: '' })}\n`,
  );
  expect([code, err]).toEqual([0, '']);
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toEqual({
    id: 'a',
    sources: [
      { start: 0, end: 8, name: 'Ana Ruiz', kind: 'person' },
      { start: 68, end: 71, name: 'Ana Ruiz', kind: 'person' },
    ],
    claims: [
      { source: [0, 8], cue: [9, 13], content: [[24, 48]], manner: 'indirect' },
      { source: [68, 71], cue: [72, 76], content: [[49, 67]], manner: 'direct' },
    ],
    figures: [{ start: 29, end: 31, value: 40, unit: 'boat', change: '=', counted: 'boats' }],
    dates: [{ start: 17, end: 23, iso: '2023-12-29' }],
  });
  expect(second).toEqual({ id: 2, sources: [], claims: [], figures: [], dates: [] });
});

it('explains every span', async () => {
  const { out } = await run(JSON.stringify(document), '--explain');
  const line = JSON.parse(out);
  for (const span of [...line.sources, ...line.claims, ...line.figures, ...line.dates]) {
    expect(span.why).toEqual({ rule: expect.any(String), words: expect.any(String) });
  }
});

it.each([
  ['{"id": 1, "text": "A."}\n{nonsense', 'annotate: docs line 2: is not JSON\n'],
  ['{"id": 1}', 'annotate: docs line 1, field "text": is missing\n'],
  ['{"id": 1, "text": 5}', 'annotate: docs line 1, field "text": expected text\n'],
])('names the line of bad input', async (input, message) => {
  expect(await run(input)).toMatchObject({ code: 1, err: message });
});

it('says how it is used', async () => {
  const { code, err } = await run('', '--nonsense');
  expect(code).toBe(2);
  expect(err).toContain('Usage: annotate');
});
