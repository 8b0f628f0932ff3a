/** A text cut into paragraphs, sentences and tokens, with word classes and quotations: what all rules read. */

import type { Paragraph } from '../../article.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/given-names.ts';
import { monthsAsNames } from '../months-as-names.ts';
import { splitSentences } from '../sentences.ts';
import { type Token, tokenize } from '../tokens.ts';
import { isInCompound } from './compound-nouns.ts';
import { isOfPaper } from './paper-names.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { reportingVerb } from './reporting-verb.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  COLON,
  COMMA,
  COORD,
  classify,
  DET,
  NOUN,
  NUM,
  OPEN,
  OPEN_WORD,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  STOP,
  SUB,
  THIRD,
  TIME,
  VERB,
} from './word-class.ts';

export interface SentenceTokens {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Token indexes, end exclusive. */
  first: number;
  last: number;
  /** Index of the paragraph. */
  paragraph: number;
  /** Headline style: nearly every word capitalised, so capitals say nothing. */
  titleCase: boolean;
}

export interface TaggedText {
  text: string;
  paragraphs: readonly Paragraph[];
  sentences: SentenceTokens[];
  tokens: Token[];
  /** Word classes by token, see word-class.ts. */
  bits: Int32Array;
  /** Index of the sentence by token. */
  sentenceOf: Int32Array;
  /** Index of the quotation by token (marks included), -1 outside. */
  quoteOf: Int32Array;
  quotations: Quotation[];
}

/** A headline has at least so many open-class words, and at most this share of them small. */
const TITLE_WORDS = 4;
const TITLE_SMALL = 0.12;

const GIVEN = new Set([...MASCULINE_NAMES, ...FEMININE_NAMES, 'will', 'grant', 'drew', 'chase']);

/** Time words that are also surnames and parts of names ("Kristen Day", "Hour of Code"). */
const TIME_NOUNS = new Set(
  'day days night hour week weekend month year morning moment minute noon'.split(' '),
);

/**
 * Reads `text` by its paragraphs (UTF-16 offsets). Linear in the text's length.
 */
export function tagText(text: string, paragraphs: readonly Paragraph[], language: string): TaggedText {
  const tokens: Token[] = [];
  const sentences: SentenceTokens[] = [];
  const spans = splitSentences(text, paragraphs, language);
  const forms: number[] = [];
  let paragraph = 0;
  for (const span of spans) {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph]!.end <= span.start) paragraph++;
    const first = tokens.length;
    for (const token of tokenize(text, span.start, span.end)) {
      tokens.push(token);
      forms.push(classify(token));
    }
    const last = tokens.length;
    if (last > first)
      sentences.push({
        start: span.start,
        end: span.end,
        first,
        last,
        paragraph,
        titleCase: isTitleCase(tokens, forms, first, last),
      });
  }
  const bits = new Int32Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  const names = verbsAsNames(tokens, forms, sentences);
  const months = monthsAsNames(tokens);
  sentences.forEach((sentence, index) => {
    classifySentence(tokens, forms, bits, sentence, names, months);
    sentenceOf.fill(index, sentence.first, sentence.last);
  });
  const { quotations, quoteOf } = findQuotations(text, tokens, bits, sentences, paragraphs);
  return { text, paragraphs, sentences, tokens, bits, sentenceOf, quoteOf, quotations };
}

/** Headline style: the open-class words are capitalised, verbs included. */
function isTitleCase(
  tokens: readonly Token[],
  forms: readonly number[],
  first: number,
  last: number,
): boolean {
  let words = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const b = forms[i]!;
    // "President Joe Biden met Prime Minister Ana Ruiz": headlines write their verbs large.
    if (b & (AUX | PAST) && !(b & CAP)) return false;
    if (token.lower.length < 3 || (b & (DET | PREP | COORD | SUB | POSS | PRON) && !(b & CAP))) continue;
    words++;
    if (!(b & CAP) && ++small > TITLE_SMALL * (last - first)) return false;
  }
  return words >= TITLE_WORDS && small <= TITLE_SMALL * words;
}

const AMBIGUOUS = VERB | AUX | ADV;

/**
 * Verb forms and adverbs that the text writes with a capital inside a sentence and never small, in lower case: in such a
 * text "Cross" and "Will" are names at a sentence's start, too.
 */
