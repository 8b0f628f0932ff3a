/** Which kinds are marked, how strongly, in which colours. */

import type { Settings } from '../../utils/settings/settings.ts';
import { KindName, kinds } from '../kind-name.tsx';
import { useLocalizer } from '../localize.tsx';
import { Choice, Switch } from './choice.tsx';

export interface AppearanceSectionProps {
  settings: Settings;
  onChange(settings: Settings): void;
}

export function AppearanceSection({ settings, onChange }: AppearanceSectionProps) {
  const l = useLocalizer();
  return (
    <section>
      <h2>{l.text('optionsMarks')}</h2>
      <p class="soft">{l.text('optionsMarksWhy')}</p>
      <fieldset class="choice">
        <legend class="unseen">{l.text('optionsMarks')}</legend>
        {kinds.map((kind) => (
          <Switch
            key={kind}
            checked={settings.kinds[kind]}
            text={<KindName kind={kind} />}
            onSwitch={(on) => onChange({ ...settings, kinds: { ...settings.kinds, [kind]: on } })}
          />
        ))}
      </fieldset>
      <Choice
        label={l.text('optionsDensity')}
        name="density"
        value={settings.density}
        choices={[
          ['quiet', l.text('densityQuiet')],
          ['full', l.text('densityFull')],
        ]}
        onChoose={(density) => onChange({ ...settings, density })}
      />
      <Choice
        label={l.text('optionsPalette')}
        why={l.text('optionsPaletteWhy')}
        name="palette"
        value={settings.palette}
        choices={[
          ['standard', l.text('paletteStandard')],
          ['high-contrast', l.text('paletteHighContrast')],
        ]}
        onChoose={(palette) => onChange({ ...settings, palette })}
      />
    </section>
  );
}
