/** Runs one of the project's TypeScript programs after making sure that everything it needs is installed. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure-installed.mjs';

/** Runs `file` (relative to the project) with this process's arguments and streams, and ends with its exit code. */
export function runScript(file) {
  ensureInstalled();
  const loader = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [loader, join(root, file), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
