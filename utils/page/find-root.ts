/** Where on a page its article is: the smallest element that holds the running text under the headline. */

import { type Clutter, clutterOf } from './clutter.ts';
import type { Block } from './collect-blocks.ts';
import { type Container, classesOf, isAside } from './container.ts';
import { attributeOf } from './walk-reads.ts';

/** Characters of prose, asides and alien parts left out. */
export interface Mass {
  /** Under each container. */
  readonly of: ReadonlyMap<Container, number>;
  /** Under all containers of the same class together: a layout's column repeats, a teaser is alone of its kind. */
  readonly ofClass: ReadonlyMap<string, number>;
}

/** A child with this share of the prose is where the search goes on. */
const dominance = 0.7;

/** The text under a headline is no less than this share of the page's prose, and no shorter than this. */
const leastShare = 0.2;
const leastText = 300;

/** Weighs every container by the prose in it. */
export function massOf(blocks: readonly Block[]): Mass {
  const mass = new Map<Container, number>();
  for (const block of blocks) {
    const { container } = block;
    if (!block.isProse || block.kind === 'heading' || isAside(container) || isAlien(container)) continue;
    for (let at = container.parent; at !== null && !mass.has(at); at = at.parent) mass.set(at, 0);
    mass.set(container, (mass.get(container) ?? 0) + block.text.length - block.linkLength);
  }
  const ofClass = new Map<string, number>();
  for (const at of [...mass.keys()].sort((a, b) => b.depth - a.depth)) {
    const weight = mass.get(at)!;
    if (at.parent !== null) mass.set(at.parent, mass.get(at.parent)! + weight);
    const key = classesOf(at);
    if (key !== '') ofClass.set(key, (ofClass.get(key) ?? 0) + weight);
  }
  return { of: mass, ofClass };
}

/** Whether the container or one around it is named as alien to the article (comments, content networks). */
export function isAlien(container: Container): boolean {
  container.isAlien ??=
    !container.holdsTitle &&
    (clutterOfContainer(container) === 'alien' || (container.parent !== null && isAlien(container.parent)));
  return container.isAlien;
}

/** What the container's names say of it, asked once. */
export function clutterOfContainer(container: Container): Clutter {
  container.clutter ??= clutterOf(
    `${classesOf(container)} ${attributeOf(container.element, 'id', container.name) ?? ''}`,
  );
  return container.clutter;
}

/**
 * Whether the container is named or made as something beside the text, and does not hold most of `whole` characters
 * of prose itself or with those of its class. Quotes are text whatever their names say ("quote-widget").
 */
export function isBesideText(container: Container, mass: Mass, whole: number): boolean {
  if (container.holdsTitle || container.name === 'blockquote') return false;
  if (clutterOfContainer(container) === 'none' && container.name !== 'form') return false;
  if ((mass.of.get(container) ?? 0) > 0.5 * whole) return false;
  const key = classesOf(container);
  return key === '' || (mass.ofClass.get(key) ?? 0) <= 0.5 * whole;
}

/**
 * The container of the article's text; null where the page has no prose. `title` is the headline's block, if one was
 * found: the article is then looked for around it.
 */
export function findRoot(mass: Mass, title: Block | null): Container | null {
  const { top, children } = treeOf(mass.of);
  if (top === null) return null;
  let at = around(mass.of, title, top);
  for (;;) {
    const next: Container | null = dominantChild(at, mass, children.get(at) ?? []);
    if (next === null) return at;
    at = next;
  }
}

function treeOf(mass: Mass['of']): { top: Container | null; children: Map<Container, Container[]> } {
  const children = new Map<Container, Container[]>();
  let top: Container | null = null;
  for (const container of mass.keys()) {
    if (container.parent === null) top = container;
    else if (children.has(container.parent)) children.get(container.parent)!.push(container);
    else children.set(container.parent, [container]);
  }
  return { top, children };
}

/** The smallest element around the headline that holds an article's worth of prose. */
function around(mass: Mass['of'], title: Block | null, top: Container): Container {
  const enough = Math.max(leastText, leastShare * (mass.get(top) ?? 0));
  for (let at: Container | null = title?.container ?? null; at !== null; at = at.parent) {
    if ((mass.get(at) ?? 0) >= enough) return at;
  }
  return top;
}

/** The child that holds nearly all the prose that is not beside the text; null where the text is spread. */
function dominantChild(parent: Container, mass: Mass, children: readonly Container[]): Container | null {
  const weight = (child: Container) => mass.of.get(child)!;
  const sumOf = (list: readonly Container[]) => list.reduce((sum, child) => sum + weight(child), 0);
  const plain = children.filter((child) => !isBesideText(child, mass, weight(parent)));
  const total = weight(parent) - sumOf(children) + sumOf(plain);
  const heavy = plain.find((child) => weight(child) >= dominance * total);
  return heavy === undefined || /^(?:p|li|blockquote)$/.test(heavy.name) ? null : heavy;
}

/** Whether a container is the root or inside it. */
export function isWithin(container: Container, root: Container): boolean {
  let at: Container | null = container;
  while (at !== null && at.depth > root.depth) at = at.parent;
  return at === root;
}
