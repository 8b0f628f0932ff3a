import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['The minister told parliament inflation would fall.', 'inflation would fall.'],
  ['Ruiz told reporters prices had peaked.', 'prices had peaked.'],
  ['The union told members strikes would begin on Monday.', 'strikes would begin on Monday.'],
  ['Ruiz told the BBC talks would resume.', 'talks would resume.'],
  ['Ruiz told Harbour News his firm had paid.', 'his firm had paid.'],
])('whoever is told is no part of what they are told: %s', (text, content) => {
  expect(claimsIn(text).map(([, , words]) => words)).toEqual([content]);
});

it.each([
  'What Ruiz told party leaders has angered many.',
  'She recalled a remark Ruiz made, and told friends of a comment Lind made.',
])('nor is a part of a phrase: %s', (text) => {
  expect(claimsIn(text).filter(([, cue]) => cue.includes('told'))).toEqual([]);
});
