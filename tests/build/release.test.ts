import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import allowed from './lint-allowed.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const output = mkdtempSync(join(tmpdir(), 'previously-release-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

afterAll(() => rmSync(output, { recursive: true, force: true }));

/** SHA-256 of each archive that `wxt zip` makes for a browser. */
function zipped(browser: string[]): Record<string, string> {
  execFileSync(bin('wxt'), ['zip', ...browser], { cwd: root, stdio: 'pipe' });
  const folder = join(root, '.output');
  const archives = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    archives.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe('the packages for the stores', () => {
  it.each([
    ['Chrome', []],
    ['Firefox', ['-b', 'firefox', '--mv3']],
  ])('for %s are the same bytes each time', (_name, browser) => {
    const first = zipped(browser);
    expect(Object.keys(first).length).toBeGreaterThan(0);
    expect(zipped(browser)).toEqual(first);
  });

  it('pass the Firefox store’s own linter, warnings but for those explained', () => {
    const args = [
      'lint',
      '-s',
      join(root, '.output', 'firefox-mv3'),
      '--output',
      'json',
      '--no-config-discovery',
    ];
    const report = JSON.parse(
      execFileSync(bin('web-ext'), args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as {
      errors: { code: string; message: string }[];
      warnings: { code: string; message: string; file?: string }[];
    };
    expect(report.errors).toEqual([]);
    expect(
      report.warnings
        .filter(({ code }) => !(code in allowed))
        .map(({ code, file }) => `${code} ${file ?? ''}`),
    ).toEqual([]);
  });
});
