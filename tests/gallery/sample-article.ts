/** The article of the gallery: the demo story's facts in our own words. */

import type { Article, Span } from '../../utils/article.ts';

const paragraphs = [
  'Occupation authorities in the south mean to put every 17-year-old on the military register from March, the National Resistance Center said on Jan. 4.',
  'It calls the step preparation for a broad call-up in the occupied areas, according to the body, which the Ukrainian military runs. The Kyiv Independent was unable to verify the claim.',
  'Tens of thousands of Ukrainian citizens have reportedly been drafted there since Feb. 24, 2022, and many are believed to be dead.',
  '“Whoever falls, the occupier gains,” the Center wrote.',
  'It asked people to “stay away from the registration” and so protect themselves and their neighbours.',
  'The Center reported on Sept. 24 that local officials were drawing up lists of conscripts.',
  'Moscow says that 318,000 conscripts were mobilized after the order of September 2022. Mediazona, a Russian independent outlet, estimated the number at around 527,000.',
  'A second wave may wait until after the election in March, experts told The Kyiv Independent.',
];

const text = paragraphs.join('\n\n');

/** The span of `words` in the sample's text; the `nth` occurrence, counted from 0. Throws when it is not there. */
export function spanOf(words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth && start >= 0; seen += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample article does not say “${words}”.`);
  return [start, start + words.length];
}

let offset = 0;
export const sampleArticle: Article = {
  url: 'https://news.example/2024/01/04/teenagers',
  canonicalUrl: 'https://news.example/2024/01/04/teenagers',
  title: 'Occupation authorities to register all 17-year-olds for the military, Center says',
  byline: ['A. Reporter', 'The news desk'],
  publisher: 'The Kyiv Independent',
  publishedAt: '2024-01-04T17:38:00+02:00',
  updatedAt: '2024-01-05T09:00:00+02:00',
  language: 'en',
  text,
  paragraphs: paragraphs.map((paragraph) => {
    const start = offset;
    offset += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: 'paragraph' as const };
  }),
  linkedStories: [
    {
      url: 'https://news.example/pow-camp',
      title: 'Drafted by the occupier, they wait in a camp for what comes next',
      publisher: 'The Kyiv Independent',
    },
  ],
  notes: [],
};
