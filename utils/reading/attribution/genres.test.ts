/** What articles of our own in the manner of editorials, features, fact-checks, live pages, company posts and courts showed. */

import { describe, expect, it } from 'vitest';
import { citedIn, claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

it.each<[text: string, claims: (string | null)[][]]>([
  // The writer's own statements are nobody's claim.
  ['We argued last week that the plan was a mistake. We say it will fail.', []],
  ['What we found: Mostly false.', []],
  ['“Is it true that you rowed?” I asked.', [['I', 'asked', '“Is it true that you rowed?”']]],
  [
    'He accepted that he might have been mistaken.',
    [['He', 'accepted', 'that he might have been mistaken.']],
  ],
  ['He could not accept “security” as a reason.', []],
  ['Ruiz made a plea to accept that it was over.', []],
  ['Ruiz accepted the nomination on Friday.', []],
  ['Ruiz’s counsel submitted that it was a joke.', [['Ruiz’s counsel', 'submitted', 'that it was a joke.']]],
  ['“Nobody has drowned here,” he snorts.', [['he', 'snorts', '“Nobody has drowned here,”']]],
  ['Jurors were shown footage said to show the van.', []],
  [
    'Some users on the site also claim that it was staged.',
    [['Some users on the site', 'also claim', 'that it was staged.']],
  ],
  [
    'Germany’s KLM industry lobby welcomed the signal but said firms needed more time.',
    [['Germany’s KLM industry lobby', 'said', 'firms needed more time.']],
  ],
  [
    'Officials said from 60 to 75 boats were lost.',
    [['Officials', 'said', 'from 60 to 75 boats were lost.']],
  ],
  ['Later she raised the toll to three.', [['she', 'raised', 'the toll to three.']]],
  ['The union put it closer to 20,000.', [['The union', 'put', 'it closer to 20,000.']]],
  ['Ruiz put it closer to the door.', []],
  ['“It was hard,” was as far as she would go.', [['she', 'was as far as', '“It was hard,”']]],
  [
    'The vote, described as a triumph by ministers, was close.',
    [['ministers', 'described', 'The vote', 'as a triumph']],
  ],
  ['The vote was hailed as a triumph by ministers.', [['ministers', 'hailed', 'The vote', 'as a triumph']]],
  ['The union challenged the figures.', [['The union', 'challenged', 'the figures.']]],
  ['Ruiz challenged Lind to a debate and contested the seat.', []],
  ['Schools were hit, Save the Lions said.', [['Save the Lions', 'said', 'Schools were hit']]],
  ['Founded in 2011, Halden says it powers ships.', [['Halden', 'says', 'it powers ships.']]],
  ['WATCH | Porto and Lind vow to stay:\n\nThe pier is old.', []],
  [
    'The news came late.\n\nThe pier is old, the Porto Herald reports\n\n18 people saw it.',
    [['the Porto Herald', 'reports', 'The pier is old']],
  ],
  ['Save the Lions said it was over.', [['Save the Lions', 'said', 'it was over.']]],
])('%s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

it('cuts a sentence longer than any at a word that can end a clause', () => {
  const text = `Ruiz said on Friday that ${'the pier, of which they knew that it was old and that '.repeat(30)}it fell.`;
  const [, , content] = claimsIn(text)[0]!;
  expect(content).toMatch(/(?:pier|knew|old|it)$/);
});

describe('questions and answers in turn', () => {
  const text =
    '“You had been there, had you not?” Lind asked.\n\n“Once,” the witness replied.\n\n“Once or several times?”\n\n“I do not recall.”';

  it('go to each of the two', () => {
    expect(claimsIn(text)).toEqual([
      ['Lind', 'asked', '“You had been there, had you not?”', '“Once or several times?”'],
      ['the witness', 'replied', '“Once,”', '“I do not recall.”'],
    ]);
  });

  it('but what is no question goes on from who spoke', () => {
    expect(claimsIn('“Is it so?” Lind asked.\n\n“It is,” Ruiz said.\n\n“I saw it myself.”')).toEqual([
      ['Lind', 'asked', '“Is it so?”'],
      ['Ruiz', 'said', '“It is,”', '“I saw it myself.”'],
    ]);
  });

  it('are questions behind a label, too', () => {
    const { claims } = readArticle({
      text: 'The trial of Tom Lind began.\n\nLIND: And was anyone there?\n\nLIND: I was not.',
      publishedAt: null,
    });
    expect(claims.map(({ act }) => act)).toEqual(['question', 'statement']);
  });
});

describe('who is meant', () => {
  it.each<[text: string, sources: Record<string, string[]>]>([
    [
      'A witness said it was old. Asked by Ms Dray if it was new, she said no.',
      { witness: ['A witness', 'she'] },
    ],
    [
      'The witness, a baker, told the court it was late. Questioned by Simon Lind, he agreed that it was dark.',
      { witness: ['The witness', 'he'] },
    ],
    [
      'The ministry said the ship had left. The port of Milno was shut, it said.',
      { ministry: ['The ministry', 'it'] },
    ],
    ['He read out a note that the Crown says was hers. It read: “Sort it or I will.”', { note: ['It'] }],
    ['Stunned by the vote, the company said it was over.', { company: ['the company'] }],
    ['Based in Porto, the company said it was over.', { company: ['the company'] }],
    ['Neighbouring Tajikistan said two were shot.', { Tajikistan: ['Neighbouring Tajikistan'] }],
    [
      'The Armed Forces of Ostria said it held. Ostria said it had won.',
      { 'Armed Forces of Ostria': ['The Armed Forces of Ostria'], Ostria: ['Ostria'] },
    ],
  ])('%s', (text, sources) => {
    expect(citedIn(text)).toMatchObject(sources);
  });

  it('the family of a person is a group', () => {
    const { sources } = readArticle({
      text: 'Ana Ruiz left. The Ruizes said they were tired.',
      publishedAt: null,
    });
    expect(sources).toMatchObject([{ name: 'Ruizes', kind: 'group' }]);
  });
});
