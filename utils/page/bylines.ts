/** Who wrote an article: names as pages declare and show them, freed of what publishers write around them. */

import { cleanLine } from './clean-line.ts';
import { isSameName } from './contradiction.ts';
import { bare } from './headline.ts';
import type { MetaTags } from './page-metadata.ts';
import { type JsonObject, namesOf } from './structured-data.ts';

/** Names of `<meta>` under which publishers give the author, most trusted first. */
export const authorTags = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
];

interface Sources {
  document: Document;
  meta: MetaTags;
  /** The article's JSON-LD. */
  node: JsonObject | null;
  publishers: readonly string[];
}

/**
 * The authors by the most trusted source that has any, and an author whom another source names instead. A publisher
 * that signs its articles is the author only where nobody else is. What is only shown contradicts nothing: credits and
 * writers of other stories look like bylines.
 */
export function authorsOf(sources: Sources): { byline: string[]; other: string | undefined } {
  const isWriter = (name: string) => !sources.publishers.some((one) => bare(one).includes(bare(name)));
  const declared = declaredBylines(sources);
  const writers = declared.map((names) => names.filter(isWriter)).filter((names) => names.length > 0);
  const shown = namesIn(textsOf(sources.document, '[rel~="author"], .byline, .author'));
  const byline = writers[0] ?? declared[0] ?? (shown.some(isWriter) ? shown.filter(isWriter) : shown);
  const others = writers.find(
    (names) => !names.some((name) => byline.some((used) => isSameName(used, name))),
  );
  return { byline, other: others?.[0] };
}

/** Names by machine-readable source, most trusted first; sources without names are left out. */
function declaredBylines({ document, meta, node }: Sources): string[][] {
  const tagged = authorTags
    .map((name) => meta.get(name))
    .filter((value) => value !== undefined && !/^https?:/.test(value)) as string[];
  const microdata = textsOf(document, '[itemprop~="author"]');
  return [namesOf(node?.author), namesOf(node?.creator), tagged.slice(0, 1), microdata]
    .map(namesIn)
    .filter((names) => names.length > 0);
}

/** Texts of the first elements that match; in pictures stand the names of photographers. */
function textsOf(document: Document, selector: string): string[] {
  const elements = document.querySelectorAll(`:is(${selector}):not(figure *, figcaption *)`);
  return Array.from(
    { length: Math.min(elements.length, 4) },
    (_, index) => elements[index]!.textContent ?? '',
  );
}

/** Addresses, what leads up to a name, and what is put behind it: "(abc)", "- Dec 21", "Assistant Editor". */
const around =
  /\S+@\S+|https?:\S+|^(?:(?:written|words|text|story|reported) )?(?:by|von|par|por|di|od|author|text)\b:?\s*|\s*\([^)]*\)$|\s[-–—]\s.*\d.*|(?:(?:^|\s+)(?:assistant|associate|contributing|deputy|managing|senior|staff|chief|news))*(?:^|\s+)(?:editor|reporter|correspondent|writer|columnist)s?(?:\s.*)?$/gi;

/** Letters behind a name, accounts that stand for nobody, days of the week, handles, and anything with a number. */
const noName =
  /^(?:ph\.?d|m\.?d|j\.?d|mba|rn|rdn?|dds|cpa|cfp|cfa|jr|sr|esq|i{2,3}|admin(?:istrator)?|webmaster|team|staff|name|author|user|guest|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?$|^@|®|\b\d+\b/i;

/** Three words in small letters after another: a post, not a name. */
const post = /^\S+ (?:.* )?[a-z]\S* [a-z]\S* [a-z]/;

/** Names taken apart at commas and "and", freed of what is around them, each once. */
export function namesIn(values: readonly string[]): string[] {
  const names = values
    .flatMap((value) => cleanLine(value).split(/\s*(?:[,;|]|\band\b|\bund\b)\s*/))
    .map((name) => name.replace(around, '').trim())
    .filter((name) => name.length > 1 && name.length < 80 && !noName.test(name) && !post.test(name));
  return [...new Set(names)].slice(0, 20);
}
