/** Whether the article a surface shows is in the library, and the change of it. */

import { caller } from '../messages/channel.ts';
import type { SurfaceToBackgroundReplies, surfaceToBackground } from '../messages/surface-to-background.ts';
import type { TabState } from '../messages/tab-state.ts';
import { keptAddress } from '../reports/library/kept-address.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();

export class Keeping {
  /** Null where it cannot be kept, or is not known yet. */
  kept: boolean | null = null;
  /** Why the change asked for here failed, in a sentence; empty when it did not. */
  #problem = '';
  /** Why the article could not be kept before, by the menu or without being asked. */
  #before = '';
  readonly #onChange: () => void;
  #address = '';
  #asked = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Why the article could not be kept or removed, in a sentence; empty where nothing failed, or it is kept by now. */
  get problem(): string {
    return this.#problem || (this.kept ? '' : this.#before);
  }

  /** Takes note of what the surface shows now, and asks where it is another article or one read further. */
  see(state: TabState): void {
    const address = state.status === 'read' ? keptAddress(state.article) : '';
    const question = state.status === 'read' ? `${state.timeline !== null} ${address}` : '';
    this.#before = state.status === 'read' ? state.keepProblem : '';
    if (question === this.#asked) return;
    if (address !== this.#address) {
      this.kept = null;
      this.#problem = '';
    }
    this.#address = address;
    this.#asked = question;
    if (address) void this.#askLater(address);
  }

  /** Keeps the article of the tab, or takes it out again. */
  async set(tabId: number, keep: boolean): Promise<void> {
    const address = this.#address;
    this.#problem = '';
    try {
      await background.call(keep ? { type: 'keep-tab', tabId } : { type: 'unkeep', address });
    } catch (error) {
      // The surface may show another article by now, which it says nothing of.
      if (address === this.#address) this.#problem = error instanceof Error ? error.message : '';
    }
    await this.#ask(address);
  }

  /** Once the surface is painted: the question starts a stopped background, in Firefox on the surface's own thread. */
  async #askLater(address: string): Promise<void> {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    await this.#ask(address);
  }

  async #ask(address: string): Promise<void> {
    const kept = await background.call({ type: 'is-kept', address }).catch(() => null);
    if (address !== this.#address) return;
    this.kept = kept;
    this.#onChange();
  }
}
