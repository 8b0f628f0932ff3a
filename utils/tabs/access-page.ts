/** When pages are read, as the settings page shows and changes it. */

import { addSite, chooseAccess, grantedOrigins, hasEverySite, removeSite } from '../access/choose-access.ts';
import { siteOfPattern } from '../access/site-pattern.ts';
import type { Localizer } from '../localize/localizer.ts';
import { caller } from '../messages/channel.ts';
import type { SurfaceToBackgroundReplies, surfaceToBackground } from '../messages/surface-to-background.ts';
import { type Settings, withoutSiteOff } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';
import { Attempt } from './attempt.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();

export class AccessPage {
  /** Sites that the reader added, by name. */
  sitesOn: string[] = [];
  /** Whether the browser has every site's access; it may be taken back there. */
  hasEverySite = true;
  readonly #attempt: Attempt;
  readonly #localizer: () => Localizer;
  #removed = '';
  #isAddition = false;

  /** `onChange` is called when there is something else to say. */
  constructor(localizer: () => Localizer, onChange: () => void) {
    this.#localizer = localizer;
    this.#attempt = new Attempt(onChange);
  }

  /** Why the last change could not be made, in a sentence; empty when it was. */
  get problem(): string {
    return this.#attempt.problem;
  }

  /** The same, where it was the addition of a site. */
  get refusal(): string {
    return this.#isAddition ? this.problem : '';
  }

  /** What came of the last change that took something from a list, in a sentence; empty for nothing. */
  get outcome(): string {
    return this.#removed && this.#localizer().text('removedNamed', { name: this.#removed });
  }

  /** What the browser gives now. */
  async look(): Promise<void> {
    const [origins, hasAll] = await Promise.all([grantedOrigins().catch(() => []), hasEverySite()]);
    this.sitesOn = [...new Set(origins.map(siteOfPattern).filter(Boolean))].sort();
    this.hasEverySite = hasAll;
  }

  /** Takes a way of access. Called from the click itself, as the next two are: the browser's prompt opens only then. */
  choose(access: Settings['access']): Promise<void> {
    this.#isAddition = false;
    return this.#change(chooseAccess(access));
  }

  /** Adds a site, as typed; whether it could. */
  async add(site: string): Promise<boolean> {
    const work = addSite(site);
    this.#isAddition = true;
    await this.#change(work);
    return this.problem === '';
  }

  remove(site: string): Promise<void> {
    this.#isAddition = false;
    return this.#change(removeSite(site), site);
  }

  /** Has a site read again that was left alone. */
  switchOn(host: string): Promise<void> {
    this.#isAddition = false;
    return this.#change(
      changeSettings((settings) => withoutSiteOff(settings, host)),
      host,
    );
  }

  async #change(work: Promise<unknown>, gone = ''): Promise<void> {
    this.#removed = '';
    await this.#attempt.make(work);
    if (this.problem === '') this.#removed = gone;
    await background.call({ type: 'access-changed' }).catch(() => undefined);
  }
}
