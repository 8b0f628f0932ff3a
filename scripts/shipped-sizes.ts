/** `npm run sizes`: what each npm package takes of the built extension, as the bundler rendered it, gzipped. */

import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { packageFolder } from './shipped-licences.ts';

/** What the bundler tells of each module in a chunk; WXT's types leave it out. */
interface Rendered {
  modules: Record<string, { code: string | null }>;
}

const { steps } = await build({ root: process.cwd() });
const rows: string[] = [];
for (const chunk of steps.flatMap((step) => step.chunks)) {
  if (chunk.type !== 'chunk') continue;
  const byPackage = new Map<string, string>();
  for (const [id, { code }] of Object.entries((chunk as unknown as Rendered).modules)) {
    const name = packageFolder(id)?.replace(/^.*node_modules\//, '');
    if (name && code) byPackage.set(name, (byPackage.get(name) ?? '') + code);
  }
  for (const [name, code] of byPackage) {
    const kilobytes = (gzipSync(code).length / 1024).toFixed(1).padStart(6);
    rows.push(`${name.padEnd(28)} ${kilobytes} KB  ${chunk.fileName.replace(/-[\w-]{8}\.js$/, '.js')}`);
  }
}
console.log(rows.sort().join('\n'));
