import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/gallery/sample-article.ts';
import { sampleReading } from '../../tests/gallery/sample-reading.ts';
import { emptyTimeline, sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../localize/locales.ts';
import { describeMark, type MarkTarget } from './mark-card.ts';

const l = localizerFor('en', ['en-US']);
const context = { article: sampleArticle, reading: sampleReading, timeline: sampleTimeline };
const card = (kind: MarkTarget['kind'], id: string, timeline = context.timeline) =>
  describeMark({ kind, id }, { ...context, timeline }, l)!;
const texts = (kind: MarkTarget['kind'], id: string) => card(kind, id).lines.map(({ text }) => text);

describe('the card of a claim', () => {
  it('says who, what they are, how, and how sure', () => {
    const content = card('claim', 'c2');
    expect(content).toMatchObject({
      title: 'National Resistance Center',
      about: 'military · which the Ukrainian military runs',
    });
    expect(texts('claim', 'c2')).toEqual([
      '“according to” · retold by the article',
      'The Kyiv Independent could not verify this',
    ]);
  });

  it('tells direct, mixed and indirect apart, and names the act', () => {
    expect(texts('claim', 'c5')).toEqual(['“wrote” · quoted word for word']);
    expect(texts('claim', 'c6')).toEqual(['“asked” · a call or an order · partly quoted']);
    expect(texts('claim', 'c9')).toEqual(['“estimated” · an estimate · retold by the article']);
  });

  it('quotes the hedge and says when nobody is named', () => {
    expect(card('claim', 'c3').title).toBe('No source named');
    expect(texts('claim', 'c3')).toEqual(['retold by the article', 'Not stated as fact: “reportedly”']);
  });

  it('compares figures that disagree', () => {
    expect(card('claim', 'c8').bars).toEqual([
      { value: '318,000', name: 'Moscow', share: 318 / 527, here: true },
      { value: 'around 527,000', name: 'Mediazona', share: 1, here: false },
    ]);
  });

  it('says how many more disagree than it has room for', () => {
    const [one] = sampleReading.figures.filter(({ id }) => id === 'f3');
    const ids = ['f3', 'x1', 'x2', 'x3', 'x4'];
    const figures = ids.map((id) => ({ ...one!, id, conflictsWith: ids.filter((other) => other !== id) }));
    const reading = { ...sampleReading, figures };
    const { bars, barsTitle } = describeMark({ kind: 'figure', id: 'f3' }, { ...context, reading }, l)!;
    expect([bars.length, barsTitle]).toEqual([3, 'Figures that disagree: conscripts · 2 others']);
  });

  it('leads to the report behind a back-reference', () => {
    expect(card('claim', 'c7').prior).toMatchObject({
      where: 'Ukrainska Pravda, Sep 25, 2023',
      url: 'https://news.example/registration',
    });
    expect(card('claim', 'c7', emptyTimeline).prior?.title).toBe('The earlier report was not found.');
  });

  it('has the claim ready to copy with attribution, how it is said, how sure, and link', () => {
    expect(card('claim', 'c5').citation).toBe(
      '“Whoever falls, the occupier gains,” — National Resistance Center\n(“wrote” · quoted word for word)\n“Occupation authorities to register all 17-year-olds for the military, Center says”, The Kyiv Independent, January 4, 2024, https://news.example/2024/01/04/teenagers',
    );
    expect(card('claim', 'c2').citation).toContain(
      '(“according to” · retold by the article; The Kyiv Independent could not verify this)',
    );
  });
});

describe('the cards of other marks', () => {
  it('count a source’s claims and earlier reports', () => {
    expect(texts('source', 's1')).toEqual([
      '5 claims in this article',
      '1 of them, the article says, could not be verified',
      '3 earlier reports',
    ]);
    expect(card('source', 's1').prior?.where).toBe('Ukrainska Pravda, Dec 6, 2023');
  });

  it('give a figure’s claimant and its earlier value', () => {
    expect(card('figure', 'f3')).toMatchObject({ title: '318,000 conscripts', about: 'given by Moscow' });
    expect(texts('figure', 'f3')).toEqual(['Earlier: at most 300,000 (Moscow, Sep 21, 2022)']);
    expect(card('figure', 'f2').title).toBe('Tens of thousands of Ukrainian citizens');
  });

  it('say where a value was first given rather than what somebody else gave', () => {
    const [history] = sampleTimeline.histories;
    const points = history!.points.map((point) =>
      point.claimedBy === 'Moscow' && point.report !== null
        ? { ...point, claimedBy: 'Vladimir Putin' }
        : point,
    );
    const timeline = { ...sampleTimeline, histories: [{ ...history!, points }] };
    expect(card('figure', 'f3', timeline).lines.map(({ text }) => text)).toEqual([
      'Earlier: 318,000 (Vladimir Putin, Dec 7, 2022)',
    ]);
  });

  it('take nothing that was planned for an earlier value', () => {
    const [, plans] = sampleTimeline.histories;
    expect(texts('figure', 'f3')).not.toEqual([]);
    expect(card('figure', 'f3', { ...sampleTimeline, histories: [plans!] }).lines).toEqual([]);
  });

  it('read a date out in full and say what it was read from', () => {
    expect(card('date', 'd4')).toMatchObject({
      title: 'September 24, 2023',
      about: 'Counted from publication on January 4, 2024',
    });
    expect(card('date', 'd3').about).toBeNull();
    expect(card('date', 'd1').about).toBe('The day of publication');
  });

  it('are none for a mark the reading does not have', () => {
    for (const kind of ['source', 'claim', 'figure', 'date'] as const) {
      expect(describeMark({ kind, id: 'gone' }, context, l)).toBeNull();
    }
  });

  it('work before the index has answered', () => {
    for (const [kind, id] of [
      ['source', 's1'],
      ['claim', 'c7'],
      ['figure', 'f3'],
      ['date', 'd4'],
    ] as const) {
      expect(describeMark({ kind, id }, { ...context, timeline: null }, l)?.prior).toBeNull();
    }
  });
});
