/** What a page knows of its own reading: it asks the background, keeps the answers, and describes them to surfaces. */

import type { Article, Note, Span } from '../article.ts';
import type { ReadPage } from '../messages/page-to-background.ts';
import type { ChosenMark, NoReading, PageChange, TabState } from '../messages/tab-state.ts';
import { type FoundArticle, withMetadata } from '../page/found-article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The background, as a page asks it. */
export interface ReadingService {
  read(article: FoundArticle): Promise<ReadPage>;
  priorReports(article: FoundArticle): Promise<Timeline>;
}

export interface PageSessionOptions {
  service: ReadingService;
  /** Paints a reading, or takes its marks away; false where marks cannot be painted. */
  paint(reading: Reading | null): boolean;
  /** Something that a badge or an open surface shows has changed. */
  onChange(
    state: 'article' | 'not-an-article' | 'reading' | 'off' | 'failed',
    priorReports: number,
    change: PageChange,
  ): void;
  /** The page's address now. */
  url(): string;
}

const failedTimeline = (text: string): Timeline => ({
  version: 1,
  entries: [],
  since: [],
  backReferences: [],
  histories: [],
  notes: [{ code: 'index-failed', text }],
});

export class PageSession {
  readonly #options: PageSessionOptions;
  #article: Article | null = null;
  #reading: Reading | null = null;
  #timeline: Timeline | null = null;
  #visible: Span | null = null;
  #chosen: ChosenMark | null = null;
  #choices = 0;
  #keepProblem = '';
  #painted = false;
  /** Earlier reports as they were last told. */
  #count = 0;
  #none: { reason: NoReading; detail: string } = { reason: 'reading', detail: '' };
  #notes: Note[] = [];
  /** Counts articles, so that an answer for an earlier one is not taken for the present one's. */
  #turn = 0;
  #settled: Promise<void> = Promise.resolve();
  #change: PageChange = { page: Math.random(), turn: 0 };

  constructor(options: PageSessionOptions) {
    this.#options = options;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  get context(): { article: Article; reading: Reading; timeline: Timeline | null } | null {
    if (!this.#article || !this.#reading) return null;
    return { article: this.#article, reading: this.#reading, timeline: this.#timeline };
  }

  /** Resolves when the reading in progress, if any, is there or has failed; its timeline may come later. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /**
   * Reads an article, or reads it again after it has grown; marks and surfaces follow as answers come, and show the
   * article as it was read before until then. Resolves when the last is there.
   */
  open(article: FoundArticle): Promise<void> {
    this.#turn += 1;
    this.#keepProblem = '';
    if (!this.#reading) {
      this.#none = { reason: 'reading', detail: '' };
      this.#changeTo('reading', 0);
    }
    const { service } = this.#options;
    const reading = service.read(article);
    // Asked at once: the background looks them up while the page paints the reading.
    const timeline = service
      .priorReports(article)
      .catch((error: unknown) => failedTimeline(messageOf(error)));
    this.#settled = this.#takeReading(article, reading, this.#turn);
    return this.#takeTimeline(timeline, this.#turn);
  }

  /** The page has nothing to read (any more), and why. */
  clear(reason: NoReading, detail = ''): void {
    this.#turn += 1;
    this.#article = null;
    this.#reading = null;
    this.#timeline = null;
    this.#visible = null;
    this.#chosen = null;
    this.#keepProblem = '';
    this.#notes = [];
    this.#count = 0;
    this.#none = { reason, detail };
    const said = { 'off-here': 'off', failed: 'failed', reading: 'reading' } as const;
    this.#changeTo(said[reason as keyof typeof said] ?? 'not-an-article', 0);
  }

  /** Something the page layer wants the reader to know. */
  note(note: Note): void {
    if (this.#notes.some(({ code }) => code === note.code)) return;
    this.#notes.push(note);
    this.#tell();
  }

  /** Keeping the article has failed, and why; an empty sentence says that it is kept. Null answers the message. */
  endKeeping(problem: string): null {
    this.#keepProblem = problem;
    this.#tell();
    return null;
  }

  see(visible: Span | null): void {
    this.#visible = visible;
  }

  /** Takes note of a mark that the reader chose, and gives it as surfaces are told. */
  choose(
    { kind, id }: Pick<ChosenMark, 'kind' | 'id'>,
    around: readonly Pick<ChosenMark, 'kind' | 'id'>[],
  ): ChosenMark {
    const claim = [{ kind, id }, ...around].find((mark) => mark.kind === 'claim')?.id ?? null;
    this.#choices += 1;
    this.#chosen = { kind, id, claim, turn: this.#choices };
    return this.#chosen;
  }

  /** The state of the tab, as surfaces show it. */
  describe(): TabState {
    const change = this.#change;
    if (!this.#article || !this.#reading)
      return { status: 'none', ...this.#none, url: this.#options.url(), change };
    return {
      status: 'read',
      change,
      article: { ...this.#article, notes: [...this.#article.notes, ...this.#notes] },
      reading: this.#reading,
      timeline: this.#timeline,
      visible: this.#visible,
      chosen: this.#chosen,
      keepProblem: this.#keepProblem,
      marksPainted: this.#painted,
    };
  }

  async #takeReading(article: FoundArticle, answer: Promise<ReadPage>, turn: number): Promise<void> {
    try {
      const { metadata, reading } = await answer;
      if (turn !== this.#turn) return;
      this.#article = withMetadata(article, metadata);
      this.#reading = reading;
      // Both speak of marks by ids of the reading before.
      this.#timeline = null;
      this.#chosen = null;
      this.#painted = this.#options.paint(reading);
      this.#tell();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.clear('failed', messageOf(error));
      this.#options.paint(null);
    }
  }

  async #takeTimeline(answer: Promise<Timeline>, turn: number): Promise<void> {
    await this.#settled;
    const timeline = await answer;
    // What could not be read has no timeline: clearing has begun another turn.
    if (turn !== this.#turn) return;
    this.#timeline = timeline;
    this.#count = timeline.entries.length;
    this.#tell();
  }

  #tell(): void {
    if (this.#reading) this.#changeTo('article', this.#count);
  }

  #changeTo(state: Parameters<PageSessionOptions['onChange']>[0], priorReports: number): void {
    const { page, turn } = this.#change;
    this.#change = { page, turn: turn + 1 };
    this.#options.onChange(state, priorReports, this.#change);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : 'The background did not answer.';
}
