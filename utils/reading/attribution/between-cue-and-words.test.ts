import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ana Ruiz said at a news conference that it was over.', 'said'],
  ['Ana Ruiz said at a daily briefing that it was over.', 'said'],
  ['Ana Ruiz said at a Saturday rally in Porto that it was over.', 'said'],
  ['The court ruled 6-3 that it was over.', 'ruled'],
])('no adverbial is part of what is said: %s', (text, cue) => {
  expect(claimsIn(text).map(([, ...rest]) => rest)).toEqual([[cue, 'that it was over.']]);
});

it('a share is part of what is said', () => {
  expect(claimsIn('Ana Ruiz said about a third had left.')).toEqual([
    ['Ana Ruiz', 'said', 'about a third had left.'],
  ]);
});

it.each([
  ['According to a study published in a journal, the reef is dying.', 'a study'],
  ['According to people who were there, the reef is dying.', 'people'],
  ['According to a study by the Reef Institute based on dives, the reef is dying.', 'the Reef Institute'],
  ['According to the Reef Institute (RI), the reef is dying.', 'the Reef Institute'],
  ['According to recent polling, the reef is dying.', 'recent polling'],
])('what describes a fronted source is not what it says: %s', (text, source) => {
  expect(claimsIn(text)).toEqual([[source, 'According to', 'the reef is dying.']]);
});
