/** The article's text with its reading and timeline as JSON; the fields are documented in docs/export-formats.md. */

import type { CardContext } from './mark-card.ts';

/** Indented by two spaces, ending in a line break. `format` names the schema and its version. */
export function exportJson({ article, reading, timeline }: CardContext): string {
  return `${JSON.stringify({ format: 'previously-reading/1', article, reading, timeline }, null, 2)}\n`;
}
