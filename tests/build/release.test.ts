import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import allowed from './lint-allowed.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const unpacked = mkdtempSync(join(tmpdir(), 'previously-release-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const browsers: Record<string, string[]> = { chrome: [], firefox: ['-b', 'firefox', '--mv3'] };

afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

/** The environment of a build by hand: the test runner's own makes bundlers build for debugging, paths included. */
const { NODE_ENV: _env, VITEST: _vitest, ...environment } = process.env;

/** Makes a browser's packages in a folder; gives the SHA-256 of each archive that is there then. */
function zipped(folder: string, browser: string): Record<string, string> {
  execFileSync(bin('wxt'), ['zip', ...browsers[browser]!], { cwd: folder, env: environment, stdio: 'pipe' });
  const output = join(folder, '.output');
  const archives = readdirSync(output).filter((name) => name.endsWith(`-${browser}.zip`));
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex');
  return Object.fromEntries(archives.map((name) => [name, hash(name)]));
}

/** Unpacks the archive of sources that the Firefox store gets, as its reviewers do. */
function unpackSources(): void {
  const output = join(root, '.output');
  const name = readdirSync(output).find((file) => file.endsWith('-sources.zip'))!;
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(output, name))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  // The same packages that the lockfile in the archive names; installing them anew would take minutes.
  symlinkSync(join(root, 'node_modules'), join(unpacked, 'node_modules'), 'junction');
}

describe('the packages for the stores', () => {
  it('are the same bytes when they are built again, in another folder, from the archive of sources', () => {
    const built = { ...zipped(root, 'chrome'), ...zipped(root, 'firefox') };
    expect(Object.keys(built)).toHaveLength(2);
    unpackSources();
    expect(readdirSync(unpacked)).toEqual(
      expect.arrayContaining(['package-lock.json', 'README.md', 'LICENSE']),
    );
    expect({ ...zipped(unpacked, 'chrome'), ...zipped(unpacked, 'firefox') }).toEqual(built);
  });

  it('pass the Firefox store’s own linter, warnings but for those explained', () => {
    const source = join(root, '.output', 'firefox-mv3');
    const args = ['lint', '-s', source, '--output', 'json', '--no-config-discovery'];
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
