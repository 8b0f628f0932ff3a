import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each<[text: string, claims: (string | null)[][]]>([
  [
    'A man who took bribes from a firm was jailed on Friday after a judge said he had sold the city.',
    [['a judge', 'said', 'he had sold the city.']],
  ],
  [
    'A report to members in January put the bill at £1.1m.',
    [['A report to members', 'put', 'the bill at £1.1m.']],
  ],
  [
    'The agency said that nine had died, and appealed for $50 million to fight it.',
    [
      ['The agency', 'said', 'that nine had died'],
      ['The agency', 'appealed for', '$50 million to fight it.'],
    ],
  ],
  [
    'A court ruled that she had been dismissed unfairly and ordered the ministry to pay her 140,000 zloty.',
    [
      ['A court', 'ruled', 'that she had been dismissed unfairly'],
      ['A court', 'ordered', 'to pay her 140,000 zloty.'],
    ],
  ],
  [
    'Lind laughed, calling it a hoax and vowing to fight.',
    [
      ['Lind', 'calling', 'it a hoax'],
      ['Lind', 'vowing', 'to fight.'],
    ],
  ],
  [
    '“If there are twelve lamps, there must be twelve at night,” he would tell her.',
    [['he', 'would tell', '“If there are twelve lamps, there must be twelve at night,”']],
  ],
  ['Ruiz, on NBC’s “Meet the Press,” said the plan was dead.', [['Ruiz', 'said', 'the plan was dead.']]],
  [
    'Ruiz, speaking on the radio’s “Harbour Talk,” said she had read it.',
    [['Ruiz', 'said', 'she had read it.']],
  ],
  [
    'A guard said that he told them to “fix it.” The Courier earlier reported on the warnings.',
    [['A guard', 'said', 'that he told them to “fix it.”']],
  ],
  [
    'Ruiz said it was wrong, but she did not elaborate when asked which.',
    [
      ['Ruiz', 'said', 'it was wrong'],
      ['she', 'did not elaborate'],
    ],
  ],
  ['He neither admitted nor denied wrongdoing.', [['He', 'neither admitted nor denied', 'wrongdoing.']]],
  [
    'The bank said it would cut 2,000 jobs, and raised its savings target to 3 billion euros.',
    [
      ['The bank', 'said', 'it would cut 2,000 jobs'],
      ['The bank', 'raised', 'its savings target to 3 billion euros.'],
    ],
  ],
  [
    'He said he had offered to give up his raise, an offer that Lind called “generous but not enough.”',
    [
      ['He', 'said', 'he had offered to give up his raise'],
      ['Lind', 'called', 'an offer', '“generous but not enough.”'],
    ],
  ],
  [
    'Oil prices rose after the agency raised its forecast for demand to 103 million barrels, citing a stronger outlook.',
    [
      ['the agency', 'raised', 'its forecast for demand to 103 million barrels'],
      ['the agency', 'citing', 'a stronger outlook.'],
    ],
  ],
  [
    'The army said it had shot down nine drones, but two hit a school, the mayor said.',
    [
      ['The army', 'said', 'it had shot down nine drones'],
      ['the mayor', 'said', 'two hit a school'],
    ],
  ],
  ['She advises a foundation that helps others.', []],
  ['Of those, 40 went on to report wrongdoing.', []],
])('%s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});
