/** What tells whether a page is an article: facts only, judged in `detect-article.ts`. */

import type { Block } from './collect-blocks.ts';
import type { Container } from './container.ts';
import { attributeOf } from './dom.ts';
import { clutterOfContainer } from './find-root.ts';
import { instantOf } from './instants.ts';
import { canonicalUrlOf, languageOf, type MetaTags } from './page-tags.ts';
import { type PathShape, pathShapeOf } from './path-shape.ts';
import { denseScript } from './prose.ts';
import type { Selection } from './select-paragraphs.ts';
import { type StructuredData, typesOf } from './structured-data.ts';
import type { Head, Survey } from './survey.ts';
import { authorTags, filedTags, publishedTags } from './telling-tags.ts';
import { byline, bylineMarks } from './text-glance.ts';
import { dateShown } from './visible-dates.ts';

/** Names of the `<meta>` elements that `gatherDeclared` and `gatherContrary` ask for. */
export const tellingTags = [
  'og:type',
  'og:url',
  'generator',
  'product:price:amount',
  ...authorTags,
  ...publishedTags,
  ...filedTags,
];

export type PageSignals = DeclaredSignals & ContrarySignals & TextSignals;

/** What the page declares, before any text is read. */
export interface DeclaredSignals {
  /** schema.org types of the page's JSON-LD and microdata. */
  types: ReadonlySet<string>;
  /** `og:type`, lower case. */
  openGraphType: string;
  /** A publication date in the JSON-LD of an article, in meta, or in microdata. */
  hasPublishedDate: boolean;
  /** Authors named in JSON-LD of an article or in meta. */
  hasAuthor: boolean;
  /** `<meta name="generator">` names software for forums or documentation. */
  generator: 'forum' | 'documentation' | null;
  path: PathShape;
}

/** What selectors find of lists, threads, shops and forms: it can only speak against an article. */
export interface ContrarySignals {
  hasProductOffer: boolean;
  /** Elements marked as the posts of a thread. */
  posts: number;
  /** Inputs that a visitor fills in, search boxes left out. */
  formFields: number;
}

/** What only the text tells. */
export interface TextSignals {
  /** A date shown between a little above the headline and the first paragraph. */
  hasDateNearTitle: boolean;
  /** A line near the headline that begins with "by", or an element marked as a byline there. */
  hasBylineNearTitle: boolean;
  /** Characters of prose and number of prose paragraphs of the article that would be read. */
  prose: number;
  paragraphs: number;
  /** The share of that prose whose paragraphs are neighbours: direct children of one element. */
  together: number;
  /** Prose elsewhere on the page, in characters. */
  otherProse: number;
  /** Characters of links in relation to all characters of the page. */
  linkDensity: number;
  /** Headings that are links: teasers. */
  linkedHeadings: number;
  /** The same among the lines of the text itself: an article's own headings are none. */
  teasersInText: number;
  /** Short lines among the text with a date or an age ("3 days ago"), as the posts of a thread carry them. */
  datedLines: number;
}

/** Judges nothing; reads the head of the live document, and its microdata. */
export function gatherDeclared({
  document,
  structured,
  meta,
  url,
}: Omit<Head, 'declared' | 'contrary'>): DeclaredSignals {
  return {
    types: new Set([...structured.types, ...microdataTypes(document)]),
    openGraphType: (meta.get('og:type') ?? '').toLowerCase(),
    hasPublishedDate: hasPublishedDate(document, meta, structured),
    hasAuthor: hasAuthor(meta, structured),
    generator: generatorOf(meta),
    path: pathShapeOf(canonicalUrlOf(document, meta, url)),
  };
}

/** Judges nothing; asks every element of the document, so it is asked of pages that may be articles. */
export function gatherContrary({ document, meta }: Pick<Head, 'document' | 'meta'>): ContrarySignals {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return {
    hasProductOffer: hasProductOffer(document, meta),
    posts: count(postMarks),
    formFields: count(fieldMarks),
  };
}

/** A page that has nothing against it, before it is looked at. */
export const nothingContrary: ContrarySignals = { hasProductOffer: false, posts: 0, formFields: 0 };

const postMarks =
  '[data-post-id], [data-comment-id], article[id^="post"], [itemtype$="/Comment"], [itemtype$="/Answer"]';
/** A story may be commented on, a form is filled in for its own sake. */
const fieldMarks =
  'form:not([action*="comment" i], [id*="comment" i]) :is([type="text"], [type="email"], [type="tel"], select, textarea)';

/** Judges nothing; reads the survey of the page's text. */
export function gatherText({ document, meta, blocks, selection }: Survey): TextSignals {
  return {
    hasDateNearTitle: selection !== null && hasDateNear(selection, languageOf(document, meta, null)),
    hasBylineNearTitle: hasByline(document, selection),
    ...proseCounts(blocks, selection),
    ...lineCounts(blocks),
    ...insideCounts(selection),
  };
}

