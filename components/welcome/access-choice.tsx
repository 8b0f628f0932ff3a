/** The three ways of access, each complete, with what it means. */

import type { Settings } from '../../utils/settings/settings.ts';
import { useLocalizer } from '../localize.tsx';

export interface AccessChoiceProps {
  access: Settings['access'] | null;
  onChoose(access: Settings['access']): void;
}

const ways = [
  ['every-site', 'accessEverySite', 'accessEverySiteWhat'],
  ['chosen-sites', 'accessChosenSites', 'accessChosenSitesWhat'],
  ['on-click', 'accessOnClick', 'accessOnClickWhat'],
] as const;

/**
 * Buttons, not radio buttons: the browser opens its permission prompt only from a click, and moving through radio
 * buttons with the arrow keys would ask for every one on the way.
 */
export function AccessChoice({ access, onChoose }: AccessChoiceProps) {
  const l = useLocalizer();
  return (
    <ul class="access-choice">
      {ways.map(([way, title, what]) => (
        <li key={way}>
          <button
            type="button"
            class="access-way"
            aria-pressed={access === way}
            aria-describedby={`access-${way}`}
            onClick={() => onChoose(way)}
          >
            {l.text(title)}
          </button>
          <p id={`access-${way}`} class="soft">
            {l.text(what)}
          </p>
        </li>
      ))}
    </ul>
  );
}
