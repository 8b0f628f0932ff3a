/** All attributions of a text: one pass over its reporting words, then the quotations that no cue took. */

import { verbGroupStart } from '../grammar/noun-phrase.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { type ReportingVerb, reportingVerb } from '../grammar/reporting-verb.ts';
import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import {
  BASE,
  BE,
  CAP,
  COMMA,
  COORD,
  DASH,
  ING,
  PART,
  PAST,
  PRON,
  QUOTE,
  THIRD,
  TO,
} from '../grammar/word-class.ts';
import { accordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { isVerbHere } from './cue-word.ts';
import { type FoundSource, findSubject, shared } from './find-source.ts';
import { contentOf, isHypothetical, isPronounI } from './frames.ts';
import { adoptOrphans } from './orphan-quotations.ts';
import { impersonal, passive } from './passive.ts';

/** Quotations from this many words on are speech: words inside them are no cues of the article. */
const QUOTED_SPEECH = 3;

/** Finds all attributions in text order of their cues. Linear in the text. */
export function findAttributions(doc: TaggedText): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (doc.tokens[i]!.kind !== 'word' || insideSpeech(doc, i)) continue;
      const attribution = atWord(doc, i, sentence);
      if (attribution && (attribution.content.length > 0 || attribution.source)) found.push(attribution);
    }
  }
  adoptOrphans(doc, found);
  return found;
}

function insideSpeech(doc: TaggedText, i: number): boolean {
  const q = doc.quoteOf[i]!;
  return q >= 0 && doc.quotations[q]!.words >= QUOTED_SPEECH;
}

function atWord(doc: TaggedText, i: number, sentence: SentenceTokens): Attribution | null {
  const { lower } = doc.tokens[i]!;
  if (lower === 'according' && doc.tokens[i + 1]?.lower === 'to')
    return accordingTo(doc, i, sentence.first, sentence.last);
  if (lower === 'reportedly' || lower === 'allegedly') return impersonal(doc, i, sentence);
  const verb = reportingVerb(lower);
  if (!verb || !isVerbHere(doc, i, sentence.first)) return null;
  return byVerb(doc, i, verb, sentence);
}

function byVerb(
  doc: TaggedText,
  i: number,
  verb: ReportingVerb,
  sentence: SentenceTokens,
): Attribution | null {
  const { first: floor, last: ceiling } = sentence;
  const group = verbGroupStart(doc, i, floor);
  if (doc.bits[i]! & PART && hasBe(doc, group, i)) return passive(doc, i, verb, group, sentence);
  if (isHypothetical(doc, group, i)) return null;
  let after = i + 1;
  if (verb.lemma === 'point') {
    if (doc.tokens[after]?.lower !== 'out') return null;
    after++;
  }
  const source = subjectOf(doc, i, group, after, floor, ceiling);
  if (!source) return null;
  if (verb.frames & frame.ATTITUDE && !holdsAttitude(doc, i, source, sentence)) return null;
  if (isNaming(doc, i, verb, source) || isImpersonal(doc, source)) return null;
  const cue = { first: group, last: after };
  if (source.arrangement === 'after') {
    if (verb.frames & frame.ADDRESSEE || !(doc.bits[i]! & (PAST | THIRD))) return null;
    after = source.phrase.last;
  }
  const reported = contentOf(doc, { verb, source, group, after, floor, ceiling });
  if (!reported) return null;
  if (isLoose(doc, i, group, sentence.first) && !['that', 'quote', 'colon'].includes(reported.kind))
    return null;
  if (reported.kind === 'clause' && isParticiple(doc, i)) return null;
  const rule = `${verb.lemma}:${source.arrangement}:${reported.kind}`;
  return { source: source.phrase, cue, content: reported.content, lemma: verb.lemma, rule };
}

/** The subject: shared for participles and infinitives, its own for finite forms. */
function subjectOf(
  doc: TaggedText,
  i: number,
  group: number,
  after: number,
  floor: number,
  ceiling: number,
): FoundSource | null {
  const b = doc.bits[i]!;
  if (b & ING && !hasBe(doc, group, i)) return shared(doc, group, floor);
  if (b & BASE && !(b & PAST) && group > floor && doc.bits[group - 1]! & TO) return shared(doc, group, floor);
  return findSubject(doc, group, after, floor, ceiling);
}

function hasBe(doc: TaggedText, group: number, verb: number): boolean {
  for (let k = group; k < verb; k++) if (doc.bits[k]! & BE && doc.tokens[k]!.lower !== "'s") return true;
  return false;
}

/** An attitude is a claim when it is somebody's own, not "he said he believes". */
function holdsAttitude(doc: TaggedText, i: number, source: FoundSource, sentence: SentenceTokens): boolean {
  const { first } = source.phrase;
  if (doc.bits[i]! & ING || source.arrangement === 'shared') return false;
  if (!(doc.bits[first]! & PRON) || doc.bits[first]! & CAP) return !isPronounI(doc, source.phrase);
  return first - sentence.first < 2;
}

/** "a super PAC called Future": a name is given, nothing is said. */
function isNaming(doc: TaggedText, i: number, verb: ReportingVerb, source: FoundSource): boolean {
  if (!(verb.frames & frame.PREDICATE) || source.arrangement !== 'before' || !(doc.bits[i]! & PART))
    return false;
  if (source.phrase.last !== i) return false;
  return (
    /^(an?|one|another|some)$/.test(doc.tokens[source.phrase.first]!.lower) &&
    (doc.bits[i + 1]! & (CAP | QUOTE)) !== 0
  );
}

/** "it goes without saying", "there is reason to say" */
function isImpersonal(doc: TaggedText, source: FoundSource): boolean {
  if (source.phrase.last - source.phrase.first > 1) return false;
  const word = doc.tokens[source.phrase.first]!.lower;
  return word === 'there' || (word === 'it' && source.arrangement === 'shared');
}

/** An infinitive or gerund that hangs on another word ("stopped writing", "moved to claim") reports only with a clause. */
function isLoose(doc: TaggedText, i: number, group: number, floor: number): boolean {
  const b = doc.bits[i]!;
  if (group <= floor) return false;
  const before = doc.bits[group - 1]!;
  if (b & BASE && before & TO) return true;
  if (!(b & ING) || hasBe(doc, group, i)) return false;
  return !(before & (COMMA | DASH | COORD)) && doc.tokens[group - 1]!.lower !== 'by';
}

/** "the ruling expected in May", "a feeling proclaimed by him": a participle, not a finite verb. */
function isParticiple(doc: TaggedText, i: number): boolean {
  if (!(doc.bits[i]! & PART) || !(doc.bits[i]! & PAST) || !doc.tokens[i]!.lower.endsWith('ed')) return false;
  const next = doc.tokens[i + 1]?.lower;
  return next === 'by' || next === 'in' || next === 'during' || next === 'for' || next === 'at';
}
