import { describe, expect, it, vi } from 'vitest';
import type { ReadPage } from '../messages/page-to-background.ts';
import type { FoundArticle } from '../page/found-article.ts';
import type { PageMetadata } from '../page/page-metadata.ts';
import type { Reading } from '../reading/reading.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { PageSession, type ReadingService } from './page-session.ts';

const article = { text: 'One.', notes: [] } as unknown as FoundArticle;
const metadata = { url: 'https://news.example/a', notes: [] } as unknown as PageMetadata;
const reading = { version: 1, sources: [] } as unknown as Reading;
const timeline = { version: 1, entries: [{}, {}], notes: [] } as unknown as Timeline;

function sessionWith(service: Partial<ReadingService>) {
  const onChange = vi.fn();
  const paint = vi.fn(() => true);
  const session = new PageSession({
    service: { read: async () => ({ metadata, reading }), priorReports: async () => timeline, ...service },
    paint,
    onChange,
    url: () => 'https://news.example/a',
  });
  return { session, onChange, paint };
}

describe('a page session', () => {
  it('paints as soon as there is a reading, then tells how many reports came before', async () => {
    const { session, onChange, paint } = sessionWith({});
    await session.open(article);
    expect(paint).toHaveBeenCalledWith(reading);
    const { page } = session.describe().change!;
    expect(onChange.mock.calls).toEqual([
      ['reading', 0, { page, turn: 1 }],
      ['article', 0, { page, turn: 2 }],
      ['article', 2, { page, turn: 3 }],
    ]);
    expect(session.describe().change).toEqual({ page, turn: 3 });
    expect(session.describe()).toMatchObject({ status: 'read', timeline, marksPainted: true });
  });

  it('remembers the mark that was chosen, with its claim, until the page is another one', async () => {
    const { session } = sessionWith({});
    await session.open(article);
    session.choose({ kind: 'figure', id: 'f1' }, [{ kind: 'claim', id: 'c2' }]);
    const chosen = session.choose({ kind: 'claim', id: 'c2' }, []);
    expect(chosen).toEqual({ kind: 'claim', id: 'c2', claim: 'c2', turn: 2 });
    expect(session.describe()).toMatchObject({ chosen });
    await session.open(article);
    expect(session.describe()).toMatchObject({ chosen: null });
  });

  it('remembers why the article was not kept until it is, or another one is read', async () => {
    const { session, onChange } = sessionWith({});
    await session.open(article);
    session.endKeeping('The disk is full.');
    expect(session.describe()).toMatchObject({ keepProblem: 'The disk is full.' });
    expect(onChange.mock.lastCall).toEqual(['article', 2, session.describe().change]);
    session.endKeeping('');
    expect(session.describe()).toMatchObject({ keepProblem: '' });
    session.endKeeping('The disk is full.');
    await session.open(article);
    expect(session.describe()).toMatchObject({ keepProblem: '' });
  });

  it('drops the answer to a question that a navigation has overtaken', async () => {
    let answer: (page: ReadPage) => void = () => {};
    const { session, paint } = sessionWith({
      read: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const opened = session.open(article);
    session.clear('reading');
    answer({ metadata, reading });
    await opened;
    expect(paint).not.toHaveBeenCalled();
    expect(session.describe()).toMatchObject({ status: 'none', reason: 'reading' });
  });

  it('says in the background’s own sentence what failed', async () => {
    const { session } = sessionWith({ read: () => Promise.reject(new Error('The text is too long.')) });
    await session.open(article);
    expect(session.describe()).toMatchObject({
      status: 'none',
      reason: 'failed',
      detail: 'The text is too long.',
    });
  });

  it('keeps the reading when only the index fails, and says so', async () => {
    const { session } = sessionWith({
      priorReports: () => Promise.reject(new Error('The index is damaged.')),
    });
    await session.open(article);
    expect(session.describe()).toMatchObject({
      status: 'read',
      timeline: { entries: [], notes: [{ text: 'The index is damaged.' }] },
    });
  });

  it('is settled with its reading, and asks for the timeline without waiting for it', async () => {
    let answer: (timeline: Timeline) => void = () => {};
    const priorReports = vi.fn(
      () =>
        new Promise<Timeline>((resolve) => {
          answer = resolve;
        }),
    );
    const { session } = sessionWith({ priorReports });
    const opened = session.open(article);
    expect(priorReports).toHaveBeenCalledOnce();
    await session.settled;
    expect(session.describe()).toMatchObject({ status: 'read', reading, timeline: null });
    answer(timeline);
    await opened;
    expect(session.describe()).toMatchObject({ status: 'read', timeline });
  });

  it('takes no timeline for a page that could not be read', async () => {
    const { session, onChange } = sessionWith({ read: () => Promise.reject(new Error('Too long.')) });
    await session.open(article);
    expect(onChange).toHaveBeenLastCalledWith('failed', 0, expect.anything());
    expect(session.context).toBeNull();
  });

  it('shows the article as it was read before until it is read again, and keeps the badge meanwhile', async () => {
    const grown = { ...article, text: 'Zero. One.' };
    const again = { ...reading, sources: [{}] } as unknown as Reading;
    const answers: ((value: never) => void)[] = [];
    const { session, onChange } = sessionWith({
      read: ({ text }) =>
        text === article.text
          ? Promise.resolve({ metadata, reading })
          : new Promise((resolve) => answers.push(resolve)),
      priorReports: ({ text }) =>
        text === article.text ? Promise.resolve(timeline) : new Promise((resolve) => answers.push(resolve)),
    });
    await session.open(article);
    const opened = session.open(grown);
    expect(session.describe()).toMatchObject({ article: { text: 'One.' }, reading, timeline });
    expect(session.context).toMatchObject({ article: { url: metadata.url, text: 'One.' }, reading });
    answers[0]!({ metadata, reading: again } as never);
    await session.settled;
    expect(session.describe()).toMatchObject({
      article: { text: 'Zero. One.' },
      reading: again,
      timeline: null,
    });
    expect(onChange).toHaveBeenLastCalledWith('article', 2, expect.anything());
    answers[1]!({ ...timeline, entries: [] } as never);
    await opened;
    expect(onChange).toHaveBeenLastCalledWith('article', 0, expect.anything());
  });

  it('takes the marks away where an article that has changed cannot be read again', async () => {
    const read = vi
      .fn()
      .mockResolvedValueOnce({ metadata, reading })
      .mockRejectedValueOnce(new Error('Too long.'));
    const { session, paint, onChange } = sessionWith({ read });
    await session.open(article);
    await session.open({ ...article, text: 'One. Two.' });
    expect(paint.mock.calls).toEqual([[reading], [null]]);
    expect(onChange).toHaveBeenLastCalledWith('failed', 0, expect.anything());
  });
});
