import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { addSite } from '../../utils/access/choose-access.ts';
import { isReadByItself } from '../../utils/access/page-scripts.ts';
import { patternsOfSite } from '../../utils/access/site-pattern.ts';
import { localizerFor } from '../../utils/localize/locales.ts';
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import { Attempt } from '../../utils/tabs/attempt.ts';
import { fixedTabOf } from '../../utils/tabs/fixed-tab.ts';
import { type FollowedTab, followTab } from '../../utils/tabs/follow-tab.ts';
import { Keeping } from '../../utils/tabs/keeping.ts';
import { markShown } from '../../utils/tabs/mark-shown.ts';
import {
  goTo,
  openAddress,
  openOptions,
  readNow,
  showPanel,
  switchSite,
} from '../../utils/tabs/surface-commands.ts';

const root = document.getElementById('root')!;
/** Asked for while the tab is asked; nothing is drawn before both have answered. */
let settings: Settings | null = null;
let tab: FollowedTab | null = null;
const keeping = new Keeping(show);
const loading = new Attempt(show);
const attempt = new Attempt(show);
/** Whether the tab's site is read without a click, or is none that could be. */
let isReadHere = true;

function show(): void {
  if (!tab || !settings) return;
  const { tabId, state } = tab;
  const url = state.status === 'read' ? state.article.url : state.url;
  const l = localizerFor(settings.language, navigator.languages);
  document.documentElement.lang = l.locale;
  render(
    <Popup
      state={state}
      settings={settings}
      l={l}
      kept={keeping.kept}
      problem={attempt.problem || keeping.problem || loading.problem}
      onGoTo={(span) => void attempt.make(goTo(tabId, span))}
      onOpen={(address) => void openAddress(address)}
      onOpenPanel={() => void attempt.make(showPanel(tabId)).then(() => attempt.problem || window.close())}
      onReadPage={() => void attempt.make(readNow(tabId))}
      onKeep={(keep) => void keeping.set(tabId, keep)}
      {...(isReadHere ? {} : { onAddSite: () => void attempt.make(addSite(url)).then(lookAgain) })}
      onTurnOffHere={() => void attempt.make(switchSite(url, true))}
      onTurnOnHere={() => void attempt.make(switchSite(url, false))}
      onOpenOptions={(part) => void openOptions(part)}
    />,
    root,
  );
  markShown(state);
}

async function lookAgain(): Promise<void> {
  const url = tab?.state.status === 'read' ? tab.state.article.url : '';
  const before = isReadHere;
  isReadHere = patternsOfSite(url) === null || (await isReadByItself(url).catch(() => true));
  if (isReadHere !== before) show();
}

watchSettings((changed) => {
  settings = changed;
  show();
  void lookAgain();
});
followTab(
  (followed) => {
    tab = followed;
    keeping.see(followed.state);
    show();
    void lookAgain();
  },
  { fixedTab: fixedTabOf(location.search), clicked: true },
);
settings ??= (await loading.make(loadSettings())) ?? defaultSettings;
show();
void lookAgain();
