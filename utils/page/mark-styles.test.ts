import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultAppearance, type Layer, layers, lineStrength, markSheet, toneOf } from './mark-styles.ts';

const names = Object.fromEntries(layers.map((layer) => [layer, `n-${layer}`])) as Record<Layer, string>;

describe('markSheet', () => {
  it('tells kinds apart by line style, not by colour alone', () => {
    const sheet = markSheet(names, defaultAppearance, 'light');
    const styles = ['source', 'figure', 'date'].map(
      (kind) => new RegExp(`n-${kind}\\) \\{ text-decoration: underline (\\w+)`).exec(sheet)?.[1],
    );
    expect(new Set(styles).size).toBe(3);
    expect(styles).not.toContain(undefined);
  });

  it('shows claims only in full density', () => {
    const quiet = markSheet(names, defaultAppearance, 'light');
    const full = markSheet(names, { ...defaultAppearance, density: 'full' }, 'light');
    expect(quiet).not.toContain('n-claim) { background');
    expect(full).toContain('n-claim) { background');
  });

  it('paints on screens only, and no wash where colours are forced', () => {
    const sheet = markSheet(names, defaultAppearance, 'dark');
    expect(sheet.match(/@media (?!screen)/g)).toBeNull();
    expect(sheet.split('\n').every((line) => line.startsWith('@media screen'))).toBe(true);
    const forced = /\(forced-colors: active\) \{(.*)\}/.exec(sheet)![1];
    expect(forced).not.toMatch(/transparent|n-around\)/);
    expect(forced!.match(/background-color/g)).toHaveLength(5);
  });

  it.each([
    ['light', '#ffffff'],
    ['light', '#fdfcf9'],
    ['dark', '#1e1e1e'],
    ['dark', '#000000'],
  ] as const)('has lines of at least 4.5:1 on a %s page of %s', (tone, ground) => {
    const colours = markSheet(names, defaultAppearance, tone).match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of colours) {
      const line = mixed(colour, ground, lineStrength[tone] / 100);
      expect(contrast(line, ground), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is softer than a link, whose line has the full colour of its text', () => {
    for (const tone of ['light', 'dark'] as const) {
      expect(lineStrength[tone]).toBeLessThan(90);
      expect(markSheet(names, defaultAppearance, tone)).toMatch(
        /underline solid color-mix\([^)]*transparent\)/,
      );
    }
  });

  it('washes what is pointed at in the colour of its kind', () => {
    const sheet = markSheet(names, defaultAppearance, 'light');
    const washes = ['claim', 'source', 'date', 'figure'].map(
      (kind) =>
        new RegExp(`n-at-${kind}\\) \\{ background-color: color-mix\\(in srgb, (#\\w+)`).exec(sheet)?.[1],
    );
    expect(new Set(washes).size).toBe(4);
    expect(washes).not.toContain(undefined);
  });

  it('uses the accents that the surfaces use', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');
    for (const kind of ['source', 'figure', 'date'] as const) {
      const [, light, dark] = new RegExp(`--${kind}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!;
      expect(markSheet(names, defaultAppearance, 'light')).toContain(light);
      expect(markSheet(names, defaultAppearance, 'dark')).toContain(dark);
    }
  });
});

describe('toneOf', () => {
  it('takes light text for a dark page', () => {
    expect(toneOf('rgb(230, 230, 235)')).toBe('dark');
    expect(toneOf('rgb(20, 20, 20)')).toBe('light');
    expect(toneOf('rgba(255, 255, 255, 0.9)')).toBe('dark');
    expect(toneOf('color(display-p3 1 1 1)')).toBe('light');
  });
});

/** A colour of that share over another. */
function mixed(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round(over! * share + under! * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const [low, high] = [a, b].map(luminance).sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
