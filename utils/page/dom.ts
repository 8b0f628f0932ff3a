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

function readerFor(prototype: object, name: string): Reader {
  for (let proto = prototype; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const property = Object.getOwnPropertyDescriptor(proto, name);
    if (property?.get) return property.get;
    if (property) return () => property.value;
  }
  return () => undefined;
}

/**
 * Firefox puts a wrapper between us and each of a page's nodes, and looks a property up anew on every one of them: the
 * platform's own accessors, taken once, spare that, which is a fifth of a walk. No form can shadow them either.
 */
const wrapped = typeof window !== 'undefined' && 'wrappedJSObject' in window ? Element.prototype : null;

const own = (name: string): Reader | null => wrapped && readerFor(wrapped, name);
const ownType = /* @__PURE__ */ own('nodeType');
const ownName = /* @__PURE__ */ own('localName');
const ownNext = /* @__PURE__ */ own('nextSibling');
const ownFirst = /* @__PURE__ */ own('firstChild');
const ownParent = /* @__PURE__ */ own('parentNode');
const ownText = /* @__PURE__ */ own('textContent');
const ownShadow = /* @__PURE__ */ own('shadowRoot');
const ownData = wrapped && readerFor(Text.prototype, 'data');
const ownAttribute = wrapped?.getAttribute;
const ownVisibility = wrapped?.checkVisibility;

/** Calls the platform's own method of that name. */
export function callOn<T>(target: object, method: string, ...values: unknown[]): T {
  return (inherited(target, method) as (...values: unknown[]) => T).apply(target, values);
}

/**
 * What a node is, for walks: an element's name in lower case, `#text`, or `#` for what is neither. Only forms, among
 * nodes inside a document, have named children that shadow their properties; one that shadows its name is told by that.
 */
export function sortOf(node: Node): string {
  const type = ownType ? ownType.call(node) : node.nodeType;
  if (type === 3) return '#text';
  const name = ownName ? type === 1 && ownName.call(node) : (node as Element).localName;
  return typeof name === 'string' ? name : name ? 'form' : '#';
}

/** Lower-case element name, the empty string for nodes that are no elements. */
export function nameOf(node: Node): string {
  const sort = sortOf(node);
  return sort[0] === '#' ? '' : sort;
}

/** The node after this one, for walks, which know its name. */
export function nextOf(node: Node, name: string): Node | null {
  if (ownNext) return ownNext.call(node) as Node | null;
  return name === 'form' ? (inherited(node, 'nextSibling') as Node | null) : node.nextSibling;
}

/** The first node in this one, for walks, which know its name. */
export function firstOf(node: Node, name: string): Node | null {
  if (ownFirst) return ownFirst.call(node) as Node | null;
  return name === 'form' ? (inherited(node, 'firstChild') as Node | null) : node.firstChild;
}

export function parentOf(node: Node): Node | null {
  return ownParent
    ? (ownParent.call(node) as Node | null)
    : nameOf(node) === 'form'
      ? (inherited(node, 'parentNode') as Node | null)
      : node.parentNode;
}

export function dataOf(text: Text): string {
  return ownData ? (ownData.call(text) as string) : text.data;
}

/** All the text in a node, shown or not. */
export function textIn(node: Node): string {
  return ((ownText ? ownText.call(node) : node.textContent) as string | null) ?? '';
}

/** The open shadow tree of an element; a form has none. */
export function openShadowOf(element: Element): ShadowRoot | null {
  return ownShadow ? (ownShadow.call(element) as ShadowRoot | null) : element.shadowRoot;
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string, elementName?: string): string | null {
  if (ownAttribute) return ownAttribute.call(element, name);
  return (elementName ?? nameOf(element)) === 'form'
    ? callOn(element, 'getAttribute', name)
    : element.getAttribute(name);
}

/** What the browser says of an element being drawn; undefined without layout, and of a form one of whose controls has the question's name. */
export function isDrawn(element: Element, options?: CheckVisibilityOptions): boolean | undefined {
  if (ownVisibility) return ownVisibility.call(element, options);
  return typeof element.checkVisibility === 'function' ? element.checkVisibility(options) : undefined;
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
