/** Reported things rather than clauses: "announced the closure", "called it a mistake", "did not respond to questions". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  AUX,
  BASE,
  CAP,
  COMMA,
  COORD,
  DET,
  MARK,
  MODAL,
  NUM,
  OBJ,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  TO,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS, PLURAL_ONLY_PEOPLE } from '../lexicon/people-nouns.ts';
import { DISPUTED_NOUNS, DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { CONTESTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { wordList } from '../lexicon/word-list.ts';
import { CASTING, tellsAs } from './called-as.ts';
import type { Cue } from './cue.ts';
import { isDone } from './done-not-said.ts';
import { headOf } from './head-of.ts';
import { predicates } from './predicated-of.ts';
import { qualifiesNumber } from './qualifies-number.ts';
import { hasUnseenVerb } from './unseen-verb.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const ACCOUNTS = new Set(DISPUTED_NOUNS);
const CONTESTING = new Set(CONTESTING_VERBS);

/** Verbs that report only by what was said: "challenged the figures". */
export const isContesting = (lemma: string): boolean => CONTESTING.has(lemma);

/** Nouns for what one answers. */
const ASKED = new Set(
  wordList(
    'request requests question questions query queries inquiry inquiries call calls message messages email emails accusation accusations allegation allegations claim claims criticism comments remarks attack attacks',
  ),
);

/** "did not respond to requests", "replied to the accusations": what is answered is named behind the "to" at token `to`. */
export function answersWhat(doc: TaggedText, cue: Cue, to: number): boolean {
  if (cue.verb.lemma !== 'respond' && cue.verb.lemma !== 'reply') return false;
  const phrase = nounPhraseAt(doc, to + 1, cue.ceiling);
  if (!phrase) return false;
  for (let k = phrase.first; k < phrase.last; k++) if (ASKED.has(doc.tokens[k]!.lower)) return true;
  return false;
}

/** "polls show Smith leads": a document as subject lets the "that" go. */
export function showsClause(doc: TaggedText, cue: Cue): boolean {
  const { phrase } = cue.source;
  // "It found the pump was faster": the study before.
  const isIt = phrase.last - phrase.first === 1 && doc.tokens[phrase.first]!.lower === 'it';
  if (cue.verb.lemma === 'find' && finds(doc, phrase)) return true;
  // "The bank signaled it would cut rates": a pronoun and its verb.
  const [subject, verb] = [doc.bits[cue.after] ?? 0, doc.bits[cue.after + 1] ?? 0];
  if (HINTS.test(cue.verb.lemma) && subject & PRON && !(subject & (DET | REL)) && verb & (AUX | MODAL))
    return true;
  // "felt her team deserved it"
  if (cue.verb.lemma === 'feel' && subject & (PRON | POSS) && !(subject & (DET | REL))) return true;
  // "maintains the road is safe", "maintains the clause gags staff"
  if (cue.verb.lemma === 'maintain') {
    const held = nounPhraseAt(doc, cue.after, cue.ceiling);
    const verb = held && held.last < cue.ceiling ? doc.bits[held.last]! : 0;
    if (verb & AUX || (verb && !(verb & PART) && isFiniteVerb(doc, held!.last))) return true;
    return hasUnseenVerb(doc, cue.verb.lemma, cue.after, cue.ceiling);
  }
  // "vowed his country would not pay"
  const named = VOWS.test(cue.verb.lemma) ? nounPhraseAt(doc, cue.after, cue.ceiling) : null;
  if (named && /^(?:will|would)$/.test(doc.tokens[named.last]?.lower ?? '')) return true;
  return (cue.verb.frames & frame.BY_DOCUMENT) !== 0 && (isIt || isDocument(doc, phrase));
}

const HINTS = /^(?:signal|hint|imply|vow|pledge|agree|maintain|swear|conclude|decide)$/;

const VOWS = /^(?:vow|promise|pledge|swear)$/;

/** "The panel found the state was in breach": those who are asked to find. */
export function finds(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++) if (FINDERS.test(doc.tokens[k]!.lower)) return true;
  return false;
}

const BODIES = new Set(ORGANISATION_NOUNS);

/** "the charity counted 1,504 leaks": a body that counts. */
const isBody = (doc: TaggedText, { last }: Phrase): boolean => BODIES.has(doc.tokens[last - 1]!.lower);

const FINDERS =
  /^(?:panel|court|judge|judges|jury|jurors|tribunal|commission|inquiry|inquest|committee|coroner|investigators?|inspectors?|auditors?|regulators?|watchdog|ombudsman|researchers?|scientists?|economists?|authors)$/;

/** Whether a noun for a document stands in the phrase. */
export function isDocument(doc: TaggedText, phrase: Phrase): boolean {
  for (let k = phrase.first; k < phrase.last; k++) if (DOCUMENTS.has(doc.tokens[k]!.lower)) return true;
  return false;
}

/** Whether a noun for a person or people stands in the phrase. */
export function hasRoleNoun(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++) if (isRoleNoun(doc.tokens[k]!.lower)) return true;
  return false;
}

