/** `npm run -s cli -- COMMAND`: the extension's own code from a terminal. */

import { annotate } from './annotate.ts';
import { detect } from './detect.ts';
import { pack } from './pack.ts';
import { read } from './read.ts';
import { timeline } from './timeline.ts';

type Command = (
  args: string[],
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
) => Promise<number>;

const commands: Record<string, { run: Command; usage: string }> = {
  read: { run: read, usage: 'read FILE|URL [--url ADDRESS] [--index PACK]… [--json]' },
  detect: { run: detect, usage: 'detect FILES… > out.jsonl' },
  annotate: { run: annotate, usage: 'annotate [--explain] < docs.jsonl > out.jsonl' },
  timeline: {
    run: timeline,
    usage: 'timeline --index PACK|FOLDER|ADDRESS… [--server ADDRESS]… < queries.jsonl > run.jsonl',
  },
  pack: { run: pack, usage: 'pack build IN… --out DIR | pack info|verify|merge …' },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.exitCode = await command.run(args, process.stdin, process.stdout, process.stderr);
} else {
  const list = Object.values(commands).map(({ usage }) => `  ${usage}`);
  process.stderr.write(`${name ? `There is no command “${name}”. ` : ''}Commands:\n${list.join('\n')}\n`);
  process.exitCode = 2;
}
