/** Stories that an article links to as its own earlier ones: related-story cards and "read also" lines. */

import type { LinkedStory } from '../article.ts';
import type { Block } from './collect-blocks.ts';
import { attributeOf, firstChildOf, nameOf, nextSiblingOf } from './dom.ts';

const limit = 20;

/** Nodes of a card looked at for its headline. */
const cardNodes = 60;

/** Stories in the blocks that were left out of the text, in page order, each address once. `base` resolves links. */
export function linkedStoriesIn(blocks: readonly Block[], base: string): LinkedStory[] {
  const stories = new Map<string, LinkedStory>();
  for (const block of blocks) {
    if (block.link === null || stories.size >= limit) continue;
    const url = storyAddress(block.link, base);
    if (url === null || url === base) continue;
    const title = (headlineIn(block.link) ?? block.text)
      .replace(/^(?:read (?:also|more)|related|see also|also read)\s*:\s*/i, '')
      .trim();
    const known = stories.get(url);
    if (known === undefined && title.split(/\s+/).length >= 4) {
      stories.set(url, { url, title: title.slice(0, 300), publisher: null });
    }
  }
  return [...stories.values()];
}

/** Parts of a card that hold its headline: a heading, a part named so, or else what is set in bold. */
const headingNames = /^h[1-6]$/;
const titleNames = /(?:^|[-_\s])(?:title|headline)(?:[-_\s]|$)/i;
const boldNames = /^(?:strong|b)$/;

/** The headline of a card whose text is more than that (a label, a teaser, a name beside it); null where none is set apart. */
function headlineIn(link: Element): string | null {
  let bold: string | null = null;
  let looked = 0;
  const find = (parent: Node): string | null => {
    for (
      let child = firstChildOf(parent);
      child !== null && looked < cardNodes;
      child = nextSiblingOf(child)
    ) {
      looked += 1;
      if (child.nodeType !== 1) continue;
      const name = nameOf(child);
      const text = () => (child?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (headingNames.test(name) || titleNames.test(attributeOf(child as Element, 'class') ?? ''))
        return text();
      if (boldNames.test(name)) bold ??= text();
      const within = find(child);
      if (within !== null) return within;
    }
    return null;
  };
  return find(link) ?? bold;
}

/** Absolute http(s) address of a link, its fragment taken off; null for anything else. */
function storyAddress(link: Element, base: string): string | null {
  const href = attributeOf(link, 'href');
  if (href === null || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base === '' ? undefined : base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.hash = '';
    return url.pathname.length > 1 ? url.href : null;
  } catch {
    return null;
  }
}
