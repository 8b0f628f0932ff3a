/**
 * The library as the settings page uses it. Imports and exports are done in the page itself, on the database it shares
 * with the background: messages carry at most 64 MB in Chromium, packs may be larger, and a background may be stopped.
 */

import type { Localizer } from '../localize/localizer.ts';
import { importFile } from '../reports/library/import-file.ts';
import { Library } from '../reports/library/library.ts';
import { exportLibrary } from '../reports/library/library-export.ts';
import { saveFile } from './save-file.ts';

/** Long work under way; `total` is 0 while it is not known how much there is. */
export interface LibraryJob {
  text: string;
  done: number;
  total: number;
}

export class LibraryPage {
  /** Null while it is being counted; undefined where the browser lets nothing be kept. */
  size: { articles: number; bytes: number } | null | undefined = null;
  job: LibraryJob | null = null;
  /** What came of the last import, export or deletion, in a sentence; empty for nothing. */
  outcome = '';
  /** Why the last of them could not be done, or nothing can be kept at all, in a sentence; else empty. */
  problem = '';
  readonly #localizer: () => Localizer;
  readonly #onChange: () => void;
  #library: Library | null = null;
  #isStopped = false;

  /** `onChange` is called whenever something to show has changed. */
  constructor(localizer: () => Localizer, onChange: () => void) {
    this.#localizer = localizer;
    this.#onChange = onChange;
  }

  /** Opens the library; where the browser refuses, `problem` says why and nothing is offered. */
  async open(): Promise<Library | null> {
    try {
      this.#library = await Library.open();
    } catch (error) {
      this.size = undefined;
      this.problem = sentenceOf(error);
      this.#onChange();
    }
    await this.count();
    return this.#library;
  }

  /** Counts what is there; where that fails, as on a full disk, the last count stays. */
  async count(): Promise<void> {
    if (!this.#library) return;
    const summary = await this.#library.summary().catch(() => null);
    if (summary) this.size = { articles: summary.kept, bytes: summary.bytes };
    this.#onChange();
  }

  /** Checks a file and takes it in, with progress; stopped by `stop` until it is stored. */
  async importFile(file: File): Promise<void> {
    this.#isStopped = false;
    await this.#attempt(async (library, l) => {
      this.#progress(file.name, 0);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const added = await importFile(
        library,
        { name: file.name, bytes, today: new Date().toISOString().slice(0, 10) },
        (share) => {
          if (this.#isStopped) throw new Error(l.text('importStopped'));
          this.#progress(file.name, share);
        },
      );
      const reports = added.packs.reduce((sum, pack) => sum + pack.reports, added.entries);
      return l.plural('imported', reports, { name: file.name });
    });
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Saves everything as one file. */
  async export(): Promise<void> {
    await this.#attempt(async (library, l) => {
      const now = new Date().toISOString();
      const text = exportLibrary(await library.content(), now);
      saveFile({ name: `previously-${now.slice(0, 10)}.json`, mediaType: 'application/json', text });
      return l.text('exported');
    });
  }

  async deleteAll(): Promise<void> {
    await this.#attempt(async (library, l) => {
      await library.deleteAll();
      return l.text('deleted');
    });
  }

  async removePack(id: string): Promise<void> {
    await this.#attempt(async (library, l) => {
      const { packs } = await library.summary();
      await library.removePack(id);
      return l.text('removedNamed', { name: packs.find((pack) => pack.id === id)?.title ?? id });
    });
  }

  async #attempt(work: (library: Library, l: Localizer) => Promise<string>): Promise<void> {
    if (!this.#library || this.job) return;
    this.outcome = '';
    this.problem = '';
    try {
      this.outcome = await work(this.#library, this.#localizer());
    } catch (error) {
      this.problem = sentenceOf(error);
    }
    this.job = null;
    await this.count();
  }

  #progress(text: string, share: number): void {
    const done = Math.round(share * 100);
    if (this.job?.done === done) return;
    this.job = { text, done, total: 100 };
    this.#onChange();
  }
}

function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  return text.replace(/(?<![.!?…])$/, '.');
}
