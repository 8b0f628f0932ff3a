/** Ukrainian numbers: digits with spaces and a decimal comma, words in every case (Український правопис, 2019, §§ 105–108). */

import type { Numeral } from '../../figures/numerals.ts';
import type { Token } from '../../tokens.ts';

const SMALL = new Map<string, number>();
const put = (value: number, forms: string): void => {
  for (const form of forms.split(' ')) SMALL.set(form, value);
};

put(0, 'нуль нуля');
put(1, 'один одна одне одного однієї одному одній одну одним однією');
put(2, 'два дві двох двом двома двоє');
put(3, 'три трьох трьом трьома троє');
put(4, 'чотири чотирьох чотирьом чотирма четверо');
put(5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятеро");
put(6, 'шість шести шістьох шістьом шістьма шестеро');
put(7, 'сім семи сімох сімом сьома семеро');
put(8, 'вісім восьми вісьмох вісьмом вісьма восьмеро');
put(9, "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма дев'ятеро");
put(10, 'десять десяти десятьох десятьом десятьма десятеро');
const TEENS = "оди два три чотир п'ят шіст сім вісім дев'ят".split(' ');
for (const [i, stem] of TEENS.entries())
  put(11 + i, `${stem}надцять ${stem}надцяти ${stem}надцятьох ${stem}надцятьом`);
put(20, 'двадцять двадцяти двадцятьох двадцятьом двадцятьма');
put(30, 'тридцять тридцяти тридцятьох тридцятьом');
put(40, 'сорок сорока');
for (const [value, stem] of [
  [50, "п'ятдесят"],
  [60, 'шістдесят'],
  [70, 'сімдесят'],
  [80, 'вісімдесят'],
] as const)
  put(value, `${stem} ${stem}и ${stem}ьох ${stem}ьом`);
put(90, "дев'яносто дев'яноста");
put(100, 'сто ста');
put(200, 'двісті двохсот двомстам');
put(300, 'триста трьохсот трьомстам');
put(400, 'чотириста чотирьохсот');
for (const [value, stem, full] of [
  [500, "п'яти", "п'ят"],
  [600, 'шести', 'шіст'],
  [700, 'семи', 'сім'],
  [800, 'восьми', 'вісім'],
  [900, "дев'яти", "дев'ят"],
] as const)
  put(value, `${full}сот ${stem}сот`);
put(1.5, 'півтора півтори');

const SCALES = new Map<string, number>();
for (const [value, forms] of [
  [1e3, 'тисяча тисячі тисяч тисячу тисячам тисячею тисячами тис тис.'],
  [1e6, 'мільйон мільйона мільйони мільйонів мільйону мільйонам мільйонами млн млн.'],
  [1e9, 'мільярд мільярда мільярди мільярдів мільярду мільярдам мільярдами млрд млрд.'],
  [1e12, 'трильйон трильйона трильйони трильйонів трлн трлн.'],
] as const)
  for (const form of forms.split(' ')) SCALES.set(form, value);

/** Words that a number can begin with. */
export const beginsNumber = (word: string): boolean =>
  SMALL.has(word) || SCALES.has(word) || SINGLE.has(word) || word === 'пів';

/** "10", "3,5", "1.5"; null for other digit runs. */
function readDigits(text: string): number | null {
  if (text.length > 40) return null;
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Digit groups set apart by spaces ("318 000"): the number and the index after it. */
function readGroups(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const first = tokens[at]!;
  const head = readDigits(first.text);
  if (head === null) return null;
  let text = first.text;
  let next = at + 1;
  if (/^\d{1,3}$/.test(text)) {
    for (let token = tokens[next]; token; token = tokens[++next]) {
      if (!/^\d{3}(?:,\d+)?$/.test(token.text) || token.start - tokens[next - 1]!.end !== 1) break;
      text += token.text;
      if (token.text.length > 3) {
        next++;
        break;
      }
    }
  }
  return { value: readDigits(text) ?? head, next };
}

/** Scales that only count what a word counts: "півтора десятка", "дві сотні". */
const COLLECTIVE = new Map<string, number>();
for (const [value, forms] of [
  [10, 'десяток десятка десятки десятків'],
  [100, 'сотня сотні сотень сотню'],
] as const)
  for (const form of forms.split(' ')) COLLECTIVE.set(form, value);

/** Scales that stand alone for one of them, or half of one. */
const SINGLE = new Map<string, number>([
  ...(['тисяча', 'тисячу'] as const).map((form) => [form, 1e3] as const),
  ['мільйон', 1e6],
  ['мільярд', 1e9],
  ['трильйон', 1e12],
  ['десяток', 10],
  ['сотня', 100],
  ['сотню', 100],
  ['півсотні', 50],
  ['півтисячі', 500],
  ['півмільйона', 5e5],
  ['півмільярда', 5e8],
]);

const exactly = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Digits with their scale words ("1,5 тис. млн"), without what may be added behind them. */
function readScaled(
  tokens: readonly Token[],
  at: number,
): { value: number; scale: number; next: number } | null {
  const digits = tokens[at]?.kind === 'number' ? readGroups(tokens, at) : null;
  if (!digits) return null;
  let { next } = digits;
  let scale = 1;
  for (let more = SCALES.get(tokens[next]?.lower ?? ''); more; more = SCALES.get(tokens[next]?.lower ?? '')) {
    scale *= more;
    next++;
  }
  return { value: digits.value * scale, scale, next };
}

/** "1 млн 230 тис.", "4 тис. 300": smaller parts are added, digits alone only where they fill the thousands. */
function readDigital(tokens: readonly Token[], at: number): Numeral | null {
  const first = readScaled(tokens, at);
  if (!first) return null;
  let { value, scale, next } = first;
  while (scale >= 1000) {
    const part = readScaled(tokens, next);
    const isRest = part !== null && scale === 1000 && /^[1-9]\d\d$/.test(tokens[next]!.text);
    if (!part || part.value >= scale || (part.scale === 1 && !isRest)) break;
    [value, scale, next] = [value + part.value, part.scale, part.next];
  }
  return { value: exactly(value), next, digits: true };
}

/** "тисяча", "пів мільйона", "півсотні": a scale without a number before it. */
function readSingle(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]!.lower;
  const half = word === 'пів' ? SCALES.get(tokens[at + 1]?.lower ?? '') : undefined;
  if (half) return { value: half / 2, next: at + 2, digits: false };
  const single = SINGLE.get(word);
  return single ? { value: single, next: at + 1, digits: false } : null;
}

/** The number that begins at token `at` of a flat run; null when none does. Bare scales ("тисяч") are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'number') return readDigital(tokens, at);
  if (!SMALL.has(first.lower)) return readSingle(tokens, at);
  let total = 0;
  let current = 0;
  let next = at;
  let smallest = Number.POSITIVE_INFINITY;
  for (let word = first.lower; ; word = tokens[next]?.lower ?? '') {
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    const many = COLLECTIVE.get(word);
    if (small !== undefined && small < smallest) {
      current += small;
      smallest = small >= 100 ? 100 : small >= 20 ? 20 : small >= 1 ? 1 : 0;
    } else if (many !== undefined && current > 0 && current < 10) {
      current *= many;
      smallest = 0;
    } else if (scale !== undefined && current > 0) {
      total += current * scale;
      current = 0;
      smallest = Number.POSITIVE_INFINITY;
    } else if (word === 'з' && tokens[next + 1]?.lower === 'половиною' && current > 0 && current < 10) {
      current += 0.5;
      next++;
    } else break;
    next++;
  }
  return { value: total + current, next, digits: false };
}

/** "14", "понад 14", "п'ятьох": whether a number begins at a token, what qualifies it included. */
export function beginsCount(tokens: readonly Token[], at: number): boolean {
  const isQualified = /^(?:понад|щонайменше|принаймні|близько|майже|приблизно)$/.test(
    tokens[at]?.lower ?? '',
  );
  const first = tokens[isQualified ? at + 1 : at];
  return first !== undefined && (first.kind === 'number' || beginsNumber(first.lower));
}
