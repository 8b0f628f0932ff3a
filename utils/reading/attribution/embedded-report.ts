/** Reports inside a relative clause: "footage which the army said was filmed in May", "what he said was a fake". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import { ATTITUDE, STATEMENT } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { AUX, CAP, COMMA, DET, PAST, POSS, VERB } from '../grammar/word-class.ts';
import { RETOLD } from './apposed-claim.ts';
import { startsVerb } from './content-end.ts';
import { contentRight } from './content-sides.ts';
import type { Cue } from './cue.ts';
import type { After } from './find-content.ts';
import { isBlamedOn } from './relative-aside.ts';

/** Tokens before the relative pronoun that its noun is looked for in. */
const REACH = 20;

/** The noun, its relative pronoun, and what is told of it; null where the report stands in no relative clause. */
export function embedded(doc: TaggedText, cue: Cue, follow: After): Phrase[] | null {
  const relative = cue.source.phrase.first - 1;
  const isSubject = cue.source.arrangement === 'before' || cue.source.arrangement === 'interrupted';
  if (isSubject && isBlamedOn(doc, cue.after - 1)) return blamedOn(doc, cue, relative);
  if (!isSubject || relative < cue.floor || cue.after >= cue.ceiling) return null;
  const isVerb =
    (doc.bits[cue.after]! & AUX) !== 0 ? follow.kind === 'end' : isPastBehindWhich(doc, relative, cue);
  if (!isVerb) return null;
  if (!(cue.verb.frames & (STATEMENT | ATTITUDE)) || follow.at !== cue.after) return null;
  const { lower } = doc.tokens[relative]!;
  const isPronoun = /^(?:what|which|that|who)$/.test(lower);
  // "a figure the ministry says is out of date"
  const isContact = isNounish(doc, relative) && (doc.bits[relative + 1]! & DET || RETOLD.has(lower));
  if (!isPronoun && !isContact) return null;
  const comma = relative > cue.floor && (doc.bits[relative - 1]! & COMMA) !== 0;
  const end = comma ? endOfClause(doc, cue.after, cue.ceiling) : cue.ceiling;
  const noun =
    lower === 'what'
      ? null
      : nounPhraseBefore(
          doc,
          isPronoun ? (comma ? relative - 1 : relative) : relative + 1,
          Math.max(cue.floor, relative - REACH),
        );
  // "a letter, he said, that he said was a fake": "that" behind no noun opens a clause, no relative.
  if (lower === 'that' && !noun) return null;
  const first = noun ? withoutVerb(doc, noun) : relative;
  return [{ first, last: relative + 1 }, ...contentRight(doc, cue.after, end)];
}

/** "a video that it said (showed) a raid", "which the army said (hit) a convoy": a past form right behind the cue. */
function isPastBehindWhich(doc: TaggedText, relative: number, { after }: Cue): boolean {
  if (!/^(?:which|that|what)$/.test(doc.tokens[relative]!.lower)) return false;
  return (doc.bits[after]! & (PAST | CAP)) === PAST && isFiniteVerb(doc, after);
}

/** "(a fire, which) police blamed (on a fault)": what it was, and what they say was at fault. */
function blamedOn(doc: TaggedText, { after, floor, ceiling }: Cue, relative: number): Phrase[] | null {
  if (relative <= floor + 1 || !/^(?:which|that)$/.test(doc.tokens[relative]!.lower)) return null;
  const comma = doc.bits[relative - 1]! & COMMA ? relative - 1 : relative;
  const noun = nounPhraseBefore(doc, comma, Math.max(floor, relative - REACH));
  const fault = nounPhraseAt(doc, after + 1, ceiling);
  if (!noun || !fault) return null;
  return [
    { first: withoutVerb(doc, noun), last: relative + 1 },
    { first: after, last: fault.last },
  ];
}

/** "hit a depot that": the noun phrase behind a verb that looks like a noun. */
function withoutVerb(doc: TaggedText, { first, last }: Phrase): number {
  for (let k = first + 1; k < last; k++)
    if (
      doc.bits[k]! & (DET | POSS) &&
      /^\w/.test(doc.tokens[k]!.lower) &&
      doc.bits[k - 1]! & VERB &&
      !(doc.bits[k - 1]! & CAP)
    )
      return k;
  return first;
}

/** The comma that closes a relative clause between commas, or `ceiling`. */
function endOfClause(doc: TaggedText, start: number, ceiling: number): number {
  for (let k = start + 1; k + 1 < ceiling; k++)
    if (doc.bits[k]! & COMMA && doc.quoteOf[k]! < 0 && startsVerb(doc, k + 1)) return k;
  return ceiling;
}
