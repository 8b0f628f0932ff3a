import { runScript } from './run-script.mjs';

runScript('tests/bench/pages.ts');
