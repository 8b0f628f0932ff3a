/** Names that publishers give to what stands beside an article, as words of `class` and `id` attributes. */

/** Its calls are marked as pure, so that a script that does not ask for a set does not make it. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words for what readers and machines add to an article: never its text, however long. */
const alienWords = /* @__PURE__ */ setOf('kommentare disqus livefyre coral outbrain taboola');

/** "comment", "comments", "commentlist", "commentaires", but neither commentary nor commentators. */
const commentWord = /^comment(?!ary|at)/;

/**
 * Words for what stands beside an article. Layouts use them for wrappers too ("with-sidebar"), so they count only for
 * what does not hold most of the text.
 */
const besideWords = /* @__PURE__ */ setOf(
  'ad ads advert adverts advertisement advertising anzeige werbung promo promos promobox promotion sponsored sponsor ' +
    'related recirc recirculation recommended recommendations recommendation teaser teasers trending popular mostread meistgelesen ' +
    'newsletter newsletters subscribe subscription signup signin login register registration paywall regwall piano identity ' +
    'share sharing sharebar social socials follow ' +
    'sidebar breadcrumb breadcrumbs nav navigation navbar menu toolbar tooltip modal popup overlay banner cookie cookies consent gdpr ' +
    'byline author authors bio biography caption captions credit credits copyright disclaimer disclosure ' +
    'tags tag taglist topics keywords ' +
    'infobox factbox textbox expandable photo photos excerpt bookmark readmore carousel slideshow gallery player footer footnotes widget',
);

/** What turns such a word into a statement about the article ("comments-enabled", "has-comments"). */
const settingWords = /* @__PURE__ */ setOf(
  'enabled disabled open closed allowed count has with without no not show hide on off active',
);

/** How an element's names set it apart: not at all, unless it holds most of the text, or always. */
export type Clutter = 'none' | 'beside' | 'alien';

const known = new Map<string, Clutter>();

/** What an element's classes and id, as one string, say of it. */
export function clutterOf(names: string): Clutter {
  if (names.length < 3) return 'none';
  let answer = known.get(names);
  if (answer === undefined) {
    answer = judge(names.slice(0, 400));
    if (known.size > 2000) known.clear();
    known.set(names, answer);
  }
  return answer;
}

/** Each class is a name of its own: in "article with-sidebar" the second says something of the first. */
function judge(names: string): Clutter {
  let isBeside = false;
  for (const name of names.split(/\s+/)) {
    const lower = name.toLowerCase();
    const parts = lower === name ? name : name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    const words = parts.split(/[^a-z]+/);
    if (words.some((word) => settingWords.has(word))) continue;
    if (words.some((word) => alienWords.has(word) || commentWord.test(word))) return 'alien';
    isBeside ||= words.some((word) => besideWords.has(word));
  }
  return isBeside ? 'beside' : 'none';
}
