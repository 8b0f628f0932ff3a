/** What a reader asked for in a click, and why it could not be done. */

export class Attempt {
  /** Why the last one failed, in a sentence; empty when it did not. */
  problem = '';
  readonly #onChange: () => void;

  /** `onChange` is called when there is something else to say. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Waits for work that the click has begun; null where it failed. Never rejects. */
  async make<T>(work: Promise<T>): Promise<T | null> {
    const before = this.problem;
    this.problem = '';
    const value = await work.catch((error: unknown) => {
      this.problem = error instanceof Error ? error.message : '';
      return null;
    });
    if (this.problem !== before) this.#onChange();
    return value;
  }
}
