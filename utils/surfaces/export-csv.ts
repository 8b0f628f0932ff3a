/** The claims of a reading as CSV (RFC 4180), one line each. */

import type { Localizer } from '../localize/localizer.ts';
import { claimantName } from './claim-words.ts';
import type { CardContext } from './mark-card.ts';
import { qualified } from './value-words.ts';
import { contentOf, figureWords, sourceOf, wordsOf } from './words-of.ts';

const columns = [
  'id',
  'source',
  'source_kind',
  'cue',
  'manner',
  'act',
  'content',
  'hedges',
  'verification',
  'figures',
  'dates',
  'start',
  'end',
  'article',
  'url',
] as const;

/** Offsets are UTF-16 units of the article's text, end exclusive; lines end in CR LF, as the format asks. */
export function exportCsv({ article, reading }: CardContext, l: Localizer): string {
  const { text } = article;
  const rows = reading.claims.map((claim) => {
    const source = sourceOf(reading, claim.source);
    const figures = reading.figures.filter(({ id }) => claim.figures.includes(id));
    const dates = reading.dates.filter(({ id }) => claim.dates.includes(id));
    return [
      claim.id,
      claimantName(source, l),
      source?.kind ?? '',
      claim.cue ? wordsOf(text, claim.cue) : '',
      claim.manner,
      claim.act,
      contentOf(claim, text),
      claim.hedges.map(({ start, end }) => wordsOf(text, [start, end])).join('; '),
      claim.verification?.status ?? '',
      figures.map((figure) => qualified(figureWords(figure, text), figure, l)).join('; '),
      dates.map(({ iso }) => iso).join('; '),
      String(claim.extent[0]),
      String(claim.extent[1]),
      article.title,
      article.canonicalUrl || article.url,
    ];
  });
  return [columns, ...rows].map((row) => row.map(cell).join(',').concat('\r\n')).join('');
}

/**
 * A quoted cell. One that begins like a formula gets an apostrophe, so that a page's text never runs in a spreadsheet
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
