/** "according to X", "per X", "in the words of X", "as X put it": sources tied on by a preposition. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  CAP,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  OPEN,
  PART,
  PAST,
  POSS,
  PREP,
  QUOTE,
  REL,
  THIRD,
} from '../grammar/word-class.ts';
import { DOCUMENT_NOUNS, YARDSTICKS } from '../lexicon/reporting-nouns.ts';
import { PUBLISHED_FORMS } from '../lexicon/reporting-verbs.ts';
import { afterFront } from './after-front.ts';
import type { Attribution } from './attribution.ts';
import { behindOthers } from './behind-others.ts';
import { canSpeak, isLoneArticle } from './can-speak.ts';
import { startsVerb } from './content-end.ts';
import { contentLeft, contentRight } from './content-sides.ts';
import { endOfAdverbials } from './end-of-adverbials.ts';
import { colonContent } from './frames.ts';
import { relativeBefore } from './relative-aside.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const MEASURES = new Set(YARDSTICKS);
const PUBLISHED = new Set(PUBLISHED_FORMS);

/** What goes by something: "prices vary according to your tariff". */
const VARYING =
  /^(?:var(?:y|ies|ied|ying)|differ(?:s|ed|ing)?|fluctuat(?:es?|ed|ing)|rang(?:e|es|ed|ing)|sorted|ranked|grouped|classified|arranged|divided|graded)$/;

/** Reads "according to" at token `i`; `floor` and `ceiling` bound the sentence. */
export function accordingTo(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const named = nounPhraseAt(doc, i + 2, ceiling);
  // "According to the , it fell": a link whose text is lost.
  if (
    !named ||
    VARYING.test(doc.tokens[(doc.bits[i - 1] ?? 0) & ADV ? i - 2 : i - 1]?.lower ?? '') ||
    isLoneArticle(doc, named) ||
    (isMeasure(doc, named.last - 1) && (named.last - named.first === 1 || doc.bits[named.first]! & POSS))
  )
    return null;
  const phrase = behindTitle(doc, authorOf(doc, named, ceiling), ceiling);
  const cue = { first: i, last: i + 2 };
  const lemma = 'according to';
  const front =
    i === floor ||
    (i === floor + 1 && (doc.bits[floor]! & (COORD | ADV | OPEN | DASH)) !== 0) ||
    isBehindThat(doc, i, floor);
  if (!front) {
    const content = aroundAside(doc, { first: i, last: behindContact(doc, phrase, ceiling) }, floor, ceiling);
    return { source: phrase, cue, content, lemma, rule: 'according-to' };
  }
  const start = afterFront(doc, phrase, behindParticiple(doc, phrase.last, ceiling), ceiling);
  // "According to the filing:" and then what it says.
  const below = start < ceiling && doc.bits[start]! & COLON ? colonContent(doc, start, ceiling) : null;
  return {
    source: phrase,
    cue,
    content: below ?? contentRight(doc, start, ceiling),
    lemma,
    rule: 'according-to:front',
  };
}

/** "according to a story her sister (has told), …": the comma behind the clause of what is cited, or the end of `phrase`. */
function behindContact(doc: TaggedText, { last }: Phrase, ceiling: number): number {
  if (last >= ceiling || !(doc.bits[last]! & (AUX | PAST)) || !isFiniteVerb(doc, last)) return last;
  for (let k = last + 1; k < ceiling && k - last < CONTACT; k++) if (doc.bits[k]! & COMMA) return k;
  return last;
}
/** Tokens of such a clause behind its subject. */
const CONTACT = 8;

/** "according to her “harbour first” plan": the plan, not she. */
function behindTitle(doc: TaggedText, phrase: Phrase, ceiling: number): Phrase {
  const { first, last } = phrase;
  if (last - first > 1 || !(doc.bits[first]! & POSS) || last >= ceiling || !(doc.bits[last]! & QUOTE))
    return phrase;
  const end = doc.quotations[doc.quoteOf[last]!]?.last ?? last;
  const noun = end < ceiling && !(doc.bits[end]! & CAP) ? nounPhraseAt(doc, end, ceiling) : null;
  return noun ? { first, last: noun.last } : phrase;
}

/** "The mayor said that, according to police, it fell", "said according to her figures, it rose": what they say comes behind. */
function isBehindThat(doc: TaggedText, i: number, floor: number): boolean {
  const { lower } = doc.tokens[i - 1] ?? doc.tokens[i]!;
  if (i - 2 > floor && (lower === 'that' || lower === 'said')) return true;
  return i - 3 > floor && (doc.bits[i - 1]! & COMMA) !== 0 && doc.tokens[i - 2]!.lower === 'that';
}

/** "All went according to plan": what things go by, nobody's report. */
const isMeasure = (doc: TaggedText, i: number): boolean => MEASURES.has(doc.tokens[i]!.lower);

