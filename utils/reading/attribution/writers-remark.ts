/** The writer's remark on a report behind what is reported: "…, without giving evidence", "…, hours after jets struck". */

import { isClauseAt } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, MARK } from '../grammar/word-class.ts';

/** What a report can do without: it told no more. Behind no comma most of these are part of what is told ("win without naming"). */
const TELLING =
  /^(?:elaborating|specifying|naming|saying|explaining|mentioning|identifying|disclosing|revealing|detailing|clarifying|commenting|citing)$/;
const ALONE = /^(?:elaborating|specifying)$/;
const GIVING = /^(?:providing|offering|giving|presenting|producing|supplying|sharing|going|showing|adding)$/;
const DETAILS =
  /^(?:evidence|proof|details?|reasons?|specifics|explanations?|examples?|names?|sources?|figures|numbers|context|elaboration|basis|substantiation|information|into)$/;
/** Words between such a verb and its object: "giving any further details". */
const REACH = 5;

/** Whether a remark on what the report leaves out starts at token `i`: "without giving evidence", "without elaborating". */
export function tellsNoMore(doc: TaggedText, i: number, ceiling: number): boolean {
  if (doc.tokens[i]!.lower !== 'without' || i + 1 >= ceiling) return false;
  const { lower } = doc.tokens[i + 1]!;
  if (TELLING.test(lower)) return ALONE.test(lower) || (doc.bits[i - 1]! & COMMA) !== 0;
  if (!GIVING.test(lower)) return false;
  for (let k = i + 2; k < ceiling && k - i <= REACH && !(doc.bits[k]! & MARK); k++)
    if (DETAILS.test(doc.tokens[k]!.lower)) return true;
  return false;
}

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|moments)$/;
const COUNT =
  /^(?:just|only|barely|a|an|one|two|three|four|five|six|several|some|few|many|couple|of|dozen|\d{1,2})$/;

/** Whether the writer sets the report in time behind the comma at `comma`: "hours after jets struck", "a day after he left". */
export function setsInTime(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (!(doc.bits[comma]! & COMMA)) return false;
  let k = comma + 1;
  while (k < ceiling && k - comma < REACH && COUNT.test(doc.tokens[k]!.lower)) k++;
  if (k + 2 >= ceiling || !UNIT.test(doc.tokens[k]!.lower) || doc.tokens[k + 1]!.lower !== 'after')
    return false;
  return isClauseAt(doc, k + 2, ceiling);
}
