import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const sourceOf = (text: string): string | undefined => {
  const { claims, sources } = readArticle({ text, publishedAt: '2024-05-15T10:00:00Z' });
  return sources.find(({ id }) => id === claims[0]?.source)?.name;
};

describe('several who speak together', () => {
  it.each([
    ['Teachers and Democrats said the cost was high.', 'Teachers and Democrats'],
    [
      'Environmental groups and the Alden Union said the cost was high.',
      'Environmental groups and Alden Union',
    ],
    ['Harbour officials and President Ana Ruiz said the pier was closed.', 'Harbour officials and Ana Ruiz'],
    ['Police and Mayor Ana Ruiz said the pier was closed.', 'Police and Ana Ruiz'],
  ])('are not only the last of them: %s', (text, name) => {
    expect(sourceOf(text)).toBe(name);
  });

  it.each([
    ['State and Alden officials said the pier was closed.', 'State and Alden officials'],
    ['Co-founder and CEO Ana Ruiz said the pier was closed.', 'Ana Ruiz'],
    ['Police and Crime Commissioner Matt Deane said the pier was closed.', 'Matt Deane'],
    ['Health and Safety Director Ana Ruiz said the pier was closed.', 'Ana Ruiz'],
  ])('are told from one: %s', (text, name) => {
    expect(sourceOf(text)).toBe(name);
  });
});

it('leaves officials of two bodies unnamed officials', () => {
  const { sources } = readArticle({
    text: 'Alden and Quay officials said the pier was closed.',
    publishedAt: '2024-05-15T10:00:00Z',
  });
  expect(sources.map(({ kind }) => kind)).toEqual(['anonymous']);
});