function verbsAsNames(
  tokens: readonly Token[],
  forms: readonly number[],
  sentences: readonly SentenceTokens[],
): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const { first, last, titleCase } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !(forms[i]! & AMBIGUOUS)) continue;
      if (token.text === token.lower) small.add(token.lower);
      else if (!titleCase && i > first && tokens[i - 1]!.kind === 'word' && !isUpper(token.text))
        names.add(token.lower);
    }
  }
  for (const word of small) names.delete(word);
  return names;
}

const isUpper = (word: string): boolean => word === word.toUpperCase();

/** Classes in context: a capital inside a sentence makes a name of a word that would be a verb ("Will", "Mark"). */
function classifySentence(
  tokens: readonly Token[],
  forms: readonly number[],
  bits: Int32Array,
  sentence: SentenceTokens,
  names: ReadonlySet<string>,
  months: ReadonlySet<number>,
): void {
  let initial = true;
  let quoted = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    let b = forms[i]!;
    if (token.text === '‘' || (token.text === "'" && tokens[i - 1]?.end !== token.start)) quoted = true;
    else if (!quoted && isPluralsPossessive(tokens, i, sentence)) b = POSS;
    else if (token.text === '’' || token.text === "'") quoted = false;
    // "Following the meeting the mayor said": a preposition wherever a noun phrase begins behind it.
    if (token.lower === 'following' && i + 1 < sentence.last && forms[i + 1]! & (DET | POSS)) b = PREP;
    if (b & CAP) {
      if (isShortForm(tokens, i, sentence)) b = CAP | OPEN_WORD;
      else if (sentence.titleCase) b &= ~CAP;
      else if (b & TIME && months.has(token.start)) b = CAP | OPEN_WORD;
      else if (b & TIME && b & (AUX | VERB) && isMonth(tokens, i, initial)) b = TIME | CAP;
      else if (initial && b & ADV && isNamedInLy(tokens, i, sentence.last)) b = CAP | OPEN_WORD;
      else if (initial && b & AMBIGUOUS && opensName(tokens, i, sentence.last, names)) b = CAP | OPEN_WORD;
      else if (!initial && b & TIME && TIME_NOUNS.has(token.lower)) b = CAP | OPEN_WORD;
      else if (!initial && b & (VERB | AUX | ADV | PREP) && !(b & (TIME | DET | PRON))) b = CAP | OPEN_WORD;
    }
    // "the permits", "with direct knowledge": no form of a verb alone stands behind an article or such a preposition.
    if (b & (BASE | THIRD) && !(b & (CAP | NOUN | AUX)) && BEFORE_NOUN.has(tokens[i - 1]?.lower ?? ''))
      b |= NOUN;
    // "Its hosts say": many of them.
    if (b & THIRD && !(b & (CAP | AUX)) && OWNERS.has(tokens[i - 1]?.lower ?? '')) b |= NOUN;
    if (b & VERB && isInCompound(tokens, i)) b = OPEN_WORD;
    // "the unions last week said", "on last year's call": no verb beside a time.
    if (token.lower === 'last' && i + 1 < sentence.last && forms[i + 1]! & TIME) b = ADV | (b & CAP);
    if (b & ADV && isTheFirst(tokens, i)) b = OPEN_WORD;
    // "First lady Ana Ruiz"
    if (token.text === 'First' && /^(?:lady|gentleman)$/i.test(tokens[i + 1]?.text ?? ''))
      b = CAP | OPEN_WORD;
    // "# Police said", not "the #MeToo movement"
    if (token.text === '#' && tokens[i + 1]?.kind !== 'number' && !isTied(tokens, i)) b = STOP;
    if (token.lower === 'own' && i > sentence.first && bits[i - 1]! & POSS) b = OPEN_WORD;
    if (b & TIME && b & CAP && isOfPaper(tokens, i, sentence.first)) b = CAP | OPEN_WORD;
    if (token.text === 'TODAY' && tokens[i - 1]?.text === 'USA') b = CAP | OPEN_WORD;
    if (token.text === 'He' && !sentence.titleCase && isSurnameHe(tokens, i, sentence.last))
      b = CAP | OPEN_WORD;
    if (i > sentence.first && isDowningStreet(tokens, i, sentence.last)) {
      bits[i - 1] = CAP | OPEN_WORD;
      b = CAP | OPEN_WORD;
    }
    bits[i] = b;
    initial = (b & (QUOTE | COLON | OPEN | STOP)) !== 0 || (initial && (b & NUM) !== 0);
  }
}

/** "The first said", "the second told us": who speaks, no time. */
const isTheFirst = (tokens: readonly Token[], i: number): boolean =>
  /^(?:first|second)$/.test(tokens[i]!.lower) &&
  tokens[i - 1]?.lower === 'the' &&
  /^(?:said|told)$/.test(tokens[i + 1]?.lower ?? '');

