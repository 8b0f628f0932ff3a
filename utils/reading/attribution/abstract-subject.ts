/** Subjects that cannot say anything: "his frustration", "the rejection of the plan". */

import type { Phrase } from '../grammar/noun-words.ts';
import { BY_DOCUMENT, type ReportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  BE,
  CAP,
  COMMA,
  COORD,
  DASH,
  ING,
  MARK,
  NEG,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PREP,
  PRON,
  REL,
  SUB,
  TO,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import { canSpeak } from './can-speak.ts';
import type { FoundSource } from './find-source.ts';
import { headOf } from './head-of.ts';

/** Endings of English nouns for acts, states and qualities. */
const ABSTRACT = /(?:ness|ity|tion|sion|ment|ism|ence|ance|cy|ship|hood|refusal|denial|approval|removal)$/;

/** What is said to speak only in a manner of speaking: "history tells us", "common sense says". */
const FIGURATIVE = /^(?:history|wisdom|sense|logic|arithmetic|math|instinct|gut|folklore|legend)$/;

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

/** What things do as well as papers: without a paper before it, "it shows" is no report. */
const SHOWING = /^(?:show|prove|assume|mean|underscore|illustrate|demonstrate)$/;
/** What "this" does as an argument. */
const ARGUING = /^(?:show|prove|suggest|indicate|explain|underscore|illustrate|demonstrate)$/;
/** Tokens before "it" in which that paper is looked for: some two sentences. */
const PAPER_REACH = 50;
const PAPERS = new Set([...DOCUMENT_NOUNS, ...wordList('film data figures map')]);

/** Whether "it" has nothing before it that could show: "It shows that hard work pays." */
function showsAlone(doc: TaggedText, it: number): boolean {
  for (let k = it - 1; k >= Math.max(0, it - PAPER_REACH); k--)
    if (PAPERS.has(doc.tokens[k]!.lower) || PAPERS.has(doc.tokens[k]!.lower.replace(/s$/, ''))) return false;
  return true;
}

/** "It was a blow to the city, saying …": an "it" that only opens the sentence. */
const isExpletive = (doc: TaggedText, it: number): boolean =>
  ((doc.bits[it + 1]! & BE) !== 0 || doc.tokens[it + 1]!.lower === "'s") &&
  !(doc.bits[it + 2]! & (ING | PART));

/** Whether the subject of the verb `lemma`, whose group begins at token `group`, is a "there", "it", "you" or "this" that says nothing. */
export function isImpersonal(doc: TaggedText, source: FoundSource, group: number, lemma: string): boolean {
  if (source.phrase.last - source.phrase.first > 1) return false;
  const { first } = source.phrase;
  const word = doc.tokens[first]!.lower;
  const isThis = word === 'this' || word === 'that';
  if (word === 'there' || (isThis && doc.bits[group + 1]! & (TO | NEG))) return true;
  // "But this only explains why": what was told before shows it.
  if (isThis && source.arrangement === 'before' && ARGUING.test(lemma)) return true;
  // "which is not to say", but "Acme, which declined to say"
  if (word === 'which' && doc.bits[group]! & BE && doc.bits[group + 1]! & (TO | NEG)) return true;
  // "if you want to call it old": anybody.
  if (word === 'you') return true;
  if (word !== 'it') return false;
  if (SHOWING.test(lemma) && showsAlone(doc, first)) return true;
  const tied = group > 0 && doc.bits[group - 1]! & (COMMA | DASH | COORD);
  return source.arrangement === 'shared' && (!tied || isExpletive(doc, first));
}

/** Whether what the phrase names can report nothing by the verb: "his frustration said", "the gap suggests", but "the findings suggest". */
export const isMute = (doc: TaggedText, phrase: Phrase, { frames, lemma }: ReportingVerb): boolean =>
  frames & BY_DOCUMENT ? SUGGESTING.test(lemma) && isSilentThing(doc, phrase) : isAbstract(doc, phrase);

/** What any thing may do, but only texts, findings and people report by. */
const SUGGESTING = /^(?:show|suggest|indicate|reveal)$/;
/** What one measures or reads things off, besides documents. */
const READINGS = new Set(
  wordList(`log invoice receipt minute communication reading measurement calculation scan radar correspondence
    transcript sensor feed tracking tracker satellite modeling modelling polling sample work body cable missive disclosure version test
    timeline`),
);

/** "The gap", "that silence": one thing, in small letters, that is no text, no body and nobody. */
function isSilentThing(doc: TaggedText, phrase: Phrase): boolean {
  const head = headOf(doc, phrase);
  const { lower } = doc.tokens[head]!;
  const b = doc.bits[head]!;
  // "Experience shows"
  const opens = head === doc.sentences[doc.sentenceOf[head]!]!.first && ABSTRACT.test(lower);
  // In a headline names are no capitals: "Ruiz Just Revealed Who"
  if (doc.tokens[head]!.text !== lower && !opens) return false;
  if ((b & (OPEN_WORD | NOUN)) === 0 || b & (PRON | NUM) || (b & CAP && !opens)) return false;
  if (/(?:s|er|or|ist|ian|man|woman|people)$/.test(lower) || READINGS.has(lower) || SPEAKERS.has(lower))
    return false;
  return opens || (!isRoleNoun(lower) && !canSpeak(doc, { first: phrase.first, last: head + 1 }));
}

/** Whether the noun that the phrase is about names an act, a state or a quality, in small letters. */
function isAbstract(doc: TaggedText, { first, last }: Phrase): boolean {
  let head = first;
  for (let k = first; k < last; k++) {
    const b = doc.bits[k]!;
    if (k > first && b & (PREP | REL | SUB | TO | MARK) && !(b & OPEN_WORD)) break;
    // "lawyers overseeing the bankruptcy"
    if (k > first && b & ING && isRoleNoun(doc.tokens[k - 1]!.lower)) break;
    head = k;
  }
  const { lower } = doc.tokens[head]!;
  if (FIGURATIVE.test(lower) && (head === first || !(doc.bits[head]! & CAP))) return true;
  return ABSTRACT.test(lower) && !(doc.bits[head]! & CAP) && !SPEAKERS.has(lower) && !isRoleNoun(lower);
}
