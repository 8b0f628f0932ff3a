/** Who is told, when no "that" stands between them and what they are told: "told reporters | prices would fall". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COLON, COMMA, COORD, MODAL, OPEN_WORD, PREP, QUOTE } from '../grammar/word-class.ts';
import { AUDIENCE_NOUNS, isRoleNoun } from '../lexicon/people-nouns.ts';

const AUDIENCES = new Set(AUDIENCE_NOUNS);

/**
 * The first part of `phrase`, which stands behind a verb of telling and right before a finite verb: those who are told,
 * when the rest can be the subject of that verb; null where the phrase is one.
 */
export function toldWhom(doc: TaggedText, phrase: Phrase, ceiling: number): Phrase | null {
  const { first, last } = phrase;
  if (last - first < 2 || last >= ceiling || !isFiniteVerb(doc, last)) return null;
  // "What she told party leaders has angered many": no verb of theirs.
  if (/[^s]s$/.test(doc.tokens[last - 1]!.lower) && /^(?:has|is|was|does)$/.test(doc.tokens[last]!.lower))
    return null;
  for (let k = last - 2; k >= first; k--) {
    const { lower } = doc.tokens[k]!;
    if (doc.bits[k + 1]! & (PREP | COORD | COMMA) || /^['’]/.test(doc.tokens[k + 1]!.lower)) continue;
    if (isRoleNoun(lower) || AUDIENCES.has(lower) || endsName(doc, k)) return { first, last: k + 1 };
  }
  return null;
}

/** Tokens of such a clause at most. */
const CLAUSE = 25;

/**
 * "told voters (who gathered in Porto), “…”", "asked on Monday about women (who said)": what follows the clause at token
 * `who`, when it tells of the people right before it: a quotation, or nothing said. Null where "who" opens a question, as
 * behind those who are asked.
 */
export function pastPeople(
  doc: TaggedText,
  who: number,
  ceiling: number,
  addressee: Phrase | null,
  tells: boolean,
): { kind: 'quote' | 'end'; at: number } | null {
  if (!isRoleNoun(doc.tokens[who - 1]!.lower) || (doc.bits[who + 1] ?? MODAL) & MODAL) return null;
  if (!tells && who === addressee?.last) return null;
  for (let k = who + 2; k + 1 < ceiling && k - who < CLAUSE; k++)
    if (doc.bits[k]! & (COMMA | COLON) && doc.bits[k + 1]! & QUOTE) return { kind: 'quote', at: k + 1 };
  return { kind: 'end', at: who };
}

/** "the BBC | inflation", "Fox News | talks": the last capital before a small word. */
const endsName = ({ bits, tokens }: TaggedText, k: number): boolean =>
  (bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) &&
  !(bits[k + 1]! & CAP) &&
  !isRoleNoun(tokens[k + 1]!.lower);
