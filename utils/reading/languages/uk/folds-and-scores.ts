/** Ukrainian factors and results of games: "зросла вдвічі", "утричі більше", "з рахунком 3:1". */

import { type Run, wordAt } from '../../figures/run.ts';
import type { UkrainianFigure } from './find-figures.ts';
import { qualify, turnAround } from './qualifiers.ts';

/** "вдвічі", "утричі": how many times as much. */
const FOLDS = new Map<string, number>();
for (const [value, forms] of [
  [2, 'вдвічі удвічі вдвоє удвоє'],
  [3, 'втричі утричі втроє утроє'],
  [4, 'вчетверо учетверо'],
  [5, "вп'ятеро уп'ятеро"],
  [10, 'вдесятеро удесятеро'],
] as const)
  for (const form of forms.split(' ')) FOLDS.set(form, value);

/** "зросла вдвічі", "утричі більше": a factor beside a word of change or comparison; "складений удвічі" tells none. */
export function fold(run: Run, at: number): UkrainianFigure | null {
  const value = FOLDS.get(wordAt(run, at));
  const change = value === undefined ? null : turnAround(run, at);
  if (value === undefined || !change) return null;
  const { qualifier, from } = qualify(run, at);
  return {
    start: at,
    next: at + 1,
    from,
    value,
    unit: 'fold',
    counted: null,
    qualifier,
    change,
    rule: 'fold',
  };
}

/** "з рахунком 3:1": the result that begins at a token, or null. */
export function score(run: Run, at: number): UkrainianFigure | null {
  if (wordAt(run, at - 1) !== 'рахунком' || !/^[:-]$/.test(wordAt(run, at + 1))) return null;
  const [home, away] = [at, at + 2].map((k) => Number(wordAt(run, k)));
  if (!Number.isInteger(home) || !Number.isInteger(away) || at + 2 >= run.to) return null;
  const value: [number, number] = [home!, away!];
  return { start: at, next: at + 3, value, unit: 'score', counted: null, ...qualify(run, at), rule: 'range' };
}