/** Reads "per the ministry" and "in the words of Smith" at token `i`; `floor` and `ceiling` bound the sentence. */
export function prepositional(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  const per = doc.tokens[i]!.lower === 'per';
  // "Its head, Per Holm, said"
  if (per && i > floor && doc.tokens[i]!.text === 'Per') return null;
  const first = per ? i : i - 2;
  const last = per ? i + 1 : i + 2;
  if (!per && (first < floor || doc.tokens[first]!.lower !== 'in' || doc.tokens[i + 1]?.lower !== 'of'))
    return null;
  const phrase = nounPhraseAt(doc, last, ceiling);
  if (!phrase || !canSpeak(doc, phrase)) return null;
  const cue = { first, last };
  // "In the words of one patient, …", "It was bad in the words of one patient: “…”"
  const opensWords = (doc.bits[phrase.last] ?? 0) & COLON && (doc.bits[phrase.last + 1] ?? 0) & QUOTE;
  const front = opensWords || (first === floor && (doc.bits[phrase.last] ?? 0) & COMMA);
  const lemma = per ? 'per' : 'in the words of';
  if (front)
    return {
      source: phrase,
      cue,
      content: contentRight(doc, phrase.last + 1, ceiling),
      lemma,
      rule: 'per:front',
    };
  // "100 per day" has no comma and no speaker; a clause before a comma has both.
  if (first <= floor || !(doc.bits[first - 1]! & COMMA)) return null;
  const content = aroundAside(doc, { first, last: phrase.last }, floor, ceiling);
  return content.length === 0 ? null : { source: phrase, cue, content, lemma, rule: 'per' };
}

/** "As reported by Ruiz, …" and "…, as first noted by the ministry": reads the participle at token `i`. */
export function notedBy(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const as = doc.tokens[i - 1]?.lower === 'first' ? i - 2 : i - 1;
  if (as < floor || doc.tokens[as]!.lower !== 'as' || doc.tokens[i + 1]?.lower !== 'by') return null;
  const phrase = nounPhraseAt(doc, i + 2, ceiling);
  if (!phrase || !canSpeak(doc, phrase)) return null;
  const rest = {
    source: phrase,
    cue: { first: as, last: i + 2 },
    lemma: doc.tokens[i]!.lower,
    rule: 'as-by',
  };
  const end = endOfAdverbials(doc, phrase.last, ceiling);
  if (as === floor)
    return doc.bits[end]! & COMMA ? { ...rest, content: contentRight(doc, end + 1, ceiling) } : null;
  if (!(doc.bits[as - 1]! & COMMA)) return null;
  // "“…,” Ruiz noted in an interview, as reported by the Courier": words of Ruiz
  for (let k = floor; k < as; k++) {
    const tells = ((reportingVerb(doc.tokens[k]!.lower)?.frames ?? 0) & frame.STATEMENT) !== 0;
    const isVerb = doc.bits[k]! & (PAST | THIRD) && !((doc.bits[k - 1] ?? DET) & DET);
    if (tells && isVerb && doc.quoteOf[k]! < 0) return null;
  }
  const content = aroundAside(doc, { first: as, last: phrase.last }, floor, ceiling);
  return content.length === 0 ? null : { ...rest, content };
}

/** The clause before an aside, and the rest of it where the aside cuts it in two ("The fire, according to police, began"). */
export function aroundAside(doc: TaggedText, aside: Phrase, floor: number, ceiling: number): Phrase[] {
  const whole = contentLeft(doc, aside.first, floor);
  if (!whole) return [];
  const left = { ...whole, first: behindOthers(doc, whole) };
  if (!(doc.bits[aside.first - 1]! & COMMA)) return [left];
  const end = endOfAdverbials(doc, aside.last, ceiling);
  const at = afterFront(doc, aside, end, ceiling);
  if (at === end || at >= ceiling) return [left];
  const relative = relativeBefore(doc, aside.first, floor);
  if (relative) return [relative, ...contentRight(doc, at, ceiling)];
  return isCutShort(doc, left) || startsVerb(doc, at) ? [left, ...contentRight(doc, at, ceiling)] : [left];
}

/** Whether words cannot be all of a clause: they have no finite verb, or end with one that waits for another. */
function isCutShort(doc: TaggedText, { first, last }: Phrase): boolean {
  if (doc.bits[last - 1]! & AUX) return true;
  for (let k = first; k < last; k++) if (isFiniteVerb(doc, k)) return false;
  return true;
}

/** "According to a study (published in 2019), …", "people (who were there), …": the comma behind that, or `last`. */
function behindParticiple(doc: TaggedText, last: number, ceiling: number): number {
  if (last >= ceiling || !(doc.bits[last]! & (PART | PREP | ING | REL)) || doc.bits[last]! & CAP) return last;
  for (let k = last + 1; k < ceiling; k++) {
    if (doc.bits[k]! & COMMA) return k;
    if (isFiniteVerb(doc, k) && !(doc.bits[last]! & REL)) break;
  }
  return last;
}

/** "an analysis by the institute", "a report (that) the institute released": the institute is the source. */
function authorOf(doc: TaggedText, named: Phrase, ceiling: number): Phrase {
  const { last } = named;
  if (last >= ceiling || !DOCUMENTS.has(doc.tokens[last - 1]!.lower)) return named;
  if (doc.tokens[last]!.lower === 'by') return nounPhraseAt(doc, last + 1, ceiling) ?? named;
  const at = /^(?:that|which)$/.test(doc.tokens[last]!.lower) ? last + 1 : last;
  const author = at < ceiling ? nounPhraseAt(doc, at, ceiling) : null;
  const verb = author && doc.tokens[author.last]?.lower;
  return author && author.last < ceiling && PUBLISHED.has(verb ?? '') ? author : named;
}
