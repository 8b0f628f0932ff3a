/** What of a page a reader can see. */

import { type Container, classesOf } from './container.ts';
import { attributeOf, nameOf } from './dom.ts';

/** Names that publishers give to text for screen readers alone, which is clipped away rather than hidden. */
const spokenOnly = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|a11y-hidden|off-?screen)/i;

/** Whether class names say so. */
export function isSpokenOnly(names: string): boolean {
  return spokenOnly.test(names);
}

/** Whether the text that stands directly in a container is hidden from readers. */
export function isHiddenBlock(container: Container): boolean {
  const { element, parent } = container;
  if (isSpoken(container)) return true;
  if (isVisible(element)) return !hasLayout(element) && parent?.isHidden === true;
  return !isBoxless(element) || undrawnAround(container) !== null;
}

/** Whether the container, or one around it that was found hidden, is for screen readers alone. */
function isSpoken(container: Container): boolean {
  if (isSpokenOnly(classesOf(container) ?? '')) return true;
  return container.parent?.isHidden === true && isSpoken(container.parent);
}

/** The same of an element within a line. */
export function isHiddenInline(element: Element): boolean {
  return !isVisible(element) && !isTransparent(element);
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

/**
 * Whether a reader can see the element. Where there is layout the browser answers; without it (the command line) the
 * `hidden` attribute, common class names and inline styles do.
 */
function isVisible(element: Element): boolean {
  if (hasLayout(element)) return element.checkVisibility(visibly);
  if (attributeOf(element, 'hidden') !== null) return false;
  const names = attributeOf(element, 'class');
  if (names !== null && hiddenNames.test(names) && nameOf(element) !== 'body') return false;
  const style = attributeOf(element, 'style');
  return style === null || !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether nothing is drawn of an element, or it has no box and its content stands in its parent's; false without layout. */
function isBoxless(element: Element): boolean {
  return hasLayout(element) && !element.checkVisibility();
}

/** Whether the browser tells what it draws; nothing does where there is no layout. */
function hasLayout(element: Element): boolean {
  return typeof element.checkVisibility === 'function';
}

/** Whether such an element is drawn all the same, as if its content were its parent's. */
function isTransparent(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return isBoxless(element) && view !== null && view.getComputedStyle(element).display === 'contents';
}
