import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

describe('a source has', () => {
  it.each([
    ['an apposition', 'Ana Ruiz, the mayor of Porto, said it was closed.', 'the mayor of Porto'],
    [
      'words before the name',
      'Independent media outlet Brightwave said it was closed.',
      'Independent media outlet',
    ],
    ['who it is', 'Ana Ruiz, who runs the harbour, said it was closed.', 'who runs the harbour'],
    ['no report', 'Ana Ruiz, who said the pier was shut, added that it was old.', null],
    ['who one was', 'Ana Ruiz, who had been a pilot, said it was closed.', 'who had been a pilot'],
    ['no age', 'Ana Ruiz, who is 70, said it was closed.', null],
    ['no deed', 'Ana Ruiz, who on Monday left Porto, said it was closed.', null],
    [
      'a body’s long office',
      'Bank of Porto chief economist Ana Ruiz said it was closed.',
      'Bank of Porto chief economist',
    ],
    ['no number', 'He met four fellow Tasmans. Tasmans said that it was closed.', null],
  ])('its description from %s', (_, text, description) => {
    expect(readArticle({ text, publishedAt: '2024-01-04', publisher: '' }).sources[0]).toMatchObject({
      description,
    });
  });
});
