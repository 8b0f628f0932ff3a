/** Whether a word that can report is used as a verb where it stands. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { isInCompound } from '../grammar/compound-nouns.ts';
import { plural } from '../grammar/inflect.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  BE,
  CAP,
  CLOSE,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  MARK,
  MODAL,
  NEG,
  NOUN,
  NUM,
  OBJ,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
  TO,
  VERB,
} from '../grammar/word-class.ts';
import { MOSTLY_NOUNS } from '../lexicon/common-verbs.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { isOfPeople } from '../lexicon/peoples.ts';
import { hasDocumentAsHead, hasPluralHead, isOfDocument } from './document-subject.ts';
import { headOf } from './head-of.ts';
import { isModifier } from './modifier.ts';
import { isMeans } from './nothing-said.ts';
import { isQuantifierSubject } from './quantifier-subject.ts';
import { isDocument } from './reported-object.ts';
import { isSecondVerb } from './second-predicate.ts';

/** Whether the reporting word at `i` is a verb; `floor` is the first token of its sentence. */
export function isVerbHere(doc: TaggedText, i: number, floor: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD && !(b & (PAST | THIRD | ING | BASE))) return false;
  // "the Palmetto state's primary"
  if ((doc.bits[i + 1] ?? 0) & POSS && /^['’]s$/.test(doc.tokens[i + 1]!.lower)) return false;
  if (isMeans(doc, i) || isInCompound(doc.tokens, i) || isModifier(doc, i)) return false;
  let k = i - 1;
  while (k >= floor && doc.bits[k]! & ADV && !(doc.bits[k]! & (CAP | DET))) k--;
  const before = k >= floor ? doc.bits[k]! : 0;
  if (/^(?:comment|answer|reply|respon)/.test(doc.tokens[i]!.lower) && isDenied(doc, i, floor)) return true;
  // "did not rule out a vote"
  if (/^(?:rule|dispute|question)$/.test(doc.tokens[i]!.lower) && isDenied(doc, i, floor)) return true;
  if (before & POSS && doc.tokens[k]!.lower !== "'s") return false;
  if (before & DET && !(before & PRON) && !isFloating(doc, k, b))
    return isQuantifierSubject(doc, k, i, floor);
  if (b & PART && k > floor && isRanked(doc, k) && !isSaidByOne(doc, i)) return false;
  // "It adds to the cost"
  if (/^add(?:s|ed|ing)?$/.test(doc.tokens[i]!.lower) && doc.tokens[i + 1]?.lower === 'to') return false;
  // "It helps explain why": nobody has explained it.
  if (b & BASE && /^help(?:s|ed)?$/.test(doc.tokens[k]?.lower ?? '')) return false;
  if (b & ING) return ingIsVerb(doc, i, before) || isProgressive(doc, k);
  if (before & PREP && !(before & (SUB | CAP)) && !(b & PAST)) return false;
  if (before & PREP && b & PAST && b & PART && !(before & (SUB | CAP))) return false;
  if (before & (TO | MODAL)) return (b & BASE) !== 0;
  if (b & NOUN && !(b & PAST)) {
    const aside = b & BASE && before & COMMA ? relativeAsideBefore(doc, k, floor) : -1;
    return aside > floor ? pluralGoesOn(doc, i, aside, floor) : nounIsVerb(doc, i, k, before, floor);
  }
  if (b & NOUN && before & (POSS | DET)) return false;
  return true;
}

/** The comma that opens a relative clause, or a second subject ("…, and a review of letters, show"), which another closes at `end`; or -1. */
function relativeAsideBefore(doc: TaggedText, end: number, floor: number): number {
  for (let k = end - 1; k > floor; k--) {
    if (doc.bits[k]! & STOP) return -1;
    if (doc.bits[k]! & COMMA) return doc.bits[k + 1]! & (REL | COORD) ? k : -1;
  }
  return -1;
}

/** "The images, which could not be verified, show smoke": a plural before the aside at `aside`, and what it says or shows. */
function pluralGoesOn(doc: TaggedText, i: number, aside: number, floor: number): boolean {
  const { lower } = doc.tokens[aside - 1]!;
  if (!/[^s]s$/.test(lower) && !PLURALS.has(lower) && !hasPluralHead(doc, aside, floor)) return false;
  const next = doc.bits[i + 1] ?? 0;
  if (next & (PRON | DET | QUOTE | POSS | COLON)) return true;
  return (next & (CAP | OPEN_WORD | OBJ)) !== 0 && (isOfDocument(doc, aside, floor) || isRoleNoun(lower));
}

/** "did not comment", "hasn't publicly commented": behind a denied auxiliary. */
function isDenied(doc: TaggedText, i: number, floor: number): boolean {
  let k = i - 1;
  let denied = false;
  for (; k > floor && doc.bits[k]! & (ADV | NEG) && !(doc.bits[k]! & (CAP | DET)); k--)
    if (doc.bits[k]! & NEG) denied = true;
  return denied && (doc.bits[k]! & AUX) !== 0;
}

/** "the latest alleged scandal", "up from eight reported on Sunday": behind such words stands no verb. */
const isRanked = (doc: TaggedText, k: number): boolean =>
  doc.bits[k - 1]! & DET
    ? RANKS.test(doc.tokens[k]!.lower)
    : /^(?:from|than|against)$/.test(doc.tokens[k - 1]!.lower) && COUNTS.test(doc.tokens[k]!.lower);
/** "A third said", "the second told us": one of several, by a verb that describes nothing. */
const isSaidByOne = (doc: TaggedText, i: number): boolean =>
  /^(?:said|told|thought)$/.test(doc.tokens[i]!.lower) &&
  /^(?:first|second|third|other)$/.test(doc.tokens[i - 1]!.lower);
const RANKS = /^(?:latest|first|second|third|last|next|only|same|other)$/;
const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:,\d{3})*)$/;

