import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/gallery/sample-article.ts';
import { sampleReading } from '../../tests/gallery/sample-reading.ts';
import { sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../localize/locales.ts';
import { type ExportFormat, exportFormats, exportReading } from './export-reading.ts';

const l = localizerFor('en', ['en-US']);
const context = { article: sampleArticle, reading: sampleReading, timeline: sampleTimeline };
const text = (format: ExportFormat, article = sampleArticle) =>
  exportReading(format, { ...context, article }, l).text;

describe('exports', () => {
  it('are named after the article', () => {
    expect(exportFormats.map((format) => exportReading(format, context, l).name)).toEqual([
      'occupation-authorities-to-register-all-17-year-olds-for-the.md',
      'occupation-authorities-to-register-all-17-year-olds-for-the.csv',
      'occupation-authorities-to-register-all-17-year-olds-for-the.json',
      'occupation-authorities-to-register-all-17-year-olds-for-the.jsonld',
    ]);
    expect(exportReading('csv', { ...context, article: { ...sampleArticle, title: '…' } }, l).name).toBe(
      'reading.csv',
    );
  });

  it('as Markdown have every claim with its source and every report with its link', () => {
    const note = text('markdown');
    expect(note).toMatch(
      /^# \[Occupation authorities .*\]\(<https:\/\/news\.example\/2024\/01\/04\/teenagers>\)/,
    );
    expect(note.match(/^- \*\*/gm)).toHaveLength(sampleReading.claims.length + sampleReading.sources.length);
    expect(note).toContain(
      '[Putin speaks of 318,000 mobilized, volunteers included.](<https://news.example/putin>)',
    );
  });

  it('as Markdown never let a page’s text become markup', () => {
    const hostile = text('markdown', {
      ...sampleArticle,
      title: '](javascript:x) <img src=x> **b** `c`\n# h',
    });
    expect(hostile.split('\n')[0]).toBe(
      '# [\\](javascript:x) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\` \\# h](<https://news.example/2024/01/04/teenagers>)',
    );
  });

  it('as CSV have a header and a line for each claim, and quote what must be quoted', () => {
    const lines = text('csv').trimEnd().split('\r\n');
    expect(lines).toHaveLength(sampleReading.claims.length + 1);
    expect(lines[0]).toMatch(/^"id","source","source_kind"/);
    expect(lines[5]).toContain('"“Whoever falls, the occupier gains,”"');
  });

  it('as CSV keep formulas from running', () => {
    expect(text('csv', { ...sampleArticle, title: '=HYPERLINK("x")' })).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('as JSON give back what they were made of', () => {
    expect(JSON.parse(text('json'))).toEqual({ format: 'previously-reading/1', ...context });
  });

  it('as W3C Web Annotation quote the text at its offsets', () => {
    const page = JSON.parse(text('annotation'));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page.items).toHaveLength(sampleReading.claims.length + sampleReading.figures.length);
    for (const { target } of page.items) {
      const [quote, position] = target.selector;
      expect(sampleArticle.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(sampleArticle.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
  });
});
