/** The writer's remark on a report behind what is reported: "…, without giving evidence", "…, hours after jets struck". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, CAP, COMMA, DET, MARK, PART, POSS, PRON, STOP, TO } from '../grammar/word-class.ts';
import { canSpeak } from './can-speak.ts';
import { breaksNumber } from './moved-tense.ts';

/** What a report can do without: it told no more. Behind no comma most of these are part of what is told ("win without naming"). */
const TELLING =
  /^(?:elaborating|specifying|naming|saying|explaining|mentioning|identifying|disclosing|revealing|detailing|clarifying|commenting|citing)$/;
const ALONE = /^(?:elaborating|specifying)$/;
const GIVING = /^(?:providing|offering|giving|presenting|producing|supplying|sharing|going|showing|adding)$/;
const DETAILS =
  /^(?:evidence|proof|details?|reasons?|specifics|explanations?|examples?|names?|sources?|figures|numbers|context|elaboration|basis|substantiation|information|into)$/;
/** Words between such a verb and its object: "giving any further details". */
const REACH = 5;

/**
 * Whether a remark on what the report leaves out starts at token `i`: "without giving evidence", "without elaborating".
 * Behind a thing reported that has no verb of its own (`isVerbless`) all of them are: "praised it without naming him".
 */
export function tellsNoMore(doc: TaggedText, i: number, ceiling: number, isVerbless = false): boolean {
  if (doc.tokens[i]!.lower !== 'without' || i + 1 >= ceiling) return false;
  const { lower } = doc.tokens[i + 1]!;
  if (TELLING.test(lower)) return isVerbless || ALONE.test(lower) || (doc.bits[i - 1]! & COMMA) !== 0;
  return GIVING.test(lower) && hasDetails(doc, i + 2, ceiling);
}

/** What one is silent about who "would not say": it starts with such a word. */
const QUESTION = /^(?:when|where|why|how|who|whom|what|which|whether|if|more|much)$/;

/**
 * Whether the writer tells behind "and", "but" or a comma, at token `coordinator`, what a report that starts at token `start` leaves
 * out: "but declined to elaborate", "but gave no details", "but did not say when".
 */