function ingIsVerb(doc: TaggedText, i: number, before: number): boolean {
  if (!(doc.bits[i]! & NOUN)) return !(before & POSS);
  return (before & (COMMA | BE | COORD | PREP | DASH)) !== 0 || before === 0;
}

/** "Smith and Jones both said": a quantifier that belongs to the subject before it. */
const isFloating = (doc: TaggedText, k: number, verb: number): boolean =>
  (verb & (PAST | NOUN)) === PAST &&
  k > 0 &&
  /^(all|both|each)$/.test(doc.tokens[k]!.lower) &&
  (doc.bits[k - 1]! & (CAP | PRON | CLOSE | OPEN_WORD)) !== 0;

/** "He's claiming": the clitic after a pronoun is an auxiliary. */
const isProgressive = (doc: TaggedText, k: number): boolean =>
  k > 0 && doc.tokens[k]!.lower === "'s" && (doc.bits[k - 1]! & PRON) !== 0;

/** A form that is a noun as often as a verb ("claims", "report") needs a subject and what is reported beside it. */
function nounIsVerb(doc: TaggedText, i: number, k: number, before: number, floor: number): boolean {
  const b = doc.bits[i]!;
  if (before & (POSS | NUM) && !(before & CAP) && !endsDate(doc, k)) return false;
  if (before & COORD && isSecondVerb(doc, i, floor)) return true;
  // "this claim", "a British project that": one does not "claim" or "project"
  if (b & BASE && (doc.tokens[k]?.lower === 'this' || isOne(doc, k, floor))) return false;
  // "One question is", "Two claims were": none of them asks or claims.
  if (before & NUM && k === floor && (doc.tokens[k]!.lower === 'one') === ((b & BASE) !== 0)) return false;
  // "to put to rest claims that"
  if (before & BASE && k > floor && doc.bits[k - 1]! & TO) return false;
  if (b & THIRD && (closesQuotation(doc, i, floor) || followsQuotation(doc, i))) return true;
  if (trailsClause(doc, i, floor)) return true;
  // "the tracking poll shows Ruiz ahead", "early polls show voters leaving", "video shows him running"
  const opensThing = (doc.bits[i + 1] ?? 0) & (CAP | OPEN_WORD | OBJ) && !(doc.bits[i + 1]! & VERB);
  if (opensThing && /^shows?$/.test(doc.tokens[i]!.lower) && isOfDocument(doc, i, floor)) return true;
  const next = doc.bits[i + 1] ?? 0;
  const that = doc.tokens[i + 1]?.lower === 'that';
  // "The lawsuit claims Acme knew of the defect"
  if (b & THIRD && next & (CAP | OPEN_WORD) && isOfDocument(doc, i, floor) && opensClause(doc, i + 1))
    return true;
  if (that && (doc.bits[i + 2] ?? 0) & (AUX | PAST | THIRD)) return false;
  // "showed subtle hints that"
  if (that && !(before & (CAP | PRON)) && doc.bits[k - 1]! & PAST && !(doc.bits[k - 1]! & (PART | CAP)))
    return false;
  const free = (before & (PRON | REL | AUX)) !== 0 && !(before & DET && !(before & REL));
  if (free && doc.tokens[k]!.lower !== 'one') return true;
  // "As Ana Ruiz reports for the Courier, …"
  if (before & CAP && b & THIRD && next & PREP && opensAsAside(doc, i, floor)) return true;
  const lower = doc.tokens[k]?.lower ?? '';
  const goesOn = that || (next & (PRON | DET | QUOTE | POSS | COLON)) !== 0;
  if (MOSTLY.has(doc.tokens[i]!.lower))
    return (
      // "breaks WTO rules: In 2009, …"
      ((before & CAP) !== 0 && goesOn && (!(next & COLON) || ((doc.bits[i + 2] ?? 0) & QUOTE) !== 0)) ||
      (that && opensThatClause(doc, i + 2) && (b & THIRD) !== 0 && followsSingular(before, lower))
    );
  // "Former mayor calls for a vote", "Ruiz calls on residents to leave"
  const tied = reportingVerb(doc.tokens[i]!.lower)?.prepositions.includes(doc.tokens[i + 1]?.lower ?? '');
  if (tied && b & THIRD && !(before & DET) && !isOfPeople(lower) && (before & CAP || isRoleNoun(lower)))
    return true;
  // "senators claim to object"
  const claimsTo = CLAIMING.test(doc.tokens[i]!.lower) && next & TO && isAct(doc, i + 2);
  if (claimsTo && (PLURALS.has(lower) || (/[^s]s$/.test(lower) && isRoleNoun(lower)))) return true;
  // "Ruiz and Lind call it a mistake"
  if (b & BASE && before & CAP && joinsNames(doc, k, floor)) return goesOn;
  if (b & BASE) {
    const isOfMany = hasPluralHead(doc, i, floor);
    if (!/[^s]s$/.test(lower) && !PLURALS.has(lower) && !isOfMany) return false;
    // "Residents call for calm", not "Terms call for a sale"
    const canCall = isOfMany || isRoleNoun(lower) || PLURALS.has(lower) || (before & CAP && k > floor);
    return goesOn || (next & CAP) !== 0 || Boolean(tied && canCall && CALLING.test(doc.tokens[i]!.lower));
  }
  if (!(b & THIRD)) return true;
  if (before & (CAP | CLOSE | COMMA) || isRoleNoun(lower))
    return goesOn || (next & (CAP | OPEN_WORD | TO | COMMA | STOP)) !== 0;
  // "South Korea's spy agency estimates 11,000"
  if (next & NUM && BODIES.has(lower)) return true;
  return goesOn && (followsSingular(before, lower) || hasDocumentAsHead(doc, i, floor));
}

