import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { addSite, chooseAccess, grantedOrigins, removeSite } from '../../utils/access/choose-access.ts';
import { siteOfPattern } from '../../utils/access/site-pattern.ts';
import { localizerFor } from '../../utils/localize/locales.ts';
import { caller } from '../../utils/messages/channel.ts';
import type {
  SurfaceToBackgroundReplies,
  surfaceToBackground,
} from '../../utils/messages/surface-to-background.ts';
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import type { PackSummary } from '../../utils/surfaces/pack-summary.ts';
import { Attempt } from '../../utils/tabs/attempt.ts';
import { FeedsPage } from '../../utils/tabs/feeds-page.ts';
import { type KeyboardCommand, keyboardCommands, shortcutPage } from '../../utils/tabs/keyboard-commands.ts';
import { LibraryPage } from '../../utils/tabs/library-page.ts';
import { ServerPage } from '../../utils/tabs/server-page.ts';
import { openAddress } from '../../utils/tabs/surface-commands.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();
const root = document.getElementById('root')!;
let settings: Settings = await loadSettings();
let sitesOn: string[] = [];
let packs: PackSummary[] = [];
let commands: KeyboardCommand[] = [];
let packsProblem = '';
let refused = false;
const attempt = new Attempt(show);
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
      sitesOn={sitesOn}
      refused={refused}
      problem={attempt.problem}
      library={{
        packs,
        onBrowse: (id, choice) => background.call({ type: 'list-reports', id, ...choice }),
        onOpen: (url) => void openAddress(url),
        size: library.size,
        job: library.job,
        outcome: library.outcome || packsProblem,
        ...(library.size === undefined ? {} : libraryActions),
      }}
      {...(feeds ? { feeds: feedsProps(feeds) } : {})}
      server={{
        server: settings.server,
        outcome: server.outcome,
        onSet: (chosen) => void server.set(chosen, settings.server).then(refresh),
        onRemove: () => void (settings.server && server.remove(settings.server).then(refresh)),
      }}
      keyboard={{ commands, ...(changeShortcuts ? { onChangeShortcuts: changeShortcuts } : {}) }}
      onChange={(changed) => void attempt.make(changeSettings(() => changed))}
      onChooseAccess={(access) => void afterPrompt(chooseAccess(access))}
      onAddSite={(site) => void afterPrompt(addSite(site))}
      onRemoveSite={(site) => void afterPrompt(removeSite(site).then(() => true))}
      onReset={() => void afterPrompt(reset())}
    />,
    root,
  );
}

function feedsProps(page: FeedsPage) {
  return {
    feeds: page.feeds,
    outcome: page.outcome,
    onAdd: (url: string) => void page.add(url).then(refresh),
    onRemove: (url: string) => void page.remove(url).then(refresh),
    ...(page.barred.length > 0 ? { onAllow: () => void page.allow().then(refresh) } : {}),
    onImportList: (file: File) => void page.importList(file),
    onExportList: () => void page.exportList(),
  };
}

/** What follows a change of access; the prompt itself was opened in the click, before anything was awaited. */
async function afterPrompt(change: Promise<boolean>): Promise<void> {
  refused = (await attempt.make(change)) === false;
  await background.call({ type: 'access-changed' }).catch(() => undefined);
  await refresh();
}

async function reset(): Promise<boolean> {
  await chooseAccess('on-click');
  if (settings.server) await server.remove(settings.server);
  await changeSettings(() => defaultSettings);
  return true;
}

/** Counts looks at what is stored: one that was overtaken by another shows nothing. */
let refreshed = 0;

async function refresh(): Promise<void> {
  const turn = ++refreshed;
  const [stored, origins] = await Promise.all([loadSettings(), grantedOrigins()]);
  const bound = await keyboardCommands(localizer());
  if (turn !== refreshed) return;
  settings = stored;
  sitesOn = [...new Set(origins.map(siteOfPattern).filter(Boolean))].sort();
  commands = bound;
  show();
  await library.count();
  packsProblem = '';
  const listed = await background.call({ type: 'list-packs' }).catch((error: unknown) => {
    packsProblem = error instanceof Error ? error.message : '';
    return [];
  });
  if (turn !== refreshed) return;
  packs = listed;
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
