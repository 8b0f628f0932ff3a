/** The timeline when the index knows nothing about the story: how to change that. */

import { useLocalizer } from '../localize.tsx';

/** What is absent is not offered. */
export interface NoReportsProps {
  onKeep?: () => void;
  /** Whether the article is in the library: said where it was offered to keep it. */
  isKept?: boolean;
  onAddFeed?: () => void;
  onImportPack?: () => void;
}

export function NoReports({ onKeep, isKept, onAddFeed, onImportPack }: NoReportsProps) {
  const l = useLocalizer();
  return (
    <section class="no-reports">
      <p>{l.text('timelineEmpty')}</p>
      {(onKeep || onAddFeed || onImportPack) && (
        <>
          <p class="soft">{l.text('timelineEmptyHow')}</p>
          <p role="status" class={isKept ? '' : 'unseen'}>
            {isKept && l.text('kept')}
          </p>
          <div class="row">
            {onKeep && (
              <button type="button" class="button" onClick={onKeep}>
                {l.text('keepArticle')}
              </button>
            )}
            {onAddFeed && (
              <button type="button" class="button" onClick={onAddFeed}>
                {l.text('addFeed')}
              </button>
            )}
            {onImportPack && (
              <button type="button" class="button" onClick={onImportPack}>
                {l.text('importPack')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
