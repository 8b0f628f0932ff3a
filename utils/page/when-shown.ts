/** A page that is rendered ahead is nobody's page yet: the tab shows another one, and it may never be shown. */

/** What Chromium adds to documents that it renders ahead (the Speculation Rules API). */
interface RenderedAhead {
  prerendering?: boolean;
}

/** Resolves once the page is one that a reader can see: at once, but for one that is rendered ahead. */
export function whenShown(document: Document): Promise<void> {
  if (!(document as RenderedAhead).prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
