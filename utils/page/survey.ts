/** One look at a page that detection and extraction share: its declarations and its blocks of text. */

import { cleanLine } from './clean-line.ts';
import { type Block, type CollectOptions, collectInSteps } from './collect-blocks.ts';
import { bodyOf } from './dom.ts';
import { atOnce, type Steps } from './in-slices.ts';
import {
  type ContrarySignals,
  type DeclaredSignals,
  gatherContrary,
  gatherDeclared,
  tellingTags,
} from './page-signals.ts';
import { type MetaTags, readMetaTags } from './page-tags.ts';
import { type Selection, selectParagraphs } from './select-paragraphs.ts';
import { namesOf, readStructuredData, type StructuredData } from './structured-data.ts';

/** What the page says of itself, without its text. */
export interface Head {
  document: Document;
  url: string;
  structured: StructuredData;
  /** All of them, read when first asked for: the verdict on most pages needs few. */
  readonly meta: MetaTags;
  declared: DeclaredSignals;
  /** What speaks against an article, looked for when it is first asked. */
  contrary: () => ContrarySignals;
}

export interface Survey extends Head {
  blocks: Block[];
  /** False when the page was longer than is read. */
  isComplete: boolean;
  /** The article's paragraphs, if there is running text at all. */
  selection: Selection | null;
}

/** Reads the page's declarations. `url` may be empty where it is not known. */
export function readHead(document: Document, url: string): Head {
  const said = { document, url, structured: readStructuredData(document) };
  const telling = { ...said, meta: readMetaTags(document, tellingTags) };
  let meta: MetaTags | null = null;
  let contrary: ContrarySignals | null = null;
  return {
    ...said,
    get meta() {
      meta ??= readMetaTags(document);
      return meta;
    },
    declared: gatherDeclared(telling),
    contrary: () => {
      contrary ??= gatherContrary(telling);
      return contrary;
    },
  };
}

/**
 * Looks at the page once, reading only. Pages saved before their scripts ran keep streamed text hidden: without layout,
 * where nothing else is shown, it is taken for shown.
 */
export function surveyPage(
  document: Document,
  url: string,
  options: CollectOptions = {},
  head: Head = readHead(document, url),
): Survey {
  const survey = atOnce(surveyInSteps(head, options));
  if (survey.selection !== null || typeof Element !== 'undefined') return survey;
  return atOnce(surveyInSteps(head, { ...options, withHidden: true }));
}

/** The same as work that may rest. */
export function* surveyInSteps(head: Head, options: CollectOptions): Steps<Survey> {
  const { document, structured, meta } = head;
  const titles = claimedTitles(document, meta, structured);
  const body = bodyOf(document);
  const { blocks, isComplete } =
    body === null ? { blocks: [], isComplete: true } : yield* collectInSteps(body, options);
  yield;
  return { ...head, blocks, isComplete, selection: selectParagraphs(blocks, titles) };
}

/** The titles that the page's metadata gives, most trusted first. */
function claimedTitles(document: Document, meta: MetaTags, structured: StructuredData): string[] {
  const claims = [
    ...structured.articles.slice(0, 3).flatMap((node) => namesOf(node.headline)),
    meta.get('og:title'),
    meta.get('twitter:title'),
    document.querySelector('head > title')?.textContent,
  ];
  return claims.filter((claim): claim is string => Boolean(claim)).map(cleanLine);
}
