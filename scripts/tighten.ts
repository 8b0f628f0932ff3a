/** A second minifier over the built content scripts: what the bundler's own leaves is a fortieth of what the reader may weigh. */

import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Properties of the page layer's own objects, used often and long. None of them is in a message, in stored data or in
 * the DOM's interfaces, so that a shorter name is seen by nobody.
 */
const ownProperties =
  'announcement articles barsTitle blocks cardStyles citation closeCard closedAt containerOf ' +
  'datedLines deadline declared detection formFields hasAuthor hasBylineNearTitle hasDateNearTitle ' +
  'hasNumber hasProductOffer hasPublishedDate holdsTitle isArticle isCard isComplete isEmpty isFront ' +
  'isHidden isKnown isProse isRightToLeft isTooMany isTouch isUnmarked linkDensity linkLength ' +
  'linkedHeadings liveRangeOf lookLater nearTimes nodeStart onArticle onChoose onEnterCard onNavigate ' +
  'onNoArticle onOpenPanel onPoint onVisibleSpan openGraphType otherProse rangesOf renderCard ' +
  'selection setAppearance settled shadowRootOf showsClaims slugWords structured targetAt ' +
  'teasersInText together touched towardCard visibleSpan withHidden';

/**
 * Rewrites the scripts in place, with the same names in all of them: one takes over objects of the other. Throws where
 * one does not parse. The same input gives the same bytes.
 */
export async function tighten(paths: readonly string[]): Promise<void> {
  const properties = { regex: new RegExp(`^(?:${ownProperties.replaceAll(' ', '|')})$`) };
  const names: { props?: object } = {};
  for (const path of paths) {
    const nameCache = { props: names.props };
    const { code } = await minify(readFileSync(path, 'utf8'), {
      ecma: 2020,
      compress: { passes: 2, ecma: 2020, toplevel: true },
      mangle: { toplevel: true, properties },
      nameCache,
    });
    names.props = nameCache.props;
    if (code) writeFileSync(path, code);
  }
}
