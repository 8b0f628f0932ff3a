/**
 * Shows one state alone (`?state=popup-read&locale=uk&theme=dark&text=200&direction=rtl`), or a list of all states.
 * Tests call `showState` instead of opening the page anew.
 */

import { render } from 'preact';
import { localizerFor } from '../../utils/localize/locales.ts';
import { states } from './states.tsx';
import './gallery.css';
import '../../components/card/card.css';

export interface Look {
  theme?: string;
  locale?: string;
  /** Text size in percent. */
  text?: string;
  direction?: string;
}

const place = document.querySelector('#gallery')!;
const root = document.documentElement;

/** Draws a state afresh in the given look. Throws when there is no such state. */
export function showState(name: string, { theme, locale = 'en', text = '100', direction }: Look): void {
  const draw = states[name];
  if (!draw) throw new Error(`The gallery has no state “${name}”.`);
  root.style.colorScheme = theme ? `only ${theme}` : '';
  root.style.fontSize = `${text}%`;
  root.lang = locale;
  const spoken = localizerFor('auto', [locale]);
  const localizer = direction === 'rtl' ? { ...spoken, direction: 'rtl' as const } : spoken;
  root.dir = localizer.direction;
  document.title = name;
  render(null, place);
  render(draw(localizer), place);
}

function List() {
  return (
    <main class="gallery-list">
      <h1>Gallery</h1>
      {Object.keys(states).map((name) => (
        <p key={name}>
          {name}
          {['theme=light', 'theme=dark', 'locale=uk', 'text=200', 'direction=rtl'].map((look) => (
            <a key={look} href={`?state=${name}&${look}`}>
              {look.replace('=', ' ')}
            </a>
          ))}
        </p>
      ))}
    </main>
  );
}

// Every state is looked at from its top, also the panel, which scrolls to the claim in view.
Element.prototype.scrollIntoView = () => {};

const query = new URLSearchParams(location.search);
const name = query.get('state');
if (name) showState(name, Object.fromEntries(query));
else render(<List />, place);
Object.assign(window, { showState, stateNames: Object.keys(states) });
root.dataset.ready = 'true';
