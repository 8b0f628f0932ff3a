/** Constructed style sheets in documents and shadow roots, beside those of the page. */

/** Puts the sheet last in each root that does not have it (a page may have assigned a list without it). */
export function adoptSheet(roots: Iterable<Document | ShadowRoot>, sheet: CSSStyleSheet): void {
  for (const root of roots) {
    const present = Array.from(root.adoptedStyleSheets);
    if (!present.includes(sheet)) root.adoptedStyleSheets = [...present, sheet];
  }
}

/** Takes the sheet out of each root again. */
export function dropSheet(roots: Iterable<Document | ShadowRoot>, sheet: CSSStyleSheet): void {
  for (const root of roots) {
    const present = Array.from(root.adoptedStyleSheets);
    if (present.includes(sheet)) root.adoptedStyleSheets = present.filter((other) => other !== sheet);
  }
}
