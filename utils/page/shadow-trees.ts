/** What an element shows in place of its own children: a shadow tree, or what is assigned to a slot. */

/** Firefox shows extensions closed roots by this property; elsewhere only open ones are known. */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  const known = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return known ?? element.shadowRoot ?? null;
}

/** A clobbering form may give an input for its shadow root, never a fragment. */
export function isTree(shadow: ShadowRoot | null): shadow is ShadowRoot {
  return shadow !== null && shadow.nodeType === 11;
}

/** The nodes that a slot shows instead of its own, last first; null where there are none. */
export function assignedTo(slot: HTMLSlotElement): Node[] | null {
  const assigned = slot.assignedNodes?.() ?? [];
  return assigned.length > 0 ? [...assigned].reverse() : null;
}