const CALLING = /^(?:call|appeal)$/;
/** What many do to be or to have something. */
const CLAIMING = /^(?:claim|vow|pledge|promise|threaten)$/;

/** No thing or place that is claimed or pledged to: "the residents claim to power". */
const isAct = (doc: TaggedText, k: number): boolean =>
  !((doc.bits[k] ?? STOP) & (DET | CAP | NUM | POSS | PREP | MARK)) &&
  !/^(?:fame|power|land|victory|peace)$/.test(doc.tokens[k]!.lower);

/** "a British", "an old Navy": the singular that an article opens. */
function isOne(doc: TaggedText, end: number, floor: number): boolean {
  let k = end;
  while (k > floor && doc.bits[k]! & (CAP | OPEN_WORD | NUM) && !(doc.bits[k]! & DET)) k--;
  return k < end && /^an?$/.test(doc.tokens[k]!.lower);
}

/** A subject and its verb right behind it. */
function opensClause(doc: TaggedText, i: number): boolean {
  const subject = nounPhraseAt(doc, i, doc.tokens.length);
  return subject !== null && subject.last < doc.tokens.length && isFiniteVerb(doc, subject.last);
}

const opensAsAside = (doc: TaggedText, i: number, floor: number): boolean => {
  const phrase = nounPhraseBefore(doc, i, floor);
  return phrase !== null && phrase.first > floor && doc.tokens[phrase.first - 1]!.lower === 'as';
};

