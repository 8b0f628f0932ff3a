/** Who wrote an article: names as pages declare and show them, freed of what publishers write around them. */

import { cleanLine } from './clean-line.ts';
import { isSameName } from './contradiction.ts';
import { bare } from './headline.ts';
import type { PageSayings } from './page-sayings.ts';

/**
 * The authors by the most trusted source that has any, and an author whom another source names instead. A publisher
 * that signs its articles is the author only where nobody else is, neither declared nor in a line near the headline.
 * What is only shown contradicts nothing: credits and writers of other stories look like bylines.
 */
export function authorsOf(
  { authors, shownAuthors, signed }: Pick<PageSayings, 'authors' | 'shownAuthors' | 'signed'>,
  publishers: readonly string[],
): { byline: string[]; other: string | undefined } {
  const isWriter = (name: string) => {
    const own = bare(name.replace(teams, ''));
    return !publishers.some((one) => bare(one).includes(own));
  };
  const declared = authors.map(namesIn).filter((names) => names.length > 0);
  const writers = declared.map((names) => names.filter(isWriter)).filter((names) => names.length > 0);
  const shown = namesIn(shownAuthors);
  const [byline = shown] = [
    writers[0] ?? [],
    namesIn([signed]).filter(isPerson).filter(isWriter),
    shown.filter(isPerson).filter(isWriter),
    ...declared,
  ].filter((names) => names.length > 0);
  const others = writers.find(
    (names) => !names.some((name) => byline.some((used) => isSameName(used, name))),
  );
  return { byline, other: others?.[0] };
}

/** What newsrooms call themselves beside the name of their paper. */
const teams = /\b(?:staff|team|editors|newsroom|redaktion|redacción|redação|redazione|rédaction)\b/gi;

/** Small words that stand inside names. */
const particles: ReadonlySet<string> = new Set(
  'de del della di da do dos la le du van von der den ten ter zu al el'.split(' '),
);

/** Whether a name is a person's: of two to five words, all with capitals but particles, or of three Chinese letters and more. */
function isPerson(name: string): boolean {
  if (/^[\u3040-\u9fff\uac00-\ud7af]{3,}$/.test(name)) return true;
  const words = name.split(' ');
  const isName = (word: string) => particles.has(word) || word.charAt(0) !== word.charAt(0).toLowerCase();
  return words.length > 1 && words.length < 6 && words.every(isName) && !name.includes(':');
}

/** Addresses, what leads up to a name, and what is put behind it: "(abc)", "- Dec 21", "@account", "Assistant Editor". */
const around =
  /\S+@\S+|https?:\S+|^(?:(?:written|words|text|story|reported) )?(?:by|von|par|por|di|od|autor(?:in)?|author|text)\b:?\s*|\s*\([^)]*\)$|\s[-–—]\s.*\d.*|\s+(?:follow\s+)?@\S+.*|(?:^|\s+)(?:published|updated|posted)\b.*|\s+(?:(?:on|am|le|el) )?(?:[a-z]{3,9}\.? )?\d.*|(?:(?:^|\s+)(?:assistant|associate|contributing|deputy|managing|senior|staff|chief|news)(?:\s+\S+(?=\s))?)*(?:^|\s+)(?:editor|reporter|correspondent|writer|columnist)s?(?:\s.*)?$/gi;

/** What is in a name that has anything around it, and what such a one begins with: the others are left as they are. */
const aroundMarks =
  '@;published;updated;posted;http;(; - ; – ; — ;editor;reporter;correspondent;writer;columnist'.split(';');
const aroundWords = 'by von par por di od autor autorin author text written words story reported'.split(' ');

function isFree(name: string): boolean {
  const lower = name.toLowerCase();
  const first = lower.split(' ', 1)[0]!.replace(':', '');
  return (
    !aroundWords.includes(first) && !aroundMarks.some((mark) => lower.includes(mark)) && !/\d/.test(lower)
  );
}

/** Letters behind a name, accounts that stand for nobody, days of the week, without their dots. */
const noNames =
  ' phd md jd mba rn rd rdn dds cpa cfp cfa jr sr esq ii iii admin administrator webmaster team staff name author user guest mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ';

/** Handles, and anything with a number. */
const accountForm = /^@|®|\b\d+\b/;

/** Three words in small letters after another: a post, not a name. */
const post = /^\S+ (?:.* )?[a-z]\S* [a-z]\S* [a-z]/;

function isName(name: string): boolean {
  if (name.length < 2 || name.length >= 80 || accountForm.test(name)) return false;
  if (noNames.includes(` ${name.replaceAll('.', '').toLowerCase()} `)) return false;
  return !post.test(name);
}

/** What stands in brackets and would be taken apart: "(Lorne, coast desk)". */
const asides = /\s*\([^()]{0,80}[,;|][^()]{0,80}\)/g;

/** Two full names with a small "and" of other languages between them; a double surname has one word behind it. */
const pair = /^(\S+ \S.*?) (?:og|och|et|y|e|i|ja) (\p{Lu}\S* \p{Lu}.*)$/u;

/** What leads up to a name without a blank: "ByVera Holm", "著者：" */
const label = /^(?:B[yY](?=\p{Lu}\p{Ll})|(?:著者|作者|執筆|取材|文)\s*[：:]\s*)/u;

/** One word that is left of something with a number is the month of a date, no name. */
function withoutAround(name: string): string {
  const rest = name.replace(around, '').trim();
  return /\d/.test(name) && !rest.includes(' ') ? '' : rest;
}

/** Names taken apart at commas and "and", freed of what is around them, each once. */
export function namesIn(values: readonly string[]): string[] {
  const names = values
    .flatMap((value) =>
      cleanLine(value)
        .replace(asides, '')
        .split(/\s*(?:[,;|·]|\band\b|\bund\b)\s*/),
    )
    .flatMap((name) => pair.exec(name)?.slice(1) ?? [name])
    .map((name) => name.replace(label, ''))
    .map((name) => (isFree(name) ? name : withoutAround(name)))
    .filter(isName);
  return [...new Set(names)].slice(0, 20);
}
