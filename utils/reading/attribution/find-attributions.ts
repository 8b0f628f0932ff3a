/** All attributions of a text: one pass over its reporting words, then the quotations that no cue took. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { afterDateline } from '../grammar/dateline.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { type ReportingVerb, reportingVerb } from '../grammar/reporting-verb.ts';
import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import {
  BASE,
  BE,
  CAP,
  COLON,
  COMMA,
  COORD,
  DET,
  HAVE,
  ING,
  NUM,
  PART,
  PAST,
  PREP,
  PRON,
  QUOTE,
  THIRD,
  TIME,
  TO,
} from '../grammar/word-class.ts';
import { isImpersonal, isMute } from './abstract-subject.ts';
import { accordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { isAsked, isWithoutBe } from './being-asked.ts';
import { reportsByPreposition } from './by-preposition.ts';
import { canSpeak, isLoneArticle, isNoSubject, isOneThing } from './can-speak.ts';
import { withCited } from './citing.ts';
import { isVerbHere } from './cue-word.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { type FoundSource, findSubject, saysMany } from './find-source.ts';
import { framedQuotations } from './framed-quotations.ts';
import { contentOf } from './frames.ts';
import { colonSpeaker, headlineTrailer, knownNames, signedQuotation } from './labelled-speakers.ts';
import { isNaming } from './naming.ts';
import { dropNested } from './nested.ts';
import {
  isDuty,
  isGerund,
  isHypothetical,
  isPromised,
  isReady,
  isSaidToShow,
  isUnmentioned,
  isWanted,
  isWondered,
} from './nothing-said.ts';
import { adoptOrphans } from './orphan-quotations.ts';
import { causedSubject, frontedSubject, participleSubject } from './participle-subject.ts';
import { impersonal, lacksObject, passive } from './passive.ts';
import { isNobody, isPronounI } from './quantifier-subject.ts';
import { isNeither, isNeitherDenied, isSilent, norBefore, refusal } from './refusal.ts';
import { rightEdge } from './right-edge.ts';
import { bySetPhrase } from './set-phrases.ts';
import { shared } from './shared-subject.ts';
import { withoutOtherShare } from './shares-of-people.ts';
import { linksElsewhere } from './signposts.ts';
import { withoutDay } from './subject-phrase.ts';
import { startsParagraph } from './transcript-labels.ts';
import { isAvoided, isForeseen, isUnsaid } from './unsaid.ts';
import { hasBe, isLoose, isParticiple } from './verb-form.ts';
import { isWriters } from './writers-own.ts';

/** Tokens looked at before a cue: longer sentences than any in prose are read in parts, so that the cost stays linear. */
const REACH_LEFT = 160;

/** Quotations from this many words on are speech: words inside them are no cues of the article. */
const QUOTED_SPEECH = 3;

/** Finds all attributions in text order of their cues. Linear in the text. */
export function findAttributions(doc: TaggedText): Attribution[] {
  const found: Attribution[] = [];
  const names = knownNames(doc);
  // The paragraph that links to another article: its claims are not of this one.
  let link = -1;
  for (const [index, whole] of doc.sentences.entries()) {
    const sentence = { ...whole, first: afterDateline(doc, whole.first, whole.last) };
    if (startsParagraph(doc, whole) && linksElsewhere(doc, whole)) link = whole.paragraph;
    if (whole.paragraph === link) continue;
    const label = colonSpeaker(doc, index, names) ?? headlineTrailer(doc, index);
    if (label) found.push(label);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (doc.tokens[i]!.kind !== 'word' || insideSpeech(doc, i)) continue;
      const attribution = atWord(doc, i, sentence);
      if (attribution && (attribution.content.length > 0 || attribution.source)) found.push(attribution);
    }
  }
  for (const index of doc.quotations.keys()) {
    const signed = signedQuotation(doc, index);
    if (signed) found.push(signed);
  }
  found.push(...embeddedPosts(doc));
  found.push(...framedQuotations(doc, found));
  found.sort((a, b) => a.cue.first - b.cue.first);
  const kept = dropNested(doc, found);
  adoptOrphans(doc, kept);
  return withCited(doc, kept).filter((found) => !isWriters(doc, found));
}

function insideSpeech(doc: TaggedText, i: number): boolean {
  const q = doc.quoteOf[i]!;
  if (q < 0) return false;
  // “moaning”, the “Buffett rule”
  return doc.quotations[q]!.closed || doc.quotations[q]!.words >= QUOTED_SPEECH;
}

