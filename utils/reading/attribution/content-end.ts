/** Where reported words end on the right: at the sentence's end, or where the writer or another source takes over. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  CLOSE,
  COLON,
  COMMA,
  COORD,
  DASH,
  ING,
  MODAL,
  OPEN,
  PAST,
  QUOTE,
  STOP,
  TIME,
  TO,
} from '../grammar/word-class.ts';
import { apposedClaim } from './apposed-claim.ts';
import { behindQuotation, leavesQuotation, namesWords } from './behind-quotation.ts';
import { whenAsked } from './being-asked.ts';
import { tellsEffect } from './effect-clause.ts';
import { breaksNumber, breaksTense } from './moved-tense.ts';
import { isOuterRelative, reportsInRelative } from './relative-aside.ts';
import { isSecondMeasure } from './second-measure.ts';
import { isSecondVerb } from './second-predicate.ts';
import { reportsBehindColon, saysToo, speaks } from './second-speaker.ts';
import { contrastGoesOn, takesOver, turns } from './taking-over.ts';
import {
  doesSo,
  isVerblessAside,
  isVerdict,
  keepsSilent,
  setsInTime,
  tellsBasis,
  tellsNoMore,
} from './writers-remark.ts';

const BEHIND_THAT = /^(?:according|as|while|whereas|though|although|even)$/;

/** End (exclusive) of the reported words that start at token `start`, at most `ceiling`. */
export function contentEnd(doc: TaggedText, start: number, ceiling: number): number {
  // "said that, according to police, it fell", "said that, while it was old, it stood": what was said goes on.
  const opensAside =
    doc.tokens[start]!.lower === 'that' &&
    (doc.bits[start + 1] ?? 0) & COMMA &&
    BEHIND_THAT.test(doc.tokens[start + 2]?.lower ?? '');
  for (let i = start + (opensAside ? 2 : 1); i < ceiling; i++) {
    if (doc.quoteOf[i]! >= 0 && !closesWithComma(doc, i)) continue;
    const b = doc.quoteOf[i]! >= 0 ? COMMA : doc.bits[i]!;
    // "say they have not yet determined"
    if (b & COORD && doc.tokens[i]!.lower === 'yet' && !(doc.bits[i - 1]! & COMMA)) continue;
    if (b & STOP && doc.tokens[i]!.text === ';') return i;
    if (leavesQuotation(doc, start, i, ceiling)) return i;
    if (
      tellsNoMore(doc, i, ceiling) ||
      ((i === start + 1 || behindQuotation(doc, i)) && whenAsked(doc, i, ceiling))
    )
      return i;
    if (b & COLON && reportsBehindColon(doc, i + 1, ceiling)) return i;
    if (b & COLON && readsBehindParticiple(doc, start, i)) return i - 1;
    // "would open on Monday UPDATE: It has": the desk's stamp
    if (b & COLON && i - 1 > start && STAMP.test(doc.tokens[i - 1]!.text)) return i - 1;
    // "denies everything (though Ruiz says he knew)"
    if (b & OPEN && closesWithAside(doc, i, ceiling)) return i;
    if (!(b & (COMMA | DASH | COORD))) continue;
    if (b & (COORD | COMMA) && keepsSilent(doc, start, i, ceiling)) return i;
    if (b & COORD && (isOuterRelative(doc, start, i) || breaksTense(doc, start, i, ceiling))) return i;
    if (b & COORD && (breaksNumber(doc, start, i) || saysAgain(doc, start, i))) return i;
    if (
      b & COORD &&
      i + 2 < ceiling &&
      isSecondVerb(doc, i + 1, doc.sentences[doc.sentenceOf[start]!]!.first)
    )
      return i;
    if (b & COORD && (goesOnOutside(doc, start, i, ceiling) || leaves(doc, i, ceiling))) return i;
    // "put it at 8,000 and organizers at 20,000"
    if (b & (COMMA | COORD) && isSecondMeasure(doc, i + 1, ceiling)) return i;
    if (b & COMMA && doesSo(doc, i, ceiling)) return i;
    if (b & COMMA && saysToo(doc, start, i, ceiling)) return i;
    // ", nor did the ministry"
    if (b & COMMA && doc.tokens[i + 1]?.lower === 'nor' && (doc.bits[i + 2] ?? 0) & AUX) return i;
    if (b & (COMMA | DASH) && i + 1 < ceiling && doc.bits[i + 1]! & COORD) {
      if (keepsSilent(doc, start, i + 1, ceiling) || leaves(doc, i + 1, ceiling)) return i;
      if (breaksTense(doc, start, i + 1, ceiling) || turns(doc, start, i + 1, ceiling)) return i;
      continue;
    }
    if (b & COMMA && doc.tokens[i + 1]?.lower === 'which' && isOfSubject(doc, start, i, ceiling)) continue;
    if (b & (COMMA | DASH) && (apposedClaim(doc, i + 1, ceiling) || namesWords(doc, i + 1, ceiling)))
      return i;
    if (b & COMMA && tellsBasis(doc, i, ceiling)) return i;
    if (setsInTime(doc, i, ceiling) || reportsInRelative(doc, i, ceiling)) return i;
    if (b & COMMA && tellsEffect(doc, start, i, ceiling)) return doc.quoteOf[i]! < 0 ? i : i + 1;
    // "painting him as a thug — “If he wins, we lose,” one ad declared"
    const opens = b & DASH && i + 2 < ceiling && doc.bits[i + 1]! & QUOTE && doc.bits[i + 2]! & CAP;
    const quoted = opens ? doc.quotations[doc.quoteOf[i + 1]!] : undefined;
    if (quoted && quoted.last < ceiling && speaks(doc, quoted.last, ceiling)) return i;
    if (b & COMMA && (contrastGoesOn(doc, start, i + 1, ceiling) || isVerblessAside(doc, start, i, ceiling)))
      continue;
    if (i + 1 < ceiling && takesOver(doc, i + 1, ceiling, (b & COORD) !== 0)) return i;
  }
  return ceiling;
}

