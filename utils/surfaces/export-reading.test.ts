import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/gallery/sample-article.ts';
import { sampleReading } from '../../tests/gallery/sample-reading.ts';
import { sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../localize/locales.ts';
import { type ExportFormat, exportFormats, exportReading } from './export-reading.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
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

  it('as Markdown list reports newest first, those without a date last', () => {
    const years = [...text('markdown').matchAll(/^- (?:.*?(\d{4})|date unknown), .*\]\(</gm)].map(
      (at) => at[1],
    );
    expect(years.slice(0, -1)).toEqual(years.slice(0, -1).toSorted().toReversed());
    expect(years.at(-1)).toBeUndefined();
    expect(text('markdown')).toContain('4 figures. Figures for the same thing disagree.');
  });

  it('as CSV keep what makes a figure less exact', () => {
    const figures = sampleReading.figures.map((figure) => ({ ...figure, qualifier: 'at most' as const }));
    const csv = exportReading('csv', { ...context, reading: { ...sampleReading, figures } }, l).text;
    expect(csv).toContain('"at most 318,000 conscripts"');
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

  it('as JSON follow the documented schema, which knows every field', () => {
    const schema = JSON.parse(readFileSync(`${root}docs/previously-reading.schema.json`, 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const exported = JSON.parse(text('json'));
    validate(exported);
    expect(validate.errors).toBeNull();
    expect(validate({ ...exported, reading: { ...exported.reading, claims: [{ id: 'c1' }] } })).toBe(false);
  });

  it('as W3C Web Annotation are a collection with one page, as the model asks', () => {
    const collection = annotations(sampleArticle);
    const page = collection.first;
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect([collection.type, page.type]).toEqual(['AnnotationCollection', 'AnnotationPage']);
    expect(collection.total).toBe(sampleReading.claims.length + sampleReading.figures.length);
    expect(page.items).toHaveLength(collection.total);
    expect(collection.last).toBe(page.id);
    const ids = [collection.id, page.id, ...page.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id)).toBe(true);
    for (const { type, motivation, body, target } of page.items) {
      expect([type, motivation]).toEqual(['Annotation', 'describing']);
      expect(body.every(({ type, value }) => type === 'TextualBody' && value !== '')).toBe(true);
      expect(target.source).toBe(sampleArticle.canonicalUrl);
    }
  });

  it('as W3C Web Annotation quote the text, and count characters rather than their halves', () => {
    const shifted = { ...sampleArticle, text: `🚢🚢${sampleArticle.text.slice(4)}` };
    for (const article of [sampleArticle, shifted]) {
      const characters = [...article.text];
      for (const { target } of annotations(article).first.items) {
        const [quote, position] = target.selector;
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix);
        expect(quote.prefix.isWellFormed()).toBe(true);
      }
    }
  });
});

interface Selectors {
  selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
}
interface Annotation {
  id: string;
  type: string;
  motivation: string;
  body: { type: string; value: string }[];
  target: Selectors & { source: string };
}

function annotations(article: typeof sampleArticle) {
  return JSON.parse(text('annotation', article)) as Record<'@context' | 'id' | 'type' | 'last', string> & {
    total: number;
    first: { id: string; type: string; items: Annotation[] };
  };
}
