/** What somebody makes known by other words than a verb of saying: "made clear that", "expressed concern that", "was adamant that". */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { ADV, BE, COMMA, DET, NEG, OPEN_WORD, POSS } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { contentRight } from './content-sides.ts';
import { relativeEnd } from './enclosing-clause.ts';
import { whatFollows } from './find-content.ts';
import { findSubject } from './find-source.ts';
import { isNobody } from './quantifier-subject.ts';

const MADE = new Set(['make', 'makes', 'made', 'making']);
const KNOWN = /^(?:clear|plain|known|public)$/;

const EXPRESSED = new Set(
  wordList(`
    express expresses expressed expressing voice voices voiced voicing raise raises raised raising convey conveys
    conveyed conveying share shares shared sharing hold holds held offer offers offered reiterate reiterates reiterated
    repeat repeats repeated repeating issue issues issued issuing give gives gave giving sound sounds sounded float
    floats floated floating
  `),
);
const VIEWS = new Map<string, string>([
  ...wordList('concern concerns fear fears worry worries alarm anxiety suspicion suspicions').map(
    (noun) => [noun, 'fear'] as const,
  ),
  ...wordList('hope hopes optimism').map((noun) => [noun, 'hope'] as const),
  ...wordList(
    'confidence belief conviction view opinion possibility prospect doubt doubts regret scepticism skepticism',
  ).map((noun) => [noun, 'believe'] as const),
  ...wordList('warning warnings').map((noun) => [noun, 'warn'] as const),
  ...wordList('assurance assurances guarantee guarantees notice').map((noun) => [noun, 'assure'] as const),
  ...wordList('claim claims accusation accusations allegation allegations').map(
    (noun) => [noun, 'claim'] as const,
  ),
  ...wordList('idea suggestion theory').map((noun) => [noun, 'suggest'] as const),
]);

/** Adjectives of those who hold or say something, by the verb whose act they share. */
const STANCES = new Map<string, string>([
  ...wordList('adamant insistent unequivocal emphatic clear').map((word) => [word, 'insist'] as const),
  ...wordList('confident convinced certain sure doubtful sceptical skeptical persuaded').map(
    (word) => [word, 'believe'] as const,
  ),
  ...wordList('hopeful optimistic').map((word) => [word, 'hope'] as const),
  ...wordList('worried concerned afraid fearful').map((word) => [word, 'fear'] as const),
]);

/** Tokens between such a verb and its noun ("expressed deep and growing concern"). */
const REACH = 5;

/** The words that `stance` reads. */
export const STANCE_WORDS = [...MADE, ...EXPRESSED, ...STANCES.keys()];

/** Reads such words at token `i`; `floor` and `ceiling` bound the sentence. Null where nobody tells what follows. */
export function stance(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const { lower } = doc.tokens[i]!;
  if (MADE.has(lower)) return madeKnown(doc, i, floor, ceiling);
  if (EXPRESSED.has(lower)) return expressed(doc, i, floor, ceiling);
  return STANCES.has(lower) ? adamant(doc, i, floor, ceiling) : null;
}

function madeKnown(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  let known = i + 1;
  if (doc.tokens[known]?.lower === 'it') known++;
  while (known < ceiling && doc.bits[known]! & ADV) known++;
  if (!KNOWN.test(doc.tokens[known]?.lower ?? '')) return null;
  // "made it clear to the party on Wednesday that"
  const follow = whatFollows(doc, known + 1, ceiling, false);
  if (follow.kind !== 'that') return null;
  const found = report(doc, i, follow.at, 'say', floor, ceiling);
  return found && { ...found, cue: { first: found.cue.first, last: known + 1 } };
}

function expressed(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  // "…, the agency said, raising hopes that": what was said raises them.
  const isRaised = doc.tokens[i]!.lower === 'raising' && doc.bits[i - 1]! & COMMA;
  if (isRaised && /^(?:hopes?|fears?|prospects?|possibility)$/.test(doc.tokens[i + 1]?.lower ?? ''))
    return null;
  for (let k = i + 1; k < ceiling && k - i <= REACH; k++) {
    const lemma = VIEWS.get(doc.tokens[k]!.lower);
    if (lemma)
      return doc.tokens[k + 1]?.lower === 'that' ? report(doc, i, k + 1, lemma, floor, ceiling) : null;
    if (!(doc.bits[k]! & (DET | POSS | OPEN_WORD | ADV)) && doc.tokens[k]!.lower !== 'and') return null;
  }
  return null;
}

/** "is confident that": nobody else's certainty, and no "it is clear that". */
function adamant(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (doc.tokens[i + 1]?.lower !== 'that') return null;
  let be = i - 1;
  while (be > floor && doc.bits[be]! & ADV && !(doc.bits[be]! & NEG)) be--;
  if (!(doc.bits[be]! & BE)) return null;
  const found = report(doc, be, i + 1, STANCES.get(doc.tokens[i]!.lower)!, floor, ceiling);
  return found && { ...found, cue: { first: found.cue.first, last: i + 1 } };
}

/** The report of the subject of the verb at `verb`, with what starts at `start`. */
function report(
  doc: TaggedText,
  verb: number,
  start: number,
  lemma: string,
  floor: number,
  ceiling: number,
): Attribution | null {
  const group = verbGroupStart(doc, verb, floor);
  const found = findSubject(doc, group, verb + 1, floor, ceiling);
  if (!found || found.arrangement === 'after' || !isSpeaker(doc, found.phrase)) return null;
  // "asked whether he was concerned that"
  if (/^(?:whether|if|unless|why|how)$/.test(doc.tokens[found.phrase.first - 1]?.lower ?? '')) return null;
  const content = contentRight(
    doc,
    start,
    relativeEnd(doc, start, { source: found, floor, ceiling }, 1) ?? ceiling,
  );
  if (content.length === 0) return null;
  return {
    source: found.phrase,
    cue: { first: group, last: start },
    content,
    lemma,
    rule: `stance:${lemma}`,
  };
}

const isSpeaker = (doc: TaggedText, phrase: Phrase): boolean =>
  canSpeak(doc, phrase) &&
  !isNobody(doc, phrase.first) &&
  !/^(?:it|this|that|there|what)$/.test(doc.tokens[phrase.last - 1]!.lower);
