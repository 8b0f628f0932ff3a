/** An article out of a live page: its text with the way back to the page, and what the page says about it. */

import type { Article, Note, Paragraph } from '../article.ts';
import type { Block, CollectOptions } from './collect-blocks.ts';
import { type FoundArticle, wholeArticle } from './found-article.ts';
import { frameNotes } from './frames.ts';
import { linkedStoriesIn } from './linked-stories.ts';
import { gatherSayings } from './page-sayings.ts';
import { type Survey, surveyPage } from './survey.ts';
import { type Run, TextMap } from './text-map.ts';

export interface ExtractedArticle {
  article: FoundArticle;
  map: TextMap;
  /** The element that holds the article's text. */
  root: Element;
}

/** Paragraphs are joined by a blank line, which belongs to no node. */
const separator = '\n\n';

/**
 * Reads the article of a page, whole, without writing to it or copying nodes; null where the page has no text to read.
 * Works on any page, article or not: whether it is one is `detectArticle`'s word.
 */
export function extractArticle(
  document: Document,
  url: string,
  options: CollectOptions = {},
): (Omit<ExtractedArticle, 'article'> & { article: Article }) | null {
  const extracted = extractIn(surveyPage(document, url, options));
  return extracted && { ...extracted, article: wholeArticle(extracted.article) };
}

/** The same from a survey that was made already, with what the page says of the article as it stands there. */
export function extractIn({
  document,
  url,
  selection,
  structured,
  meta,
  isComplete,
}: Survey): ExtractedArticle | null {
  if (selection === null || selection.paragraphs.length === 0) return null;
  const { map, paragraphs } = joined(selection.paragraphs);
  const headline = selection.title?.text ?? '';
  const said = gatherSayings(document, url, { ...selection, headline }, structured, meta);
  const linkedStories = linkedStoriesIn(selection.aside, said.canonicalUrl);
  const notes: Note[] = frameNotes(document);
  if (!isComplete) notes.push(cutNote);
  return {
    article: { text: map.text, paragraphs, linkedStories, notes, said },
    map,
    root: selection.root.element,
  };
}

/**
 * The article with its text as it stands now, where headline, root and what the page says of it are the same. Nodes in
 * which nothing has changed are not looked at.
 */
export function extractAgain(
  before: ExtractedArticle,
  { selection, isComplete }: Survey,
): ExtractedArticle | null {
  if (selection === null || selection.paragraphs.length === 0) return null;
  const { map, paragraphs } = joined(selection.paragraphs);
  const notes = before.article.notes.filter(({ code }) => code !== cutNote.code);
  return {
    article: {
      ...before.article,
      text: map.text,
      paragraphs,
      notes: isComplete ? notes : [...notes, cutNote],
    },
    map,
    root: before.root,
  };
}

const cutNote: Note = {
  code: 'page-cut',
  text: 'The end of this page was left out.',
};

/** Blocks one after the other as one text. */
function joined(blocks: readonly Block[]): { map: TextMap; paragraphs: Paragraph[] } {
  const runs: Run[] = [];
  const texts: string[] = [];
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const block of blocks) {
    for (const run of block.runs) runs.push({ ...run, start: run.start + start });
    texts.push(block.text);
    const end = start + block.text.length;
    paragraphs.push({ start, end, kind: block.kind });
    start = end + separator.length;
  }
  return { map: new TextMap(texts.join(separator), runs), paragraphs };
}
