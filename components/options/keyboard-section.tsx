/** The keyboard commands and where to change them. */

import { useLocalizer } from '../localize.tsx';

export interface KeyboardSectionProps {
  /** The browser's commands: what each does and its keys as the browser names them; empty keys for none. */
  commands: { name: string; description: string; shortcut: string }[];
  /** Opens the browser's page for shortcuts; absent where it has none that can be opened. */
  onChangeShortcuts?: () => void;
}

export function KeyboardSection({ commands, onChangeShortcuts }: KeyboardSectionProps) {
  const l = useLocalizer();
  return (
    <section>
      <h2>{l.text('optionsKeyboard')}</h2>
      <dl class="commands">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{l.text('keyboardUnset')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts && (
        <button type="button" class="button" onClick={onChangeShortcuts}>
          {l.text('keyboardChange')}
        </button>
      )}
    </section>
  );
}
