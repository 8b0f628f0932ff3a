/** What an address looks like: front page, section, or something with a name of its own. */
export interface PathShape {
  isKnown: boolean;
  isFront: boolean;
  /** Words of the part with most, joined by hyphens or underscores. */
  slugWords: number;
  hasDate: boolean;
  hasNumber: boolean;
  /** Parts of the path, lower case. */
  parts: readonly string[];
}

/** The shape of an address's path; nothing is known of what is no address. */
export function pathShapeOf(url: string): PathShape {
  let path = '';
  try {
    path = decodeURI(new URL(url).pathname).toLowerCase();
  } catch {
    return { isKnown: false, isFront: false, slugWords: 0, hasDate: false, hasNumber: false, parts: [] };
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
    parts,
  };
}
