import { describe, expect, it } from 'vitest';
import { whenShown } from './when-shown.ts';

describe('a page', () => {
  it('is shown at once where nothing is rendered ahead', async () => {
    await expect(whenShown(new EventTarget() as Document)).resolves.toBeUndefined();
  });

  it('that is rendered ahead is waited for', async () => {
    const document = Object.assign(new EventTarget(), { prerendering: true });
    let isShown = false;
    const shown = whenShown(document as unknown as Document).then(() => {
      isShown = true;
    });
    await Promise.resolve();
    expect(isShown).toBe(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await shown;
    expect(isShown).toBe(true);
  });
});
