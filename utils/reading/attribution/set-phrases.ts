/** Reports by a set phrase, not by a reporting verb and its subject: the readers of each, by the word they start from. */

import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { PASSIVE_HEDGES } from '../lexicon/hedge-words.ts';
import { ACT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { NOTED_FORMS } from '../lexicon/reporting-verbs.ts';
import { POLL_NOUNS } from '../lexicon/vote-words.ts';
import { notedBy, prepositional } from './according-to.ts';
import { judgedInApposition } from './apposed-claim.ts';
import { assemblyHeard } from './assembly-heard.ts';
import type { Attribution } from './attribution.ts';
import { DESCRIBING_WORDS, describedBy } from './called-as.ts';
import { courtHeld } from './court-held.ts';
import { DECLINING_WORDS, declined } from './declined.ts';
import { documentSeen, newsroomUnderstands, SEEING_WORDS } from './documents-seen.ts';
import { figureRetold, RETELLING_WORDS } from './figure-retold.ts';
import { firstReported, TELLING_WORDS } from './first-reported.ts';
import { inPoll } from './in-poll.ts';
import { OUTLOOK_WORDS, outlook } from './outlook.ts';
import { ACCOUNT_WORDS, ownAccount } from './own-account.ts';
import { agentless, heardSaying } from './passive.ts';
import { PLEA_WORDS, plea } from './plea.ts';
import { QUOTING_WORDS, quotedBy } from './quoted-by.ts';
import { byNoun } from './reporting-noun.ts';
import { REVISING_WORDS, revisedForecast } from './revised-forecast.ts';
import { secondMeasure } from './second-measure.ts';
import { STANCE_WORDS, stance } from './stance.ts';
import { SILENT_WORDS, unanswered } from './unanswered.ts';

type Reader = (doc: TaggedText, i: number, floor: number, ceiling: number) => Attribution | null;

/** Readers by word, in lower case: most words of a text start no set phrase. */
const READERS = new Map<string, Reader[]>();
const put = (words: readonly string[], reader: Reader): void => {
  for (const word of words) READERS.set(word, [...(READERS.get(word) ?? []), reader]);
};

put(['per', 'words'], prepositional);
put(NOTED_FORMS, notedBy);
put(ACCOUNT_WORDS, ownAccount);
put(ACT_NOUNS, byNoun);
put(SEEING_WORDS, documentSeen);
put(['understands', 'learned', 'learnt'], newsroomUnderstands);
put(['heard'], assemblyHeard);
put(['heard', 'seen'], heardSaying);
put(['held', 'holds'], courtHeld);
put(PLEA_WORDS, plea);
put(DESCRIBING_WORDS, describedBy);
put(TELLING_WORDS, firstReported);
put(QUOTING_WORDS, quotedBy);
put(STANCE_WORDS, stance);
put(OUTLOOK_WORDS, outlook);
put(REVISING_WORDS, revisedForecast);
put(RETELLING_WORDS, figureRetold);
put(['at'], secondMeasure);
put(POLL_NOUNS, inPoll);
put(PASSIVE_HEDGES, agentless);
put(SILENT_WORDS, unanswered);
put(DECLINING_WORDS, declined);

/** The report that a set phrase makes at token `i`, or null; `floor` and `ceiling` bound the sentence. */
export function bySetPhrase(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const { lower } = doc.tokens[i]!;
  for (const read of READERS.get(lower) ?? []) {
    const found = read(doc, i, floor, ceiling);
    if (found) return found;
  }
  return reportingVerb(lower) ? judgedInApposition(doc, i, floor, ceiling) : null;
}
