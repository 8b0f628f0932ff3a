import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  [
    'Key Takeaways: Mayor Ana Ruiz said on Monday that fares will rise.',
    'Mayor Ana Ruiz',
    'that fares will rise.',
  ],
  ['Bottom Line: Mayor Ana Ruiz insisted that the deal stands.', 'Mayor Ana Ruiz', 'that the deal stands.'],
  [
    '14.02 BST: The diver Ana Ruiz, who found it, has warned that it may sink.',
    'The diver Ana Ruiz',
    'that it may sink.',
  ],
  ['9:15am: Two boats have sunk, divers say.', 'divers', 'Two boats have sunk'],
  ['12:41 The mayor of Porto, Ana Ruiz, says that it fell.', 'The mayor of Porto', 'that it fell.'],
  ['12:41 Two boats have sunk, divers say.', 'divers', 'Two boats have sunk'],
  ['21:30 CET - Two boats have sunk, divers say.', 'divers', 'Two boats have sunk'],
])('neither a heading nor the time of an entry speaks: %s', (text, source, content) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, content]]);
});

it.each(['* ', '> ', '▪ ', '• ', '- ', '# ', '## ', '→ ', '1. ', '10:15 ', 'WATCH | ', '*** '])(
  'no mark of an item or of its time speaks: “%s”',
  (mark) => {
    const text = `It was late.\n\n${mark}Reed said it was closed.`;
    expect(claimsIn(text)).toEqual([['Reed', 'said', 'it was closed.']]);
  },
);

it('a sign that a name has is part of it', () => {
  expect(claimsIn('The #MeToo movement said it was closed.')).toEqual([
    ['The #MeToo movement', 'said', 'it was closed.'],
  ]);
});
