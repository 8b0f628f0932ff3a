import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';

const root = resolve(import.meta.dirname, '../..');

/** Licences under which others' code may stand in a package under the MIT licence. */
const compatible = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Apache-2.0', 'MPL-2.0']);

/** Name and licence of each package that a built extension says it holds. */
function shipped(browser: string): { name: string; licence: string; text: string }[] {
  const text = readFileSync(join(root, '.output', `${browser}-mv3`, 'LICENCES.txt'), 'utf8');
  return text.split(/\n-{78}\n/).flatMap((part) => {
    const head = /^\s*((?:@[\w-]+\/)?[\w.-]+) \d[\w.-]* \(([^)]+)\)\n([\s\S]*)$/.exec(part);
    return head ? [{ name: head[1]!, licence: head[2]!, text: head[3]!.trim() }] : [];
  });
}

describe.each(['chrome', 'firefox'])('the licences shipped for %s', (browser) => {
  const packages = shipped(browser);

  it('name every package with its text, all of them compatible', () => {
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['preact', 'valibot', 'fflate', 'feedsmith', 'webextension-polyfill']),
    );
    expect(packages.filter(({ licence }) => !compatible.has(licence))).toEqual([]);
    expect(packages.filter(({ text }) => text.length < 20)).toEqual([]);
  });

  it('are those that docs/dependencies.md lists as shipped', () => {
    const document = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
    const [section = ''] = document.slice(document.indexOf('## Shipped')).split(/\n## (?!Shipped)/);
    for (const { name, licence } of packages)
      expect(section, name).toMatch(new RegExp(`${name}\\b.*${licence}`));
  });
});

it('credits in the settings whom the bundled pack itself credits', () => {
  const built = readFileSync(join(root, 'scripts', 'build-packs.ts'), 'utf8');
  expect(built).toContain(`'${english.packBundledCredit.message}'`);
  expect(built).toContain(`'${english.packBundledTitle.message}'`);
});
