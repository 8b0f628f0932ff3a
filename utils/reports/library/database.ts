/** The library's IndexedDB: its stores, their migrations, and promises over its requests. */

import type { PackManifest } from '../pack/layout.ts';
import type { Report } from '../report.ts';
import type { Feed } from './feed.ts';

/** A stored pack: a segment of the reader's own reports, or an imported one. */
export interface StoredPack {
  id: string;
  kind: 'segment' | 'imported';
  manifest: PackManifest;
  bytes: number;
  /** Whether the timeline asks it. */
  enabled: boolean;
  /** Ids of the reports in a segment; empty for imported packs. */
  reports: string[];
}

/** Bytes of one stored page: small enough to read little, large enough to make few requests. */
export const PAGE_BYTES = 16_384;

interface Stores {
  /** The reader's own reports by id: the truth that segments are built from. */
  reports: Report;
  /** Ids of reports that no segment holds yet. */
  pending: { id: string };
  packs: StoredPack;
  /** Pack bytes by `[pack id, page number]`. */
  pages: Uint8Array;
  feeds: Feed;
}

export type StoreName = keyof Stores;

/** One step a version; never changed once published. */
const MIGRATIONS: ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('reports', { keyPath: 'id' });
    database.createObjectStore('pending', { keyPath: 'id' });
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('pages');
    database.createObjectStore('feeds', { keyPath: 'url' });
  },
];

/** What the library could not do, in a sentence for people; nothing was changed. */
export class LibraryProblem extends Error {
  override name = 'LibraryProblem';
}

function explain(error: DOMException | null, doing: string): Error {
  if (error?.name === 'QuotaExceededError') {
    return new LibraryProblem(
      `${doing} failed: the browser gives the library no more room. Nothing was changed; remove a pack or free disk space.`,
    );
  }
  return new LibraryProblem(`${doing} failed: ${error?.message ?? 'the browser gave no reason'}.`);
}

/** The result of a request. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(explain(request.error, 'Reading the library'));
  });
}

/** Typed access to one store within a transaction. */
export interface Store<T> {
  get(key: IDBValidKey): Promise<T | undefined>;
  all(): Promise<T[]>;
  keys(): Promise<IDBValidKey[]>;
  count(): Promise<number>;
  put(value: T, key?: IDBValidKey): void;
  remove(key: IDBValidKey | IDBKeyRange): void;
  clear(): void;
}

function storeOf<T>(store: IDBObjectStore): Store<T> {
  return {
    get: (key) => resultOf(store.get(key) as IDBRequest<T | undefined>),
    all: () => resultOf(store.getAll() as IDBRequest<T[]>),
    keys: () => resultOf(store.getAllKeys()),
    count: () => resultOf(store.count()),
    put: (value, key) => void store.put(value, key),
    remove: (key) => void store.delete(key),
    clear: () => void store.clear(),
  };
}

export type Opened = { [Name in StoreName]: Store<Stores[Name]> };

export class LibraryDatabase {
  private constructor(private readonly database: IDBDatabase) {
    // Another version of the extension wants to migrate: let it.
    database.onversionchange = () => database.close();
  }

  /** Opens the database, creating or migrating it. @throws LibraryProblem */
  static open(name: string): Promise<LibraryDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, MIGRATIONS.length);
      request.onupgradeneeded = ({ oldVersion }) => {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(request.result);
      };
      request.onsuccess = () => resolve(new LibraryDatabase(request.result));
      request.onerror = () => reject(explain(request.error, 'Opening the library'));
      request.onblocked = () =>
        reject(new LibraryProblem('The library is open in an older version; close other tabs of it.'));
    });
  }

  /**
   * Runs `work` in one transaction: all of it happens or nothing. `work` may await only this transaction's requests.
   * @throws LibraryProblem naming what was being done
   */
  async change<T>(doing: string, work: (stores: Opened) => Promise<T>): Promise<T> {
    return this.transact('readwrite', doing, work);
  }

  /** Runs `work` in one read-only transaction. */
  async look<T>(work: (stores: Opened) => Promise<T>): Promise<T> {
    return this.transact('readonly', 'Reading the library', work);
  }

  private async transact<T>(
    mode: IDBTransactionMode,
    doing: string,
    work: (stores: Opened) => Promise<T>,
  ): Promise<T> {
    const names = [...this.database.objectStoreNames];
    const transaction = this.database.transaction(names, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(explain(transaction.error, doing));
      transaction.onerror = () => reject(explain(transaction.error, doing));
    });
    const stores = Object.fromEntries(names.map((name) => [name, storeOf(transaction.objectStore(name))]));
    try {
      const result = await work(stores as unknown as Opened);
      await done;
      return result;
    } catch (error) {
      done.catch(() => {});
      try {
        transaction.abort();
      } catch {
        // It has already ended.
      }
      throw error;
    }
  }

  /** Key range of all pages of a pack. */
  static pagesOf(pack: string): IDBKeyRange {
    return IDBKeyRange.bound([pack, 0], [pack, Number.MAX_SAFE_INTEGER]);
  }

  close(): void {
    this.database.close();
  }
}
