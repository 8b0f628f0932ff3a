/**
 * Shows one state alone (`?state=popup-read&locale=uk&theme=dark&text=200&dir=rtl`), as the tests look at it, or a list
 * of all states.
 */

import { render } from 'preact';
import { localizerFor } from '../../utils/localize/locales.ts';
import { states } from './states.tsx';
import './gallery.css';
import '../../components/card/card.css';

const query = new URLSearchParams(location.search);
const name = query.get('state');
const locale = query.get('locale') ?? 'en';
const theme = query.get('theme');
const root = document.documentElement;

if (theme) root.style.colorScheme = `only ${theme}`;
root.style.fontSize = `${query.get('text') ?? 100}%`;
root.lang = locale;
const spoken = localizerFor('auto', [locale]);
const localizer = query.get('dir') === 'rtl' ? { ...spoken, direction: 'rtl' as const } : spoken;
root.dir = localizer.direction;

const place = document.querySelector('#gallery')!;
if (name && states[name]) {
  document.title = name;
  render(states[name](localizer), place);
} else {
  document.title = 'Gallery';
  render(
    <main class="gallery-list">
      <h1>Gallery</h1>
      {Object.keys(states).map((each) => (
        <p key={each}>
          {each}
          {[`&theme=light`, `&theme=dark`, `&locale=uk`, `&text=200`, `&dir=rtl`].map((how) => (
            <a key={how} href={`?state=${each}${how}`}>
              {how.slice(1).replace('=', ' ')}
            </a>
          ))}
        </p>
      ))}
    </main>,
    place,
  );
}
root.dataset.ready = 'true';
