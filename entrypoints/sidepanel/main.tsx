import { render } from 'preact';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import { addSite } from '../../utils/access/choose-access.ts';
import { localizerFor } from '../../utils/localize/locales.ts';
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import { exportReading } from '../../utils/surfaces/export-reading.ts';
import { Attempt } from '../../utils/tabs/attempt.ts';
import { copyText } from '../../utils/tabs/copy-text.ts';
import { fixedTabOf } from '../../utils/tabs/fixed-tab.ts';
import { type FollowedTab, followTab } from '../../utils/tabs/follow-tab.ts';
import { Keeping } from '../../utils/tabs/keeping.ts';
import { markShown } from '../../utils/tabs/mark-shown.ts';
import { saveFile } from '../../utils/tabs/save-file.ts';
import { goTo, openAddress, openOptions, readNow, switchSite } from '../../utils/tabs/surface-commands.ts';

const root = document.getElementById('root')!;
/** Asked for while the tab is asked; nothing is drawn before both have answered. */
let settings: Settings | null = null;
let tab: FollowedTab | null = null;
const keeping = new Keeping(show);
const loading = new Attempt(show);
const attempt = new Attempt(show);
let printing = false;

function show(): void {
  if (!tab || !settings) return;
  const { tabId, state } = tab;
  const url = state.status === 'read' ? state.article.url : state.url;
  const l = localizerFor(settings.language, navigator.languages);
  document.documentElement.lang = l.locale;
  render(
    <SidePanel
      key={`${tabId} ${url}`}
      state={state}
      settings={settings}
      l={l}
      printing={printing}
      kept={keeping.kept}
      problem={attempt.problem || keeping.problem || loading.problem}
      onGoTo={(span) => void attempt.make(goTo(tabId, span))}
      onOpen={(address) => void openAddress(address)}
      onCopy={copyText}
      onExport={(format) => state.status === 'read' && saveFile(exportReading(format, state, l))}
      onPrint={() => window.print()}
      onKeep={(keep) => void keeping.set(tabId, keep)}
      onReadPage={() => void attempt.make(readNow(tabId))}
      {...(url ? { onAddSite: () => void attempt.make(addSite(url)) } : {})}
      onTurnOnHere={() => void attempt.make(switchSite(url, false))}
      onOpenOptions={(part) => void openOptions(part)}
    />,
    root,
  );
  markShown(state);
}

// Drawing is done when `show` returns, so the browser prints what these draw, whichever way printing began.
for (const [event, isBeginning] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const)
  addEventListener(event, () => {
    printing = isBeginning;
    show();
  });
watchSettings((changed) => {
  settings = changed;
  show();
});
followTab(
  (followed) => {
    tab = followed;
    keeping.see(followed.state);
    show();
  },
  { fixedTab: fixedTabOf(location.search) },
);
settings ??= (await loading.make(loadSettings())) ?? defaultSettings;
show();
