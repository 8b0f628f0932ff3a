import { runScript } from './run-script.mjs';

runScript('scripts/demo.ts');
