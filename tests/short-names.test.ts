import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownProperties } from '../scripts/tighten.ts';

const root = join(import.meta.dirname, '..');

/** What leaves a script or comes from elsewhere: messages, settings, articles, readings, timelines and a card's texts. */
const shared = ['utils/messages', 'utils/settings']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((name) => !name.endsWith('.test.ts'))
  .concat(
    'utils/article.ts',
    'utils/reading/reading.ts',
    'utils/reports/report.ts',
    'utils/timeline/timeline.ts',
    'utils/tabs/card-texts.ts',
    // Their functions run in the page's world on what a content script of ours has left there.
    'utils/tabs/describe-tab.ts',
    'utils/tabs/read-tab.ts',
  );

/** Names of fields, methods and record keys in a source. */
function fieldsIn(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return [
    ...source.matchAll(/(?<![\w$])['"]?([A-Za-z]\w*)['"]?\s*\??:|\.([A-Za-z]\w*)|\boneOf\('(\w+)'/g),
  ].map(([, field, member, name]) => (field ?? member ?? name)!);
}

describe('a name that the build shortens', () => {
  it.each(shared)('is none of those in %s', (path) => {
    const fields = new Set(fieldsIn(path));
    expect(fields.size).toBeGreaterThan(0);
    expect(ownProperties.split(' ').filter((name) => fields.has(name))).toEqual([]);
  });
});
