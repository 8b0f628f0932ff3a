/** Shape and caps of an article that arrives in a message: the page's side is not trusted to be well-formed. */

import * as v from 'valibot';
import type { Article } from '../article.ts';
import type { FoundArticle } from '../page/found-article.ts';

/** Longest text taken from one page, in UTF-16 units, where the reading stops; the page layer stops long before. */
const maximumTextLength = 2_000_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maximumTextLength));

const line = v.pipe(v.string(), v.maxLength(2_000));
/** The page layer shortens longer ones or leaves them out. */
const address = v.pipe(v.string(), v.maxLength(8_000));
const instant = v.nullable(v.pipe(v.string(), v.maxLength(40)));

const language = v.pipe(v.string(), v.maxLength(40));
const notes = v.pipe(v.array(v.object({ code: line, text: line })), v.maxLength(100));

/** The text of an article, which page layer and library share. */
const written = {
  text: v.pipe(v.string(), v.maxLength(maximumTextLength)),
  paragraphs: v.pipe(
    v.array(
      v.object({
        start: offset,
        end: offset,
        kind: v.picklist(['paragraph', 'heading', 'list-item', 'quote', 'cell']),
      }),
    ),
    v.maxLength(50_000),
  ),
  linkedStories: v.pipe(
    v.array(v.object({ url: address, title: line, publisher: v.nullable(line) })),
    v.maxLength(100),
  ),
  notes,
};

/** An `Article`, as a tab gives it to be kept. */
export const articleSchema = v.object({
  url: address,
  canonicalUrl: address,
  title: line,
  byline: v.pipe(v.array(line), v.maxLength(50)),
  publisher: line,
  publishedAt: instant,
  updatedAt: instant,
  language,
  ...written,
}) satisfies v.GenericSchema<unknown, Article>;

/** The page layer keeps no more of what a page says of one thing. */
const lines = v.pipe(v.array(line), v.maxLength(100));
const dates = v.pipe(v.array(v.union([line, v.number()])), v.maxLength(100));

/** A `FoundArticle` as the page layer makes it. */
export const foundArticleSchema = v.object({
  ...written,
  said: v.object({
    url: address,
    canonicalUrl: address,
    language,
    headline: line,
    hasOneTop: v.boolean(),
    titles: lines,
    documentTitle: line,
    siteName: line,
    authors: v.pipe(v.array(lines), v.maxLength(10)),
    shownAuthors: lines,
    signed: line,
    publishers: lines,
    published: dates,
    filed: dates,
    updated: dates,
    near: lines,
    nearTimes: lines,
    notes,
  }),
}) satisfies v.GenericSchema<unknown, FoundArticle>;
