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
export const beginsNumber = (word: string): boolean => SMALL.has(word) || SCALES.has(word);

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

/** The number that begins at token `at` of a flat run; null when none does. Bare scales ("тисяч") are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'number') {
    const digits = readGroups(tokens, at);
    if (!digits) return null;
    let { value, next } = digits;
    for (
      let scale = SCALES.get(tokens[next]?.lower ?? '');
      scale;
      scale = SCALES.get(tokens[next]?.lower ?? '')
    ) {
      value *= scale;
      next++;
    }
    return { value: Math.round(value * 1e6) / 1e6, next, digits: true };
  }
  if (!SMALL.has(first.lower)) return null;
  let total = 0;
  let current = 0;
  let next = at;
  let smallest = Number.POSITIVE_INFINITY;
  for (let word = first.lower; ; word = tokens[next]?.lower ?? '') {
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && small < smallest) {
      current += small;
      smallest = small >= 100 ? 100 : small >= 20 ? 20 : small >= 1 ? 1 : 0;
    } else if (scale !== undefined && current > 0) {
      total += current * scale;
      current = 0;
      smallest = Number.POSITIVE_INFINITY;
    } else break;
    next++;
  }
  return { value: total + current, next, digits: false };
}
