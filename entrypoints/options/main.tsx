import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { localizerFor } from '../../utils/localize/locales.ts';
import { caller } from '../../utils/messages/channel.ts';
import type {
  SurfaceToBackgroundReplies,
  surfaceToBackground,
} from '../../utils/messages/surface-to-background.ts';
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import type { PackSummary } from '../../utils/surfaces/pack-summary.ts';
import { AccessPage } from '../../utils/tabs/access-page.ts';
import { Attempt } from '../../utils/tabs/attempt.ts';
import { FeedsPage, feedsView } from '../../utils/tabs/feeds-page.ts';
import { type KeyboardCommand, keyboardCommands, shortcutPage } from '../../utils/tabs/keyboard-commands.ts';
import { LibraryPage } from '../../utils/tabs/library-page.ts';
import { ServerPage } from '../../utils/tabs/server-page.ts';
import { openAddress } from '../../utils/tabs/surface-commands.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();
const root = document.getElementById('root')!;
let settings: Settings = defaultSettings;
let packs: PackSummary[] = [];
let commands: KeyboardCommand[] = [];
let isReset = false;
const loading = new Attempt(show);
const listing = new Attempt(show);
const attempt = new Attempt(show);
const access = new AccessPage(localizer, show);
const library = new LibraryPage(localizer, show);
let feeds: FeedsPage | null = null;
const server = new ServerPage(localizer, () => feeds?.feeds.map(({ url }) => url) ?? []);
const followed = async () => {
  await feeds?.follow();
  await refresh();
};
const libraryActions = {
  onImport: (file: File) => void library.importFile(file).then(followed),
  onExport: () => void library.export(),
  onDeleteAll: () => void library.deleteAll().then(followed),
  onRemovePack: (id: string) => void library.removePack(id).then(refresh),
  onCancelJob: () => library.stop(),
};

function localizer() {
  return localizerFor(settings.language, navigator.languages);
}

function show(): void {
  const l = localizer();
  const changeShortcuts = shortcutPage();
  document.documentElement.lang = l.locale;
  document.title = `${l.text('optionsTitle')} · ${l.text('productName')}`;
  render(
    <Options
      settings={settings}
      l={l}
      sitesOn={access.sitesOn}
      accessLost={settings.access === 'every-site' && !access.hasEverySite}
      accessProblem={access.problem}
      siteRefusal={access.refusal}
      accessOutcome={access.outcome}
      problem={attempt.problem || loading.problem}
      outcome={isReset ? l.text('resetDone') : ''}
      library={{
        packs,
        onBrowse: (id, choice) => background.call({ type: 'list-reports', id, ...choice }),
        onOpen: (url) => void openAddress(url),
        size: library.size,
        job: library.job,
        outcome: library.outcome,
        problem: library.problem || listing.problem,
        ...(library.size === undefined ? {} : libraryActions),
      }}
      {...(feeds ? { feeds: feedsView(feeds, refresh) } : {})}
      server={{
        server: settings.server,
        outcome: server.outcome,
        problem: server.problem,
        onSet: (chosen) => server.set(chosen, settings.server).finally(refresh),
        onRemove: () => void (settings.server && server.remove(settings.server).then(refresh)),
      }}
      keyboard={{ commands, ...(changeShortcuts ? { onChangeShortcuts: changeShortcuts } : {}) }}
      onChange={(changed) => void change(changed)}
      onChooseAccess={(way) => void access.choose(way).then(refresh)}
      onAddSite={(site) => access.add(site).finally(refresh)}
      onRemoveSite={(site) => void access.remove(site).then(refresh)}
      onSwitchOn={(host) => void access.switchOn(host).then(refresh)}
      onReset={() => void reset()}
    />,
    root,
  );
}

async function change(changed: Settings): Promise<void> {
  isReset = false;
  await attempt.make(changeSettings(() => changed));
}

async function reset(): Promise<void> {
  await access.choose('on-click');
  if (settings.server) await server.remove(settings.server);
  isReset = (await attempt.make(changeSettings(() => defaultSettings))) !== null;
  await refresh();
}

/** Counts looks at what is stored: one that was overtaken by another shows nothing. */
let refreshed = 0;

async function refresh(): Promise<void> {
  const turn = ++refreshed;
  const [stored, bound] = await Promise.all([
    loading.make(loadSettings()),
    keyboardCommands(localizer()).catch(() => []),
    access.look(),
  ]);
  if (turn !== refreshed) return;
  settings = stored ?? settings;
  commands = bound;
  show();
  await library.count();
  const listed = await listing.make(background.call({ type: 'list-packs' }));
  if (turn !== refreshed) return;
  packs = listed ?? [];
  show();
}

watchSettings((changed) => {
  settings = changed;
  void refresh();
});
await refresh();
const opened = await library.open();
if (opened) {
  feeds = new FeedsPage(opened, localizer, show, () => (settings.server ? [settings.server.address] : []));
  await feeds.list();
}
document.getElementById(location.hash.slice(1))?.scrollIntoView();
