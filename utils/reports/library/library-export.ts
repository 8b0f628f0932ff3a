/** The whole library as one JSON file, and back: written by `exportLibrary`, read with nothing trusted. */

import * as v from 'valibot';
import { feedSchema } from '../feeds/feed.ts';
import { faultOf } from '../report-schema.ts';
import { checkPack } from './check-pack.ts';
import { entryOf, entrySchema } from './entry.ts';
import type { LibraryContent } from './library.ts';
import { LibraryProblem } from './library-problem.ts';

const formatName = 'previously-library';

/** What a file may hold at most; beyond it is damage or malice. */
const limits = { characters: 500_000_000, entries: 500_000, feeds: 2_000, packs: 100, depth: 12 };

const fileSchema = v.object({
  format: v.literal(formatName, 'is not an exported library'),
  version: v.literal(1, 'is of a version that this one does not know'),
  entries: v.pipe(v.array(entrySchema), v.maxLength(limits.entries, `has over ${limits.entries} entries`)),
  feeds: v.pipe(v.array(feedSchema), v.maxLength(limits.feeds, `has over ${limits.feeds} entries`)),
  packs: v.pipe(
    v.array(v.object({ base64: v.string() })),
    v.maxLength(limits.packs, `has over ${limits.packs} entries`),
  ),
});

/** Whether a text presents itself as an exported library. */
export function isExport(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"previously-/.test(text.slice(0, 200));
}

/** The library as JSON, in parts: packs are too long for one string. `now` is an ISO instant. */
export function exportLibrary({ entries, feeds, packs }: LibraryContent, now: string): string[] {
  const kept = entries.map(({ report, feed, keptAt }) => JSON.stringify({ report, feed, keptAt }));
  return [
    `{"format":"${formatName}","version":1,"exportedAt":${JSON.stringify(now)},\n"entries":[\n`,
    kept.join(',\n'),
    `\n],\n"feeds":${JSON.stringify(feeds)},\n"packs":[`,
    ...packs.flatMap(({ bytes }, at) => [at > 0 ? ',' : '', '{"base64":"', ...base64Of(bytes), '"}']),
    ']}\n',
  ];
}

/**
 * What an exported file holds, every report, feed and pack checked.
 * @param progress told the share done, 0 to 1; may throw to stop
 * @throws LibraryProblem or PackProblem with a sentence for people
 */
export async function readExport(
  text: string,
  progress: (share: number) => void = () => {},
): Promise<LibraryContent> {
  if (text.length > limits.characters)
    throw new LibraryProblem('The file is larger than a library may be, and was not taken in.');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new LibraryProblem('The file is not complete JSON: it may be cut off. Nothing was changed.');
  }
  checkShape(data);
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue);
    throw new LibraryProblem(
      `The file ${where ? `does not hold together: “${where}” ` : ''}${faultOf(issue)}. Nothing was changed.`,
    );
  }
  const { entries, feeds, packs } = parsed.output;
  const read: LibraryContent = {
    entries: entries.map(({ report, feed, keptAt }) => entryOf(report, feed, keptAt)),
    feeds,
    packs: [],
  };
  for (const [at, { base64 }] of packs.entries()) {
    read.packs.push(await checkPack(bytesOf(base64), (share) => progress((at + share) / packs.length)));
  }
  return read;
}

/** Refuses what JSON can hide from a schema: endless depth, and names that reach for prototypes. */
function checkShape(data: unknown): void {
  let level = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth)
      throw new LibraryProblem('The file is nested deeper than a library is. Nothing was changed.');
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value) && Object.hasOwn(value, '__proto__'))
        throw new LibraryProblem(
          'The file uses the name “__proto__”, which no library does. Nothing was changed.',
        );
      for (const inner of Object.values(value)) if (typeof inner === 'object') next.push(inner);
    }
    level = next;
  }
}

/** Bytes encoded at a time: a multiple of three, so that the parts join without padding between them. */
const encodedAtOnce = 3 * 8192;

function base64Of(bytes: Uint8Array): string[] {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += encodedAtOnce) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + encodedAtOnce))));
  }
  return parts;
}

function bytesOf(base64: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    throw new LibraryProblem('A pack in the file is damaged. Nothing was changed.');
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
