/** A second minifier over the built content script: what the bundler's own leaves is a fortieth of what it may weigh. */

import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Properties of the page layer's own objects, used often and long. None of them is in a message, in stored data or in
 * the DOM's interfaces, so that a shorter name is seen by nobody.
 */
const ownProperties =
  'announcement barsTitle cardStyles closeCard container containerOf datedLines formFields hasAuthor ' +
  'hasBylineNearTitle hasDateNearTitle hasNumber hasProductOffer hasPublishedDate holdsTitle isRightToLeft isTooMany ' +
  'isUnmarked linkDensity linkLength linkedHeadings liveRangeOf lookLater nearTimes nodeStart onArticle onEnterCard ' +
  'onNavigate onNoArticle onOpenPanel onVisibleSpan openGraphType otherProse renderCard setAppearance shadowRootOf ' +
  'showsClaims slugWords structured teasersInText towardCard visibleSpan withHidden';

/** Rewrites the script in place; throws where it does not parse. The same input gives the same bytes. */
export async function tighten(path: string): Promise<void> {
  const properties = { regex: new RegExp(`^(?:${ownProperties.replaceAll(' ', '|')})$`) };
  const { code } = await minify(readFileSync(path, 'utf8'), {
    ecma: 2020,
    compress: { passes: 2, ecma: 2020, toplevel: true },
    mangle: { toplevel: true, properties },
  });
  if (code) writeFileSync(path, code);
}
