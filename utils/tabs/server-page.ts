/** The reader's server as the settings page uses it: setting it needs the reader's own click, which asks for access. */

import { releaseAccess, requestAccess } from '../access/address-access.ts';
import type { Localizer } from '../localize/localizer.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';

export class ServerPage {
  /** What came of the last change, in a sentence; empty where the page shows it by itself. */
  outcome = '';
  /** Why the last change could not be made, in a sentence; empty when it was. */
  problem = '';
  readonly #localizer: () => Localizer;
  readonly #feeds: () => readonly string[];

  /** `feeds` gives the addresses of the reader's feeds: a host they need keeps its access. */
  constructor(localizer: () => Localizer, feeds: () => readonly string[]) {
    this.#localizer = localizer;
    this.#feeds = feeds;
  }

  /** Sets a server; whether it could. Called from the click itself: access is asked for before anything is awaited. */
  async set(server: ServerSettings, before: ServerSettings | null): Promise<boolean> {
    const granted = requestAccess([server.address], ['websiteContent']);
    if (!(await granted)) {
      this.outcome = '';
      this.problem = this.#localizer().text('serverRefused');
      return false;
    }
    if (!(await this.#store(server))) return false;
    if (before) await this.#release(before, [server.address]);
    return true;
  }

  /** Asks no server from now on, and gives the access back. */
  async remove(server: ServerSettings): Promise<void> {
    if (!(await this.#store(null))) return;
    await this.#release(server, []);
    this.outcome = this.#localizer().text('removedNamed', { name: server.address });
  }

  /** Whether it is stored: what still is needs its access. */
  async #store(server: ServerSettings | null): Promise<boolean> {
    this.outcome = '';
    this.problem = '';
    try {
      await changeSettings((settings) => ({ ...settings, server }));
      return true;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : '';
      return false;
    }
  }

  #release({ address }: ServerSettings, others: readonly string[]): Promise<void> {
    return releaseAccess(address, [...this.#feeds(), ...others]);
  }
}
