/** The subject that a participle or a second verb takes over from its clause: "…, saying that", "… and said". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import {
  ADV,
  AUX,
  CAP,
  CLOSE,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN,
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
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { beforeParticiple } from './before-participle.ts';
import { canSpeak } from './can-speak.ts';
import type { FoundSource } from './find-source.ts';
import { headOf } from './head-of.ts';
import { interrupted } from './interrupted-subject.ts';
import { relativeSubject } from './subject-phrase.ts';

const OPENERS = new Set(['following', 'including', 'past']);

/** The subject that the clause's first verbs have: for "…, saying that", "… and said". */
export function shared(doc: TaggedText, before: number, sentence: number): FoundSource | null {
  const floor = behindStop(doc, before, sentence);
  const own =
    withWho(doc, before, floor) ??
    enclosing(doc, before, floor) ??
    contrasted(doc, before, floor) ??
    aside(doc, before, floor) ??
    invertedBefore(doc, before, floor);
  if (own) return own;
  let start = floor;
  const open = opensTime(doc, floor, before);
  const opener = doc.bits[open]!;
  if (
    opener & (PREP | SUB | ING | PART | TO) &&
    (!(opener & CAP && opener & OPEN_WORD && !(opener & (ING | PART))) ||
      OPENERS.has(doc.tokens[open]!.lower))
  ) {
    for (let k = open; k < before && k - open < 40; k++) {
      if (doc.bits[k]! & COMMA && doc.quoteOf[k]! < 0) {
        start = k + 1;
        break;
      }
    }
  }
  const first =
    subjectOfFirst(doc, start, before, isVerbOrReports) ?? subjectOfFirst(doc, start, before, canBeFinite);
  return (first && behindThing(doc, first, before)) ?? first;
}

/** "(Two years) after Lind left, Ruiz won": the word that opens the clause behind how long it was, else `floor`. */
function opensTime(doc: TaggedText, floor: number, before: number): number {
  for (let k = floor; k + 1 < before && k - floor < 3 && doc.bits[k]! & (TIME | NUM | ADV | DET); k++)
    if (/^(?:after|before|since)$/.test(doc.tokens[k + 1]!.lower)) return k + 1;
  return floor;
}

/** "Prices rose after the agency raised its forecast, citing demand": whoever acts in the clause behind a thing that cannot speak. */
function behindThing(doc: TaggedText, { phrase }: FoundSource, before: number): FoundSource | null {
  // "Shares in Halden fell": what its last noun names is not what fell.
  const last = THINGS.test(doc.tokens[phrase.first]!.lower) ? headOf(doc, phrase) + 1 : phrase.last;
  // A capital that opens the sentence names nobody.
  if (doc.bits[phrase.first]! & DET || phrase.last - phrase.first > 1) {
    if (canSpeak(doc, { first: phrase.first + 1, last })) return null;
  } else if (canSpeak(doc, phrase)) return null;
  if (!(doc.bits[before - 1]! & COMMA)) return null;
  for (let k = phrase.last + 1; k + 2 < before; k++) {
    if (!/^(?:after|as|when|because)$/.test(doc.tokens[k]!.lower) || doc.quoteOf[k]! >= 0) continue;
    const actor = subjectOfFirst(doc, k + 1, before, isVerbOrReports);
    return actor && canSpeak(doc, actor.phrase) ? actor : null;
  }
  return null;
}

const THINGS = /^(?:shares|stocks?|bonds|prices|sales|trading|trains|flights|services)$/;

/** Tokens between "who" and the "and" behind its first verb. */
const WHO_REACH = 8;

/** "a person who attended and described it": the relative pronoun whose first verb stands before the "and" at `before`, or null. */
function withWho(doc: TaggedText, before: number, floor: number): FoundSource | null {
  if (!(doc.bits[before]! & COORD)) return null;
  let hasVerb = false;
  for (let k = before - 1; k > floor && before - k < WHO_REACH; k--) {
    if (doc.bits[k]! & (COMMA | DASH | STOP | QUOTE)) return null;
    if (doc.tokens[k]!.lower === 'who')
      return hasVerb ? { phrase: { first: k, last: k + 1 }, arrangement: 'shared' } : null;
    if (isFiniteVerb(doc, k) || (doc.bits[k]! & PAST && doc.tokens[k - 1]!.lower === 'who')) hasVerb = true;
  }
  return null;
}

