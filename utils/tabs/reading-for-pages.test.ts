import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../article.ts';
import type { FoundArticle } from '../page/found-article.ts';
import type { Reading } from '../reading/reading.ts';

const world = vi.hoisted(() => ({ keepAutomatically: true }));

vi.mock('../messages/extension-api.ts', () => ({
  extension: { storage: { local: { get: async () => ({ settings: { ...world } }) } } },
}));
const { readingFor } = await import('./reading-for-pages.ts');

/** What a page says that has no words but its text. */
const said = {
  url: 'https://news.example/a',
  canonicalUrl: 'https://news.example/a',
  ...{ language: 'en', headline: 'Pier closes', hasOneTop: true, documentTitle: '', siteName: '' },
  ...{ titles: [], authors: [], shownAuthors: [], publishers: [], published: ['2024-03-02'], updated: [] },
  ...{ filed: [], signed: '' },
  ...{ near: [], nearTimes: [], notes: [] },
};
const article: FoundArticle = { text: 'One.', paragraphs: [], linkedStories: [], notes: [], said };
const whole = {
  url: 'https://news.example/a',
  title: 'Pier closes',
  publishedAt: '2024-03-02',
  text: 'One.',
};
const reading = { version: 1 } as unknown as Reading;
const settle = () => new Promise((resolve) => setTimeout(resolve));

function handlers(keep = vi.fn(async (_article: Article) => {})) {
  const timeline = vi.fn();
  const onUnkept = vi.fn();
  const answers = readingFor({ read: () => reading, timeline }, keep, onUnkept);
  const sender = (incognito: boolean) => ({ tab: { id: 7, incognito } }) as never;
  return { answers, keep, timeline, onUnkept, sender };
}

beforeEach(() => void Object.assign(world, { keepAutomatically: true }));

it('answers before an article is kept, however long that takes', async () => {
  const { answers, keep, sender } = handlers(vi.fn(() => new Promise(() => {})));
  expect(await answers['read-article']({ article }, sender(false))).toMatchObject({
    metadata: { title: 'Pier closes' },
    reading,
  });
  await settle();
  expect(keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(whole));
});

it('keeps nothing unless the reader wants all kept', async () => {
  world.keepAutomatically = false;
  const { answers, keep, sender } = handlers();
  answers['read-article']({ article }, sender(false));
  await settle();
  expect(keep).not.toHaveBeenCalled();
});

it('tells the tab whose article could not be kept, and why', async () => {
  const { answers, onUnkept, sender } = handlers(vi.fn(() => Promise.reject(new Error('The disk is full.'))));
  expect(answers['read-article']({ article }, sender(false)).reading).toBe(reading);
  await settle();
  expect(onUnkept).toHaveBeenCalledExactlyOnceWith(7, 'The disk is full.');
});

it('keeps nothing of a private window, and has no server asked for it', async () => {
  const { answers, keep, timeline, sender } = handlers();
  answers['read-article']({ article }, sender(true));
  await answers['find-prior-reports']({ article }, sender(true));
  await answers['find-prior-reports']({ article }, sender(false));
  await settle();
  expect(keep).not.toHaveBeenCalled();
  expect(timeline.mock.calls.map(([, , isPrivate]) => isPrivate)).toEqual([true, false]);
});
