/** What stands behind a cue: past addressee and adverbials, a clause, a quotation, an object, a question. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { isBarePronoun, isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
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
  NUM,
  OBJ,
  PART,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  TIME,
  TO,
} from '../grammar/word-class.ts';
import { afterAside, behindApposed, opensAside } from './aside-after-cue.ts';
import { whenAsked } from './being-asked.ts';
import { startsVerb } from './content-end.ts';
import { modifiesNoun } from './modifier.ts';
import { opensInfinitive } from './no-infinitive.ts';
import { isProgramme } from './programme.ts';
import { qualifiesNumber } from './qualifies-number.ts';
import {
  behindRelative,
  behindThatDay,
  isDemonstrative,
  isRelative,
  isToldOf,
  secondThat,
  tellsOfThing,
  tellsOfTopic,
  toBehind,
} from './that-word.ts';
import { behindAgo, behindClock, behindDated, setsIn, thatAfterTime, timeOwner } from './time-before-that.ts';
import { pastPeople, toldWhom } from './told-whom.ts';

/** What stands after a cue once addressee and adverbials are skipped. */
export type Follow = 'that' | 'quote' | 'colon' | 'question' | 'clause' | 'object' | 'infinitive' | 'end';

export interface After {
  kind: Follow;
  /** Token where what follows starts. */
  at: number;
  addressee: Phrase | null;
}

/** Adverbs that belong to what follows them: "said barely half of them voted", "said only the bank could decide". */
const FOCUS =
  /^(?:even|only|just|merely|barely|nearly|almost|hardly|scarcely|roughly|approximately|virtually|practically|perhaps|maybe|probably|possibly|not|already|currently|mostly|largely)$/;

const QUESTION_WORDS = new Set('whether if why how what when where who which'.split(' '));

