import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { licencesFile, shippedPackages } from './scripts/shipped-licences.ts';
import { tighten } from './scripts/tighten.ts';

/**
 * One source for Chrome and Firefox, Manifest V3. Nothing is asked at install: sites are optional and granted by the
 * reader at run time. What each permission is for stands in PRIVACY.md, and a test asserts the built manifests.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The oldest browsers that the manifests below let in: nothing is rewritten for older ones. Both preload modules
  // themselves; without the polyfill no surface has a `fetch` in it.
  vite: () => ({ build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Previously',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandOpenPanel__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextMark__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMark__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'previously@previously.example',
              // The first release with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              // Only where the reader sets a server of their own: words of what they read are sent to it.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : // caretPositionFromPoint arrived in 128.
        { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:before': () => {
      const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
      execFileSync(process.execPath, [tsx, join('scripts', 'build-packs.ts')], { stdio: 'inherit' });
    },
    // A surface that waits for one script and one style sheet is there sooner than one that waits for eight and three.
    'entrypoints:grouped': (_, groups) => {
      const alone = groups
        .splice(0)
        .flatMap((group) => (Array.isArray(group) ? group.map((one) => [one]) : [group]));
      groups.push(...alone);
    },
    'build:done': async ({ config }, { steps }) => {
      await tighten(['reader.js', 'glance.js'].map((script) => join(config.outDir, script)));
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const licences = licencesFile(readFileSync('LICENSE', 'utf8'), shippedPackages(modules));
      writeFileSync(join(config.outDir, 'LICENCES.txt'), licences);
    },
  },
  zip: { excludeSources: ['docs/**/*.png', 'tests/**'] },
});
