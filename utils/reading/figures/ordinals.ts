/** Ordinals that look like a unit of time. */

import type { Run } from './run.ts';

/** "two second-half goals", "ten second-hand cars", not "a 10 second-long clip": the "second" at token `at` is no time. */
export const isOrdinal = ({ tokens, from, to }: Run, at: number): boolean =>
  tokens[at]!.lower === 'second' &&
  at + 2 < to &&
  tokens[at + 1]!.text === '-' &&
  tokens[at + 1]!.start === tokens[at]!.end &&
  tokens[at + 2]!.kind === 'word' &&
  tokens[at + 2]!.lower !== 'long' &&
  !(at > from && tokens[at - 1]!.text === '-');
