/** What Ukrainian source phrases are made of: marks, names in quotes, names of persons, nouns for who does something. */

import type { Phrase } from '../../grammar/noun-words.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import { isCapital, word } from './adverbials.ts';
import { ukrainianVerb } from './reporting-verbs.ts';
import { isPast } from './tense.ts';

/** Longest source phrase, in tokens. */
export const LONGEST = 24;

/** Words of a name in quotes ("очільник «Укренерго»"). */
const QUOTED_NAME = 5;

/** Whether a mark of punctuation stands at a token. */
export const isMark = (doc: TaggedText, at: number): boolean => /^[,.;:!?…—–«»“”„"()]$/.test(word(doc, at));

/** The other end of a short name in quotes of which `at` is the first or last token; -1 when none. */
export function quotedName(doc: TaggedText, at: number): Phrase | null {
  const quotation = doc.quotations[doc.quoteOf[at] ?? -1];
  if (!quotation?.closed || quotation.words > QUOTED_NAME) return null;
  const ends = /^[,.!?…]$/.test(word(doc, quotation.last - 2));
  return !ends && isCapital(doc, quotation.first + 1) ? quotation : null;
}

/** The first of two capitals in a row that are no abbreviations, a person's name; -1 when there is none. */
export function personIn(doc: TaggedText, first: number, last: number): number {
  for (let k = first; k + 1 < last; k++) if (isGivenAndSurname(doc, k)) return k;
  return -1;
}

const isGivenAndSurname = (doc: TaggedText, at: number): boolean =>
  [at, at + 1].every((k) => isCapital(doc, k) && doc.tokens[k]!.text !== doc.tokens[k]!.text.toUpperCase());

/** A whole name in quotes without its marks: the source is what stands in them. */
export function bare(doc: TaggedText, { first, last }: Phrase): Phrase {
  const quoted = quotedName(doc, first);
  return quoted && quoted.first === first && quoted.last === last
    ? { first: first + 1, last: last - 1 }
    : { first, last };
}

/** Nouns for who does something, by their endings: "адвокатка", "речниця", "начальник". */
export const AGENT =
  /^(?:\p{L}{2,}(?:ник|ниця|иця|тор|торка|ист|истка|іст|істка|лог|логиня|ець|ер|ерка|ар|арка|яр|ач|ачка|ант|антка|ент|ентка|ор|ик|ун|тель|телька|анка|янка|иня)|голова|мер|міністр|сусід|сусідка|секретарка|дружина|чоловік|жінка|мати|батько|син|дочка|сестра|брат|посол|водій|водійка|поліцейський|поліцейська)$/u;

/** Whom something is told to: no source. */
export const ADDRESSEE =
  /^(?:журналістам|журналістці|журналістові|журналісту|репортерам|кореспонденту|кореспондентові|кореспондентці|кореспондентам|авторові|автору|авторці|виданню|агентству|телеканалу|порталу|газеті|нам|учасникам|депутатам|слухачам|глядачам|їм|йому|їй|мені)$/;

/** "міністр розвитку громад та територій": what "та" joins is a noun, not a verb or an adverb. */
export const isPartner = (doc: TaggedText, at: number): boolean =>
  /^(?:і|й|та)$/.test(word(doc, at)) && !isPast(word(doc, at + 1)) && !ukrainianVerb(word(doc, at + 1));
