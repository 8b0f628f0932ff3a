/** An invented article in which every one of forty sources is heard, one of them for a paragraph without end. */

import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { readArticle } from '../../utils/reading/read-article.ts';
import { hardRead } from './hard-article.ts';

const first = ['Agnes', 'Basil', 'Cora', 'Dunstan', 'Edith', 'Fergus', 'Greta', 'Horace'];
const last = ['Applegarth', 'Birtwhistle', 'Clutterbuck', 'Drinkwater', 'Entwhistle'];
const fates = ['the sea wall was failing', 'the ferry would not sail', 'the pier had to be closed'];
const people = last.flatMap((name) => first.map((given) => `${given} ${name}`));

/** A claim of some two hundred words: what a reading makes of a speech that is printed whole. */
const speech = `Ezra Fothergill said that ${Array.from(
  { length: 16 },
  (_, day) => `the harbour had been closed on day ${day + 1} because the swell came over the outer mole`,
).join(', that ')}.`;
const range = [
  'The harbour office said between 40 and 55 boats were lost.',
  'The fishermen’s union said between 60 and 75 boats were lost.',
];
const text = [
  ...range,
  speech,
  ...people.map((name, at) => `${name}, a fisherman, said that ${fates[at % fates.length]}.`),
].join('\n\n');

const article = {
  ...hardRead.article,
  title: 'Forty people who saw the storm tell what they saw',
  text,
  paragraphs: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'paragraph' as const,
  })),
};

const reading = readArticle(article);

/** The article as a tab has it read, before its timeline is there; its two ranges are at odds. */
export const longRead: ReadTab = {
  ...hardRead,
  article,
  reading: {
    ...reading,
    figures: reading.figures.map((figure, _, all) => ({
      ...figure,
      conflictsWith: all.filter((other) => other !== figure).map(({ id }) => id),
    })),
  },
  timeline: null,
};
