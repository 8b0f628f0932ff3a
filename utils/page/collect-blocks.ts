/**
 * The page's text as blocks (lines of running text that belong together), in reading order, from the live tree, each
 * with the DOM positions of its characters. One pass, no copies of nodes, nothing written.
 */

import type { ParagraphKind } from '../article.ts';
import type { Container } from './container.ts';
import { nameOf } from './dom.ts';
import { headingNames, inlineNames, shadowHosts, silentNames } from './element-names.ts';
import { atOnce, type Steps } from './in-slices.ts';
import { LineOfText } from './line-of-text.ts';
import { isProse } from './prose.ts';
import { assignedTo, isTree, openOrClosedShadowRoot } from './shadow-trees.ts';
import type { Run } from './text-map.ts';
import { isHiddenBlock, isHiddenInline, undrawnAround } from './visibility.ts';
import { attributeOf, dataOf, firstOf, nextOf, openShadowOf, sortOf } from './walk-reads.ts';

/** A line or paragraph of text, with runs relative to its own text. */
export interface Block {
  text: string;
  runs: Run[];
  kind: ParagraphKind;
  container: Container;
  /** How many characters of the text are links. */
  linkLength: number;
  /** Whether it reads as sentences rather than as a label. */
  isProse: boolean;
  /** The first link's element in the block. */
  link: Element | null;
  /** `<time>` elements in it. */
  times: readonly Element[];
}

export interface CollectOptions {
  /** Closed shadow roots are known to extensions only: a browser's own way to ask for them. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Takes hidden text for shown. */
  withHidden?: boolean;
}

/** Nodes visited, nesting and characters kept at most: a hostile page costs no more than a long one. */
const limits = { nodes: 60_000, depth: 3_000, characters: 400_000, step: 150 };

interface Frame {
  next: Node | null;
  /** Nodes assigned to a slot, which are siblings of nothing here. */
  assigned: readonly Node[] | null;
  container: Container;
  link: Element | null;
  isBlock: boolean;
  element: Element;
  name: string;
  outer: Frame | undefined;
  /** Whether the element flows within a line and is hidden, or is in such a one; known once there is text in it. */
  isUnseen: boolean | undefined;
}

/** What an earlier walk knows, for a walk that follows changes. */
export interface EarlierWalk {
  /** The container that an element was, so that it stays the same one. */
  containerOf(element: Element): Container | undefined;
  /** The blocks of a container in which nothing has changed; null where it has to be walked. */
  blocksOf(container: Container): readonly Block[] | null;
}

/** Collects the blocks under `root`, visible ones only. Stops at its caps, then `isComplete` is false. */
export function collectBlocks(
  root: Element,
  options: CollectOptions = {},
): { blocks: Block[]; isComplete: boolean } {
  return atOnce(collectInSteps(root, options));
}

/** The same as work that may rest. */
export function collectInSteps(
  root: Element,
  options: CollectOptions = {},
): Steps<{ blocks: Block[]; isComplete: boolean }> {
  return walked({ element: root, name: nameOf(root), parent: null, depth: 0, kind: null }, options);
}

/** The same for a container of an earlier walk, looking only into what has changed since. */
export function collectAgain(
  root: Container,
  earlier: EarlierWalk,
  options: CollectOptions = {},
): { blocks: Block[]; isComplete: boolean } {
  return atOnce(walked(root, options, earlier));
}

function* walked(
  root: Container,
  options: CollectOptions,
  earlier?: EarlierWalk,
): Steps<{ blocks: Block[]; isComplete: boolean }> {
  const collector = new BlockCollector(options, earlier);
  const isComplete = yield* collector.collect(root);
  return { blocks: collector.blocks, isComplete };
}

