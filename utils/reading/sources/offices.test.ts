import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** Who says each claim of a text, by name. */
function speakers(text: string): (string | undefined)[] {
  const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
  return claims.map(({ source }) => sources.find(({ id }) => id === source)?.name);
}

describe('an office is held by whom the text gives it', () => {
  it.each([
    [
      'Foreign Minister Ana Ruiz said it was over. The prime minister said it was not.',
      ['Ana Ruiz', 'prime minister'],
    ],
    ['Vice President Ana Ruiz said it was over. The president said it was not.', ['Ana Ruiz', 'president']],
    [
      'Former minister Ana Ruiz said it was over. The prime minister said it was not.',
      ['Ana Ruiz', 'prime minister'],
    ],
    [
      'Prime Minister Tom Lind and Foreign Minister Ana Ruiz met. The Prime Minister said it was over.',
      ['Tom Lind'],
    ],
    [
      'Tom Lind, the prime minister, met Ana Ruiz, the finance minister. The finance minister said it was over.',
      ['Ana Ruiz'],
    ],
    [
      'Ana Ruiz, a minister, said it was over. The interior minister added that it was late.',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'Mayor Ana Ruiz said it was over. The embattled mayor added that it was late.',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it('a known premier may go without his office', () => {
    expect(speakers('Rishi Sunak left. The prime minister said it was over.')).toEqual(['Rishi Sunak']);
    expect(speakers('Sir Keir Starmer left. The Prime Minister said it was over.')).toEqual(['Keir Starmer']);
    expect(
      speakers('PM says it is over. Rishi Sunak left. The prime minister said it was late. Sunak said no.'),
    ).toEqual(['Rishi Sunak', 'Rishi Sunak', 'Rishi Sunak']);
    expect(
      speakers('PM says it is over. Rishi Sunak met Benjamin Netanyahu. Sunak said no. Netanyahu said yes.'),
    ).toEqual(['prime minister', 'Rishi Sunak', 'Benjamin Netanyahu']);
    expect(speakers('Rishi Sunak met Benjamin Netanyahu. The prime minister said it was over.')).toEqual([
      'prime minister',
    ]);
  });
});

describe('“who” is a person', () => {
  it.each([
    ['It drew a sharp rebuke from Ana Ruiz, who said it was over.', ['Ana Ruiz']],
    ['He won an endorsement of former senator Ana Ruiz, who said it was over.', ['Ana Ruiz']],
    ['A spokesman for Ana Ruiz, who said it was over, left.', ['spokesman for Ana Ruiz']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('bodies', () => {
  it.each([
    ["The country's rail operator, Renfe, said it was over.", ['Renfe']],
    ['Meridian Semiconductor was fined. Meridian said it was over.', ['Meridian Semiconductor']],
    [
      'Podesta Group was fined. Tom Podesta said it was over. Podesta said no more would come.',
      ['Tom Podesta', 'Tom Podesta'],
    ],
    [
      'The institute was shut. The Red Cross said it was over. The institute said it was not.',
      ['Red Cross', 'institute'],
    ],
    ['The Red Cross said it was over. The organization said it would stay.', ['Red Cross', 'Red Cross']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

it('“X.” ends a sentence behind “on”', () => {
  expect(speakers('“It is over,” Ana Ruiz posted on X. Ms Lind said it was not.')).toEqual([
    'Ana Ruiz',
    'Lind',
  ]);
});
