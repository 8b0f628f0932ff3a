/** A long row of timings: is its end as quick as its beginning? */

/** The first tenth of a row warms up, the second is its beginning, the last its end. */
export interface Row {
  count: number;
  /** Medians and 95th percentiles, milliseconds. */
  beginning: { median: number; p95: number };
  end: { median: number; p95: number };
}

/** How much slower the end may be: what a busy machine does by itself. */
const tolerance = 1.3;

export function rowOf(times: readonly number[]): Row {
  const tenth = Math.floor(times.length / 10);
  return {
    count: times.length,
    beginning: partOf(times.slice(tenth, 2 * tenth)),
    end: partOf(times.slice(-tenth)),
  };
}

function partOf(times: readonly number[]): Row['end'] {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, p95: sorted[Math.floor(sorted.length * 0.95)]! };
}

export function isFlat({ beginning, end }: Row): boolean {
  return end.median <= beginning.median * tolerance + 0.2;
}

/** A row as one line. */
export function tell(what: string, row: Row): string {
  const part = ({ median, p95 }: Row['end']) => `${median.toFixed(2)} ms (p95 ${p95.toFixed(2)})`;
  return `${isFlat(row) ? 'ok  ' : 'FAIL'} ${what}: ${row.count.toLocaleString('en')} in a row; second tenth ${part(row.beginning)}, last tenth ${part(row.end)}`;
}
