/** What a process and all it started hold in memory, from Linux's `/proc`. */

import { readdirSync, readFileSync } from 'node:fs';

function parents(): Map<number, number> {
  const known = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name in parentheses may hold anything; the parent is the second field after it.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      known.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  return known;
}

/** Megabytes, memory shared between processes counted once (proportional set size); not a number elsewhere. */
export function memoryOf(pid: number): number {
  if (process.platform !== 'linux' || pid === 0) return Number.NaN;
  const known = parents();
  const isOurs = (one: number): boolean =>
    one === pid || (known.has(one) && isOurs(known.get(one) as number));
  let kilobytes = 0;
  for (const one of known.keys()) {
    if (!isOurs(one)) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return kilobytes / 1000;
}
