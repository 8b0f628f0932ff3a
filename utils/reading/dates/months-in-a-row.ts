/** The year of the first of two months that make one stretch: "between April and December", "from July to September 2019". */

/** A date as far as it is set right. */
interface Dated {
  start: number;
  end: number;
  iso: string;
  why: { rule: string };
}

const MONTH = /^(\d{4})-(\d\d)$/;
const JOINED = /^(?: ?[-–] ?| (?:and|to|through|until|till) )$/;
const OPENED = /\b(?:between|from)(?: early| late)? $/i;
/** UTF-16 units before the first month that are looked at. */
const REACH = 16;

const isBare = ({ why }: Dated): boolean => why.rule === 'month';

/**
 * Where `first` and `second` are months next to each other in the `text`, gives the one without a year of its own the year
 * in which they follow each other: that of the second, or the year before it. `today` is the month of publication, "2024-01".
 */
export function setInARow(text: string, first: Dated, second: Dated, today: string): void {
  const [from, to] = [MONTH.exec(first.iso), MONTH.exec(second.iso)];
  if (!from || !to || !isBare(first) || !JOINED.test(text.slice(first.end, second.start))) return;
  const isLater = to[2]! < from[2]!;
  if (!isBare(second)) {
    first.iso = `${Number(to[1]) - (isLater ? 1 : 0)}-${from[2]}`;
    return;
  }
  const isOne = OPENED.test(text.slice(Math.max(0, first.start - REACH), first.start));
  if (!isOne || first.iso <= second.iso) return;
  // "from December to March", to come: the second follows; else both are over.
  if (first.iso > today) second.iso = `${Number(from[1]) + (isLater ? 1 : 0)}-${to[2]}`;
  else first.iso = `${Number(to[1]) - (isLater ? 1 : 0)}-${from[2]}`;
}
