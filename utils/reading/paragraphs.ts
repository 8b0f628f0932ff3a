/** Paragraphs of plain text. */

import type { Paragraph } from '../article.ts';

/** Lines of wrapped text: at most so long, and so many of them end inside a sentence. */
const WRAPPED_LENGTH = 100;
const WRAPPED_SHARE = 0.7;

interface Line {
  start: number;
  end: number;
  /** A blank line, or nothing, stands before it. */
  opens: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== 10) continue;
    const length = text.slice(start, at).trimEnd().length;
    if (length > 0) lines.push({ start, end: start + length, opens });
    opens = length === 0;
    start = at + 1;
  }
  return lines;
}

/** Whether single line breaks only wrap the text, as in mail and old wire copy. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let inside = 0;
  for (const [i, line] of lines.entries()) {
    if (i + 1 >= lines.length || lines[i + 1]!.opens) continue;
    broken++;
    if (line.end - line.start > WRAPPED_LENGTH) return false;
    if (!/[.!?:;…"”’')\]]/.test(text[line.end - 1]!)) inside++;
  }
  return broken > 2 && inside >= WRAPPED_SHARE * broken;
}

/**
 * Paragraphs of a text that comes without: its lines, or what blank lines set apart when single line breaks only wrap
 * it. Linear in the text's length.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && wrapped && !line.opens) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, kind: 'paragraph' });
  }
  return paragraphs;
}