/** Where a thing that this verb reports starts, or null when its frame takes none or the thing is not said but done. */
export function withObject(doc: TaggedText, cue: Cue): number | null {
  const { verb, after, ceiling } = cue;
  const { frames } = verb;
  if (after >= ceiling || doc.bits[after]! & (MARK & ~QUOTE)) return null;
  if (frames & frame.MEASURE && putsAt(doc, cue)) return after;
  if (/^(?:expect|project)$/.test(verb.lemma) && foretells(doc, cue)) return after;
  if (verb.lemma === 'say' && isBareNumber(doc, after, ceiling)) return after;
  if (CASTING.test(verb.lemma)) return tellsAs(doc, cue) ? after : null;
  // "the plans put forth by the union"
  if (verb.lemma === 'put' && /^(?:forth|forward|by)$/.test(doc.tokens[after]!.lower)) return null;
  if (frames & frame.PREDICATE && predicates(doc, cue)) return after;
  if (/^(?:verify|document|record|register|tally)$/.test(verb.lemma) && countsCases(doc, cue)) return after;
  if (
    verb.lemma === 'count' &&
    (finds(doc, cue.source.phrase) || isBody(doc, cue.source.phrase)) &&
    counts(doc, cue)
  )
    return after;
  if (/^(?:maintain|proclaim|protest|declare)$/.test(verb.lemma) && isInnocence(doc, after)) return after;
  if (verb.lemma === 'find' && (findsNone(doc, after) || findsWords(doc, after))) return after;
  if (verb.lemma === 'echo' && takesUp(doc, cue)) return after;
  if (/^(?:rule|declare)$/.test(verb.lemma) && findsSo(doc, cue)) return after;
  if (frames & frame.CHARGE) return after;
  if (isDone(doc, cue)) return null;
  if (isContesting(verb.lemma)) return isAccount(doc, cue) ? after : null;
  const isTied = doc.bits[after]! & (PREP | COORD) && !qualifiesNumber(doc, after);
  if (frames & frame.OBJECT && !isTied) return after;
  // "The photos show up in every album"
  const isParticle = /^(?:up|off|through|together|out|forward|down|away|back)$/.test(
    doc.tokens[after]!.lower,
  );
  if (frames & frame.BY_DOCUMENT && !isParticle && isDocument(doc, cue.source.phrase)) return after;
  return null;
}

/** "challenged the ministry's figures": what was said, no rival, no law. */
function isAccount(doc: TaggedText, { after, ceiling }: Cue): boolean {
  // "contested that account"
  const first = doc.tokens[after]!.lower === 'that' ? after + 1 : after;
  const object = nounPhraseAt(doc, first, ceiling);
  return object !== null && ACCOUNTS.has(doc.tokens[headOf(doc, object)]!.lower);
}

/** "Police said nine; the mayor said three." */
const isBareNumber = (doc: TaggedText, at: number, ceiling: number): boolean =>
  ((doc.bits[at]! & NUM) !== 0 ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(doc.tokens[at]!.lower)) &&
  (at + 1 >= ceiling || (doc.bits[at + 1]! & STOP) !== 0);

/** "put the toll at 300", "puts the fall at about 6.9%" */
function putsAt(doc: TaggedText, { after, ceiling }: Cue): boolean {
  // "put it at 13"
  const isIt = /^(?:it|this|that)$/.test(doc.tokens[after]!.lower);
  let counts = isIt && ((doc.bits[after + 2] ?? 0) & NUM) !== 0;
  for (let k = after; k < ceiling && k - after < 14 && !(doc.bits[k]! & STOP); k++) {
    const { lower } = doc.tokens[k]!;
    if (
      /^(tolls?|figures?|numbers?|totals?|counts?|costs?|damages?|loss(es)?|estimates?|bill|price|value|rate|growth|inflation|unemployment|turnout|support|deaths|casualties|chances?|odds|probability|likelihood|risk|share|proportion)$/.test(
        lower,
      )
    )
      counts = true;
    if (lower === 'at' && (counts || measures(doc, k + 1))) return true;
    // "put it closer to 20,000"
    const isNearer = /^(?:closer|nearer|higher|lower)$/.test(lower) && (counts || isIt);
    if (isNearer && /^(?:to|at)$/.test(doc.tokens[k + 1]?.lower ?? '') && measures(doc, k + 2)) return true;
    if (lower === 'at' && k - after > 3) return false;
  }
  return false;
}

const PEOPLE = new Set(PLURAL_ONLY_PEOPLE);

/** Whether a thing is urged: "urged restraint", not "urged residents to leave". */
export function isThing(doc: TaggedText, { after, ceiling }: Cue): boolean {
  const object = nounPhraseAt(doc, after, ceiling);
  if (!object || (doc.bits[object.last] ?? 0) & TO || doc.bits[after]! & (OBJ | PRON)) return false;
  const head = object.last - 1;
  const { lower } = doc.tokens[head]!;
  return (
    !(doc.bits[head]! & CAP) &&
    !isRoleNoun(lower) &&
    !PEOPLE.has(lower) &&
    !isRoleNoun(lower.replace(/s$/, ''))
  );
}

