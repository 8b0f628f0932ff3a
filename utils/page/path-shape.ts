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
 * Words that publishers everywhere give to parts of their addresses, each between spaces, an s at their end left out
 * where both forms are used: an engine makes a regular expression of them anew for every page.
 */
const kindWords: readonly [PathKind, string][] = [
  [
    'thread',
    ' forum thread topic viewtopic viewtopic.php showthread showthread.php t question discussion comments ',
  ],
  [
    'reference',
    ' doc documentation reference api manual wiki help support developer man handbook glossary faq ',
  ],
  [
    'list',
    ' category categories tag search section author writer newsletter collection listing directory topics ',
  ],
  ['shop', ' product shop store dp item cart pd '],
  [
    'service',
    ' service solution pricing about about-us contact privacy terms subscribe career job location program course landing ',
  ],
  [
    'story',
    ' blog post article news story stories insight guide opinion feature report magazine press journal actualite noticia articulo artigo ' +
      'articolo notizie artikel nachricht nachrichten meldung meldungen pressemitteilung pressemitteilungen beitrag aktuell aktuelles magazin ' +
      'nieuws nyheter uutiset zpravy wiadomosci vijesti novosti haber ',
  ],
];

/** The shape of an address's path; nothing is known of what is no address. */
export function pathShapeOf(url: string): PathShape {
  try {
    return shapeOf(new URL(url));
  } catch {
    return { isKnown: false, isFront: false, slugWords: 0, hasDate: false, hasNumber: false, kind: null };
  }
}

/** The same of an address that was taken apart already. */
export function shapeOf({ pathname, hostname }: URL): PathShape {
  const path = pathname.toLowerCase();
  const parts = path.split('/').filter((part) => part !== '');
  return {
    isKnown: true,
    isFront: parts.length === 0 || (parts.length === 1 && frontForm.test(parts[0]!)),
    slugWords: Math.max(0, ...parts.map(wordsIn)),
    // Firefox takes longer to compile the long form for a page than to see that its address has no year.
    hasDate: /\d{4}/.test(path) && dateForm.test(path),
    hasNumber: /\d{5}/.test(path),
    kind: kindOf(hostname.split('.').slice(0, -2), parts),
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
  const said = kindWords.find(([, words]) => words.includes(` ${word} `));
  return said?.[0] ?? (word.endsWith('s') ? kindOfWord(word.slice(0, -1)) : null);
}
