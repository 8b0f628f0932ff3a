/** What an address looks like: front page, section, or something with a name of its own. */
export interface PathShape {
  isKnown: boolean;
  isFront: boolean;
  /** Words of the part with most, joined by hyphens or underscores. */
  slugWords: number;
  hasDate: boolean;
  hasNumber: boolean;
  /** What the words of path and host name say the page is; the first that says anything. */
  kind: PathKind | null;
}

export type PathKind = 'story' | 'reference' | 'thread' | 'list' | 'shop' | 'service';

/** Words that publishers everywhere give to parts of their addresses. */
const kindWords: readonly [PathKind, RegExp][] = [
  [
    'thread',
    /^(?:forums?|threads?|topic|viewtopic(?:\.php)?|showthread(?:\.php)?|t|questions?|discussions?|comments)$/,
  ],
  [
    'reference',
    /^(?:docs?|documentation|reference|api|manuals?|wiki|help|support|developers?|man|handbook|glossary|faqs?)$/,
  ],
  [
    'list',
    /^(?:categor(?:y|ies)|tags?|search|sections?|authors?|writers?|newsletters?|collections?|listings?|directory|topics)$/,
  ],
  ['shop', /^(?:products?|shop|store|dp|item|cart|pd)$/],
  [
    'service',
    /^(?:services?|solutions?|pricing|about|about-us|aboutus|contact|privacy|terms|subscribe|careers?|jobs?|locations?|programs?|courses?|landing)$/,
  ],
  [
    'story',
    /^(?:blogs?|posts?|articles?|news|stor(?:y|ies)|insights?|guides?|opinion|features?|reports?|magazine|press|journal|nachrichten|noticias|actualites?|artikel)$/,
  ],
];

/** The shape of an address's path; nothing is known of what is no address. */
export function pathShapeOf(url: string): PathShape {
  let path = '';
  let host = '';
  try {
    const address = new URL(url);
    path = address.pathname.toLowerCase();
    host = address.hostname.toLowerCase();
  } catch {
    return { isKnown: false, isFront: false, slugWords: 0, hasDate: false, hasNumber: false, kind: null };
  }
  const parts = path.split('/').filter((part) => part !== '');
  const slugs = parts.map(
    (part) =>
      part
        .replace(/\.\w+$/, '')
        .split(/[-_]/)
        .filter((word) => word.length > 1).length,
  );
  return {
    isKnown: true,
    isFront:
      parts.length === 0 ||
      (parts.length === 1 && /^(?:[a-z]{2}(?:-[a-z]{2})?|home|index(?:\.\w+)?)$/.test(parts[0]!)),
    slugWords: Math.max(0, ...slugs),
    hasDate:
      /\/(?:19|20)\d{2}[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|-|$)/.test(path) || /(?:19|20)\d{6}/.test(path),
    hasNumber: /\d{5,}/.test(path),
    kind: kindOf(host.split('.').slice(0, -2), parts),
  };
}

/**
 * What the parts before the last and the subdomains name: threads and reference pages wherever they are named
 * ("/docs/guides/…"), others by the part nearest to the end. The last part itself names a list ("/news").
 */
function kindOf(host: readonly string[], parts: readonly string[]): PathKind | null {
  const before = [...parts.slice(0, -1).reverse(), ...host].map(kindOfWord).filter((kind) => kind !== null);
  const strong = before.find((kind) => kind === 'thread' || kind === 'reference');
  if (strong !== undefined || before.length > 0) return strong ?? before[0]!;
  const last = kindOfWord(parts.at(-1) ?? '');
  return last === 'story' ? 'list' : last;
}

function kindOfWord(word: string): PathKind | null {
  return kindWords.find(([, words]) => words.test(word))?.[0] ?? null;
}