/** "…; Ana Ruiz called it odd but said": the clause behind the last semicolon, from the token `floor` on. */
function behindStop(doc: TaggedText, before: number, floor: number): number {
  for (let k = before - 1; k > floor; k--) {
    // "(though Lind claims both knew it and says": what stands in the brackets.
    if (doc.bits[k]! & CLOSE) break;
    if (doc.bits[k]! & OPEN) return doc.bits[k + 1]! & SUB ? k + 2 : k + 1;
  }
  for (let k = before - 1; k > floor; k--)
    if (doc.tokens[k]!.text === ';' && doc.quoteOf[k]! < 0)
      return isClauseAt(doc, k + 1, before) && opensPhrase(doc, k + 1) ? k + 1 : floor;
  return floor;
}

/** A subject of its own, no second verb: "…; praised him". */
const opensPhrase = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & (CAP | PRON | POSS | DET)) !== 0 && !(doc.bits[i]! & COORD);

/** "…; Le Parisien, citing a source, said": who stands right before the participle's clause between commas, or null. */
function enclosing(doc: TaggedText, before: number, floor: number): FoundSource | null {
  const comma = before - 1;
  if (comma <= floor || !(doc.bits[comma]! & COMMA) || !(doc.bits[before]! & ING)) return null;
  const phrase = nounPhraseBefore(doc, comma, floor);
  if (!phrase || phrase.first < 1 || !(doc.bits[phrase.first - 1]! & (STOP | COMMA | SUB | COORD)))
    return null;
  if (!canSpeak(doc, phrase)) return null;
  for (let k = before + 1; k < doc.tokens.length - 1 && k - before < CLAUSE; k++) {
    if (doc.bits[k]! & STOP) return null;
    // "Ruiz, calling it “a step back,” said"
    const next = doc.bits[k + 1]! & QUOTE && k + 2 < doc.tokens.length ? k + 2 : k + 1;
    if (doc.bits[k]! & COMMA)
      return isVerbOrReports(doc, next) || doc.bits[next]! & PAST ? { phrase, arrangement: 'shared' } : null;
  }
  return null;
}

/** Tokens of such a clause at most. */
const CLAUSE = 20;

/** "The plane crashed, TASS reported, citing a source": the subject of the report between the commas, or null. */
function aside(doc: TaggedText, before: number, floor: number): FoundSource | null {
  if (!(doc.bits[before - 1]! & COMMA)) return null;
  let verb = before - 2;
  const tells = (k: number): boolean =>
    (doc.bits[k]! & (PAST | THIRD)) !== 0 && reportingVerb(doc.tokens[k]!.lower) !== undefined;
  // "TASS said on Monday,"
  while (verb > floor && before - verb < 6 && !(doc.bits[verb]! & COMMA) && !tells(verb)) verb--;
  if (verb <= floor || !tells(verb)) return null;
  const group = verbGroupStart(doc, verb, floor);
  // "…, the mayor, Ana Ruiz, said, adding"
  const isBehindName = group - 1 > floor && (doc.bits[group - 1]! & COMMA) !== 0;
  const phrase = isBehindName
    ? (interrupted(doc, group - 1, floor)?.phrase ?? null)
    : nounPhraseBefore(doc, group, floor);
  const isAside = phrase && phrase.first > floor && doc.bits[phrase.first - 1]! & (COMMA | QUOTE);
  return isAside ? { phrase, arrangement: 'shared' } : null;
}

/** Tokens from such a verb to the participle: who somebody is may stand between. */
const SIGNED = 30;
/** What one does who goes on speaking; other participles may be of whoever the words are about. */
const GOING_ON = /^(?:adding|saying|noting|explaining|stressing|warning|telling|insisting|recalling)$/;

/** Verbs before their subject where no quotation stands; behind a comma others have their subject before an aside. */
const SAID = /^(?:said|says|added|adds|wrote|writes|warned|explained|noted|argued|insisted)$/;

/** "“…,” said Ana Ruiz, who runs it, adding": whoever stands behind such a verb, or null. */
function invertedBefore(doc: TaggedText, before: number, floor: number): FoundSource | null {
  if (!(doc.bits[before]! & ING) || !(doc.bits[before - 1]! & COMMA) || doc.quoteOf[before - 1]! >= 0)
    return null;
  let isClause = false;
  for (let k = before - 2; k > floor && before - k < SIGNED && doc.quoteOf[k]! < 0; k--) {
    const behind = doc.bits[k - 1]!;
    const isPlain = SAID.test(doc.tokens[k]!.lower) && GOING_ON.test(doc.tokens[before]!.lower);
    const isInverted = behind & QUOTE || (behind & COMMA && isPlain);
    if (isInverted && doc.bits[k]! & (PAST | THIRD) && reportingVerb(doc.tokens[k]!.lower)) {
      const phrase = nounPhraseAt(doc, k + 1, before);
      return phrase && !isClause && canSpeak(doc, phrase) ? { phrase, arrangement: 'shared' } : null;
    }
    // "said Ana Ruiz, who runs it"
    if (doc.bits[k]! & REL) isClause = false;
    else if (isFiniteVerb(doc, k)) isClause = true;
    if (doc.bits[k]! & STOP) return null;
  }
  return null;
}

