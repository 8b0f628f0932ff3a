/** The reader's choices. Few, each with its reason. */

import { useEffect } from 'preact/hooks';
import type { Localizer } from '../../utils/localize/localizer.ts';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { LocalizerProvider } from '../localize.tsx';
import { AccessChoice } from '../welcome/access-choice.tsx';
import { AddSite } from './add-site.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { Choice } from './choice.tsx';
import { FeedsSection, type FeedsSectionProps } from './feeds-section.tsx';
import { KeyboardSection, type KeyboardSectionProps } from './keyboard-section.tsx';
import { LibrarySection, type LibrarySectionProps } from './library-section.tsx';
import { ServerSection, type ServerSectionProps } from './server-section.tsx';
import { SiteList } from './site-list.tsx';
import '../surface.css';
import '../welcome/welcome.css';
import './options.css';

export interface OptionsProps {
  settings: Settings;
  l: Localizer;
  /** Hosts the reader gave access to, one by one. */
  sitesOn: string[];
  /** True after the browser or the reader refused the access asked for. */
  refused: boolean;
  /** Why the last change could not be made, in a sentence; empty when it was. */
  problem?: string;
  library: Omit<LibrarySectionProps, 'settings' | 'onChange'>;
  /** Absent where feeds cannot be kept. */
  feeds?: FeedsSectionProps;
  /** Absent where none can be set. */
  server?: ServerSectionProps;
  keyboard: KeyboardSectionProps;
  onChange(settings: Settings): void;
  /** Called from the click itself, so that the browser's permission prompt may open. */
  onChooseAccess(access: Settings['access']): void;
  /** Called from the click itself, as above; `site` as typed. */
  onAddSite(site: string): void;
  onRemoveSite(host: string): void;
  onReset(): void;
}

export function Options(props: OptionsProps) {
  const {
    settings,
    l,
    sitesOn,
    refused,
    problem,
    onChange,
    onChooseAccess,
    onAddSite,
    onRemoveSite,
    onReset,
  } = props;
  const withoutSite = (host: string) => ({
    ...settings,
    sitesOff: settings.sitesOff.filter((site) => site !== host),
  });
  // The page is drawn after the browser has looked for the part its address names (`options.html#feeds`).
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <LocalizerProvider value={l}>
      <main class="options" data-palette={settings.palette} lang={l.locale} dir={l.direction}>
        <h1>{l.text('optionsTitle')}</h1>
        <AppearanceSection settings={settings} onChange={onChange} />
        <section>
          <h2>{l.text('optionsAccess')}</h2>
          <AccessChoice access={settings.access} onChoose={onChooseAccess} />
          <p role="status" class="doubt">
            {problem ? problemWords(problem, l) : refused && l.text('accessRefused')}
          </p>
          {settings.access === 'chosen-sites' && (
            <>
              <SiteList
                title={l.text('optionsSitesOn')}
                none={l.text('optionsSitesOnNone')}
                sites={sitesOn}
                onRemove={onRemoveSite}
              />
              <AddSite onAdd={onAddSite} />
            </>
          )}
          <SiteList
            title={l.text('optionsSitesOff')}
            none={l.text('optionsSitesOffNone')}
            sites={settings.sitesOff}
            onRemove={(host) => onChange(withoutSite(host))}
          />
        </section>
        <LibrarySection {...props.library} settings={settings} onChange={onChange} />
        {props.feeds && <FeedsSection {...props.feeds} />}
        {props.server && <ServerSection {...props.server} />}
        <KeyboardSection {...props.keyboard} />
        <section>
          <h2>{l.text('optionsLanguage')}</h2>
          <Choice
            label={l.text('optionsLanguage')}
            hideLabel
            why={l.text('optionsLanguageWhy')}
            name="language"
            value={settings.language}
            choices={[
              ['auto', l.text('languageAuto')],
              ['en', 'English'],
              ['uk', 'Українська'],
            ]}
            onChoose={(language) => onChange({ ...settings, language })}
          />
        </section>
        <section>
          <h2>{l.text('optionsReset')}</h2>
          <p class="soft">{l.text('optionsResetWhy')}</p>
          <button type="button" class="button" onClick={onReset}>
            {l.text('reset')}
          </button>
        </section>
      </main>
    </LocalizerProvider>
  );
}
