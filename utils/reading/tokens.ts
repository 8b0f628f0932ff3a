/** Text to tokens: one linear pass, offsets kept, hyphened words whole with their parts in reach. */

import { ALSO_WORDS, isNetwork, OTHERS, TITLES, UNITS } from './abbreviations.ts';
import {
  classAt,
  INVISIBLE,
  isApostrophe,
  isHyphen,
  MARK,
  NUMBER,
  SPACE,
  WORD,
  widthAt,
} from './character-class.ts';

type TokenKind = 'word' | 'number' | 'punct' | 'symbol';

export interface Token {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** The characters without zero-width ones and soft hyphens. */
  text: string;
  /** `text` in lower case with a straight apostrophe. */
  lower: string;
  kind: TokenKind;
  /** The pieces of a compound: "35-year-old" is 35, -, year, -, old; "6m" is 6, m; "20th" is 20, th. */
  parts?: Token[];
}

/** What stands after an apostrophe as a word of its own ("center's", "they've"). */
const CLITICS = new Set(['s', 're', 've', 'll', 'm', 'd']);

/** Currency letters that touch their number ("USD10m"); the short ones only right after a "$" ("$US5"). */
const CURRENCY_LETTERS = new Set(
  'USD EUR GBP JPY CNY RMB CHF UAH RUB PLN INR AUD CAD HKD SGD NZD KRW SEK NOK DKK RM PS Rs'.split(' '),
);
const DOLLAR_LETTERS = new Set(['US', 'A', 'C', 'AU', 'NZ', 'HK', 'S']);

/** A sum of rands behind its "R", which numbers things, too ("R2", "R61"): "4bn", "1,200", "3.5 million". */
const RAND =
  /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[.,]\d{1,2})?(?:(?:m|mn|bn|trn)(?!\p{L})|[ \u00a0](?:million|billion|trillion)))/u;
/** How much of the text behind the letter is looked at. */
const RAND_LENGTH = 18;

/** How names on the web end that news cites as they are written. */
const WEB_ENDING =
  /^\.(?:com|org|net|info|gov|edu|mil|io|tv|ai|news|biz|co\.uk|eu|uk|us|ua|UA)(?![\p{L}\d])/u;

/** Whether an apostrophe in it, or what was typed for one, is no straight one; quicker than to ask by a pattern. */
function hasCurlyMark(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return true;
  }
  return false;
}

class Scanner {
  readonly text: string;
  readonly end: number;
  at: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** Class at an offset; past the end it is a space. */
  private class(at: number): number {
    return at < this.end ? classAt(this.text, at) : SPACE;
  }

  private code(at: number): number {
    return at < this.end ? this.text.charCodeAt(at) : 0x20;
  }

  private token(start: number, kind: TokenKind, clean: boolean): Token {
    let text = this.text.slice(start, this.at);
    if (!clean) text = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
    const lower = text.toLowerCase();
    const straight = hasCurlyMark(lower) ? lower.replace(/[’ʼ]|‘(?=[a-z])/g, "'") : lower;
    return { start, end: this.at, text, lower: straight, kind };
  }

  /** The next token, or null at the end. */
  next(previous: Token | undefined): Token | null {
    while (this.at < this.end) {
      const kind = this.class(this.at);
      if (kind !== SPACE && kind !== INVISIBLE) break;
      this.at++;
    }
    if (this.at >= this.end) return null;
    const kind = this.class(this.at);
    if (kind === WORD || kind === NUMBER || this.leadingPoint()) return this.compound(kind);
    // "Ruiz‘s": an opening mark right behind a word is an apostrophe that was typed wrong.
    const isSlip = this.code(this.at) === 0x2018;
    const isMark = isSlip || isApostrophe(this.code(this.at));
    if (isMark && previous?.end === this.at && previous.kind !== 'punct') {
      const clitic = this.clitic(this.at);
      if (clitic > 0) {
        const start = this.at;
        this.at += clitic;
        return this.token(start, 'word', true);
      }
    }
    return this.mark(kind);
  }

