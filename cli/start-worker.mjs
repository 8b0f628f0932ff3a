/** Starts a thread of the build: threads do not inherit the loader that reads TypeScript. */

import { register } from 'tsx/esm/api';

register();
await import('./build-worker.ts');