/** "a letter confirming the sale read: “…”": what the letter reads is no part of what it confirms. */
const readsBehindParticiple = (doc: TaggedText, start: number, colon: number): boolean =>
  ((doc.bits[start - 1] ?? 0) & ING) !== 0 &&
  ((doc.bits[colon + 1] ?? 0) & QUOTE) !== 0 &&
  colon - 1 > start &&
  /^(?:reads?|sa(?:id|ys)|stated)$/.test(doc.tokens[colon - 1]!.lower);

/** "said the charges, which he denies, are false": no verb stands before the relative clause, and one behind it. */
function isOfSubject(doc: TaggedText, start: number, comma: number, ceiling: number): boolean {
  for (let k = start + 1; k < comma; k++) if (isFiniteVerb(doc, k)) return false;
  for (let k = comma + 2; k + 1 < ceiling && k - comma < RELATIVE && !(doc.bits[k]! & STOP); k++)
    if (doc.bits[k]! & COMMA && doc.quoteOf[k]! < 0) return startsVerb(doc, k + 1);
  return false;
}
/** Tokens of such a clause. */
const RELATIVE = 14;

/** "They fear that he has failed and warn that it is late": many go on with a second "that", with no infinitive between. */
function saysAgain({ bits, tokens }: TaggedText, start: number, and: number): boolean {
  if (tokens[and + 2]?.lower !== 'that' || !(bits[and + 1]! & BASE) || bits[and + 1]! & (PAST | CAP))
    return false;
  const cue = tokens[start]!.lower === 'that' ? start - 1 : -1;
  if (cue < 0 || !(bits[cue]! & BASE) || bits[cue]! & PAST || !reportingVerb(tokens[and + 1]!.lower))
    return false;
  for (let k = start; k < and; k++) if (bits[k]! & (MODAL | TO | STOP)) return false;
  return true;
}

/** Stamps of a desk before what it has added. */
const STAMP = /^(?:UPDATED?|CORRECTION|CLARIFICATION)$/;

/** "said it was safe, and when asked about the pier, said", "and she was right": the next answer or a verdict behind "and". */
const leaves = (doc: TaggedText, and: number, ceiling: number): boolean =>
  and + 2 < ceiling && (whenAsked(doc, and + 1, ceiling) || isVerdict(doc, and, ceiling));

/** "(though he admitted the rest)" at the end of a clause: the writer's own. */
function closesWithAside(doc: TaggedText, open: number, ceiling: number): boolean {
  if (!/^(?:al)?though$|^while$/.test(doc.tokens[open + 1]?.lower ?? '')) return false;
  for (let k = open + 2; k < ceiling; k++)
    if (doc.bits[k]! & CLOSE)
      return k + 1 >= ceiling || (doc.bits[k + 1]! & (STOP | COMMA | DASH | COORD)) !== 0;
  return true;
}

/** Tokens back to the "that" which a second one goes on from. */
const THAT_REACH = 30;

/** "said that his client denies the charge and that the gun was planted": the second "that" is of what the first began. */
function goesOnOutside(doc: TaggedText, start: number, and: number, ceiling: number): boolean {
  const isThat = (k: number): boolean => doc.tokens[k]?.lower === 'that';
  if (!isThat(and + 1) || isThat(start) || and + 2 >= ceiling || !isClauseAt(doc, and + 2, ceiling))
    return false;
  for (let k = start - 1; k > 0 && start - k < THAT_REACH && !(doc.bits[k]! & STOP); k--)
    if (isThat(k))
      return reportingVerb(doc.tokens[k - 1]!.lower) !== undefined || (doc.bits[k - 1]! & TIME) !== 0;
  return false;
}

/** The closing mark of "a deliberate attack,": American style puts the clause's comma inside. */
export function closesWithComma(doc: TaggedText, i: number): boolean {
  const quotation = doc.quotations[doc.quoteOf[i]!]!;
  return quotation.closed && i === quotation.last - 1 && (doc.bits[i - 1]! & COMMA) !== 0;
}

/** "chanted “What curfew?” and went on": a quotation that is a sentence of its own is all that is said. */
export function quotationEnd(doc: TaggedText, start: number): number | null {
  const quotation = doc.quotations[doc.quoteOf[start]!];
  if (!quotation?.closed || quotation.first !== start || !(doc.bits[start + 1]! & CAP)) return null;
  if (!(doc.bits[quotation.last - 2]! & (COMMA | STOP))) return null;
  let next = quotation.last;
  if ((doc.bits[next] ?? 0) & COORD) next++;
  return (doc.bits[next] ?? 0) & QUOTE ? null : quotation.last;
}

/** Whether a finite verb stands at `i`, or behind adverbs there. */
export function startsVerb(doc: TaggedText, i: number): boolean {
  let k = i;
  while (doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k++;
  return k < doc.tokens.length && isFiniteVerb(doc, k);
}
