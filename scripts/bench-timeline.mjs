import { runScript } from './run-script.mjs';

runScript('tests/bench/timeline.ts');
