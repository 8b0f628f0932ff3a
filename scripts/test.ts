/** Every check and test of the project in one run; the last line counts them. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor, type BrowserName, findBrowser, installBrowsers } from './find-browser.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const reports = join(root, '.cache', 'test-reports');

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

/** Runs a program of the project; its output is shown. */
function run(program: string, args: string[]): boolean {
  const bin = join(root, 'node_modules', '.bin', program);
  const result = spawnSync(bin, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return result.status === 0;
}

/** A check that passes or fails as a whole. */
function check(title: string, program: string, args: string[]): boolean {
  const began = Date.now();
  const passed = run(program, args);
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  add(passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  return passed;
}

/** Runs one vitest project and counts its tests; a project that could not even start counts as one failure. */
function tests(project: string): void {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const passed = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const failed = report.numFailedTests ?? 0;
    // A file that does not load has no tests to fail: vitest's exit code still tells.
    add({
      passed: report.numPassedTests ?? 0,
      failed: failed === 0 && !passed ? 1 : failed,
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    });
  } catch {
    console.log(`FAIL the tests of “${project}” did not run`);
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}

mkdirSync(reports, { recursive: true });
check('format and lint', 'biome', ['check', '--error-on-warnings', '.']);
check('index packs', 'tsx', [join('scripts', 'build-packs.ts')]);
check('types', 'tsc', ['--noEmit']);
check('purity of reading and timeline', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']);
check('dead code', 'knip', []);
tests('node');
const built = [
  check('build for Chrome', 'wxt', ['build']),
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
].every(Boolean);
if (built) tests('build');

const browsers: BrowserName[] = ['chromium', 'firefox'];
installBrowsers(browsers);
const missing = browsers.filter((name) => findBrowser(name) === null);
for (const name of missing) console.log(`skip tests in ${name}: ${adviceFor(name)}`);
// Run even without any browser: the tests skip themselves then, and are counted.
if (built) tests('browser');
else console.log('skip browser tests: there is no build to test');

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
