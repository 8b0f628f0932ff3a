/** A reading as a Markdown note. */

import type { Localizer } from '../localize/localizer.ts';
import { claimantName, hedgeWords, mannerWords, sourceWords, verificationWords } from './claim-words.ts';
import type { CardContext } from './mark-card.ts';
import { summarise } from './reading-summary.ts';
import { reasonsInWords } from './reason-words.ts';
import { safeAddress } from './safe-address.ts';
import { qualified } from './value-words.ts';
import { contentOf, dayOf, figureWords, knownDate, sourceOf } from './words-of.ts';

/** Title, summary, claims, sources, figures and timeline under headings, ending in a line break. */
export function exportMarkdown({ article, reading, timeline }: CardContext, l: Localizer): string {
  const day = dayOf(article.publishedAt);
  const claims = reading.claims.map((claim) => {
    const notes = [
      mannerWords(claim, article.text, l),
      hedgeWords(claim, article.text, l),
      verificationWords(claim, reading, l),
    ].filter((note) => note !== null);
    const name = claimantName(sourceOf(reading, claim.source), l);
    return `- **${plain(name)}**: ${plain(contentOf(claim, article.text))} (${plain(notes.join('; '))})`;
  });
  const sources = reading.sources.map(
    (source) => `- **${plain(source.name)}**: ${plain(sourceWords(source, l))}`,
  );
  const figures = reading.figures.map((figure) => {
    const claimant = sourceOf(reading, figure.claimant);
    const by = claimant ? l.text('givenBy', { name: claimant.name }) : l.text('givenByArticle');
    return `- ${plain(qualified(figureWords(figure, article.text), figure, l))}, ${plain(by)}`;
  });
  // As on the axis, newest first; what has no date comes last.
  const byDate = (timeline?.entries ?? []).toSorted((a, b) => b.report.date.localeCompare(a.report.date));
  const reports = byDate.map((entry) => {
    const { report } = entry;
    const date = report.date ? l.date(knownDate(report)) : l.text('undated');
    return `- ${date}, ${plain(report.publisher)}: ${link(report.summary, report.url)} (${plain(reasonsInWords(entry, l).join(' · '))})`;
  });
  const [counts, ...sentences] = summarise(reading, l);
  const summary = sentences.length > 0 ? `${counts}. ${sentences.join(' ')}` : counts!;
  const about = [article.publisher, day && l.date(day)].filter(Boolean).join(', ');
  return [
    `# ${link(article.title, article.canonicalUrl || article.url)}`,
    plain(about),
    plain(summary),
    section(l.text('tabClaims'), claims),
    section(l.text('tabSources'), sources),
    section(l.text('tabFigures'), figures),
    section(l.text('timeline'), reports),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: string[]): string {
  return lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';
}

/** Page text must not become markup: everything Markdown reads is escaped (CommonMark, section 2.4). */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&').replace(/\s+/g, ' ');
}

function link(text: string, url: string): string {
  const address = safeAddress(url);
  return address ? `[${plain(text)}](<${address.replaceAll('>', '%3E')}>)` : plain(text);
}
