/**
 * `npm run load [-- --only node|chromium]`: 1,000 readings and 10,000 timeline queries in a row, in Node and in the
 * background of a real Chromium. Fails where the end is slower than the beginning, or memory has grown.
 */

import { parseArgs } from 'node:util';
import { adviceFor, findBrowser } from '../../scripts/find-browser.ts';
import { loadArticles } from './articles.ts';
import { loadChromium } from './in-chromium.ts';
import { type Load, loadNode } from './in-node.ts';
import { isFlat, rowOf, tell } from './series.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    readings: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '10000' },
  },
});

/** Growth of the heap over nine tenths of the queries that is no leak: what caches and the engine take, MB. */
const growth = 8;

function report(where: string, load: Load): void {
  const [readings, queries] = [rowOf(load.readings), rowOf(load.queries)];
  const [first, last] = load.heap;
  const isSteady = last - first <= growth;
  console.log(tell(`${where}, readings`, readings));
  console.log(tell(`${where}, timelines`, queries));
  console.log(
    `${isSteady ? 'ok  ' : 'FAIL'} ${where}, heap after collection: ${first.toFixed(1)} MB after a tenth, ${last.toFixed(1)} MB at the end`,
  );
  if (!isSteady || !isFlat(readings) || !isFlat(queries)) process.exitCode = 1;
}

const articles = loadArticles(Number(values.readings));
const queries = Number(values.queries);
if (values.only !== 'chromium') report('Node', await loadNode(articles, queries));
if (values.only !== 'node') {
  if (findBrowser('chromium') === null) console.log(`skip Chromium: ${adviceFor('chromium')}`);
  else report('Chromium background', await loadChromium(articles, queries));
}
