import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localizerFor } from '../localize/locales.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isSearchedWhole, noteWords } from './note-words.ts';

const en = localizerFor('en', ['en']);
const uk = localizerFor('uk', ['uk']);

describe('a note', () => {
  it('names the damaged packs in the reader’s language, and what can be done', () => {
    const note = {
      code: 'pack-damaged',
      text: 'Some of the stored reports are damaged and could not be searched (Library, Local council): earlier reports may be missing here.',
    };
    expect(noteWords(note, en)).toBe(`${note.text} An imported pack can be imported again in the settings.`);
    expect(noteWords(note, uk)).toBe(
      'Частину збережених повідомлень пошкоджено, тож переглянуто не все (бібліотека, Local council): ' +
        'деяких попередніх повідомлень тут може бракувати. Імпортований пакунок можна імпортувати ще раз у налаштуваннях.',
    );
  });

  it('says why the index or a server could not be asked', () => {
    const text = 'The pack is cut off';
    expect(noteWords({ code: 'index-failed', text }, uk)).toBe(
      'Не вдалося знайти попередні повідомлення: Пакунок обрізано',
    );
    const refused = 'The search server search.example answered 500.';
    expect(noteWords({ code: 'backend-failed', text: refused }, uk)).toBe(
      'Пошуковий сервер search.example відповів 500.',
    );
  });

  it('is said by its code where that is known, and else as it stands', () => {
    const text = 'The page is longer than Previously reads: its end was left out.';
    expect(noteWords({ code: 'page-cut', text }, uk)).toBe('Текст дуже довгий; прочитано лише початок.');
    expect(noteWords({ code: 'of-tomorrow', text: 'Something new.' }, uk)).toBe('Something new.');
  });
});

it('has words for every note on a page or its reading, whatever stands in it', () => {
  const code = ['page', 'reading']
    .map((folder) => resolve(import.meta.dirname, '..', folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const written = [...code.matchAll(/(?:\bcode: |\bnote\()'([a-z-]+)'/g)].map(([, name]) => name!);
  const differing = [...code.matchAll(/\bcontradiction\('(\w+)'/g)].map(([, what]) => `${what}-differ`);
  const codes = [...written, ...differing];
  expect(codes).toEqual(expect.arrayContaining(['language-unread', 'page-cut', 'dates-differ']));
  expect(codes.filter((code) => noteWords({ code, text: '' }, uk) === '')).toEqual([]);
});

it('calls the index searched whole where no part of it failed', () => {
  const noted = (...codes: string[]) => ({ notes: codes.map((code) => ({ code, text: '' })) }) as Timeline;
  expect(isSearchedWhole(noted())).toBe(true);
  expect(isSearchedWhole(noted('backend-failed'))).toBe(true);
  expect(isSearchedWhole(noted('index-failed'))).toBe(false);
  expect(isSearchedWhole(noted('pack-damaged'))).toBe(false);
});
