import { describe, expect, it } from 'vitest';
import { sampleReading } from '../../tests/gallery/sample-reading.ts';
import { localizerFor } from '../localize/locales.ts';
import type { Figure, Reading } from '../reading/reading.ts';
import { claimInView } from './claim-in-view.ts';
import { conflictGroups, groupFigures } from './figure-groups.ts';
import { parseMarkedText } from './marked-text.ts';
import { wholeFigureWords } from './range-words.ts';
import { summarise } from './reading-summary.ts';
import { hostOf, safeAddress } from './safe-address.ts';
import { sizeInWords } from './size-in-words.ts';
import { supportByKind } from './support-by-kind.ts';
import { qualified, qualifierOf, valueWords } from './value-words.ts';
import { dayOf } from './words-of.ts';

const l = localizerFor('en', ['en-US']);
const nothing: Reading = { ...sampleReading, sources: [], claims: [], figures: [], dates: [] };

describe('the summary', () => {
  it('counts, then names what disagrees and what is unverified', () => {
    expect(summarise(sampleReading, l)).toEqual([
      '5 sources · 10 claims · 4 figures',
      'Figures for the same thing disagree.',
      'The article says a claim by National Resistance Center could not be verified.',
    ]);
  });

  it('says that it is the article that calls a claim unverified, also where nobody is named', () => {
    const verification = { status: 'unverified', span: [0, 1], by: null } as const;
    const claims = sampleReading.claims
      .filter(({ id }) => ['c3', 'c8'].includes(id))
      .map((claim) => ({ ...claim, verification: { ...verification, span: [0, 1] as [number, number] } }));
    const last = (reading: Reading) => summarise(reading, l).at(-1);
    expect(last({ ...sampleReading, claims })).toBe('The article says 2 claims could not be verified.');
    expect(last({ ...sampleReading, claims: claims.slice(0, 1) })).toBe(
      'The article says a claim could not be verified.',
    );
  });

  it('leaves out what there is none of', () => {
    expect(summarise({ ...nothing, figures: sampleReading.figures.slice(0, 1) }, l)).toEqual(['1 figure']);
  });

  it('says that a language is not read, rather than that nobody is cited', () => {
    const notes = [{ code: 'language-unread', text: '' }];
    const words = 'Previously reads English and some Ukrainian; this text is in another language.';
    expect(summarise({ ...nothing, notes }, l)).toEqual([words]);
    expect(summarise({ ...nothing, figures: sampleReading.figures.slice(0, 1), notes }, l)).toEqual([
      '1 figure',
      words,
    ]);
  });

  it('says so when there is nothing', () => {
    expect(summarise(nothing, l)).toEqual(['No sources, claims or figures found in this article.']);
  });

  it('names the one source that carries a story', () => {
    const claims = sampleReading.claims.filter(({ source }) => source === 's1');
    expect(summarise({ ...sampleReading, claims }, l)).toContain(
      'All claims rest on one source: National Resistance Center.',
    );
  });

  it('does not call a story carried by one source when a claim names nobody', () => {
    const claims = sampleReading.claims.filter(({ source }) => source === 's1' || source === null);
    expect(summarise({ ...sampleReading, claims }, l).join(' ')).not.toContain('rest on one source');
  });

  it('says when nobody is named at all', () => {
    const claims = sampleReading.claims.filter(({ source }) => source === 's5');
    const twice = [...claims, { ...claims[0]!, id: 'again', source: 's6' }];
    const sources = [...sampleReading.sources, { ...sampleReading.sources[4]!, id: 's6', name: 'officials' }];
    expect(summarise({ ...sampleReading, claims: twice, sources }, l)).toContain(
      'All claims rest on sources that are not named.',
    );
    const nobody = claims.map((claim) => ({ ...claim, source: null }));
    expect(summarise({ ...sampleReading, claims: [...claims, ...nobody] }, l)).toContain(
      'All claims rest on sources that are not named.',
    );
  });
});

describe('who carries a story', () => {
  it('counts claims by kind, largest first, and shares of the unnamed', () => {
    const support = supportByKind(sampleReading);
    expect(support.kinds[0]).toEqual({ kind: 'military', claims: 5 });
    expect(support.kinds.reduce((sum, { claims }) => sum + claims, 0)).toBe(support.total);
    expect(support.anonymousShare).toBeCloseTo(0.3);
    expect(support.single).toBeNull();
    expect(support.sources[0]!.source.name).toBe('National Resistance Center');
  });

  it('is empty for an article that cites nobody', () => {
    expect(supportByKind(nothing)).toMatchObject({ kinds: [], total: 0, anonymousShare: 0, single: null });
  });
});

