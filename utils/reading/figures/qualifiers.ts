/** How sure a number is ("about", "at least"), and which way it moves ("rose", "down"). */

import type { Figure, Qualifier } from '../reading.ts';
import { type Run, wordAt } from './run.ts';
import { TIME_UNITS } from './units.ts';

/** Phrases before a number, longest first at each last word; read right to left. */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['as high as', 'at most'],
  ['as low as', 'at least'],
  ['as few as', 'at least'],
  ['as little as', 'at least'],
  ['more than', 'more than'],
  ['over than', 'more than'],
  ['greater than', 'more than'],
  ['higher than', 'more than'],
  ['larger than', 'more than'],
  ['longer than', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['in excess of', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['lower than', 'less than'],
  ['smaller than', 'less than'],
  ['just under', 'less than'],
  ['just over', 'more than'],
  ['at least', 'at least'],
  ['at minimum', 'at least'],
  ['a minimum of', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['within', 'at most'],
  ['a maximum of', 'at most'],
  ['close to', 'about'],
  ['closer to', 'about'],
  ['nearer to', 'about'],
  ['nearer', 'about'],
  ['in the region of', 'about'],
  ['or so', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['an average of', 'exact'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['nearing', 'nearly'],
  ['approaching', 'nearly'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['exceeded', 'more than'],
  ['exceeds', 'more than'],
  ['exceed', 'more than'],
  ['topped', 'more than'],
  ['surpassed', 'more than'],
  ['>', 'more than'],
  ['beyond', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['<', 'less than'],
  ['sub -', 'less than'],
  ['barely', 'about'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
];

const BY_LAST = new Map<string, { words: string[]; qualifier: Qualifier }[]>();
for (const [phrase, qualifier] of BEFORE) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), { words, qualifier }]);
}
for (const entries of BY_LAST.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** Words that may stand between qualifier and number. */
const FILLERS = new Set('a an the another just only total combined of to'.split(' '));

export interface Qualified {
  qualifier: Qualifier;
  /** First token of the qualifying words; the number's own first token when there are none. */
  start: number;
}

/** Reads the qualifier before token `at`, or after the amount ("or more", "or so"). */
export function qualifierAround(run: Run, at: number, next: number): Qualified {
  for (let last = at - 1, steps = 0; last >= run.from && steps < 2; last--, steps++) {
    const entry = BY_LAST.get(wordAt(run, last))?.find(({ words }) =>
      words.every((word, i) => wordAt(run, last - words.length + 1 + i) === word),
    );
    if (entry && isDuring(run, last, next)) break;
    // "have gone up to $8,400"
    if (entry?.words.join(' ') === 'up to' && MOVED.test(wordAt(run, last - 2))) break;
    if (entry) return turned(run, entry.qualifier, last - entry.words.length + 1);
    if (!FILLERS.has(wordAt(run, last))) break;
    // "a third higher than the 900 cited", "above the 15% threshold", "about the 20 who fell": a number known.
    if (wordAt(run, last) === 'the' && KNOWN.test(wordAt(run, last - 1))) break;
  }
  if (isEstimated(run, at)) return { qualifier: 'about', start: at };
  const after = `${wordAt(run, next)} ${wordAt(run, next + 1)}`;
  if (after === 'or more' || after === 'and above' || after === 'or above' || after === 'and over')
    return { qualifier: 'at least', start: at };
  if (after === 'or so') return { qualifier: 'about', start: at };
  if (after === 'or less' || after === 'or fewer') return { qualifier: 'at most', start: at };
  if (wordAt(run, next) === '+' || isPlus(run, at, next)) return { qualifier: 'at least', start: at };
  return { qualifier: 'exact', start: at };
}

/** "400 plus jobs", "15-plus years" */
function isPlus(run: Run, at: number, next: number): boolean {
  for (let k = at + 1; k <= next + 1; k++) {
    if (wordAt(run, k) !== 'plus') continue;
    // "$5 an hour plus tips" has something else beside it.
    const isCount = run.tokens[k - 1]!.kind === 'number' && /^\p{Ll}{3,}s$/u.test(wordAt(run, k + 1));
    return wordAt(run, k - 1) === '-' || isCount;
  }
  return false;
}

const MOVED = /^(?:go|goes|gone|going|went|rose|risen|climbed|moved|jumped|bumped|crept|shot)$/;

const KNOWN =
  /^(?:about|around|than|above|below|over|under|beyond|exceed(?:ed|s|ing)?|topped|surpassed|within)$/;

/** "The estimated cost is $2 million", "an estimated value of $3 million". */
function isEstimated(run: Run, at: number): boolean {
  if (!/^(?:is|was|of|at|be)$/.test(wordAt(run, at - 1))) return false;
  for (let k = at - 2; k >= run.from && at - k <= ESTIMATED; k--) {
    if (wordAt(run, k) === 'estimated') return true;
    if (!/^[a-z]/.test(wordAt(run, k))) return false;
  }
  return false;
}

/** Tokens between "estimated" and the number. */
const ESTIMATED = 6;

/** "never rose above eight", "does not exceed 5%": a bound that is denied is the bound of the other side. */
function turned(run: Run, qualifier: Qualifier, start: number): Qualified {
  const other = ({ 'more than': 'at most', 'less than': 'at least' } as const)[qualifier as 'more than'];
  if (!other) return { qualifier, start };
  for (let k = start - 1; k >= run.from && start - k <= 2; k--) {
    const word = wordAt(run, k);
    if (/^(?:not|never|nor|cannot)$|n['’]t$/.test(word)) return { qualifier: other, start: k };
    if (!/^[a-z]{3,}$/.test(word) || NO_VERB.test(word)) break;
  }
  return { qualifier, start };
}

/** Words behind "not" that take it from the number ("not only more than"). */
const NO_VERB =
  /^(?:only|just|because|but|that|when|with|for|who|which|the|and|if|less|more|even|since|after|from)$/;

/** "spend €50bn over four years", "Over two days, …": the time it takes, other than "for over four years", "took over a week". */
function isDuring(run: Run, over: number, next: number): boolean {
  if (/^(?:ago|later|old|have|has|had|passed)$/.test(wordAt(run, next))) return false;
  if (wordAt(run, over) !== 'over' || !TIME_UNITS.has(wordAt(run, next - 1).replace(/s$/, ''))) return false;
  return !/^(?:for|after|in|of|with|been|be|is|was|are|were|last(?:ed|s)?|tak(?:e|es|ing)|took|spen[dt]|served?|waited|within|and|to|by|at|from|just|well|a)$/.test(
    wordAt(run, over - 1),
  );
}

const UP = new Set(
  (
    'up rose rise rises risen rising climbed climb climbs climbing grew grow grows growing grown jumped jumps jump soared surged surge ' +
    'gained gain gains gaining increased increases increase increasing advanced advancing advances added rallied leapt spiked ' +
    'expanded skyrocketed swelled rocketed strengthened improved'
  ).split(' '),
);
const DOWN = new Set(
  (
    'down fell fall falls fallen falling dropped drop drops dropping slid slide slides sliding declined decline declines declining decreased ' +
    'decrease decreases lost loses lose losing tumbled tumbles plunged plunges sank slipped slips shed sheds dipped eased plummeted crashed ' +
    'shrank shrunk contracted slumped retreated weakened halved cut cuts'
  ).split(' '),
);

/** Whether a word says that something rose or fell. */
export const isMovement = (word: string): boolean => UP.has(word) || DOWN.has(word);

/** "gave up 18 rebounds", "made up 40 percent": a word of the verb, which tells no movement. */
const isOfVerb = (run: Run, up: number): boolean =>
  /^(?:g[ia]ve|given|giving|gives|ma[dk]e|makes|making|tak(?:e|en|es|ing)|took|set|sets|pick|picks|picked|picking|turn(?:s|ed)?|show(?:s|ed)?|end(?:s|ed)?|put|puts|hold|held|call(?:s|ed)?|back(?:s|ed)?|bl[eo]w|blown|rack(?:s|ed)?|round(?:s|ed)?|sign(?:s|ed)?|buy|buys|bought|buying|snap(?:s|ped)?|ru?n|ran|clean(?:s|ed)?|line[ds]?|dig|dug|break|broke|broken|open(?:s|ed)?|free[ds]?|free|fill(?:s|ed)?|used?|using|eat|eats|ate|add(?:s|ed)?|sum(?:s|med)?|coughed|cough|scooped|gobbled|mopped|rolled|tied|pile[ds]?)$/.test(
    wordAt(run, up - 1),
  );

/** "shot down 102 missiles", "tore down 40 houses" */
const isPutDown = (run: Run, down: number): boolean =>
  /^(?:sh[ou]o?t|shooting|shoots|tear|tore|torn|tearing|gunn(?:ed|ing)|turn(?:ed|s|ing)?|shuts?|shutting|t[ao]ke?n?|took|taking|br[io](?:ng|ught)|bringing|hunt(?:ed|ing)|mow(?:ed|ing)|str[iu]ck|strike|laid|lay|puts?|burn(?:ed|t|ing)?|knock(?:ed|ing)?|pull(?:ed|ing)?|run|ran|track(?:ed|ing)?|pass(?:ed)?|wrote|write|sat|sit)$/.test(
    wordAt(run, down - 1),
  );

/** "carried her down six floors": a way, no fall. */
const isWay = (run: Run, next: number): boolean =>
  /^(?:floors?|flights?|stor(?:e?ys?|ies)|stairs|steps|streets|blocks|rungs|rows|aisles|hallways|corridors)$/.test(
    wordAt(run, next),
  );

/** Verbs that move their object ("raised rates by 25 basis points"). */
const RAISE = /^(?:raised|raises|raise|raising|lifted|boosted|hiked|increased|pushed)$/;
const LOWER = /^(?:cut|cuts|cutting|lowered|lowers|lowering|reduced|reduces|slashed|trimmed)$/;
/** Tokens of an object between such a verb and "by" or "to". */
const OBJECT = 6;

function movedObject(run: Run, at: number): 'up' | 'down' | null {
  if (!/^(?:by|to)$/.test(wordAt(run, at - 1))) return null;
  for (let i = at - 2; i >= run.from && at - i <= OBJECT; i--) {
    const word = wordAt(run, i);
    if (RAISE.test(word)) return 'up';
    if (LOWER.test(word)) return 'down';
    if (/^[.,;:]$/.test(word)) return null;
  }
  return null;
}

/** "a 23% lower risk", "40 percent more", "3 days longer": by how much one thing is more or less than another; null without such a word at `next`. */
export function changeBehind(run: Run, next: number, unit: string | null): 'up' | 'down' | null {
  const word = wordAt(run, next);
  if (unit === null || (FEW.test(word) && unit !== 'percent')) return null;
  if (HIGHER.test(word)) return 'up';
  return LOWER_THAN.test(word) ? 'down' : null;
}

const FEW = /^(?:more|less|fewer)$/;
const HIGHER = /^(?:higher|greater|larger|bigger|longer|more)$/;
const LOWER_THAN = /^(?:lower|smaller|shorter|less|fewer|cheaper)$/;

/** Words between the verb of change and the amount. */
const BETWEEN = new Set(
  'by to just only about around nearly almost more than over a an as much up some another at least roughly from further another slightly sharply'.split(
    ' ',
  ),
);

const SIGN: Record<Qualifier, Figure['change']> = {
  exact: '=',
  about: '~',
  nearly: '~',
  'at least': '>',
  'more than': '>',
  'at most': '<',
  'less than': '<',
};

/**
 * `up` or `down` when a verb of change governs the amount, else what the qualifier says. "From" before one amount names
 * where the change began ("up from 61%"); before a range it is the change ("rose from 3 to 5").
 */
export function changeBefore(run: Run, at: number, qualifier: Qualifier, range: boolean): Figure['change'] {
  for (let last = at - 1, steps = 0; last >= run.from && steps < 5; last--, steps++) {
    const word = wordAt(run, last);
    if (word === 'from' && !range) break;
    // "the start-up at $1.3 billion"
    if (wordAt(run, last - 1) === '-') break;
    const isLimit = wordAt(run, last + 1) === 'to' && !MOVED.test(wordAt(run, last - 1));
    if (word === 'up' && (isLimit || isOfVerb(run, last))) break;
    if (word === 'down' && (isPutDown(run, last) || isWay(run, at + 1))) break;
    // "fell at up to 3 inches an hour"
    if (word === 'at' && !/^(?:least|most)$/.test(wordAt(run, last + 1))) break;
    if (UP.has(word)) return 'up';
    if (DOWN.has(word)) return 'down';
    if (!BETWEEN.has(word)) break;
  }
  return movedObject(run, at) ?? SIGN[qualifier];
}
