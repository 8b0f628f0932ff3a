/** Where a card goes beside the words it is about. Pure geometry in CSS pixels of the window. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The most room the card has on the chosen side. */
  maxHeight: number;
  side: 'above' | 'below';
}

/** Between words and card, and between card and the window's edge. */
const gap = 6;
const edge = 8;

/** Windows narrower than this, and fingers, get a sheet at the bottom instead of a card. */
export const sheetBelow = 480;

/**
 * Places a card of the given size. `lines` are the boxes of the words' lines; the one under `pointer` (or the first)
 * is the anchor. Below if it fits or has more room, else above; inside the window; aligned with the start of the
 * words, which is their right edge in right-to-left text.
 */
export function placeCard(
  lines: readonly Box[],
  card: { width: number; height: number },
  window: { width: number; height: number },
  pointer: { x: number; y: number } | null = null,
  isRightToLeft = false,
): Placement {
  const anchor = anchorOf(lines, pointer, window);
  const below = window.height - anchor.bottom - gap - edge;
  const above = anchor.top - gap - edge;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const wanted = isRightToLeft ? anchor.right - card.width : anchor.left;
  const left = Math.max(edge, Math.min(wanted, window.width - edge - card.width));
  const top = side === 'below' ? anchor.bottom + gap : anchor.top - gap - height;
  return {
    left: Math.round(left),
    top: Math.round(Math.max(edge, top)),
    maxHeight: Math.floor(maxHeight),
    side,
  };
}

function anchorOf(
  lines: readonly Box[],
  pointer: { x: number; y: number } | null,
  window: { width: number; height: number },
): Box {
  const under = pointer && lines.find((line) => pointer.y >= line.top - 2 && pointer.y <= line.bottom + 2);
  const line = under ?? lines[0] ?? { left: window.width / 2, right: window.width / 2, top: 0, bottom: 0 };
  const top = Math.max(0, Math.min(line.top, window.height));
  // A DOMRect keeps its numbers on its prototype: spreading it would lose them.
  const bottom = Math.max(top, Math.min(line.bottom, window.height));
  return { left: line.left, right: line.right, top, bottom };
}

/** Whether the window wants a sheet: too narrow for a card beside words, or worked by touch alone. */
export function wantsSheet(windowWidth: number, isTouch: boolean): boolean {
  return windowWidth < sheetBelow || isTouch;
}
