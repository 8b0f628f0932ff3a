import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The gallery as a page of its own: `npm run gallery`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
  build: { outDir: fileURLToPath(new URL('../../.cache/gallery', import.meta.url)), emptyOutDir: true },
});
