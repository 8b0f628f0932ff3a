/** What follows a cue and tells nothing: "said nothing", "asked not to be named", "begged to differ". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, STOP } from '../grammar/word-class.ts';
import type { Cue } from './cue.ts';

const NAMED = new Set(['named', 'identified', 'quoted']);

/**
 * Whether the infinitive at token `to`, which may open with "not", is a condition of the report, or a phrase, and no
 * request: "asked to be identified only by her call sign", "begged not to be named".
 */
export function isCondition({ tokens }: TaggedText, lemma: string, to: number): boolean {
  if (lemma === 'beg' && tokens[to + 1]?.lower === 'differ') return true;
  let verb = to;
  while (verb - to < 2 && /^(?:not|to|never)$/.test(tokens[verb]?.lower ?? '')) verb++;
  if (tokens[verb]?.lower !== 'be') return false;
  const asked = tokens[verb + 1]?.lower ?? '';
  if (NAMED.has(asked)) return lemma === 'ask' || verb - to > 1;
  return lemma === 'ask' && asked === 'called';
}

/** "asked that her name not be used": a condition of the report, not a report. */
export function isNotToBeNamed(doc: TaggedText, at: number, ceiling: number): boolean {
  for (let k = at; k + 2 < ceiling && k - at < 8; k++)
    if (doc.tokens[k]!.lower === 'not' && doc.tokens[k + 1]!.lower === 'be')
      return /^(?:named|identified|quoted|used|published|printed)$/.test(doc.tokens[k + 2]!.lower);
  return false;
}

/** What "said" before it tells nobody. */
export const EMPTY = /^(so|as|goodbye|hello|something|anything|nothing|it|much|more|little|same)$/;

/** "said more about it", not "said more than 40 people came", "said much of the town was dark". */
export function saysNothing(doc: TaggedText, at: number): boolean {
  return EMPTY.test(doc.tokens[at]!.lower) && !/^(?:than|of|many|few)$/.test(doc.tokens[at + 1]?.lower ?? '');
}

/** "said no", and nothing more. */
export const endsAfter = (doc: TaggedText, { after, ceiling }: Cue): boolean =>
  after + 1 >= ceiling || (doc.bits[after + 1]! & (STOP | COMMA)) !== 0;
