import type { Span } from '../article.ts';
import type { Reading } from '../reading/reading.ts';

/** Id of the first claim in the window; null for none, or where the window is not known. */
export function claimInView(reading: Reading, visible: Span | null): string | null {
  if (!visible) return null;
  const inView = reading.claims.find(({ extent }) => extent[0] < visible[1] && extent[1] > visible[0]);
  return inView?.id ?? null;
}