/** "…, while Ruiz urged calm, adding": the subject of a report that a second clause made, or null. */
function contrasted(doc: TaggedText, before: number, floor: number): FoundSource | null {
  for (let k = before - 1; k > floor + 2; k--) {
    if (doc.quoteOf[k]! >= 0 || !(doc.bits[k - 1]! & COMMA) || !CONTRAST.test(doc.tokens[k]!.lower)) continue;
    let verb = k + 1;
    while (verb < before && !isVerbOrReports(doc, verb)) verb++;
    // ", and denied that": the verb has no subject of its own.
    if (verb >= before || verbGroupStart(doc, verb, k + 1) === k + 1) return null;
    const reports = reportingVerb(doc.tokens[verb]!.lower) !== undefined;
    return reports ? subjectOfFirst(doc, k + 1, before, isVerbOrReports) : null;
  }
  return null;
}

const CONTRAST = /^(?:while|whereas|although|though|but|and)$/;

/** Tokens from such a form to its "that": "said in a letter in December that". */
const THAT_REACH = 8;

/** "The Courier reported on Friday that", too: a past form that a preposition follows could be a participle elsewhere. */
function isVerbOrReports(doc: TaggedText, i: number): boolean {
  if (isFiniteVerb(doc, i)) return true;
  const noun = doc.tokens[i - 1]?.lower ?? '';
  const speaks = ((doc.bits[i - 1] ?? 0) & CAP) !== 0 || isRoleNoun(noun) || BODIES.has(noun);
  const report = doc.bits[i]! & PAST && speaks ? reportingVerb(doc.tokens[i]!.lower) : undefined;
  if (!report) return false;
  // "The agency warned of storms and urged people to leave"
  if (report.prepositions.includes(doc.tokens[i + 1]?.lower ?? '')) return true;
  for (let k = i + 1; k < i + THAT_REACH && k < doc.tokens.length; k++)
    if (/^(?:that|whether)$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}

const BODIES = new Set(ORGANISATION_NOUNS);

/** "She pointed at the bridge": a past form after its subject is finite for want of a surer verb. */
function canBeFinite(doc: TaggedText, i: number): boolean {
  // "Ruiz rips the plan, arguing that"
  const { lower, text } = doc.tokens[i]!;
  const isName = ((doc.bits[i - 1] ?? 0) & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
  if (isName && text === lower && /[^s]s$/.test(lower) && (doc.bits[i + 1] ?? 0) & (DET | POSS)) return true;
  // "Ruiz disputes those numbers, saying"
  const isReport = (doc.bits[i]! & THIRD) !== 0 && reportingVerb(doc.tokens[i]!.lower) !== undefined;
  if (!isReport && (!(doc.bits[i]! & PAST) || doc.bits[i]! & (CAP | NOUN))) return false;
  const before = doc.bits[i - 1] ?? 0;
  return (before & (CAP | PRON | COMMA | ADV)) !== 0 && !(before & (DET | AUX | POSS));
}

/** The subject of the first verb that `isVerb` sees among the tokens from `start` to `before`. */
function subjectOfFirst(
  doc: TaggedText,
  start: number,
  before: number,
  isVerb: (doc: TaggedText, i: number) => boolean,
): FoundSource | null {
  for (let k = start; k < before; k++) {
    // "the plan to shut the pier": no finite form behind "to"
    if (doc.quoteOf[k]! >= 0 || !isVerb(doc, k) || (doc.bits[k - 1] ?? 0) & TO) continue;
    const group = verbGroupStart(doc, k, start);
    if (group <= start) continue;
    const previous = doc.bits[group - 1]!;
    if (previous & REL && doc.tokens[group - 1]!.lower !== 'that') continue;
    const phrase =
      previous & (COMMA | DASH)
        ? (interrupted(doc, group - 1, start)?.phrase ?? null)
        : beforeVerb(doc, group, start);
    // "Ruiz, whose remarks had angered many, resigned"
    if (phrase && (isWhose(doc, phrase.first) || isWhose(doc, phrase.first - 1))) continue;
    if (phrase) return { phrase, arrangement: 'shared' };
  }
  return null;
}

function beforeVerb(doc: TaggedText, group: number, floor: number): Phrase | null {
  const relative = relativeSubject(doc, group, floor);
  const near = relative ?? nounPhraseBefore(doc, group, floor);
  return relative ?? ((near && beforeParticiple(doc, near, group, floor)) || near);
}

const isWhose = (doc: TaggedText, i: number): boolean => doc.tokens[i]?.lower === 'whose';
