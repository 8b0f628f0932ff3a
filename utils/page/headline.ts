/** Which block is the article's headline. */

import type { Block } from './collect-blocks.ts';
import { nameOf, parentOf } from './dom.ts';

/**
 * The block of the headline: the first `<h1>` that says what the page's metadata calls its title, else any heading
 * that does, else the first `<h1>`; null where there is none. `claimed` are titles from JSON-LD, meta and `<title>`.
 */
export function headlineBlock(blocks: readonly Block[], claimed: readonly string[]): Block | null {
  const titles = claimed.map(bare).filter((title) => title.length > 8);
  const saysTitle = (block: Block) => {
    const text = bare(block.text);
    return text.length > 8 && titles.some((title) => isSame(text, title));
  };
  const headings = blocks.filter((block) => block.kind === 'heading');
  const tops = headings.filter(isTopHeading);
  return tops.find(saysTitle) ?? headings.find(saysTitle) ?? tops[0] ?? null;
}

/** Whether two titles, bare of marks, are the same but for a kicker, a site name or a cut. */
function isSame(shown: string, claimed: string): boolean {
  const [short, long] = shown.length < claimed.length ? [shown, claimed] : [claimed, shown];
  return short !== '' && short.length * 2 >= long.length && long.includes(short);
}

/** Whether two titles are the same in that sense, as they are written. */
export function isSameTitle(shown: string, claimed: string): boolean {
  return isSame(bare(shown), bare(claimed));
}

/** Letters and digits only: quotes, dashes and spaces differ between a page and its metadata. */
export function bare(text: string): string {
  return text.toLowerCase().replace(marks, '');
}

/** Blanks and punctuation of ASCII, Latin-1 and CJK by code point: property classes take engines long to compile. */
const marks = /[\0-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g;

export function isTopHeading({ container }: Block): boolean {
  if (container.name === 'h1') return true;
  const parent = parentOf(container.element);
  return parent !== null && nameOf(parent) === 'h1';
}

/** Whether a heading only repeats the headline. */
export function repeats(block: Block, title: Block | null): boolean {
  return title !== null && (block === title || bare(block.text) === bare(title.text));
}
