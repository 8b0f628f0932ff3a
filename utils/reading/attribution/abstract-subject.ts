/** Subjects that cannot say anything: "his frustration", "the rejection of the plan". */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, MARK, OPEN_WORD, PREP, REL, SUB, TO } from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';

/** Endings of English nouns for acts, states and qualities. */
const ABSTRACT = /(?:ness|ity|tion|sion|ment|ism|ence|ance|cy|ship|hood|refusal|denial|approval|removal)$/;

/** Nouns with such endings for people and for what they write. */
const SPEAKERS = new Set([
  ...ORGANISATION_NOUNS,
  ...DOCUMENT_NOUNS,
  ...wordList(`
    community audience leadership movement establishment minority majority faction delegation opposition coalition
    congregation population generation administration government department ministry parliament management
    presidency agency embassy constituency celebrity authority facility entity university nation commission
    organization organisation corporation institution federation association foundation publication edition
    investigation inspection examination declaration resolution regulation legislation constitution petition
    statement document announcement comment agreement assessment amendment indictment settlement judgment judgement
    policy prophecy reference evidence sentence conference intelligence ambulance alliance insurance
    section session mission station tradition competition conversation application information instruction
  `),
]);

/** Whether the noun that the phrase is about names an act, a state or a quality, in small letters. */
export function isAbstract(doc: TaggedText, { first, last }: Phrase): boolean {
  let head = first;
  for (let k = first; k < last; k++) {
    const b = doc.bits[k]!;
    if (k > first && b & (PREP | REL | SUB | TO | MARK) && !(b & OPEN_WORD)) break;
    head = k;
  }
  const { lower } = doc.tokens[head]!;
  return ABSTRACT.test(lower) && !(doc.bits[head]! & CAP) && !SPEAKERS.has(lower) && !isRoleNoun(lower);
}
