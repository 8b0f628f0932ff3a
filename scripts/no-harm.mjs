import { runScript } from './run-script.mjs';

runScript('tests/pages/all.ts');
