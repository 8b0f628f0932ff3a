/** The library's IndexedDB: its stores, their migrations, and promises over its requests. */

import type { Feed } from '../feeds/feed.ts';
import type { PackManifest } from '../pack/layout.ts';
import type { LibraryEntry } from './entry.ts';
import { LibraryProblem, problemOf } from './library-problem.ts';

/** A stored pack: a segment of the reader's own reports, or an imported one. */
export interface StoredPack {
  id: string;
  kind: 'segment' | 'imported';
  manifest: PackManifest;
  bytes: number;
  /** First part of its pages' keys; new whenever its bytes are, so that an open pack never reads another's. */
  pages: string;
}

/** Sums over the stores, and a number that grows with every change. */
export interface LibraryState {
  id: 'state';
  revision: number;
  kept: number;
  headlines: number;
  /** Of entries and imported packs. */
  bytes: number;
}

interface Stores {
  /** The reader's own reports by id: the truth that segments are built from. */
  entries: LibraryEntry;
  /** Ids of entries that no segment holds yet. */
  waiting: { id: string };
  packs: StoredPack;
  /** Ids of the entries in each segment, by segment id. */
  members: string[];
  /** Pack bytes by `[StoredPack.pages, page number]`. */
  pages: Uint8Array;
  feeds: Feed;
  state: LibraryState;
}

export type StoreName = keyof Stores;

/** One step a version; never changed once published. */
const migrations: ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('feed', 'feed');
    database.createObjectStore('waiting', { keyPath: 'id' });
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('members');
    database.createObjectStore('pages');
    database.createObjectStore('feeds', { keyPath: 'url' });
    database.createObjectStore('state', { keyPath: 'id' });
  },
];

/** Typed access to one store within a transaction. */
export interface Store<T> {
  get(key: IDBValidKey): Promise<T | undefined>;
  all(): Promise<T[]>;
  count(): Promise<number>;
  keysBy(index: string, value: IDBValidKey): Promise<IDBValidKey[]>;
  put(value: T, key?: IDBValidKey): void;
  remove(key: IDBValidKey | IDBKeyRange): void;
  clear(): void;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(problemOf(request.error, 'Reading the library'));
  });
}

function storeOf<T>(store: IDBObjectStore): Store<T> {
  return {
    get: (key) => resultOf(store.get(key) as IDBRequest<T | undefined>),
    all: () => resultOf(store.getAll() as IDBRequest<T[]>),
    count: () => resultOf(store.count()),
    keysBy: (index, value) => resultOf(store.index(index).getAllKeys(value)),
    put: (value, key) => void (key === undefined ? store.put(value) : store.put(value, key)),
    remove: (key) => void store.delete(key),
    clear: () => void store.clear(),
  };
}

/** All stores within one transaction. */
export type OpenStores = { [Name in StoreName]: Store<Stores[Name]> };

export class LibraryDatabase {
  private constructor(private readonly database: IDBDatabase) {
    // Another version of the extension wants to migrate: let it.
    database.onversionchange = () => database.close();
  }

  /** Opens the database, creating or migrating it. @throws LibraryProblem */
  static open(name: string): Promise<LibraryDatabase> {
    return new Promise((resolve, reject) => {
      const refuse = (error: unknown) => reject(problemOf(error, 'Opening the library'));
      try {
        const request = indexedDB.open(name, migrations.length);
        request.onupgradeneeded = ({ oldVersion }) => {
          for (const migrate of migrations.slice(oldVersion)) migrate(request.result);
        };
        request.onsuccess = () => resolve(new LibraryDatabase(request.result));
        request.onerror = () => refuse(request.error);
        request.onblocked = () =>
          reject(new LibraryProblem('The library is open in an older version; close its other tabs.'));
      } catch (error) {
        refuse(error);
      }
    });
  }

  /**
   * Runs `work` in one transaction: all of it happens or nothing. `work` may await only this transaction's requests.
   * @param doing what failed, for the reader ("Keeping the article")
   * @throws LibraryProblem
   */
  change<T>(doing: string, work: (stores: OpenStores) => Promise<T>): Promise<T> {
    return this.transact('readwrite', doing, work);
  }

  /** Runs `work` in one read-only transaction. @throws LibraryProblem */
  look<T>(work: (stores: OpenStores) => Promise<T>): Promise<T> {
    return this.transact('readonly', 'Reading the library', work);
  }

  private async transact<T>(
    mode: IDBTransactionMode,
    doing: string,
    work: (stores: OpenStores) => Promise<T>,
  ): Promise<T> {
    const names = Array.from(this.database.objectStoreNames);
    let transaction: IDBTransaction;
    try {
      transaction = this.database.transaction(names, mode);
    } catch (error) {
      throw problemOf(error, doing);
    }
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(problemOf(transaction.error, doing));
    });
    const stores = Object.fromEntries(names.map((name) => [name, storeOf(transaction.objectStore(name))]));
    try {
      const result = await work(stores as unknown as OpenStores);
      await done;
      return result;
    } catch (error) {
      done.catch(() => {});
      try {
        transaction.abort();
      } catch {
        // It has already ended, which is what failed.
      }
      throw error instanceof Error && !(error instanceof DOMException) ? error : problemOf(error, doing);
    }
  }

  close(): void {
    this.database.close();
  }
}
