/** The detector and the extractor take any page: made up, or a real one broken. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { articleSchema } from '../../utils/messages/article-schema.ts';
import { detectArticle } from '../../utils/page/detect-article.ts';
import { extractArticle } from '../../utils/page/extract-article.ts';
import { hostilePage } from './hostile-page.ts';
import { mutated } from './mutated-text.ts';
import { type Property, property } from './property.ts';

const root = join(import.meta.dirname, '..', '..');
const address = 'https://hostile.example/2024/01/04/story';

/** Pieces of a page that one case is made of: a stretch of its head and one of its body, in characters. */
const headLength = 2500;
const bodyLength = 5000;

/** Every fifth of the measuring pages where they are, and our own fixtures anywhere. */
function realPages(): string[] {
  const folder = join(root, '..', 'shared', 'pages', 'html');
  const own = [join(root, 'data', 'demo', 'article.html'), ...fixtures()].map((file) =>
    readFileSync(file, 'utf8'),
  );
  if (!existsSync(folder)) return own;
  const names = readdirSync(folder)
    .sort()
    .filter((_, at) => at % 5 === 0);
  const unzipped = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString('utf8');
  return [...own, ...names.map((name) => unzipped(name).slice(0, 300_000))];
}

function fixtures(): string[] {
  const folder = join(root, 'tests', 'pages');
  return ['articles', 'home', 'hostile'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(folder, kind, name)),
  );
}

/** Stretches of a real page: from anywhere in its head and anywhere in its body. */
function pieces(): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.tuple(fc.constantFrom(...realPages()), place, place).map(([html, inHead, inBody]) => {
    const body = Math.max(0, html.search(/<body/i));
    const head = Math.floor(inHead * Math.max(0, body - headLength));
    const from = body + Math.floor(inBody * Math.max(0, html.length - body - bodyLength));
    return `<!doctype html>${html.slice(head, Math.min(body, head + headLength))}<body>${html.slice(from, from + bodyLength)}`;
  });
}

/** One window for all cases: a window a case costs five times the page itself. */
const window = new JSDOM('').window;
const parser = new window.DOMParser();

function holds(html: string): boolean {
  // Pages are bytes: half a surrogate pair cannot come in.
  // The parser of the tests (parse5) throws at a character reference of over 300 digits; browsers do not.
  const readable = html.toWellFormed().replace(/&#\d{300,}/g, '&#65533');
  const document = parser.parseFromString(readable, 'text/html');
  const before = document.documentElement.outerHTML;
  const { score } = detectArticle(document, address);
  const extracted = extractArticle(document, address);
  const isSound = extracted === null || v.is(articleSchema, extracted.article);
  return score >= 0 && score <= 1 && isSound && document.documentElement.outerHTML === before && ranNothing();
}

/** Whether no script or handler of a page has run. */
function ranNothing(): boolean {
  return !('x' in window) && !('x' in window.document);
}

export const pageProperties: Property[] = [
  property(
    { part: 'pages', name: 'detector and extractor take any page, and leave it as it was', cost: 50 },
    fc.oneof(hostilePage, mutated(pieces())),
    holds,
  ),
];
