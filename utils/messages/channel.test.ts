import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageToBackgroundReplies, pageToBackground } from './page-to-background.ts';
import { surfaceToBackground } from './surface-to-background.ts';
import { toPage } from './to-page.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => true | undefined;

const listeners = new Set<Listener>();
const sendMessage = vi.fn<() => Promise<unknown>>();
vi.mock('./extension-api.ts', () => ({
  extension: {
    runtime: {
      id: 'us',
      sendMessage: () => sendMessage(),
      getURL: (path: string) => `chrome-extension://us${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
const { caller, listen, senderKind } = await import('./channel.ts');

const senders = {
  page: { id: 'us', url: 'https://news.example/a', tab: { id: 1 }, frameId: 0 },
  subframe: { id: 'us', url: 'https://ads.example/', tab: { id: 1 }, frameId: 4 },
  surface: { id: 'us', url: 'chrome-extension://us/popup.html' },
  surfaceInTab: { id: 'us', url: 'chrome-extension://us/options.html', tab: { id: 2 }, frameId: 0 },
  background: { id: 'us' },
  otherExtension: { id: 'them', url: 'chrome-extension://them/page.html' },
  pretender: { id: 'them', url: 'chrome-extension://us/popup.html' },
};
const kinds: Record<keyof typeof senders, string | null> = {
  page: 'page',
  subframe: null,
  surface: 'extension',
  surfaceInTab: 'extension',
  background: 'extension',
  otherExtension: null,
  pretender: null,
};

const said = {
  url: 'https://news.example/a',
  canonicalUrl: 'https://news.example/a',
  language: 'en',
  headline: 'A title',
  hasOneTop: true,
  titles: ['A title'],
  documentTitle: 'A title | News',
  siteName: 'News',
  authors: [[], [], ['Vera Holm'], []],
  shownAuthors: [],
  signed: '',
  publishers: ['News'],
  published: ['2024-03-02', 1709337600],
  filed: [],
  updated: [],
  near: [],
  nearTimes: [],
  notes: [],
};
const article = {
  text: 'One sentence.',
  paragraphs: [{ start: 0, end: 13, kind: 'paragraph' }],
  linkedStories: [],
  notes: [],
  said,
};
const examples: Record<string, object> = {
  'read-article': { article },
  'find-prior-reports': { article },
  'tab-changed': { state: 'article', priorReports: 3 },
  'view-moved': { visible: [0, 13] },
  'mark-chosen': { chosen: { kind: 'figure', id: 'f1', claim: 'c1', turn: 1 } },
  'open-address': { url: 'https://news.example/b', click: 0.25 },
  'go-to': { span: [0, 13] },
  'read-now': { evenIfUnlikely: false },
  'keeping-ended': { problem: 'The disk is full.' },
  'keep-tab': { tabId: 1 },
  'list-reports': { id: 'bundled', year: null, skip: 0 },
  unkeep: { address: 'https://news.example/a' },
  'is-kept': { address: 'https://news.example/a' },
};

async function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = [...listeners].map((listener) => listener(message, sender, resolve));
    if (!answers.includes(true)) setTimeout(() => resolve('unanswered'), 0);
  });
}

describe('senders', () => {
  it.each(Object.entries(senders))('%s has its kind', (name, sender) => {
    expect(senderKind(sender as never, 'us', 'chrome-extension://us/')).toBe(
      kinds[name as keyof typeof senders],
    );
  });
});

describe.each([
  ['page', pageToBackground],
  ['extension', surfaceToBackground],
  ['extension', toPage],
] as const)('calls from %s', (allowed, map) => {
  beforeEach(() => {
    listeners.clear();
    const handlers = Object.fromEntries(Object.keys(map).map((type) => [type, () => type]));
    listen(map as never, allowed, handlers as never);
  });

  const pairs = Object.keys(map).flatMap((type) =>
    Object.keys(senders).map((sender) => [type, sender] as const),
  );
  it.each(pairs)('%s from %s answers only if it may', async (type, sender) => {
    const name = sender as keyof typeof senders;
    const answer = await send({ type, ...examples[type] }, senders[name]);
    expect(answer).toEqual(kinds[name] === allowed ? { ok: true, value: type } : 'unanswered');
  });
});

describe('a malformed call', () => {
  beforeEach(() => {
    listeners.clear();
    listen(pageToBackground, 'page', {
      'read-article': () => null,
      'open-panel': () => Promise.reject(new Error('No panel here.')),
    });
  });

  it('is answered with what was wrong, and never reaches the handler', async () => {
    const answer = await send({ type: 'read-article', article: { ...article, text: 5 } }, senders.page);
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('malformed') });
  });

  it('is left alone when its type is no type of ours', async () => {
    for (const message of [null, 'x', {}, { type: 4 }, { type: 'constructor' }, { type: '__proto__' }]) {
      expect(await send(message, senders.page)).toBe('unanswered');
    }
  });

  it('ends in a sentence when the handler fails', async () => {
    expect(await send({ type: 'open-panel' }, senders.page)).toEqual({ ok: false, error: 'No panel here.' });
  });
});

describe('a call that a dying background takes along', () => {
  const background = caller<typeof pageToBackground, PageToBackgroundReplies>();
  const answer = { ok: true, value: null };

  it.each([
    ['fails', () => Promise.reject(new Error('The message channel closed before a response was received.'))],
    ['ends without an answer', () => Promise.resolve(undefined)],
  ])('and %s is made once more', async (_name, lost) => {
    sendMessage.mockImplementationOnce(lost).mockResolvedValueOnce(answer);
    expect(await background.call({ type: 'card-texts' })).toBeNull();
    sendMessage.mockImplementation(lost);
    await expect(background.call({ type: 'card-texts' })).rejects.toThrow();
    expect(sendMessage).toHaveBeenCalledTimes(4);
    sendMessage.mockReset();
  });
});
