/**
 * The page's text as blocks (lines of running text that belong together), in reading order, from the live tree, each
 * with the DOM positions of its characters. One pass, no copies of nodes, nothing written.
 */

import type { ParagraphKind } from '../article.ts';
import type { Clutter } from './clutter.ts';
import { attributeOf, firstChildOf, isVisible, nameOf, nextSiblingOf } from './dom.ts';
import { asideNames, asideRoles, headingNames, inlineNames, silentNames } from './element-names.ts';
import { LineOfText } from './line-of-text.ts';
import { isProse } from './prose.ts';
import type { Run } from './text-map.ts';

/** A block-level element on the way to some text. */
export interface Container {
  element: Element;
  name: string;
  parent: Container | null;
  depth: number;
  /** Known once there is text in it. */
  isHidden?: boolean;
  /** Set apart from the running text by its element, role or attributes, or inside of such; see `isAside`. */
  isAside?: boolean;
  /** What its names say, once asked; see `clutter.ts`. */
  clutter?: Clutter;
  /** The headline is in it. */
  holdsTitle?: boolean;
}

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
}

export interface CollectOptions {
  /** Closed shadow roots are known to extensions only: a browser's own way to ask for them. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Takes hidden text for shown. */
  withHidden?: boolean;
}

/** Names that publishers give to text for screen readers alone, which is clipped away rather than hidden. */
const spokenOnly = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|a11y-hidden|off-?screen)/i;

/** Nodes visited, nesting and characters kept at most: a hostile page costs no more than a long one. */
const limits = { nodes: 60_000, depth: 3_000, characters: 400_000 };

interface Frame {
  next: Node | null;
  /** Nodes assigned to a slot, which are siblings of nothing here. */
  assigned: readonly Node[] | null;
  container: Container;
  kind: ParagraphKind | null;
  link: Element | null;
  isBlock: boolean;
}

/** Collects the blocks under `root`, visible ones only. Stops at its caps, then `isComplete` is false. */
export function collectBlocks(
  root: Element,
  options: CollectOptions = {},
): { blocks: Block[]; isComplete: boolean } {
  const collector = new BlockCollector(options);
  const isComplete = collector.collect(root);
  return { blocks: collector.blocks, isComplete };
}

