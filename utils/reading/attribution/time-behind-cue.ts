/** Times that stand behind a cue and are no part of what is said: "said at 8 a.m. that", "concluded on Monday after she left". */

import { isClauseAt } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COLON, COMMA, NUM, QUOTE, STOP } from '../grammar/word-class.ts';

/** Behind the clock time at token `i` ("8 a.m.", "3:30 p.m. local time", "10:15"), or 0. */
export function behindClock(doc: TaggedText, i: number): number {
  if (!((doc.bits[i] ?? 0) & NUM)) return 0;
  const isExact = doc.tokens[i + 1]?.text === ':' && ((doc.bits[i + 2] ?? 0) & NUM) !== 0;
  let k = isExact ? i + 3 : i + 1;
  if (/^[ap]\.m\.$/.test(doc.tokens[k]?.lower ?? '')) k++;
  else if (!isExact && !/^\d{1,2}:\d\d$/.test(doc.tokens[i]!.text)) return 0;
  return doc.tokens[k]?.lower === 'local' && doc.tokens[k + 1]?.lower === 'time' ? k + 2 : k;
}

/** "concluded on Monday after the board gave its consent": a clause of time at token `i` and no words behind it. */
export function setsIn(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(doc.tokens[i]!.lower) || !isClauseAt(doc, i, ceiling))
    return false;
  for (let k = i + 1; k < ceiling && !(doc.bits[k]! & STOP); k++)
    if (doc.bits[k]! & (COMMA | COLON | QUOTE) || doc.tokens[k]!.lower === 'that') return false;
  return true;
}
