/** A second minifier over the built content scripts: what the bundler's own leaves is a fortieth of what the reader may weigh. */

import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Properties of the page layer's own objects, used often and long. None of them is in a message, in stored data or in
 * the DOM's interfaces, so that a shorter name is seen by nobody.
 */
export const ownProperties =
  'about added anchors announcement appearance articles aside assigned bars barsTitle ' +
  'blocks blocksOf byKey cancel cardBox cardStyles citation classes closedAt clutter ' +
  'collect compact container containerOf contrary datedLines datedPath dateNearTitle ' +
  'deadline declared declaredList declaredNews declaredProduct declaredService ' +
  'declaredStory declaredThread depth detection dismiss documentationSoftware element ' +
  'endKeeping extracted findInSlices finish follow forget formFields forumSoftware ' +
  'frontPage generator giveUp goTo hasAuthor hasBylineNearTitle hasDate hasDateNearTitle ' +
  'hasNumber hasProductOffer hasPublishedDate here holdsTitle hopeless inside isAlien ' +
  'isArticle isAside isBlock isCard isComplete isEmpty isFilling isFresh isFront isHidden ' +
  'isKnown isOrphan isProse isRightToLeft isSupported isTooMany isTouch isUnmarked lines ' +
  'link linkDensity linkedHeadings linkLength littleProse liveRangeOf lookLater mass mend ' +
  'meta namedPath nextMark node nodeStart numberedPath ofClass offsetAt ' +
  'ogArticle onArticle onChoose onClose onCopy onEnter onEnterCard onFail onFound onGiveUp ' +
  'onHide onLeave onLost onNavigate onNoArticle onNone onNote onOpen onOpenPanel onPoint ' +
  'onReturn onVisibleSpan openGraphType otherProse paint paragraphsTogether parent ' +
  'pathKind pause percent phase plural pointer posts previousMark prior prose ' +
  'publishedDate rangesOf rank readNow remember renderCard renew runs scattered ' +
  'seen selection service setAppearance settled setUp shadowRootOf shadowRoots showsClaims ' +
  'signals slugWords speed structured targetAt teasers teasersInText tell tellFollowers ' +
  'tellInTurn times together token tone touched towardCard weight where withHidden';

/**
 * Rewrites the scripts in place, with the same names in all of them: one takes over objects of the other. Throws where
 * one does not parse. The same input gives the same bytes.
 */
export async function tighten(paths: readonly string[]): Promise<void> {
  // What some interface of the browser's happens to be called as well is shortened too: the list says that it is ours.
  const properties = { builtins: true, regex: new RegExp(`^(?:${ownProperties.replaceAll(' ', '|')})$`) };
  const names: { props?: object } = {};
  for (const path of paths) {
    const nameCache = { props: names.props };
    const { code } = await minify(readFileSync(path, 'utf8'), {
      ecma: 2020,
      // "Unsafe" takes built-ins for the platform's own: in a content script's world no page can change them.
      compress: { passes: 6, ecma: 2020, inline: 1, unsafe: true, toplevel: true, pure_getters: true },
      mangle: { toplevel: true, properties },
      nameCache,
    });
    names.props = nameCache.props;
    if (code) writeFileSync(path, await grouped(code));
  }
}

/**
 * Functions together, the rest after them: like stands beside like, which packs closer by a two-hundredth. No function
 * here is called with `new`, so that arrows do as well.
 */
async function grouped(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { ecma: 2020, toplevel: true, hoist_funs: true, unsafe_arrows: true },
    mangle: { toplevel: true },
  });
  return code ?? script;
}
