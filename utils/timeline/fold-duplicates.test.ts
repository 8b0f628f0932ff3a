import { describe, expect, it } from 'vitest';
import { parseReport } from '../reports/report-schema.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import type { TimelineEntry } from './timeline.ts';

const fields = {
  people: ['Amina Otieno'],
  orgs: ['Roads Authority'],
  places: ['Kenya'],
  topics: ['bridges'],
};

function entry(summary: string, given: object = {}): TimelineEntry {
  const report = parseReport(
    { id: summary, date: '2024-03-10', summary, publisher: 'Lake News', ...fields, ...given },
    'test',
    1,
  );
  const rest = { score: 1, reasons: [], backReference: null, linked: false, alsoIn: [] };
  return { key: `p:${report.id}`, report, ...rest };
}

/** How many entries are left of the first and another. */
const left = (other: string, given: object = {}, first: object = {}) =>
  foldDuplicates([entry('Otieno orders the closure of two cracked spans', first), entry(other, given)])
    .length;

describe('one event told twice', () => {
  it('is one entry where names, topics and some words are the same', () => {
    expect(left('Cracked spans are shut as the Roads Authority gets its orders')).toBe(1);
  });

  it('is two where only names and topics are, or on another day, or of others', () => {
    expect(left('Otieno marries')).toBe(2);
    expect(left('Cracked spans shut by order', { date: '2024-03-12' })).toBe(2);
    expect(left('Cracked spans shut by order', { people: [], orgs: ['Water Board'] })).toBe(2);
  });

  it('is two where the second gives another figure', () => {
    const figures = (value: number) => ({
      figures: [{ value, what: 'vans', qualifier: 'exact', claimedBy: null }],
    });
    expect(left('Cracked spans shut by order', figures(40), figures(12))).toBe(2);
    expect(left('Cracked spans shut by order', figures(12), figures(12))).toBe(1);
  });
});
