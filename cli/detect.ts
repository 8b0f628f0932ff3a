/** `detect FILES…`: whether each page is an article, with what the page says about it, one JSON line a file. */

import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { detectArticle } from '../utils/page/detect-article.ts';
import { extractArticle } from '../utils/page/extract-article.ts';
import { readMetadata } from '../utils/page/read-metadata.ts';
import { loadPage } from './load-page.ts';
import { sentence } from './sentence.ts';

/** One line of the answer; `ms` is the time of detection and extraction, parsing left out. */
export interface DetectedPage {
  name: string;
  isArticle: boolean;
  score: number;
  title: string;
  date: string | null;
  publisher: string;
  language: string;
  ms: number;
}

/**
 * Runs the command. Pages that cannot be read are named on `stderr` and the others still done.
 * Resolves to the exit code: 0, 1 when a file failed, 2 when no file was named.
 */
export async function detect(
  argv: readonly string[],
  _stdin: Readable,
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  if (argv.length === 0) {
    stderr.write('detect: name at least one .html or .html.gz file.\n');
    return 2;
  }
  let failed = false;
  for (const path of argv) {
    try {
      stdout.write(`${JSON.stringify(detectFile(path))}\n`);
      // Weakly held parts of a page stay in memory until the turn ends: a thousand pages in one turn would not fit.
      await setImmediate();
    } catch (error) {
      failed = true;
      stderr.write(`detect: ${sentence(error)}\n`);
    }
  }
  return failed ? 1 : 0;
}

/** One file's answer. Throws a sentence when the file cannot be read. */
function detectFile(path: string): DetectedPage {
  const page = loadPage(path);
  try {
    const start = performance.now();
    const detection = detectArticle(page.document, '');
    const article = extractArticle(page.document, '')?.article ?? readMetadata(page.document, '');
    const ms = performance.now() - start;
    return {
      name: basename(path).replace(/\.html(?:\.gz)?$/, ''),
      isArticle: detection.isArticle,
      score: Math.round(detection.score * 1000) / 1000,
      title: article.title,
      date: article.publishedAt,
      publisher: article.publisher,
      language: article.language,
      ms: Math.round(ms * 10) / 10,
    };
  } finally {
    page.close();
  }
}
