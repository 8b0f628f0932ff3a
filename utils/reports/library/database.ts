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
  /** Size of its pages; the packs that were stored first do not say: see `stored-bytes.ts`. */
  pageBytes?: number;
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
  count(range?: IDBKeyRange): Promise<number>;
  /** The first key of a range. */
  firstKey(range: IDBKeyRange): Promise<IDBValidKey | undefined>;
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
    count: (range) => resultOf(store.count(range)),
    firstKey: (range) => resultOf(store.getKey(range)),
    keysBy: (index, value) => resultOf(store.index(index).getAllKeys(value)),
    put: (value, key) => void (key === undefined ? store.put(value) : store.put(value, key)),
    remove: (key) => void store.delete(key),
    clear: () => void store.clear(),
  };
}

/** All stores within one transaction. */
export type OpenStores = { [Name in StoreName]: Store<Stores[Name]> };

/** Opens the database, creating or migrating it. @throws LibraryProblem */
function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isRefused = false;
    const refuse = (problem: LibraryProblem) => {
      isRefused = true;
      reject(problem);
    };
    try {
      const request = indexedDB.open(name, migrations.length);
      request.onupgradeneeded = ({ oldVersion }) => {
        for (const migrate of migrations.slice(oldVersion)) migrate(request.result);
      };
      request.onsuccess = () => {
        if (isRefused) request.result.close();
        else resolve(request.result);
      };
      request.onerror = () => refuse(problemOf(request.error, 'Opening the library'));
      request.onblocked = () =>
        refuse(new LibraryProblem('The library is open in an older version; close its other tabs.'));
    } catch (error) {
      refuse(problemOf(error, 'Opening the library'));
    }
  });
}

export class LibraryDatabase {
  readonly #name: string;
  /** Null once it was closed: by another version that migrates, by the browser (data cleared, disk failed), by us. */
  #opened: Promise<IDBDatabase> | null = null;

  private constructor(name: string) {
    this.#name = name;
  }

  /** Opens the database, creating or migrating it. @throws LibraryProblem */
  static async open(name: string): Promise<LibraryDatabase> {
    const database = new LibraryDatabase(name);
    await database.#open();
    return database;
  }

  #open(): Promise<IDBDatabase> {
    if (this.#opened) return this.#opened;
    const opened = openDatabase(this.#name);
    const forget = () => {
      if (this.#opened === opened) this.#opened = null;
    };
    opened.then((database) => {
      database.onclose = forget;
      database.onversionchange = () => {
        forget();
        database.close();
      };
    }, forget);
    this.#opened = opened;
    return opened;
  }

  /** A transaction over all stores or those named; where the database was closed meanwhile, it is opened anew. */
  async #begin(mode: IDBTransactionMode, names?: readonly StoreName[]): Promise<IDBTransaction> {
    const over = (database: IDBDatabase) =>
      database.transaction(names ?? Array.from(database.objectStoreNames), mode);
    try {
      return over(await this.#open());
    } catch (error) {
      // What a connection says that the browser has closed without telling.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.close();
      return over(await this.#open());
    }
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

  /**
   * Pages of packs by their keys, undefined for those that are not there: one transaction of that store alone, so that
   * a query waits for no change to the others. @throws LibraryProblem
   */
  async pages(keys: readonly IDBValidKey[]): Promise<(Uint8Array | undefined)[]> {
    try {
      const store = (await this.#begin('readonly', ['pages'])).objectStore('pages');
      return await Promise.all(keys.map((key) => resultOf<Uint8Array | undefined>(store.get(key))));
    } catch (error) {
      throw error instanceof LibraryProblem ? error : problemOf(error, 'Reading the library');
    }
  }

  /** Changes the pages of packs alone, in one transaction. @throws LibraryProblem */
  changePages<T>(doing: string, work: (stores: Pick<OpenStores, 'pages'>) => Promise<T>): Promise<T> {
    return this.transact('readwrite', doing, work, ['pages']);
  }

  private async transact<T>(
    mode: IDBTransactionMode,
    doing: string,
    work: (stores: OpenStores) => Promise<T>,
    names?: readonly StoreName[],
    isAgain = false,
  ): Promise<T> {
    let transaction: IDBTransaction;
    try {
      transaction = await this.#begin(mode, names);
    } catch (error) {
      throw error instanceof LibraryProblem ? error : problemOf(error, doing);
    }
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(problemOf(transaction.error, doing));
    });
    const stores = Object.fromEntries(
      Array.from(transaction.objectStoreNames, (name) => [name, storeOf(transaction.objectStore(name))]),
    );
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
      // Firefox lets a connection that had no room take things away in its next change, and store in the one after it.
      if (!isAgain && error instanceof DOMException && error.name === 'InvalidStateError')
        return this.transact(mode, doing, work, names, true);
      throw error instanceof Error && !(error instanceof DOMException) ? error : problemOf(error, doing);
    }
  }

  /** Lets go of the database; the next use opens it again. */
  close(): void {
    const opened = this.#opened;
    this.#opened = null;
    void opened?.then(
      (database) => database.close(),
      () => undefined,
    );
  }
}
