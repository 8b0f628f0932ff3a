/** Looks at a page for an article: one when it is loaded, a few after it has become another page by itself. */

/** One look: whether there is an article, now or later; null where `isVoid` came true meanwhile. */
export type Look = (isVoid: () => boolean) => boolean | Promise<boolean | null>;

export interface LookEvents {
  onFound: () => void;
  onNone: () => void;
  /** The look itself broke. */
  onFail: () => void;
}

/** How long a page may take to fill in after a client-side navigation, in steps of milliseconds. */
const settleSteps = [150, 400, 1000, 2000, 4000];

export class PageLooks {
  readonly #view: Window;
  readonly #look: Look;
  readonly #events: LookEvents;
  /** Counts looks: only the last one counts. */
  #turn = 0;
  #timer: number | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(view: Window, look: Look, events: LookEvents) {
    this.#view = view;
    this.#look = look;
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
    const fail = () => {
      if (turn === this.#turn) this.#events.onFail();
    };
    try {
      const isFound = this.#look(() => turn !== this.#turn);
      if (typeof isFound === 'boolean') conclude(isFound);
      else this.#settled = isFound.then(conclude).catch(fail);
    } catch {
      fail();
    }
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