  /** ".534": a decimal without its zero. */
  private leadingPoint(): boolean {
    if (this.code(this.at) !== 0x2e || this.class(this.at + 1) !== NUMBER) return false;
    return this.at === 0 || !this.alphanumeric(this.at - 1);
  }

  /** Length of the clitic that starts at an apostrophe, apostrophe included; 0 when there is none. */
  private clitic(at: number): number {
    let end = at + 1;
    while (end - at < 4 && this.class(end) === WORD) end++;
    return CLITICS.has(this.text.slice(at + 1, end).toLowerCase()) && this.class(end) !== NUMBER
      ? end - at
      : 0;
  }

  private mark(kind: number): Token {
    const start = this.at;
    const code = this.code(start);
    const repeats = code === 0x2e || code === 0x2d || code === 0x60 || code === 0x27;
    // Three marks close a quotation inside another: ''…to go back,'''
    const longest = code === 0x2e ? 64 : code === 0x27 ? 3 : 2;
    this.at += widthAt(this.text, start);
    if (repeats) while (this.code(this.at) === code && this.at - start < longest) this.at++;
    // ``It is over,'' as typesetters write it
    const isSymbol = (kind === MARK && code !== 0x60) || code > 0xd7ff;
    return this.token(start, isSymbol ? 'symbol' : 'punct', true);
  }

  private compound(kind: number): Token {
    const first = kind === WORD ? this.word() : this.number();
    let parts: Token[] | undefined;
    for (;;) {
      const here = this.class(this.at);
      if (here === WORD || here === NUMBER) {
        parts ??= [first];
        parts.push(here === WORD ? this.word() : this.number());
      } else if (isHyphen(this.code(this.at)) && this.alphanumeric(this.at + 1)) {
        parts ??= [first];
        const start = this.at++;
        parts.push(this.token(start, 'punct', true));
      } else break;
    }
    return parts ? this.joined(first, parts) : first;
  }

  private alphanumeric(at: number): boolean {
    const kind = this.class(at);
    return kind === WORD || kind === NUMBER;
  }

  /** A compound counts as a number when it starts with digits and no hyphened word follows ("6m", "20th", "2-0"). */
  private joined(first: Token, parts: Token[]): Token {
    const worded = parts.some((part, i) => part.kind === 'word' && parts[i - 1]?.kind === 'punct');
    const text = parts.map((part) => part.text).join('');
    const kind = first.kind === 'number' && !worded ? 'number' : 'word';
    return {
      start: first.start,
      end: this.at,
      text,
      lower: parts.map((part) => part.lower).join(''),
      kind,
      parts,
    };
  }

  private word(): Token {
    const start = this.at;
    let clean = true;
    let letters = 0;
    for (; this.at < this.end; ) {
      const kind = this.class(this.at);
      if (kind === NUMBER && this.isCurrency(start)) break;
      if (kind === WORD || (kind === NUMBER && letters > 0)) {
        letters++;
        this.at += this.code(this.at) > 0xd7ff ? widthAt(this.text, this.at) : 1;
      } else if (kind === INVISIBLE && this.alphanumeric(this.at + 1)) {
        clean = false;
        this.at++;
      } else if (
        isApostrophe(this.code(this.at)) &&
        this.class(this.at + 1) === WORD &&
        !this.clitic(this.at)
      ) {
        this.at++;
      } else break;
    }
    if (!this.domain()) this.dot(start);
    return this.token(start, 'word', clean);
  }

  /** Takes the end of a name on the web ("Amazon.com", "FactCheck.org"). */
  private domain(): boolean {
    if (this.code(this.at) !== 0x2e || this.class(this.at + 1) !== WORD) return false;
    const ending = WEB_ENDING.exec(this.text.slice(this.at, Math.min(this.end, this.at + 8)))?.[0];
    this.at += ending?.length ?? 0;
    return ending !== undefined;
  }

