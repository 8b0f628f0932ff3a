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

/** Windows narrower than this get a sheet at the bottom instead of a card. */
export const sheetBelow = 480;

/**
 * Places a card of the given size. `lines` are the boxes of the words' lines. Where they all fit beside the card the
 * words stay readable: it goes below the last line, or above the first; else below or above the line under `pointer`
 * (or the first), whichever side has more room. Aligned with the start of the words, which is their right edge in
 * right-to-left text, or near the pointer where they are wider than the card.
 */
export function placeCard(
  lines: readonly Box[],
  card: { width: number; height: number },
  window: { width: number; height: number },
  pointer: { x: number; y: number } | null = null,
  isRightToLeft = false,
): Placement {
  const line = lineAt(lines, pointer, window);
  const whole = clamped({ ...line, top: topOf(lines, line), bottom: bottomOf(lines, line) }, window);
  const fits = (box: Box) => card.height <= Math.max(roomBelow(box, window), roomAbove(box));
  const anchor = fits(whole) ? whole : clamped(line, window);
  const below = roomBelow(anchor, window);
  const above = roomAbove(anchor);
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const left = Math.max(
    edge,
    Math.min(startOf(line, card.width, pointer, isRightToLeft), window.width - edge - card.width),
  );
  const top = side === 'below' ? anchor.bottom + gap : anchor.top - gap - height;
  return {
    left: Math.round(left),
    top: Math.round(Math.max(edge, top)),
    maxHeight: Math.floor(maxHeight),
    side,
  };
}

/** The line under the pointer, or the first. */
function lineAt(
  lines: readonly Box[],
  pointer: { x: number; y: number } | null,
  window: { width: number; height: number },
): Box {
  const under = pointer && lines.find((line) => pointer.y >= line.top - 2 && pointer.y <= line.bottom + 2);
  const line = under ?? lines[0] ?? { left: window.width / 2, right: window.width / 2, top: 0, bottom: 0 };
  // A DOMRect keeps its numbers on its prototype: spreading it would lose them.
  return { left: line.left, right: line.right, top: line.top, bottom: line.bottom };
}

function topOf(lines: readonly Box[], { top }: Box): number {
  return lines.reduce((least, line) => Math.min(least, line.top), top);
}

function bottomOf(lines: readonly Box[], { bottom }: Box): number {
  return lines.reduce((most, line) => Math.max(most, line.bottom), bottom);
}

/** The part of a box's height that is in the window. */
function clamped(box: Box, window: { height: number }): Box {
  const top = Math.max(0, Math.min(box.top, window.height));
  return { ...box, top, bottom: Math.max(top, Math.min(box.bottom, window.height)) };
}

function roomBelow({ bottom }: Box, window: { height: number }): number {
  return window.height - bottom - gap - edge;
}

function roomAbove({ top }: Box): number {
  return top - gap - edge;
}

function startOf(line: Box, width: number, pointer: { x: number } | null, isRightToLeft: boolean): number {
  const wanted = isRightToLeft ? line.right - width : line.left;
  if (pointer === null || line.right - line.left <= width) return wanted;
  return Math.max(line.left, Math.min(pointer.x - width / 2, line.right - width));
}

/** Whether the window is too narrow for a card beside words: it gets a sheet at its lower edge. */
export function wantsSheet(windowWidth: number): boolean {
  return windowWidth < sheetBelow;
}
