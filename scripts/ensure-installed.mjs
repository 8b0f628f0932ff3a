/** Installs the npm packages when they are missing or no longer those of the lockfile. Node's own modules only. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Makes `node_modules` what `package-lock.json` says; does nothing when it already is. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    console.error(`Previously is built with Node 20 or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.installed-lock');
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (!isCurrent) {
    console.error('Installing npm packages …');
    // Not `npm ci`: it refuses a lockfile written where a mirror lacks some other platform's optional binaries.
    // Engine warnings name Node 22 for packages that were tried on Node 20: noise for whoever only wants to start.
    run('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund']);
    writeFileSync(stamp, lock);
  }
  if (!existsSync(join(root, '.wxt'))) run('npx', ['wxt', 'prepare']);
}

/** Runs a program in the project's folder, its output shown on standard error; ends the process when it fails. */
function run(program, args) {
  try {
    execFileSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  } catch {
    console.error(`“${program} ${args.join(' ')}” failed; what it said stands above.`);
    process.exit(1);
  }
}
