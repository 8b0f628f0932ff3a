/** Feeds whose headlines go into the library. */

import { problemWords } from '../../utils/localize/problem-words.ts';
import { useLocalizer } from '../localize.tsx';
import { AddressForm } from './address-form.tsx';
import { FileButton } from './file-button.tsx';
import { Outcome } from './outcome.tsx';

interface FeedSummary {
  url: string;
  title: string;
  /** ISO instant of the last fetch; null for never. */
  fetchedAt: string | null;
  /** What went wrong last time, in a sentence; empty for nothing. */
  problem: string;
}

export interface FeedsSectionProps {
  feeds: FeedSummary[];
  /** What came of the last addition, in a sentence; empty for nothing. */
  outcome: string;
  /** Why the last change could not be made, in a sentence; empty when it was. */
  problem: string;
  /** The same, where it was the addition of an address. */
  refusal: string;
  /** Called from the click itself, so that the browser's permission prompt may open; resolves to whether it was added. */
  onAdd(url: string): Promise<boolean>;
  onRemove(url: string): void;
  /** Asks for access to the feeds that lack it, from the click itself; absent where none does. */
  onAllow?: () => void;
  onImportList(file: File): void;
  onExportList(): void;
}

export function FeedsSection(props: FeedsSectionProps) {
  const { feeds, outcome, problem, refusal, onAdd, onRemove, onAllow, onImportList, onExportList } = props;
  const l = useLocalizer();
  return (
    <section id="feeds">
      <h2>{l.text('optionsFeeds')}</h2>
      <p class="soft">{l.text('optionsFeedsWhy')}</p>
      <ul class="packs">
        {feeds.map((feed) => (
          <li key={feed.url} class="row">
            <span>
              <b dir="auto">{feed.title || feed.url}</b>
              <span class="small soft pack-about">
                {feed.fetchedAt
                  ? l.text('feedLast', { date: l.date(feed.fetchedAt, 'short') })
                  : l.text('feedNever')}
              </span>
              {feed.problem && <span class="small doubt pack-about">{problemWords(feed.problem, l)}</span>}
            </span>
            <button
              type="button"
              class="link-button small"
              aria-label={l.text('removeNamed', { name: feed.title || feed.url })}
              onClick={() => onRemove(feed.url)}
            >
              {l.text('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddressForm
        id="add-feed"
        label={l.text('feedAddress')}
        action={l.text('add')}
        refusal={refusal}
        onTake={onAdd}
      />
      <Outcome outcome={outcome} problem={refusal ? '' : problem} />
      {onAllow && (
        <button type="button" id="allow-feeds" class="button" onClick={onAllow}>
          {l.text('feedsAllow')}
        </button>
      )}
      <FileButton
        id="import-feeds"
        title={l.text('feedsImport')}
        what={l.text('feedsImportWhat')}
        accept=".opml,.xml"
        onFile={onImportList}
      />
      {feeds.length > 0 && (
        <button type="button" class="button" onClick={onExportList}>
          {l.text('feedsExport')}
        </button>
      )}
    </section>
  );
}
