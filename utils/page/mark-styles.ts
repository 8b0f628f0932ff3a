/** The look of marks as a style sheet: kinds differ by line first, by hue second; softer than a link. Pure. */

import { type MarkKind, markKinds } from './marks.ts';

export interface Appearance {
  kinds: Readonly<Record<MarkKind, boolean>>;
  /** `quiet` shows hairlines and a claim only while it is pointed at; `full` shows claims too. */
  density: 'quiet' | 'full';
  palette: 'standard' | 'high-contrast';
}

export const defaultAppearance: Appearance = {
  kinds: { source: true, claim: true, figure: true, date: true },
  density: 'quiet',
  palette: 'standard',
};

/**
 * Layers of paint, lowest first: the four kinds, what stands around the pointed mark, the pointed mark by its kind, and
 * the flash that shows where a jump went.
 */
export type Layer = MarkKind | 'around' | `at-${MarkKind}` | 'flash';
export const layers: readonly Layer[] = [
  ...markKinds,
  'around',
  ...markKinds.map((kind) => `at-${kind}` as const),
  'flash',
];
export type Tone = 'light' | 'dark';

/**
 * The accents of `components/tokens.css`, one per kind in page, card and panel: apart for all common colour blindness,
 * at least 4.5:1 against white and against #1e1e1e.
 */
const colours: Record<Tone, Record<MarkKind, string>> = {
  light: { source: '#1f5a8c', claim: '#7b3a70', figure: '#9c410c', date: '#0c6650' },
  dark: { source: '#8fbde8', claim: '#d9a7cf', figure: '#f0a679', date: '#74cbb0' },
};

const lineStyles: Record<Exclude<MarkKind, 'claim'>, string> = {
  source: 'solid',
  figure: 'dotted',
  date: 'dashed',
};

/** Distances below the text at which overlapping lines stay apart. */
const lineOffsets: Record<Exclude<MarkKind, 'claim'>, string> = {
  source: '0.16em',
  figure: '0.4em',
  date: '0.26em',
};

/**
 * A link's line has the full colour of its text. Ours has this share of its accent: as much as leaves it 4.5:1 against
 * white and against #1e1e1e.
 */
export const lineStrength: Record<Tone, number> = { light: 84, dark: 70 };

/**
 * The rules for all layers under their page-visible names. `tone` is the page's: dark text on light ground or the
 * other way. Forced colours leave the line styles to tell kinds apart (Chromium sets every highlight
 * on the ground of selected text there, whatever the rules); nothing is printed.
 * `scope` is a selector for the element that holds the article, where highlights inherit.
 */
export function markSheet(
  names: Readonly<Record<Layer, string>>,
  appearance: Appearance,
  tone: Tone,
  scope = '',
): string {
  const isStrong = appearance.palette === 'high-contrast';
  const thickness = isStrong ? '2px' : appearance.density === 'full' ? '1.5px' : '1px';
  const rule = (layer: Layer, declarations: string) =>
    `${scope}::highlight(${names[layer]}) { ${declarations} }`;
  const share = (kind: MarkKind, percent: number) =>
    `color-mix(in srgb, ${colours[tone][kind]} ${percent}%, transparent)`;
  const wash = (layer: Layer, kind: MarkKind, percent: number) =>
    rule(layer, `background-color: ${share(kind, percent)};`);
  const line = (kind: keyof typeof lineStyles) =>
    rule(
      kind,
      `text-decoration: underline ${lineStyles[kind]} ${isStrong ? 'currentColor' : share(kind, lineStrength[tone])} ` +
        `${kind === 'figure' ? '2px' : thickness}; text-underline-offset: ${lineOffsets[kind]};`,
    );
  const lines = (['source', 'date', 'figure'] as const).map(line);
  const washes = [wash('around', 'claim', 9), wash('flash', 'figure', 30)];
  if (appearance.density === 'full') washes.unshift(wash('claim', 'claim', 7));
  for (const kind of markKinds) washes.push(wash(`at-${kind}`, kind, 15));
  const selected = [...markKinds.map((kind) => `at-${kind}` as const), 'flash' as const].map((layer) =>
    rule(layer, 'background-color: Highlight; color: HighlightText;'),
  );
  const forced = (['source', 'date', 'figure'] as const).map((kind) =>
    // Nearer to the letters, or the line would be light on light below that ground.
    rule(kind, 'text-decoration-color: currentColor; text-underline-offset: 0.1em;'),
  );
  return `@media screen { ${lines.join(' ')} }
@media screen and (forced-colors: none) { ${washes.join(' ')} }
@media screen and (forced-colors: active) { ${[...forced, ...selected].join(' ')} }`;
}

/**
 * The tone of a page from the computed colour of its text (`rgb(…)`): light text means dark ground. Anything that is
 * not understood counts as a light page.
 */
export function toneOf(textColour: string): Tone {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(textColour);
  if (parts === null) return 'light';
  const luminance = 0.2126 * Number(parts[1]) + 0.7152 * Number(parts[2]) + 0.0722 * Number(parts[3]);
  return luminance > 140 ? 'dark' : 'light';
}
