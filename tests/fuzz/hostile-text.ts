/** Text that is hard to read: fragments of news grammar, unicode at its edges and long repetitions, in any order. */

import fc from 'fast-check';

const fragments = [
  'The minister said on Friday that ',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  '—',
  '…',
  '...',
  '\n',
  '\n\n',
  '\t',
  ' ',
  'according to ',
  'the center ',
  'reported on Sept. 24 ',
  '318,000 ',
  '1,1,1,1,',
  '$5m ',
  '€',
  '₴',
  '50%',
  '−',
  '1/2 ',
  'tens of thousands of ',
  'between 5 and ',
  'U.S. ',
  'Mr. ',
  'a.m. ',
  'e.g. ',
  '2024-01-04',
  'May ',
  '24 вересня ',
  'за даними ',
  'тис. грн ',
  'it is believed that ',
  'did not say ',
  'could not verify ',
  'he ',
  'their ',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u0301',
  '👩‍👩‍👧',
  '。',
  '，',
  '۳',
  '٪',
];

const fragment = fc.constantFrom(...fragments);
const repeated = fc
  .tuple(fragment, fc.integer({ min: 1, max: 200 }))
  .map(([text, times]) => text.repeat(times));

/** Up to some ten thousand characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fragment },
      { weight: 1, arbitrary: repeated },
      fc.string(),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
