/** The best few of many scores, kept in a bounded heap: nothing is made for those that do not get in. */

export interface TopScore {
  number: number;
  score: number;
  words: number;
}

/** Whether `a` ranks below `b`: by score, and of equal ones the older report (the lower number). */
function isBelow(a: TopScore, b: TopScore): boolean {
  return a.score < b.score || (a.score === b.score && a.number < b.number);
}

export class TopScores {
  /** Binary heap, the lowest first. */
  private readonly heap: TopScore[] = [];

  constructor(private readonly size: number) {}

  /** Scores below this do not get in. */
  get floor(): number {
    const { heap, size } = this;
    return heap.length < size ? Number.NEGATIVE_INFINITY : (heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  /** Offers a score; it gets in when there is room or it beats the lowest. */
  offer(number: number, score: number, words: number): void {
    const { heap, size } = this;
    if (size === 0) return;
    const lowest = heap[0];
    if (
      heap.length === size &&
      lowest &&
      (score < lowest.score || (score === lowest.score && number < lowest.number))
    )
      return;
    const entry = { number, score, words };
    if (heap.length < size) {
      heap.push(entry);
      this.rise(heap.length - 1);
    } else {
      heap[0] = entry;
      this.sink();
    }
  }

  private rise(from: number): void {
    const { heap } = this;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBelow(heap[at] as TopScore, heap[above] as TopScore)) return;
      [heap[at], heap[above]] = [heap[above] as TopScore, heap[at] as TopScore];
      at = above;
    }
  }

  private sink(): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && isBelow(heap[below] as TopScore, heap[least] as TopScore)) least = below;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] as TopScore, heap[at] as TopScore];
      at = least;
    }
  }

  /** What got in, best first. */
  best(): TopScore[] {
    return this.heap.toSorted((a, b) => (isBelow(a, b) ? 1 : -1));
  }
}
