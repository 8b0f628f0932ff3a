import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The gallery as a page of its own: `npm run gallery`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
  // The browsers the extension is for know light-dark(); rewriting it would take the choice of theme from the page.
  build: {
    cssTarget: ['chrome128', 'firefox140'],
    outDir: fileURLToPath(new URL('../../.cache/gallery', import.meta.url)),
    emptyOutDir: true,
  },
});
