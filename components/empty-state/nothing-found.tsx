/** A section of the panel without anything of its kind: what is the case, and where there may be more. */

import type { Reading } from '../../utils/reading/reading.ts';
import { isLanguageUnread } from '../../utils/surfaces/note-words.ts';
import { useLocalizer } from '../localize.tsx';

export interface NothingFoundProps {
  reading: Reading;
  /** What the section says of a text that could be read. */
  what: 'noClaims' | 'noSources' | 'noFigures';
}

export function NothingFound({ reading, what }: NothingFoundProps) {
  const l = useLocalizer();
  return (
    <section class="nothing-found">
      <p>{l.text(isLanguageUnread(reading) ? 'noteLanguageUnread' : what)}</p>
      <p class="soft no-print">{l.text('nothingFoundHow', { section: l.text('tabTimeline') })}</p>
    </section>
  );
}