/** Whether a word runs into the sign at `i`. */
const isTied = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'word' && tokens[i + 1]!.start === tokens[i]!.end;

const OWNERS = new Set(['its', 'their', 'our', 'my']);
const BEFORE_NOUN = new Set('the a an with of in from under without into via at amid'.split(' '));

/** "the teachers' union": the mark behind a plural owns what follows, unless it closes a quotation. */
const isPluralsPossessive = (tokens: readonly Token[], i: number, { first, last }: SentenceTokens): boolean =>
  (tokens[i]!.text === "'" || tokens[i]!.text === '’') &&
  i > first &&
  i + 1 < last &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i - 1]!.lower.endsWith('s') &&
  /^(?:word|number)$/.test(tokens[i + 1]!.kind) &&
  tokens[i + 1]!.start > tokens[i]!.end;

/** "May 3", "in March": no verb. */
const isMonth = (tokens: readonly Token[], i: number, initial: boolean): boolean =>
  /^(?:may|march)$/.test(tokens[i]!.lower) && (!initial || tokens[i + 1]?.kind === 'number');

const SHORT_FORMS = new Set(['US', 'WHO', 'IT']);

/** "US", "WHO", "IT" are no pronouns, unless the words beside them are in capitals, too. */
function isShortForm(tokens: readonly Token[], i: number, { first, last }: SentenceTokens): boolean {
  if (!SHORT_FORMS.has(tokens[i]!.text)) return false;
  const isSmall = (k: number): boolean =>
    k >= first && k < last && tokens[k]!.kind === 'word' && !isUpper(tokens[k]!.text);
  return isSmall(i + 1) || (isSmall(i - 1) && !(i + 1 < last && tokens[i + 1]!.kind === 'word'));
}

/** "He Jianxiong said", "He Lifeng, the vice-premier,": a family name, with the given name behind it and no verb between. */
function isSurnameHe(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i + 1];
  if (i + 2 >= last || next?.kind !== 'word' || next.text === next.lower || isUpper(next.text)) return false;
  return classify(next) === (CAP | OPEN_WORD) && (classify(tokens[i + 2]!) & (PAST | COMMA | THIRD)) !== 0;
}

/** "No 10", "Number 10": a house that speaks, unless it is a rank ("Number 10 in the charts"). */
function isDowningStreet(tokens: readonly Token[], i: number, last: number): boolean {
  if (tokens[i]!.text !== '10' && tokens[i]!.text !== '11') return false;
  if (!/^(?:No\.?|Number)$/.test(tokens[i - 1]!.text)) return false;
  return i + 1 >= last || !/^(?:in|on|of|seed|spot|position|shirt|jersey|ranked)$/.test(tokens[i + 1]!.lower);
}

/** "Cross said" where the text names a Cross; "Mark Ruiz", "Will Estrada": a given name and a capital. */
function opensName(tokens: readonly Token[], i: number, last: number, names: ReadonlySet<string>): boolean {
  const { lower } = tokens[i]!;
  const next = i + 1 < last ? tokens[i + 1]! : null;
  const capital = next?.kind === 'word' && next.text !== next.lower;
  if (GIVEN.has(lower)) return capital;
  return names.has(lower) && (classify(tokens[i]!) & AUX) === 0;
}

/** Adverbs that open a sentence before a participle ("Highly recommended"). */
const COMMON_IN_LY =
  /^(?:highly|recently|newly|widely|previously|originally|initially|officially|publicly|privately|repeatedly|formerly|finally|commonly|generally|usually|frequently|formally|jointly|independently|falsely|wrongly|strongly|openly|briefly|personally|simply|similarly|additionally|consequently|accordingly|subsequently|reportedly|allegedly)$/;

/** "Schlafly said", "Kelly also noted": a sentence's first word in -ly that runs into a verb is a name. */
function isNamedInLy(tokens: readonly Token[], i: number, last: number): boolean {
  if (!tokens[i]!.lower.endsWith('ly') || i + 1 >= last || COMMON_IN_LY.test(tokens[i]!.lower)) return false;
  const next = tokens[i + 1]!.lower === 'also' && i + 2 < last ? tokens[i + 2]! : tokens[i + 1]!;
  return reportingVerb(next.lower) !== undefined && !next.lower.endsWith('ing');
}

/** The tokens' text from `first` up to, not including, `last`. */
export function textOf(doc: TaggedText, first: number, last: number): string {
  return last > first ? doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end) : '';
}
