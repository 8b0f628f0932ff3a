/**
 * What a walk asks of every node. Firefox puts a wrapper between us and each of a page's nodes, and looks a property up
 * anew on every one of them: there the platform's own accessors are asked, taken once, which spares much of a walk. No
 * form can shadow them either; elsewhere forms are read as `dom.ts` tells.
 */

import { besideForm, nameOf, attributeOf as plainAttributeOf, readerFor } from './dom.ts';

/** The page's own window behind the wrapper; there is none in other browsers. */
const unwrapped = (globalThis.window as { wrappedJSObject?: unknown } | undefined)?.wrappedJSObject;

/** Calls are marked as pure, so that a script which does not ask pays for nothing. */
const own = (name: string) => (unwrapped ? readerFor(Element.prototype, name) : null);
const ownType = /* @__PURE__ */ own('nodeType');
const ownName = /* @__PURE__ */ own('localName');
const ownNext = /* @__PURE__ */ own('nextSibling');
const ownFirst = /* @__PURE__ */ own('firstChild');
const ownShadow = /* @__PURE__ */ own('shadowRoot');
const ownData = /* @__PURE__ */ own('nodeValue');
const ownAttribute = unwrapped ? Element.prototype.getAttribute : null;

/** What a node is: an element's name in lower case, `#` for text, or the empty string for what is neither. */
export function sortOf(node: Node): string {
  const type = ownType ? ownType.call(node) : node.nodeType;
  if (type === 3) return '#';
  if (!ownName) return nameOf(node);
  return type === 1 ? (ownName.call(node) as string) : '';
}

/** The node after this one, whose name is known. */
export function nextOf(node: Node, name: string): Node | null {
  if (ownNext) return ownNext.call(node) as Node | null;
  return name === 'form' ? besideForm(node, 'nextSibling') : node.nextSibling;
}

/** The first node in this one, whose name is known. */
export function firstOf(node: Node, name: string): Node | null {
  if (ownFirst) return ownFirst.call(node) as Node | null;
  return name === 'form' ? besideForm(node, 'firstChild') : node.firstChild;
}

export function dataOf(text: Text): string {
  return ownData ? (ownData.call(text) as string) : text.data;
}

/** The open shadow tree of an element; a form has none. */
export function openShadowOf(element: Element): ShadowRoot | null {
  return ownShadow ? (ownShadow.call(element) as ShadowRoot | null) : element.shadowRoot;
}

/** An attribute's value, or null, of an element whose name may be known. */
export function attributeOf(element: Element, name: string, elementName?: string): string | null {
  return ownAttribute ? ownAttribute.call(element, name) : plainAttributeOf(element, name, elementName);
}