  private isCurrency(start: number): boolean {
    if (this.at - start > 3) return false;
    const letters = this.text.slice(start, this.at);
    if (letters === 'R')
      return RAND.test(this.text.slice(this.at, Math.min(this.end, this.at + RAND_LENGTH)));
    // "PS10m" is money, "PS4" plays games.
    if (letters === 'PS' && !/^\d(?:\d|[.,]\d|m|bn)/.test(this.text.slice(this.at, this.at + 3)))
      return false;
    return CURRENCY_LETTERS.has(letters) || (this.code(start - 1) === 0x24 && DOLLAR_LETTERS.has(letters));
  }

  /** Takes the full stop of an abbreviation ("U.S.", "a.m.", "Gen.", "J."). */
  private dot(start: number): void {
    if (this.code(this.at) !== 0x2e) return;
    if (this.at - start === 1) {
      while (
        this.code(this.at) === 0x2e &&
        this.class(this.at + 1) === WORD &&
        !this.alphanumeric(this.at + 2)
      ) {
        if (this.code(this.at + 2) !== 0x2e) break;
        this.at += 2;
      }
      if (this.at - start > 1 || this.initial(start)) this.at++;
      return;
    }
    if (this.at - start > 6) return;
    const word = this.text.slice(start, this.at).toLowerCase();
    if (!TITLES.has(word) && !OTHERS.has(word) && !UNITS.has(word)) return;
    if (ALSO_WORDS.has(word) && !this.namely(start, this.at + 1)) return;
    this.at++;
  }

  /** "J. Smith": one capital, a stop, and more of the name after it. */
  private initial(start: number): boolean {
    const letter = this.text[start]!;
    if (letter === letter.toLowerCase() || letter === 'I' || isNetwork(this.text, start)) return false;
    return this.class(this.at + 1) === WORD || this.namely(start, this.at + 1);
  }

  /** Whether a name or number goes on after a stop ("No. 5", "Mar. 3", "J. Smith"). */
  private namely(start: number, after: number): boolean {
    if (this.class(after) !== SPACE || this.class(after + 1) === SPACE) return false;
    const next = this.class(after + 1);
    if (next === NUMBER) return true;
    const letter = this.text[after + 1]!;
    const capital = this.text[start]! !== this.text[start]!.toLowerCase();
    return next === WORD && capital && letter !== letter.toLowerCase();
  }

  /** Digits with decimal and thousands marks inside ("1,234.5"). */
  private number(): Token {
    const start = this.at;
    if (this.separator(start)) this.at++;
    while (this.at < this.end) {
      if (this.class(this.at) === NUMBER)
        this.at += this.code(this.at) > 0xd7ff ? widthAt(this.text, this.at) : 1;
      else if (this.separator(this.at) && this.class(this.at + 1) === NUMBER) this.at++;
      else break;
    }
    return this.token(start, 'number', true);
  }

  private separator(at: number): boolean {
    const code = this.code(at);
    return code === 0x2e || code === 0x2c;
  }
}

/**
 * Tokens of `text` from `start` to `end` (UTF-16 offsets), in order, in one array. Linear in the length. Rules:
 * a hyphened or digit-and-letter run is one token with `parts`; "'s" and its like are tokens of their own, "don't"
 * and "O'Brien" stay whole; abbreviations keep their stop; an ellipsis, "--" and "``" are one token; quotes and
 * brackets are single punctuation tokens. Never throws, whatever the text holds.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const scanner = new Scanner(text, start, Math.min(end, text.length));
  const tokens: Token[] = [];
  for (let token = scanner.next(undefined); token; token = scanner.next(token)) tokens.push(token);
  return tokens;
}

/** The same tokens with every compound replaced by its parts. */
export function flatten(tokens: readonly Token[]): Token[] {
  const flat: Token[] = [];
  for (const token of tokens) {
    if (token.parts) for (const part of token.parts) flat.push(part);
    else flat.push(token);
  }
  return flat;
}
