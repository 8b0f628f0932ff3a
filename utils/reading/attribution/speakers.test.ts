import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

/** Who is the subject of a reporting verb. */
describe('the speaker is found', () => {
  it.each<[how: string, text: string, source: string]>([
    ['behind a dateline', 'PORTO — Mayor Ana Ruiz said the pier was safe.', 'Mayor Ana Ruiz'],
    [
      'before a list between dashes',
      'The three scholars - Ms. Ruiz, Ms. Sand and Mr. Lind - agreed that the pier was safe.',
      'The three scholars',
    ],
    [
      'with a participle of an office',
      '“The pier is safe,” said Harbour Board ranking member Ana Ruiz.',
      'Harbour Board ranking member Ana Ruiz',
    ],
    ['before a floating “all”', 'Ruiz, Lind and Berg all said the pier was safe.', 'Ruiz, Lind and Berg'],
    [
      'before a clause without its pronoun',
      'All the experts I met said the pier was safe.',
      'All the experts',
    ],
    [
      'with what it is close to',
      'A person close to the talks said the pier was safe.',
      'A person close to the talks',
    ],
    ['with whom it advises', 'An adviser to the mayor said the pier was safe.', 'An adviser to the mayor'],
    ['with where it is', 'Many in Porto said the pier was safe.', 'Many in Porto'],
    [
      'with what qualifies its number',
      'More than a dozen pilots said the pier was safe.',
      'More than a dozen pilots',
    ],
    ['without the occasion', 'The army in a statement said the pier was safe.', 'The army'],
    ['for a progressive with a clitic', 'He’s claiming that the pier is safe.', 'He'],
    ['for a participle, behind “it”', 'Then it attacked the plan, saying it was unsafe.', 'it'],
    [
      'for a participle, behind a relative clause',
      'Two men who had fled spoke to us, saying it was safe.',
      'Two men',
    ],
    [
      'for a form that is mostly a noun',
      'A page on the city’s website states that the pier is safe.',
      'A page on the city’s website',
    ],
    ['behind a fronted “following”', 'Following the meeting the mayor said the pier was safe.', 'the mayor'],
    ['behind a day', 'On the pier Saturday Mayor Ana Ruiz said it was safe.', 'Mayor Ana Ruiz'],
    ['behind “and” and an adverb', 'She then urges him to come out and repeatedly says, “Do it now.”', 'She'],
    ['as the possessor of a noun', 'The Gazette seized on Ruiz’s claim that the pier was safe.', 'Ruiz'],
    ['behind another clause', 'The firm holds the piers, and the report says they are unsafe.', 'the report'],
  ])('%s', (_, text, source) => {
    expect(claimsIn(text).map(([who]) => who)).toContain(source);
  });
});

it('what one tells of another is the other’s word, too', () => {
  const text = 'The director, Ana Ruiz, had warned that it was unsafe, according to a colleague.';
  expect(claimsIn(text)).toEqual([
    ['The director', 'had warned', 'that it was unsafe'],
    ['a colleague', 'according to', 'The director, Ana Ruiz, had warned that it was unsafe'],
  ]);
});

it('an aside ends what is said before it', () => {
  expect(claimsIn('Most patients reported nausea, the authors write, and few left.')).toEqual([
    ['Most patients', 'reported', 'nausea'],
    ['the authors', 'write', 'Most patients reported nausea'],
  ]);
});

it.each([
  [
    'The plan, first reported by the Gazette on Oct. 12, was denied.',
    'the Gazette',
    'first reported',
    'The plan',
  ],
  [
    'The port faces a gap of $37 million, the fund projected in December.',
    'the fund',
    'projected',
    'The port faces a gap of $37 million',
  ],
  [
    'He cited a figure the ministry says is out of date.',
    'the ministry',
    'says',
    'a figure',
    'is out of date.',
  ],
  ['In California the candidate said it was over.', 'the candidate', 'said', 'it was over.'],
])('a speaker without a clause of its own: %s', (text, ...claim) => {
  expect(claimsIn(text)).toContainEqual(claim);
});

it.each(['Half the crew said it was over.', 'Such a man said it was over.'])(
  'words before an article: %s',
  (text) => {
    expect(claimsIn(text).map(([source]) => source)).toEqual([text.slice(0, text.indexOf(' said'))]);
  },
);

it.each([
  [
    'The victims, who were children then, claims the suit, were told to wait.',
    'the suit',
    ['The victims, who were children then', 'were told to wait.'],
  ],
  [
    'The bank, which lost millions, said the regulator, had failed.',
    'the regulator',
    ['The bank, which lost millions', 'had failed.'],
  ],
  [
    'The bank, which lost millions, said the regulator had failed.',
    'The bank',
    ['the regulator had failed.'],
  ],
  [
    'The bank, which lost millions, said the pier, built in 1950, was safe.',
    'The bank',
    ['the pier, built in 1950, was safe.'],
  ],
])('who stands inside another’s clause: %s', (text, speaker, content) => {
  expect(claimsIn(text).map(([source, , ...words]) => [source, words])).toEqual([[speaker, content]]);
});

it.each(['they stood by it.', 'it stood by its report.', 'he walked by the pier.'])(
  'a verb before “by” is the pronoun’s own: %s',
  (words) => {
    expect(claimsIn(`The firm said ${words}`)).toEqual([['The firm', 'said', words]]);
  },
);

