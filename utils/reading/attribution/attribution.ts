/** A found attribution, in token indexes, before it becomes a claim. */

import type { Phrase } from '../grammar/noun-words.ts';

export interface Attribution {
  /** Null when the text names nobody ("reportedly", "it is believed"). */
  source: Phrase | null;
  cue: Phrase;
  content: Phrase[];
  /** Base form of the reporting verb or noun. */
  lemma: string;
  /** Name of the rule that found it. */
  rule: string;
}
