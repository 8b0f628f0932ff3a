import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';
import type { Source } from '../reading.ts';

const read = (text: string, publisher = ''): Source[] =>
  readArticle({ text, publishedAt: '2024-01-04', publisher }).sources;

describe('mentions resolve', () => {
  it.each<[string, string, Record<string, string[]>]>([
    [
      'a surname',
      'Ana Ruiz said the bridge was closed. Ruiz said it was old.',
      { 'Ana Ruiz': ['Ana Ruiz', 'Ruiz'] },
    ],
    [
      'a surname, from a short sentence full of names',
      '“It is open,” Risch told the paper. Sen. Jim Risch is a Republican.',
      { 'Jim Risch': ['Risch'] },
    ],
    [
      'nobody in a curly clitic',
      'We’ve seen it. They’ll come. Ana Ruiz said they’re late. She said it was closed.',
      { 'Ana Ruiz': ['Ana Ruiz', 'She'] },
    ],
    [
      'a state apart from a body that bears its name',
      'The National Bank of Canada said it was closed. Canada said it was old.',
      {
        'National Bank of Canada': ['The National Bank of Canada'],
        Canada: ['Canada'],
      },
    ],
    [
      'a longer name later',
      'Ruiz said the bridge was closed. Ana Ruiz said it was old.',
      { 'Ana Ruiz': ['Ruiz', 'Ana Ruiz'] },
    ],
    [
      'an acronym',
      'The National Harbour Authority said it was closed. The NHA said it was old.',
      { 'National Harbour Authority': ['The National Harbour Authority', 'The NHA'] },
    ],
    [
      'a body by its head noun',
      'The Coastal Rescue Center said it was closed. The center said it was old.',
      { 'Coastal Rescue Center': ['The Coastal Rescue Center', 'The center'] },
    ],
    [
      'a body by a description',
      'Brightwave, a media outlet in Porto, said it was closed. The outlet said it was old.',
      { Brightwave: ['Brightwave', 'The outlet'] },
    ],
    [
      'a person by a title',
      'Sen. Paul Deane said it was closed. The senator said it was old.',
      { 'Paul Deane': ['Sen. Paul Deane', 'The senator'] },
    ],
    [
      'a document',
      'A harbour survey found that it was closed. The survey said it was old.',
      { 'harbour survey': ['A harbour survey', 'The survey'] },
    ],
    [
      'a person by age',
      'Paul Deane won on Friday. The 36-year-old said he was tired.',
      { 'Paul Deane': ['The 36-year-old'] },
    ],
    [
      'a surname that is a common noun, of a son',
      'Martin Shepherd Jr. spoke in Porto. Shepherd said it was closed.',
      { 'Martin Shepherd Jr.': ['Shepherd'] },
    ],
    [
      'a relative by a lone name',
      'Her sister Maya said it was closed. She said it was old.',
      { Maya: ['Her sister Maya', 'She'] },
    ],
    [
      'an apposition that no comma closes',
      'Paul Deane, a former officer who responded said it was closed.',
      { 'Paul Deane': ['a former officer'] },
    ],
    [
      'an office in capitals',
      'Prime Minister Ana Ruiz flew home. The Prime Minister said it was closed.',
      { 'Ana Ruiz': ['The Prime Minister'] },
    ],
    ['the speaker of “I think”', '“I think it is closed,” Ana Ruiz said.', { 'Ana Ruiz': ['I', 'Ana Ruiz'] }],
  ])('%s', (_, text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});

describe('a source has a kind', () => {
  it.each<[Source['kind'], string]>([
    ['person', 'Ana Ruiz'],
    ['government', 'Moscow'],
    ['government', 'The Kremlin'],
    ['government', 'The Ministry of Transport'],
    ['military', 'The General Staff'],
    ['media', 'The Harbour Gazette'],
    ['organisation', 'Northwind Airlines'],
    ['document', 'The survey'],
    ['anonymous', 'Three officials'],
    ['group', 'Republicans'],
    ['person', 'The Foreign Secretary'],
    ['person', 'The President of Portugal'],
    ['government', 'No 10'],
    ['government', 'New York'],
    ['media', 'Al Jazeera'],
    ['media', 'The Economist'],
    ['anonymous', 'A 42-year-old'],
    ['organisation', 'Joyce Foundation'],
    ['person', 'Ana Church'],
    ['group', 'Young Ukrainians'],
    ['group', 'Shoppers'],
    ['organisation', 'Airlines'],
    ['anonymous', 'Authorities'],
    ['anonymous', 'One senior Democrat'],
    ['person', 'The former CEO'],
    ['person', 'Centers for Harbour Control Director Tom Deane'],
    ['person', 'Bank of Porto chief economist Tom Deane'],
    ['anonymous', 'A Bank of Porto spokesman'],
    ['organisation', 'Rockstar Games'],
  ])('%s: %s', (kind, name) => {
    expect(read(`${name} said that the bridge was closed.`)[0]).toMatchObject({ kind });
  });
});

describe('sources are told apart and together', () => {
  it.each<[string, string, Record<string, string[]>]>([
    [
      'an office and the name behind it',
      'The governor of Porto, Ana Ruiz, said it was closed. The governor said it was old.',
      { 'Ana Ruiz': ['The governor of Porto', 'The governor'] },
    ],
    [
      'two ministries by what they are for',
      'The Ministry of Defense said it won. The Ministry of Finance said it paid. The defence ministry said it lost.',
      {
        'Ministry of Defense': ['The Ministry of Defense', 'The defence ministry'],
        'Ministry of Finance': ['The Ministry of Finance'],
      },
    ],
    [
      'a company and a union',
      'Northwind said it was closed. The union said it was old.',
      { Northwind: ['Northwind'], union: ['The union'] },
    ],
    [
      'an office in capitals before a name',
      'Secretary of State Ana Ruiz said it was closed. Ruiz said it was old.',
      { 'Ana Ruiz': ['Secretary of State Ana Ruiz', 'Ruiz'] },
    ],
    [
      'a newsroom’s role before a name',
      'Norfax Global News Director Bo Lind said it was closed.',
      { 'Bo Lind': ['Norfax Global News Director Bo Lind'] },
    ],
    [
      'an office from the state it is of',
      'The President of Portugal said it was closed. Portugal said it was old.',
      { 'President of Portugal': ['The President of Portugal'], Portugal: ['Portugal'] },
    ],
    [
      'one house by its three ways of writing',
      'No 10 said it was closed. Number 10 said it was old. No. 10 said it was shut.',
      { 'No 10': ['No 10', 'Number 10', 'No. 10'] },
    ],
    [
      'a company and its camp',
      'Northwind said it was closed. Camp Northwind opened on Friday. Northwind said it was old.',
      { Northwind: ['Northwind', 'Northwind'] },
    ],
    [
      'two who speak together, and one of them alone',
      'Ana Ruiz and Paul Deane said it was closed. They said it was old. Ruiz said it was shut. Ruiz and Deane said it was open.',
      {
        'Ana Ruiz': ['Ruiz'],
        'Ana Ruiz and Paul Deane': ['Ana Ruiz and Paul Deane', 'They', 'Ruiz and Deane'],
      },
    ],
    [
      'three states that speak together',
      'The US, Britain and France said it was closed.',
      { 'US, Britain and France': ['The US, Britain and France'] },
    ],
    [
      'a name and a noun that speak together',
      'Northwind Corp. and the union said it was closed.',
      { 'Northwind Corp. and union': ['Northwind Corp. and the union'] },
    ],
    [
      'a pronoun and a name that speak together',
      'Ana Ruiz met the crew. She and Paul Deane said it was closed. She said it was old.',
      {
        'Ana Ruiz and Paul Deane': ['She and Paul Deane'],
        'Ana Ruiz': ['She'],
      },
    ],
    [
      'an apposition with “and” from two',
      'Ana Ruiz, skipper and harbour officer, said it was closed.',
      { 'Ana Ruiz': ['Ana Ruiz'] },
    ],
    [
      'a body with “and” in its name from two',
      'The Department of Health and Human Services said it was closed.',
      { 'Department of Health and Human Services': ['The Department of Health and Human Services'] },
    ],
    [
      'residents and their town',
      'Residents of Porto said it was closed.',
      { 'Residents of Porto': ['Residents of Porto'] },
    ],
    [
      'an ambassador and the body she is sent to',
      'The US ambassador to the UN Anna Greenfield said it was closed. Greenfield said it was old.',
      { 'Anna Greenfield': ['The US ambassador to the UN Anna Greenfield', 'Greenfield'] },
    ],
    [
      'a fronted text from those who wrote it',
      'In their report, Mayor Grace Lind, McKeon, and Councilmember Pat Burns wrote that it was closed.',
      { 'Grace Lind, McKeon and Pat Burns': ['Mayor Grace Lind, McKeon, and Councilmember Pat Burns'] },
    ],
    [
      'one subject of two verbs from two sources',
      'The firm’s deputy head predicted that it would work and urged the state to pay.',
      { 'firm’s deputy head': ['The firm’s deputy head'] },
    ],
    [
      'an office and the name behind what else its holder is',
      'The team’s captain, goalkeeper Tom Deane, said it was closed.',
      { 'Tom Deane': ['The team’s captain'] },
    ],
    [
      'a resolution from those who vetoed it',
      'The US vetoed a resolution calling for a pause.',
      { resolution: ['a resolution'] },
    ],
    [
      'a minister and the region that is hers',
      'Minister for the Middle East Anna Greenfield said it was closed. Greenfield said it was old.',
      { 'Anna Greenfield': ['Minister for the Middle East Anna Greenfield', 'Greenfield'] },
    ],
    [
      'bodies that are written like pronouns',
      'The WHO said it was closed. US officials said it was old. The US said it was shut.',
      { WHO: ['The WHO'], 'US officials': ['US officials'], US: ['The US'] },
    ],
    [
      'the same words twice',
      'Porto’s top leaders said it was closed. On Friday Porto’s top leaders said it was old.',
      { 'Porto’s top leaders': ['Porto’s top leaders', 'Porto’s top leaders'] },
    ],
    [
      'a lone name that a pronoun takes up',
      'Brandt said it was closed. He said it was old.',
      { Brandt: ['Brandt', 'He'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});

describe('a source has', () => {
  it.each([
    ['Three officials said it was closed.', 3],
    ['An official said it was closed.', 1],
    ['Officials said it was closed.', null],
    ['More than a dozen officials said it was closed.', 12],
    ['At least three officials said it was closed.', 3],
    ['One of the officials said it was closed.', 1],
    ['A person close to the talks said it was closed.', 1],
    ['Some in the party said it was closed.', null],
    ['People familiar with the matter said it was closed.', null],
  ])('its number: %s', (text, count) => {
    expect(read(text)[0]).toMatchObject({ kind: 'anonymous', count });
  });

  it('the publication speaking of itself', () => {
    const [source] = read(
      'The harbour was closed. The Harbour Gazette could not verify this.',
      'The Harbour Gazette',
    );
    expect(source).toMatchObject({ name: 'The Harbour Gazette', isPublisher: true, kind: 'media' });
  });
});
