/** Who is not the one just spoken of, and whose name a longer phrase is. */

import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** Who says what, by name, in order. */
function speakers(text: string): (string | undefined)[] {
  const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
  return claims.map(({ source }) => sources.find(({ id }) => id === source)?.name);
}

describe('a pronoun before a name is not of that name', () => {
  it.each<[string, string[]]>([
    [
      'Berg mocked Minister Lopes at the fair. He was accompanied by Tove Lund, head of a league of cooks. She said Lopes had slept.',
      ['Tove Lund'],
    ],
    ['Donald Reyes spoke for an hour. He said Reyes would win.', ['He']],
    ['Donald Reyes spoke for an hour. He said in a speech for Reyes that he would win.', ['Donald Reyes']],
    ['Paul Lind met Tom Deane. He asked Deane whether it was true.', ['Paul Lind']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('nouns for a person', () => {
  it.each<[string, string[]]>([
    [
      'A campaign spokeswoman denied it. Mr. Reyes spoke in Porto. The candidate said taxes would fall.',
      ['campaign spokeswoman', 'Reyes'],
    ],
    ['A campaign aide denied it. The candidate said she would stay.', ['campaign aide', 'candidate']],
    [
      'Elena Brandt will face Carl Reyes in May. Dana Wolfe, a spokeswoman for Reyes, said it was close. The candidate said he was calm.',
      ['Dana Wolfe', 'Carl Reyes'],
    ],
    [
      'The candidate’s spokeswoman, Lucy Lind, said Elena Brandt was ill. The candidate told reporters that taxes would fall.',
      ['Lucy Lind', 'candidate'],
    ],
    [
      'Police arrested Aaron Pell on Monday. Lucy Crane, a police spokeswoman, said it was late. The suspect said it was early.',
      ['Lucy Crane', 'Aaron Pell'],
    ],
    [
      'Aaron Pell, 44, was charged on Monday. Lucy Crane, a juror, said it was late. The defendant said it was early.',
      ['Lucy Crane', 'Aaron Pell'],
    ],
    [
      '“It is fair,” said the union’s president, Dan Lind. Tessa Boyd, an aide, said President Harlan was glad. The president said it was late.',
      ['Dan Lind', 'Tessa Boyd', 'Harlan'],
    ],
    ['Mara Rue, 40, is a baker. The mother of three said she was tired.', ['Mara Rue']],
    [
      'Aisha Rue runs a stall. The mother of three said it was safe. Jo Lind sells fish. “It is good,” said the mother of four.',
      ['Aisha Rue', 'mother of four'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('names that are part of longer ones', () => {
  it.each<[string, string[]]>([
    [
      '“It is good,” said Bank of Halden’s chief economist, Pedro Lopes. He said it would last.',
      ['Pedro Lopes', 'Pedro Lopes'],
    ],
    [
      'The Rail Safety Board of Kenya said it was safe. Peru’s National Rail Safety Board said it was not.',
      ['Rail Safety Board of Kenya', 'National Rail Safety Board'],
    ],
    ['Joao Diaz praised readers. João Díaz said he would write.', ['Joao Diaz', 'Joao Diaz']],
    ['The ads come from Our Harbour PAC. Our Harbour PAC said it would pay.', ['Our Harbour PAC']],
    ['The Division of Port Affairs said it was shut.', ['Division of Port Affairs']],
    ['Lt-Gen Pavlo Hrin said the town held.', ['Pavlo Hrin']],
    ['Bread costs more, according to the grain trading firm Northwind.', ['Northwind']],
    ['Authorities in the Halden, N.Y., area said it was shut.', ['Authorities in the Halden, N.Y., area']],
    ['The Austin, Texas, company said it would grow.', ['Austin, Texas, company']],
    ['In the Alps, Lopez, officials said, was ill.', ['officials']],
    [
      'The General Staff of Ukraine’s Armed Forces said it held. The General Staff said it fell.',
      ['General Staff', 'General Staff'],
    ],
    [
      'The 3rd Assault Brigade reported losses. The 72nd Brigade said there were none.',
      ['3rd Assault Brigade', '72nd Brigade'],
    ],
    ['Vice President-elect Ana Lane said no. Lane said it was late.', ['Ana Lane', 'Ana Lane']],
    ['According to the mill’s evening update, 142 looms stood still.', ['mill’s evening update']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('one government', () => {
  it.each<[string, string[]]>([
    ['Beijing denied it. China said its ships had not fired.', ['China', 'China']],
    ['Moscow denied it. Russia said no. The Kremlin said nothing was hit.', ['Russia', 'Russia', 'Kremlin']],
    ['Moscow denied it. Kyiv said it was so.', ['Moscow', 'Kyiv']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who somebody is told to be', () => {
  it.each<[string, string[]]>([
    [
      'The second speaker at the fair was harbour head Pavlo Hrin, who was late. He said it was cold.',
      ['Pavlo Hrin'],
    ],
    ['Among the wounded was Tom Deane, a baker. He said it was loud.', ['Tom Deane']],
    ['Paul Lind spoke. The plan was backed by Ana Ruiz. He said no.', ['Paul Lind']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

it('takes a mother left unnamed for a person', () => {
  const { sources } = readArticle({
    text: 'Jo Lind sells fish. Ana Rue is late. “It is good,” said the mother of four.',
    publishedAt: '2024-01-04',
  });
  expect(sources.map(({ name, kind }) => [name, kind])).toEqual([['mother of four', 'person']]);
});
