/** The first page: what Previously does, tried out on the spot, and when it may read. */

import type { Localizer } from '../../utils/localize/localizer.ts';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { LocalizerProvider } from '../localize.tsx';
import { AccessChoice } from './access-choice.tsx';
import { Example } from './example.tsx';
import '../surface.css';
import './welcome.css';

/** What to do next, by the access in force. */
const nextSteps = {
  'every-site': 'welcomeNextEverySite',
  'chosen-sites': 'welcomeNextChosenSites',
  'on-click': 'welcomeNextOnClick',
} as const;

export interface WelcomeProps {
  /** The access in force; null while it is being looked up. */
  access: Settings['access'] | null;
  /** Why the last change could not be made, in a sentence; empty when it was. */
  problem?: string;
  l: Localizer;
  /** Called from the click itself, so that the browser's permission prompt may open. */
  onChooseAccess(access: Settings['access']): void;
  onOpenOptions(): void;
}

export function Welcome({ access, problem, l, onChooseAccess, onOpenOptions }: WelcomeProps) {
  return (
    <LocalizerProvider value={l}>
      <main class="welcome" lang={l.locale} dir={l.direction}>
        <header>
          <p class="kicker">{l.text('productName')}</p>
          <h1>{l.text('welcomeTitle')}</h1>
          <p class="welcome-lead">{l.text('welcomeLead')}</p>
        </header>
        <section>
          <h2>{l.text('welcomeTry')}</h2>
          <p class="soft">{l.text('welcomeTryHow')}</p>
          <Example />
        </section>
        <section>
          <h2>{l.text('welcomeAccess')}</h2>
          <p class="soft">{l.text('welcomeAccessHow')}</p>
          <AccessChoice access={access} onChoose={onChooseAccess} />
          <p role="status" class={problem ? 'doubt' : ''}>
            {problem ? problemWords(problem, l) : access && l.text(nextSteps[access])}
          </p>
        </section>
        <section>
          <h2>{l.text('welcomePrivacy')}</h2>
          <p>{l.text('welcomePrivacyHow')}</p>
        </section>
        <section>
          <h2>{l.text('welcomeMore')}</h2>
          <ul class="welcome-more">
            <li>{l.text('welcomePopup')}</li>
            <li>{l.text('welcomePanel')}</li>
            <li>
              {l.text('welcomeKeys')}{' '}
              <button type="button" class="link-button" onClick={onOpenOptions}>
                {l.text('settings')}
              </button>
            </li>
          </ul>
        </section>
      </main>
    </LocalizerProvider>
  );
}
