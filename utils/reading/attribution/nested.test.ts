import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

const sources = (text: string): (string | null)[] => claimsIn(text).map(([source]) => source);

describe('inside the words of another', () => {
  it.each([
    ['Ruiz regretted that other ports had not announced a plan.', ['Ruiz']],
    ['Ruiz regretted that the firm had not confirmed the order.', ['Ruiz']],
    ['Ruiz said that the navy had denied the claim.', ['Ruiz', 'the navy']],
  ])('who has not spoken is no source: %s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('a hedge inside the words of another', () => {
  it.each([
    'Nine are thought to have drowned, according to divers.',
    'The Courier reported that divers met men who were allegedly planning a theft.',
  ])('is no second report: %s', (text) => {
    expect(sources(text)).toHaveLength(1);
  });
});

describe('told by a paper at the end', () => {
  it.each([
    ['She said the pier was safe, the Herald reported.', ['the pier was safe', 'She said the pier was safe']],
    [
      'The navy was quoted as saying two boats sank, Herald news agency reports.',
      ['two boats sank', 'The navy was quoted as saying two boats sank'],
    ],
    ['He said the pier was safe, the study found.', ['the pier was safe', 'He said the pier was safe']],
    [
      'Two thirds of teachers said they were ill, a survey showed.',
      ['they were ill', 'Two thirds of teachers said they were ill'],
    ],
    ['He said all was calm, local media report.', ['all was calm', 'He said all was calm']],
  ])('leaves whoever spoke with his words: %s', (text, expected) => {
    expect(claimsIn(text).map(([, , content]) => content)).toEqual(expected);
  });
});