export function keepsSilent(doc: TaggedText, start: number, coordinator: number, ceiling: number): boolean {
  let k = coordinator + 1;
  // ", declining to elaborate"
  if (doc.bits[coordinator]! & COMMA)
    return /^(?:declining|refusing)$/.test(doc.tokens[k]?.lower ?? '') && doc.tokens[k + 1]?.lower === 'to';
  if (k + 1 >= ceiling || !/^(?:and|but)$/.test(doc.tokens[coordinator]!.lower)) return false;
  while (k + 2 < ceiling && doc.bits[k]! & ADV) k++;
  const { lower } = doc.tokens[k]!;
  if (GAVE.test(lower)) return doc.tokens[k + 1]!.lower === 'no' && hasDetails(doc, k + 2, ceiling);
  const isDeclined = /^(?:declined|refused)$/.test(lower) && doc.tokens[k + 1]!.lower === 'to';
  const isDenied = /^(?:did|would|could)$/.test(lower) && doc.tokens[k + 1]!.lower === 'not';
  // "believe it was arson but have not ruled out a fault", "say it was arson but have not said why"
  const behindHave = afterHaveNot(doc, k);
  if (behindHave > 0)
    return (
      behindHave < ceiling &&
      NOT_YET.test(doc.tokens[behindHave]!.lower) &&
      (isMute(doc, start, ceiling) || breaksNumber(doc, start, coordinator))
    );
  if (!isDeclined && !isDenied && !/^(?:did|would|could)n['’]t$/.test(lower)) return false;
  k += isDeclined || isDenied ? 2 : 1;
  while (k + 1 < ceiling && doc.bits[k]! & ADV) k++;
  if (k >= ceiling) return false;
  const verb = doc.tokens[k]!.lower;
  if (/^(?:elaborate|specify)$/.test(verb) || (isDeclined && verb === 'comment')) return true;
  if (/^(?:give|provide|offer|go|share|present|cite)$/.test(verb)) return hasDetails(doc, k + 1, ceiling);
  // "said the man had called but did not say why": his silence, no report's
  if (!/^(?:say|explain|name|identify|disclose|reveal)$/.test(verb)) return false;
  const isOuter = isDeclined && isState(doc, start, coordinator);
  if (!isOuter && !isMute(doc, start, ceiling)) return false;
  return isDeclined || k + 1 >= ceiling || QUESTION.test(doc.tokens[k + 1]!.lower);
}

/** Behind "have not", "hasn't yet" at token `k`, or 0. */
function afterHaveNot(doc: TaggedText, k: number): number {
  const { lower } = doc.tokens[k]!;
  if (!/^ha(?:s|ve)(?:n['’]t)?$/.test(lower)) return 0;
  let at = k + 1;
  if (lower === 'has' || lower === 'have') {
    if (doc.tokens[at]?.lower !== 'not') return 0;
    at++;
  }
  return doc.tokens[at]?.lower === 'yet' ? at + 1 : at;
}
const NOT_YET =
  /^(?:said|explained|named|identified|disclosed|revealed|ruled|given|provided|commented|elaborated|confirmed|released|specified)$/;

const GAVE = /^(?:gave|offered|provided|presented|cited|shared)$/;

/** "said the army was ready (and refused to say when)": a state or what is to come, to which no past form is tied. */
function isState(doc: TaggedText, start: number, coordinator: number): boolean {
  for (let k = start + 1; k < coordinator; k++) {
    if (doc.quoteOf[k]! >= 0 || !isFiniteVerb(doc, k)) continue;
    const { lower } = doc.tokens[k]!;
    return (
      /^(?:will|would)$/.test(lower) || (/^(?:is|are|was|were)$/.test(lower) && !(doc.bits[k + 1]! & PART))
    );
  }
  return false;
}

/** Whether reported words have a subject that cannot keep silent itself: "the port would close", "she would go". */
function isMute(doc: TaggedText, start: number, ceiling: number): boolean {
  const first = doc.tokens[start]!.lower === 'that' ? start + 1 : start;
  const subject = nounPhraseAt(doc, first, ceiling);
  if (!subject) return true;
  return doc.bits[first]! & PRON && !(doc.bits[first]! & DET) ? true : !canSpeak(doc, subject);
}

function hasDetails(doc: TaggedText, from: number, ceiling: number): boolean {
  for (let k = from; k < ceiling && k - from < REACH && !(doc.bits[k]! & MARK); k++)
    if (DETAILS.test(doc.tokens[k]!.lower)) return true;
  return false;
}

/** Tokens of an aside between commas at most. */
const ASIDE = 10;

/**
 * "that Ruiz, even as a candidate, had": an aside without a verb behind the comma at `comma`, and behind it the first
 * verb of the words that start at token `start`.
 */
export function isVerblessAside(doc: TaggedText, start: number, comma: number, ceiling: number): boolean {
  for (let k = start + 1; k < comma; k++) if (isFiniteVerb(doc, k)) return false;
  for (let k = comma + 1; k + 1 < ceiling && k - comma <= ASIDE; k++) {
    if (doc.bits[k]! & COMMA) {
      let verb = k + 1;
      while (verb + 1 < ceiling && doc.bits[verb]! & ADV && !(doc.bits[verb]! & CAP)) verb++;
      return isFiniteVerb(doc, verb);
    }
    if (doc.bits[k]! & STOP || isFiniteVerb(doc, k)) return false;
  }
  return false;
}

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|moments)$/;
const COUNT =
  /^(?:just|only|barely|a|an|one|two|three|four|five|six|several|some|few|many|couple|of|dozen|\d{1,2})$/;

const POLLED = /^(?:poll|survey|interviews|responses|census|sample)$/;

/** "say it is time, (based on a survey of 900)": the writer tells behind the comma at `comma` where it was asked or found. */
export function tellsBasis(doc: TaggedText, comma: number, ceiling: number): boolean {
  const isBased =
    doc.tokens[comma + 1]?.lower === 'based' &&
    doc.tokens[comma + 2]?.lower === 'on' &&
    ((doc.bits[comma + 3] ?? 0) & (DET | CAP)) !== 0;
  for (let k = comma + 3; isBased && k < ceiling && k - comma < BASIS; k++)
    if (POLLED.test(doc.tokens[k]!.lower)) return true;
  return false;
}

/** Tokens in which what was asked stands. */
const BASIS = 10;

/** Whether the writer sets the report in time behind the comma at `comma`: "hours after jets struck", "a day after he left". */
export function setsInTime(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (!(doc.bits[comma]! & COMMA)) return false;
  let k = comma + 1;
  while (k < ceiling && k - comma < REACH && COUNT.test(doc.tokens[k]!.lower)) k++;
  if (k + 2 >= ceiling || !UNIT.test(doc.tokens[k]!.lower) || doc.tokens[k + 1]!.lower !== 'after')
    return false;
  return isClauseAt(doc, k + 2, ceiling);
}

/** "and she was right", "and he is not alone": the writer's verdict behind the "and" or "but" at token `coordinator`, which ends the sentence. */
export function isVerdict(doc: TaggedText, coordinator: number, ceiling: number): boolean {
  let k = coordinator + 2;
  if (k + 1 >= ceiling || !VERDICT_OF.has(doc.tokens[k - 1]!.lower)) return false;
  if (!/^(?:was|were|is|are|may|might|could)$/.test(doc.tokens[k++]!.lower)) return false;
  while (k + 1 < ceiling && /^(?:be|been|have|not|probably|largely|partly|half)$/.test(doc.tokens[k]!.lower))
    k++;
  const isLast = k + 1 >= ceiling || (doc.bits[k + 1]! & STOP) !== 0;
  return isLast && VERDICTS.has(doc.tokens[k]!.lower);
}

const VERDICT_OF = new Set(['he', 'she', 'they']);
const VERDICTS = new Set(['right', 'wrong', 'correct', 'mistaken', 'alone']);

/** "called on her to resign, which she refused to do": what came of it. */
export function doesSo(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (doc.tokens[comma + 1]?.lower !== 'which' || !(doc.bits[comma + 2]! & (PRON | CAP | DET | POSS)))
    return false;
  for (let k = comma + 3; k + 1 < ceiling && k - comma < 12 && !(doc.bits[k]! & (STOP | COMMA)); k++) {
    const isLast = k + 2 >= ceiling || (doc.bits[k + 2]! & (STOP | COMMA)) !== 0;
    if (doc.bits[k]! & TO && doc.tokens[k + 1]!.lower === 'do' && isLast)
      return /^(?:refused|declined|agreed|failed|promised|has|had|did)$/.test(doc.tokens[k - 1]!.lower);
  }
  return false;
}
