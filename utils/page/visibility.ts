/** What of a page a reader can see. */

import { type Container, classesOf } from './container.ts';
import { nameOf } from './dom.ts';
import { attributeOf } from './walk-reads.ts';

/** Names that publishers give to text for screen readers alone, which is clipped away rather than hidden. */
const spokenNames =
  'sr-only visuallyhidden visually-hidden screenreader screen-reader a11y-hidden offscreen off-screen'.split(
    ' ',
  );

/** Whether one of those begins a class, or a part of one. */
function isSpokenName(classes: string): boolean {
  const lower = classes.toLowerCase();
  return spokenNames.some(
    (name) =>
      lower.includes(name) &&
      (lower.startsWith(name) || [' ', '\n', '-', '_'].some((before) => lower.includes(before + name))),
  );
}

/** Whether the text that stands directly in a container is hidden from readers. */
export function isHiddenBlock(container: Container): boolean {
  const { element } = container;
  if (isSpoken(container)) return true;
  const drawn = isDrawn(element, visibly);
  // Where there is no layout, what is around a container hides it too.
  if (drawn === undefined) return !looksVisible(element) || container.parent?.isHidden === true;
  return !drawn && (!isBoxless(element) || undrawnAround(container) !== null);
}

/** Whether the container, or one around it that was found hidden, is for screen readers alone. */
function isSpoken(container: Container): boolean {
  if (isSpokenName(classesOf(container))) return true;
  return container.parent?.isHidden === true && isSpoken(container.parent);
}

/** The same of an element within a line; `names` are its classes. */
export function isHiddenInline(element: Element, names: string): boolean {
  if (isSpokenName(names)) return true;
  return !isVisible(element) && !(isBoxless(element) && isTransparent(element));
}

/**
 * The outermost container around this one (or itself) of which nothing is drawn, whatever styles there are in it; null
 * where it is drawn.
 */
export function undrawnAround(container: Container): Container | null {
  const boxless: Container[] = [];
  for (let at: Container | null = container; at !== null && isBoxless(at.element); at = at.parent)
    boxless.push(at);
  return boxless.findLast(({ element }) => !isTransparent(element)) ?? null;
}

/** Class names that style sheets everywhere give to what is not shown. */
const hiddenNames = /(?:^|\s)(?:hidden|is-hidden|u-hidden|d-none|display-none|hide)(?:\s|$)/;

const visibly = { visibilityProperty: true };

/** Whether a reader can see the element. */
function isVisible(element: Element): boolean {
  return isDrawn(element, visibly) ?? looksVisible(element);
}

/** The same without layout (the command line): by the `hidden` attribute, common class names and inline styles. */
function looksVisible(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return false;
  const names = attributeOf(element, 'class');
  if (names !== null && hiddenNames.test(names) && nameOf(element) !== 'body') return false;
  const style = attributeOf(element, 'style');
  return style === null || !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What the browser says; undefined without layout, and of a form one of whose controls has the question's name. */
function isDrawn(element: Element, options?: CheckVisibilityOptions): boolean | undefined {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility(options) : undefined;
}

/** Whether nothing is drawn of an element, or it has no box and its content stands in its parent's; false without layout. */
function isBoxless(element: Element): boolean {
  return isDrawn(element) === false;
}

/**
 * Whether an element without a box is drawn all the same, as if its content were its parent's (`display: contents`): told
 * by what of it is drawn. To ask for boxes would make the browser lay out what it put off (`content-visibility`), to
 * ask for styles costs as much as many elements, so that only those are asked that hold nothing but text.
 */
function isTransparent(element: Element): boolean {
  return element.firstElementChild === null
    ? getComputedStyle(element).display === 'contents'
    : holdsDrawn(element, 2);
}

/** Whether one of the first elements inside, so many levels down, is drawn. */
function holdsDrawn(element: Element, levels: number): boolean {
  for (
    let child = element.firstElementChild, seen = 0;
    child && seen < 8;
    child = child.nextElementSibling, seen++
  )
    if (isDrawn(child) || (levels > 1 && holdsDrawn(child, levels - 1))) return true;
  return false;
}
