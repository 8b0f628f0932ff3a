/** Reads articles for pages and finds what was reported before; remembers the last few, since both are asked for. */

import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Backend } from '../reports/backends/backend.ts';
import { findPriorReports } from '../reports/find-prior-reports.ts';
import type { Pack } from '../reports/pack/pack.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** Readings kept in memory: a background that dies loses nothing but the time to read again. */
const remembered = 8;

export class ReadingDesk {
  readonly #packs: () => Promise<readonly Pack[]>;
  readonly #servers: () => Promise<readonly Backend[]>;
  readonly #readings = new Map<string, Reading>();

  /** `packs` and `servers` give what to search at the time of each question. */
  constructor(
    packs: () => Promise<readonly Pack[]>,
    servers: () => Promise<readonly Backend[]> = async () => [],
  ) {
    this.#packs = packs;
    this.#servers = servers;
  }

  /** The reading of an article. */
  read(article: Article): Reading {
    const key = `${article.publishedAt} ${article.text}`;
    const known = this.#readings.get(key);
    if (known) return known;
    const reading = readArticle(article);
    this.#readings.set(key, reading);
    if (this.#readings.size > remembered) this.#readings.delete(this.#readings.keys().next().value!);
    return reading;
  }

  /**
   * The reports before an article; `now` (ISO) counts as its day when it has no date. What is read in a private window
   * asks no server.
   */
  async timeline(article: Article, now: string, isPrivate = false): Promise<Timeline> {
    const reading = this.read(article);
    const backends = isPrivate ? [] : await this.#servers();
    const ask = async () => findPriorReports({ article, reading, packs: await this.#packs(), backends, now });
    const timeline = await ask();
    // Another page may have stored or removed packs meanwhile: those there now tell whether it is damage.
    return timeline.notes.some(({ code }) => code === 'pack-damaged') ? ask() : timeline;
  }
}
