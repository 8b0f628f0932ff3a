/** A made-up site whose articles, feed and pack the tests of faults read. */

import { buildSegment } from '../../utils/reports/library/segments.ts';
import { parseReport } from '../../utils/reports/report-schema.ts';

export const host = 'http://quay.example';

/** A story of its own for each number, so that no reading is remembered from another. */
export function storyOf(number: string): string {
  const title = `Harbour ${number} counts its boats`;
  const data = { '@type': 'NewsArticle', headline: title, datePublished: '2024-01-05T09:00:00Z' };
  const paragraphs = [
    `The harbour office of pier ${number} said on Thursday that 12 boats had left for the winter, and that four of them would not be back before May.`,
    `Odalys Fenn, who keeps the lighthouse above pier ${number}, told reporters that she had counted 14 boats. She said two had left at night.`,
    'According to the port union, the office counts only what pays. The union said it would publish its own list in the spring.',
    'The ministry could not be reached. It said in December that harbours were free to count their boats as they wished.',
  ];
  return `<!doctype html><html lang="en"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

export const feed = `<rss version="2.0"><channel><title>Skerry Radio</title>${[1, 2, 3]
  .map((i) => `<item><title>Headline ${i}</title><link>${host}/h${i}</link></item>`)
  .join('')}</channel></rss>`;

export const pack = Buffer.from(
  buildSegment(
    'council',
    Array.from({ length: 3000 }, (_, i) =>
      parseReport({ id: `c${i}`, date: '2023-11-11', summary: `Council meets, item ${i}` }, 'test', i + 1),
    ),
  ),
).toString('base64');