describe('groups of figures', () => {
  it('put conflicting figures together and first', () => {
    const groups = groupFigures(sampleReading);
    expect(groups.map(({ figures }) => figures.map(({ id }) => id))).toEqual([['f3', 'f4'], ['f1'], ['f2']]);
    expect(conflictGroups(sampleReading)).toHaveLength(1);
  });

  it('survive ids that lead nowhere', () => {
    const figures = [{ ...sampleReading.figures[0]!, sameAs: ['gone'] }];
    expect(groupFigures({ ...sampleReading, figures })).toHaveLength(1);
  });
});

describe('values', () => {
  it.each([
    [527_000, 'around', 'about 527,000'],
    [300_000, 'up to', 'at most 300,000'],
    [8_000, 'over', 'more than 8,000'],
    [318_000, 'total', '318,000'],
    [[400_000, 700_000] as [number, number], 'planned', '400,000–700,000'],
  ])('%s (%s) is said as “%s”', (value, qualifier, words) => {
    expect(valueWords(value, qualifier, l)).toBe(words);
  });

  it('keeps the qualifier of a figure whose words are the bare number', () => {
    expect(qualified('527,000', { qualifier: 'about' }, l)).toBe('about 527,000');
    expect(qualified('$5 million', { qualifier: 'more than' }, l)).toBe('more than $5 million');
    expect(qualified('around 527,000', { qualifier: 'about' }, l)).toBe('around 527,000');
    expect(qualified('17', { qualifier: 'exact' }, l)).toBe('17');
    expect(qualified('five people', { qualifier: 'at least' }, l)).toBe('at least five people');
    expect(qualified('a dozen men', { qualifier: 'more than' }, l)).toBe('more than a dozen men');
  });

  it.each([
    ['The guard lost between 45 and 60 boats.', '45 and 60', [45, 60], 'between 45 and 60'],
    ['Between 45 and 60 boats were lost.', '45 and 60', [45, 60], 'Between 45 and 60'],
    ['Шторм знищив від 45 до 60 човнів.', '45 до 60', [45, 60], 'від 45 до 60'],
    ['The guard lost 45 to 60 boats.', '45 to 60', [45, 60], '45 to 60'],
    ['What lies in between 45 boats knew.', '45', 45, '45'],
  ] as const)('has a range whole, as the text has it: “%s”', (text, words, value, whole) => {
    const start = text.indexOf(words);
    const figure: Figure = {
      ...sampleReading.figures[0]!,
      start,
      end: start + words.length,
      value: typeof value === 'number' ? value : [...value],
      qualifier: 'exact',
    };
    expect(wholeFigureWords(figure, text, false)).toBe(whole);
  });

  it('takes an unknown qualifier as none', () => {
    expect(qualifierOf('of four')).toBe('exact');
    expect(qualifierOf('constructor')).toBe('exact');
  });
});

describe('the claim in view', () => {
  it('is the first one in the window', () => {
    expect(claimInView(sampleReading, [300, 620])).toBe('c3');
    expect(claimInView(sampleReading, null)).toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    ['', null],
    ['https://news.example/a b', 'https://news.example/a%20b'],
  ])('%s is linked to as %s', (address, safe) => {
    expect(safeAddress(address)).toBe(safe);
  });

  it('shows the host without www', () => {
    expect(hostOf('https://www.news.example/x')).toBe('news.example');
    expect(hostOf('nonsense')).toBe('');
  });
});

describe('small words', () => {
  it('takes the day of publication in the publication’s own zone', () => {
    expect(dayOf('2024-01-04T23:38:00-05:00')).toBe('2024-01-04');
    expect(dayOf(null)).toBeNull();
    expect(dayOf('January')).toBeNull();
  });

  it('says sizes', () => {
    expect(sizeInWords(18_400_000, 'en')).toBe('18.4 MB');
    expect(sizeInWords(0, 'en')).toBe('0 byte');
  });

  it('splits marked text and leaves broken marks as text', () => {
    expect(parseMarkedText('a [source|b c] d')).toEqual(['a ', { kind: 'source', words: 'b c' }, ' d']);
    const claim = '[source|who] said [figure|two]';
    expect(parseMarkedText(`[claim|${claim}].`)).toEqual([{ kind: 'claim', words: claim }, '.']);
    expect(parseMarkedText('[source|b [x')).toEqual(['[source|b [x']);
  });
});
