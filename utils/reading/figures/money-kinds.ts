/** What money is told to be in: "$60 billion in military aid", "$2 million in damages". */

import { OCCASIONS_FOR_MONEY } from '../lexicon/counted-words.ts';
import { OPENERS, owned, PHRASE_CAP, type Phrase, pluralPhrase, stops, WHEN } from './phrase-behind.ts';
import { type Run, touching, wordAt } from './run.ts';
import { verbal } from './verb-words.ts';

/** "$5 in exchange for", "$58 million in support of": what the money is for, and no kind of it. */
const IN_NO_THING =
  /^(?:exchange|return|support|total|all|addition|favou?r|part|order|response|lieu|advance|person|late|early)$/;

/** "worth $190 million in raids on 52 addresses": when or where, no kind of money. */
const OCCASIONS = new Set(OCCASIONS_FOR_MONEY);

/** "fixing up", "cash out" */
const PARTICLES = new Set('up out off down away back'.split(' '));

/**
 * What money is told to be in: "taxes", "military aid", "gaming revenue", "federal infrastructure investment". No verb can
 * stand there, so forms in -ing and -ed are nouns and their modifiers; names end it ("$5 million in Porto").
 */
export function kindOfMoney(run: Run, at: number): Phrase | null {
  if (IN_NO_THING.test(wordAt(run, at))) return null;
  const kind = phraseOfMoney(run, at);
  return kind && OCCASIONS.has(wordAt(run, kind.next - 1)) ? null : kind;
}

/** The noun phrase behind "in". */
function phraseOfMoney(run: Run, at: number): Phrase | null {
  const plural = pluralPhrase(run, at);
  let head = -1;
  for (let k = at; k < at + PHRASE_CAP && !stops(run, k) && run.tokens[k]!.kind !== 'number'; k++) {
    const token = run.tokens[k]!;
    const first = token.text[0]!;
    // "low-cost financing"
    if (token.text === '-' && k > at && touching(run, k - 1) && touching(run, k)) continue;
    if (token.kind !== 'word' || WHEN.has(token.lower) || PARTICLES.has(token.lower)) break;
    // "in cash raised from donors", "a fall of 80 cents in Northwind's stock"
    if (owned(run, k)) return plural;
    if (head >= 0 && token.lower.endsWith('ed')) break;
    if (first === first.toLowerCase()) head = k;
    else if (head >= 0) break;
  }
  const after = wordAt(run, at + 1);
  const isDoing =
    head === at && wordAt(run, at).endsWith('ing') && (OPENERS.has(after) || PARTICLES.has(after));
  const mass = head < 0 || isDoing || /ly$/.test(wordAt(run, head)) ? null : { start: at, next: head + 1 };
  // "sales tax revenue", but "bonds maturing in May"
  return plural && (!mass || plural.next >= mass.next || verbal(wordAt(run, plural.next))) ? plural : mass;
}
