/** `read FILE|URL`: one page, read as the extension reads it, with its timeline from the index. */

import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../utils/article.ts';
import { type Detection, detectArticle } from '../utils/page/detect-article.ts';
import { extractArticle } from '../utils/page/extract-article.ts';
import { readArticle } from '../utils/reading/read-article.ts';
import type { Reading } from '../utils/reading/reading.ts';
import { findPriorReports } from '../utils/reports/find-prior-reports.ts';
import { openPackFiles } from '../utils/reports/pack-files.ts';
import type { Timeline } from '../utils/timeline/timeline.ts';
import { loadPage } from './load-page.ts';
import { readableReport } from './readable-report.ts';
import { sentence } from './sentence.ts';

const usage = 'Usage: read FILE|URL [--url ADDRESS] [--index PACK]… [--json]\n';
const bundled = fileURLToPath(new URL('../public/packs/bundled.bin', import.meta.url));

interface ReadPage {
  article: Article;
  detection: Detection;
  reading: Reading;
  timeline: Timeline;
}

/** Runs the command. Resolves to the exit code: 0, 1 when the page cannot be read, 2 on wrong usage. */
export async function read(
  argv: string[],
  _stdin: Readable,
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  let options: ReturnType<typeof parseOptions>;
  try {
    options = parseOptions(argv);
  } catch (error) {
    stderr.write(`read: ${sentence(error)}\n${usage}`);
    return 2;
  }
  const [source] = options.positionals;
  if (source === undefined || options.positionals.length > 1) {
    stderr.write(usage);
    return 2;
  }
  try {
    const page = await readPage(source, options.values.url, options.values.index ?? []);
    stdout.write(
      options.values.json
        ? `${JSON.stringify(asFixedFormat(page))}\n`
        : readableReport(page.article, page.reading, page.timeline),
    );
    return 0;
  } catch (error) {
    stderr.write(`read: ${sentence(error)}\n`);
    return 1;
  }
}

function parseOptions(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      index: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
}

/** Reads a page from a file or web address, over the bundled index and the packs named. Throws a sentence. */
async function readPage(
  source: string,
  url: string | undefined,
  packPaths: readonly string[],
): Promise<ReadPage> {
  const isAddress = /^https?:\/\//i.test(source);
  const address = url ?? (isAddress ? source : '');
  const page = loadPage(isAddress ? await download(source) : source, address);
  try {
    const detection = detectArticle(page.document, address);
    const article = extractArticle(page.document, address)?.article;
    if (!article) throw new Error(`${source}: the page has no text to read.`);
    const reading = readArticle(article);
    if (!existsSync(bundled)) await import('../scripts/build-packs.ts');
    const { packs, close } = await openPackFiles([bundled, ...packPaths]);
    try {
      const timeline = await findPriorReports({ article, reading, packs, now: new Date().toISOString() });
      return { article, detection, reading, timeline };
    } finally {
      await close();
    }
  } finally {
    page.close();
  }
}

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(`${address} could not be fetched: ${sentence(error)}.`);
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The object that `--json` prints; its shape is documented in `docs/formats.md`. */
function asFixedFormat({ article, detection, reading, timeline }: ReadPage): object {
  return {
    article: {
      url: article.canonicalUrl || article.url,
      title: article.title,
      byline: article.byline,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      language: article.language,
      isArticle: detection.isArticle,
      score: detection.score,
      text: article.text,
    },
    sources: reading.sources.map(({ id, name, kind, description, mentions }) => ({
      id,
      name,
      kind,
      description,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    claims: reading.claims.map((claim) => ({
      id: claim.id,
      source: claim.source,
      cue: claim.cue,
      content: claim.content,
      manner: claim.manner,
      hedges: claim.hedges.map(({ start, end }) => article.text.slice(start, end)),
      verification: claim.verification,
      figures: claim.figures,
      dates: claim.dates,
    })),
    figures: reading.figures.map((figure) => ({
      id: figure.id,
      start: figure.start,
      end: figure.end,
      value: figure.value,
      unit: figure.unit,
      counted: figure.counted,
      qualifier: figure.qualifier,
      claimant: figure.claimant,
      conflictsWith: figure.conflictsWith,
    })),
    dates: reading.dates.map(({ id, start, end, iso, backReference }) => ({
      id,
      start,
      end,
      iso,
      backReference: backReference !== null,
    })),
    timeline: {
      entries: timeline.entries.map((entry) => ({
        id: entry.report.id,
        date: entry.report.date,
        precision: entry.report.precision,
        publisher: entry.report.publisher,
        url: entry.report.url,
        title: entry.report.summary,
        reasons: entry.reasons,
        backReference: entry.backReference,
      })),
      histories: timeline.histories.map(({ figures, planned, points }) => ({
        figure: figures[0],
        ...(planned ? { planned } : {}),
        points,
      })),
    },
  };
}
