import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const sourcesOf = (text: string) => readArticle({ text, publishedAt: '2024-01-04', publisher: '' }).sources;

describe('the possessive of a plural owns what follows', () => {
  it.each([
    ["The residents' association said it was closed.", "residents' association"],
    ['The teachers’ union said it was closed.', 'teachers’ union'],
    ["The Workers' Party said it was closed.", "Workers' Party"],
    ["A lawyer for the victims' families said it was closed.", "lawyer for the victims' families"],
    ["The head of the teachers' union, Ana Ruiz, said it was closed.", 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(sourcesOf(text).map((source) => source.name)).toEqual([name]);
  });

  it('but not where it closes a quotation', () => {
    const [source] = sourcesOf('Ruiz called it ‘the worst of times’ and said it was closed.');
    expect(source).toMatchObject({ name: 'Ruiz' });
  });
});

describe('a person is taken up', () => {
  it.each([
    [
      'by an office at the sentence’s start',
      'Manager Ana Ruiz said it was closed.\n\n“Ask me,” said the manager.',
    ],
    ['as a teenager', 'Ana Ruiz, 19, said it was closed. “I saw it,” the teenager added.'],
    ['by the age', 'Ana Ruiz, 34, said it was closed. “I saw it,” the 34-year-old added.'],
    ['without letters behind the name', 'Ana Ruiz KC said it was closed. “I saw it,” Ruiz added.'],
    ['behind an age', 'Nine-year-old Ana Ruiz said it was closed. “I saw it,” Ruiz added.'],
    ['by a surname that is a title, too', 'Prosecutor Amrita Sen said it was closed. “I saw it,” Sen added.'],
  ])('%s', (_how, text) => {
    expect(sourcesOf(text)).toMatchObject([{ kind: 'person' }]);
  });
});

it.each([
  ["Moody's said it was closed.", "Moody's", 'organisation'],
  ["It was closed, according to McDonald's.", "McDonald's", 'organisation'],
  ["Christie's campaign said it was closed.", "Christie's campaign", 'organisation'],
  ['USA TODAY reported that it was closed.', 'USA TODAY', 'media'],
  ['The UN refugee agency said it was closed.', 'UN refugee agency', 'organisation'],
])('%s is said by %s', (text, name, kind) => {
  expect(sourcesOf(text)).toMatchObject([{ name, kind }]);
});

it('a mayor between adverb and name speaks', () => {
  const text = "Earlier, Porto's mayor, Ana Ruiz, had reported that 30 were hurt.";
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ana Ruiz', description: "Porto's mayor" }]);
});
