import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

it.each([
  ['Ana Ruiz called the $4 million bridge “a joke”.', [null]],
  ['Ana Ruiz called the bridge “a $4 million joke”.', ['Ana Ruiz']],
  ['Ana Ruiz called the bridge "a $4 million joke".', ['Ana Ruiz']],
  ['Ana Ruiz declined to say what became of the 300 workers.', [null]],
  ['Ana Ruiz said 300 workers had left.', ['Ana Ruiz']],
  ['Citing police, the Courier said 300 workers had left.', ['police']],
  ['The Courier said 300 workers had left, citing police.', ['police']],
])('who gives the figure: %s', (text, claimants) => {
  const { figures, sources } = readArticle({ text, publishedAt: '2024-01-04' });
  expect(figures.map(({ claimant }) => sources.find(({ id }) => id === claimant)?.name ?? null)).toEqual(
    claimants,
  );
});
