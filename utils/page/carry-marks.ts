/** Marks of a text that has changed, until the new text is read: those outside the change keep their words. */

import type { Mark } from './marks.ts';

/**
 * The marks at their places in `now`: what stands before the first difference of the texts stays, what stands after
 * the last moves along, what touches the difference is dropped. Linear in the texts' length.
 */
export function carryMarks(marks: readonly Mark[], before: string, now: string): Mark[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail++;
  }
  const shift = now.length - before.length;
  return marks.flatMap((mark) => {
    const [start, end] = mark.span;
    if (end <= head) return [mark];
    return start >= before.length - tail ? [{ ...mark, span: [start + shift, end + shift] }] : [];
  });
}
