import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import { findPriorReports } from './find-prior-reports.ts';
import { buildSegment, openBytes } from './library/segments.ts';
import { HEADER_BYTES } from './pack/layout.ts';
import { parseReport } from './report-schema.ts';

const report = (id: string, day: number, summary: string) =>
  parseReport(
    {
      id,
      date: `2024-01-${String(day).padStart(2, '0')}`,
      summary,
      publisher: 'Harbour Times',
      places: ['Velden'],
    },
    'test',
    1,
  );
const damaged = buildSegment(
  'dam',
  Array.from({ length: 60 }, (_, i) =>
    report(`d${i}`, 1 + (i % 28), `Velden dam report ${i} on crack ${'abcdefghij'[i % 10]}${i}`),
  ),
);
const sound = buildSegment('lake', [
  report('lake', 5, 'Engineers of the Water Authority look for cracks in the Velden dam'),
]);
const article: Article = {
  url: 'https://coast.example/now',
  canonicalUrl: 'https://coast.example/now',
  title: 'Cracks found in the Velden dam',
  byline: [],
  publisher: 'Coast Post',
  publishedAt: '2024-03-10',
  updatedAt: null,
  language: 'en',
  text: 'Engineers found new cracks in the Velden dam, the Water Authority said on Saturday.',
  paragraphs: [],
  linkedStories: [],
  notes: [],
};
const reading = readArticle(article);

/** The timeline of the article over the pack with one byte changed, and a sound pack. */
async function timelineWith(at: number) {
  const bytes = damaged.slice();
  bytes[at]! ^= 0x40;
  const packs = [await openBytes(bytes), await openBytes(sound)];
  return findPriorReports({ article, reading, packs, now: '2024-03-11' });
}

describe('a pack damaged anywhere behind its directory', () => {
  it('still answers with what can be read, costs no other pack, and says so', async () => {
    const directory = new DataView(damaged.buffer).getUint32(12, true);
    const whole = await timelineWith(damaged.length);
    expect(whole.notes.filter(({ code }) => code === 'pack-damaged')).toEqual([]);
    let partial = 0;
    let told = 0;
    for (let at = HEADER_BYTES + directory; at < damaged.length; at += 41) {
      const { entries, notes } = await timelineWith(at);
      const ids = entries.map(({ report }) => report?.id ?? '');
      expect(ids, `byte ${at}`).toContain('lake');
      const isTold = notes.some(({ code, text }) => code === 'pack-damaged' && text.includes('damaged'));
      if (isTold) told++;
      if (isTold && ids.some((id) => id.startsWith('d'))) partial++;
      if (!isTold) expect(ids.length, `byte ${at}`).toBe(whole.entries.length);
    }
    expect(told).toBeGreaterThan(3);
    expect(partial).toBeGreaterThan(3);
  });
});
