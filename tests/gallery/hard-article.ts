/** An invented article that is hard to lay out: a title of four lines, names without end, sixty claims, five figures that disagree. */

import type { Article } from '../../utils/article.ts';
import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Timeline } from '../../utils/timeline/timeline.ts';
import { emptyTimeline, sampleTimeline } from './sample-timeline.ts';

const speakers = [
  'Bartholomew Featherstonehaugh-Cholmondeley',
  'Wilhelmina Ravensworth',
  'Orla Quill',
  'Tobias Merriweather',
];
const subjects = ['the sea wall', 'the ferry pier', 'the fish market', 'the lighthouse', 'the coast road'];
const fates = ['is failing', 'had been closed', 'may be rebuilt by spring'];

const figures = [
  'About 40 boats were lost in the storm, the Brackwater Harbour Office said.',
  'The Union of Inshore and Offshore Fishermen of the Northern Estuaries said 65 boats were lost.',
  'The coast guard said at least 52 boats were lost.',
  'Orla Quill, a mayor, said between 45 and 60 boats were lost.',
  'Insurers said that up to 71 boats were lost.',
];
const claims = subjects.flatMap((subject) =>
  fates.flatMap((fate) => speakers.map((speaker) => `${speaker} said that ${subject} ${fate}.`)),
);
const text = [...figures, ...claims].join('\n\n');

export const hardArticle: Article = {
  url: 'https://news.of-the-outer-harbours-and-the-northern-estuaries.example/2025/11/04/after-the-storm',
  canonicalUrl:
    'https://news.of-the-outer-harbours-and-the-northern-estuaries.example/2025/11/04/after-the-storm',
  title:
    'After the storm of the century the towns of the northern estuaries count their boats, their piers and their roofs, ' +
    'and five offices that ought to know give five different numbers, none of which the others accept',
  byline: ['Maximiliana Throckmorton-Featherstone', 'Ezekiel Hollingsworth', 'Ines Marlowe'],
  publisher: 'The Outer Harbours and Northern Estuaries Evening Gazette and Advertiser',
  publishedAt: '2025-11-04T08:00:00Z',
  updatedAt: '2025-11-04T09:00:00Z',
  language: 'en',
  text,
  paragraphs: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'paragraph' as const,
  })),
  linkedStories: [],
  notes: [],
};

const [longest] = [...sampleTimeline.entries];

const timeline: Timeline = {
  ...emptyTimeline,
  entries: [
    {
      ...longest!,
      backReference: null,
      alsoIn: [
        { publisher: 'The Brackwater and District Morning Intelligencer', url: 'https://one.example/' },
        { publisher: 'Nordestuaria', url: 'https://two.example/' },
      ],
      reasons: [
        { kind: 'same-source', names: ['Union of Inshore and Offshore Fishermen of the Northern Estuaries'] },
        {
          kind: 'places',
          names: ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'Brackwater'],
        },
      ],
      report: {
        ...longest!.report,
        date: '2025-11-02',
        publisher: hardArticle.publisher,
        summary: `${hardArticle.title}.`,
      },
    },
  ],
};

const reading = readArticle(hardArticle);
const boats = reading.figures.filter(({ start }) => start < figures.join('\n\n').length);

/** The hard article as a tab has it read, all of its five numbers at odds. */
export const hardRead: ReadTab = {
  status: 'read',
  article: hardArticle,
  reading: {
    ...reading,
    figures: boats.map((figure) => ({
      ...figure,
      conflictsWith: boats.filter((other) => other !== figure).map(({ id }) => id),
    })),
  },
  timeline,
  visible: null,
  chosen: null,
  keepProblem: '',
  marksPainted: true,
};