/** A number behind "at", no clock time: "6.9%", "about 2,000", "€18m". */
function measures(doc: TaggedText, at: number): boolean {
  let k = at;
  while (
    /^(?:about|around|nearly|almost|over|under|between|least|most|more|less|fewer|nearer|closer|roughly|no|than|just|only|some|up|to|[$€£¥])$/.test(
      doc.tokens[k]?.lower ?? '',
    )
  )
    k++;
  const token = doc.tokens[k];
  if (!token || !/^\D{0,2}\d/.test(token.text)) return false;
  return (
    !/^(?:a\.?m\.?|p\.?m\.?|o'clock|:)$/.test(doc.tokens[k + 1]?.lower ?? '') && !token.text.includes(':')
  );
}

/** "expects inflation to fall", "expect growth of 0.3%": a forecast, not "expects a child". */
function foretells(doc: TaggedText, { after, ceiling }: Cue): boolean {
  const object = nounPhraseAt(doc, after, ceiling);
  // "expects it to average $2,175"
  const isIt = /^(?:it|them)$/.test(doc.tokens[after]!.lower) && (doc.bits[after + 1]! & TO) !== 0;
  if (!object || (!isIt && doc.bits[after]! & (OBJ | PRON))) return false;
  // "gusts of up to 90 mph"
  const end = /^(?:of|to)$/.test(doc.tokens[object.last]?.lower ?? '') ? object.last + 4 : object.last;
  for (let k = after; k <= end && k + 1 < ceiling; k++) {
    if (doc.bits[k]! & (STOP | COMMA)) return false;
    if (doc.bits[k]! & NUM) return true;
    if (k > after && doc.bits[k]! & TO && doc.bits[k + 1]! & (BASE | OPEN_WORD)) return true;
  }
  return false;
}

/** "verified 10,378 civilian deaths", "documented more than 40 cases": what bodies count, no wins and no losses. */
function countsCases(doc: TaggedText, { after, ceiling }: Cue): boolean {
  let isCounted = false;
  for (let k = after; k < ceiling && k - after < 8; k++) {
    if (doc.bits[k]! & (STOP | COMMA)) return false;
    if (doc.bits[k]! & NUM) isCounted = true;
    else if (isCounted && CASES.test(doc.tokens[k]!.lower)) return true;
  }
  return false;
}

/** "auditors counted 15,900 lines": a number right behind the verb. */
const counts = (doc: TaggedText, { after }: Cue): boolean =>
  (doc.bits[qualifiesNumber(doc, after) ? after + 2 : after]! & NUM) !== 0;

const CASES =
  /^(?:deaths?|cases?|infections?|incidents?|attacks?|violations?|casualties|killings?|victims?|complaints?|injur(?:y|ies)|arrests?|instances?|abuses?|crimes?|fatalities|disappearances?|executions?|shootings?|explosions?|outbreaks?|refugees?|detentions?|attempts?)$/;

/** "found no evidence of fraud", "found little proof" */
const findsNone = ({ tokens }: TaggedText, at: number): boolean =>
  /^(?:no|little)$/.test(tokens[at]!.lower) && FOUND.test(tokens[at + 1]!.lower);
const FOUND =
  /^(?:evidence|proof|links?|connections?|correlation|association|indications?|signs?|difference|trace|wrongdoing)$/;

/** "found it “mannered”": what a critic calls it. */
const findsWords = ({ bits }: TaggedText, at: number): boolean =>
  (bits[at]! & (OBJ | PRON)) !== 0 && ((bits[at + 1] ?? 0) & QUOTE) !== 0;

/** "echoed that comment", "echoed the mayor's call": what was said before. */
function takesUp(doc: TaggedText, { after, ceiling }: Cue): boolean {
  const object = nounPhraseAt(doc, after, ceiling);
  return object !== null && SAID.test(doc.tokens[object.last - 1]!.lower);
}

const SAID =
  /^(?:comments?|sentiments?|views?|calls?|concerns?|criticisms?|remarks?|claims?|complaints?|words|messages?|warnings?|argument|arguments|accusations?|fears?|assessment|statement)$/;

/** "maintained his innocence" */
const isInnocence = (doc: TaggedText, at: number): boolean =>
  (doc.bits[at]! & (DET | POSS)) !== 0 && doc.tokens[at + 1]?.lower === 'innocence';

/** "ruled the death a homicide", "declared the vote invalid", "ruled out foul play". */
function findsSo(doc: TaggedText, { after, ceiling }: Cue): boolean {
  const isOut = doc.tokens[after - 1]!.lower === 'out';
  const object = nounPhraseAt(doc, after, ceiling);
  if (!object || object.last >= ceiling) return object !== null && isOut;
  if (isOut) return !(doc.bits[after]! & CAP);
  const [end, next] = [doc.tokens[object.last - 1]!.lower, doc.tokens[object.last]!.lower];
  if (/sel(?:f|ves)$/.test(end)) return false;
  return /^an?$/.test(next) || FINDING.test(next) || (object.last - after > 2 && FINDING.test(end));
}

const FINDING =
  /^(?:void|legal|safe|fair|accidental|suspicious|(?:un|in|il)[a-z]{3,}(?:al|id|le|ul|air|afe))$/;
