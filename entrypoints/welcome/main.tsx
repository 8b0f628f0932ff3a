import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { chooseAccess } from '../../utils/access/choose-access.ts';
import { localizerFor } from '../../utils/localize/locales.ts';
import { caller } from '../../utils/messages/channel.ts';
import type {
  SurfaceToBackgroundReplies,
  surfaceToBackground,
} from '../../utils/messages/surface-to-background.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import { Attempt } from '../../utils/tabs/attempt.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();
const root = document.getElementById('root')!;
let settings: Settings = await loadSettings();
let refused = false;
const attempt = new Attempt(show);

async function choose(access: Settings['access']): Promise<void> {
  refused = (await attempt.make(chooseAccess(access))) === false;
  await background.call({ type: 'access-changed' }).catch(() => undefined);
  settings = await loadSettings();
  show();
}

function show(): void {
  const l = localizerFor(settings.language, navigator.languages);
  document.documentElement.lang = l.locale;
  document.title = l.text('productName');
  render(
    <Welcome
      access={settings.access}
      refused={refused}
      problem={attempt.problem}
      l={l}
      onChooseAccess={(access) => void choose(access)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

watchSettings((changed) => {
  settings = changed;
  show();
});
show();
