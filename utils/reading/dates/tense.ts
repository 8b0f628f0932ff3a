/**
 * Whether a bare "Friday" or "March" lies before or after the publication: the verb that governs it says so.
 * A small reading of the clause, no parse: nearest verb before it, else the first verb after it.
 */

import type { Token } from '../tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and adjectives that speak of what is to come. */
const FUTURE = set(
  "will 'll shall won't would could should may might must can scheduled schedule expected expect expects due plans plan " +
    'planned planning set slated upcoming intends intend hopes hope proposes proposed awaits await awaiting pending ' +
    'expires expire until till coming looming ahead forthcoming forecast forecasts projected likely ' +
    'wants want ready prepares preparing prepare vows vowed promises pledged begins starts opens opening',
);

/** Irregular past forms; regular ones end in -ed. */
const PAST = set(
  'said was were had did told went came fell rose took made began met won lost left got held saw gave found sent ' +
    'brought kept led spoke wrote flew shot hit became ran stood sat paid put drew broke struck bought sold built ' +
    'heard read felt thought knew grew threw sank swept fought caught taught dealt cut quit shut beat drove rode ' +
    "been since wasn't weren't didn't hadn't born chose spent sought swore withdrew forced wound set-off undertook",
);

const CLAUSE_END = set("; : \" “ ” `` '' ( ) — – --");

/** How many tokens are looked at on either side. */
const REACH = 25;

const isPast = (word: string): boolean =>
  PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));

/** -1 past, 1 future, 0 when the clause does not say. `start` and `end` are the expression's tokens. */
export function tenseAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  end: number,
): -1 | 0 | 1 {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  for (let at = start - 1; at >= from && start - at <= REACH; at--) {
    const here = word(at);
    if (CLAUSE_END.has(here)) break;
    if (FUTURE.has(here)) return 1;
    if (
      here === 'to' &&
      /^[a-z]{2,}$/.test(word(at + 1)) &&
      at + 1 < start &&
      !isPast(word(at + 1)) &&
      verbal(word(at + 1))
    )
      return governedByPast(tokens, from, at) ? -1 : 1;
    if (isPast(here)) {
      const before = word(at - 1);
      if (before === 'be' || before === 'being' || word(at - 2) === 'be' || before === 'the') continue;
      return -1;
    }
  }
  for (let at = end; at < to && at - end <= REACH; at++) {
    const here = word(at);
    if (FUTURE.has(here)) return 1;
    if (isPast(here)) return -1;
    if (here === '.') break;
  }
  return 0;
}

/** Words after "to" that make it a preposition, not an infinitive. */
const NOUNISH = set('the a an his her their its our my this that these those about more at least nearly');
const verbal = (word: string): boolean => !NOUNISH.has(word) && !/(?:ing|ly|s)$/.test(word);

/** "was forced to leave", "managed to escape": the infinitive is as past as its verb. */
const FACTIVE = set(
  'forced managed failed began started continued used refused helped returned came went able had moved rose fell',
);
function governedByPast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && to - at <= 2; at--) if (FACTIVE.has(tokens[at]!.lower)) return true;
  return false;
}
