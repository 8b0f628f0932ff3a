/** Prepositions that open a number: "at least 12 people", "about a third". */

import type { TaggedText } from '../grammar/tagged-text.ts';

/** "at least 12 people", "about 300": no adverbial, but the start of a subject. */
export function qualifiesNumber(doc: TaggedText, i: number): boolean {
  // "said from 60 to 75 boats were lost"
  if (doc.tokens[i]?.lower === 'from') return isNumber(doc, i + 1) && doc.tokens[i + 2]?.lower === 'to';
  if (!/^(at|about|around|over|under|between|up)$/.test(doc.tokens[i]?.lower ?? '')) return false;
  const next = doc.tokens[i + 1];
  return (
    next !== undefined &&
    (/^(least|most|to)$/.test(next.lower) ||
      isNumber(doc, i + 1) ||
      // "about a third", not "at a meeting"
      (next.lower === 'a' && SHARE.test(doc.tokens[i + 2]?.lower ?? '')))
  );
}

/** Whether the token at `i` is a number, in digits or as a word for a small one. */
const isNumber = ({ tokens }: TaggedText, i: number): boolean =>
  tokens[i] !== undefined && (tokens[i]!.kind === 'number' || NUMBER.test(tokens[i]!.lower));

const SHARE = /^(dozen|half|third|quarter|fifth|tenth|hundred|thousand|million|billion|couple|few)$/;
const NUMBER = /^(one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|\w+teen|\w+ty)$/;
