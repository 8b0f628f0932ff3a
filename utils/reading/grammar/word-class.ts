/** Word classes of a token as bits: all that its form allows; the context decides among them. */

import { COMMON_VERBS, IRREGULAR_VERBS, NOUN_OR_VERB } from '../lexicon/common-verbs.ts';
import * as closed from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { inflect } from './inflect.ts';
import { REPORTING_LEMMAS } from './reporting-verb.ts';

export const DET = 1 << 0;
export const POSS = 1 << 1;
/** A pronoun that can be a subject. */
export const PRON = 1 << 2;
export const PREP = 1 << 3;
export const COORD = 1 << 4;
export const SUB = 1 << 5;
export const REL = 1 << 6;
export const BE = 1 << 7;
export const HAVE = 1 << 8;
export const MODAL = 1 << 9;
export const NEG = 1 << 10;
export const ADV = 1 << 11;
/** Verb forms: base, -s, past, -ing, past participle. */
export const BASE = 1 << 12;
export const THIRD = 1 << 13;
export const PAST = 1 << 14;
export const ING = 1 << 15;
export const PART = 1 << 16;
/** Set beside a verb form when the word is a noun at least as often. */
export const NOUN = 1 << 17;
export const OBJ = 1 << 18;
/** Capitalised, so maybe a name. */
export const CAP = 1 << 19;
export const NUM = 1 << 20;
export const TO = 1 << 21;
export const COMMA = 1 << 22;
export const QUOTE = 1 << 23;
export const DASH = 1 << 24;
export const OPEN = 1 << 25;
export const CLOSE = 1 << 26;
/** . ! ? ; … */
export const STOP = 1 << 27;
export const COLON = 1 << 28;
export const TIME = 1 << 29;
/** A plain word: letters, in no closed class. */
export const OPEN_WORD = 1 << 30;

export const AUX = BE | HAVE | MODAL;
export const VERB = BASE | THIRD | PAST | ING | PART;
export const MARK = COMMA | QUOTE | DASH | OPEN | CLOSE | STOP | COLON;

const CLASSES = new Map<string, number>();

function put(words: readonly string[], bits: number): void {
  for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bits);
}

function putVerbs(): void {
  const nouns = new Set(NOUN_OR_VERB);
  const irregular = new Set(IRREGULAR_VERBS.map((entry) => entry.split('/')[0]!));
  for (const base of new Set([...COMMON_VERBS, ...REPORTING_LEMMAS, ...NOUN_OR_VERB, ...irregular])) {
    if (base.includes(' ')) continue;
    const noun = nouns.has(base) ? NOUN : 0;
    const forms = inflect(base);
    put([forms.base], BASE | noun);
    put([forms.third], THIRD | noun);
    put([forms.ing], ING | (nouns.has(forms.ing) ? NOUN : 0));
    if (!irregular.has(base)) put([forms.past], PAST | PART);
  }
  for (const entry of IRREGULAR_VERBS) {
    const [, past, participle] = entry.split('/');
    put([past!], participle ? PAST : PAST | PART);
    if (participle) put([participle], PART);
  }
}

function build(): void {
  putVerbs();
  put(closed.DETERMINERS, DET);
  put(closed.POSSESSIVES, POSS);
  put(closed.SUBJECT_PRONOUNS, PRON);
  put(closed.OBJECT_PRONOUNS, OBJ);
  put(closed.PREPOSITIONS, PREP);
  put(closed.COORDINATORS, COORD);
  put(closed.SUBORDINATORS, SUB);
  put(closed.RELATIVES, REL);
  put(closed.BE_FORMS, BE);
  put(closed.HAVE_FORMS, HAVE);
  put(closed.MODALS, MODAL);
  put(closed.NEGATIONS, NEG);
  put(closed.ADVERBS, ADV);
  put(closed.TIME_WORDS, TIME);
  put(['to'], TO);
  put(['one'], NUM);
  for (const word of ["'s", 'her', 'like', 'no', "'", 'following', 'including', 'near', 'past', 'outside']) {
    if (word === "'s") CLASSES.set(word, POSS);
    if (word === "'") CLASSES.delete(word);
    if (word === 'like') CLASSES.set(word, PREP);
    if (word === 'past' || word === 'following') CLASSES.set(word, PREP | OPEN_WORD);
    if (word === 'no') CLASSES.set(word, DET);
  }
}

build();

const NOT_ADVERBS = new Set(closed.NOT_ADVERBS);
const NOT_PARTICIPLES = new Set(closed.NOT_PARTICIPLES);

const PUNCTUATION: Record<string, number> = {
  ',': COMMA,
  ';': STOP,
  '.': STOP,
  '!': STOP,
  '?': STOP,
  '…': STOP,
  ':': COLON,
  '/': NUM,
  '-': DASH,
  '--': DASH,
  '–': DASH,
  '—': DASH,
  '―': DASH,
  '(': OPEN,
  '[': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '"': QUOTE,
  '“': QUOTE,
  '”': QUOTE,
  '„': QUOTE,
  '«': QUOTE,
  '»': QUOTE,
  "''": QUOTE,
  "'''": QUOTE,
  '``': QUOTE,
};

/** Signs that open an item or part two texts on one line ("• Police said", "WATCH | Police said"); others go with numbers. */
const LIST_MARK = /^[*|>•‣·▪▫●○■□◆◇►▶▸→⇒➤➡✓✔✅★☆§¶†‡~^]$/u;

/** Bits of a word in no list, by its ending. */
function byEnding(lower: string): number {
  if (lower.length < 5) return OPEN_WORD;
  if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return ADV;
  if (
    lower.endsWith('ed') &&
    (!lower.endsWith('eed') || lower.endsWith('greed')) &&
    !NOT_PARTICIPLES.has(lower)
  )
    return PAST | PART | OPEN_WORD;
  if (lower.endsWith('ing')) return ING | OPEN_WORD;
  return OPEN_WORD;
}

/** Words of no list whose classes are remembered beside those of the lists, until there are so many. */
const LEARNED_LIMIT = CLASSES.size + 20_000;
/** V8 keeps the whole text of a page for a slice as long as this, so that longer words are not kept. */
const SLICE_LENGTH = 13;

function bitsOf(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  const bits = byEnding(lower);
  if (lower.length < SLICE_LENGTH && CLASSES.size < LEARNED_LIMIT) CLASSES.set(lower, bits);
  return bits;
}

const APOSTROPHE = '’'.charCodeAt(0);

/** All classes that a token's form allows. Constant time. */
export function classify(token: Token): number {
  if (token.kind === 'punct') return PUNCTUATION[token.text] ?? (/^\.+$/.test(token.text) ? STOP : 0);
  if (token.kind === 'symbol') return LIST_MARK.test(token.text) ? STOP : NUM;
  if (token.kind === 'number') return NUM;
  const bits = bitsOf(token.lower);
  const first = token.text.charCodeAt(0);
  // The lower-case form also has straight apostrophes: "’ve" is no capital.
  const capital =
    (first >= 65 && first <= 90) || (first > 127 && first !== APOSTROPHE && token.text[0] !== token.lower[0]);
  if (capital) return bits | CAP;
  // "al-Assad", "el-Sisi", "d'Estaing"
  const hasArticle = (first | 32) < 123 && token.text !== token.lower && ARTICLE_IN_NAME.test(token.text);
  return hasArticle ? CAP | OPEN_WORD : bits;
}

const ARTICLE_IN_NAME = /^(?:a[lnrstdz]|ash|el|ul|bin|ibn|abu|ben|d|dell|l|'t)[-'’]\p{Lu}/u;
