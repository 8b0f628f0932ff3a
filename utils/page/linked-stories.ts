/** Stories that an article links to as its own earlier ones: related-story cards and "read also" lines. */

import type { LinkedStory } from '../article.ts';
import type { Block } from './collect-blocks.ts';
import { attributeOf } from './dom.ts';
import { longestAddress } from './page-tags.ts';
import { shapeOf } from './path-shape.ts';

const limit = 20;

/** Stories in the blocks that were left out of the text, in page order, each address once. `base` resolves links. */
export function linkedStoriesIn(blocks: readonly Block[], base: string): LinkedStory[] {
  const stories = new Map<string, LinkedStory>();
  const site = URL.canParse(base) ? siteOf(new URL(base)) : null;
  for (const block of blocks) {
    if (block.link === null || stories.size >= limit) continue;
    const url = storyAddress(block.link, base, site);
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
const headlineMarks =
  'h1, h2, h3, h4, h5, h6, [class*="headline" i], [class*="title" i]:not([class*="subtitle" i])';

/** The headline of a card whose text is more than that (a label, a teaser, a name beside it); null where none is set apart. */
function headlineIn(link: Element): string | null {
  const part = link.querySelector(headlineMarks) ?? link.querySelector('strong, b');
  return part && (part.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Absolute http(s) address of a link to a story of the same site, its fragment taken off; null for anything else, as
 * writers' pages, newsletters, terms, and what other sites want to be seen beside the text.
 */
function storyAddress(link: Element, base: string, site: string | null): string | null {
  const href = attributeOf(link, 'href');
  if (href === null || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base === '' ? undefined : base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    if (site !== null && siteOf(url) !== site) return null;
    url.hash = '';
    const { kind, slugWords, hasNumber, hasDate } = shapeOf(url);
    const isStory = (kind === null || kind === 'story') && (slugWords > 1 || hasNumber || hasDate);
    return isStory && url.href.length <= longestAddress ? url.href : null;
  } catch {
    return null;
  }
}

/** Second levels that registries of countries sell names under ("co.uk", "com.au", "or.jp"). */
const registryLevels = /^(?:com?|org?|net?|gov?|ac|edu)$/;

/** The registered name of a host, near enough to tell a publisher from its advertisers. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  const isBelow = labels.at(-1)!.length === 2 && registryLevels.test(labels.at(-2) ?? '');
  return labels.slice(isBelow ? -3 : -2).join('.');
}
