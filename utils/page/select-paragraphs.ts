/** Which of a page's blocks are the article: its root, and within it the running text and nothing beside it. */

import { isClutter } from './clutter.ts';
import { type Block, type Container, isAside } from './collect-blocks.ts';
import { nameOf } from './dom.ts';
import { hasSentence } from './prose.ts';

export interface Selection {
  root: Element;
  paragraphs: Block[];
  /** Blocks inside the article that are set apart from its text (cards, "read also"). */
  aside: Block[];
  /** Lines near the headline, for the date. */
  near: string[];
  /** How many of those lines are in or hold a `<time>`. */
  nearTimes: number;
}

/** A share of the prose that a child must hold for the search to go on inside it. */
const dominance = 0.7;

/** Null where nothing on the page is prose. */
export function selectParagraphs(blocks: readonly Block[]): Selection | null {
  const mass = massOf(blocks);
  const root = rootOf(blocks, mass);
  if (root === null) return null;
  const aside: Block[] = [];
  const inside: Block[] = [];
  blocks.forEach((block) => {
    if (!isWithin(block.container, root)) return;
    if (isBeside(block, root, mass)) aside.push(block);
    else inside.push(block);
  });
  const lead = leadBefore(blocks, root, inside[0] ?? null, mass);
  const paragraphs = [...lead, ...runningText(inside, aside)];
  const near = blocksNear(blocks, paragraphs[0] ?? null);
  return {
    root: root.element,
    paragraphs,
    aside,
    near: near.map((block) => block.text.slice(0, 200)),
    nearTimes: near.filter(holdsTime).length,
  };
}

/** Characters of prose under each container, clutter and asides left out. */
function massOf(blocks: readonly Block[]): Map<Container, number> {
  const mass = new Map<Container, number>();
  for (const block of blocks) {
    if (isAside(block.container) || !block.isProse || block.kind === 'heading') continue;
    const weight = block.text.length - block.linkLength;
    for (let at: Container | null = block.container; at !== null; at = at.parent) {
      mass.set(at, (mass.get(at) ?? 0) + weight);
    }
  }
  return mass;
}

function rootOf(blocks: readonly Block[], mass: Map<Container, number>): Container | null {
  const children = new Map<Container, Container[]>();
  let top: Container | null = null;
  for (const container of mass.keys()) {
    if (container.parent === null) top = container;
    else if (children.has(container.parent)) children.get(container.parent)!.push(container);
    else children.set(container.parent, [container]);
  }
  let at = top;
  while (at !== null) {
    const candidates: Container[] = (children.get(at) ?? []).filter((child) => !isClutter(child.element));
    const total = candidates.reduce((sum, child) => sum + mass.get(child)!, 0) || mass.get(at)!;
    const heavy = candidates.find((child) => mass.get(child)! >= dominance * total);
    if (heavy === undefined || heavy.name === 'p') return at;
    at = heavy;
  }
  return blocks.length > 0 ? top : null;
}

function isWithin(container: Container, root: Container): boolean {
  let at: Container | null = container;
  while (at !== null && at.depth > root.depth) at = at.parent;
  return at === root;
}

/** Whether something between the root and the block sets it apart, unless it holds most of the article. */
function isBeside(block: Block, root: Container, mass: Map<Container, number>): boolean {
  const whole = mass.get(root) ?? 0;
  for (let at: Container | null = block.container; at !== null && at !== root; at = at.parent) {
    if ((mass.get(at) ?? 0) > whole * 0.5) return false;
    if (isAsideHere(at)) return true;
    if (isClutter(at.element)) return true;
    if (at.name === 'figure' && block.kind !== 'quote') return true;
  }
  return false;
}

/** The standfirst: prose between the headline and the root. */
function leadBefore(
  blocks: readonly Block[],
  root: Container,
  first: Block | null,
  mass: Map<Container, number>,
): Block[] {
  const end = first === null ? -1 : blocks.indexOf(first);
  const title = blocks.findLastIndex((block, index) => index < end && block.container.name === 'h1');
  if (title < 0 || end - title > 40) return [];
  return blocks
    .slice(title + 1, end)
    .filter((block) => !isWithin(block.container, root) && block.isProse && !isBesideUp(block, mass));
}

function isBesideUp(block: Block, _mass: Map<Container, number>): boolean {
  for (let at: Container | null = block.container; at !== null && at.name !== 'body'; at = at.parent) {
    if (isAside(at) || at.name === 'figure' || isClutter(at.element)) return true;
  }
  return false;
}

/** Prose, and headings and short lines that stand between prose. */
function runningText(inside: readonly Block[], aside: Block[]): Block[] {
  const kept: Block[] = [];
  let waiting: Block[] = [];
  for (const block of inside) {
    if (block.linkLength * 2 > block.text.length && block.text.length > 0) {
      aside.push(block);
      continue;
    }
    if (block.kind === 'heading') waiting = [block];
    else if (block.isProse || isShortLine(block)) {
      kept.push(...waiting, block);
      waiting = [];
    }
  }
  return kept;
}

/** A paragraph of a few words ("“Yes,” he said."): in a `<p>` or a list item, ended like a sentence. */
function isShortLine(block: Block): boolean {
  if (block.kind === 'cell') return false;
  return (
    block.container.name === 'p' &&
    block.text.length > 1 &&
    (hasSentence(block.text) || block.text.length > 25)
  );
}

/** Lines from a little above the headline to the first paragraph and the one after, where a date line stands. */
function blocksNear(blocks: readonly Block[], first: Block | null): Block[] {
  const end = first === null ? 0 : blocks.indexOf(first);
  const title = blocks.findLastIndex((block, index) => index < end && block.container.name === 'h1');
  const from = Math.max(0, title < 0 ? end - 12 : title - 6);
  return blocks.slice(from, Math.min(end + 2, from + 60));
}

function holdsTime({ runs, text }: Block): boolean {
  if (text.length > 200) return false;
  return runs.some(({ node }) => {
    const parent = node.parentNode;
    return parent !== null && nameOf(parent) === 'time';
  });
}

/** Whether the aside begins with this very container. */
function isAsideHere(container: Container): boolean {
  return isAside(container) && !(container.parent !== null && isAside(container.parent));
}
