import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const sources = (text: string) =>
  readArticle({ text, publishedAt: '2024-01-04', publisher: '' }).sources.map(
    ({ name, kind, description }) => [name, kind, description],
  );

it.each([
  ['Texas-based Dario Lind said it was over.', ['Dario Lind', 'person', null]],
  ['Entrusting Donald Lind with it is bad. Lind said it was over.', ['Donald Lind', 'person', null]],
  ['Del. Stacey Lind said it was over.', ['Stacey Lind', 'person', null]],
  [
    'Dana Deans, the chairwoman of the club, said it was over.',
    ['Dana Deans', 'person', 'the chairwoman of the club'],
  ],
  [
    'Harper Lenz, a University of Porto physicist, said it was over.',
    ['Harper Lenz', 'person', 'a University of Porto physicist'],
  ],
  [
    'Harbour Workers Secretary-Treasurer Gary Lind said it was over.',
    ['Gary Lind', 'person', 'Harbour Workers Secretary-Treasurer'],
  ],
  [
    'The Office of the Inspector General found that it was over.',
    ['Office of the Inspector General', 'government', null],
  ],
  ['The Secretary General said it was over.', ['Secretary General', 'person', null]],
  [
    'Sam Lind, the communications director for the port said in a statement that it was over.',
    ['Sam Lind', 'person', 'the communications director for the port'],
  ],
  [
    '“It is over,” said Phil Lind, a former backer of Sen. Ana Ruiz, who has left.',
    ['Phil Lind', 'person', 'a former backer of Sen. Ana Ruiz'],
  ],
  ['Palace Counsel W. Neil Ruiz said it was over.', ['W. Neil Ruiz', 'person', 'Palace Counsel']],
  ['The Ohio Farmer Rights Group said it was over.', ['Ohio Farmer Rights Group', 'organisation', null]],
  [
    'The Harbour Investor Education Foundation said it was over.',
    ['Harbour Investor Education Foundation', 'organisation', null],
  ],
])('who it is: %s', (text, source) => {
  expect(sources(text)).toEqual([source]);
});

it.each([
  ['Rovers hope to force Senator Ana Ruiz out. Ruiz said it was over.', 'Senator'],
  ['That is the reason Governor Ana Ruiz left. Ruiz said it was over.', 'Governor'],
  ['They asked party Chairman Ana Ruiz. Ruiz said it was over.', 'party Chairman'],
  ['He tried to press Ana Ruiz on it. Ruiz said it was over.', null],
  ['Ana Ruiz, a Halden, N.Y., dentist, said it was over.', 'a Halden, N.Y., dentist'],
])('what is told: %s', (text, description) => {
  expect(sources(text)).toEqual([['Ana Ruiz', 'person', description]]);
});

it.each([
  ['The U.S. maintains that it is legal.', 'government'],
  ['The defense firm said it would build.', 'organisation'],
  ["The town's largest department store operator said it would build.", 'organisation'],
  ['The newspaper reported that it was over.', 'media'],
  ['Last month, the Independent, a British newspaper, revealed that it was over.', 'media'],
  ['The Advocate reported that it was over.', 'media'],
  ['A copy of the letter says it was over.', 'document'],
  ['The mayor’s remarks suggest that it is over.', 'document'],
  ['A heckler shouted that it was over.', 'anonymous'],
])('the kind: %s', (text, kind) => {
  expect(sources(text)).toMatchObject([
    [expect.any(String), kind, expect.toBeOneOf([null, expect.any(String)])],
  ]);
});

it.each([
  ['Prime Minister Ana Ruiz met the union. The PM said it was over.', ['Ana Ruiz']],
  ['The PM said it was over.\n\nAna Ruiz, the prime minister, told the assembly so.', ['Ana Ruiz']],
  ['PM Ana Ruiz said it was over. PM added that it was late.', ['Ana Ruiz']],
  ['PM says it is over.', ['prime minister']],
  ['Finance Minister Ana Ruiz said it was over. The PM said it was not.', ['Ana Ruiz', 'prime minister']],
])('PM is the prime minister: %s', (text, names) => {
  expect(sources(text).map(([name]) => name)).toEqual(names);
});

it.each([
  [
    'The Teacher Retirement System of Porto said it was over.',
    ['Teacher Retirement System', 'organisation', null],
  ],
  ['It rained in Almada. Almada Marina said it was over.', ['Almada Marina', 'organisation', null]],
  [
    'He lives in a Westmere Victorian. Westmere Victorian said it was over.',
    ['Westmere Victorian', 'organisation', null],
  ],
  ['The Harbour brochure says it is over.', ['Harbour brochure', 'document', null]],
  ['It is over, according to the slideshow.', ['slideshow', 'document', null]],
  ['It is over, reports the Express.\n\nThey helped at the Almada Inn Express.', ['Express', 'media', null]],
  [
    'She named Prince Andrew, New Mexico Governor Bill Rich, and a banker. Andrew said it was over.',
    ['Andrew', 'person', null],
  ],
])('of a name that looks like another: %s', (text, source) => {
  expect(sources(text)).toContainEqual(source);
});
