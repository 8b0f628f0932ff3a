/** One look at a page that detection and extraction share: its declarations and its blocks of text. */

import { type Block, type CollectOptions, collectBlocks } from './collect-blocks.ts';
import { bodyOf } from './dom.ts';
import { type MetaTags, readMetaTags } from './page-metadata.ts';
import { type Selection, selectParagraphs } from './select-paragraphs.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

export interface Survey {
  document: Document;
  url: string;
  structured: StructuredData;
  meta: MetaTags;
  blocks: Block[];
  /** False when the page was longer than is read. */
  isComplete: boolean;
  /** The article's paragraphs, if there is running text at all. */
  selection: Selection | null;
}

/** Looks at the page once, reading only. `url` may be empty where it is not known. */
export function surveyPage(document: Document, url: string, options: CollectOptions = {}): Survey {
  const body = bodyOf(document);
  const { blocks, isComplete } =
    body === null ? { blocks: [], isComplete: true } : collectBlocks(body, options);
  return {
    document,
    url,
    structured: readStructuredData(document),
    meta: readMetaTags(document),
    blocks,
    isComplete,
    selection: selectParagraphs(blocks),
  };
}
