import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultAppearance, type Layer, layers, markSheet } from '../utils/page/mark-styles.ts';

const folder = import.meta.dirname;
const tokenFiles = ['tokens.css', 'surface-tokens.css', 'high-contrast.css'];
const tokens = tokenFiles.map((file) => readFileSync(join(folder, file), 'utf8')).join('');

/** The light and dark colours of each token, of the standard palette or of the high-contrast one. */
function colours(css: string): Record<string, [light: string, dark: string]> {
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return Object.fromEntries([...found].map(([, name, light, dark]) => [name, [light, dark]]));
}

const [standardCss, highContrastCss] = tokens.split('[data-palette="high-contrast"]');
const standard = colours(standardCss!);
const highContrast = { ...standard, ...colours(highContrastCss!) };
const read = ['ink', 'ink-soft', 'source', 'claim', 'figure', 'date', 'doubt'];
const grounds = ['paper', 'paper-raised', 'paper-tint'];

/** WCAG 2.2 relative luminance and contrast ratio (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('tokens', () => {
  it.each([
    ['standard', standard, 4.5],
    ['high-contrast', highContrast, 7],
  ] as const)('of the %s palette can be read on every ground in both themes', (_palette, palette, least) => {
    const weak = read.flatMap((name) =>
      grounds.flatMap((ground) =>
        [0, 1]
          .filter((theme) => contrast(palette[name]![theme]!, palette[ground]![theme]!) < least)
          .map((theme) => `${name} on ${ground}, ${['light', 'dark'][theme]}`),
      ),
    );
    expect(weak).toEqual([]);
  });

  it('let controls be seen: their edges have 3:1 against paper', () => {
    for (const theme of [0, 1] as const) {
      expect(contrast(standard['rule-strong']![theme], standard.paper![theme])).toBeGreaterThanOrEqual(3);
    }
  });

  it('are the colours of the marks in the page', () => {
    const names = Object.fromEntries(layers.map((layer) => [layer, layer])) as Record<Layer, string>;
    for (const [index, tone] of (['light', 'dark'] as const).entries()) {
      const sheet = markSheet(names, { ...defaultAppearance, density: 'full' }, tone);
      for (const kind of ['source', 'claim', 'figure', 'date'])
        expect(sheet).toContain(standard[kind]![index]);
    }
  });
});

describe('style sheets', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );

  it('move nothing', () => {
    const moving = files.filter((file) =>
      /transition|animation|@keyframes|scroll-behavior/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(moving).toEqual([]);
  });

  it('take colours from the tokens', () => {
    const own = files.filter(
      (file) =>
        !tokenFiles.includes(file) && /#[0-9a-f]{3,8}\b/i.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(own).toEqual([]);
  });
});
