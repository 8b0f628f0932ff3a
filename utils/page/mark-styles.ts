/** The look of marks as a style sheet: kinds differ by line first, by hue second; softer than a link. Pure. */

import type { MarkKind } from './marks.ts';

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

/** Layers of paint, lowest first: four kinds, what is pointed at, and the flash that shows where a jump went. */
export const layers = ['claim', 'source', 'date', 'figure', 'pointed', 'flash'] as const;
export type Layer = (typeof layers)[number];

/**
 * The accents of `components/tokens.css`, one per kind in page, card and panel: apart for all common colour blindness,
 * at least 4.5:1 against white and against #1e1e1e.
 */
const colours: Record<'light' | 'dark', Record<MarkKind, string>> = {
  light: { source: '#1f5a8c', claim: '#7b3a70', figure: '#9c410c', date: '#0c6650' },
  dark: { source: '#8fbde8', claim: '#d9a7cf', figure: '#f0a679', date: '#74cbb0' },
};

const lineStyles: Record<MarkKind, string> = {
  source: 'solid',
  claim: 'double',
  figure: 'dotted',
  date: 'dashed',
};

/** Distances below the text at which overlapping lines stay apart. */
const lineOffsets: Record<MarkKind, string> = {
  source: '0.18em',
  claim: '0.42em',
  figure: '0.3em',
  date: '0.3em',
};

/**
 * The rules for all layers under their page-visible names. `tone` is the page's: dark text on light ground or the
 * other way. Forced colours leave the line styles to tell kinds apart; print shows nothing.
 */
export function markSheet(
  names: Readonly<Record<Layer, string>>,
  appearance: Appearance,
  tone: 'light' | 'dark',
): string {
  const isStrong = appearance.palette === 'high-contrast';
  const thickness = isStrong ? '2px' : appearance.density === 'full' ? '1.5px' : '1px';
  const line = (kind: MarkKind) => {
    const colour = isStrong ? 'currentColor' : colours[tone][kind];
    return `text-decoration: underline ${lineStyles[kind]} ${colour} ${kind === 'figure' ? '2px' : thickness}; text-underline-offset: ${lineOffsets[kind]};`;
  };
  const wash = (kind: MarkKind, percent: number) =>
    `background-color: color-mix(in srgb, ${colours[tone][kind]} ${percent}%, transparent);`;
  const rules = (['source', 'date', 'figure'] as const).map(
    (kind) => `::highlight(${names[kind]}) { ${line(kind)} }`,
  );
  if (appearance.density === 'full') rules.push(`::highlight(${names.claim}) { ${wash('claim', 7)} }`);
  rules.push(`::highlight(${names.pointed}) { ${wash('claim', 14)} }`);
  rules.push(`::highlight(${names.flash}) { ${wash('figure', 30)} }`);
  const all = layers.map((layer) => `::highlight(${names[layer]})`).join(', ');
  rules.push(
    `@media (forced-colors: active) { ${all} { background-color: transparent; text-decoration-color: CanvasText; } ` +
      `::highlight(${names.pointed}), ::highlight(${names.flash}) { background-color: Highlight; color: HighlightText; } }`,
    `@media print { ${all} { background-color: transparent; text-decoration: none; } }`,
  );
  return rules.join('\n');
}

/**
 * The tone of a page from the computed colour of its text (`rgb(…)`): light text means dark ground. Anything that is
 * not understood counts as a light page.
 */
export function toneOf(textColour: string): 'light' | 'dark' {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(textColour);
  if (parts === null) return 'light';
  const luminance = 0.2126 * Number(parts[1]) + 0.7152 * Number(parts[2]) + 0.0722 * Number(parts[3]);
  return luminance > 140 ? 'dark' : 'light';
}
