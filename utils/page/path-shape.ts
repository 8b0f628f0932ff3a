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

/**
 * Words that publishers everywhere give to parts of their addresses, each between spaces: an engine makes a regular
 * expression of them anew for every page.
 */
const kindWords: readonly [PathKind, string][] = [
  [
    'thread',
    ' forum forums thread threads topic viewtopic viewtopic.php showthread showthread.php t question questions discussion discussions comments ',
  ],
  [
    'reference',
    ' doc docs documentation reference api manual manuals wiki help support developer developers man handbook glossary faq faqs ',
  ],
  [
    'list',
    ' category categories tag tags search section sections author authors writer writers newsletter newsletters collection collections listing listings directory topics ',
  ],
  ['shop', ' product products shop store dp item cart pd '],
  [
    'service',
    ' service services solution solutions pricing about about-us aboutus contact privacy terms subscribe career careers job jobs location locations program programs course courses landing ',
  ],
  [
    'story',
    ' blog blogs post posts article articles news story stories insight insights guide guides opinion feature features report reports magazine press journal nachrichten noticias actualites actualite artikel ',
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
  return {
    isKnown: true,
    isFront: parts.length === 0 || (parts.length === 1 && frontForm.test(parts[0]!)),
    slugWords: Math.max(0, ...parts.map(wordsIn)),
    // Firefox takes longer to compile the long form for a page than to see that its address has no year.
    hasDate: /\d{4}/.test(path) && dateForm.test(path),
    hasNumber: /\d{5}/.test(path),
    kind: kindOf(host.split('.').slice(0, -2), parts),
  };
}

/** Words joined by hyphens or underscores; a file's ending is a part of the last one. */
function wordsIn(part: string): number {
  const words = part.replaceAll('_', '-').split('-');
  return words.filter((word) => word.length > 1).length;
}

const dateForm = /\/(?:19|20)\d{2}[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|-|$)|(?:19|20)\d{6}/;

/** The home page of a language ("en", "en-gb") or of a server that names it. */
const frontForm = /^(?:[a-z]{2}(?:-[a-z]{2})?|home|index(?:\.\w+)?)$/;

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
  return kindWords.find(([, words]) => words.includes(` ${word} `))?.[0] ?? null;
}
