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
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import { Attempt } from '../../utils/tabs/attempt.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();
const root = document.getElementById('root')!;
let settings: Settings = defaultSettings;
const loading = new Attempt(show);
const attempt = new Attempt(show);

async function choose(access: Settings['access']): Promise<void> {
  await attempt.make(chooseAccess(access));
  await background.call({ type: 'access-changed' }).catch(() => undefined);
  await load();
}

async function load(): Promise<void> {
  settings = (await loading.make(loadSettings())) ?? settings;
  show();
}

function show(): void {
  const l = localizerFor(settings.language, navigator.languages);
  document.documentElement.lang = l.locale;
  document.title = l.text('productName');
  render(
    <Welcome
      access={settings.access}
      problem={attempt.problem || loading.problem}
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
await load();
