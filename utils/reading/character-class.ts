/** What a character is to the tokenizer: space, letter, digit, sign, unseen or another mark. */

const LETTER = /^\p{L}|^\p{M}/u;
const DIGIT = /^\p{Nd}/u;
const SYMBOL = /^[\p{S}%‰@#&*§†°]/u;

const OTHER = 0;
export const SPACE = 1;
export const WORD = 2;
export const NUMBER = 3;
export const MARK = 4;
export const INVISIBLE = 5;

/** Code units among which all letters and signs of Latin and Cyrillic news text lie. */
const TABLED = 0x2100;
const UNKNOWN = 255;
/** Their classes as far as they have been asked: a text holds a few of them. */
const CLASSES = new Uint8Array(TABLED).fill(UNKNOWN);

function classify(character: string): number {
  const code = character.codePointAt(0)!;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff)
    return INVISIBLE;
  if (code <= 0x20 || code === 0x85 || /^\s/u.test(character)) return SPACE;
  if (LETTER.test(character)) return WORD;
  if (DIGIT.test(character)) return NUMBER;
  return SYMBOL.test(character) ? MARK : OTHER;
}

/** Class of the character at a UTF-16 offset; past the end it is a space. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLED) {
    if (CLASSES[code] === UNKNOWN) CLASSES[code] = classify(String.fromCharCode(code));
    return CLASSES[code]!;
  }
  if (Number.isNaN(code)) return SPACE;
  return classify(String.fromCodePoint(text.codePointAt(at)!));
}

/** Code units of the character at a UTF-16 offset: 1 or 2. */
export const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** The straight, the curly and the letter apostrophe, by code unit. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
/** The hyphens that join words, by code unit; dashes are none. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