/** Looks past addressee and adverbials ("told reporters in Kyiv on Monday that"); `tells`: somebody must be addressed. */
export function whatFollows(
  doc: TaggedText,
  after: number,
  ceiling: number,
  addresses: boolean,
  tells = false,
): After {
  let i = after;
  let addressee: Phrase | null = null;
  if (addresses && i < ceiling && !(doc.bits[i]! & (MARK | SUB))) {
    // "told this newspaper"
    const isDeterminer = i + 1 < ceiling && isNounish(doc, i + 1) && opensAddressee(doc, i);
    if (doc.bits[i]! & (OBJ | PRON) && !isDeterminer) addressee = { first: i, last: i + 1 };
    else addressee = nounPhraseAt(doc, i, ceiling);
    if (addressee && tells) addressee = toldWhom(doc, addressee, ceiling) ?? addressee;
    // "warned the number would rise": a subject, nobody who is warned.
    if (addressee && doc.bits[addressee.last]! & AUX && isClauseAt(doc, after, ceiling))
      return { kind: 'clause', at: after, addressee: null };
    const behind = addressee && behindModifier(doc, after, addressee, ceiling, tells);
    if (behind) return behind;
    if (addressee) i = addressee.last;
  }
  let direct = i;
  let focus: number | null = null;
  for (let guard = 0; guard < 12 && i < ceiling; guard++) {
    const b = doc.bits[i]!;
    const word = doc.tokens[i]!.lower;
    // "described that as a gesture"
    const isThing = word === 'that' && doc.tokens[i + 1]?.lower === 'as';
    if (isThing && (doc.bits[i + 2] ?? 0) & (DET | QUOTE) && !hasVerb(doc, i + 2, ceiling))
      return { kind: 'object', at: i, addressee };
    const thatDay = word === 'that' ? behindThatDay(doc, i, ceiling) : 0;
    if (thatDay > 0) return { kind: 'clause', at: thatDay, addressee };
    // "rejected that figure."
    if (word === 'that' && isDemonstrative(doc, i)) return { kind: 'object', at: i, addressee };
    // "advises a body that helps others": a relative clause of whom it is told to
    const isOfWhom = word === 'that' && addressee !== null && i === addressee.last;
    if ((isOfWhom && isRelative(doc, addressee!, i + 1)) || (word === 'that' && tellsOfTopic(doc, i, after)))
      return { kind: 'end', at: i, addressee };
    const second = word === 'that' && i > direct ? secondThat(doc, i, ceiling) : 0;
    if (second > 0) return { kind: 'that', at: second, addressee };
    if (word === 'that' && i > after && tellsOfThing(doc, i, ceiling, i === direct))
      return behindRelative(doc, i, ceiling, addressee);
    if (word === 'that' && (!(doc.bits[i + 1]! & MARK & ~QUOTE) || opensAside(doc, i + 1, ceiling)))
      return { kind: 'that', at: i, addressee };
    const later = behindAgo(doc, i, ceiling);
    if (later > 0) {
      i = later;
      continue;
    }
    const behindTime = thatAfterTime(doc, i, ceiling);
    if (behindTime > 0) return { kind: 'that', at: behindTime, addressee };
    if (b & QUOTE && i + 1 < ceiling && isProgramme(doc, i, addresses && i === after)) {
      const programme = { first: i, last: doc.quotations[doc.quoteOf[i]!]!.last };
      if (addresses) addressee ??= programme;
      i = programme.last;
      direct = i;
      continue;
    }
    if (doc.quoteOf[i]! >= 0 && b & QUOTE) return { kind: 'quote', at: i, addressee };
    if (b & COLON && !isClock(doc, i)) return { kind: 'colon', at: i, addressee };
    if (b & COMMA && i + 1 < ceiling && doc.bits[i + 1]! & QUOTE)
      return { kind: 'quote', at: i + 1, addressee };
    // "urged the regulator, Aquawat, to act"
    if (b & COMMA && addressee && i === addressee.last) {
      const to = behindApposed(doc, i, ceiling);
      if (to > 0) return { kind: 'infinitive', at: to, addressee };
    }
    if (b & (COMMA | DASH)) {
      const at = afterAside(doc, i, ceiling);
      if (at > 0) {
        const isQuote = doc.bits[at]! & QUOTE;
        if (isQuote) return { kind: 'quote', at, addressee };
        if (doc.tokens[at]!.lower === 'that') return { kind: 'that', at, addressee };
        return { kind: isClauseAt(doc, at, ceiling) ? 'clause' : 'object', at, addressee };
      }
    }
    // "declined to comment but said": no words begin so.
    if (b & COORD && /^(?:and|but)$/.test(word) && startsVerb(doc, i + 1))
      return { kind: 'end', at: i, addressee };
    // "he added; “…”"
    if (doc.tokens[i]!.text === ';' && i + 1 < ceiling && doc.bits[i + 1]! & QUOTE)
      return { kind: 'quote', at: i + 1, addressee };
    if (b & (STOP | COMMA | DASH | CLOSE)) return { kind: 'end', at: i, addressee };
    // "“It is over,” she said as she left"
    if (
      /^(?:as|while|after|before)$/.test(word) &&
      doc.bits[i + 1]! & PRON &&
      !(doc.bits[i + 1]! & (DET | REL))
    )
      return { kind: 'end', at: i, addressee };
    if (whenAsked(doc, i, ceiling)) return { kind: 'end', at: i, addressee };
    // "told a reporter who said she was 13 to leave": who was told
    if (word === 'who' && addressee && i === addressee.last && isToldOf(doc, addressee)) {
      const to = tells ? 0 : toBehind(doc, i, ceiling);
      return { kind: to > 0 ? 'infinitive' : 'end', at: to > 0 ? to : i, addressee };
    }
    const past = word === 'who' && i > after ? pastPeople(doc, i, ceiling, addressee, tells) : null;
    if (past) return { ...past, addressee };
    // "explains about the shelters which are there"
    if (word === 'which' && i > direct && isNounish(doc, i - 1) && isFiniteVerb(doc, i + 1))
      return { kind: 'end', at: i, addressee };
    if (QUESTION_WORDS.has(word)) return { kind: 'question', at: i, addressee };
    if (/^(?:not|never)$/.test(doc.tokens[i]!.lower) && i + 1 < ceiling && doc.bits[i + 1]! & TO)
      return { kind: 'infinitive', at: i, addressee };
    if (b & TO && i + 1 < ceiling && opensInfinitive(doc, i + 1))
      return { kind: 'infinitive', at: i, addressee };
    // "said Monday's vote was lost", "said last month's find was made": the day is whose it was.
    if (timeOwner(doc, i) !== null) break;
    if (b & TIME || (b & ADV && !(b & (CAP | PRON)))) {
      if (FOCUS.test(word)) focus ??= i;
      else focus = null;
      i++;
      continue;
    }
    if (!isClauseAt(doc, i, ceiling)) focus = null;
    if (
      (word === 'last' || word === 'this' || word === 'next' || word === 'early' || word === 'late') &&
      doc.bits[i + 1]! & TIME
    ) {
      i += 2;
      continue;
    }
    // "ruled 6-3 that"
    if (b & NUM && doc.tokens[i + 1]?.lower === 'that') {
      i++;
      continue;
    }
    // "ahead of the vote", "in a video posted on Facebook"
    const isPosted = i > direct && b & PART && !(b & AUX) && doc.bits[i + 1]! & (PREP | TIME);
    if (word === 'ahead' || isPosted) {
      i++;
      continue;
    }
    const clock = b & PREP ? behindClock(doc, i + 1) : 0;
    if (clock > 0 && clock <= ceiling) {
      i = clock;
      continue;
    }
    // "urged everyone over 60 to take it"
    const isAge = addressee !== null && i === addressee.last && /^(?:over|under|aged)$/.test(word);
    if (isAge && i + 1 < ceiling && doc.bits[i + 1]! & NUM) {
      i += 2;
      continue;
    }
    if (b & PREP && qualifiesNumber(doc, i)) break;
    // "remarked upon a story in which she appears"
    if (b & PREP && i > after && /^(?:which|whom)$/.test(doc.tokens[i + 1]?.lower ?? ''))
      return { kind: 'end', at: i, addressee };
    // "confirmed to us that"
    if (
      b & TO &&
      /^(?:us|me|him|her|them)$/.test(doc.tokens[i + 1]?.lower ?? '') &&
      doc.tokens[i + 2]?.lower === 'that'
    ) {
      i += 2;
      continue;
    }
    if (b & (PREP | TO)) {
      if (i > direct && setsIn(doc, i, ceiling)) return { kind: 'end', at: i, addressee };
      if (i > direct && isClauseAt(doc, i, ceiling)) break;
      const gerund = i + 1 < ceiling && modifiesNoun(doc, i + 1) ? 1 : 0;
      // "concluded in that case that"
      const that = doc.tokens[i + 1]?.lower === 'that' && i + 2 < ceiling && isNounish(doc, i + 2) ? 1 : 0;
      // "during this week's debate that"
      const owner = timeOwner(doc, i + 1);
      const owned = owner === null ? 0 : owner + 1 - i;
      const phrase = nounPhraseAt(doc, i + 1 + Math.max(gerund, that, owned), ceiling);
      // "said on Monday its ships were safe", but "on Monday's ships"
      if (doc.bits[i + 1]! & TIME && !/^['’]s?$/.test(doc.tokens[i + 2]?.lower ?? '')) {
        i += 2;
        while (i < ceiling && doc.bits[i]! & (NUM | TIME)) i++;
        continue;
      }
      if (!phrase) break;
      // "told her about abuse she had suffered": what was told of
      if (word === 'about' && isBarePronoun(doc, phrase.last))
        return behindRelative(doc, i, ceiling, addressee);
      i = behindDated(doc, phrase.last, ceiling);
      continue;
    }
    break;
  }
  if (i >= ceiling) return { kind: 'end', at: i, addressee };
  if (isClauseAt(doc, i, ceiling)) return { kind: 'clause', at: focus ?? i, addressee };
  // "denied having met her"
  const isAuxiliary = doc.bits[i]! & AUX && !/^(?:having|being)$/.test(doc.tokens[i]!.lower);
  return { kind: doc.bits[i]! & (MARK | COORD) || isAuxiliary ? 'end' : 'object', at: i, addressee };
}

/** Tokens of what tells who is told. */
const MODIFIER = 12;

/** "warned visitors (staying at the hotel) that", "warned criminals involved in it will pay": what is said behind a participle of who is told or spoken of. */
function behindModifier(
  doc: TaggedText,
  after: number,
  addressee: Phrase,
  ceiling: number,
  tells: boolean,
): After | null {
  const { last } = addressee;
  if (last >= ceiling || !(doc.bits[last]! & (PART | ING)) || doc.bits[last]! & (CAP | AUX)) return null;
  for (let k = last + 1; k + 1 < ceiling && k - last < MODIFIER && !(doc.bits[k]! & (MARK | TO)); k++) {
    if (doc.tokens[k]!.lower === 'that') return { kind: 'that', at: k, addressee };
    if (!(doc.bits[k]! & MODAL)) continue;
    // "told activists gathering in Porto she will stay"
    if (isBarePronoun(doc, k - 1) && !(doc.bits[k - 2]! & PREP))
      return { kind: 'clause', at: k - 1, addressee };
    return tells ? null : { kind: 'clause', at: after, addressee: null };
  }
  return null;
}

/** "this newspaper", "Us Weekly" */
const opensAddressee = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & DET) !== 0 || (doc.bits[i]! & doc.bits[i + 1]! & CAP) !== 0;

/** Whether a finite verb stands before the next mark. */
function hasVerb(doc: TaggedText, start: number, ceiling: number): boolean {
  for (let k = start; k < ceiling && !(doc.bits[k]! & (COMMA | STOP)); k++)
    if (isFiniteVerb(doc, k)) return true;
  return false;
}

/** The colon of "11:30". */
const isClock = (doc: TaggedText, i: number): boolean =>
  i > 0 && (doc.bits[i - 1]! & NUM) !== 0 && doc.tokens[i + 1]?.start === doc.tokens[i]!.end;
