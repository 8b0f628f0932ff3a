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
let outcome = '';
let refused = false;
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
      library={{
        packs,
        onBrowse: (id, choice) => background.call({ type: 'list-reports', id, ...choice }),
        onOpen: (url) => void openAddress(url),
        size: library.size,
        job: library.job,
        outcome: library.outcome || outcome,
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
      onChange={(changed) => void store(changed)}
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

async function store(changed: Settings): Promise<void> {
  try {
    await changeSettings(() => changed);
  } catch (error) {
    outcome = error instanceof Error ? error.message : '';
    show();
  }
}

/** What follows a change of access; the prompt itself was opened in the click, before anything was awaited. */
async function afterPrompt(change: Promise<boolean>): Promise<void> {
  refused = !(await change);
  await background.call({ type: 'access-changed' }).catch(() => undefined);
  await refresh();
}

async function reset(): Promise<boolean> {
  await chooseAccess('on-click');
  if (settings.server) await server.remove(settings.server);
  await changeSettings(() => defaultSettings);
  return true;
}

async function refresh(): Promise<void> {
  settings = await loadSettings();
  sitesOn = [...new Set((await grantedOrigins()).map(siteOfPattern).filter(Boolean))].sort();
  commands = await keyboardCommands(localizer());
  show();
  await library.count();
  packs = await background.call({ type: 'list-packs' }).catch((error: unknown) => {
    outcome = error instanceof Error ? error.message : '';
    return [];
  });
  show();
}

watchSettings((changed) => {
  settings = changed;
  void refresh();
});
await refresh();
const opened = await library.open();
if (opened) {
  feeds = new FeedsPage(opened, localizer, show);
  await feeds.list();
}
document.getElementById(location.hash.slice(1))?.scrollIntoView();
