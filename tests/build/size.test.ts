import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');

describe.each(['chrome', 'firefox'])('the package for %s', (name) => {
  it.each(['glance.js', 'reader.js'] as const)('keeps the content script %s within its budget', (file) => {
    const script = readFileSync(join(root, '.output', `${name}-mv3`, file));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(budgets.sizes[file].gzip);
  });

  it('keeps the background within its budget', () => {
    const script = readFileSync(join(root, '.output', `${name}-mv3`, 'background.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(budgets.sizes.background.gzip);
  });
});
