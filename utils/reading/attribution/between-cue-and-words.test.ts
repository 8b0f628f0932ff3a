import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ana Ruiz said at a news conference that it was over.', 'said'],
  ['Ana Ruiz said at a daily briefing that it was over.', 'said'],
  ['Ana Ruiz said at a Saturday rally in Porto that it was over.', 'said'],
  ['The court ruled 6-3 that it was over.', 'ruled'],
  ['Ana Ruiz said in televised remarks that it was over.', 'said'],
])('no adverbial is part of what is said: %s', (text, cue) => {
  expect(claimsIn(text).map(([, ...rest]) => rest)).toEqual([[cue, 'that it was over.']]);
});

it.each([
  ['that, while “the board can ignore her,” the pier must close.'],
  ['that, while the board can ignore her, the pier must close.'],
])('an aside right behind “that” is part of what is said: %s', (content) => {
  expect(claimsIn(`Ana Ruiz said ${content}`)).toEqual([['Ana Ruiz', 'said', content]]);
});

it('what another claims behind “that” is said by both', () => {
  expect(claimsIn('Ana Ruiz said that, as the mayor claims, the pier is old.')).toEqual([
    ['Ana Ruiz', 'said', 'that, as the mayor claims, the pier is old.'],
    ['the mayor', 'claims', 'the pier is old.'],
  ]);
});

it('a share is part of what is said', () => {
  expect(claimsIn('Ana Ruiz said about a third had left.')).toEqual([
    ['Ana Ruiz', 'said', 'about a third had left.'],
  ]);
});

it.each([
  ['According to a study published in a journal, the reef is dying.', 'a study'],
  ['According to people who were there, the reef is dying.', 'people'],
  ['According to a study by the Reef Institute based on dives, the reef is dying.', 'the Reef Institute'],
  ['According to the Reef Institute (RI), the reef is dying.', 'the Reef Institute'],
  ['According to recent polling, the reef is dying.', 'recent polling'],
  [
    'According to the Reef Institute’s latest reading, the reef is dying.',
    'the Reef Institute’s latest reading',
  ],
])('what describes a fronted source is not what it says: %s', (text, source) => {
  expect(claimsIn(text)).toEqual([[source, 'According to', 'the reef is dying.']]);
});

it.each([
  ['The Gazette reported as early as March 2022 that it was over.', 'reported'],
  ['The Gazette had reported a day earlier that it was over.', 'had reported'],
  ['The Gazette reported more than a year ago that it was over.', 'reported'],
  ['The Gazette reported in its Nov. 3 issue that it was over.', 'reported'],
  ['The institute said in its 2021 report that it was over.', 'said'],
  ['The institute said in a 40-page report that it was over.', 'said'],
  ['The institute said in its report that it was over.', 'said'],
])('when and where it was said is no part of it: %s', (text, cue) => {
  expect(claimsIn(text).map(([, ...rest]) => rest)).toEqual([[cue, 'that it was over.']]);
});

it.each([
  ['The ministry denied the claim in a statement.', 'the claim'],
  ['Ruiz criticised the plan in an email Saturday to his panel.', 'the plan'],
  ['Ruiz described the plan in an interview as a mess.', 'the plan in an interview as a mess.'],
  ['Ruiz complained bitterly about the delay.', 'the delay.'],
  ['Officials reported at least 12 deaths.', 'at least 12 deaths.'],
  ['The bank projected growth of 2.1%.', 'growth of 2.1%.'],
])('a thing said ends where its medium begins: %s', (text, content) => {
  expect(claimsIn(text).map(([, , ...words]) => words)).toEqual([[content]]);
});

it.each([
  [
    'The bomb hit a school, the army said, in what officials called one of the largest raids.',
    ['The bomb hit a school', 'one of the largest raids.'],
  ],
  [
    'Ruiz warned that it would be like 2022, when half of the plants were lost, according to the ministry.',
    ['that it would be like 2022, when half of the plants were lost', 'when half of the plants were lost'],
  ],
  [
    'The mayor said three people had died, but the number could rise, according to police.',
    ['three people had died', 'the number could rise'],
  ],
  ['Prices rise as bank warns of shortage', ['shortage']],
  ['The men, who deny murder, will be tried in May.', ['murder']],
])('each is given their own words: %s', (text, contents) => {
  expect(claimsIn(text).map(([, , ...words]) => words.join(' … '))).toEqual(contents);
});

it('a fronted phrase is nothing said', () => {
  expect(claimsIn('In the end, Ruiz said.')).toEqual([]);
});

