/** A Ukrainian reporting verb where it stands, and the claim made from it. */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import type { UkrainianVerb } from './reporting-verbs.ts';

/** A reporting verb in its sentence, with whoever spoke before. */
export interface Place {
  doc: TaggedText;
  at: number;
  verb: UkrainianVerb;
  sentence: SentenceTokens;
  /** The attribution before this one. */
  last: Attribution | null;
}

/** The attribution of a verb to a source, with the words it reports. */
export const claim = (
  { at, verb }: Place,
  source: Phrase | null,
  content: Phrase[],
  rule: string,
): Attribution => ({
  source,
  cue: { first: at, last: at + 1 },
  content,
  lemma: verb.lemma,
  rule,
});
