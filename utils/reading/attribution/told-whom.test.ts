import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['The minister told parliament inflation would fall.', 'inflation would fall.'],
  ['Ruiz told reporters prices had peaked.', 'prices had peaked.'],
  ['The union told members strikes would begin on Monday.', 'strikes would begin on Monday.'],
  ['Ruiz told the BBC talks would resume.', 'talks would resume.'],
  ['Ruiz warned visitors staying at the hotel that the beach was shut.', 'that the beach was shut.'],
  ['Ruiz told activists gathering in Porto she would stay.', 'she would stay.'],
  ['Ruiz told reporters gathered outside the court that he was glad.', 'that he was glad.'],
  ['Ruiz warned criminals involved in it will pay.', 'criminals involved in it will pay.'],
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
