/** What a report set off, and what its speaker did meanwhile: ", drawing a rebuke", ", making air quotes", ", to applause". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { PREDICATE, reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, HAVE, ING, MARK, MODAL, POSS, PREP, TO } from '../grammar/word-class.ts';
import {
  BODY_PARTS,
  CAUSING_VERBS,
  DRAWING_VERBS,
  GESTURES,
  GLOSSING_VERBS,
  REACTIONS,
} from '../lexicon/reactions.ts';
import { behindQuotation } from './behind-quotation.ts';

const ANSWERS = new Set(REACTIONS);
const DRAWING = new Set(DRAWING_VERBS);
const CAUSING = new Set(CAUSING_VERBS);
const GESTURING = new Set(GESTURES);
const BODY = new Set(BODY_PARTS);
const GLOSSING = new Set(GLOSSING_VERBS);
/** What questions are raised by, speculation ended by, and prices sent to. */
const OBJECTS = new Map<string, RegExp>([
  ['raising', /^(?:questions?|fears?|hopes?|doubts?|concerns?|alarm|prospect|possibility)$/],
  ['ending', /^(?:speculation|uncertainty|rumou?rs|doubts?|suspense)$/],
  ['sending', /^(?:\d.*|lowest|highest|tumbling|plunging|soaring|sliding)$/],
]);
/** Tokens from such a verb to its object. */
const REACH = 6;
const FAR = 12;

/**
 * Whether behind the comma at token `comma`, or the closing mark that has it inside, the writer tells what a report that starts at token `start` set off, or how it
 * was made. What tells of deeds as often counts only behind a quotation, or where the deed reported is still to come.
 */
export function tellsEffect(doc: TaggedText, start: number, comma: number, ceiling: number): boolean {
  const i = comma + 1;
  if (i + 1 >= ceiling) return false;
  // ", to loud applause"
  if (doc.bits[i]! & TO)
    return ANSWERS.has(doc.tokens[i + 1]!.lower) || ANSWERS.has(doc.tokens[i + 2]?.lower ?? '');
  // ", his voice breaking"
  if (doc.bits[i]! & POSS)
    return (
      doc.tokens[i + 1]!.lower === 'voice' || (BODY.has(doc.tokens[i + 1]!.lower) && isOfWords(doc, start, i))
    );
  let verb = i;
  while (verb + 1 < ceiling && doc.bits[verb]! & ADV) verb++;
  if (!(doc.bits[verb]! & ING)) return false;
  const { lower } = doc.tokens[verb]!;
  if (GLOSSING.has(lower)) return behindQuotation(doc, i);
  if (/^(?:making|using|doing)$/.test(lower))
    return objectHas(doc, verb + 1, ceiling, (word) => word === 'quotes');
  if (DRAWING.has(lower) && objectHas(doc, verb + 1, ceiling, (word) => ANSWERS.has(word)))
    return !tellsOfBefore(doc, start, comma);
  const object = OBJECTS.get(lower);
  const isCaused = object
    ? objectHas(doc, verb + 1, ceiling, (word) => object.test(word), FAR)
    : CAUSING.has(lower);
  return (isCaused || GESTURING.has(lower)) && isOfWords(doc, start, i);
}

/** Whether what stands behind token `i` can only be about the words: they are a quotation, or tell of what is to come. */
function isOfWords(doc: TaggedText, start: number, i: number): boolean {
  if (behindQuotation(doc, i)) return true;
  // "Critics call it a farce, raising questions"
  if ((reportingVerb(doc.tokens[start - 1]?.lower ?? '')?.frames ?? 0) & PREDICATE) return true;
  if (doc.bits[start]! & TO) return true;
  const verb = firstVerb(doc, start, i);
  return (
    verb > 0 &&
    (doc.bits[verb]! & MODAL) !== 0 &&
    /^(?:would|will|should|'ll|won't)$/.test(doc.tokens[verb]!.lower)
  );
}

/** "said the law had been rushed through, drawing criticism": what was before has its effects before. */
function tellsOfBefore(doc: TaggedText, start: number, end: number): boolean {
  const verb = firstVerb(doc, start, end);
  return verb > 0 && (doc.bits[verb]! & HAVE) !== 0;
}

function firstVerb(doc: TaggedText, start: number, end: number): number {
  for (let k = start + 1; k < end; k++) if (isFiniteVerb(doc, k)) return k;
  return 0;
}

function objectHas(
  doc: TaggedText,
  from: number,
  ceiling: number,
  fits: (word: string) => boolean,
  reach = REACH,
): boolean {
  for (let k = from; k < ceiling && k - from < reach && !(doc.bits[k]! & MARK); k++) {
    if (fits(doc.tokens[k]!.lower)) return true;
    if (reach === REACH && doc.bits[k]! & PREP) return false;
  }
  return false;
}
