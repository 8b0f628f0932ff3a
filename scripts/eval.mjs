import { runScript } from './run-script.mjs';

runScript('tests/eval/main.ts');
