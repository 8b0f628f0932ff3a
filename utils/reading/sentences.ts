/** Paragraphs to sentences: one linear scan, an abbreviation list, closing quotes kept with their sentence. */

import type { Paragraph } from '../article.ts';
import { ALSO_WORDS, isNetwork, OTHERS, TITLES, UNITS } from './abbreviations.ts';
import type { Sentence } from './reading.ts';

/** Words that begin a sentence and hardly ever follow an abbreviation inside one. */
const STARTERS = new Set(
  (
    'the a an this that these those it he she they we i you there here in on at for from by with but and so yet if as ' +
    'when while after before since although though however meanwhile still also his her their our its my what who ' +
    'where why how some many most few several both one two no not nor he’s it’s some all each every more among under ' +
    'про на у в з із та але це цей ця ці він вона вони ми як коли після за для до від також водночас проте однак'
  ).split(' '),
);

/** What follows "a.m." and "p.m." inside a sentence besides small letters: days, months, zones. */
const AFTER_CLOCK =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:[a-z]{1,3}t|gmt|utc|eastern|pacific|central|local)$/;

const CLOSERS = '"\'”’»“)]›';
const OPENERS = '"\'“‘«„([‹—–-•';
const WORD = /[\p{L}\p{M}\p{N}'’.-]/u;
const UPPER = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

/** How far a word is read around a stop: longer ones are no abbreviations. */
const WORD_CAP = 40;

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

function wordBefore(text: string, at: number, floor: number): string {
  let start = at;
  while (start > floor && at - start < WORD_CAP && WORD.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function wordAfter(text: string, at: number, ceiling: number): string {
  let end = at;
  while (end < ceiling && end - at < WORD_CAP && WORD.test(text[end]!)) end++;
  return text.slice(at, end);
}

/** Whether the stop at `at` belongs to an abbreviation, with the sentence going on at `next`. */
function abbreviates(text: string, at: number, next: number, start: number, end: number): boolean {
  const before = wordBefore(text, at, start);
  const bare = before.replace(/^['’.-]+/, '');
  const lower = bare.toLowerCase();
  const after = wordAfter(text, next, end);
  const starter = STARTERS.has(after.toLowerCase().replace(/[.'’].*$/, ''));
  if (DIGIT.test(text[at - 1] ?? ''))
    return at - start <= 4 && before.length === at - start && before.length < 3;
  if (lower === 'a.m' || lower === 'p.m')
    return DIGIT.test(after) || AFTER_CLOCK.test(after.toLowerCase().replace(/[.’']+s?$/, ''));
  if (bare === 'X' && isNetwork(text, at - 1)) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(bare)) return bare.length === 1 ? bare !== 'I' && !starter : !starter;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (TITLES.has(last))
    return bare !== lower || last.length > 2 || DIGIT.test(after[0] ?? '') || UPPER.test(after[0] ?? '');
  if (UNITS.has(last)) return DIGIT.test(after[0] ?? '');
  if (!OTHERS.has(last)) return /^(?:\p{L}\.)+\p{L}$/u.test(bare) && !starter;
  if (DIGIT.test(after[0] ?? '')) return true;
  // "He had been ill. Ruiz left": days and states are written large.
  if (bare === lower && ALSO_WORDS.has(last) && /^[a-z]{3,}$/.test(last)) return false;
  return last === 'no' ? false : !starter;
}

/** End of the sentence whose terminator stands at `at`, closing quotes and brackets included; 0 when it goes on. */
function sentenceEnd(text: string, at: number, start: number, end: number): number {
  let after = at + 1;
  while (after < end && '.!?…'.includes(text[after]!)) after++;
  const run = after - at;
  while (after < end && CLOSERS.includes(text[after]!)) after++;
  if (after >= end) return end;
  let next = after;
  while (next < end && isSpace(text[next])) next++;
  if (next === after) return glued(text, at, after, run) ? after : 0;
  if (next >= end) return end;
  let opened = next;
  while (
    opened < end &&
    opened - next < 4 &&
    (OPENERS.includes(text[opened]!) || isSpace(text[opened]) || text[opened] === '`')
  )
    opened++;
  const first = text[opened] ?? '';
  if (LOWER.test(first) || first === '.') return 0;
  if (run === 1 && text[at] === '.' && abbreviates(text, at, opened, start, end)) return 0;
  return after;
}

/** A missing space after the stop ("he said.The plan"): small letters before, a capitalised word after. */
function glued(text: string, at: number, after: number, run: number): boolean {
  if (run !== 1 || after !== at + 1 || text[at] !== '.') return false;
  const letters = text.slice(Math.max(0, at - 3), at);
  return (
    letters.length === 3 &&
    /^\p{Ll}{3}$/u.test(letters) &&
    UPPER.test(text[after]!) &&
    LOWER.test(text[after + 1] ?? '')
  );
}

/** A line break ends a sentence when the line is no wrapped one: short, and something new begins after it. */
function lineEnd(text: string, at: number, start: number, end: number): boolean {
  const from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1, at - 80);
  let next = at + 1;
  while (next < end && isSpace(text[next])) next++;
  return next < end && at - from < 60 && !LOWER.test(text[next]!) && !/[,;:–—.-]/.test(text[at - 1] ?? '');
}

function splitParagraph(text: string, from: number, to: number, out: Sentence[]): void {
  let start = from;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && isSpace(text[a])) a++;
    while (b > a && isSpace(text[b - 1])) b--;
    if (b > a) out.push({ start: a, end: b });
    start = end;
  };
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
      const end = sentenceEnd(text, at, start, to);
      if (end > 0) {
        close(end);
        at = end - 1;
      } else while ('.!?…'.includes(text[at + 1] ?? ' ')) at++;
    } else if (code === 0x0a && lineEnd(text, at, start, to)) close(at + 1);
  }
  close(to);
}

/**
 * Sentences of a text, in order, never across a paragraph, without the white space around them. Each paragraph that
 * is given is one block (without paragraphs, blocks are cut at blank lines). English and Ukrainian abbreviations are
 * known; other languages are split by the same punctuation. Linear in the length; never throws.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Pick<Paragraph, 'start' | 'end'>[] | undefined,
  _language = 'en',
): Sentence[] {
  const out: Sentence[] = [];
  if (paragraphs && paragraphs.length > 0) {
    for (const { start, end } of paragraphs) splitParagraph(text, start, Math.min(end, text.length), out);
    return out;
  }
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n/g)) {
    splitParagraph(text, start, gap.index, out);
    start = gap.index;
  }
  splitParagraph(text, start, text.length, out);
  return out;
}
