import { expect, it, vi } from 'vitest';
import { bareArticle } from '../../tests/eval/bare-article.ts';
import { ReadingDesk } from './reading-desk.ts';

const article = bareArticle({ title: 'Dam cracks', text: 'The dam has cracks.', date: '2024-01-02' });

it('asks servers for what is read, but for nothing that is read in a private window', async () => {
  const search = vi.fn(async () => []);
  const desk = new ReadingDesk(
    async () => [],
    async () => [{ name: 'search.example', search }],
  );
  await desk.timeline(article, '2024-01-03', true);
  expect(search).not.toHaveBeenCalled();
  await desk.timeline(article, '2024-01-03');
  expect(search).toHaveBeenCalledOnce();
});