it.each([
  ['The army released footage which it said was filmed in May.', 'it', 'footage which', 'was filmed in May.'],
  ['He resigned over what he said was a smear.', 'he', 'what', 'was a smear.'],
  ['The men, who police say were armed, fled.', 'police', 'The men, who', 'were armed'],
  ['It hit a depot that Kyiv said had stored drones.', 'Kyiv', 'a depot that', 'had stored drones.'],
])('what is said inside a relative clause is told with its noun: %s', (text, source, ...content) => {
  expect(claimsIn(text).map(([who, , ...words]) => [who, ...words])).toEqual([[source, ...content]]);
});

it.each([
  ['Turkey blamed Israel, while the minister urged caution, telling MPs it was early.', 'the minister'],
  ['Ruiz said it was late, and denied that the mayor was there, adding that it was closed.', 'Ruiz'],
])('a participle belongs to the report before it: %s', (text, source) => {
  expect(claimsIn(text).at(-1)![0]).toBe(source);
});

it.each([
  ['The firm denied having any ships there.', 'having any ships there.'],
  ['The ministry urged restraint.', 'restraint.'],
  ['The ministry urged residents to leave.', 'to leave.'],
])('a thing is denied or urged: %s', (text, content) => {
  expect(claimsIn(text).map(([, , ...words]) => words)).toEqual([[content]]);
});

it.each([
  'Pills cut weight by 15%, a trial finds',
  'Pills cut weight by 15%, study suggests',
  'Pills cut weight by 15%, records show.',
  'Pills cut weight by 15%, the poll found.',
])('a document speaks at the end of its clause: %s', (text) => {
  expect(claimsIn(text).map(([, , ...words]) => words)).toEqual([['Pills cut weight by 15%']]);
});

it.each(['He likes music, films and TV shows.', 'The team scored, and the results showed.'])(
  'no report: %s',
  (text) => {
    expect(claimsIn(text)).toEqual([]);
  },
);

it.each([
  ['Former mayor calls for a vote', 'Former mayor', 'calls for'],
  ['Ruiz calls on residents to leave', 'Ruiz', 'calls on'],
  ['He told his staff never to speak of it.', 'He', 'told'],
])('a headline’s call, and what one is told never to do: %s', (text, source, cue) => {
  expect(claimsIn(text).map(([who, how]) => [who, how])).toEqual([[source, cue]]);
});

it.each(['Republican calls for an inquiry have grown.', 'The calls on Monday were short.'])(
  'calls, no call: %s',
  (text) => {
    expect(claimsIn(text)).toEqual([]);
  },
);

it.each([
  ['It was cold that night, she recalled.', 'It was cold that night'],
  ['The port, as one of the advisers pointed out, was closed.', 'The port … was closed.'],
  [
    'Ruiz stressed that it was old, and rights groups warned that it was unsafe.',
    'that it was old / that it was unsafe.',
  ],
  ['Observers in Porto and around the country say it is over.', 'it is over.'],
  ['An email to his supporters noted that it was over.', 'that it was over.'],
  ['The panel in 2001 found the state was in breach.', 'the state was in breach.'],
  ['Data from the 2014 survey show that it is over.', 'that it is over.'],
])('reports at the edge of the rules: %s', (text, told) => {
  expect(
    claimsIn(text)
      .map(([, , ...words]) => words.join(' … '))
      .join(' / '),
  ).toBe(told);
});

it.each([
  [
    'The judges questioned the law in a case that was long.',
    [['The judges', 'questioned', 'the law in a case that was long.']],
  ],
  [
    'Ruiz responded with a jibe that was not new: “Do not whine about it.”',
    [['Ruiz', 'responded', '“Do not whine about it.”']],
  ],
  [
    'Some years before, according to a story her sister Maya has told, Ana Ruiz swam home.',
    [['a story her sister Maya', 'according to', 'Some years before', 'Ana Ruiz swam home.']],
  ],
  [
    'The harbor will open, according to new modelling that the port will use.',
    [['new modelling', 'according to', 'The harbor will open']],
  ],
  [
    'In an update, Halden Lines explained on Monday, no buses would run.',
    [['Halden Lines', 'explained', 'no buses would run.']],
  ],
  [
    'As Ruiz explained it to me, the pier is built to improve the port.',
    [['Ruiz', 'explained', 'the pier is built to improve the port.']],
  ],
  [
    'Ruiz uttered the lines: “Come forth!” A voice is then heard saying: “We have to stop.”',
    [['A voice', 'saying', '“We have to stop.”']],
  ],
])('what tells of a thing is no report: %s', (text, claims) => {
  expect(claimsIn(text).filter(([who]) => !/^Ruiz uttered/.test(who ?? ''))).toEqual(claims);
});
