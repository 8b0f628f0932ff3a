import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** The name of whoever makes the last claim of a text. */
function lastSpeaker(text: string): string | undefined {
  const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
  return sources.find(({ id }) => id === claims.at(-1)!.source)?.name;
}

describe('“he” is the subject before it', () => {
  it.each([
    ['not whose charge he answers', 'Paul Deane also answered Tom Lind’s charge. “It is new,” he added.'],
    ['not whom he speaks of', 'Paul Deane spoke. He said Tom Lind was ill. “It is sad,” he said.'],
    [
      'behind a place of two names',
      'Tom Lind said it was shut. At a rally in Porto, Maine, on Friday, Paul Deane read a list. “It is new,” he said.',
    ],
    [
      'behind “but like”',
      'Tom Lind said it was shut. But like Tom Lind, Paul Deane has doubts. He says it is new.',
    ],
    [
      'behind a participle',
      'Tom Lind’s office praised it. Asked about the pier, Paul Deane sighed. “It is new,” he said.',
    ],
    [
      'in the clause of the subject',
      'On the topic of another mayor, Tom Lind, Paul Deane was asked why he had said that it was late.',
    ],
    [
      'behind an office of small words',
      'Tom Lind said it was shut.\n\nHowever, Halden pipelines executive Paul Deane has doubts.\n\n“It is new,” he said.',
    ],
    ['who answers a reporter', 'A reporter asked Paul Deane how he felt. He said that it was late.'],
    [
      'whom the sentence is told of',
      'For Paul Deane, a teacher in Porto, Tom Lind was a legend. He said that it was late.',
    ],
    [
      'an owner where nobody else was the subject since',
      'Tom Lind said it was shut. It was late. Paul Deane’s plan failed. He says it is new.',
    ],
  ])('%s', (_, text) => {
    expect(lastSpeaker(text)).toBe('Paul Deane');
  });
});

describe('who is called anew', () => {
  it.each([
    ['Hillary Clinton spoke in Ohio. The Democratic front-runner said it was late.', 'Hillary Clinton'],
    [
      'Donald Trump met Hillary Clinton. The presumptive Republican nominee said it was late.',
      'Donald Trump',
    ],
    ['Rick Deane said it was late. “I saw it,” the Texan said.', 'Rick Deane'],
    ['Rick Deane said it was late. The Navy veteran also said it was shut.', 'Rick Deane'],
    ['Jason Lind (R-Utah) met Tom Deane (D-Ohio). The Utah Republican said it was late.', 'Jason Lind'],
    ['House Budget Committee Chairman Jason Lind left. The Utah Republican said it was late.', 'Jason Lind'],
    ['Luca Ferrante said it was late. “Never,” said the striker.', 'Luca Ferrante'],
    ['Ana Ruiz, 29, said it was late. The mum-of-three claims it was shut.', 'Ana Ruiz'],
    // Nobody, or nobody alone, whom it fits.
    ['Hillary Clinton spoke in Ohio. The Republican nominee said it was late.', 'Republican nominee'],
    ['Ana Ruiz, a judge, said it was late. “Never,” said the striker.', 'striker'],
    ['Rick Deane said it was late. The Vermont senator said it was shut.', 'Vermont senator'],
    ['Emmanuel Macron said it was late. The Italian said it was shut.', 'Italian'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

it.each([
  ['Joey Salda cited a memo of the agency. It says that it was late.', 'memo of the agency'],
  ['In its report, published on Monday, the bank cut its forecast. It expects that rates fall.', 'bank'],
  ['The navy’s file on Tom Deane is long. It concludes that he fell.', 'navy’s file on Tom Deane'],
  ['In a blog post, the army said it was late. It added that it was shut.', 'army'],
  [
    'Ana Ruiz said it was late.\n\nAt a shop, an elderly cashier was shaken. “Bad,” said the woman.',
    'elderly cashier',
  ],
  ['Ana Ruiz said it was late.\n\nAn elderly king was shaken. “Bad,” said the woman.', 'Ana Ruiz'],
])('takes up a noun before it: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});

describe('who speaks', () => {
  it.each([
    [
      'is not whom his words are about',
      'Paul Deane said it was late.\n\nTom Lind has been made mayor. Some in Porto fear him.\n\n“He knows the pier,” he said.',
      'Paul Deane',
    ],
    [
      'is whom the sentence before names, of others',
      'Paul Deane said it was late.\n\nTom Lind was arrested on Monday. “He hit me,” he said.',
      'Tom Lind',
    ],
    [
      'is the body that a person heads',
      'Paul Deane is the head of the Harbour Union in Porto, which says that it is late.',
      'Harbour Union',
    ],
    [
      'is where one works',
      'Paul Deane works for the Harbour Union, which says that it is late.',
      'Harbour Union',
    ],
    [
      'is a firm with an owner in its name',
      'Deane’s Bay Co. closed it on Monday. Deane’s Bay said that it was late.',
      'Deane’s Bay Co.',
    ],
    ['is no tower', 'Deane met guests at Deane Tower on Monday. Deane said that it was late.', 'Deane'],
    [
      'has no first word of a sentence in the name',
      'More Paul Deane emails were found. There may be more. Deane said that it was late.',
      'Paul Deane',
    ],
    [
      'has no party in the name',
      'Democrats Paul Deane and Tom Lind met. Deane said that it was late.',
      'Paul Deane',
    ],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('is somebody else where officials of another part of the story were told apart', () => {
    const aside = 'The pier was shut and the boats stayed in port all day as the wind rose. '.repeat(10);
    const story = (between: string) =>
      `Airport officials said it was late. ${between}Officials said it was over.`;
    expect(lastSpeaker(story(''))).toBe('Airport officials');
    expect(lastSpeaker(story(aside))).toBe('Officials');
  });
});

describe('whom a relative pronoun stands for', () => {
  it.each([
    ['It was closed by a leak of the report, which says it was late.', 'report'],
    ['The item was replaced on Monday by a message that said it was late.', 'message'],
    ['They help troops in their fight against a militant group that has said it was late.', 'militant group'],
    ['Lind was critical of Republicans who say it was late.', 'Republicans'],
    [
      'Lind led by almost 40 points among the 25 percent of nurses who said it was late.',
      '25 percent of nurses',
    ],
    ['Approximately four in 10 voters who came said it was late.', 'four in 10 voters'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toContain(name);
    expect(lastSpeaker(text)!.length).toBeLessThan(name.length + 15);
  });
});

it.each([
  [
    'Eva Berg said it was late.\n\nNorland’s defence minister condemns what he calls a ‘raid’',
    'Norland’s defence minister',
  ],
  ['Eva Berg said it was late. Ana Ruiz has condemned what she calls a “raid”.', 'Ana Ruiz'],
  ['Halden was late. Berg Corp. has condemned what it calls a “raid”.', 'Berg Corp.'],
])('“what he calls” is of the subject: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});
