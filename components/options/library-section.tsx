/** What earlier reports are looked up in: the reader's library, the bundled pack, imported packs. */

import { useRef, useState } from 'preact/hooks';
import type { Localizer } from '../../utils/localize/localizer.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { type PackSummary, packCredit, packTitle } from '../../utils/surfaces/pack-summary.ts';
import { sizeInWords } from '../../utils/surfaces/size-in-words.ts';
import { useLocalizer } from '../localize.tsx';
import { useKeys } from '../use-keys.ts';
import { Switch } from './choice.tsx';
import { FileButton } from './file-button.tsx';
import { Outcome } from './outcome.tsx';
import { PackContentsList, type PackContentsProps } from './pack-contents.tsx';

/** Long work under way. */
interface Job {
  text: string;
  done: number;
  /** 0 when it is not known how much there is. */
  total: number;
}

/** What can be done with the library; what is absent is not offered. */
interface LibraryActions {
  onImport(file: File): void;
  onExport(): void;
  onDeleteAll(): void;
  onRemovePack(id: string): void;
  onCancelJob(): void;
}

export interface LibrarySectionProps
  extends Partial<LibraryActions>,
    Pick<PackContentsProps, 'onBrowse' | 'onOpen'> {
  settings: Settings;
  onChange(settings: Settings): void;
  /** Null while it is being counted; absent where the browser lets nothing be kept. */
  size?: { articles: number; bytes: number } | null;
  packs: PackSummary[];
  job: Job | null;
  /** What came of the last import, export or deletion, in a sentence; empty for nothing. */
  outcome: string;
  /** Why the last of them could not be done, or nothing can be kept at all, in a sentence; else empty. */
  problem: string;
}

export function LibrarySection(props: LibrarySectionProps) {
  const l = useLocalizer();
  const { settings, onChange, size, packs, job, outcome, problem, onImport, onExport, onDeleteAll } = props;
  return (
    <section id="library">
      <h2>{l.text('optionsLibrary')}</h2>
      <p class="soft">{l.text('optionsLibraryWhy')}</p>
      {size && <p>{sizeWords(size, l)}</p>}
      <ul class="packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackItem pack={pack} onRemove={props.onRemovePack} />
            <PackContentsList pack={pack} onBrowse={props.onBrowse} onOpen={props.onOpen} />
          </li>
        ))}
      </ul>
      <Switch
        checked={settings.showSince}
        text={l.text('showSince')}
        why={l.text('showSinceWhy')}
        onSwitch={(showSince) => onChange({ ...settings, showSince })}
      />
      {size !== undefined && (
        <Switch
          checked={settings.keepAutomatically}
          text={l.text('keepAutomatically')}
          why={l.text('keepAutomaticallyWhy')}
          onSwitch={(keepAutomatically) => onChange({ ...settings, keepAutomatically })}
        />
      )}
      {onImport && (
        <FileButton
          id="import-file"
          title={l.text('import')}
          what={l.text('importWhat')}
          accept=".bin,.json,.jsonl,.ndjson,.csv,.xml,.rss,.atom,.rdf,.yaml,.yml,.wiki,.txt"
          disabled={job !== null}
          onFile={onImport}
        />
      )}
      {job && <JobProgress job={job} onCancel={props.onCancelJob} />}
      <Outcome outcome={outcome} problem={problem} />
      {(onExport || onDeleteAll) && (
        <div class="row">
          {onExport && (
            <button type="button" class="button" onClick={onExport}>
              {l.text('exportLibrary')}
            </button>
          )}
          {onDeleteAll && <DeleteAll onDeleteAll={onDeleteAll} />}
        </div>
      )}
    </section>
  );
}

function sizeWords({ articles, bytes }: { articles: number; bytes: number }, l: Localizer): string {
  if (articles === 0 && bytes === 0) return l.text('libraryEmpty');
  return l.plural('librarySize', articles, { size: sizeInWords(bytes, l.locale) });
}

function PackItem({ pack, onRemove }: { pack: PackSummary; onRemove?: (id: string) => void }) {
  const l = useLocalizer();
  const { id, reports, from, to, licence, bundled } = pack;
  const title = packTitle(pack, l);
  const credit = packCredit(pack, l);
  const span = from && to ? l.text('packSpan', { from: l.date(from, 'short'), to: l.date(to, 'short') }) : '';
  const about = [l.plural('packReports', reports), span, bundled && l.text('packBundled'), licence];
  return (
    <div class="row">
      <span>
        <b dir="auto">{title}</b>
        <span class="small soft pack-about">{about.filter(Boolean).join(' · ')}</span>
        {credit && (
          <span class="small soft pack-about" dir="auto">
            {credit}
          </span>
        )}
      </span>
      {!bundled && onRemove && (
        <button
          type="button"
          class="link-button small"
          aria-label={l.text('removeNamed', { name: title })}
          onClick={() => onRemove(id)}
        >
          {l.text('remove')}
        </button>
      )}
    </div>
  );
}

function JobProgress({ job, onCancel }: { job: Job; onCancel?: () => void }) {
  const l = useLocalizer();
  const share = job.total > 0 ? { value: job.done, max: job.total } : {};
  return (
    <div class="job">
      <label>
        <span>{job.text}</span> <progress {...share} />
      </label>
      {job.total > 0 && (
        <span class="small soft">
          {l.text('jobProgress', { done: l.number(job.done), total: l.number(job.total) })}
        </span>
      )}
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {l.text('cancel')}
        </button>
      )}
    </div>
  );
}

/** Deleting everything takes a second click, in words that say what goes. */
function DeleteAll({ onDeleteAll }: { onDeleteAll(): void }) {
  const l = useLocalizer();
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLElement>(null);
  useKeys(question, ({ key }) => {
    if (key === 'Escape') setAsked(false);
  });
  if (!asked) {
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {l.text('deleteLibrary')}
      </button>
    );
  }
  return (
    <section class="delete-all" ref={question}>
      <h3>{l.text('deleteLibraryAsk')}</h3>
      <div class="row">
        <button
          type="button"
          class="button button-first"
          onClick={() => {
            setAsked(false);
            onDeleteAll();
          }}
        >
          {l.text('deleteLibraryYes')}
        </button>
        <button type="button" class="button" onClick={() => setAsked(false)}>
          {l.text('cancel')}
        </button>
      </div>
    </section>
  );
}
