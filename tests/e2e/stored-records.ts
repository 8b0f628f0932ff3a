/** The library's database as the tests of faults make and change it, behind the extension's back. */

import type { Page } from 'puppeteer-core';

/** A record and, in stores whose records do not name it, its key. */
export interface StoredRecord {
  store: string;
  value: unknown;
  key?: string;
}

/** Puts records into the library's stores, whatever they are. */
export async function putStored(desk: Page, records: readonly StoredRecord[]): Promise<void> {
  await desk.evaluate(
    (given) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction([...database.objectStoreNames], 'readwrite');
          for (const { store, value, key } of given) change.objectStore(store).put(value, key);
          change.oncomplete = () => {
            database.close();
            done();
          };
          change.onabort = () => fail(change.error);
        };
      }),
    records,
  );
}

/** Takes a record out of a store. */
export async function removeStored(desk: Page, store: string, key: string): Promise<void> {
  await desk.evaluate(
    (name, id) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite');
          change.objectStore(name).delete(id);
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
          change.onabort = () => fail(change.error);
        };
      }),
    store,
    key,
  );
}

/**
 * Makes the library's database anew at a version, in the place of what is there.
 * @param make makes the stores; sent as source, it sees only the database
 */
export async function makeLibrary(
  desk: Page,
  version: number,
  make: (database: IDBDatabase) => void,
): Promise<void> {
  await deleteLibrary(desk);
  await desk.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open('library', ${version});
    opening.onupgradeneeded = () => (${make})(opening.result);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => done(opening.result.close());
  })`);
}

/** Deletes the library's database; whoever has it open lets go of it. */
export async function deleteLibrary(desk: Page): Promise<void> {
  await desk.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const deleting = indexedDB.deleteDatabase('library');
        deleting.onsuccess = () => done();
        deleting.onerror = () => fail(deleting.error);
      }),
  );
}

/** The version of the library's database and the names of its stores. */
export async function shapeOfLibrary(desk: Page): Promise<{ version: number; stores: string[] }> {
  return desk.evaluate(
    () =>
      new Promise<{ version: number; stores: string[] }>((done, fail) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const { version, objectStoreNames } = opening.result;
          opening.result.close();
          done({ version, stores: [...objectStoreNames] });
        };
      }),
  );
}
