/** Things that are done by verbs of saying: "posted a photo", "claimed the title", "reported a loss". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { BASE, COMMA, COORD, DET, NUM, OBJ, POSS, PREP, REL, STOP, TIME, TO } from '../grammar/word-class.ts';
import { CONFIRMING_BODIES, THINGS_DONE } from '../lexicon/things-done.ts';
import type { Cue } from './cue.ts';

/** Whether the object of the verb is one of those that are done, not said. */
export function isDone(doc: TaggedText, { verb, after, ceiling, source }: Cue): boolean {
  // "went on to report wrongdoing"
  if (verb.lemma === 'report' && doc.bits[after - 1]! & BASE && doc.bits[after - 2]! & TO) return true;
  // "reported daily to the owner"
  if (verb.lemma === 'report' && /^(?:daily|directly|weekly)$/.test(doc.tokens[after]?.lower ?? ''))
    return true;
  const nouns = THINGS_DONE.get(verb.lemma);
  if (!nouns) return false;
  const end = objectEnd(doc, after, ceiling);
  // "denied him bail", "denied the rights group's claim": the last word tells.
  if (verb.lemma === 'deny') return end > after && nouns.has(doc.tokens[end - 1]!.lower);
  // "confirmed Ruiz as ambassador"
  if (verb.lemma === 'confirm' && doc.tokens[end]?.lower === 'as')
    return LEGISLATORS.has(doc.tokens[source.phrase.last - 1]!.lower);
  // "full-year results on March 21": no verb.
  const last = end < ceiling && nouns.has(doc.tokens[end]!.lower) ? end + 1 : end;
  let isNamed = false;
  for (let k = after; k < last; k++) {
    // "reported earnings of $8.42 a share" tells how much.
    if (verb.lemma === 'report' && doc.bits[k]! & NUM) return false;
    isNamed ||= nouns.has(doc.tokens[k]!.lower);
  }
  return isNamed;
}

const LEGISLATORS = new Set(CONFIRMING_BODIES);

/** Token behind the object, past whom something is done to: "him bail". */
function objectEnd(doc: TaggedText, after: number, ceiling: number): number {
  const end = nounPhraseAt(doc, after, ceiling)?.last ?? after;
  if (!(doc.bits[after]! & OBJ)) return end;
  return nounPhraseAt(doc, Math.max(end, after + 1), ceiling)?.last ?? end;
}

/** "at least 217 lives": the token at which the number stands, or `at` where none does. */
export function behindQualifier(doc: TaggedText, at: number): number {
  let k = at;
  while (k - at < 4 && QUALIFIES.test(doc.tokens[k]?.lower ?? '')) k++;
  return (doc.bits[k] ?? 0) & NUM ? k : at;
}
const QUALIFIES = /^(?:at|least|most|more|than|fewer|nearly|almost|about|around|some|up|to|over|as|many)$/;

/** "claimed 12 lives", "had thought of leaving": no clause, though behind a number the noun looks like its verb. */
export function looksLikeClause(doc: TaggedText, { verb, after, ceiling }: Cue): boolean {
  if (verb.lemma === 'think' && /^(?:of|about)$/.test(doc.tokens[after]!.lower)) return true;
  let last = nounPhraseAt(doc, behindQualifier(doc, after), ceiling)?.last ?? ceiling;
  // "added the flaw to its list of known exploited holes"
  const isPut = verb.lemma === 'add' && last < ceiling && /^(?:in)?to$/.test(doc.tokens[last]!.lower);
  if (isPut && doc.bits[last + 1]! & (DET | POSS)) return true;
  const isNamedAt = (k: number): boolean =>
    THINGS_DONE.get(verb.lemma)?.has(doc.tokens[k]?.lower ?? '') ?? false;
  // "claiming allegiance to the group"
  if (isNamedAt(after) && (doc.bits[after + 1] ?? 0) & PREP) return true;
  if (!isNamedAt(last) && isNamedAt(last - 1)) last--;
  if (last >= ceiling || !isNamedAt(last)) return false;
  // "wrote an essay entitled “The Pier”"
  if (/^(?:(?:en)?titled|headlined|called|about)$/.test(doc.tokens[last + 1]?.lower ?? '')) return true;
  return last + 1 >= ceiling || (doc.bits[last + 1]! & (STOP | COMMA | COORD | PREP | TIME | TO | REL)) !== 0;
}
