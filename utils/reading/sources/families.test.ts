import { describe, expect, it } from 'vitest';
import { citedIn, claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

/** Who says what, by name, in order. */
function speakers(text: string): (string | undefined)[] {
  const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
  return claims.map(({ source }) => sources.find(({ id }) => id === source)?.name);
}

describe('a surname that a family shares', () => {
  it.each<[string, string, string[]]>([
    [
      'is whom the pronoun behind the verb fits',
      'Tom Lind said the fire began at night. His daughter, Ella Lind, 19, said she smelled smoke. Lind said he called for help.',
      ['Tom Lind', 'Ella Lind', 'Tom Lind'],
    ],
    [
      'is no spouse who is told behind a title',
      'Candidate Helen Lind ran. It features her husband, former President Will Lind. “We need to act,” Lind said.',
      ['Helen Lind'],
    ],
    [
      'is who spoke last in the paragraph',
      'Senator Paul Lind met his brother, Mark Lind, on Friday. Mark Lind said it was short. “He is a good man,” Lind said.',
      ['Mark Lind', 'Mark Lind'],
    ],
    [
      'is no dead one',
      'The actor Dan Moore died on Monday. His wife, Lucy Moore, said it was sudden.\n\nThe army said it was closed.\n\n“He loved the sea,” Moore said.',
      ['Lucy Moore', 'army', 'Lucy Moore'],
    ],
    [
      'is no one killed',
      'Tom Hale, 40, was shot dead. His brother Ed Hale said police had lied. “They knew,” Hale said.',
      ['Ed Hale', 'Ed Hale'],
    ],
    [
      'is the sister of whoever was murdered',
      'A man was jailed for murdering Simon Crewe. The judge said it was cruel. His sister, Joanna Crewe, wept.\n\n“It hurts,” Crewe said.',
      ['judge', 'Joanna Crewe'],
    ],
    [
      'stays with whom the text is about in a paragraph of its own',
      'President Grace Roe said it was open. First gentleman Paul Roe said it was closed.\n\nRoe left for Porto. Roe said it was late.',
      ['Grace Roe', 'Paul Roe', 'Grace Roe'],
    ],
    [
      'is not Mrs. where the text says Ms.',
      'Mrs. Leila Farrow, 31, said it was closed. His grandmother, Sheila Farrow, said it was open.\n\nMs. Farrow said it was late.',
      ['Leila Farrow', 'Sheila Farrow', 'Sheila Farrow'],
    ],
    [
      'is not who would not speak',
      'Tom Lind and Ana Lind own the mill. Mr. Lind said it was closed. Ms. Lind declined to comment. Lind claims it was sold.',
      ['Tom Lind', 'Ana Lind', 'Tom Lind'],
    ],
    [
      'is decided by Ms. and Mr.',
      'Noah’s mother, Leila Farrow, said it was closed. His grandmother, Sheila Farrow, said it was open. Ms. Farrow said it was late. His uncle, Tom Farrow, spoke. Mr. Farrow said it was early.',
      ['Leila Farrow', 'Sheila Farrow', 'Sheila Farrow', 'Tom Farrow'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

it('kin beside “and” are described by themselves', () => {
  const text = 'Tom Lind and his wife, Ana Lind, left. Ana Lind said it was closed.';
  const { sources } = readArticle({ text, publishedAt: '2024-01-04' });
  expect(sources).toMatchObject([{ name: 'Ana Lind', description: 'his wife' }]);
});

describe('a lone name is a person', () => {
  it.each([
    ['Halloran said she was tired.', 'Halloran', 'person'],
    ['“I saw it,” Halloran said.', 'Halloran', 'person'],
    ['“We saw it,” Halloran said.', 'Halloran', 'organisation'],
    ['Ana Ruiz left the firm. Halloran said she was tired.', 'Halloran', 'organisation'],
  ])('%s', (text, name, kind) => {
    const { sources } = readArticle({ text, publishedAt: '2024-01-04' });
    expect(sources).toMatchObject([{ name, kind }]);
  });
});

describe('one of several', () => {
  it('is a source of his own', () => {
    const text =
      'Two officials said it was closed. A third said it was open. Another said it was late.\n\nAnother said it was early.';
    expect(speakers(text)).toEqual(['Two officials', 'third', 'Another', 'Another']);
    const { sources } = readArticle({ text, publishedAt: '2024-01-04' });
    expect(sources.map(({ kind, count }) => [kind, count])).toEqual([
      ['anonymous', 2],
      ['anonymous', 1],
      ['anonymous', 1],
      ['anonymous', 1],
    ]);
  });

  it.each([
    ['Two men spoke. The first said it was closed. The other said it was open.', ['The first', 'The other']],
    ['“It is closed,” the other said.', ['the other']],
    ['The other reported cases were old.', []],
    ['The second reported case was old.', []],
  ])('%s', (text, expected) => {
    expect(claimsIn(text).map(([source]) => source)).toEqual(expected);
  });

  it('but a share of a poll is many', () => {
    const [source] = readArticle({
      text: 'In the poll, a third said they saved less.',
      publishedAt: '2024-01-04',
    }).sources;
    expect(source).toMatchObject({ kind: 'group', count: null });
  });
});

describe('who is named between commas', () => {
  it.each([
    ['Her eldest, Curtis, said he was tired.', 'Curtis'],
    ['The bassist, Tom Lind, said it was closed.', 'Tom Lind'],
    ['His Spanish counterpart, Ana Ruiz, said it was closed.', 'Ana Ruiz'],
    ['Its chairman, retired Adm. Walter Prine, said it was closed.', 'Walter Prine'],
    ['The referees’ body, PGMOL, said it was closed.', 'PGMOL'],
    ['Her Labour shadow, Dev Anand, said it was closed.', 'Dev Anand'],
    ['The Alzheimer’s Society said it was closed.', 'Alzheimer’s Society'],
    ['A French official was blunter: “It is late,” the official said.', 'French official'],
    ['Mr. Justice Holroyd said it was closed. The judge said it was late.', 'Holroyd'],
    ['The current bishop, the Right Reverend Jane Tully, said it was closed.', 'Jane Tully'],
    ['Her older son, Mateo, 10, said it was closed. The boy said it was late.', 'Mateo'],
    ['A spokesperson for the port said it was closed. They said it was late.', 'spokesperson for the port'],
    ['One former inmate, Carl, wrote to her. He said it was closed.', 'Carl'],
  ])('%s', (text, name) => {
    expect(Object.keys(citedIn(text))).toEqual([name]);
  });
});

describe('they and she take up', () => {
  it.each<[string, Record<string, string[]>]>([
    [
      'The union said it was closed.\n\nRuiz said she was hit by party leaders. They deny it.',
      { union: ['The union'], Ruiz: ['Ruiz'], 'party leaders': ['They'] },
    ],
    [
      'Mia Lind sent it to Dan Wolfe. His boss was less sure. “Who buys it?” she asked him.',
      { boss: ['she'] },
    ],
    [
      'A person close to the family said it was closed.\n\nOne senior U.S. official agreed. He said the plan was old.',
      { 'person close to the family': ['A person close to the family'], 'senior U.S. official': ['He'] },
    ],
  ])('%s', (text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});

describe('two who speak together with what each is', () => {
  it.each([
    'Rep. Ana Ruiz, D-Md., and Rep. Tom Lind, R-Ohio, who want it, said it was closed.',
    'Ana Ruiz, a nurse, and Tom Lind, a pilot, said it was closed.',
    'Ana Ruiz, 40, and Tom Lind, 50, said it was closed.',
  ])('%s', (text) => {
    expect(Object.keys(citedIn(text))).toEqual(['Ana Ruiz and Tom Lind']);
  });

  it.each([
    ['Ana Ruiz, a nurse, and an author, said it was closed.', 'Ana Ruiz'],
    ['Ana Ruiz, who left Porto, and Tom, said it was closed.', 'Ana Ruiz'],
  ])('not one: %s', (text, name) => {
    expect(Object.keys(citedIn(text))).toEqual([name]);
  });
});

describe('a description takes up whom the sentence before is about', () => {
  it.each([
    [
      'Steve Barlow, the manager, said it was closed. The former Wales captain said it was late.',
      'Steve Barlow',
    ],
    [
      'President Abdel Fattah el-Sissi said it was closed. The Egyptian leader said it was late.',
      'Abdel Fattah el-Sissi',
    ],
    ['Novo Nordisk said it was closed. The Danish company said it was late.', 'Novo Nordisk'],
    ['Colorado’s Supreme Court said it was closed. The state court said it was late.', 'Supreme Court'],
  ])('%s', (text, name) => {
    expect(Object.keys(citedIn(text))).toEqual([name]);
  });

  it('of two firms that spoke, whoever spoke last', () => {
    const text =
      'Eli Lilly said it was closed. Novo Nordisk said it was open. The Danish company said it was late.';
    expect(citedIn(text)).toEqual({
      'Eli Lilly': ['Eli Lilly'],
      'Novo Nordisk': ['Novo Nordisk', 'The Danish company'],
    });
  });
});

describe('two of one surname that the text does not tell apart', () => {
  it('are two by their forms of address', () => {
    const text =
      'The parents, Khizr and Ghazala Kahn, spoke. Mr. Kahn said it was closed. Ms. Kahn said she spoke of her son, Omar Kahn. Ms. Kahn said it was late. Mr. Kahn said it was early.';
    expect(citedIn(text)).toEqual({
      'Mr. Kahn': ['Mr. Kahn', 'Mr. Kahn'],
      'Ms. Kahn': ['Ms. Kahn', 'Ms. Kahn'],
    });
  });

  it('are told by the spouse just named', () => {
    const text =
      'Bruce Lane died on Tuesday. His mother, Ida Lane, taught. He is survived by his wife, Jo. Ms. Lane said it was sudden.';
    expect(citedIn(text)).toEqual({ Jo: ['Ms. Lane'] });
  });

  it('are told by an office', () => {
    const text =
      'Bill Lane left. Hillary Lane ran. Mrs. Lane said it was closed. She served under President Lane. President Lane said it was open.';
    expect(citedIn(text)).toEqual({ 'Hillary Lane': ['Mrs. Lane'], 'Bill Lane': ['President Lane'] });
  });

  it('share it where one is named in full', () => {
    const text = 'Tom and Leila Farrow left. Mrs. Farrow said it was closed. Mr. Farrow said it was open.';
    expect(citedIn(text)).toEqual({ 'Tom Farrow': ['Mr. Farrow'], 'Leila Farrow': ['Mrs. Farrow'] });
  });

  it('but not with who has another', () => {
    const text = 'Halloran and Mike Pell won. Halloran said it was closed. Pell said it was open.';
    expect(citedIn(text)).toEqual({ Halloran: ['Halloran'], 'Mike Pell': ['Pell'] });
  });
});

describe('who is another', () => {
  it.each<[string, Record<string, string[]>]>([
    [
      'One of the men, Tom Lind, said it was closed. The other man, his cousin Bo Berg, 40, said it was open. “It is late,” he said.',
      { 'Tom Lind': ['One of the men'], 'Bo Berg': ['The other man', 'he'] },
    ],
    [
      'Tom Lind ran the group. Days after Lind’s arrest, Paul Berg replaced him. “I had to,” he told me.',
      { 'Paul Berg': ['he'] },
    ],
    [
      'John Lind defended politicians like Pat Berg, who had condemned the vote. “They are kind,” he said.',
      { 'John Lind': ['he'], 'Pat Berg': ['who'] },
    ],
    ['Police arrested Tom Lind, who denied it. He said it was late.', { 'Tom Lind': ['who', 'He'] }],
    [
      'It was closed, said Pierre de Vos, a pilot. It was late, Mr. de Vos noted.',
      { 'Pierre de Vos': ['Pierre de Vos', 'Mr. de Vos'] },
    ],
  ])('%s', (text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});
