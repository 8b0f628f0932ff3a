/** Part of `npm run bench:pages`: the pointer's handler at 1,000 marks, and how soon a card is drawn, in both browsers. */

import { join } from 'node:path';
import { hasBrowser } from '../browser/launch.ts';
import { loadModule } from '../browser/load-module.ts';
import { startRig } from '../pages/page-rig.ts';
import type * as InPage from './hover-in-page.ts';
import { percentile, table } from './statistics.ts';

declare const hover: typeof InPage;

/** Prints times beside their budgets. */
export async function benchHover(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    if (!hasBrowser(name)) continue;
    const rig = await startRig(name);
    try {
      await rig.visit('articles/live-blog.html');
      const world = await loadModule(rig.page, join(import.meta.dirname, 'hover-in-page.ts'), 'hover');
      const { marks, handler, card } = await world.evaluate(() => hover.measureHover(1000));
      const row = (what: string, times: readonly number[], budget: string) => [
        what,
        ...[0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(3)),
        budget,
      ];
      console.log(`\n${name}, ${marks} marks`);
      console.log(
        table(
          ['milliseconds', 'p50', 'p95', 'p99', 'budget (p95)'],
          [row('pointer handler', handler, '0.1'), row('intent to card drawn', card, '50')],
        ),
      );
    } finally {
      await rig.close();
    }
  }
}
