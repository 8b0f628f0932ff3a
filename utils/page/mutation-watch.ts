/** When the page changes under an article: what changed, gathered into calm moments; given up when
 * the article itself never rests. */

/** Changes of a page between two calm moments. */
export interface PageChanges {
  /** Elements whose children changed, and texts whose data did. */
  touched: ReadonlySet<Node>;
  /** Elements that came. */
  added: ReadonlySet<Element>;
  /** There were more than are kept: anything may have changed. */
  isTooMany: boolean;
}

export interface MutationEvents {
  /** Changes have settled. True when they were the article's own. */
  onChange: (changes: PageChanges) => boolean;
  /** The page never comes to rest: watching has stopped. */
  onGiveUp: () => void;
}

/** In milliseconds: a pause that ends a batch, the longest wait for one, and the time over which batches are counted. */
const mutationTiming = { pause: 250, longest: 1000, window: 30_000 } as const;

/** So many changes of the article within the window, and it counts as restless. */
const restless = 12;

/** Nodes remembered between two calm moments. */
const most = 2000;

/** Watches the given trees until `signal` aborts. */
export function watchMutations(
  view: Window & typeof globalThis,
  roots: readonly Node[],
  events: MutationEvents,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): void {
  const batches: number[] = [];
  let gathered = new GatheredChanges();
  let timer: number | undefined;
  let since = 0;

  const flush = () => {
    timer = undefined;
    const changes = gathered;
    gathered = new GatheredChanges();
    if (!events.onChange(changes) || !isRestless(batches, now())) return;
    stop();
    events.onGiveUp();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) gathered.add(record);
    const at = now();
    if (timer === undefined) since = at;
    else view.clearTimeout(timer);
    timer = view.setTimeout(
      flush,
      Math.max(0, Math.min(mutationTiming.pause, since + mutationTiming.longest - at)),
    );
  });
  const stop = () => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}

class GatheredChanges implements PageChanges {
  readonly touched = new Set<Node>();
  readonly added = new Set<Element>();
  isTooMany = false;

  add({ target, addedNodes }: MutationRecord): void {
    this.isTooMany ||= this.touched.size + this.added.size > most;
    if (this.isTooMany) return;
    this.touched.add(target);
    for (let index = 0; index < addedNodes.length; index++) {
      const node = addedNodes[index]!;
      if (node.nodeType === 1 /* element */) this.added.add(node as Element);
    }
  }
}

/** Notes a batch at time `at` and tells whether there were too many of late. */
function isRestless(batches: number[], at: number): boolean {
  while (batches.length > 0 && batches[0]! < at - mutationTiming.window) batches.shift();
  batches.push(at);
  return batches.length > restless;
}