class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly #withHidden: boolean;
  readonly #earlier: EarlierWalk | undefined;
  readonly #stack: Frame[] = [];
  #line = new LineOfText();
  #characters = 0;
  readonly #hiddenClasses = new Map<string, boolean>();

  constructor(options: CollectOptions, earlier?: EarlierWalk) {
    this.#shadowRootOf = options.shadowRootOf ?? openOrClosedShadowRoot;
    this.#withHidden = options.withHidden ?? false;
    this.#earlier = earlier;
  }

  *collect(root: Container): Steps<boolean> {
    this.#push(root.element, root.name, root, null, true);
    const stack = this.#stack;
    for (let visited = 0; stack.length > 0; visited++) {
      if (visited > limits.nodes || this.#characters > limits.characters) {
        this.#closeLine(stack.at(-1)!);
        return false;
      }
      this.#step(stack[stack.length - 1]!);
      if (visited % limits.step === limits.step - 1) yield;
    }
    return true;
  }

  #step(frame: Frame): void {
    const node = frame.assigned === null ? frame.next : ((frame.assigned as Node[]).pop() ?? null);
    if (node === null) {
      if (frame.isBlock) this.#closeLine(frame);
      this.#stack.pop();
      return;
    }
    const name = sortOf(node);
    if (frame.assigned === null) frame.next = nextOf(node, name);
    if (name === '#') this.#addText(node as Text, frame);
    else if (name === 'br') this.#break(frame);
    else if (name !== '') this.#enter(node as Element, name, frame);
  }

  /** Visibility is asked for only where there is text, once for each block. */
  #addText(node: Text, frame: Frame): void {
    const data = dataOf(node);
    if (this.#line.isEmpty && data.trim() === '') return;
    const { container } = frame;
    container.isHidden ??= isHiddenBlock(container);
    if (container.isHidden && !this.#withHidden) this.#leaveUndrawn(container);
    else if (!this.#isUnseen(frame))
      this.#characters += this.#line.add(node, data, frame.link, container.kind === 'heading');
  }

  /** Menus and dialogues that wait to be opened are a good part of many pages: the walk goes on behind them. */
  #leaveUndrawn(container: Container): void {
    const undrawn = undrawnAround(container);
    if (undrawn === null) return;
    undrawn.isHidden = true;
    this.#line.times.length = 0;
    const first = this.#stack.findIndex((frame) => frame.container === undrawn);
    this.#stack.length = Math.max(0, first);
  }

  #break(frame: Frame): void {
    if (!this.#isUnseen(frame) && this.#line.break()) this.#closeLine(frame);
  }

  #enter(element: Element, name: string, frame: Frame): void {
    if (silentNames.has(name) && !(name === 'button' && !this.#line.isEmpty)) return;
    if (this.#stack.length > limits.depth) return;
    const isBlock = !inlineNames.has(name) && name !== 'button';
    if (!isBlock) {
      if (name === 'time') this.#line.times.push(element);
      if (isFootnoteMark(element, name)) return;
      const isLink = name === 'a' && attributeOf(element, 'href', name) !== null;
      this.#push(element, name, frame.container, isLink ? element : frame.link, false);
      return;
    }
    this.#closeLine(frame);
    if (isBesideStories(element, name)) return;
    const container = this.#containerOf(element, name, frame.container);
    const known = this.#earlier?.blocksOf(container);
    if (!known) this.#push(element, name, container, frame.link, true);
    for (const block of known ?? []) {
      this.blocks.push(block);
      this.#characters += block.text.length;
    }
  }

  #containerOf(element: Element, name: string, parent: Container): Container {
    const known = this.#earlier?.containerOf(element);
    if (known?.parent === parent) return known;
    return { element, name, parent, depth: parent.depth + 1, kind: kindOf(name, parent.kind) };
  }

  /** Whether the text of a frame stands in a hidden element of its line: asked from the outermost of these inwards. */
  #isUnseen(frame: Frame): boolean {
    const { outer, isBlock } = frame;
    frame.isUnseen ??=
      (outer !== undefined && !(isBlock && outer.isBlock) && this.#isUnseen(outer)) ||
      (!isBlock && this.#isHiddenInline(frame.element, frame.name));
    return frame.isUnseen;
  }

  /**
   * Inline elements are many: they are asked for their visibility only where they have text and an attribute gives
   * reason to, and those of one name and class once.
   */
  #isHiddenInline(element: Element, name: string): boolean {
    if (attributeOf(element, 'hidden', name) !== null || attributeOf(element, 'style', name) !== null)
      return isHiddenInline(element, '');
    const names = attributeOf(element, 'class', name);
    if (names === null) return false;
    const key = `${name} ${names}`;
    let isHidden = this.#hiddenClasses.get(key);
    if (isHidden === undefined) {
      isHidden = isHiddenInline(element, names);
      this.#hiddenClasses.set(key, isHidden);
    }
    return isHidden;
  }

  #push(element: Element, name: string, container: Container, link: Element | null, isBlock: boolean): void {
    const frame: Frame = {
      next: firstOf(element, name),
      assigned: null,
      container,
      link,
      isBlock,
      element,
      name,
      outer: this.#stack.at(-1),
      isUnseen: undefined,
    };
    const shadow = this.#shadowOf(element, name, frame.next === null);
    if (isTree(shadow)) frame.next = shadow.firstChild;
    else if (name === 'slot') frame.assigned = assignedTo(element as HTMLSlotElement);
    this.#stack.push(frame);
  }

  /** Browsers take their time to tell of closed trees: plain elements are asked for theirs only where they look empty. */
  #shadowOf(element: Element, name: string, isEmpty: boolean): ShadowRoot | null {
    if (name.includes('-')) return this.#shadowRootOf(element);
    if (!shadowHosts.has(name)) return null;
    return isEmpty ? this.#shadowRootOf(element) : openShadowOf(element);
  }

  #closeLine(frame: Frame): void {
    const line = this.#line;
    if (line.isEmpty) {
      if (line.times.length > 0) line.times.length = 0;
      return;
    }
    this.#line = new LineOfText();
    const text = line.finish();
    this.blocks.push({
      text,
      isProse: isProse(text, line.linkLength),
      runs: line.runs,
      kind: frame.container.kind ?? 'paragraph',
      container: frame.container,
      linkLength: line.linkLength,
      link: line.link,
      times: line.times,
    });
  }
}

/**
 * Menus and footers that are the page's and no story's are a good part of what a news page is made of, and nothing in
 * them is an article's text or a story that it links to. Only a headline may stand there, as the last of the breadcrumbs.
 */
function isBesideStories(element: Element, name: string): boolean {
  return (
    (name === 'nav' || name === 'footer') && !element.closest('article, main') && !element.querySelector('h1')
  );
}

function kindOf(name: string, outer: ParagraphKind | null): ParagraphKind | null {
  if (headingNames.has(name)) return 'heading';
  if (name === 'blockquote') return 'quote';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
  if (name === 'td' || name === 'th' || name === 'caption') return 'cell';
  if (name === 'p' && outer === 'cell') return 'paragraph';
  return outer;
}

/** `<sup><a href="#fn1">1</a></sup>` and the like: a mark for a note, no part of the sentence. */
function isFootnoteMark(element: Element, name: string): boolean {
  if (name !== 'sup') return false;
  const text = element.textContent ?? '';
  if (text.length > 8) return false;
  return /^\s*\[.*\]\s*$/.test(text) || element.querySelector('a[href^="#"]') !== null;
}
