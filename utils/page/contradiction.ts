/** What sources of one page say of the same thing, where they do not agree. */

import type { Note } from '../article.ts';
import { bare } from './headline.ts';

/** A note that another source names something else than the one that is used; none where either is missing. */
export function contradiction(what: string, used: string | undefined, other: string | undefined): Note[] {
  if (!used || !other) return [];
  const text = `The page names two ${what}, ${used} and ${other}; the first is used.`;
  return [{ code: `${what}-differ`, text }];
}

/** Whether two names may be one: either holds the other, or a longer word of it ("V. Holm", "Vera Holm for the Courier"). */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const words = one.split(/[\s.-]+/).filter((word) => word.length > 3);
  return a.includes(b) || [a, ...words.map(bare)].some((part) => b.includes(part));
}
