/** Who was asked and did not speak: "could not be reached for comment", "did not return calls", "no comment from Moscow". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { ADV, BE, MARK, NEG } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { findSubject } from './find-source.ts';
import { refusedWords } from './refusal.ts';

/** What reporters leave behind. */
const CALLS = new Set(
  wordList(
    'call calls message messages email emails e-mail e-mails voicemail voicemails text texts request requests',
  ),
);
/** Tokens between "return" and the calls. */
const OBJECT_REACH = 4;

const refused = (source: Phrase, cue: Phrase, rule: string): Attribution => ({
  source,
  cue,
  content: [],
  lemma: 'refuse',
  rule: `refusal:${rule}`,
});

/** The words that `unanswered` reads. */
export const SILENT_WORDS =
  'reached available unavailable return returned comment response reply neither'.split(' ');

/** Reads such a phrase at its word `i`; `floor` and `ceiling` bound the sentence. */
export function unanswered(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  switch (doc.tokens[i]!.lower) {
    case 'reached':
    case 'available':
    case 'unavailable':
      return unreached(doc, i, floor, ceiling);
    case 'return':
    case 'returned':
      return unreturned(doc, i, floor, ceiling);
    case 'comment':
    case 'response':
    case 'reply':
      return silence(doc, i, floor, ceiling);
    case 'neither':
      return neitherConfirmed(doc, i, floor, ceiling);
    default:
      return null;
  }
}

/** The subject of the verb group, behind its appositions too. */
function whoWasAsked(
  doc: TaggedText,
  group: number,
  after: number,
  floor: number,
  ceiling: number,
): Phrase | null {
  const found = findSubject(doc, group, after, floor, ceiling);
  return found && found.arrangement !== 'after' ? found.phrase : null;
}

/** "could not be reached for comment", "was not available for comment", "was unavailable for comment". */
function unreached(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (doc.tokens[i + 1]?.lower !== 'for' || doc.tokens[i + 2]?.lower !== 'comment') return null;
  let start = i;
  while (start > floor && doc.bits[start - 1]! & ADV && !(doc.bits[start - 1]! & NEG)) start--;
  const group = verbGroupStart(doc, start, floor);
  let negated = doc.tokens[i]!.lower === 'unavailable';
  let be = false;
  for (let k = group; k < i; k++) {
    if (doc.bits[k]! & NEG) negated = true;
    if (doc.bits[k]! & BE) be = true;
  }
  const source = negated && be ? whoWasAsked(doc, group, i + 3, floor, ceiling) : null;
  return source && refused(source, { first: group, last: i + 3 }, 'unreached');
}

/** "did not immediately return a call". */
function unreturned(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const group = verbGroupStart(doc, i, floor);
  let negated = false;
  for (let k = group; k < i; k++) if (doc.bits[k]! & NEG) negated = true;
  if (!negated) return null;
  for (let k = i + 1; k < ceiling && k - i <= OBJECT_REACH && !(doc.bits[k]! & MARK); k++) {
    if (!CALLS.has(doc.tokens[k]!.lower)) continue;
    const source = whoWasAsked(doc, group, k + 1, floor, ceiling);
    return source && refused(source, { first: group, last: k + 1 }, 'unreturned');
  }
  return null;
}

/** "There was no immediate comment from Moscow." */
function silence(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const no = doc.tokens[i - 1]?.lower === 'no' ? i - 1 : i - 2;
  if (no < floor || doc.tokens[no]!.lower !== 'no' || doc.tokens[i + 1]?.lower !== 'from') return null;
  const source = nounPhraseAt(doc, i + 2, ceiling);
  return source && refused(source, { first: no, last: i + 1 }, 'silence');
}

/** "The army neither confirmed nor denied the raid", "He neither admitted nor denied wrongdoing". */
function neitherConfirmed(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (!/^(?:confirm|admit)/.test(doc.tokens[i + 1]?.lower ?? '') || doc.tokens[i + 2]?.lower !== 'nor')
    return null;
  const group = verbGroupStart(doc, i, floor);
  const source = whoWasAsked(doc, group, i + 4, floor, ceiling);
  if (!source) return null;
  const cue = { first: group, last: Math.min(i + 4, ceiling) };
  return { ...refused(source, cue, 'neither'), content: refusedWords(doc, cue.last, ceiling) };
}
