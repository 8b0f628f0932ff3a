/** Who is told, when no "that" stands between them and what they are told: "told reporters | prices would fall". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, COORD, OPEN_WORD, PREP } from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';

/** Who is told things, besides people. */
const AUDIENCES = new Set(
  wordList('parliament congress police court courts parliamentarians mps committee council'),
);

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

/** "the BBC | inflation", "Fox News | talks": the last capital before a small word. */
const endsName = ({ bits, tokens }: TaggedText, k: number): boolean =>
  (bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) &&
  !(bits[k + 1]! & CAP) &&
  !isRoleNoun(tokens[k + 1]!.lower);
