/** One reader script a page: the script may be put into a page that already has it. */

const key = Symbol.for('previously.reader');
type Owned = typeof globalThis & { [key]?: AbortController };

/**
 * Claims the page for this run of the script. Null when a live one is already there. The claim is kept in the content
 * script's own world, which the page cannot see; a new version of the extension gets a new world and claims anew.
 */
export function claimPage(): AbortController | null {
  const world = globalThis as Owned;
  if (world[key] && !world[key].signal.aborted) return null;
  const life = new AbortController();
  world[key] = life;
  return life;
}
