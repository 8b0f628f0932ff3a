/** Medians and tails of measurements, and a table to print them in. */

/** The value below which a share of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A fixed-width table; numbers are set right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 1 }) : cell,
    ),
  );
  const widths = head.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  return cells
    .map((row, line) =>
      row
        .map((cell, i) =>
          i === 0 || (line > 0 && typeof rows[line - 1]?.[i] === 'string')
            ? cell.padEnd(widths[i] ?? 0)
            : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
