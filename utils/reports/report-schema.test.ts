import { describe, expect, it } from 'vitest';
import { parseReportLine, parseReportLines, ReportProblem } from './report-schema.ts';

const line = (fields: object) =>
  JSON.stringify({ id: 'a', date: '2024-01-04', title: 'Ferry sinks', ...fields });

describe('a line of reports', () => {
  it('needs an id, a day and something to show', () => {
    expect(parseReportLine(line({}), 'f', 1)).toMatchObject({
      id: 'a',
      summary: 'Ferry sinks',
      precision: 'day',
      sources: [],
    });
    expect(parseReportLine(line({ title: '', text: 'It sank.' }), 'f', 1).summary).toBe('It sank.');
  });

  it('indexes title and text when both are given', () => {
    const report = parseReportLine(line({ text: 'The ferry sank at noon.' }), 'f', 1);
    expect(report.summary).toBe('Ferry sinks');
    expect(report.text).toContain('noon');
  });

  it.each([
    [{ date: '2024-02-30' }, 'field "date": is not a day'],
    [{ date: undefined }, 'field "date": is missing'],
    [{ date: 7 }, 'field "date": expected a day'],
    [{ id: '' }, 'field "id": is empty'],
    [{ url: 'javascript:alert(1)' }, 'field "url": is not an http(s) address'],
    [{ title: ' ', text: '' }, 'field "summary"'],
    [{ sources: 'BBC' }, 'field "sources": expected a list'],
    [
      { figures: [{ value: 'many', what: 'x', qualifier: '', claimedBy: null }] },
      'field "figures.0.value": expected a number',
    ],
  ])('tells file, line and field of %j', (fields, message) => {
    expect(() => parseReportLine(line(fields), 'in.jsonl', 12)).toThrow(ReportProblem);
    expect(() => parseReportLine(line(fields), 'in.jsonl', 12)).toThrow(`in.jsonl line 12, ${message}`);
  });

  it('tells what is no JSON and no object', () => {
    expect(() => parseReportLine('{', 'f', 3)).toThrow('f line 3: is not JSON');
    expect(() => parseReportLine('[]', 'f', 3)).toThrow('f line 3: is not an object');
  });

  it('takes nothing from the prototype', () => {
    const report = parseReportLine(
      '{"__proto__":{"publisher":"x"},"id":"a","date":"2024-01-04","title":"t"}',
      'f',
      1,
    );
    expect(report.publisher).toBe('');
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
  });

  it('bears what other tools write for nothing', () => {
    const report = parseReportLine(
      line({ publisher: null, url: null, sources: ['', ' ', 'AP'], set: 'x', id: 5 }),
      'f',
      1,
    );
    expect(report).toMatchObject({ id: '5', publisher: '', sources: ['AP'] });
  });

  it('cuts a long title at a word', () => {
    const { summary } = parseReportLine(line({ title: 'word '.repeat(300) }), 'f', 1);
    expect(summary.length).toBeLessThanOrEqual(500);
    expect(summary.endsWith('word…')).toBe(true);
  });
});

describe('a file of reports', () => {
  it('holds each id once', () => {
    expect(() => parseReportLines(`${line({})}\n\n${line({})}\n`, 'f')).toThrow(
      'f line 3, field "id": "a" is already taken',
    );
  });
});
