/** Messages of any shape from anyone, and whatever storage holds in place of settings. */

import fc from 'fast-check';
import type { SenderKind } from '../../utils/messages/channel.ts';
import { pageToBackground } from '../../utils/messages/page-to-background.ts';
import { type Schema, validate } from '../../utils/messages/shape.ts';
import { surfaceToBackground } from '../../utils/messages/surface-to-background.ts';
import { toPage } from '../../utils/messages/to-page.ts';
import { defaultSettings, readSettings, settingsSchema } from '../../utils/settings/settings.ts';
import { listeners, ownRoot } from './fake-runtime.ts';
import { brokenValue, hostileValue } from './hostile-value.ts';
import { type Property, property } from './property.ts';

// The channel takes hold of the browser as it loads: after the one that is put in its place.
const { listen, senderKind } = await import('../../utils/messages/channel.ts');

const article = {
  url: 'https://news.example/a',
  canonicalUrl: 'https://news.example/a',
  title: 'A title',
  byline: ['A. Lind'],
  publisher: 'News',
  publishedAt: null,
  updatedAt: null,
  language: 'en',
  text: 'One sentence.',
  paragraphs: [{ start: 0, end: 13, kind: 'paragraph' }],
  linkedStories: [{ url: 'https://news.example/b', title: 'B', publisher: null }],
  notes: [{ code: 'x', text: 'X' }],
};

const maps: { map: Record<string, Schema>; from: SenderKind }[] = [
  { map: pageToBackground, from: 'page' },
  { map: surfaceToBackground, from: 'extension' },
  { map: toPage, from: 'extension' },
];
const details = {
  article,
  state: 'article',
  priorReports: 3,
  visible: [0, 13],
  url: 'https://n.example/b',
  span: [0, 13],
  tabId: 1,
  evenIfUnlikely: false,
  address: 'https://n.example/a',
};
const samples = maps.flatMap(({ map }) => Object.keys(map).map((type) => ({ type, ...details })));

/** What handlers were called with, in the present case. */
let heard: { schema: Schema; from: SenderKind; message: unknown }[] = [];
for (const { map, from } of maps) {
  const handlers = Object.fromEntries(
    Object.entries(map).map(([type, schema]) => [
      type,
      (message: unknown) => {
        heard.push({ schema, from, message });
        return null;
      },
    ]),
  );
  listen(map as never, from, handlers as never);
}

const sender = fc.record(
  {
    id: fc.constantFrom('us', 'them', ''),
    url: fc.oneof(
      fc.constantFrom(
        'https://news.example/a',
        `${ownRoot}popup.html`,
        'chrome-extension://use/',
        'about:blank',
      ),
      fc.string(),
    ),
    tab: fc.record({ id: fc.nat() }),
    frameId: fc.nat(2),
  },
  { requiredKeys: [] },
);

/** A handler hears only what has its shape and comes from who may send it; whoever may not gets no answer at all. */
async function messageHolds([message, from]: [unknown, object]): Promise<boolean> {
  heard = [];
  let answers = 0;
  const waiting = [...listeners].map((listener) => listener(message, from, () => answers++));
  await new Promise<void>((resolve) => setImmediate(resolve));
  const kind = senderKind(from, 'us', ownRoot);
  if (kind === null && (answers > 0 || waiting.includes(true))) return false;
  return heard.every((call) => call.from === kind && validate(call.schema, call.message).ok);
}

export const messageProperties: Property[] = [
  property(
    { part: 'messages', name: 'a message is heard only in its shape and from its sender', cost: 1 },
    fc.tuple(fc.oneof(hostileValue, brokenValue(samples)), sender),
    messageHolds,
  ),
  property(
    { part: 'settings', name: 'settings come out whole whatever was stored', cost: 1 },
    fc.oneof(hostileValue, brokenValue([defaultSettings, { ...defaultSettings, sitesOff: ['a.example'] }])),
    (value) => validate(settingsSchema, readSettings(value)).ok,
  ),
];
