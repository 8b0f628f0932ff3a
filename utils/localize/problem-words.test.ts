import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localizerFor } from './locales.ts';
import { problemWords } from './problem-words.ts';

const utils = resolve(import.meta.dirname, '..');
const en = localizerFor('en', ['en']);
const uk = localizerFor('uk', ['uk']);

/** Sentences that the code throws for a reader to see, their values replaced by a word. */
function thrownSentences(): string[] {
  const folders = ['reports/library', 'reports/feeds', 'tabs', 'settings', 'messages'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(utils, folder)).map((file) => join(utils, folder, file)),
  );
  const thrown = /new (?:Library|Backend)?(?:Problem|Error)\(\s*(['`])(.+?)\1,?\s*[,)]/gs;
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(thrown)].map((match) => match[2]!))
    .filter((sentence) => !sentence.startsWith('${'))
    .map((sentence) => sentence.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, 'x'));
}

describe('the words of a problem', () => {
  it('are the reader’s language for every sentence the code throws', () => {
    const sentences = thrownSentences();
    expect(sentences.length).toBeGreaterThan(15);
    const english = sentences.filter((sentence) => problemWords(sentence, uk) === sentence);
    expect(english).toEqual([]);
  });

  it('are the very sentence in English', () => {
    for (const sentence of thrownSentences()) expect(problemWords(sentence, en)).toBe(sentence);
  });

  it('carry the values of the sentence, and translate what failed within it', () => {
    expect(problemWords('news.csv line 3, field "date": is missing', uk)).toBe(
      'news.csv, рядок 3, поле «date»: is missing',
    );
    expect(problemWords('Keeping the article failed, and nothing was changed: disk error.', uk)).toBe(
      'Збереження статті: не вдалося, нічого не змінено (disk error).',
    );
  });

  it('leave alone what is no known problem', () => {
    expect(problemWords('The library was saved as a file.', uk)).toBe('The library was saved as a file.');
    expect(problemWords('', uk)).toBe('');
  });
});
