/** Reading a page because a surface asks for it. */

import type { Detection } from '../page/detect-article.ts';
import type { PageReader } from '../page/page-reader.ts';
import { leastLikely } from './claim-page.ts';
import type { PageSession } from './page-session.ts';

/**
 * Reads the page now unless it is read already; with `evenIfUnlikely` whatever it looks like. Resolves when the session
 * knows the outcome; never rejects. `reader` is null where Previously is off; `noteNone` notes that it is no article.
 */
export async function readPage(
  session: PageSession,
  reader: PageReader | null,
  evenIfUnlikely: boolean,
  noteNone: (detection: Detection) => void,
): Promise<void> {
  await reader?.settled;
  await session.settled;
  if (!reader || session.reading) return;
  try {
    const article = reader.readNow(evenIfUnlikely ? 0 : leastLikely);
    if (article) void session.open(article);
    else if (evenIfUnlikely) session.clear('not-an-article', 'no-text');
    else noteNone(reader.detection!);
  } catch {
    session.clear('failed');
  }
  await session.settled;
}
