/** The reader's choices. Few, each with its reason. */

import { useEffect, useRef } from 'preact/hooks';
import type { Localizer } from '../../utils/localize/localizer.ts';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { LocalizerProvider } from '../localize.tsx';
import { useHeldFocus } from '../use-held-focus.ts';
import { AccessSection, type AccessSectionProps } from './access-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { Choice } from './choice.tsx';
import { FeedsSection, type FeedsSectionProps } from './feeds-section.tsx';
import { KeyboardSection, type KeyboardSectionProps } from './keyboard-section.tsx';
import { LibrarySection, type LibrarySectionProps } from './library-section.tsx';
import { ServerSection, type ServerSectionProps } from './server-section.tsx';
import '../surface.css';
import '../welcome/welcome.css';
import './options.css';

export interface OptionsProps extends AccessSectionProps {
  l: Localizer;
  /** Why the settings could not be read or changed, in a sentence; empty when they were. */
  problem?: string;
  /** What came of the last change that does not show by itself, in a sentence; empty for nothing. */
  outcome?: string;
  library: Omit<LibrarySectionProps, 'settings' | 'onChange'>;
  /** Absent where feeds cannot be kept. */
  feeds?: FeedsSectionProps;
  /** Absent where none can be set. */
  server?: ServerSectionProps;
  keyboard: KeyboardSectionProps;
  onChange(settings: Settings): void;
  onReset(): void;
}

export function Options(props: OptionsProps) {
  const { settings, l, problem, outcome, onChange, onReset } = props;
  const root = useRef<HTMLElement>(null);
  useHeldFocus(root);
  // The page is drawn after the browser has looked for the part its address names (`options.html#feeds`).
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <LocalizerProvider value={l}>
      <main class="options" ref={root} data-palette={settings.palette} lang={l.locale} dir={l.direction}>
        <h1>{l.text('optionsTitle')}</h1>
        <AppearanceSection settings={settings} onChange={onChange} />
        <AccessSection {...props} />
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
        <p role="status" class={problem ? 'notice doubt' : 'notice'}>
          {problem ? problemWords(problem, l) : outcome}
        </p>
      </main>
    </LocalizerProvider>
  );
}
