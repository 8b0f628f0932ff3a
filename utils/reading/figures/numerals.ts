/** Numbers in digits and words: reading a numeral from a run of tokens. */

import type { Token } from '../tokens.ts';

const SMALL = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i]),
);
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => {
  SMALL.set(word, (i + 2) * 10);
});
SMALL.set('fourty', 40);

/** Words that a spelled-out number begins with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(SMALL.keys());

export const SCALES = new Map<string, number>([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['quadrillion', 1e15],
]);

/** Longer numbers, and longer bare digit runs, are serial numbers, not quantities. */
const NUMBER_CAP = 40;
const DIGIT_CAP = 12;

/**
 * Value of a digit token: "1,234.5", "12,34,567" (Indian grouping), ".5"; null when the marks do not group
 * ("1,1,1", "1.2.3") or when it is too long.
 */
function readDigits(text: string): number | null {
  if (text.length > NUMBER_CAP) return null;
  if (/^\d+$/.test(text)) return text.length > DIGIT_CAP ? null : Number(text);
  if (/^\d*\.\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return null;
}

export interface Numeral {
  value: number;
  /** Index after the last token. */
  next: number;
  /** Whether it was written in digits. */
  digits: boolean;
}

const GLYPHS = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Whether a word (lower case) is the article that counts one: "a dozen", "an hour". */
export const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** Signs that are fractions. */
export const FRACTION_GLYPHS: readonly string[] = [...GLYPHS.keys()];

/** "3 1/2", "two and a half": what follows a whole number as its fraction; null when nothing does. */
function fractionAfter(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const [a, slash, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind === 'number' && slash?.text === '/' && b?.kind === 'number') {
    const [top, bottom] = [Number(a.text), Number(b.text)];
    if (top > 0 && top < bottom && bottom <= 16 && slash.start === a.end && b.start === slash.end)
      return { value: top / bottom, next: at + 3 };
  }
  if (a?.lower === 'and' && slash?.lower === 'a' && b?.lower === 'half') return { value: 0.5, next: at + 3 };
  // "two-and-a-half"
  if (a?.text === '-' && slash?.lower === 'and' && [2, 4].every((k) => tokens[at + k]?.text === '-'))
    if (tokens[at + 3]?.lower === 'a' && tokens[at + 5]?.lower === 'half')
      return { value: 0.5, next: at + 6 };
  const glyph = GLYPHS.get(a?.text ?? '');
  return glyph === undefined ? null : { value: glyph, next: at + 1 };
}

/**
 * The cardinal number that begins at token `at` of a flat run (`flatten`): digits with scale words ("3.9 million",
 * "2 1/2"), or words ("twenty-six", "one hundred and twelve", "two and a half million"). Null when none begins there.
 * A bare scale ("million") is none; "a hundred" is.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at];
  if (!first) return null;
  if (first === memo.token && memo.at === at) return memo.numeral;
  const numeral = readFresh(tokens, at, first);
  memo.token = first;
  memo.at = at;
  memo.numeral = numeral;
  return numeral;
}

/** Many rules ask about one token in turn: the last answer is kept. A token knows its place in its text. */
const memo: { token: Token | null; at: number; numeral: Numeral | null } = {
  token: null,
  at: -1,
  numeral: null,
};

function readFresh(tokens: readonly Token[], at: number, first: Token): Numeral | null {
  const glyph = GLYPHS.get(first.text);
  if (glyph !== undefined) return { value: glyph, next: at + 1, digits: true };
  if (first.kind === 'number') {
    const whole = readGroups(tokens, at);
    if (whole === null) return null;
    let { value, next } = powerOfTen(tokens, at) ?? whole;
    if (value !== whole.value) return { value, next, digits: true };
    const times = /^[×x·*]$/i.test(tokens[next]?.text ?? '') ? powerOfTen(tokens, next + 1) : null;
    if (times) return { value: value * times.value, next: times.next, digits: true };
    const fraction = Number.isInteger(value) ? fractionAfter(tokens, next) : null;
    if (fraction) {
      value += fraction.value;
      next = fraction.next;
    }
    const scaled = scaleAfter(tokens, next, value);
    return { value: scaled.value, next: scaled.next, digits: true };
  }
  return readWords(tokens, at);
}

/** "10^5", "10^-3": the power and where its words end; null for anything else. */
function powerOfTen(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (tokens[at]?.text !== '10' || tokens[at + 1]?.text !== '^') return null;
  const minus = /^[-−–]$/.test(tokens[at + 2]?.text ?? '') ? 1 : 0;
  const digits = tokens[at + 2 + minus]?.text ?? '';
  return /^\d{1,2}$/.test(digits)
    ? { value: 10 ** (minus ? -Number(digits) : Number(digits)), next: at + 3 + minus }
    : null;
}

/** Digits, with groups of three set apart by single spaces taken in ("10 000"). */
function readGroups(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  let { text } = tokens[at]!;
  let next = at + 1;
  if (/^\d{1,3}$/.test(text) && text !== '0') {
    for (let token = tokens[next]; token && /^\d{3}$/.test(token.text); token = tokens[++next]) {
      if (token.start - tokens[next - 1]!.end !== 1 || text.length > 12) break;
      text += token.text;
    }
  }
  const value = readDigits(text);
  return value === null ? null : { value, next };
}

/** Applies the scale words after a number ("3.9 million", "2 hundred thousand"); a hyphen may stand between. */
function scaleAfter(tokens: readonly Token[], at: number, value: number): { value: number; next: number } {
  let next = at;
  for (let steps = 0; steps < 3; steps++) {
    const hyphen = tokens[next]?.text === '-' ? 1 : 0;
    const word = tokens[next + hyphen]?.lower ?? '';
    const scale = word === 'hundred' ? 100 : SCALES.get(word);
    if (scale === undefined) break;
    value *= scale;
    next += 1 + hyphen;
  }
  return { value, next };
}

function readWords(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0;
  let current = 0;
  let next = at;
  let last: 'none' | 'unit' | 'tens' | 'scale' = 'none';
  let smallest = Number.POSITIVE_INFINITY;
  const opening = tokens[at]!.lower;
  if ((opening === 'a' || opening === 'an') && isScale(tokens[at + 1]?.lower)) next++;
  else if (!SMALL.has(opening)) return null;
  for (;;) {
    let ahead = next;
    if (last !== 'none' && tokens[ahead]?.text === '-') ahead++;
    if (last === 'scale' && tokens[ahead]?.lower === 'and' && SMALL.has(tokens[ahead + 1]?.lower ?? ''))
      ahead++;
    const word = tokens[ahead]?.lower ?? '';
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (last === 'unit' || (last === 'tens' && small >= 10)) break;
      current += small;
      last = small >= 20 ? 'tens' : 'unit';
    } else if (word === 'hundred' && current < 100) {
      current = (current || 1) * 100;
      last = 'scale';
    } else if (scale !== undefined && scale < smallest) {
      total += (current || 1) * scale;
      current = 0;
      smallest = scale;
      last = 'scale';
    } else break;
    next = ahead + 1;
  }
  const half = last === 'scale' ? null : fractionAfter(tokens, next);
  if (half && half.value === 0.5) {
    const scaled = scaleAfter(tokens, half.next, total + current + 0.5);
    return { ...scaled, digits: false };
  }
  return last === 'none' ? null : { value: total + current, next, digits: false };
}

const isScale = (word: string | undefined): boolean =>
  word === 'hundred' || (SCALES.get(word ?? '') ?? 0) >= 1000;
