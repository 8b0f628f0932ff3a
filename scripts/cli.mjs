import { runScript } from './run-script.mjs';

runScript('cli/main.ts');