it('a report’s author is no part of what it says', () => {
  expect(claimsIn('According to the report, by engineers at Hadley, the wall could fall.')).toEqual([
    ['the report', 'According to', 'the wall could fall.'],
  ]);
});

it.each([
  ['It is part of a campaign Mr. Ruiz has called bigoted.', 'Mr. Ruiz'],
  ['A reader asked about the toll, and Ruiz said it was late.', ['A reader', 'Ruiz']],
  ['The chairman called for calm, and a spokesman said it was late.', ['The chairman', 'a spokesman']],
  ['The mayor appeared at the fair, and Ruiz said it was late.', 'Ruiz'],
  ['Prices dropped in May and analysts said it was late.', 'analysts'],
  ['Two men injured in the crash and a nurse said it was late.', 'Two men injured in the crash and a nurse'],
  [
    'The harbour authority disputed on Tuesday whether a plane had been late, calling the claim “misleading”.',
    ['The harbour authority', 'The harbour authority'],
  ],
  [
    'Lind, the owner of the mill and star of the show “The Mill,” said in an interview with the Courier that it was late.',
    'Lind',
  ],
  ['But some who advocate free speech argue that it is late.', 'some'],
  ['Because polls in Porto and Almada indicated that it was late, Lind left.', 'polls in Porto and Almada'],
  ['Its hosts don’t hesitate to report that it is late.', 'Its hosts'],
  ['(According to the harbour office, it was closed.', 'the harbour office'],
  ['It was late, according to reports Mr. Ruiz filed.', 'reports'],
  ['Mayors gain from low hopes, yet Ana Ruiz brags about the pier.', 'Ana Ruiz'],
  ['The choir stops, and then Ana Ruiz says: “It is over.”', 'Ana Ruiz'],
  ['He felt joy that Mr. Ruiz had at last described the pier.', 'Mr. Ruiz'],
  ['An email relating to Porto finds that it was late.', 'An email'],
  ['Bread was still baked, said a clerk, who was not named.', 'a clerk'],
  ['Doctors in and around Porto warned that it was late.', 'Doctors in and around Porto'],
  ['Young’s Market Co. said it was late.', 'Young’s Market Co.'],
  ['Berg denies it (though Lind knew it and says he has proof).', ['Berg', 'Lind']],
  ['“We hold,” a soldier who gave only his call sign, Fox, said by phone.', 'a soldier'],
  ['The navy claims Sandish ships left Porto.', 'The navy'],
  ['The ministry estimates losses at 300 boats.', 'The ministry'],
  ['Partisans claim to have sunk a ferry.', 'Partisans'],
  ['It opens in May, its head, Tom Lind, said, adding that it was late.', ['its head', 'its head']],
  ['It opens soon, Tom Lind, the head, said, adding that it was late.', ['Tom Lind', 'Tom Lind']],
  ['Police said nine people died; the mayor said three.', ['Police', 'the mayor']],
  ['Satellite images show at least 30 boats near the pier.', 'Satellite images'],
  ['The president vowed a “crushing response” to it.', 'The president'],
  ['A study led by Ana Ruiz of Porto and published on Monday in the Courier found it was late.', 'A study'],
  ['Ruiz’s party puts the savings at no more than $350 million.', 'Ruiz’s party'],
  ['Critics of the port have in particular noted the posters on the pier.', 'Critics of the port'],
  ['The review of the treaty concluded on Monday after the council said it was over.', 'the council'],
  ['The inquiry ended after Ana Ruiz told the board it was over.', 'Ana Ruiz'],
  ['It had debts in 2012 that were not told until the Herald asked for them.', 'the Herald'],
  ['People I’ve spoken with over the last weeks said it was late.', 'People'],
  ['It upset Porto, a city that the last mayor, Ana Ruiz, called “a home.”', 'the last mayor'],
  [
    'He had a say in it, said a former spokesman for the port, Ana Ruiz, who also ran.',
    'a former spokesman for the port',
  ],
  [
    '“Yes,” said Tom Lind, the United States Customs and Border Protection commissioner, who left.',
    'Tom Lind',
  ],
])('is all who speaks: %s', (text, speaker) => {
  expect(claimsIn(text).map(([source]) => source)).toEqual([speaker].flat());
});

it.each([
  'He seemed to make an off-color joke about an old house.',
  'They not only cracked jokes and told tales, they helped.',
  'It was a lead over the mayor in the Harbour state’s vote on Sunday.',
  'The notes are similar to the ones put forth by the union.',
  'Ruiz gave faint hints that she was tired.',
  'The slow lament from her fiddle filled the pier.',
  'It turned out that some early reports that it was over were false.',
  'She has the right calling card: She ran the port.',
  'It’s hard not to wonder whether it is over.',
  'We now pay estimated bills.',
  'The board used the claims to urge nurses to stay.',
  'It would cost a million, according to the.',
  'The agency claims process is slow.',
  'The agency claims department was closed in 2019.',
  'They treat post-traumatic stress disorder or worse.',
  'According to the , it was over.',
  'The review of the treaty concluded on Monday after it won a vote.',
  'The empire asserted itself into the politics of the state.',
])('nothing small speaks: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it('a second verb behind “who” is the relative clause’s', () => {
  const text = 'Ruiz spoke of the pier, according to a guest who came and described her words as harsh.';
  expect(claimsIn(text).at(-1)).toEqual(['who', 'described', 'her words as harsh.']);
});
