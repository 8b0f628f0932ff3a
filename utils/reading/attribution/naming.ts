/** Names that are given, not opinions: "a man called Lind", "the ship dubbed “Aurora”". */

import type { ReportingVerb } from '../grammar/reporting-verb.ts';
import * as frame from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  COORD,
  DET,
  MARK,
  PART,
  PREP,
  PRON,
  QUOTE,
  STOP,
  SUB,
  TIME,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import type { FoundSource } from './find-source.ts';

const ORGANISATIONS = new Set(ORGANISATION_NOUNS);

/** "home", "a second home" */
function isHome({ tokens, bits }: TaggedText, first: number): boolean {
  let k = first;
  while (
    k - first < 3 &&
    /^(?:a|an|his|her|its|their|my|our|second|adopted|new|own)$/.test(tokens[k]?.lower ?? '')
  )
    k++;
  return tokens[k]?.lower === 'home' && ((bits[k + 1] ?? STOP) & (MARK | PREP | COORD | TIME | SUB)) !== 0;
}

/** "a film called Future": what is no person or body is given a name, nothing is said. */
export function isNaming(doc: TaggedText, i: number, verb: ReportingVerb, source: FoundSource): boolean {
  if (!(verb.frames & frame.PREDICATE)) return false;
  // "a group that calls itself Northwind"
  if (/^(?:itself|themselves)$/.test(doc.tokens[i + 1]?.lower ?? '') && (doc.bits[i + 2] ?? 0) & CAP)
    return true;
  // "Strike called off after talks"
  if (verb.lemma === 'call' && /^(?:off|up|back)$/.test(doc.tokens[i + 1]?.lower ?? '')) return true;
  // "the city she calls home"
  if (verb.lemma === 'call' && isHome(doc, i + 1)) return true;
  if (source.arrangement !== 'before' || !(doc.bits[i]! & PART)) return false;
  const { first, last } = source.phrase;
  for (let k = last; k < i; k++) if (!(doc.bits[k]! & ADV)) return false;
  const name = doc.bits[i + 1]! & DET ? i + 2 : i + 1;
  if (!(doc.bits[name]! & (CAP | QUOTE))) return false;
  // "a lawmaker called Trump a prince"
  let behind = name;
  while (doc.bits[behind]! & CAP) behind++;
  if (behind > name && doc.bits[behind]! & (DET | QUOTE)) return false;
  if (/^(an?|one|another|some)$/.test(doc.tokens[first]!.lower)) return true;
  let head = first;
  for (let k = first; k < last && !(k > first && doc.bits[k]! & PREP); k++) head = k;
  const { lower } = doc.tokens[head]!;
  return !(doc.bits[head]! & (CAP | PRON)) && !isRoleNoun(lower) && !ORGANISATIONS.has(lower);
}
