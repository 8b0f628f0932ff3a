/** Figures: those that disagree side by side, their histories, then all others. */

import { Fragment } from 'preact';
import type { Figure } from '../../utils/reading/reading.ts';
import { hedgeWords, verificationWords } from '../../utils/surfaces/claim-words.ts';
import { type FigureGroup, groupFigures } from '../../utils/surfaces/figure-groups.ts';
import { historyKey } from '../../utils/surfaces/history-by-claimant.ts';
import { wholeFigureWords } from '../../utils/surfaces/range-words.ts';
import { qualified } from '../../utils/surfaces/value-words.ts';
import { countedWords, sourceOf, wordsOf } from '../../utils/surfaces/words-of.ts';
import { NothingFound } from '../empty-state/nothing-found.tsx';
import { HistoryPlans } from '../figures/history-plans.tsx';
import { HistoryPlot } from '../figures/history-plot.tsx';
import { useLocalizer } from '../localize.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';

type FiguresSectionProps = Pick<SidePanelProps, 'printing' | 'onGoTo' | 'onOpen'> & { state: ReadState };

export function FiguresSection(props: FiguresSectionProps) {
  const l = useLocalizer();
  const { reading, timeline } = props.state;
  const groups = groupFigures(reading);
  const conflicts = groups.filter(({ conflict }) => conflict);
  const others = groups.filter(({ conflict }) => !conflict);
  const histories = timeline?.histories ?? [];
  const conflictTitle = ({ figures }: FigureGroup) => {
    const counted = figures.map((figure) => countedWords(figure, props.state.article.text)).find(Boolean);
    return [l.text('figuresDisagree'), counted].filter(Boolean).join(': ');
  };
  if (groups.length === 0) return <NothingFound reading={reading} what="noFigures" />;
  return (
    <>
      {conflicts.length > 0 && (
        <section class="conflicts">
          {conflicts.map((group) => (
            <Fragment key={group.figures[0]!.id}>
              <h2 class="kicker">{conflictTitle(group)}</h2>
              <Group {...props} group={group} />
            </Fragment>
          ))}
        </section>
      )}
      {histories.map((history) => {
        const History = history.planned ? HistoryPlans : HistoryPlot;
        return (
          <History
            key={historyKey(history)}
            history={history}
            onOpen={props.onOpen}
            printing={props.printing}
          />
        );
      })}
      {others.length > 0 && (
        <section class="other-figures">
          {conflicts.length > 0 && <h2 class="kicker">{l.text('otherFigures')}</h2>}
          {others.map((group) => (
            <Group key={group.figures[0]!.id} {...props} group={group} />
          ))}
        </section>
      )}
    </>
  );
}

function Group({ group, ...props }: FiguresSectionProps & { group: FigureGroup }) {
  return (
    <ul class={group.conflict ? 'figure-group figure-conflict' : 'figure-group'}>
      {group.figures.map((figure) => (
        <FigureItem key={figure.id} {...props} figure={figure} />
      ))}
    </ul>
  );
}

function FigureItem({ figure, state, onGoTo }: FiguresSectionProps & { figure: Figure }) {
  const l = useLocalizer();
  const { article, reading, chosen } = state;
  const claimant = sourceOf(reading, figure.claimant);
  const claim = reading.claims.find(({ id }) => id === figure.claim);
  const words = wholeFigureWords(figure, article.text, figure.conflictsWith.length === 0);
  const sentence = reading.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
  const doubts = claim
    ? [hedgeWords(claim, article.text, l), verificationWords(claim, reading, l)].filter(Boolean)
    : [];
  return (
    <li class="figure" aria-current={(chosen?.kind === 'figure' && chosen.id === figure.id) || undefined}>
      <p class="press" dir="auto">
        <button
          type="button"
          class="claim-go figure-words"
          onClick={() => onGoTo([figure.start, figure.end])}
          title={sentence && wordsOf(article.text, [sentence.start, sentence.end])}
        >
          {qualified(words, figure, l)}
        </button>
      </p>
      <p class="small soft">
        {claimant ? l.text('givenBy', { name: claimant.name }) : l.text('givenByArticle')}
      </p>
      {doubts.map((words) => (
        <p key={words} class="small doubt">
          {words}
        </p>
      ))}
    </li>
  );
}
