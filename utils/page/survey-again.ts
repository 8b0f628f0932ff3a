/** Follows changes of a page with as little reading as they need: only the blocks that were touched are walked again. */

import { type Block, type CollectOptions, collectAgain, type EarlierWalk } from './collect-blocks.ts';
import type { Container } from './container.ts';
import { callOn, holds, parentOf } from './dom.ts';
import { isWithin } from './find-root.ts';
import { type Selection, selectAgain } from './select-paragraphs.ts';
import type { Survey } from './survey.ts';

/** An article that has lost more of its prose than this is another one, or was drawn anew. */
const leastLeft = 0.5;

/**
 * The survey after changes at the `touched` nodes (those whose children or data changed), which share everything with
 * the one before but the blocks around them. Null where the structure changed, so that the page has to be surveyed as a
 * whole: headline or root gone, most of the text gone, text in shadow trees.
 */
export function surveyAgain(
  before: Survey,
  touched: ReadonlySet<Node>,
  options: CollectOptions = {},
): Survey | null {
  const { selection, blocks } = before;
  if (selection === null || !selection.root.element.isConnected) return null;
  const changed = ancestorsWithin(selection, touched);
  if (changed === null) return null;
  if (changed.size === 0) return before;
  const first = blocks.findIndex(({ container }) => isWithin(container, selection.root));
  const inside = blocks.filter(({ container }) => isWithin(container, selection.root));
  const earlier = earlierWalk(inside, selection.root, changed);
  const again = collectAgain(selection.root, earlier, options);
  const now = [...blocks.slice(0, first), ...again.blocks, ...blocks.slice(first + inside.length)];
  const title = titleNow(now, selection);
  if (title === undefined) return null;
  const selected = selectAgain(now, { ...selection, title });
  if (lengthOf(selected) < leastLeft * lengthOf(selection)) return null;
  return { ...before, blocks: now, isComplete: again.isComplete, selection: selected };
}

/**
 * The touched elements and all around them up to the root; null where one is beyond this: in a shadow tree, or in the
 * standfirst, which stands outside the root.
 */
function ancestorsWithin({ root, paragraphs }: Selection, touched: ReadonlySet<Node>): Set<Node> | null {
  const outside = paragraphs.filter(({ container }) => !isWithin(container, root));
  const found = new Set<Node>();
  for (const node of touched) {
    if (!holds(root.element, node)) {
      if ('host' in callOn<Node>(node, 'getRootNode')) return null;
      if (outside.some(({ container }) => holds(container.element, node))) return null;
      continue;
    }
    for (let at: Node | null = node; at !== null && !found.has(at); at = parentOf(at)) {
      found.add(at);
      if (at === root.element) break;
    }
  }
  return found;
}

/** What is known of the root's containers: which element each was, and the blocks of those left alone. */
function earlierWalk(inside: readonly Block[], root: Container, changed: ReadonlySet<Node>): EarlierWalk {
  const containers = new Map<Element, Container>();
  const spans = new Map<Container, { first: number; last: number }>();
  inside.forEach(({ container }, index) => {
    for (let at: Container | null = container; at !== null; at = at === root ? null : at.parent) {
      const span = spans.get(at);
      if (span !== undefined) span.last = index;
      else {
        spans.set(at, { first: index, last: index });
        containers.set(at.element, at);
        // Whether a changed part can be seen is asked again.
        if (changed.has(at.element)) at.isHidden = undefined;
      }
    }
  });
  return {
    containerOf: (element) => containers.get(element),
    blocksOf: (container) => {
      const span = spans.get(container);
      if (span === undefined || changed.has(container.element)) return null;
      return inside.slice(span.first, span.last + 1);
    },
  };
}

/** The headline's block in the new list; undefined where it has left the page. */
function titleNow(blocks: readonly Block[], { title }: Selection): Block | null | undefined {
  if (title === null || blocks.includes(title))
    return title?.container.element.isConnected === false ? undefined : title;
  return blocks.find(({ container, kind }) => container === title.container && kind === title.kind);
}

function lengthOf({ paragraphs }: Selection): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
