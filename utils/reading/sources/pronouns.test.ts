import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

describe('pronouns take up', () => {
  it.each<[string, string, Record<string, string[]>]>([
    [
      'he and she by agreement',
      'Maria Alvarez met John Smith. She said the bridge was closed. He said it was open.',
      { 'Maria Alvarez': ['She'], 'John Smith': ['He'] },
    ],
    [
      'the subject behind a fronted adverbial',
      'Ana Ruiz said it was closed. On Friday morning, Paul Deane showed a map. He said it was open.',
      { 'Ana Ruiz': ['Ana Ruiz'], 'Paul Deane': ['He'] },
    ],
    [
      'whom a sentence is told of by “it was … who”',
      'After Ana Ruiz won on Monday, it was Mayor Kate Deane who drew the applause. “We can do this,” she said.',
      { 'Kate Deane': ['she'] },
    ],
    [
      'nobody whom “it was … who” tells of where the gender is another',
      'Ana Ruiz opened the debate. It was her brother Tom Ruiz who paid. She said she was grateful.',
      { 'Ana Ruiz': ['She'] },
    ],
    [
      'not two who spoke together as one',
      'Tom Halden left as a guard fell, she and another pilot said. He said it was dry.',
      { 'she and another pilot': ['she and another pilot'], 'Tom Halden': ['He'] },
    ],
    [
      'not the writer as somebody else',
      'I told the minister that it was closed. He said it was open.',
      { He: ['He'] },
    ],
    [
      'a relative by gender',
      'His sister said it was closed, and he said it was open. She said it was old.',
      { sister: ['His sister', 'She'], he: ['he'] },
    ],
    [
      'a people as nobody alone',
      'Paul Deane met them. Young Ukrainians said it was closed. He said it was open. They said it was old.',
      { 'Young Ukrainians': ['Young Ukrainians', 'They'], 'Paul Deane': ['He'] },
    ],
    [
      'a lone surname that an office shows to be a person',
      'Ruiz opened the pier. In Porto, President Ruiz said it was safe. He said it was new.',
      { Ruiz: ['President Ruiz', 'He'] },
    ],
    [
      'not whom the words reported speak of',
      'Ana Ruiz said it was closed. Maria Deane’s papers have been in the way, she said.',
      { 'Ana Ruiz': ['Ana Ruiz', 'she'] },
    ],
    [
      'the only one nearby, though no subject',
      'The prize of the harbour went to Ana Ruiz on Friday. She said it was closed.',
      { 'Ana Ruiz': ['She'] },
    ],
    [
      '“who” as the person, not the town',
      '“It is late,” said Tom Deane, 24, from Porto, who said it was closed.',
      { 'Tom Deane': ['Tom Deane', 'who'] },
    ],
    [
      'neither of two who are no subjects',
      'The prize of the harbour went to Ana Ruiz and Maria Lind. She said it was closed.',
      { She: ['She'] },
    ],
    [
      'the subject behind a fronted clause',
      'A reporter said it was closed. When the reporter asked him in the harbour on Friday whether it was safe, Paul Deane laughed. “It is new,” he said.',
      { reporter: ['A reporter'], 'Paul Deane': ['he'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});

describe('whom a text is about', () => {
  const filler = 'The port was closed and the ships lay still in the bay. '.repeat(12);
  const last = (text: string): string | undefined => {
    const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
    return sources.find(({ id }) => id === claims.at(-1)!.source)?.name;
  };

  it('is taken up far behind another whom others were cited after', () => {
    const text = `Maria Lopes, who painted the sea, has died. “She saw it,” said Ana Couto. ${filler}The army said it was closed. In her memoir she wrote that it was blue.`;
    expect(last(text)).toBe('Maria Lopes');
  });

  it('not while the other is the last to speak', () => {
    const text = `Maria Lopes, who painted the sea, has died. “She saw it,” said Ana Couto. ${filler}She added that it was blue.`;
    expect(last(text)).toBe('Ana Couto');
  });

  it('is called by the surname, not the son', () => {
    const text =
      'Maria Lopes has died. Her son, Pedro Lopes, said it was sudden. Lopes once told a paper that she was tired.';
    expect(last(text)).toBe('Maria Lopes');
  });
});

describe('a pronoun takes up a noun before it', () => {
  it.each([
    ['Records show a loss. Prosecutors in Porto see more. They said it was fraud.', 'Prosecutors'],
    [
      'The army said it was late. Voting rights advocates cite 2000. They said it was fraud.',
      'rights advocates',
    ],
    ['Ana Ruiz said it was late. A nurse disagreed. She said it was fraud.', 'nurse'],
    ['Ana Ruiz said it was late. Tom Berg’s mother was ill. She said it was fraud.', 'Tom Berg’s mother'],
    ['Ana Ruiz said it was late. The chef, who trained in Porto, was ill. She said it was fraud.', 'chef'],
    ['Ana Ruiz said it was late. The chef, the papers said, was ill. “I saw it,” Ruiz said.', 'Ana Ruiz'],
    ['Ana Ruiz said it was late. The ship left. She said it was fraud.', 'Ana Ruiz'],
    ['Ana Ruiz said it was late. “I saw it,” the 31-year-old nurse told me.', 'Ana Ruiz'],
    ['Ana Ruiz, 40, said it was late. “I saw it,” the 31-year-old nurse told me.', '31-year-old nurse'],
  ])('%s', (text, name) => {
    const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
    expect(sources.find(({ id }) => id === claims.at(-1)!.source)?.name).toBe(name);
  });
});

it.each([
  ['It was a blow to legal experts, who fear that it is void.', 'legal experts'],
  ['He is under attack by dozens of women who claim he hit them.', 'dozens of women'],
  ['It was a lecture from the Mexican president, who said that trade helps.', 'Mexican president'],
  ['He is liked by two of the women who say he helped.', 'two of the women'],
])('knows who “who” is: %s', (text, name) => {
  expect(readArticle({ text, publishedAt: '2024-01-04' }).sources.map((source) => source.name)).toEqual([
    name,
  ]);
});
