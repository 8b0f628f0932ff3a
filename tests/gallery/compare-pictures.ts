/**
 * Takes and compares pictures of pages. Pictures are kept at half size: small files, and the anti-aliasing of letters,
 * which differs between releases of a browser, is averaged away; 16 steps per channel halve them again. Decoding and comparing is left to the browser.
 */

import type { Page } from 'puppeteer-core';

/** Tallest part of a page that is kept, in CSS pixels. */
const tallest = 1000;

/** The page from its top, at half size, as PNG. */
export async function shrink(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => {
    scrollTo(0, 0);
    return {
      width: document.documentElement.clientWidth,
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
  });
  const picture = await page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
    captureBeyondViewport: true,
    encoding: 'base64',
  });
  const half = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth / 2);
    canvas.height = Math.ceil(image.naturalHeight / 2);
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < pixels.data.length; at += 1) pixels.data[at]! |= 0x0f;
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  }, picture);
  return Buffer.from(half, 'base64');
}

/** Share, 0 to 1, of 2 by 2 blocks that differ visibly between two pictures; 1 when their sizes differ by more than 2 %. */
export function differingShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (...sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          return image;
        }),
      );
      const { naturalWidth: width, naturalHeight: height } = first!;
      if (Math.abs(second!.naturalWidth - width) > 1) return 1;
      if (Math.abs(second!.naturalHeight - height) > Math.max(2, height * 0.02)) return 1;
      const across = Math.ceil(width / 2);
      const down = Math.ceil(Math.min(height, second!.naturalHeight) / 2);
      const [a, b] = [first!, second!].map((image) => {
        const canvas = new OffscreenCanvas(across, down);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0, across * 2, down * 2, 0, 0, across, down);
        return context.getImageData(0, 0, across, down).data;
      });
      let different = 0;
      for (let at = 0; at < a!.length; at += 4) {
        const apart = Math.max(
          Math.abs(a![at]! - b![at]!),
          Math.abs(a![at + 1]! - b![at + 1]!),
          Math.abs(a![at + 2]! - b![at + 2]!),
        );
        if (apart > 40) different += 1;
      }
      return different / (a!.length / 4);
    },
    before.toString('base64'),
    after.toString('base64'),
  );
}
