/** Forms that are nouns as often as verbs ("claims", "report", "shows"): whether one is the verb where it stands. */

import { isFiniteVerb } from '../grammar/clause.ts';
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
  DET,
  MARK,
  MODAL,
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
import { isLoneAdjective } from './can-speak.ts';
import { hasDocumentAsHead, hasPluralHead, isOfDocument } from './document-subject.ts';
import { headOf } from './head-of.ts';
import { qualifiesNumber } from './qualifies-number.ts';
import { isDocument } from './reported-object.ts';
import { isSecondVerb } from './second-predicate.ts';

/** A form that is a noun as often as a verb ("claims", "report") needs a subject and what is reported beside it. */
export function nounIsVerb(doc: TaggedText, i: number, k: number, before: number, floor: number): boolean {
  const b = doc.bits[i]!;
  // "there are reports that"
  if (before & BE) return false;
  if (before & (POSS | NUM) && !(before & CAP) && !endsDate(doc, k)) return false;
  if (before & COORD && isSecondVerb(doc, i, floor)) return true;
  // "this claim", "a British project that": one does not "claim" or "project"
  if (b & BASE && (doc.tokens[k]?.lower === 'this' || isOne(doc, k, floor))) return false;
  // "One question is", "Two claims were": none of them asks or claims.
  if (before & NUM && k === floor && (doc.tokens[k]!.lower === 'one') === ((b & BASE) !== 0)) return false;
  // "some early reports that", "these claims": no verb in -s behind a plural's determiner
  if (b & THIRD && isOfSeveral(doc, k, floor)) return false;
  // "had high hopes that", "makes economic forecasts": what somebody has, with an adjective
  if (k > floor && isLoneAdjective(doc, k) && isFiniteVerb(doc, k - 1)) return false;
  // "to put to rest claims that"
  if (before & BASE && k > floor && doc.bits[k - 1]! & TO) return false;
  if (b & THIRD && (closesQuotation(doc, i, floor) || followsQuotation(doc, i))) return true;
  if (trailsClause(doc, i, floor)) return true;
  // "the tracking poll shows Ruiz ahead", "early polls show voters leaving", "video shows him running"
  const opensThing = (doc.bits[i + 1] ?? 0) & (CAP | OPEN_WORD | OBJ | NUM) && !(doc.bits[i + 1]! & VERB);
  const opensCount = i + 1 < doc.tokens.length && qualifiesNumber(doc, i + 1);
  if ((opensThing || opensCount) && /^shows?$/.test(doc.tokens[i]!.lower) && isOfDocument(doc, i, floor))
    return true;
  const next = behind(doc, i);
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
  // "The fund projects a deficit of 4%"
  if (doc.tokens[i]!.lower === 'projects' && BODIES.has(lower) && countsBehind(doc, i)) return true;
  if (MOSTLY.has(doc.tokens[i]!.lower))
    return (
      // "breaks WTO rules: In 2009, …"
      ((before & CAP) !== 0 && goesOn && (!(next & COLON) || ((doc.bits[i + 2] ?? 0) & QUOTE) !== 0)) ||
      (that && opensThatClause(doc, i + 2) && (b & THIRD) !== 0 && followsSingular(before, lower)) ||
      // "Families of the victims demand that"
      (that && opensThatClause(doc, i + 2) && (b & BASE) !== 0 && isOfPeoplePlural(doc, i, floor)) ||
      // "Unions fear jobs will go"
      ((b & BASE) !== 0 &&
        HOPING.test(doc.tokens[i]!.lower) &&
        areMany(lower) &&
        opensClause(doc, i + 1) &&
        standsAlone(doc, i + 1))
    );
  // "Former mayor calls for a vote", "Ruiz calls on residents to leave"
  const tied = reportingVerb(doc.tokens[i]!.lower)?.prepositions.includes(doc.tokens[i + 1]?.lower ?? '');
  if (tied && b & THIRD && !(before & DET) && !isOfPeople(lower) && (before & CAP || isRoleNoun(lower)))
    return true;
  // "senators claim to object"
  const claimsTo = CLAIMING.test(doc.tokens[i]!.lower) && next & TO && isAct(doc, i + 2);
  if (claimsTo && (PLURALS.has(lower) || (/[^s]s$/.test(lower) && isRoleNoun(lower)))) return true;
  // "The company claims to have cut costs"
  const claims = next & TO && doc.tokens[i]!.lower === 'claims';
  if (claims && BODIES.has(lower) && /^(?:have|be)$/.test(doc.tokens[i + 2]?.lower ?? '')) return true;
  // "Ruiz and Lind call it a mistake"
  if (b & BASE && before & CAP && joinsNames(doc, k, floor)) return goesOn;
  if (b & BASE) {
    // "Users on the site also claim": adverbs stand before the verb.
    const isOfMany = hasPluralHead(doc, k + 1, floor);
    if (!/[^s]s$/.test(lower) && !PLURALS.has(lower) && !isOfMany) return false;
    // "Residents call for calm", not "Terms call for a sale"
    const canCall = isOfMany || isRoleNoun(lower) || PLURALS.has(lower) || (before & CAP && k > floor);
    return goesOn || (next & CAP) !== 0 || Boolean(tied && canCall && CALLING.test(doc.tokens[i]!.lower));
  }
  if (!(b & THIRD)) return true;
  if (before & (CAP | CLOSE | COMMA) || isRoleNoun(lower))
    return goesOn || (next & (CAP | OPEN_WORD | TO | COMMA | STOP)) !== 0;
  // "South Korea's spy agency estimates 11,000", "The navy claims Russian ships left", "estimates losses at 300"
  if (next & NUM && BODIES.has(lower)) return true;
  if (BODIES.has(lower) && next & (CAP | OPEN_WORD) && !(next & (VERB | PREP)) && isDefinite(doc, i, floor))
    return (
      (opensClause(doc, i + 1) && standsAlone(doc, i + 1)) ||
      (ESTIMATING.test(doc.tokens[i]!.lower) && countsBehind(doc, i))
    );
  return goesOn && (followsSingular(before, lower) || hasDocumentAsHead(doc, i, floor));
}

