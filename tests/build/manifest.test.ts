import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import chrome from './manifests/chrome.json' with { type: 'json' };
import firefox from './manifests/firefox.json' with { type: 'json' };

const reviewed = { chrome, firefox };

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
    expect(policy).not.toMatch(/unsafe-|script-src[^;]*https?:/);
  });

  it('reaches the network only to fetch, and loads nothing from it', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect([...rules.keys()].sort()).toEqual([
      'base-uri',
      'connect-src',
      'default-src',
      'font-src',
      'form-action',
      'img-src',
      'script-src',
      'style-src',
    ]);
    for (const [name, sources] of rules)
      if (name !== 'connect-src')
        expect(sources.filter((source) => /[.:*]/.test(source) && source !== 'data:')).toEqual([]);
  });

  it('is what was reviewed', () => {
    const { version, ...rest } = manifest;
    expect(version).toBe(project.version);
    expect(
      rest,
      `if the change is meant: copy .output/${name}-mv3/manifest.json without its version`,
    ).toEqual(reviewed[name]);
  });

  it('opens no panel by itself', () => {
    if (name === 'firefox') expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
    else expect(manifest.side_panel).toBeDefined();
  });
});
