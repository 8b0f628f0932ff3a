/** The body of an answer from the network, within a bound. */

import { joinBytes } from './pack/bytes.ts';

/**
 * Reads a body and gives it up as soon as it is larger than it may be, whatever length was announced.
 * @param most bytes
 * @returns the bytes, null when there are more
 * @throws what the stream is broken off with: a network's TypeError, the reason of an aborted signal
 */
export async function readBody(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(parts);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
