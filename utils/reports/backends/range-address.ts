/** A pack at an address, read by HTTP Range: static files on any server are a backend. */

import { PackProblem, type ReadBytes } from '../pack/layout.ts';
import { readBody } from '../read-body.ts';
import { PATIENCE } from './backend.ts';

/** What a server without Range may send instead of a stretch: a whole pack up to this size is then kept. */
const WHOLE_PACK = 64_000_000;

/**
 * Reads stretches of the file at an address. Servers that ignore Range (and Firefox on an extension's own files) answer
 * with everything: that answer is kept and cut. Chromium cuts an extension's own files but says 200 without
 * `Content-Range`, so that only the length tells.
 * @throws PackProblem from the reader, in a sentence for people
 */
export function rangeAddress(
  url: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): ReadBytes {
  let whole: Uint8Array | null = null;
  return async (offset, length) => {
    if (whole) return whole.subarray(offset, offset + length);
    if (length === 0) return new Uint8Array(0);
    const signal = AbortSignal.timeout(PATIENCE);
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    let bytes: Uint8Array;
    try {
      const init: RequestInit = { headers, credentials: 'omit', referrerPolicy: 'no-referrer', signal };
      bytes = await bodyOf(await fetch(url, init), Math.max(length, WHOLE_PACK));
    } catch (cause) {
      if (cause instanceof PackProblem) throw cause;
      if (signal.aborted)
        throw new PackProblem('The pack’s address did not answer within 10 seconds', { cause });
      throw new PackProblem('The pack’s address could not be reached', { cause });
    }
    if (bytes.length <= length) return bytes;
    whole = bytes;
    return bytes.subarray(offset, offset + length);
  };
}

/** The bytes of an answer, none where the file ends before what was asked for. @throws PackProblem */
async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  if (response.status === 416) return new Uint8Array(0);
  if (!response.ok) throw new PackProblem(`The pack’s address answered ${response.status}`);
  const isAnnounced = Number(response.headers.get('content-length') ?? 0) > most;
  const bytes = isAnnounced ? null : await readBody(response, most);
  if (!bytes) throw new PackProblem('The pack’s server sends the whole file where a part was asked for');
  return bytes;
}
