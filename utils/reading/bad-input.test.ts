import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

describe('bad input gives a reading', () => {
  const noise = (unit: string): string => unit.repeat(Math.ceil(20_000 / unit.length));
  it.each([
    ['empty', ''],
    ['white space', ' \n\n\t '],
    ['unpaired surrogates', 'The mayor \ud800 said \udc00 that it \ud83d rained.'],
    ['right-to-left', 'قال الوزير إن الجسر مغلق. «لن نفتحه»، قال.'],
    ['all capitals', 'THE MAYOR SAID THAT THE BRIDGE WAS CLOSED.'],
    ['recognition noise', 'Th3 m@yor sa1d thatthe br1dge — — wa5 cl0sed,, ,said. "" “ ‘'],
    ['one long word', noise('a')],
    ['one long sentence', noise('Smith, who runs it, said, ')],
    ['quotation marks', noise('“ said ” ')],
    ['brackets', noise('(((')],
  ])('%s', (_, text) => {
    const reading = readArticle({ text, publishedAt: null });
    expect(reading.notes.map((note) => note.code)).toContain('no-date');
    for (const claim of reading.claims) expect(claim.extent[1]).toBeLessThanOrEqual(text.length);
  });

  it('says that there is nothing to read', () => {
    expect(readArticle({ text: '' })).toMatchObject({
      claims: [],
      sources: [],
      notes: [{ code: 'no-text' }, { code: 'no-date' }],
    });
  });

  it('takes a date in the future, and no nonsense for a date', () => {
    const text = 'The mayor said on Friday that the bridge was closed.';
    expect(readArticle({ text, publishedAt: '2091-01-05' }).anchor).toBe('2091-01-05');
    expect(readArticle({ text, publishedAt: 'yesterday' }).anchor).toBeNull();
  });

  it('says that a language is not read', () => {
    const { notes } = readArticle({
      text: 'Der Minister sagte nichts.',
      publishedAt: '2024-01-04',
      language: 'de-AT',
    });
    expect(notes.map((note) => note.code)).toEqual(['language-unread']);
  });

  it('tells Ukrainian by its letters', () => {
    const { language, claims } = readArticle({
      text: 'Міністр заявив, що міст закрито.',
      publishedAt: '2024-01-04',
    });
    expect([language, claims.length]).toEqual(['uk', 1]);
  });

  it.each([
    ['a Ukrainian word in an English text', undefined, 'The minister said «Ні», the bridge is closed.', 'en'],
    ['Ukrainian declared English', 'en', 'Міністр заявив, що міст закрито.', 'uk'],
    ['English declared Ukrainian', 'uk', 'The minister said the bridge is closed.', 'en'],
    ['another language in Cyrillic', 'en', 'Министр заявил, что мост закрыт.', 'und'],
    ['no letters', 'uk', '12', 'uk'],
  ])('reads by the letters what they show: %s', (_what, declared, text, language) => {
    expect(readArticle({ text, publishedAt: '2024-01-04', language: declared }).language).toBe(language);
  });

  it('leaves out the reporters of the article', () => {
    const text = 'Ana Ruiz reported that the bridge was closed.';
    expect(readArticle({ text, byline: ['Ana Ruiz'] }).claims).toEqual([]);
  });

  it('takes paragraphs that do not fit the text', () => {
    const text = 'The mayor said that the bridge was closed.';
    const paragraphs = [{ start: 10, end: 4000, kind: 'paragraph' as const }];
    expect(readArticle({ text, paragraphs }).claims).toHaveLength(1);
  });
});

/** Strings on which each look-around of the grammar would go to the end of the text if it were not bounded. */
const hostile = [
  'he said she said ',
  'Smith, who runs it, said, ',
  'according to ',
  'that said that ',
  'to say to say ',
  'Smith and Jones and ',
  ', as Smith reportedly ',
  '“ said ',
  'X said "hi".\n\n',
  'The center said it was old. ',
  'the number 12 people ',
  '“We went,” he ',
  'He had it: “a b c d e” ',
  'more than a dozen in a statement ',
  'the experts I met said at least 12 ',
  'After he said it fell, ',
  'The head of it, Ana Ruiz, said ',
  '“a “b” ',
  'KYIV, ',
];

describe('a megabyte is read in time that grows with its length', () => {
  it.each(hostile)('%j', { timeout: 120_000 }, (unit) => {
    const reading = readArticle({ text: unit.repeat(1_000_000 / unit.length), publishedAt: '2024-01-04' });
    expect(reading.version).toBe(1);
  });
});
