/** The timeline when the index knows nothing about the story: how to change that. */

import { useLocalizer } from '../localize.tsx';

/** What is absent is not offered. */
export interface NoReportsProps {
  /** Whether the article can be kept and is not yet: by the button here, or by another of the surface. */
  canKeep?: boolean;
  onKeep?: () => void;
  /** Whether the article is in the library: said where it was offered to keep it. */
  isKept?: boolean;
  onAddFeed?: () => void;
  onImportPack?: () => void;
}

/** Each thing that can be done stands below the sentence that tells what comes of it. */
export function NoReports({ canKeep, onKeep, isKept, onAddFeed, onImportPack }: NoReportsProps) {
  const l = useLocalizer();
  return (
    <section class="no-reports">
      <p>{l.text('timelineEmpty')}</p>
      {canKeep && <p class="soft">{l.text('timelineEmptyKeep')}</p>}
      {onKeep && <Offers offers={[[l.text('keepArticle'), onKeep]]} />}
      <p role="status" class={isKept ? '' : 'unseen'}>
        {isKept && l.text('kept')}
      </p>
      {(onAddFeed || onImportPack) && (
        <>
          <p class="soft">{l.text('timelineEmptyMore')}</p>
          <Offers
            offers={[
              [l.text('addFeed'), onAddFeed],
              [l.text('importPack'), onImportPack],
            ]}
          />
        </>
      )}
    </section>
  );
}

function Offers({ offers }: { offers: [words: string, action?: () => void][] }) {
  return (
    <div class="row">
      {offers.map(
        ([words, action]) =>
          action && (
            <button key={words} type="button" class="button" onClick={action}>
              {words}
            </button>
          ),
      )}
    </div>
  );
}
