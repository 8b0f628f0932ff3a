/** A feed the reader added, as stored. */

import * as v from 'valibot';

/** Up to the last instant that a Date can be (ECMA-262, section 21.4.1.1). */
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** Shape and caps of a stored or imported feed. */
export const feedSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s/]/i, 'is not an http(s) address')),
  title: v.pipe(v.string(), v.maxLength(500)),
  /** Validators of the last answer, for conditional requests (RFC 9110, section 8.8). */
  etag: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
  lastModified: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  /** Instants of the last attempt and of the next one, milliseconds since 1970; 0 means not yet. */
  checkedAt: instant,
  nextAt: instant,
  /** Attempts that failed in a row. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** What went wrong last, in a sentence; empty when nothing. */
  problem: v.pipe(v.string(), v.maxLength(1000)),
});

export type Feed = v.InferOutput<typeof feedSchema>;

/** A feed never fetched yet. */
export function newFeed(url: string, title = ''): Feed {
  return { url, title, etag: null, lastModified: null, checkedAt: 0, nextAt: 0, failures: 0, problem: '' };
}
