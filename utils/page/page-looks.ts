/** Looks at a page for an article: one when it is loaded, a few after it has become another page by itself. */

import type { PageText } from './page-text.ts';

export interface LookEvents {
  onFound: () => void;
  onNone: () => void;
  /** Gives the thread back to the page and resolves later; without it a look is one task. */
  pause?: () => Promise<void>;
}

/** How long a page may take to fill in after a client-side navigation, in steps of milliseconds. */
const settleSteps = [150, 400, 1000, 2000, 4000];

export class PageLooks {
  readonly #view: Window;
  readonly #text: PageText;
  readonly #events: LookEvents;
  /** Counts looks: only the last one counts. */
  #turn = 0;
  #timer: number | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(view: Window, text: PageText, events: LookEvents) {
    this.#view = view;
    this.#text = text;
    this.#events = events;
  }

  /** Resolves when the look that is under way, if any, is over. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Looks now; `otherwise` follows where there is no article. */
  look(otherwise: () => void = this.#events.onNone): void {
    const turn = ++this.#turn;
    const conclude = (isFound: boolean | null) => {
      if (isFound === null || turn !== this.#turn) return;
      if (isFound) this.#events.onFound();
      else otherwise();
    };
    const { pause } = this.#events;
    if (pause) this.#settled = this.#text.findInSlices(pause, () => turn !== this.#turn).then(conclude);
    else conclude(this.#text.find(false));
  }

  /** After client-side navigation the text comes when it comes: a few looks, further and further apart. */
  lookLater(step = 0): void {
    this.#timer = this.#view.setTimeout(() => {
      const isLast = step === settleSteps.length - 1;
      this.look(isLast ? undefined : () => this.lookLater(step + 1));
    }, settleSteps[step]);
  }

  /** What is under way or was to come is void. */
  cancel(): void {
    this.#turn++;
    this.#view.clearTimeout(this.#timer);
  }
}
