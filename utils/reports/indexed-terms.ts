/** What a report is found by. */

import { countriesOf } from '../timeline/place-words.ts';
import { countTerms } from '../timeline/terms.ts';
import type { Report } from './report.ts';

/** Index term that stands for "has a value of this figure series". */
export function seriesTerm(series: string): string {
  return `series:${series}`;
}

/**
 * A report's terms with their frequencies: words of summary and text, words of names and topics that the text does not
 * hold, the countries of its cities and regions, and its figure series.
 */
export function indexedTerms(report: Report): Map<string, number> {
  const text = report.text ?? '';
  const told = text.includes(report.summary.replace(/…$/, '')) ? text : `${report.summary}\n${text}`;
  const counts = countTerms(told);
  const names = [
    ...report.sources,
    ...report.people,
    ...report.places,
    ...report.orgs,
    ...report.topics,
    ...(report.stories ?? []),
  ];
  for (const term of countTerms(names.join('\n')).keys()) if (!counts.has(term)) counts.set(term, 1);
  for (const country of countriesOf([...counts.keys()])) if (!counts.has(country)) counts.set(country, 1);
  for (const { series } of report.figures) if (series) counts.set(seriesTerm(series), 1);
  return counts;
}
