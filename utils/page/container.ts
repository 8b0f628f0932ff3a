/** The block-level elements around some text, and what their names, roles and attributes say of it. */

import type { ParagraphKind } from '../article.ts';
import type { Clutter } from './clutter.ts';
import { asideNames, asideRoles } from './element-names.ts';
import { attributeOf } from './walk-reads.ts';

/** A block-level element on the way to some text. */
export interface Container {
  element: Element;
  name: string;
  parent: Container | null;
  depth: number;
  /** What text directly in it is; null for a paragraph as such. */
  kind: ParagraphKind | null;
  /** The `class` attribute, once asked; see `classesOf`. */
  classes?: string;
  /** Known once there is text in it. */
  isHidden?: boolean;
  /** Set apart from the running text by its element, role or attributes, or inside of such; see `isAside`. */
  isAside?: boolean;
  /** What its names say, once asked; see `clutter.ts`. */
  clutter?: Clutter;
  /** Named as alien to the article, itself or something around it; see `find-root.ts`. */
  isAlien?: boolean;
  /** The headline is in it. */
  holdsTitle?: boolean;
}

/** The `class` attribute, asked once; empty where there is none. */
export function classesOf(container: Container): string {
  container.classes ??= attributeOf(container.element, 'class', container.name) ?? '';
  return container.classes;
}

/** Whether a container stands beside the running text, by the meaning of its elements and roles. */
export function isAside(container: Container): boolean {
  container.isAside ??= isAsideItself(container) || (container.parent !== null && isAside(container.parent));
  return container.isAside;
}

function isAsideItself({ element, name }: Container): boolean {
  if (asideNames.has(name)) return true;
  const role = attributeOf(element, 'role', name);
  if (role !== null && asideRoles.has(role)) return true;
  return (
    attributeOf(element, 'aria-hidden', name) === 'true' ||
    attributeOf(element, 'aria-modal', name) === 'true'
  );
}
