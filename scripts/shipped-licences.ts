/** `LICENCES.txt` of a package: what is in it that others wrote, by what the bundler says it put there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** The licence as its authors ship it; who and where they are where they ship none. */
  text: string;
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  repository?: string | { url: string };
}

/**
 * Folder of the npm package that a module lies in; null for our own. What a package carries inside itself without a
 * package.json is that package's.
 */
export function packageFolder(moduleId: string): string | null {
  const inside = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];
  if (inside === undefined) return null;
  return existsSync(join(inside, 'package.json')) ? inside : packageFolder(dirname(inside));
}

/**
 * The npm packages that bundled modules come from, by name. @throws Error where one says nothing of its licence
 * @param moduleIds paths as the bundler names them
 */
export function shippedPackages(moduleIds: Iterable<string>): ShippedPackage[] {
  const packages = new Map<string, ShippedPackage>();
  for (const folder of new Set([...moduleIds].map(packageFolder))) {
    if (folder === null) continue;
    const { name, version, license, author, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as PackageJson;
    if (!license) throw new Error(`${name} is shipped, but its package.json names no licence.`);
    const from = typeof repository === 'object' ? repository.url : repository;
    const by = typeof author === 'object' ? author.name : author;
    const text =
      licenceText(folder) ||
      [by, from, 'The package names its licence without its text.'].filter(Boolean).join('\n');
    packages.set(name, { name, version, licence: license, text });
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/** The file's text: our own licence, the bundled data's, then each package's. */
export function licencesFile(own: string, packages: readonly ShippedPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  const data =
    'The bundled index (packs/bundled.bin, CC BY-SA 4.0): summaries written for this project; digest entries were found\n' +
    'through Wikipedia’s Current Events Portal and its contributors, https://en.wikipedia.org/wiki/Portal:Current_events.';
  return `${['Previously (MIT)', own.trim(), data, ...parts].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
