/** What earlier reports are looked up in: the reader's library, the bundled pack, imported packs. */

import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { sizeInWords } from '../../utils/surfaces/size-in-words.ts';
import { useLocalizer } from '../localize.tsx';
import { Switch } from './choice.tsx';

export interface PackSummary {
  id: string;
  title: string;
  reports: number;
  /** ISO days of the oldest and newest report; empty when there are none. */
  from: string;
  to: string;
  bundled: boolean;
}

/** Long work under way. */
export interface Job {
  text: string;
  done: number;
  /** 0 when it is not known how much there is. */
  total: number;
}

export interface LibrarySectionProps {
  settings: Settings;
  onChange(settings: Settings): void;
  /** Null while it is being counted. */
  size: { articles: number; bytes: number } | null;
  packs: PackSummary[];
  job: Job | null;
  /** What came of the last import, export or deletion, in a sentence; empty for nothing. */
  outcome: string;
  onImport(file: File): void;
  onExport(): void;
  onDeleteAll(): void;
  onRemovePack(id: string): void;
  onCancelJob(): void;
}

export function LibrarySection(props: LibrarySectionProps) {
  const l = useLocalizer();
  const { settings, onChange, size, packs, job, outcome, onImport, onExport, onRemovePack } = props;
  return (
    <section id="library">
      <h2>{l.text('optionsLibrary')}</h2>
      <p class="soft">{l.text('optionsLibraryWhy')}</p>
      {size && <p>{l.plural('librarySize', size.articles, { size: sizeInWords(size.bytes, l.locale) })}</p>}
      <ul class="packs">
        {packs.map((pack) => (
          <li key={pack.id} class="row">
            <span>
              <b dir="auto">{pack.title}</b>
              <span class="small soft pack-about">{aboutPack(pack)}</span>
            </span>
            {!pack.bundled && (
              <button
                type="button"
                class="link-button small"
                aria-label={l.text('removeNamed', { name: pack.title })}
                onClick={() => onRemovePack(pack.id)}
              >
                {l.text('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Switch
        checked={settings.keepAutomatically}
        text={l.text('keepAutomatically')}
        why={l.text('keepAutomaticallyWhy')}
        onSwitch={(keepAutomatically) => onChange({ ...settings, keepAutomatically })}
      />
      <label class="import">
        <span class="kicker">{l.text('import')}</span>
        <span class="small soft">{l.text('importWhat')}</span>
        <input
          type="file"
          accept=".json,.jsonl,.csv,.zip,.gz,.pack,.xml,.opml,.tsv,.bib"
          disabled={job !== null}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {job && <JobProgress job={job} onCancel={props.onCancelJob} />}
      <p role="status">{outcome}</p>
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {l.text('exportLibrary')}
        </button>
        <DeleteAll onDeleteAll={props.onDeleteAll} />
      </div>
    </section>
  );

  function aboutPack({ reports, from, to, bundled }: PackSummary): string {
    const span =
      from && to ? l.text('packSpan', { from: l.date(from, 'short'), to: l.date(to, 'short') }) : '';
    return [l.plural('packReports', reports), span, bundled && l.text('packBundled')]
      .filter(Boolean)
      .join(' · ');
  }
}

function JobProgress({ job, onCancel }: { job: Job; onCancel(): void }) {
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
      <button type="button" class="button" onClick={onCancel}>
        {l.text('cancel')}
      </button>
    </div>
  );
}

/** Deleting everything takes a second click, in words that say what goes. */
function DeleteAll({ onDeleteAll }: { onDeleteAll(): void }) {
  const l = useLocalizer();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {l.text('deleteLibrary')}
      </button>
    );
  }
  return (
    <fieldset class="delete-all">
      <legend>{l.text('deleteLibraryAsk')}</legend>
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
    </fieldset>
  );
}
