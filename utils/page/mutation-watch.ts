/** When the page changes under an article: what changed, gathered into calm moments; given up when
 * the article itself never rests. */

export interface MutationEvents {
  /** Changes have settled; the elements and texts they touched. True when they were the article's own. */
  onChange: (touched: ReadonlySet<Node>) => boolean;
  /** The page never comes to rest: watching has stopped. */
  onGiveUp: () => void;
}

/** In milliseconds: a pause that ends a batch, the longest wait for one, and a batch's share of the page's time. */
export const mutationTiming = { pause: 250, longest: 1000, window: 30_000 } as const;

/** So many changes of the article within the window, and it counts as restless. */
const restless = 12;

/** Watches the given trees until `signal` aborts; gives back a way to watch another tree too. */
export function watchMutations(
  view: Window & typeof globalThis,
  roots: readonly Node[],
  events: MutationEvents,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): void {
  const touched = new Set<Node>();
  const batches: number[] = [];
  let timer: number | undefined;
  let since = 0;

  const flush = () => {
    timer = undefined;
    const nodes = new Set(touched);
    touched.clear();
    if (!events.onChange(nodes) || !isRestless(batches, now())) return;
    stop();
    events.onGiveUp();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) if (touched.size < 2000) touched.add(record.target);
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

/** Notes a batch at time `at` and tells whether there were too many of late. */
function isRestless(batches: number[], at: number): boolean {
  while (batches.length > 0 && batches[0]! < at - mutationTiming.window) batches.shift();
  batches.push(at);
  return batches.length > restless;
}
