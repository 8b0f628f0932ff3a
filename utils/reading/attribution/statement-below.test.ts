import { expect, it } from 'vitest';
import type { ParagraphKind } from '../../article.ts';
import { readArticle } from '../read-article.ts';

type Line = string | [ParagraphKind, string];

/** The content of the one claim of Ruiz, piece by piece. */
function statementIn(lines: readonly Line[]): string[] {
  let text = '';
  const paragraphs = lines.map((line) => {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line;
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + words;
    return { start, end: start + words.length, kind };
  });
  const { claims, sources } = readArticle({ text, paragraphs, publishedAt: '2025-05-14T08:00:00Z' });
  const ruiz = sources.find(({ name }) => name === 'Ana Ruiz')?.id;
  const [claim, ...more] = claims.filter(({ source }) => source === ruiz);
  expect(more).toEqual([]);
  return (claim?.content ?? []).map(([start, end]) => text.slice(start, end));
}

const minister = 'The harbour minister, Ana Ruiz, said:';
const welcome = 'I welcome the report. It took the divers a year.';
const wall = 'The wall is safe. Three piers are not.';
const close = 'We will close them in May.';
const story = 'Boats were back at sea on Tuesday.';

it.each<[string, Line[], string[]]>([
  ['the whole paragraph below', [minister, wall, story], [wall]],
  ['what goes on as “we”', [minister, welcome, wall, close, story], [welcome, wall, close]],
  ['as far as the first that is quoted', [minister, wall, '“We sail,” a captain said.', close], [wall]],
  ['as far as a heading', [minister, welcome, ['heading', 'Our view'], close], [welcome]],
  ['a quotation set off, and no more', [minister, ['quote', wall], ['quote', story], close], [wall, story]],
  ['a list', [minister, ['list-item', wall], ['list-item', close], story], [wall, close]],
  [
    'one paragraph where the writer says “I”',
    ['I met her twice.', minister, welcome, wall, close],
    [welcome],
  ],
  ['one paragraph without “I”; parts are none', [minister, wall, 'Part I is read in school.'], [wall]],
])('is %s', (_, lines, pieces) => {
  expect(statementIn(lines)).toEqual(pieces);
});

it('makes its figures those of the speaker', () => {
  const { figures, sources } = readArticle({
    text: `${minister}\n\n${welcome}\n\nAbout 400 homes are dry.\n\n${close}`,
    publishedAt: '2025-05-14T08:00:00Z',
  });
  const homes = figures.find(({ value }) => value === 400);
  expect(sources.find(({ id }) => id === homes?.claimant)?.name).toBe('Ana Ruiz');
});