function atWord(doc: TaggedText, i: number, sentence: SentenceTokens): Attribution | null {
  const { lower } = doc.tokens[i]!;
  const floor = Math.max(sentence.first, i - REACH_LEFT);
  const ceiling = rightEdge(doc, i, sentence.last);
  if (lower === 'according' && doc.tokens[i + 1]?.lower === 'to') return accordingTo(doc, i, floor, ceiling);
  if (lower === 'reportedly' || lower === 'allegedly') {
    // "reportedly says": the verb tells who; "reportedly agreed a deal" says what was done.
    const verb = reportingVerb(doc.tokens[i + 1]?.lower ?? '');
    const tells = verb && verb.frames & (frame.STATEMENT | frame.ADDRESSEE | frame.QUESTION);
    if (tells && doc.bits[i + 1]! & (PAST | THIRD) && !hasBe(doc, i - 1, i)) return null;
    return impersonal(doc, i, { ...sentence, first: floor, last: ceiling });
  }
  const phrased = bySetPhrase(doc, i, floor, ceiling);
  if (phrased) return phrased;
  const verb = reportingVerb(lower);
  if (lower === 'saying' && doc.tokens[i - 1]?.lower === 'as') return null;
  if (!verb || !isVerbHere(doc, i, sentence.first)) return null;
  return byVerb(doc, i, verb, sentence);
}

function byVerb(
  doc: TaggedText,
  i: number,
  verb: ReportingVerb,
  sentence: SentenceTokens,
): Attribution | null {
  const floor = Math.max(sentence.first, i - REACH_LEFT);
  const ceiling = rightEdge(doc, i, sentence.last);
  const group = verbGroupStart(doc, i, floor);
  if (doc.bits[i]! & PART && hasBe(doc, group, i))
    return passive(doc, i, verb, group, { ...sentence, first: floor, last: ceiling });
  if (isHypothetical(doc, group, i) || isAsked(doc, group, i) || isAvoided(doc, group, i)) return null;
  if (isPromised(doc, i) || isWondered(doc, i, sentence) || isNeitherDenied(doc, group, i)) return null;
  let after = i + 1;
  const particle = verb.particles.includes(doc.tokens[after]?.lower ?? '');
  if (particle) after++;
  // Without its particle such a verb ("shoot", "go", "point") reports nothing.
  else if (verb.lemma === 'point' || (verb.frames === 0 && !reportsByPreposition(doc, i, verb))) return null;
  const found = subjectOf(doc, i, group, after, floor, ceiling);
  const phrase = found && withoutDay(doc, found.phrase);
  if (!phrase) return null;
  if (
    isNobody(doc, phrase.first) ||
    isLoneArticle(doc, phrase) ||
    isNoSubject(doc, phrase) ||
    isOneThing(doc, phrase, group)
  )
    return null;
  // "whether it admits it or not"
  if (doc.tokens[phrase.first - 1]?.lower === 'whether') return null;
  const source = { ...found, phrase };
  if (verb.frames & frame.ATTITUDE && !holdsAttitude(doc, i, source, floor)) return null;
  if (
    isSharedPassive(doc, i, group, verb, source, floor) ||
    (group === i && (lacksObject(doc, i, verb) || isWithoutBe(doc, i, ceiling)))
  )
    return null;
  // "The next steps are to show that …"
  const isPlan = i > 1 && doc.bits[i - 1]! & TO && doc.bits[i - 2]! & BE;
  if (isPlan && !canSpeak(doc, source.phrase)) return null;
  if (isReady(doc, i) || isGerund(doc, group, i)) return null;
  if (isDuty(doc, i, verb) || isSaidToShow(doc, i - 1)) return null;
  // "an officer who responded said": the second verb reports.
  if (source.arrangement === 'relative' && doc.bits[after]! & PAST && reportingVerb(doc.tokens[after]!.lower))
    return null;
  if (verb.frames & frame.INFINITIVE && !(verb.frames & frame.STATEMENT) && !canSpeak(doc, source.phrase))
    return null;
  if (isMute(doc, source.phrase, verb)) return null;
  if (isNaming(doc, i, verb, source) || isImpersonal(doc, source, group, verb.lemma)) return null;
  const cue = { first: cueStart(doc, group, i), last: after };
  if (source.arrangement === 'after') {
    // "Estimated attendance: 60,000"
    if (doc.bits[source.phrase.last]! & COLON && !canSpeak(doc, source.phrase)) return null;
    // “There will be war,” warned Ruiz, but not “told Ruiz”.
    const isWarning = /^(?:warn|caution)$/.test(verb.lemma) && (doc.bits[group - 1] ?? 0) & (COMMA | QUOTE);
    if (
      (verb.frames & frame.ADDRESSEE && !isWarning) ||
      !(doc.bits[i]! & (PAST | THIRD) || saysMany(doc, i, source))
    )
      return null;
    after = source.phrase.last;
  }
  const isSilence = isNeither(doc, source) || norBefore(doc, source.phrase) >= 0;
  const told = isSilence ? null : contentOf(doc, { verb, source, group, after, floor, ceiling });
  const reported = told?.kind === 'left' && isSilent(doc, group, i, verb.lemma) ? null : told;
  if (!reported) return refusal(doc, i, group, source, ceiling);
  if (isUnsaid(doc, group, i, verb, reported.kind) || isForeseen(doc, group, i, source)) return null;
  if (source.arrangement === 'shared' && isLoose(doc, i, group, floor, reported.kind)) return null;
  if (reported.kind === 'clause' && isParticiple(doc, i)) return null;
  const rule = `${verb.lemma}:${source.arrangement}:${reported.kind}`;
  const { content, preposition } = reported;
  const said = withoutOtherShare(doc, source.phrase, content);
  if (!preposition) return { source: source.phrase, cue, content: said, lemma: verb.lemma, rule };
  return {
    source: source.phrase,
    cue: { ...cue, last: cue.last + 1 },
    content: said,
    lemma: `${verb.lemma} ${preposition}`,
    rule,
  };
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
  if (b & ING && !hasBe(doc, group, i))
    return (
      frontedSubject(doc, group, floor, ceiling) ??
      participleSubject(doc, group, after, floor) ??
      shared(doc, group, floor)
    );
  if (b & BASE && !(b & PAST) && group > floor && doc.bits[group - 1]! & TO)
    return isWanted(doc, group - 1, floor)
      ? null
      : (causedSubject(doc, group - 1, floor) ?? shared(doc, group, floor));
  // "The term is used to describe …", "a term Ruiz has used to describe …": whoever uses it describes.
  if (
    doc.tokens[i - 1]?.lower === 'to' &&
    doc.tokens[i - 2]?.lower === 'used' &&
    (doc.bits[i - 3] ?? 0) & (BE | HAVE)
  )
    return null;
  if (isUnmentioned(doc, i, group)) return null;
  return findSubject(doc, group, after, floor, ceiling);
}

