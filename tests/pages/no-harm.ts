/** That the page layer leaves a page as it was: the checks for one page, for tests and for the run over all pages. */

import type { PageRig } from './page-rig.ts';
import type * as TestReader from './test-reader.ts';

declare const rig: typeof TestReader;

/** Whatever harm was seen, as sentences; empty when the page is as it was. */
export async function harmTo(pageRig: PageRig, path: string): Promise<string[]> {
  const world = await pageRig.open(path);
  const harm: string[] = [];
  // Everything up to the comparison happens in one task: what the page itself does meanwhile is not ours.
  const painted = await world.evaluate(() => {
    const body = () => document.body.innerHTML;
    const boxes = () =>
      [...document.querySelectorAll('p, h1, h2, li')].slice(0, 200).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return `${left} ${top} ${width} ${height}`;
      });
    const before = { body: body(), boxes: boxes().join() };
    const reader = rig.start();
    // Any page is read here, article or not.
    const article = reader.readNow();
    const isPainted = article !== null && reader.show(rig.madeUpReading(article.text));
    return {
      isSameBody: body() === before.body,
      isSameLayout: boxes().join() === before.boxes,
      isPainted,
      hasText: article !== null,
    };
  });
  if (!painted.isSameBody) harm.push('the body changed while marks were painted');
  if (!painted.isSameLayout) harm.push('the layout moved while marks were painted');
  if (painted.hasText && !painted.isPainted) harm.push('marks could not be painted');
  const visited = await world.evaluate(() => {
    const before = document.body.innerHTML;
    rig.current().nextMark();
    rig.current().nextMark();
    return document.body.innerHTML === before;
  });
  if (!visited) harm.push('the body changed while a card was shown');
  const left = await world.evaluate(() => {
    const before = document.body.innerHTML;
    const listeners = rig.close();
    return { listeners, isSameBody: document.body.innerHTML === before };
  });
  if (!left.isSameBody) harm.push('the body changed at the end');
  if (left.listeners > 0) harm.push(`${left.listeners} listeners were left`);
  const traces = await pageRig.page
    .evaluate(() => document.documentElement.querySelectorAll(':scope > [popover]').length)
    .catch(() => 0);
  if (traces > 0) harm.push('the card host was left');
  const asked = await world.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ initiatorType }) => ['fetch', 'xmlhttprequest', 'beacon'].includes(initiatorType))
      .map(({ name }) => name),
  );
  pageRig.requests.push(...asked);
  if (pageRig.requests.length > 0)
    harm.push(`requests were made: ${pageRig.requests.slice(0, 3).join(', ')}`);
  if (pageRig.errors.length > 0) harm.push(`errors were logged: ${pageRig.errors.slice(0, 3).join('; ')}`);
  return harm;
}
