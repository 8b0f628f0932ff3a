import type { Span } from '../article.ts';
import type { Reading } from '../reading/reading.ts';
import type { MarkTarget } from './mark-card.ts';

/** Id of the claim a list should show: the selected one, else the first one in the window; null for none. */
export function claimAt(reading: Reading, visible: Span | null, selected: MarkTarget | null): string | null {
  if (selected?.kind === 'claim') return selected.id;
  if (!visible) return null;
  const inView = reading.claims.find(({ extent }) => extent[0] < visible[1] && extent[1] > visible[0]);
  return inView?.id ?? null;
}
