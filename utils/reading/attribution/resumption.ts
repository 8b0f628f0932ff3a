/** Where reported words go on behind their cue: "The boats, she said, had sunk". */

import { isClauseAt } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  CAP,
  COMMA,
  COORD,
  DET,
  ING,
  NUM,
  OPEN_WORD,
  PREP,
  PRON,
  REL,
  STOP,
  SUB,
} from '../grammar/word-class.ts';
import { startsVerb } from './content-end.ts';
import { hasRoleNoun } from './reported-object.ts';
import { skipQualifier, speaks } from './second-speaker.ts';

/** Where split content resumes after ", she said,", or the ceiling: not with a participle or a relative clause. */
export function resumption(doc: TaggedText, at: number, ceiling: number): number {
  const behind = behindOffice(doc, at, ceiling);
  if (behind > 0) return behind;
  // "Nine died, police said, while aid workers said 12 had"
  if (
    /^(?:while|whereas)$/.test(doc.tokens[at]?.lower ?? '') &&
    at + 1 < ceiling &&
    speaks(doc, at + 1, ceiling)
  )
    return ceiling;
  if (!isApposition(doc, at, ceiling)) return resumes(doc, at) ? at : ceiling;
  for (let k = at; k + 1 < ceiling; k++)
    if (doc.bits[k]! & COMMA) return startsVerb(doc, k + 1) ? k + 1 : ceiling;
  return ceiling;
}

/** "said Ana Ruiz, senior fellow at the institute": who she is, before any verb. */
function isApposition(doc: TaggedText, at: number, ceiling: number): boolean {
  const phrase = at < ceiling ? nounPhraseAt(doc, at, ceiling) : null;
  if (!phrase || doc.bits[at]! & (DET | PRON)) return false;
  const closes = phrase.last >= ceiling || doc.bits[phrase.last]! & (COMMA | STOP | PREP);
  return Boolean(closes) && (hasRoleNoun(doc, phrase) || isName(doc, phrase));
}

/** "said the union's economist, (Ana Ruiz).": who the office is. */
function isName(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++)
    if ((doc.bits[k]! & (CAP | OPEN_WORD)) !== (CAP | OPEN_WORD)) return false;
  return last - first > 1;
}

function resumes(doc: TaggedText, at: number): boolean {
  const b = doc.bits[at] ?? 0;
  // "Nine died, police said, including two guards"
  if (doc.tokens[at]?.lower === 'including') return true;
  // ", in what officials described as": the writer goes on.
  if (b & PREP && doc.tokens[at + 1]?.lower === 'what') return false;
  // ", as Kyiv pressed its allies"
  if (/^(?:as|though|although)$/.test(doc.tokens[at]?.lower ?? '')) return false;
  // "…, he said, but is firing 2,000 a day": the clause's second verb
  if (
    b & COORD &&
    /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)$/.test(
      doc.tokens[at + 1]?.lower ?? '',
    )
  )
    return true;
  // "Nine died, police said, and at least 40 were hurt"
  if (doc.tokens[at]?.lower === 'and' && (doc.bits[skipQualifier(doc, at + 1)] ?? 0) & NUM) return true;
  return !(b & (ING | COORD)) || (b & CAP) !== 0;
}

/** "On Monday, said Ruiz, the director, the pier will close": the clause behind an office between commas, or 0. */
function behindOffice(doc: TaggedText, at: number, ceiling: number): number {
  if (at >= ceiling || !(doc.bits[at]! & DET)) return 0;
  const phrase = nounPhraseAt(doc, at, ceiling);
  if (!phrase || !hasRoleNoun(doc, phrase) || !((doc.bits[phrase.last] ?? 0) & COMMA)) return 0;
  const next = phrase.last + 1;
  const opensOther = ((doc.bits[next] ?? REL) & (REL | SUB | COORD)) !== 0;
  return !opensOther && isClauseAt(doc, next, ceiling) ? next : 0;
}
