/**
 * Reading a tree that may work against us. A form's controls shadow its built-in properties of the same name
 * (`<input name="firstChild">`: [LegacyOverrideBuiltIns] in the HTML standard), in Chromium's isolated worlds too:
 * forms are therefore read through their prototypes. A document's images and forms do the same in the page's own world
 * only (`<form name="body">`).
 */

type Reader = (this: object) => unknown;

/** By interface and name: `append` of a document is not `append` of an element. */
const readers = new WeakMap<object, Map<string, Reader>>();

/** The value that the platform, not the page, gives `target[name]`; methods come back unbound. */
function inherited(target: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(target);
  let known = readers.get(prototype);
  if (known === undefined) {
    known = new Map();
    readers.set(prototype, known);
  }
  let reader = known.get(name);
  if (reader === undefined) {
    reader = readerFor(prototype, name);
    known.set(name, reader);
  }
  return reader.call(target);
}

/** How the platform reads `name` of what has this prototype, whatever an object of it says itself. */
export function readerFor(prototype: object, name: string): Reader {
  for (let proto = prototype; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const property = Object.getOwnPropertyDescriptor(proto, name);
    if (property?.get) return property.get;
    if (property) return () => property.value;
  }
  return () => undefined;
}

/** Calls the platform's own method of that name. */
export function callOn<T>(target: object, method: string, ...values: unknown[]): T {
  return (inherited(target, method) as (...values: unknown[]) => T).apply(target, values);
}

/**
 * Lower-case element name, the empty string for nodes that are no elements. Only forms, among nodes inside a document,
 * have named children that shadow their properties; one that shadows its name is told by that.
 */
export function nameOf(node: Node): string {
  const name = (node as Element).localName as unknown;
  return name === undefined ? '' : typeof name === 'string' ? name : 'form';
}

/** A form's neighbour, for walks: they know from `nameOf` which nodes are forms, and ask others themselves. */
export function besideForm(form: Node, relation: 'firstChild' | 'nextSibling'): Node | null {
  return inherited(form, relation) as Node | null;
}

export function parentOf(node: Node): Node | null {
  return nameOf(node) === 'form' ? (inherited(node, 'parentNode') as Node | null) : node.parentNode;
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string, elementName = nameOf(element)): string | null {
  return elementName === 'form' ? callOn(element, 'getAttribute', name) : element.getAttribute(name);
}

/** Whether a node is within another or is it. */
export function holds(outer: Node, node: Node): boolean {
  return callOn(outer, 'contains', node);
}

/** The body, or null where the document has none (a frameset, an SVG file). */
export function bodyOf(document: Document): HTMLElement | null {
  const { body } = document;
  return body !== null && nameOf(body) === 'body' ? body : null;
}