function microdataTypes(document: Document): string[] {
  const elements = document.querySelectorAll('[itemtype]');
  const types: string[] = [];
  for (let index = 0; index < Math.min(elements.length, 60); index++) {
    types.push(...typesOf({ '@type': (attributeOf(elements[index]!, 'itemtype') ?? '').split(/\s+/) }));
  }
  return types;
}

function hasPublishedDate(document: Document, meta: MetaTags, structured: StructuredData): boolean {
  if (structured.articles.some((node) => instantOf(node.datePublished) !== null)) return true;
  for (const [name, value] of meta) {
    const isDate = publishedTags.includes(name) || filedTags.includes(name);
    if (isDate && instantOf(value) !== null) return true;
  }
  return document.querySelector('[itemprop~="datePublished"]') !== null;
}

function hasAuthor(meta: MetaTags, structured: StructuredData): boolean {
  if (structured.articles.some((node) => node.author !== undefined)) return true;
  return authorTags.some((name) => meta.has(name));
}

function hasByline(document: Document, selection: Selection | null): boolean {
  if (selection?.near.some((line) => line.length < 120 && byline.test(line))) return true;
  return document.querySelector(bylineMarks) !== null;
}

function hasDateNear({ near, nearTimes }: Selection, language: string): boolean {
  return nearTimes.length > 0 || dateShown(near, language) !== null;
}

/** A Chinese, Japanese or Korean character says about as much as two and a half letters. */
function weightOf(text: string): number {
  return denseScript.test(text) ? text.length * 2.5 : text.length;
}

function proseCounts(blocks: readonly Block[], selection: Selection | null) {
  const groups = new Map<Container | null, number>();
  const inside = new Set(selection?.paragraphs);
  let prose = 0;
  let paragraphs = 0;
  let otherProse = 0;
  for (const block of blocks) {
    if (!block.isProse || block.kind === 'heading') continue;
    if (!inside.has(block)) {
      if (clutterOfContainer(block.container) === 'none') otherProse += weightOf(block.text);
      continue;
    }
    prose += weightOf(block.text);
    paragraphs++;
    const { parent } = block.container;
    groups.set(parent, (groups.get(parent) ?? 0) + weightOf(block.text));
  }
  return { prose, paragraphs, otherProse, together: prose === 0 ? 0 : Math.max(...groups.values()) / prose };
}

function lineCounts(blocks: readonly Block[]) {
  let all = 0;
  let linked = 0;
  let linkedHeadings = 0;
  for (const { text, linkLength, kind } of blocks) {
    all += text.length;
    linked += linkLength;
    if (kind === 'heading' && linkLength * 2 > text.length) linkedHeadings++;
  }
  return { linkDensity: all === 0 ? 1 : linked / all, linkedHeadings };
}

const age =
  /\b\d{1,2}\s?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdwy])\s+ago\b|\b(?:posted|replied|joined|yesterday at|today at)\b/;

const ageWords = ' ago;posted;replied;joined;yesterday at;today at'.split(';');

/** Whether a short line tells how old something is; the expression, long to make, is asked where it may be. */
function hasAge(text: string): boolean {
  const lower = text.toLowerCase();
  return ageWords.some((word) => lower.includes(word)) && age.test(lower);
}

function insideCounts(selection: Selection | null) {
  let datedLines = 0;
  let teasersInText = 0;
  for (const { text, kind, linkLength } of selection?.inside ?? []) {
    if (kind === 'heading') {
      if (linkLength * 2 > text.length) teasersInText++;
    } else if (text.length < 80 && datedLines < 40 && (hasAge(text) || dateShown([text], '') !== null)) {
      datedLines++;
    }
  }
  return { datedLines, teasersInText };
}

/** Software that makes threads or reference pages and says so. */
function generatorOf(meta: MetaTags): PageSignals['generator'] {
  const name = (meta.get('generator') ?? '').toLowerCase().replace(' ', '');
  const isOf = (makers: string) => makers.split(' ').some((maker) => name.includes(maker));
  if (isOf(forumMakers)) return 'forum';
  return isOf(documentationMakers) ? 'documentation' : null;
}

const forumMakers =
  'discourse vbulletin xenforo phpbb mybb flarum invision smf simplemachines nodebb vanilla';
const documentationMakers =
  'sphinx docusaurus mkdocs vitepress gitbook mediawiki javadoc doxygen hugo-book starlight';

function hasProductOffer(document: Document, meta: MetaTags): boolean {
  if (meta.get('og:type')?.startsWith('product') || meta.has('product:price:amount')) return true;
  return document.querySelector('[itemprop~="price"], [name="add-to-cart"], form[action*="/cart"]') !== null;
}
