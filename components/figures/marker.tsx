/** The mark of one point around (0, 0): shape by claimant, hollow for "about", an arrow for "at least" and "at most". */

import type { PointForm } from '../../utils/surfaces/figure-plot.ts';

const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  'M-4 -4h8v8h-8z',
  'M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z',
  'M0 -5l5 9h-10z',
  'M0 5l5 -9h-10z',
];

export function Marker({ line, form }: { line: number; form: PointForm }) {
  return (
    <>
      {form === 'at-least' && <path class="plot-arrow" d="M0 -5v-13m-4 4l4 -4l4 4" />}
      {form === 'at-most' && <path class="plot-arrow" d="M0 5v13m-4 -4l4 4l4 -4" />}
      <path class={form === 'exact' ? 'plot-mark' : 'plot-mark plot-hollow'} d={shapes[line]} />
    </>
  );
}
