/** Reports by a set phrase, not by a reporting verb and its subject: the readers of each, in order. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { prepositional } from './according-to.ts';
import { judgedInApposition } from './apposed-claim.ts';
import { assemblyHeard } from './assembly-heard.ts';
import type { Attribution } from './attribution.ts';
import { documentSeen, newsroomUnderstands } from './documents-seen.ts';
import { firstReported } from './first-reported.ts';
import { agentless } from './passive.ts';
import { plea } from './plea.ts';
import { quotedBy } from './quoted-by.ts';
import { byNoun } from './reporting-noun.ts';
import { stance } from './stance.ts';
import { unanswered } from './unanswered.ts';

type Reader = (doc: TaggedText, i: number, floor: number, ceiling: number) => Attribution | null;

const READERS: readonly Reader[] = [
  (doc, i, floor, ceiling) =>
    /^(?:per|words)$/.test(doc.tokens[i]!.lower) ? prepositional(doc, i, floor, ceiling) : null,
  byNoun,
  documentSeen,
  newsroomUnderstands,
  assemblyHeard,
  plea,
  firstReported,
  quotedBy,
  stance,
  judgedInApposition,
  agentless,
  unanswered,
];

/** The report that a set phrase makes at token `i`, or null; `floor` and `ceiling` bound the sentence. */
export function bySetPhrase(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  for (const read of READERS) {
    const found = read(doc, i, floor, ceiling);
    if (found) return found;
  }
  return null;
}
