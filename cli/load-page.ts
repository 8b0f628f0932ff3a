/** A saved page as a document, in Node: the same tree a browser builds (parse5), with no scripts run. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Pages larger than this are refused: nothing a newsroom writes comes near. */
const maximumBytes = 64 * 1024 * 1024;

/** A page in memory; `close` frees it. */
export interface LoadedPage {
  document: Document;
  close(): void;
}

/**
 * Loads a page from a path (`.html`, or gzipped in a file or buffer) or from bytes. What is valid UTF-8 is read as
 * that; else the byte order mark and `<meta charset>` decide. `url` is the address it was saved from, if known.
 * Throws a sentence naming the file when it cannot be read, is empty, or is too large.
 */
export function loadPage(source: string | Uint8Array, url?: string): LoadedPage {
  const name = typeof source === 'string' ? source : 'the page';
  const bytes = unzipped(typeof source === 'string' ? readBytes(source) : Buffer.from(source), name);
  if (bytes.length === 0) throw new Error(`${name} is empty: there is nothing to read.`);
  const dom = new JSDOM(isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : bytes, {
    url: url && /^https?:/.test(url) ? url : 'about:blank',
    virtualConsole: new VirtualConsole(),
  });
  return { document: dom.window.document, close: () => dom.window.close() };
}

/**
 * Whether the bytes are UTF-8. Saved pages often are, whatever charset their `<meta>` still names: text in any other
 * encoding that has letters beyond ASCII practically never is valid UTF-8. Other pages keep what HTML says.
 */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new Error(`${path} could not be read: ${why}.`);
  }
}

function unzipped(bytes: Buffer, name: string): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) {
    if (bytes.length > maximumBytes) throw new Error(`${name} is larger than 64 MB and was not read.`);
    return bytes;
  }
  try {
    return gunzipSync(bytes, { maxOutputLength: maximumBytes });
  } catch {
    throw new Error(`${name} is not a sound gzip file, or larger than 64 MB unpacked.`);
  }
}
