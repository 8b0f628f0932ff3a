/** The seed article, which lies beside the project on the maintainers' machines and is not part of it. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const file = join(
  resolve(import.meta.dirname, '../..'),
  '..',
  'shared',
  'seeds',
  'kyivindependent-2024-01-04.html',
);

/** Where the seed says it was published; http, since only this machine answers. */
export const seedAddress = 'http://kyivindependent.com/seed-article/';

export const hasSeed = existsSync(file);

/** The seed's page. Throws where it is not there: ask `hasSeed` first. */
export function seedPage(): string {
  return readFileSync(file, 'utf8');
}
