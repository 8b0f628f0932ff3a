import { describe, expect, it } from 'vitest';
import { type Box, placeCard, sheetBelow, wantsSheet } from './place-card.ts';

const window = { width: 1000, height: 800 };
const card = { width: 320, height: 200 };
const line = (left: number, top: number, width = 100): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('placeCard', () => {
  it('stands below the words, at their start', () => {
    expect(placeCard([line(100, 100)], card, window)).toMatchObject({ left: 100, top: 126, side: 'below' });
  });

  it('goes above where there is no room below', () => {
    const placed = placeCard([line(100, 700)], card, window);
    expect(placed).toMatchObject({ side: 'above', top: 700 - 6 - 200 });
  });

  it('stays inside the window', () => {
    expect(placeCard([line(950, 100)], card, window).left).toBe(1000 - 8 - 320);
    expect(placeCard([line(-50, 100)], card, window).left).toBe(8);
  });

  it('takes the line under the pointer and covers none of the others', () => {
    const lines = [line(800, 100), line(100, 130)];
    expect(placeCard(lines, card, window, { x: 110, y: 140 })).toMatchObject({ left: 100, top: 156 });
    expect(placeCard(lines, card, window, { x: 810, y: 110 })).toMatchObject({ left: 672, top: 156 });
    expect(placeCard([line(100, 560), line(100, 590)], card, window)).toMatchObject({
      top: 354,
      side: 'above',
    });
  });

  it('stands at the line under the pointer where the words fill the window', () => {
    const lines = Array.from({ length: 25 }, (_, index) => line(100, 20 + 30 * index, 600));
    const placed = placeCard(lines, card, window, { x: 400, y: 150 });
    expect(placed).toMatchObject({ top: 166, left: 240, side: 'below' });
  });

  it('ends at the end of the words in right-to-left text', () => {
    expect(placeCard([line(500, 100)], card, window, null, true).left).toBe(600 - 320);
  });

  it('gives a card that is too tall the room there is, and never a top outside the window', () => {
    const placed = placeCard([line(100, 390)], { width: 320, height: 5000 }, window);
    expect(placed.maxHeight).toBeLessThanOrEqual(800);
    expect(placed.top).toBeGreaterThanOrEqual(0);
    expect(placed.top + placed.maxHeight).toBeLessThanOrEqual(800);
  });

  it('keeps numbers of boxes whose sides are on the prototype, as a DOMRect has them', () => {
    const rect = Object.create(line(100, 100)) as Box;
    expect(placeCard([rect], card, window).left).toBe(100);
  });

  it('has an answer without any line', () => {
    expect(Number.isFinite(placeCard([], card, window).left)).toBe(true);
  });

  it('fits a window of 320 pixels', () => {
    const placed = placeCard([line(10, 10)], { width: 304, height: 100 }, { width: 320, height: 480 });
    expect(placed.left).toBe(8);
  });
});

describe('wantsSheet', () => {
  it('is for narrow windows', () => {
    expect(wantsSheet(320)).toBe(true);
    expect(wantsSheet(sheetBelow)).toBe(false);
  });
});
