import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const manifests = (['chrome', 'firefox'] as const).map((name) => ({
  name,
  manifest: JSON.parse(readFileSync(join(root, '.output', `${name}-mv3`, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >,
}));

/** Permissions that show no warning at install, by Chrome's and Firefox's lists of permission warnings. */
const silent = new Set([
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]);

describe.each(manifests)('the manifest for $name', ({ name, manifest }) => {
  it('asks for nothing that would show a warning at install', () => {
    const asked = manifest.permissions as string[];
    expect(asked.filter((permission) => !silent.has(permission))).toEqual([]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('leaves every site to the reader', () => {
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('exposes nothing to pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs no code but its own', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*https?:/);
  });

  it('opens no panel by itself', () => {
    if (name === 'firefox') expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
    else expect(manifest.side_panel).toBeDefined();
  });
});
