import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

type Example = [phenomenon: string, text: string, ...expected: [string | null, string, ...string[]][]];

/** Where the reported words start and end. */
const examples: Example[] = [
  [
    'of a participle end before what the letter reads',
    'A letter from a city aide confirming the sale read: “We can confirm it.”',
    ['A letter from a city aide', 'confirming', 'the sale'],
    ['A letter from a city aide confirming the sale', 'read', '“We can confirm it.”'],
  ],
  [
    'are those of a poll without its time',
    'A poll for the Courier back in May found that Ruiz led.',
    ['A poll for the Courier', 'found', 'that Ruiz led.'],
  ],
  [
    'end with a fronted clause',
    'While Ruiz said that the pier was safe, the city closed it.',
    ['Ruiz', 'said', 'that the pier was safe'],
  ],
  [
    'end at the dash that closes a report',
    'Sales rose — Lind cites “the fair” as the cause — but port traffic was low.',
    ['Lind', 'cites', '“the fair” as the cause'],
  ],
  [
    'begin behind the medium of what one insists on',
    'Ruiz insisted on Harbour TV that the pier was safe.',
    ['Ruiz', 'insisted', 'that the pier was safe.'],
  ],
  [
    'are no contrast of the writer’s',
    'Ruiz acknowledged some mistakes even as he defended the plan.',
    ['Ruiz', 'acknowledged', 'some mistakes'],
  ],
  [
    'are what somebody is asked about',
    'A young woman asked Ruiz about the pier.',
    ['A young woman', 'asked', 'the pier.'],
  ],
  [
    'begin behind those who are told',
    'Ruiz told voters who gathered in Porto, “The pier is safe.”',
    ['Ruiz', 'told', '“The pier is safe.”'],
  ],
  [
    'are a question behind those who are asked',
    'Ruiz asked the aides who had seen it.',
    ['Ruiz', 'asked', 'who had seen it.'],
  ],
  [
    'are a story, too',
    'She tells the story of how he lured her into the job.',
    ['She', 'tells', 'the story of how he lured her into the job.'],
  ],
  [
    'end before what one answers by',
    'Ruiz has responded to questions about her record by pointing to the pier.',
    ['Ruiz', 'has responded', 'questions about her record'],
  ],
  [
    'end with a fronted clause of time',
    'Hours after Ruiz said that the pier was safe, the city closed it.',
    ['Ruiz', 'said', 'that the pier was safe'],
  ],
  [
    'end with a fronted clause before a name that answers',
    'When Ruiz said that the pier was safe, Lind replied in anger that it was not.',
    ['Ruiz', 'said', 'that the pier was safe'],
    ['Lind', 'replied', 'that it was not.'],
  ],
  [
    'end with a relative clause of two verbs',
    'A pilot who was not involved but called it a rare error spoke to the Gazette.',
    ['who', 'called', 'it a rare error'],
  ],
  [
    'go on behind an aside without a verb',
    'Ruiz warned that Lind, even as a candidate, had put the port at risk.',
    ['Ruiz', 'warned', 'that Lind, even as a candidate, had put the port at risk.'],
  ],
  [
    'end before what starts a clause that another report interrupts',
    'Lind lamented the “good old days” when, he said, thieves were jailed.',
    ['Lind', 'lamented', 'the “good old days”'],
    ['he', 'said', 'thieves were jailed.'],
  ],
  [
    'end before the documents that tell otherwise',
    'The army denied the raid, but videos show two buses on fire.',
    ['The army', 'denied', 'the raid'],
    ['videos', 'show', 'two buses on fire.'],
  ],
  [
    'end before a desk’s stamp',
    'Ruiz said the pier would open on Monday UPDATE: The pier has opened.',
    ['Ruiz', 'said', 'the pier would open on Monday'],
  ],
  [
    'start behind a dash before “as she said”',
    'In the city where both have roots - her father grew up here, as Ruiz said - it was quiet.',
    ['Ruiz', 'said', 'her father grew up here'],
  ],
  [
    'end with a relative clause',
    'The mayor, who in 2010 said the pier was safe, left the city.',
    ['who', 'said', 'the pier was safe'],
  ],
  [
    'end before the share of others',
    'Of them, 69 percent said the pier was safe, and only 19 percent knew it.',
    ['69 percent', 'said', 'the pier was safe'],
  ],
  [
    'are a count that somebody speaks of',
    'Organizers spoke of at least 9,000 walkers on the pier.',
    ['Organizers', 'spoke of', 'at least 9,000 walkers on the pier.'],
  ],
  [
    'are told by a man called Per',
    'The head, Per Holm, called the pier a mistake.',
    ['The head', 'called', 'the pier a mistake.'],
  ],
  [
    'begin with the time that owns what was said',
    'Ruiz said last month’s repair of the pier was shoddy.',
    ['Ruiz', 'said', 'last month’s repair of the pier was shoddy.'],
  ],
  [
    'begin behind a time that owns where it was said',
    'Ruiz said during this week’s debate that the pier was safe.',
    ['Ruiz', 'said', 'that the pier was safe.'],
  ],
  [
    'begin behind the title of a programme',
    'Ruiz told Harbour TV’s “Good Morning Porto” on Monday that the pier was safe.',
    ['Ruiz', 'told', 'that the pier was safe.'],
  ],
  [
    'begin behind a programme that is told',
    'Ruiz told “Good Morning Porto” on Monday the pier was safe.',
    ['Ruiz', 'told', 'the pier was safe.'],
  ],
  [
    'are not the title of a programme',
    '“We will rebuild the pier,” Ruiz said on Harbour TV’s “Good Morning.”',
    ['Ruiz', 'said', '“We will rebuild the pier,”'],
  ],
  [
    'end with a quotation that is a whole sentence',
    'The crowd chanted “What a shame!” and went home.',
    ['The crowd', 'chanted', '“What a shame!”'],
  ],
  [
    'end before another speaker’s quotation',
    'She said the pier was safe, and when asked why, the mayor replied, “It is new.”',
    ['She', 'said', 'the pier was safe'],
    ['the mayor', 'replied', '“It is new.”'],
  ],
  [
    'start behind a dateline',
    'PORTO, Jan 4 (Norfax) - The pier will close, officials said.',
    ['officials', 'said', 'The pier will close'],
  ],
  [
    'do not start in a fronted title',
    'On “The Harbour at Night,” Ruiz said the pier was safe.',
    ['Ruiz', 'said', 'the pier was safe.'],
  ],
  [
    'do not take in the speaker’s office',
    'The pier, said Ana Ruiz, senior fellow at the institute, is safe.',
    ['Ana Ruiz', 'said', 'The pier', 'is safe.'],
  ],
  [
    'stand behind “put it” and its adverbials',
    'As Moscow put it in a long note, the talks were over.',
    ['Moscow', 'put', 'the talks were over.'],
  ],
  ['stand behind “per”', 'Per the ministry, the pier is safe.', ['the ministry', 'Per', 'the pier is safe.']],
  [
    'stand behind “in the words of”',
    'In the words of Ruiz, the pier “is dead”.',
    ['Ruiz', 'In the words of', 'the pier “is dead”.'],
  ],
  ['are one word', 'Asked whether he would resign, Brandt said no.', ['Brandt', 'said', 'no.']],
  [
    'are what a newsroom has seen',
    'The Harbour Gazette has seen a copy of the letter.',
    ['The Harbour Gazette', 'has seen', 'a copy of the letter'],
  ],
  [
    'are missing from a refusal by silence',
    'The company could not be reached for comment.',
    ['The company', 'could not be reached for comment'],
  ],
];

