import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newPages } from './change-stores.ts';
import { LibraryDatabase } from './database.ts';
import { importFile } from './import-file.ts';
import { kept, report, searched, today } from './library.fixture.ts';
import { Library } from './library.ts';
import { buildSegment } from './segments.ts';
import { putBytes } from './stored-bytes.ts';

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await Library.open();
});
afterEach(() => {
  library.close();
  vi.restoreAllMocks();
});

describe('importing', () => {
  const pack = (id = 'council', count = 40) =>
    buildSegment(
      id,
      Array.from({ length: count }, (_, i) => report(`c${String(i).padStart(3, '0')}`)),
    );

  it('stores a pack whole and searches it; the same again takes its place', async () => {
    const bytes = pack();
    await importFile(library, { name: 'council.bin', bytes, today });
    await importFile(library, { name: 'council.bin', bytes, today });
    expect(await searched(library)).toHaveLength(40);
    expect(await library.summary()).toMatchObject({ bytes: bytes.length, packs: [{ id: 'council' }] });
    await library.removePack('council');
    expect(await searched(library)).toEqual([]);
    expect((await library.summary()).bytes).toBe(0);
  });

  it('refuses a pack cut off or changed anywhere, and keeps what was there', async () => {
    const bytes = pack();
    await library.keep([kept('a')]);
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at]! ^= 0x20;
      await expect(
        importFile(library, { name: 'x.bin', bytes: changed, today }),
        `byte ${at}`,
      ).rejects.toThrow(/\w/);
      const cut = bytes.slice(0, at);
      await expect(importFile(library, { name: 'x.bin', bytes: cut, today }), `cut at ${at}`).rejects.toThrow(
        /\w/,
      );
    }
    expect(await searched(library)).toEqual(['a']);
    expect((await library.summary()).packs).toEqual([]);
  });

  it('searches the others when one pack has been damaged in the database', async () => {
    await importFile(library, { name: 'p.bin', bytes: pack(), today });
    await library.keep([kept('a')]);
    const request = indexedDB.open('library');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const transaction = request.result.transaction('pages', 'readwrite');
    transaction.objectStore('pages').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    request.result.close();
    expect(await searched(library)).toEqual(['a']);
  });

  it('sweeps away what an import left that was killed while it stored', async () => {
    const database = await LibraryDatabase.open('library');
    const left = newPages('council');
    await database.changePages('Test', async (stores) => putBytes(stores, left, new Uint8Array(40_000)));
    await importFile(library, { name: 'council.bin', bytes: pack(), today });
    expect(await database.pages([[left, 0]])).toEqual([undefined]);
    expect(await searched(library)).toHaveLength(40);
    database.close();
  });

  it('adds nothing when everything is deleted while it stores', async () => {
    const remove = (share: number) => {
      // The last word of progress before the pack is taken in.
      if (share >= 0.6) deleted ??= library.deleteAll();
    };
    let deleted: Promise<void> | undefined;
    const imported = importFile(library, { name: 'council.bin', bytes: pack(), today }, remove);
    const outcome = await imported.then(
      () => 'imported',
      () => 'refused',
    );
    await deleted;
    // Whichever came first, there is a whole pack or none.
    const { packs } = await library.summary();
    expect(await searched(library)).toHaveLength(packs.length * 40);
    expect(['imported', 'refused']).toContain(outcome);
  });

  it('refuses a pack under a name of our own', async () => {
    const bytes = pack('bundled');
    await expect(importFile(library, { name: 'x.bin', bytes, today })).rejects.toThrow(/“bundled”/);
  });

  it('takes reports as JSON lines, and names the line of a bad one', async () => {
    const lines = ['a', 'b'].map((id) => JSON.stringify(report(id))).join('\n');
    await importFile(library, { name: 'mine.jsonl', bytes: new TextEncoder().encode(lines), today });
    expect(await searched(library)).toEqual(['a', 'b']);
    const bad = new TextEncoder().encode(`${lines}\n{"id":"c"}`);
    await expect(importFile(library, { name: 'more.jsonl', bytes: bad, today })).rejects.toThrow(
      /more\.jsonl line 3/,
    );
  });

  it('takes reports in other formats', async () => {
    const csv = new TextEncoder().encode('id,date,title\na,2024-01-04,Boats leave\n');
    await importFile(library, { name: 'mine.csv', bytes: csv, today });
    expect(await searched(library)).toEqual(['a']);
  });

  it('keeps files of different names apart, in whatever script', async () => {
    for (const [name, id] of [
      ['новини.csv', 'a'],
      ['фронт.csv', 'b'],
    ] as const) {
      const bytes = new TextEncoder().encode(`id,date,title\n${id},2024-01-04,Човни\n`);
      await importFile(library, { name, bytes, today });
    }
    expect(await searched(library)).toEqual(['a', 'b']);
    const { packs } = await library.summary();
    expect(packs.map(({ title }) => title).sort()).toEqual(['новини', 'фронт']);
  });

  it('stops when the reader says so, with nothing changed', async () => {
    const stop = () => {
      throw new Error('Stopped.');
    };
    await expect(importFile(library, { name: 'x.bin', bytes: pack(), today }, stop)).rejects.toThrow(
      'Stopped.',
    );
    expect(await searched(library)).toEqual([]);
  });
});
