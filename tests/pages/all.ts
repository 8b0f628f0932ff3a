/** `npm run no-harm`: the checks of `no-harm.ts` on every saved page, in both browsers. Prints each harm; fails on any. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasBrowser } from '../browser/launch.ts';
import { harmTo } from './no-harm.ts';
import { hasSavedPages, savedPages, startRig } from './page-rig.ts';

if (!hasSavedPages) {
  console.log(`No saved pages were found in ${savedPages}: nothing was checked.`);
  process.exit(0);
}
const names = readFileSync(join(savedPages, 'pages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { name: string }).name);
let harmed = 0;
for (const browser of ['chromium', 'firefox'] as const) {
  if (!hasBrowser(browser)) {
    console.log(`${browser} is not installed: left out.`);
    continue;
  }
  const rig = await startRig(browser);
  for (const name of names) {
    const harm = await harmTo(rig, `saved/${name}`).catch((error) => [`the check stopped: ${error}`]);
    if (harm.length > 0) {
      harmed++;
      console.log(`${browser}, ${name}: ${harm.join('; ')}`);
    }
  }
  await rig.close();
  console.log(`${browser}: ${names.length} pages checked.`);
}
console.log(`${harmed} pages were harmed.`);
process.exit(harmed > 0 ? 1 : 0);
