/** The cards of the welcome page's invented example. */

import type { Localizer } from '../../utils/localize/localizer.ts';
import type { CardContent } from '../../utils/surfaces/mark-card.ts';

/** The card for a kind of mark in `exampleText`; null for a kind the example does not have. */
export function exampleCard(kind: string, l: Localizer): CardContent | null {
  const office = l.text('exampleSourceName');
  const union = l.text('exampleOther');
  const bars = (here: 0 | 1) => ({
    barsTitle: l.text('figuresDisagree'),
    bars: [
      { value: l.text('exampleValue1'), name: office, share: 40 / 65, here: here === 0 },
      { value: l.text('exampleValue2'), name: union, share: 1, here: here === 1 },
    ],
  });
  const prior = {
    title: l.text('priorReport'),
    where: `${l.text('examplePublisher')}, ${l.date('2025-09-12', 'short')}`,
    summary: l.text('exampleSummary'),
    url: null,
  };
  const unverified = {
    text: l.text('unverifiedBy', { name: l.text('examplePublisher') }),
    tone: 'doubt' as const,
  };
  const none = {
    about: null,
    lines: [],
    barsTitle: '',
    bars: [],
    prior: null,
    citation: null,
  };
  switch (kind) {
    case 'source':
      return {
        ...none,
        kind,
        title: office,
        about: l.text('sourceKind_government'),
        lines: [
          { text: l.plural('claimsHere', 2), tone: 'plain' },
          { text: l.plural('unverifiedHere', 1), tone: 'doubt' },
        ],
        prior,
      };
    case 'claim':
      return {
        ...none,
        kind,
        title: office,
        about: l.text('sourceKind_government'),
        lines: [
          {
            text: `${l.text('cueWords', { cue: l.text('exampleCue') })} · ${l.text('mannerIndirect')}`,
            tone: 'plain',
          },
          unverified,
        ],
        ...bars(0),
      };
    case 'figure':
      return {
        ...none,
        kind,
        title: l.text('exampleValue1'),
        about: l.text('givenBy', { name: office }),
        lines: [unverified],
        ...bars(0),
      };
    case 'figure2':
      return {
        ...none,
        kind: 'figure',
        title: l.text('exampleValue2'),
        about: l.text('givenBy', { name: union }),
        ...bars(1),
      };
    case 'date':
      return {
        ...none,
        kind,
        title: l.date('2025-09-12'),
        about: l.text('readFrom', { date: l.date('2025-11-04') }),
        lines: [{ text: l.text('citesEarlierReportBy', { name: office }), tone: 'plain' }],
        prior,
      };
    default:
      return null;
  }
}