/** "published on January 3 shows", "released in 2023 shows" */
const endsDate = (doc: TaggedText, k: number): boolean =>
  (doc.bits[k - 1]! & TIME) !== 0 ||
  (/^(?:19|20)\d\d$/.test(doc.tokens[k]!.text) && (doc.bits[k - 1]! & PREP) !== 0);

/** Whether "and" ties the name that ends at `k` to another before it. */
function joinsNames(doc: TaggedText, k: number, floor: number): boolean {
  let i = k;
  while (i > floor && doc.bits[i]! & CAP) i--;
  return i > floor && doc.tokens[i]!.lower === 'and' && (doc.bits[i - 1]! & CAP) !== 0;
}

/** "“…,” the letter reads.": a quotation, a phrase, the verb, and then a mark. */
function closesQuotation(doc: TaggedText, i: number, floor: number): boolean {
  const next = doc.bits[i + 1] ?? STOP;
  if (!(next & (STOP | COMMA | COLON))) return false;
  const phrase = nounPhraseBefore(doc, i, floor);
  return phrase !== null && phrase.first > 0 && doc.quoteOf[phrase.first - 1]! >= 0;
}

/** "“…,” reads a banner outside": a quotation, the verb, and the phrase that is its subject. */
const followsQuotation = (doc: TaggedText, i: number): boolean =>
  i > 1 &&
  (doc.bits[i - 1]! & QUOTE) !== 0 &&
  (doc.bits[i - 2]! & COMMA) !== 0 &&
  ((doc.bits[i + 1] ?? 0) & (DET | NUM)) !== 0;

/** "…, records show.": a clause, a comma, a document, the verb, and the end. */
function trailsClause(doc: TaggedText, i: number, floor: number): boolean {
  const next = doc.bits[i + 1] ?? STOP;
  // "…, scientists report today in Science."
  const isWhere =
    doc.bits[i]! & BASE && (next & TIME || /^(?:in|on|today)$/.test(doc.tokens[i + 1]?.lower ?? ''));
  if (!(next & (STOP | COMMA)) && !isWhere) return false;
  const phrase = nounPhraseBefore(doc, i, floor);
  if (!phrase || phrase.first - 1 <= floor || !(doc.bits[phrase.first - 1]! & COMMA)) return false;
  // "…, and a review of internal emails,": no verb behind an adjective.
  if (doc.bits[i]! & THIRD && ADJECTIVE.test(doc.tokens[i - 1]!.lower)) return false;
  if (isDocument(doc, phrase)) return true;
  // "…, the foundation estimates."
  const head = doc.tokens[phrase.last - 1]!.lower;
  // "…, analysts at the bank estimate."
  const people = doc.tokens[headOf(doc, phrase)]!.lower;
  if (doc.bits[i]! & BASE)
    return (
      people === 'media' ||
      (/[^s]s$/.test(people) && (isRoleNoun(people) || (doc.bits[headOf(doc, phrase)]! & CAP) !== 0))
    );
  return (
    (doc.bits[i]! & THIRD) !== 0 &&
    (doc.bits[phrase.first]! & (DET | POSS | CAP)) !== 0 &&
    !head.endsWith('s') &&
    (BODIES.has(head) || isRoleNoun(head))
  );
}

const BODIES = new Set(ORGANISATION_NOUNS);

/** "that the", "that two", "that residents": a subject, not the verb of a relative clause. */
const opensThatClause = (doc: TaggedText, i: number): boolean =>
  ((doc.bits[i] ?? 0) & (DET | PRON | POSS | CAP | NUM)) !== 0 ||
  ((doc.bits[i] ?? 0) & (OPEN_WORD | BASE | THIRD | PAST | ADV)) === OPEN_WORD;

/** "The document states that": a form in -s after a noun in the singular. */
const followsSingular = (before: number, lower: string): boolean =>
  (before & OPEN_WORD) !== 0 && !lower.endsWith('s') && !ADJECTIVE.test(lower);

const PLURALS = new Set(['people', 'police', 'media', 'men', 'women']);
const ADJECTIVE = /(ed|al|ive|ous|able|ible|ic|ing|ful|less|ary)$/;
const MOSTLY = new Set(MOSTLY_NOUNS.flatMap((noun) => [noun, plural(noun)]));
