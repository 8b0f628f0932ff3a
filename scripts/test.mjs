import { runScript } from './run-script.mjs';

runScript('scripts/test.ts');
