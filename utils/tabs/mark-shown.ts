import type { TabState } from '../messages/tab-state.ts';

/**
 * Leaves the moments at which a surface first showed a reading, and first its timeline, in the document's own record
 * (User Timing), where `npm run bench:surfaces` and the browsers' tools find them.
 */
export function markShown(state: TabState): void {
  if (state.status !== 'read') return;
  const names = state.timeline === null ? ['reading-shown'] : ['reading-shown', 'timeline-shown'];
  requestAnimationFrame(() => {
    for (const name of names) if (performance.getEntriesByName(name).length === 0) performance.mark(name);
  });
}
