/** Ages told without a unit: "aged 17", "Maddon, 66, has", "he was 10". */

import { MONTHS } from '../dates/words.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { type Run, wordAt } from './run.ts';

const PEOPLE = /^(?:he|she|who|i)$/;
/** "The striker, 26, has not played": nouns behind which a number between commas is an age. */
const SOMEBODY =
  /^(?:man|woman|boy|girl|child|teenager|student|pupil|driver|passenger|victim|suspect|soldier|officer|mother|father|son|daughter|brother|sister|wife|husband|actor|actress|singer|striker|midfielder|goalkeeper|player|pilot|nurse|doctor|teacher|widow|pensioner|businessman|lawyer|journalist|gunman|driver|president|mayor|senator|chancellor)$/;
const BEING = /^(?:is|was|turned|turns|be|turning|being|reached|became|aged|were)$/;

/** Whether the bare number from `at` to before `next` is an age. */
export function isAge(run: Run, at: number, next: number, value: number): boolean {
  if (value < 0 || value > 120) return false;
  const before = wordAt(run, at - 1);
  if (/^(?:aged|ages|age)$/.test(before)) return true;
  // "put the number of dead at 52"
  const isCount = wordAt(run, at - 2) === 'dead' && /^(?:of|the)$/.test(wordAt(run, at - 3));
  if (before === 'at' && /^(?:dies|died|dead|dying)$/.test(wordAt(run, at - 2)) && !isCount) return true;
  // "children under five", "voters over 65"
  const ofPeople = wordAt(run, at - 2);
  const isMany = YOUNG.test(ofPeople) || (ofPeople.endsWith('s') && isRoleNoun(ofPeople));
  if (/^(?:under|over)$/.test(before) && isMany && value < 100) return true;
  if (before === 'of' && /^ages?$/.test(wordAt(run, at - 2))) return true;
  if (
    /^(?:between|from|over|under|about|around)$/.test(before) &&
    /^(?:aged|ages)$/.test(wordAt(run, at - 2))
  )
    return true;
  if (before === 'than' && /^(?:younger|older)$/.test(wordAt(run, at - 2))) return true;
  if (value < 1 || !Number.isInteger(value)) return false;
  if (inAgeList(run, at, next)) return true;
  const after = wordAt(run, next);
  if (before === '(' && after === ')' && value > 9 && named(run, at - 2)) return true;
  if (
    value > 9 &&
    /^(?:has|had|is|was|said|says|told|who|from)$/.test(after) &&
    named(run, at - 1) &&
    named(run, at - 2)
  )
    return true;
  const closed = after === '' || /^[,.;)—–]$/.test(after);
  const isSomebody = named(run, at - 2) || SOMEBODY.test(wordAt(run, at - 2));
  if (before === ',' && closed && after !== '.' && after !== '' && isSomebody) return true;
  // "the premier is Andrew Fahie, 51.", "said Lopiano, 52."
  const ends = after === '' || after === '.' || after === '"' || after === '”';
  const isNamed =
    named(run, at - 2) && !NO_PERSON.test(wordAt(run, at - 2)) && !MONTHS.has(wordAt(run, at - 2));
  if (
    before === ',' &&
    ends &&
    value > 9 &&
    value < 110 &&
    isNamed &&
    isPerson(run, at - 3) &&
    !isInSeries(run, at)
  )
    return true;
  if (BEING.test(before) && value >= 1 && (closed || AFTER_AGE.test(after))) {
    for (let i = at - 2; i >= at - 4 && i >= run.from; i--) {
      if (PEOPLE.test(wordAt(run, i))) return true;
      if (!/^(?:will|just|has|had|now|only|already|'s|would|'ll)$/.test(wordAt(run, i))) break;
    }
    return before === 'turned' && value > 9;
  }
  return expectancy(run, at);
}

const AFTER_AGE =
  /^(?:when|by|at|and|now|in|so|or|because|but|until|while|after|before|if|he|she|they|we|his|her|their)$/;

/** Capitals before a number of another kind: days, addresses, sections. */
const NO_PERSON =
  /^(?:.*day|road|street|avenue|lane|square|one|two|three|four|five|six|seven|eight|nine|ten|no|yes)$/;

/** Whether a name or a word of saying stands before a name. */
const isPerson = (run: Run, at: number): boolean =>
  (named(run, at) && !/^(?:on|in|at|by|of|for|from|the|but|and)$/.test(wordAt(run, at))) ||
  /^(?:said|says|told|added|by|is|was|and|husband|wife|son|daughter|mother|father)$/.test(wordAt(run, at));

/** "Lind, 41; Ruiz, 38.": results, which stand in a row. */
function isInSeries(run: Run, at: number): boolean {
  for (let k = at - 1; k >= run.from && at - k <= SERIES; k--)
    if (run.tokens[k]!.kind === 'number') return true;
  return false;
}

/** Tokens in which the number before would be of the same row. */
const SERIES = 8;

/** Whether a word is a noun for people, whom ages and shares are told of. */
export const isNounForPeople = (word: string): boolean =>
  YOUNG.test(word) || SOMEBODY.test(word) || CHILDREN.test(word) || isRoleNoun(word);

const YOUNG =
  /^(?:child|children|girls|boys|kids|babies|infants|toddlers|anyone|everyone|those|people|adults|women|men|pupils|players)$/;

/** "aged 5, 7 and 11", "two girls, 12 and 14, were hurt". */
function inAgeList(run: Run, at: number, next: number): boolean {
  let first = at;
  while (
    at - first < AGE_LIST &&
    /^(?:,|and|or)$/.test(wordAt(run, first - 1)) &&
    run.tokens[first - 2]?.kind === 'number' &&
    first > run.from + 1
  )
    first -= 2;
  if (first < at && /^(?:aged|ages)$/.test(wordAt(run, first - 1))) return true;
  if (wordAt(run, first - 1) !== ',' || !CHILDREN.test(wordAt(run, first - 2))) return false;
  const pair = first < at ? first : next + 1;
  return (
    /^(?:and|or)$/.test(wordAt(run, pair + (first < at ? 1 : -1))) &&
    wordAt(run, first < at ? next : next + 2) === ','
  );
}

/** Tokens of a list of ages. */
const AGE_LIST = 16;

const CHILDREN =
  /^(?:girls|boys|children|sons|daughters|brothers|sisters|kids|teenagers|men|women|sisters|twins|grandchildren)$/;

/** A capitalised word, no month or place before a number of its own. */
function named(run: Run, at: number): boolean {
  const token = at >= run.from ? run.tokens[at] : undefined;
  if (token?.kind !== 'word' || token.text.length < 2) return false;
  const first = token.text[0]!;
  return (
    first !== first.toLowerCase() &&
    (/^(?:jr\.|sr\.)$/.test(token.lower) || /^\p{Lu}[\p{L}'’-]+$/u.test(token.text))
  );
}

/** "life expectancy … is around 73", "the average age was 31". */
function expectancy(run: Run, at: number): boolean {
  for (let i = at - 1; i >= run.from && at - i <= 12; i--) {
    const word = wordAt(run, i);
    if (
      word === 'expectancy' ||
      (word === 'age' &&
        /^(?:average|median|mean|minimum|maximum|pension|retirement|legal|drinking|voting)$/.test(
          wordAt(run, i - 1),
        ))
    )
      return true;
    if (/^[.;:,]$/.test(word)) return false;
  }
  return false;
}