class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly #withHidden: boolean;
  readonly #stack: Frame[] = [];
  #line = new LineOfText();
  #characters = 0;
  readonly #hiddenClasses = new Map<string, boolean>();

  constructor(options: CollectOptions) {
    this.#shadowRootOf = options.shadowRootOf ?? openOrClosedShadowRoot;
    this.#withHidden = options.withHidden ?? false;
  }

  collect(root: Element): boolean {
    const container: Container = {
      element: root,
      name: nameOf(root),
      parent: null,
      depth: 0,
      isAside: false,
    };
    this.#stack.push({
      next: firstChildOf(root),
      assigned: null,
      container,
      kind: null,
      link: null,
      isBlock: true,
    });
    for (let visited = 0; this.#stack.length > 0; visited++) {
      if (visited > limits.nodes || this.#characters > limits.characters) {
        this.#closeLine(this.#stack.at(-1)!);
        return false;
      }
      this.#step(this.#stack.at(-1)!);
    }
    return true;
  }

  #step(frame: Frame): void {
    const node = takeNext(frame);
    if (node === null) {
      if (frame.isBlock) this.#closeLine(frame);
      this.#stack.pop();
    } else if (node.nodeType === 3 /* text */) {
      this.#addText(node as Text, frame);
    } else {
      const name = nameOf(node);
      if (name === 'br') this.#break(frame);
      else if (name !== '') this.#enter(node as Element, name, frame);
    }
  }

  /** Visibility is asked for only where there is text, once for each block. */
  #addText(node: Text, frame: Frame): void {
    const { data } = node;
    if (isBlank(data) && this.#line.isEmpty) return;
    const { container } = frame;
    container.isHidden ??= container.parent?.isHidden || isHiddenBlock(container.element);
    if (!container.isHidden || this.#withHidden) this.#characters += this.#line.add(node, data, frame.link);
  }

  #break(frame: Frame): void {
    if (this.#line.break()) this.#closeLine(frame);
  }

  #enter(element: Element, name: string, frame: Frame): void {
    if (silentNames.has(name) && !(name === 'button' && !this.#line.isEmpty)) return;
    if (this.#stack.length > limits.depth) return;
    const isBlock = !inlineNames.has(name) && name !== 'button';
    if (!isBlock) {
      if (isFootnoteMark(element, name) || this.#isHiddenInline(element, name)) return;
      const link = name === 'a' && attributeOf(element, 'href') !== null ? element : frame.link;
      this.#push(element, name, { ...frame, link, isBlock: false });
      return;
    }
    this.#closeLine(frame);
    const container: Container = {
      element,
      name,
      parent: frame.container,
      depth: frame.container.depth + 1,
    };
    this.#push(element, name, { ...frame, container, kind: kindOf(name, frame.kind), isBlock: true });
  }

  /**
   * Inline elements are many: they are asked for their visibility only where an attribute gives reason to, and those
   * of one name and class once.
   */
  #isHiddenInline(element: Element, name: string): boolean {
    if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'style') !== null)
      return !isVisible(element);
    const names = attributeOf(element, 'class');
    if (names === null) return false;
    const key = `${name} ${names}`;
    let isHidden = this.#hiddenClasses.get(key);
    if (isHidden === undefined) {
      isHidden = spokenOnly.test(names) || !isVisible(element);
      this.#hiddenClasses.set(key, isHidden);
    }
    return isHidden;
  }

  #push(element: Element, name: string, frame: Frame): void {
    const shadow = name.includes('-') ? this.#shadowRootOf(element) : (element.shadowRoot ?? null);
    frame.assigned = null;
    if (isNode(shadow)) frame.next = shadow.firstChild;
    else if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      frame.assigned = assigned.length > 0 ? [...assigned].reverse() : null;
      frame.next = assigned.length > 0 ? null : firstChildOf(element);
    } else frame.next = firstChildOf(element);
    this.#stack.push(frame);
  }

  #closeLine(frame: Frame): void {
    const line = this.#line;
    if (line.isEmpty) return;
    this.#line = new LineOfText();
    const text = line.finish();
    this.blocks.push({
      text,
      isProse: isProse(text, line.linkLength),
      runs: line.runs,
      kind: frame.kind ?? 'paragraph',
      container: frame.container,
      linkLength: line.linkLength,
      link: line.link,
    });
  }
}

function isHiddenBlock(element: Element): boolean {
  return !isVisible(element) || spokenOnly.test(attributeOf(element, 'class') ?? '');
}

function isBlank(data: string): boolean {
  for (let index = 0; index < data.length; index++) if (data.charCodeAt(index) > 0x20) return false;
  return true;
}

function takeNext(frame: Frame): Node | null {
  if (frame.assigned !== null) {
    const assigned = frame.assigned as Node[];
    return assigned.pop() ?? null;
  }
  const node = frame.next;
  if (node !== null) frame.next = nextSiblingOf(node);
  return node;
}

function kindOf(name: string, outer: ParagraphKind | null): ParagraphKind | null {
  if (headingNames.has(name)) return 'heading';
  if (name === 'blockquote') return 'quote';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
  if (name === 'td' || name === 'th' || name === 'caption') return 'cell';
  if (name === 'p' && outer === 'cell') return 'paragraph';
  return outer;
}

/** A clobbering form may give an input for its shadow root, never a fragment. */
function isNode(shadow: ShadowRoot | null): shadow is ShadowRoot {
  return shadow !== null && shadow.nodeType === 11;
}

/** Whether a container stands beside the running text, by the meaning of its elements and roles. */
export function isAside(container: Container): boolean {
  container.isAside ??= isAsideItself(container) || (container.parent !== null && isAside(container.parent));
  return container.isAside;
}

function isAsideItself({ element, name }: Container): boolean {
  if (asideNames.has(name)) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && asideRoles.has(role)) return true;
  return attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'aria-modal') === 'true';
}

/** `<sup><a href="#fn1">1</a></sup>` and the like: a mark for a note, no part of the sentence. */
function isFootnoteMark(element: Element, name: string): boolean {
  if (name !== 'sup') return false;
  const text = element.textContent ?? '';
  if (text.length > 8) return false;
  return /^\s*\[.*\]\s*$/.test(text) || element.querySelector('a[href^="#"]') !== null;
}

/** Firefox shows extensions closed roots by this property; elsewhere only open ones are known. */
function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  const known = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return known ?? element.shadowRoot ?? null;
}