/** The cue without a time adverbial before its verb ("this week announced"). */
function cueStart(doc: TaggedText, group: number, verb: number): number {
  let i = group;
  while (
    i < verb &&
    (doc.bits[i]! & (TIME | PREP | DET | NUM | COMMA) ||
      /^(last|next|early|late|there|here)$/.test(doc.tokens[i]!.lower))
  )
    i++;
  return i;
}

/** "was taken in and told that": the auxiliary before the coordination makes this verb passive, too. */
function isSharedPassive(
  doc: TaggedText,
  i: number,
  group: number,
  verb: ReportingVerb,
  source: FoundSource,
  floor: number,
): boolean {
  if (source.arrangement !== 'shared' || !(verb.frames & frame.ADDRESSEE) || !(doc.bits[i]! & PART))
    return false;
  if (group <= floor || !(doc.bits[group - 1]! & COORD)) return false;
  for (let k = group - 2; k >= floor && group - k < 12; k--)
    if (isFiniteVerb(doc, k)) return (doc.bits[k]! & BE) !== 0;
  return false;
}

/** An attitude is a claim when it is somebody's own, not "he said he believes". */
function holdsAttitude(doc: TaggedText, i: number, source: FoundSource, floor: number): boolean {
  const { first } = source.phrase;
  if (doc.bits[i]! & ING || source.arrangement === 'shared') return false;
  // "If we thought they were safe, we would go"
  if (doc.bits[i]! & PAST && doc.tokens[first - 1]?.lower === 'if') return false;
  // "Ruiz, who expects the bank to respond"
  if (source.arrangement === 'relative') return (doc.bits[source.phrase.first - 1]! & COMMA) !== 0;
  // "Prices, she believes, will fall"
  if (doc.bits[first - 1]! & doc.bits[i + 1]! & COMMA && first > floor)
    return !isPronounI(doc, source.phrase);
  if (!(doc.bits[first]! & PRON) || doc.bits[first]! & CAP) return !isPronounI(doc, source.phrase);
  return first - floor < 2;
}
