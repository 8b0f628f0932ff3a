/**
 * The history of a figure by claimant over time, as plain SVG. Places are percentages and text is sized in rem, so
 * the plot follows both the width of the panel and the reader's text size. Screen readers get the points one by one
 * and the same data as a table.
 */

import { useRef, useState } from 'preact/hooks';
import type { Localizer } from '../../utils/localize/localizer.ts';
import { type FigurePlot, type PlotPoint, plotFigure, pointKey } from '../../utils/surfaces/figure-plot.ts';
import { historyTitle, mayBeUnlike } from '../../utils/surfaces/history-by-claimant.ts';
import { safeAddress } from '../../utils/surfaces/safe-address.ts';
import { valueWords } from '../../utils/surfaces/value-words.ts';
import { knownDate } from '../../utils/surfaces/words-of.ts';
import type { FigureHistory, HistoryPoint } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { moveByArrow } from '../move-by-arrow.ts';
import { useKeys } from '../use-keys.ts';
import { HistoryTable } from './history-table.tsx';
import { Marker } from './marker.tsx';
import './figures.css';

export interface HistoryPlotProps {
  history: FigureHistory;
  onOpen(url: string): void;
  /** Whether it is being printed: then the table is unfolded. */
  printing?: boolean;
}

export function HistoryPlot({ history, onOpen, printing }: HistoryPlotProps) {
  const l = useLocalizer();
  const plot = plotFigure(history);
  const [active, setActive] = useState(plot.points.length - 1);
  const points = useRef<HTMLUListElement>(null);
  useKeys(points, (event) => moveByArrow(event, points.current, 'button', true));
  const current = plot.points[active] ?? plot.points.at(-1);
  // One point is no history.
  if (!current || plot.points.length < 2) return null;
  const title = historyTitle(history, l);
  return (
    <section class="history">
      <h2 class="kicker">{title}</h2>
      {mayBeUnlike(history.points) && <p class="small soft">{l.text('figuresMayBeUnlike')}</p>}
      <Legend plot={plot} />
      {history.unit && <p class="plot-unit small soft">{history.unit}</p>}
      <div class="plot">
        <svg aria-hidden="true">
          <Grid plot={plot} l={l} />
          <Lines plot={plot} />
        </svg>
        <ul ref={points} aria-label={`${title}. ${l.text('plotHelp')}`}>
          {plot.points.map((point, index) => (
            <Point
              key={pointKey(point.point)}
              point={point}
              active={point === current}
              onActive={() => setActive(index)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </div>
      <Times plot={plot} l={l} />
      <Key plot={plot} />
      <p class="plot-readout small" aria-hidden="true">
        {pointWords(current.point, l)}
      </p>
      <HistoryTable
        title={title}
        points={plot.points.map(({ point }) => point)}
        onOpen={onOpen}
        unfolded={printing}
      />
    </section>
  );
}

/** "about 527,000 mobilized men · Mediazona · May 24, 2023". */
function pointWords(point: HistoryPoint, l: Localizer): string {
  return [
    [valueWords(point.value, point.qualifier, l), point.what].filter(Boolean).join(' '),
    point.claimedBy ?? l.text('unattributed'),
    l.date(knownDate(point)),
    point.report === null && l.text('thisArticle'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Legend({ plot }: { plot: FigurePlot }) {
  const l = useLocalizer();
  return (
    <ul class="plot-legend small">
      {plot.claimants.map((claimant, line) => (
        <li key={claimant ?? ''} class={`line-${line}`}>
          <svg class="plot-key" aria-hidden="true" viewBox="-14 -8 28 16">
            <line class="plot-line" x1="-14" x2="14" y1="0" y2="0" />
            <Marker line={line} form="exact" />
          </svg>
          <span dir="auto">{claimant ?? l.text('unattributed')}</span>
        </li>
      ))}
      {plot.others > 0 && (
        <li class={`line-${plot.claimants.length}`}>
          <svg class="plot-key" aria-hidden="true" viewBox="-14 -8 28 16">
            <Marker line={plot.claimants.length} form="exact" />
          </svg>
          {l.plural('otherClaimants', plot.others)}
        </li>
      )}
    </ul>
  );
}

/** What the marks of this plot say that is no exact number. */
function Key({ plot }: { plot: FigurePlot }) {
  const l = useLocalizer();
  const forms = new Set(plot.points.map(({ form }) => form));
  const words = [
    (forms.size > 1 || !forms.has('exact')) && l.text('plotHollow'),
    forms.has('at-least') && `↑\u00a0${l.text('qualifier_at_least')}`,
    forms.has('at-most') && `↓\u00a0${l.text('qualifier_at_most')}`,
    forms.has('range') && l.text('plotRange'),
  ].filter(Boolean);
  return words.length === 0 ? null : (
    <p class="small soft" aria-hidden="true">
      {words.join('\u00a0· ')}
    </p>
  );
}

function Grid({ plot, l }: { plot: FigurePlot; l: Localizer }) {
  return (
    <g>
      {plot.valueTicks.map(({ y, value }) => (
        <g key={value}>
          <line class="plot-rule" x1="0" x2="100%" y1={percent(y)} y2={percent(y)} />
          <text class="plot-value" x="-8" y={percent(y)} dy="0.35em">
            {l.compact(value)}
          </text>
        </g>
      ))}
      {plot.timeTicks.map(({ x, time }) => (
        <line key={time} class="plot-rule" x1={percent(x)} x2={percent(x)} y1="97%" y2="100%" />
      ))}
    </g>
  );
}

function Times({ plot, l }: { plot: FigurePlot; l: Localizer }) {
  const named = plot.timeTicks.filter((tick) => tick.named);
  return (
    <p class="plot-times small soft" aria-hidden="true">
      {named.map(({ x, time }) => (
        <span key={time} style={{ left: percent(x), transform: `translateX(-${anchor(x)}%)` }}>
          {l.date(time, 'short')}
        </span>
      ))}
    </p>
  );
}

function Lines({ plot }: { plot: FigurePlot }) {
  return (
    <g>
      {plot.claimants.map((claimant, line) => {
        const points = plot.points.filter((point) => point.line === line);
        return (
          <g key={claimant ?? ''} class={`line-${line}`}>
            {points
              .filter(({ form }) => form === 'range')
              .map(({ x, low, high, point }) => (
                <line
                  key={pointKey(point)}
                  class="plot-range"
                  x1={percent(x)}
                  x2={percent(x)}
                  y1={percent(low)}
                  y2={percent(high)}
                />
              ))}
            {points.slice(1).map((point, index) => {
              const before = points[index]!;
              return (
                <line
                  key={pointKey(point.point)}
                  class="plot-line"
                  x1={percent(before.x)}
                  y1={percent(before.y)}
                  x2={percent(point.x)}
                  y2={percent(point.y)}
                />
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

interface PointProps {
  point: PlotPoint;
  active: boolean;
  onActive(): void;
  onOpen(url: string): void;
}

function Point({ point, active, onActive, onOpen }: PointProps) {
  const l = useLocalizer();
  const address = safeAddress(point.point.url ?? '');
  return (
    <li style={{ left: percent(point.x), top: percent(point.y) }}>
      <button
        type="button"
        class={`plot-point line-${point.line}`}
        aria-label={pointWords(point.point, l)}
        tabIndex={active ? 0 : -1}
        data-active={active}
        onFocus={onActive}
        onPointerEnter={onActive}
        onClick={() => address && onOpen(address)}
      >
        <svg aria-hidden="true" viewBox="-12 -20 24 40">
          <Marker line={point.line} form={point.form} />
        </svg>
      </button>
    </li>
  );
}

/** How far a label is moved left of its place, in percent of its width: those near the end stay inside. */
function anchor(x: number): number {
  return x > 0.75 ? 100 * x : 50;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