describe('reported words', () => {
  it.each(examples)('%s', (_, text, ...expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });

  it.each([
    ['a call', 'She called her mother.'],
    ['business', 'The airline posted a record profit.'],
    ['a clock', 'The chambers wrapped up at 1:30 a.m.'],
    ['a sum', 'Estimated attendance: 60,000.'],
    ['a thing that threatens', 'A feud threatened to undermine the campaign.'],
    ['a verb behind its relative pronoun', 'It is the border that divides disputed land.'],
    ['a new role', 'Her newly described role is small.'],
  ])('%s is none', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

it.each([
  ['Its director warned the number was likely to rise.', 'the number was likely to rise.'],
  ['The institute measured it at 6.9.', 'it at 6.9.'],
  ['Rival firm IDC puts the fall at 6.9%.', 'the fall at 6.9%.'],
  ['The bank pegged the cost at about $2 billion.', 'the cost at about $2 billion.'],
  ['The Gazette first reported the leak in November.', 'the leak'],
  ['Police reported a fire in the port on Monday.', 'a fire in the port on Monday.'],
  ['The bank, which rates the stock “a buy”, said the fall was over.', 'the fall was over.'],
])('what is said of how much, and when it was said before: %s', (text, content) => {
  expect(claimsIn(text).map(([, , ...words]) => words)).toEqual([[content]]);
});

it.each(['Ruiz put the vase at the end of the table.', 'He put the start at 10 a.m.'])(
  'no measure: %s',
  (text) => {
    expect(claimsIn(text)).toEqual([]);
  },
);

it('who declines to comment refuses', () => {
  const text = 'A spokeswoman declined to comment on specific firms.';
  expect(readArticle({ text, publishedAt: null }).claims).toMatchObject([{ act: 'refusal' }]);
});

it('a second “that” goes on with what the first began, not with the report inside', () => {
  const text = 'The agent said that her client denies guilt and that the boat was stolen.';
  expect(claimsIn(text)).toEqual([
    ['The agent', 'said', 'that her client denies guilt and that the boat was stolen.'],
    ['her client', 'denies', 'guilt'],
  ]);
});
