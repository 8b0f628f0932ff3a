import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localizerFor } from './locales.ts';
import { problemWords } from './problem-words.ts';

const utils = resolve(import.meta.dirname, '..');
const en = localizerFor('en', ['en']);
const uk = localizerFor('uk', ['uk']);

/** The code of some folders' files, without tests and what only the command line runs. */
function codeOf(...places: string[]): string[] {
  const files = places.flatMap((place) =>
    place.endsWith('.ts') ? [place] : readdirSync(join(utils, place)).map((file) => join(place, file)),
  );
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(utils, file), 'utf8'));
}

/** What a pattern's second group finds in code, the values in it replaced by a word. */
function found(code: string[], pattern: RegExp): string[] {
  return code
    .flatMap((text) => [...text.matchAll(pattern)].map((match) => match[2]!))
    .filter((sentence) => !sentence.startsWith('${'))
    .map((sentence) => sentence.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, 'x'));
}

/** Sentences that the code throws for a reader to see. */
const thrown = found(
  codeOf(
    'reports/library',
    'reports/feeds',
    'reports/pack',
    'reports/backends',
    'access',
    'tabs',
    'settings',
    'messages',
  ),
  /new (?:Library|Backend|Pack)?(?:Problem|Error)\(\s*(['`])(.+?)\1,?\s*[,)]/gs,
);

/** What is wrong with a line of a file: the last argument of its problem, or a message of a schema. */
const reasons = [
  ...found(
    codeOf('reports/import', 'reports/report-schema.ts'),
    /new ReportProblem\([^;]*?(['`])([^'`]+)\1,?\s*\)/g,
  ),
  ...found(
    codeOf('reports/report-schema.ts', 'reports/library/library-export.ts', 'reports/feeds/feed.ts'),
    /(['`])((?:expected|is|has) .+?)\1/g,
  ),
];

/** Parts of a pack that a sentence may be about. */
const parts = found(codeOf('reports/pack/pack.ts'), /(['`])(A \w+ of [a-z ]+)\1/g);

describe('the words of a problem', () => {
  it('are the reader’s language for every sentence the code throws', () => {
    expect([thrown.length > 50, reasons.length > 30, parts.length > 3]).toEqual([true, true, true]);
    const sentences = [...thrown, ...reasons, ...parts];
    expect(sentences.filter((sentence) => problemWords(sentence, uk) === sentence)).toEqual([]);
  });

  it('are the very sentence in English', () => {
    for (const sentence of [...thrown, ...reasons, ...parts])
      expect(problemWords(sentence, en)).toBe(sentence);
  });

  it.each([
    ['news.csv line 3, field "date": is missing', 'news.csv, рядок 3, поле «date»: значення немає'],
    ['news.jsonl line 2: is not JSON.', 'news.jsonl, рядок 2: це не JSON.'],
    [
      'a.jsonl line 1, field "figures.0.value": Invalid type: Expected number but received "x"',
      'a.jsonl, рядок 1, поле «figures.0.value»: хибне значення (type): очікувалося number, а тут "x"',
    ],
    [
      'The file does not hold together: “feeds” has over 2000 entries. Nothing was changed.',
      'Файл пошкоджено в місці «feeds»: записів понад 2000. Нічого не змінено.',
    ],
    [
      'Keeping the article failed, and nothing was changed: disk error.',
      'Збереження статті: не вдалося, нічого не змінено (disk error).',
    ],
    [
      'A shard of the pack is damaged (its checksum differs).',
      'Розділ пакунка: пошкоджено (контрольна сума не збігається).',
    ],
    ['A block of reports cannot be read', 'Блок повідомлень: не вдалося прочитати'],
    [
      'The directory of the pack claims an impossible size (packs.example).',
      'Зміст пакунка: неможливий розмір (packs.example).',
    ],
    ['The pack is cut off (packs.example).', 'Пакунок обрізано (packs.example).'],
    [
      'https://quay.example/rss line 1: holds no reports',
      'https://quay.example/rss, рядок 1: повідомлень немає',
    ],
  ])('carry the values of “%s”, and translate what in it speaks', (sentence, words) => {
    expect(problemWords(sentence, uk)).toBe(words);
    expect(problemWords(sentence, en)).toBe(sentence);
  });

  it('leave alone what is no known problem', () => {
    expect(problemWords('The library was saved as a file.', uk)).toBe('The library was saved as a file.');
    expect(problemWords('', uk)).toBe('');
  });
});
