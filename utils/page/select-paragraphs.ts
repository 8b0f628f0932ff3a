/** Which of a page's blocks are the article: its headline, its root, and within it the running text. */

import type { Block } from './collect-blocks.ts';
import { type Container, classesOf, isAside } from './container.ts';
import { attributeOf } from './dom.ts';
import { findRoot, isAlien, isBesideText, isWithin, type Mass, massOf } from './find-root.ts';
import { headlineBlock, isTopHeading, repeats } from './headline.ts';
import { besideTest, isNotice, runningText } from './running-text.ts';

export interface Selection {
  /** What holds the article's text. */
  root: Container;
  /** The headline as shown; null when none was found. */
  title: Block | null;
  paragraphs: Block[];
  /** All blocks of the root up to where another story begins. */
  inside: Block[];
  /** Blocks inside the article that are set apart from its text (cards, "read also"). */
  aside: Block[];
  /**
   * Short lines after the headline, a little above it, then the other short lines of the article: where a date may
   * stand. Each follows what its `<time>` elements say.
   */
  near: string[];
  /** What the `<time>` elements in those lines say, by attribute or text. */
  nearTimes: string[];
}

/** Null where nothing on the page is prose. `claimed` are the titles that the page's metadata gives. */
export function selectParagraphs(
  blocks: readonly Block[],
  claimed: readonly string[] = [],
): Selection | null {
  const title = headlineBlock(blocks, claimed);
  for (let at = title?.container ?? null; at !== null; at = at.parent) at.holdsTitle = true;
  const mass = massOf(blocks);
  const root = findRoot(mass, title);
  return root === null ? null : selectWithin(blocks, withRest(blocks, root, title, mass), title, mass);
}

/**
 * The root, or what holds the rest of its text, too, where that is set in several parts of one class with
 * advertisements between them. Its paragraphs have a class of their own there, too: layouts use theirs for anything. A
 * heading of the headline's rank begins another story.
 */
function withRest(blocks: readonly Block[], root: Container, title: Block | null, mass: Mass): Container {
  const key = classesOf(root);
  let at = root;
  if (key === '' || mass.ofClass.get(key)! < 1.5 * mass.of.get(root)!) return at;
  const end = blocks.findLastIndex(({ isProse, container }) => isProse && isWithin(container, root));
  const make = end < 0 ? '' : classesOf(blocks[end]!.container);
  if (make === '') return at;
  const rest = blocks.slice(end + 1);
  for (const block of rest) {
    const { container, kind } = block;
    if (kind === 'heading' && (isTopHeading(block) || container.name === title?.container.name)) break;
    const isLike = classesOf(container) === make && container.parent && classesOf(container.parent) === key;
    const isPart = isLike && !isAlien(container);
    while (isPart && block.isProse && !isWithin(container, at)) at = at.parent!;
  }
  return at;
}

/** The same for the blocks of a page that has changed, where headline and root are still the ones that were found. */
export function selectAgain(blocks: readonly Block[], { root, title }: Selection): Selection {
  return selectWithin(blocks, root, title, massOf(blocks));
}

function selectWithin(blocks: readonly Block[], root: Container, title: Block | null, mass: Mass): Selection {
  const aside: Block[] = [];
  const inside = firstStory(blocks, root, title);
  const plain: Block[] = [];
  const isBeside = besideTest(root, mass);
  for (const block of inside) {
    if (isBeside(block)) aside.push(block);
    else if (!repeats(block, title)) plain.push(block);
  }
  const texts = new Set(plain.map(({ text }) => text));
  const lead = leadBefore(blocks, root, title, plain[0] ?? null, mass).filter(({ text }) => !texts.has(text));
  const paragraphs = [...lead, ...runningText(plain, aside)];
  const near = [...blocksNear(blocks, title, paragraphs[0] ?? null), ...inside.slice(-120)].filter(isLine);
  return {
    root,
    title,
    inside,
    paragraphs,
    aside,
    near: near.flatMap((block) => [...timesIn(block), block.text]),
    nearTimes: near.flatMap(timesIn),
  };
}

/** The root's blocks up to where another story begins: pages append the next one with a headline of its own. */
function firstStory(blocks: readonly Block[], root: Container, title: Block | null): Block[] {
  const inside = blocks.filter((block) => isWithin(block.container, root));
  if (title === null) return inside;
  const from = Math.max(0, inside.indexOf(title));
  const next = inside.findIndex(
    (block, index) =>
      index > from && isTopHeading(block) && !repeats(block, title) && isOtherStory(block, title),
  );
  return next < 0 ? inside : inside.slice(0, next);
}

/** Whether a heading is in another `<article>` than the headline. */
function isOtherStory(block: Block, title: Block): boolean {
  const own = storyOf(block.container);
  return own !== null && own !== storyOf(title.container);
}

function storyOf(container: Container): Container | null {
  for (let at: Container | null = container; at !== null; at = at.parent)
    if (at.name === 'article') return at;
  return null;
}

/**
 * The standfirst: prose between the headline and the first paragraph, where the root does not hold it. Some publishers
 * set it as a heading.
 */
function leadBefore(
  blocks: readonly Block[],
  root: Container,
  title: Block | null,
  first: Block | null,
  mass: Mass,
): Block[] {
  const end = first === null ? -1 : blocks.indexOf(first);
  const start = title === null ? -1 : blocks.indexOf(title);
  if (start < 0 || end - start > 40) return [];
  return blocks
    .slice(start + 1, end)
    .filter(
      (block) =>
        !isWithin(block.container, root) &&
        !repeats(block, title) &&
        (isNamedLead(block) || (block.isProse && !isSetApart(block.container, root, mass))) &&
        !isNotice(block),
    );
}

/** What publishers call a standfirst, in class names; many set it without a full stop. */
const leadNames =
  /(?:^|[\s_-])(?:stand-?first|excerpt|dec?k|abstract|summary|sub-?(?:title|head(?:line|er)?|line)|strapline|intro|lead(?!er)|lede|teaser|vorspann|chap(?:o|eau)|sommario|bajada|copete|entradilla|ingress|perex)/i;

function isNamedLead({ text, linkLength, container }: Block): boolean {
  if (text.length < 50 || linkLength > 0) return false;
  const names = `${classesOf(container)} ${container.parent && classesOf(container.parent)}`;
  return (
    leadNames.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) && !isAlien(container) && !isAside(container)
  );
}

function isSetApart(container: Container, root: Container, mass: Mass): boolean {
  if (isAlien(container)) return true;
  for (let at: Container | null = container; at !== null && !at.holdsTitle; at = at.parent) {
    if (isAside(at) || at.name === 'figure' || isBesideText(at, mass, mass.of.get(root) ?? 0)) return true;
  }
  return false;
}

/** Date lines are no paragraphs. */
function isLine({ text }: Block): boolean {
  return text.length < 160;
}

/**
 * Blocks from the headline to a little after the first paragraph, where a date line stands, then those a little above,
 * where today's date or another story's may stand.
 */
function blocksNear(blocks: readonly Block[], title: Block | null, first: Block | null): Block[] {
  const end = first === null ? 0 : blocks.indexOf(first);
  const start = title === null ? -1 : blocks.indexOf(title);
  const isAbove = start >= 0 && start <= end;
  const from = Math.max(0, isAbove ? start - 6 : end - 12);
  const below = isAbove ? start + 1 : from;
  return [...blocks.slice(below, Math.min(end + 6, from + 60)), ...blocks.slice(from, below)];
}

function timesIn({ times }: Block): string[] {
  return times.map((time) => attributeOf(time, 'datetime') ?? time.textContent ?? '');
}
