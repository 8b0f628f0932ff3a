/** The article of a page as it stands now: found by a look at the page, and kept true as the page changes. */

import type { CollectOptions } from './collect-blocks.ts';
import { type Detection, detectIn } from './detect-article.ts';
import { callOn, holds, nameOf, parentOf } from './dom.ts';
import { type ExtractedArticle, extractAgain, extractIn } from './extract-article.ts';
import { atOnce, inSlices, type Steps } from './in-slices.ts';
import type { PageChanges } from './mutation-watch.ts';
import type { PromisingPage } from './page-glance.ts';
import { readHead, type Survey, surveyInSteps } from './survey.ts';
import { surveyAgain } from './survey-again.ts';

/**
 * What changes of the page did to the article: nothing; other nodes for the same text; another text; or there is no
 * text any more, and what was read stays.
 */
export type Effect = 'none' | 'moved' | 'changed' | 'gone';

/** Text that comes beside the article, in characters, and may be its next part. */
const nextPart = 300;

export class PageText {
  readonly #view: Window;
  readonly #options: CollectOptions;
  #survey: Survey | null = null;
  #extracted: ExtractedArticle | null = null;
  #detection: Detection | null = null;
  readonly #hopeless: PromisingPage['hopeless'] | undefined;
  #seen: PromisingPage['head'] | undefined;

  /**
   * `seen` is what a glance has read already of a page that it could not rule out, good for one look. Without a glance
   * every look reads the page whole: that is so where the reader came by a click.
   */
  constructor(view: Window, options: CollectOptions, seen?: Pick<PromisingPage, 'head' | 'hopeless'>) {
    this.#view = view;
    this.#options = options;
    this.#seen = seen?.head;
    this.#hopeless = seen?.hopeless;
  }

  get extracted(): ExtractedArticle | null {
    return this.#extracted;
  }

  get detection(): Detection | null {
    return this.#detection;
  }

  /**
   * Looks at the page, and reads it if it is an article, or from the score `least`; what was read stays where nothing is
   * found.
   */
  find(least?: number): boolean {
    return atOnce(this.#finding(least));
  }

  /**
   * The same in short tasks with pauses between them; null when `isVoid`. Where the page changed the article meanwhile
   * it is read again in one.
   */
  async findInSlices(pause: () => Promise<void>, isVoid: () => boolean): Promise<boolean | null> {
    const touched = new Set<Node>();
    const changes = new MutationObserver((records) => {
      for (const { target } of records) if (touched.size < 2000) touched.add(target);
    });
    const root = this.#view.document.documentElement;
    if (root !== null) changes.observe(root, { childList: true, characterData: true, subtree: true });
    const isFound = await inSlices(this.#finding(), pause, isVoid).finally(() => changes.disconnect());
    const isTouched = [...touched].some((node) => this.#extracted && holds(this.#extracted.root, node));
    return isFound && isTouched ? this.find() : isFound;
  }

  *#finding(least?: number): Steps<boolean> {
    const { document, location } = this.#view;
    const seen = this.#seen?.url === location.href ? this.#seen : undefined;
    this.#seen = undefined;
    const head = seen ?? readHead(document, location.href);
    yield;
    const verdict = seen || least !== undefined ? null : this.#hopeless?.(head);
    if (verdict) {
      this.#detection = verdict;
      return false;
    }
    yield;
    const survey = yield* surveyInSteps(head, this.#options);
    yield;
    this.#detection = detectIn(survey);
    const { isArticle, score } = this.#detection;
    if (least === undefined ? !isArticle : score < least) return false;
    yield;
    return this.#take(survey, extractIn(survey));
  }

  /** Reads what the changes touched, and the whole page only where its structure is no longer the same. */
  follow(changes: PageChanges): Effect {
    const before = this.#extracted;
    const survey = this.#survey;
    if (before === null || survey === null) return 'none';
    const isWhole = changes.isTooMany || growsBeside(before.root, changes.added);
    const again = isWhole ? null : surveyAgain(survey, changes.touched, this.#options);
    if (again !== null) {
      if (hasSameBlocks(survey, again)) return 'none';
      if (!this.#take(again, extractAgain(before, again))) return 'gone';
    } else if (!this.find(0)) return 'gone';
    if (this.#extracted!.article.text !== before.article.text) return 'changed';
    return hasSameBlocks(survey, this.#survey!) ? 'none' : 'moved';
  }

  forget(): void {
    this.#survey = null;
    this.#extracted = null;
  }

  #take(survey: Survey, extracted: ExtractedArticle | null): boolean {
    if (extracted === null) return false;
    extracted.map.remember();
    this.#survey = survey;
    this.#extracted = extracted;
    return true;
  }
}

/** Whether both have the same paragraphs in the same nodes. */
function hasSameBlocks(before: Survey, now: Survey): boolean {
  const known = before.selection?.paragraphs ?? [];
  const paragraphs = now.selection?.paragraphs ?? [];
  return known.length === paragraphs.length && known.every((block, index) => block === paragraphs[index]);
}

/** Whether text came beside the article's root, in something that holds it: "load more" may put the next part there. */
function growsBeside(root: Element, added: ReadonlySet<Element>): boolean {
  for (const element of added) {
    const parent = parentOf(element);
    const isBeside = element.isConnected && parent && holds(parent, root) && !holds(root, element);
    if (isBeside && (element.textContent ?? '').length >= nextPart && hasProse(element)) return true;
  }
  return false;
}

function hasProse(element: Element): boolean {
  return nameOf(element) === 'p' || callOn(element, 'querySelector', 'p') !== null;
}
