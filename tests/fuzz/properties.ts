/** What must hold for every input, however hostile: each property with the part it is about. */

import fc from 'fast-check';
import * as v from 'valibot';
import { loadPage } from '../../cli/load-page.ts';
import { articleSchema } from '../../utils/messages/article-schema.ts';
import { pageToBackground } from '../../utils/messages/page-to-background.ts';
import { surfaceToBackground } from '../../utils/messages/surface-to-background.ts';
import { toPage } from '../../utils/messages/to-page.ts';
import { detectArticle } from '../../utils/page/detect-article.ts';
import { extractArticle } from '../../utils/page/extract-article.ts';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Reading } from '../../utils/reading/reading.ts';
import { PackProblem } from '../../utils/reports/pack/layout.ts';
import { openPack } from '../../utils/reports/pack/open-pack.ts';
import { PackBuilder } from '../../utils/reports/pack/pack-builder.ts';
import { parseReport, ReportProblem } from '../../utils/reports/report-schema.ts';
import { readSettings, settingsSchema } from '../../utils/settings/settings.ts';
import { hostilePage } from './hostile-page.ts';
import { hostileText } from './hostile-text.ts';

export interface Property {
  name: string;
  /** How many times slower than the quickest property one run is: runs are divided by it in the short run. */
  cost: number;
  property: fc.IAsyncProperty<unknown[]> | fc.IProperty<unknown[]>;
}

/** Every span of a reading lies in its text and does not end before it starts. */
function spansLieIn(reading: Reading, length: number): boolean {
  const inside = (start: number, end: number) => start >= 0 && start <= end && end <= length;
  return (
    reading.sources.every(({ mentions }) => mentions.every(({ start, end }) => inside(start, end))) &&
    reading.claims.every(({ content, extent }) =>
      [...content, extent].every(([start, end]) => inside(start, end)),
    ) &&
    [...reading.figures, ...reading.dates, ...reading.sentences].every(({ start, end }) => inside(start, end))
  );
}

const isUnpolluted = () => Object.keys(Object.prototype).length === 0 && !('x' in {});

/** Anything JSON can say, keys that reach for prototypes among it. */
const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    maxDepth: 3,
    key: fc.constantFrom('__proto__', 'constructor', 'type', 'id', 'version', 'kinds'),
  }),
);

const reports = [1, 2, 3].map((day) =>
  parseReport(
    { id: `r${day}`, date: `2024-01-0${day}`, summary: `Report ${day} of the harbour`, sources: ['Port'] },
    'fuzz',
    day,
  ),
);
const packBytes = (() => {
  const builder = new PackBuilder({
    id: 'fuzz',
    title: 'Fuzz',
    version: '1',
    licence: '',
    attribution: '',
    language: 'en',
  });
  for (const report of reports) builder.add(report);
  return new Uint8Array(Buffer.concat(builder.finish()));
})();

/** A sound pack with some bytes changed, cut or repeated. */
const brokenPack = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(packBytes.length - 1), fc.nat(255)), { maxLength: 8 }),
    fc.nat(packBytes.length),
  )
  .map(([changes, length]) => {
    const bytes = packBytes.slice(0, length);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    return bytes;
  });

async function readWholePack(bytes: Uint8Array): Promise<void> {
  try {
    const pack = await openPack(async (offset, length) => bytes.subarray(offset, offset + length));
    await pack.readReports([0, 1, 2]);
  } catch (error) {
    if (!(error instanceof PackProblem)) throw error;
  }
}

export const properties: Property[] = [
  {
    name: 'the reading takes any text',
    cost: 10,
    property: fc.property(
      hostileText,
      fc.option(fc.string(), { nil: null }),
      (text: string, publishedAt: string | null) => {
        const reading = readArticle({ text, publishedAt });
        return spansLieIn(reading, text.length) && isUnpolluted();
      },
    ),
  },
  {
    name: 'the detector and the extractor take any page and leave it as it was',
    cost: 50,
    property: fc.property(hostilePage, (html) => {
      const page = loadPage(Buffer.from(html), 'https://hostile.example/');
      try {
        const before = page.document.documentElement.outerHTML;
        const { score } = detectArticle(page.document, 'https://hostile.example/');
        const extracted = extractArticle(page.document, 'https://hostile.example/');
        const isSound = extracted === null || v.is(articleSchema, extracted.article);
        return (
          score >= 0 &&
          score <= 1 &&
          isSound &&
          page.document.documentElement.outerHTML === before &&
          isUnpolluted()
        );
      } finally {
        page.close();
      }
    }),
  },
  {
    name: 'a broken pack is refused with a sentence or still answers',
    cost: 5,
    property: fc.asyncProperty(brokenPack, async (bytes) => {
      await readWholePack(bytes);
      return isUnpolluted();
    }),
  },
  {
    name: 'a report is taken or refused with file, line and field',
    cost: 1,
    property: fc.property(hostileValue, (value) => {
      try {
        parseReport(value, 'fuzz.jsonl', 7);
      } catch (error) {
        return error instanceof ReportProblem && error.message.includes('fuzz.jsonl');
      }
      return isUnpolluted();
    }),
  },
  {
    name: 'settings come out whole whatever was stored',
    cost: 1,
    property: fc.property(
      hostileValue,
      (value) => v.is(settingsSchema, readSettings(value)) && isUnpolluted(),
    ),
  },
  {
    name: 'messages are checked without an exception',
    cost: 1,
    property: fc.property(hostileValue, (value) => {
      for (const map of [pageToBackground, surfaceToBackground, toPage]) {
        for (const schema of Object.values(map)) v.safeParse(schema as v.GenericSchema, value);
      }
      return isUnpolluted();
    }),
  },
];
