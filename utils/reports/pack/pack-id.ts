/** The id of a pack that is named after a file or by a person. */

import { checksum } from './checksum.ts';

/** Bounds of the manifest. */
const longestId = 80;

/**
 * The name where it may be an id as it stands; else what of it may be, with the checksum of the whole, so that different
 * names in whatever script are different packs.
 */
export function packIdOf(name: string): string {
  const written = name.normalize('NFC');
  if (/^[\w.-]+$/.test(written) && written.length <= longestId) return written;
  const sum = checksum(new TextEncoder().encode(written)).toString(16).padStart(8, '0');
  const readable = written.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '');
  return [readable.slice(0, longestId - sum.length - 1), sum].filter(Boolean).join('-');
}
