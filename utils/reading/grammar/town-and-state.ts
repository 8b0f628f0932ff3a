/** Towns told with their state inside a noun phrase. */

import type { TaggedText } from './tagged-text.ts';
import { CAP, COMMA, OPEN_WORD } from './word-class.ts';

/**
 * Whether the comma at a token, not before `floor`, stands beside the state of a town that modifies a noun: either comma of
 * "the Halden, N.Y., area" and "a Portland, Maine, lawyer".
 */
export function isOfTown({ bits, tokens }: TaggedText, comma: number, floor: number): boolean {
  const isName = (k: number): boolean => (bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
  let open = comma;
  let close = comma + 1;
  // Either comma of the two.
  if (isName(close)) while (isName(close) && close - comma <= STATE_WORDS) close++;
  else {
    close = comma;
    open--;
    while (open > floor && isName(open) && close - open <= STATE_WORDS) open--;
  }
  if (close - open < 2 || !((bits[open] ?? 0) & COMMA) || !((bits[close] ?? 0) & COMMA)) return false;
  if (isName(close + 1) || !((bits[close + 1] ?? 0) & OPEN_WORD)) return false;
  let town = open - 1;
  while (town > floor && isName(town) && open - town <= STATE_WORDS) town--;
  return town < open - 1 && /^(?:the|an?|his|her|its|their)$/.test(tokens[town]!.lower);
}

/** Words of a town's or a state's name. */
const STATE_WORDS = 3;
