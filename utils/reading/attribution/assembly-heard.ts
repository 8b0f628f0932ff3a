/** "The court heard that …", "jurors were told that …": words said before an assembly, by nobody named. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { BASE, COMMA, MARK, MODAL, NEG, PAST, PREP, TIME, TO } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { contentLeft, contentRight } from './content-sides.ts';

const ASSEMBLIES = new Set(
  wordList(
    'court trial jury jurors inquest inquiry enquiry tribunal hearing magistrates mps committee parliament senators',
  ),
);

/** Whether the noun (lower case) is one for those before whom people speak. */
export const isAssembly = (noun: string): boolean => ASSEMBLIES.has(noun);

/** Reads "heard" at token `i`; `floor` and `ceiling` bound the sentence. Null when no assembly heard a statement. */
export function assemblyHeard(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  if (doc.tokens[i]!.lower !== 'heard') return null;
  const group = verbGroupStart(doc, i, floor);
  for (let k = group; k < i; k++) if (doc.bits[k]! & (MODAL | NEG | TO)) return null;
  const subject = nounPhraseBefore(doc, group, floor);
  if (!subject || !isAssembly(doc.tokens[subject.last - 1]!.lower)) return null;
  const next = doc.tokens[i + 1]?.lower ?? '';
  const left = endsClause(doc, i + 1, ceiling) ? trailed(doc, subject, floor) : null;
  if (left)
    return {
      source: null,
      cue: { first: group, last: i + 1 },
      content: [left],
      lemma: 'tell',
      rule: 'assembly-heard:left',
    };
  if (next !== 'that' && next !== 'how' && !isClauseAt(doc, i + 1, ceiling)) return null;
  if (whoSpeaks(doc, i + 1, ceiling)) return null;
  const content = contentRight(doc, i + 1, ceiling);
  if (content.length === 0) return null;
  return { source: null, cue: { first: group, last: i + 1 }, content, lemma: 'tell', rule: 'assembly-heard' };
}

/** Whether nothing but a day or place follows at token `i`: "…, the court heard on Monday." */
export const endsClause = (doc: TaggedText, i: number, ceiling: number): boolean =>
  i >= ceiling || (doc.bits[i]! & (MARK | TIME | PREP)) !== 0;

/** The words before ", the court heard": the clause that ends in a comma before the subject, or null. */
export function trailed(doc: TaggedText, subject: Phrase, floor: number): Phrase | null {
  if (subject.first - 1 <= floor || !(doc.bits[subject.first - 1]! & COMMA)) return null;
  const left = contentLeft(doc, subject.first, floor);
  if (!left) return null;
  // "On Monday morning, the court heard …" is no clause.
  for (let k = left.first; k < left.last; k++) if (isFiniteVerb(doc, k)) return left;
  return null;
}

/** "Jurors heard Smith describe how": who is heard, with what he says in the infinitive. */
export function whoSpeaks(doc: TaggedText, first: number, ceiling: number): Phrase | null {
  const phrase = nounPhraseAt(doc, first, ceiling);
  if (!phrase || phrase.last >= ceiling || doc.tokens[first]!.lower === 'that') return null;
  const b = doc.bits[phrase.last]!;
  const isInfinitive =
    (b & BASE) !== 0 && !(b & PAST) && reportingVerb(doc.tokens[phrase.last]!.lower) !== undefined;
  const isPlural = /[^s]s$/.test(doc.tokens[phrase.last - 1]!.lower);
  return isInfinitive && !isPlural ? phrase : null;
}
