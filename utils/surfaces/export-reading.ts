/** The formats a reading can be taken along in, and the file each one makes. */

import type { Localizer } from '../localize/localizer.ts';
import { exportAnnotations } from './export-annotations.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { CardContext } from './mark-card.ts';

export const exportFormats = ['markdown', 'csv', 'json', 'annotation'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  name: string;
  mediaType: string;
  text: string;
}

const endings: Record<ExportFormat, [ending: string, mediaType: string]> = {
  markdown: ['md', 'text/markdown'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  annotation: ['jsonld', 'application/ld+json'],
};

/** The reading as a file of the given format; `name` comes from the article's title. */
export function exportReading(format: ExportFormat, context: CardContext, l: Localizer): ExportedFile {
  const [ending, mediaType] = endings[format];
  return {
    name: `${fileName(context.article.title)}.${ending}`,
    mediaType: `${mediaType};charset=utf-8`,
    text: textOf(format, context, l),
  };
}

function textOf(format: ExportFormat, context: CardContext, l: Localizer): string {
  switch (format) {
    case 'markdown':
      return exportMarkdown(context, l);
    case 'csv':
      return exportCsv(context, l);
    case 'json':
      return exportJson(context);
    default:
      return exportAnnotations(context, l);
  }
}

/** Letters and digits of any script, joined by hyphens, at most 60 units. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'reading';
}
