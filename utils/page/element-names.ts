/** What HTML's elements are to a reader of running text. Names not listed here are blocks. */

/** Its calls are marked as pure, so that a script that does not ask for a set does not make it. */
const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that flow within a line of text (HTML's phrasing content that carries words). */
export const inlineNames = /* @__PURE__ */ setOf(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub sup time tt u var wbr slot',
);

/** Elements whose text is never part of an article: code, controls, media, annotations of ruby. */
export const silentNames = /* @__PURE__ */ setOf(
  'script style noscript template title link meta svg math canvas audio video picture iframe object embed select textarea input button datalist meter progress dialog map rt rp img hr menu',
);

/** Sections that stand beside an article by the meaning of their element. */
export const asideNames = /* @__PURE__ */ setOf('nav aside footer figcaption address');

/** ARIA landmark and widget roles that never hold an article's text. */
export const asideRoles = /* @__PURE__ */ setOf(
  'navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tooltip tablist button',
);

export const headingNames = /* @__PURE__ */ setOf('h1 h2 h3 h4 h5 h6');

/** Elements besides custom ones to which the DOM standard lets a shadow tree be attached (`attachShadow`). */
export const shadowHosts = /* @__PURE__ */ setOf(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);
