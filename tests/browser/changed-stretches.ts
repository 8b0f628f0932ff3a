/** Where two pictures of a page differ, row by row: enough to tell a solid line from a dotted one. */

import type { Page } from 'puppeteer-core';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One row of pixels that differs: its place below the area's top, how many stretches, how many pixels in all. */
export interface ChangedRow {
  y: number;
  stretches: number;
  pixels: number;
}

/** A picture of what is in the window, for `changedRows`. */
export function pictureOf(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** Rows of an area in which two pictures differ visibly. Pictures are decoded by the browser. */
export function changedRows(page: Page, before: string, after: string, area: Area): Promise<ChangedRow[]> {
  return page.evaluate(
    async (pictures, { x, y, width, height }) => {
      const [old, fresh] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = width;
          canvas.height = height;
          const context = canvas.getContext('2d')!;
          context.drawImage(image, -x, -y);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      const rows: { y: number; stretches: number; pixels: number }[] = [];
      for (let row = 0; row < height; row++) {
        let stretches = 0;
        let pixels = 0;
        for (let column = 0, wasChanged = false; column < width; column++) {
          const at = 4 * (row * width + column);
          const difference = [0, 1, 2].reduce((sum, i) => sum + Math.abs(old![at + i]! - fresh![at + i]!), 0);
          const isChanged = difference > 60;
          if (isChanged) pixels++;
          if (isChanged && !wasChanged) stretches++;
          wasChanged = isChanged;
        }
        if (pixels > 0) rows.push({ y: row, stretches, pixels });
      }
      return rows;
    },
    [before, after] as const,
    {
      x: Math.round(area.x),
      y: Math.round(area.y),
      width: Math.round(area.width),
      height: Math.round(area.height),
    },
  );
}