/** The classes of the word behind token `i` in its sentence, which ends in a line of a list without a stop. */
const behind = ({ bits, sentences, sentenceOf }: TaggedText, i: number): number =>
  i + 1 < sentences[sentenceOf[i]!]!.last ? bits[i + 1]! : STOP;

const HOPING = /^(?:fear|hope|worry)$/;

/** "unions", "lawmakers", "police": many who can fear something. */
const areMany = (noun: string): boolean =>
  PLURALS.has(noun) ||
  (/[^s]s$/.test(noun) && (isRoleNoun(noun) || BODIES.has(noun.slice(0, -1)) || noun === 'families'));

/** "lawmakers", "Families of the victims": many people end, or head, the phrase before token `i`. */
function isOfPeoplePlural(doc: TaggedText, i: number, floor: number): boolean {
  const phrase = nounPhraseBefore(doc, i, floor);
  const isMany = ({ lower }: { lower: string }): boolean =>
    PLURALS.has(lower) || (/[^s]s$/.test(lower) && isRoleNoun(lower));
  return phrase !== null && (isMany(doc.tokens[headOf(doc, phrase)]!) || isMany(doc.tokens[i - 1]!));
}

/** Whether a number stands in the thing behind token `i`: "growth of 2%", "a deficit of 4%". */
function countsBehind(doc: TaggedText, i: number): boolean {
  for (let k = i + 1; k < doc.tokens.length && k - i < 7 && !(doc.bits[k]! & (COMMA | STOP)); k++)
    if (doc.bits[k]! & NUM) return true;
  return false;
}

const ESTIMATING = /^(?:estimates|forecasts|projects|puts)$/;

/** "Russia fired", "troops left", "inflation will rise": a subject that needs no article, unlike "(claims) process is". */
function standsAlone(doc: TaggedText, i: number): boolean {
  const subject = nounPhraseAt(doc, i, doc.tokens.length);
  if (!subject) return false;
  const head = doc.tokens[headOf(doc, subject)]!.lower;
  const isPlural = /[^s]s$/.test(head) || PLURALS.has(head);
  return (doc.bits[i]! & CAP) !== 0 || isPlural || ((doc.bits[subject.last] ?? 0) & MODAL) !== 0;
}

/** "the ministry", "Porto's navy", opening a clause: whose verb in -s stands at `i`. */
function isDefinite(doc: TaggedText, i: number, floor: number): boolean {
  const phrase = nounPhraseBefore(doc, i, floor);
  if (!phrase || !(phrase.first === floor || doc.bits[phrase.first - 1]! & (COMMA | SUB | COORD)))
    return false;
  return (doc.bits[phrase.first]! & (DET | CAP)) !== 0;
}

const CALLING = /^(?:call|appeal)$/;
/** What many do to be or to have something. */
const CLAIMING = /^(?:claim|vow|pledge|promise|threaten)$/;

/** No thing or place that is claimed or pledged to: "the residents claim to power". */
const isAct = (doc: TaggedText, k: number): boolean =>
  !((doc.bits[k] ?? STOP) & (DET | CAP | NUM | POSS | PREP | MARK)) &&
  !/^(?:fame|power|land|victory|peace)$/.test(doc.tokens[k]!.lower);

/** "some early", "many of his": what stands before a plural. */
function isOfSeveral(doc: TaggedText, end: number, floor: number): boolean {
  if (end < floor) return false;
  let k = end;
  while (k > floor && doc.bits[k]! & OPEN_WORD && !(doc.bits[k]! & (CAP | DET))) k--;
  return SEVERAL.has(doc.tokens[k]!.lower) && !/[^s]s$/.test(doc.tokens[end]!.lower);
}

const SEVERAL = new Set([
  'some',
  'many',
  'several',
  'these',
  'those',
  'few',
  'other',
  'more',
  'recent',
  'all',
]);

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
  const next = behind(doc, i);
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

export const PLURALS = new Set(['people', 'police', 'media', 'men', 'women']);
const ADJECTIVE = /(ed|al|ive|ous|able|ible|ic|ing|ful|less|ary)$/;
const MOSTLY = new Set(MOSTLY_NOUNS.flatMap((noun) => [noun, plural(noun)]));
