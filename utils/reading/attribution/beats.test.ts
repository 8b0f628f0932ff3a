/** What articles of our own showed, written as match reports, science stories, market reports, storm and earthquake news. */

import { expect, it } from 'vitest';
import { citedIn, claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

it.each([
  ['Lind told analysts on a conference call that sales were weak.', 'Lind', 'told', 'that sales were weak.'],
  [
    'Shops including Tarbell’s and Homeco said they had closed.',
    'Shops including Tarbell’s and Homeco',
    'said',
    'they had closed.',
  ],
  [
    'Banks such as Halden and Lorne said they would close.',
    'Banks such as Halden and Lorne',
    'said',
    'they would close.',
  ],
  ['Police urged residents who had not left to shelter in place.', 'Police', 'urged', 'to shelter in place.'],
  [
    'Speaking at the port, Ana Ruiz and Tom Lind said it was safe.',
    'Ana Ruiz and Tom Lind',
    'said',
    'it was safe.',
  ],
  ['The critic found it “mannered to a fault”.', 'The critic', 'found', 'it “mannered to a fault”.'],
  ['Sky Sports understands the bid was rejected.', 'Sky Sports', 'understands', 'the bid was rejected.'],
  ['Unions fear jobs will go.', 'Unions', 'fear', 'jobs will go.'],
  ['A man described by police as armed has been held.', 'police', 'described by', 'A man', 'as armed'],
  [
    'The plan, hailed by two ministers as a triumph, has failed.',
    'two ministers',
    'hailed by',
    'The plan',
    'as a triumph',
  ],
  [
    'The study looked at 40 rivers, finding that most were dirty.',
    'The study',
    'finding',
    'that most were dirty.',
  ],
  [
    'Scientists not involved in the report said it was too cautious.',
    'Scientists',
    'said',
    'it was too cautious.',
  ],
  [
    'Acme has been accused by lawmakers of having ties to Porto.',
    'lawmakers',
    'has been accused',
    'Acme',
    'of having ties to Porto.',
  ],
])('%s', (text, ...claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});

it('finds no claim where something is added to a list', () => {
  expect(
    claimsIn('The agency added the flaw to its list of known exploited holes, giving firms a week.'),
  ).toEqual([]);
});

it.each([
  'Supporters shouted about the deal that had cost them their jobs.',
  'Ruiz told reporters about the storm that hit Porto.',
])('takes no relative clause of what was spoken about for a claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it('finds no claim where a base form would be the verb of one thing', () => {
  expect(claimsIn('Ruiz marked his 200th grand slam match with a win over Deane.')).toEqual([]);
});

it('finds no claim in what was described in a lump', () => {
  expect(claimsIn('The bird was described in 1890 as a new kind.')).toEqual([]);
});

it.each([
  [
    '“It is late,” said Ana Ruiz, a teacher at the school, adding that she would leave.',
    [
      ['Ana Ruiz', 'said', '“It is late,”'],
      ['Ana Ruiz', 'adding', 'that she would leave.'],
    ],
  ],
  [
    'The roof fell, said Ana Ruiz, who runs the hall, adding that she would leave.',
    [
      ['Ana Ruiz', 'said', 'The roof fell'],
      ['Ana Ruiz', 'adding', 'that she would leave.'],
    ],
  ],
  [
    'Ana Ruiz, a teacher, emailed parents on Monday, telling them, “We are closed.”',
    [['Ana Ruiz', 'telling', '“We are closed.”']],
  ],
  [
    'Shares in Halden fell after the retailer warned that sales would drop, blaming a cold spring.',
    [
      ['the retailer', 'warned', 'that sales would drop'],
      ['the retailer', 'blaming', 'a cold spring.'],
    ],
  ],
  [
    'The club said it was close, with sources close to the player saying a medical was due.',
    [
      ['The club', 'said', 'it was close'],
      ['sources close to the player', 'saying', 'a medical was due.'],
    ],
  ],
  [
    'Lind called it a success, a pledge opposition parties said had been made before.',
    [
      ['Lind', 'called', 'it a success'],
      ['opposition parties', 'said', 'a pledge', 'had been made before.'],
    ],
  ],
  [
    'The agency warned of storms and urged drivers to stay at home.',
    [
      ['The agency', 'warned of', 'storms'],
      ['The agency', 'urged', 'to stay at home.'],
    ],
  ],
  [
    'The poll showed Lind ahead, with a full 56 percent of Americans saying they liked him.',
    [
      ['The poll', 'showed', 'Lind ahead, with a full 56 percent of Americans saying they liked him.'],
      ['a full 56 percent of Americans', 'saying', 'they liked him.'],
    ],
  ],
])('tells who goes on: %s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

it.each([
  [
    'Kurt Lind said it was bad. Among those who stayed was Ellis Crane, 71. “I stayed,” he said.',
    { 'Kurt Lind': ['Kurt Lind'], 'Ellis Crane': ['he'] },
  ],
  ['“We lost,” said Gareth Pole. “I told the lads,” he said.', { 'Gareth Pole': ['Gareth Pole', 'he'] }],
  [
    'Owen Rees said it was over. “We had a chat,” the flanker said.',
    { 'Owen Rees': ['Owen Rees', 'the flanker'] },
  ],
  [
    'Counsel to the inquiry, Nadim Aziz KC, suggested that Lind had lied.',
    { 'Nadim Aziz': ['Counsel to the inquiry'] },
  ],
  [
    'The chair of judges, the historian Sir Julian Peake, said it was over.',
    { 'Julian Peake': ['The chair of judges'] },
  ],
])('knows who it is: %s', (text, sources) => {
  expect(citedIn(text)).toEqual(sources);
});

it.each(['Newbridge United', 'Sporting Leste', 'Harlow Rovers', 'U.S. Steelworks'])(
  '%s is no person',
  (name) => {
    const { sources } = readArticle({ text: `${name} said the bid was final.`, publishedAt: null });
    expect(sources).toMatchObject([{ name, kind: 'organisation' }]);
  },
);
