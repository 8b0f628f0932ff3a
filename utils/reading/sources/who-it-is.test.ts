import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const sourcesOf = (text: string) => readArticle({ text, publishedAt: '2024-01-04', publisher: '' }).sources;

describe('the possessive of a plural owns what follows', () => {
  it.each([
    ["The residents' association said it was closed.", "residents' association"],
    ['The teachers’ union said it was closed.', 'teachers’ union'],
    ["The Workers' Party said it was closed.", "Workers' Party"],
    ["A lawyer for the victims' families said it was closed.", "lawyer for the victims' families"],
    ["The head of the teachers' union, Ana Ruiz, said it was closed.", 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(sourcesOf(text).map((source) => source.name)).toEqual([name]);
  });

  it('but not where it closes a quotation', () => {
    const [source] = sourcesOf('Ruiz called it ‘the worst of times’ and said it was closed.');
    expect(source).toMatchObject({ name: 'Ruiz' });
  });
});

describe('a person is taken up', () => {
  it.each([
    [
      'by an office at the sentence’s start',
      'Manager Ana Ruiz said it was closed.\n\n“Ask me,” said the manager.',
    ],
    ['as a teenager', 'Ana Ruiz, 19, said it was closed. “I saw it,” the teenager added.'],
    ['by the age', 'Ana Ruiz, 34, said it was closed. “I saw it,” the 34-year-old added.'],
    ['with an article in the name', 'Bashar al-Assad said it was closed. “I saw it,” Assad added.'],
    ['with two particles', 'Ursula von der Leyen said it was closed. “I saw it,” von der Leyen added.'],
    ['without letters behind the name', 'Ana Ruiz KC said it was closed. “I saw it,” Ruiz added.'],
    ['behind an age', 'Nine-year-old Ana Ruiz said it was closed. “I saw it,” Ruiz added.'],
    ['by a surname that is a title, too', 'Prosecutor Amrita Sen said it was closed. “I saw it,” Sen added.'],
  ])('%s', (_how, text) => {
    expect(sourcesOf(text)).toMatchObject([{ kind: 'person' }]);
  });
});

it.each([
  ["Moody's said it was closed.", "Moody's", 'organisation'],
  ["It was closed, according to McDonald's.", "McDonald's", 'organisation'],
  ["Christie's campaign said it was closed.", "Christie's campaign", 'organisation'],
  ['USA TODAY reported that it was closed.', 'USA TODAY', 'media'],
  ['In Porto, about half of Northland nurses said it was closed.', 'half of Northland nurses', 'group'],
  ['It was closed, according to a count by The Daily Ledger.', 'Daily Ledger', 'media'],
  ["Norland's newspapers said it was closed.", "Norland's newspapers", 'media'],
  ['Dunmore Communications said it was closed.', 'Dunmore Communications', 'organisation'],
  [
    'Both the Dock Union and the Pilot Union said it was closed.',
    'Dock Union and Pilot Union',
    'organisation',
  ],
  ['The UN refugee agency said it was closed.', 'UN refugee agency', 'organisation'],
])('%s is said by %s', (text, name, kind) => {
  expect(sourcesOf(text)).toMatchObject([{ name, kind }]);
});

it('the surname of a couple is hers whose husband is told as such', () => {
  const text =
    'Ana Ruiz came. It shows her husband, former President Bo Ruiz, and others. Ruiz said it was closed.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ana Ruiz' }]);
});

it('two speak together, though one of them is told to be somewhere', () => {
  const text = 'Over lunch in 2005, Mr. Ruiz, then at Acme, and Mr. Deane, at Delta, said it was closed.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ruiz and Deane', kind: 'group' }]);
});

it.each([
  ["Shorley's Inc. was sold. Shorley's said it was closed.", "Shorley's Inc."],
  ['Drifters Corp. was sold. Drifters said it was closed.', 'Drifters Corp.'],
])('a firm is called by its first word: %s', (text, name) => {
  expect(sourcesOf(text)).toMatchObject([{ name, kind: 'organisation' }]);
});

it.each([
  ['Ana Ruiz came. She denies it. Her lawyer said it was closed.', 'Ana Ruiz’s lawyer'],
  [
    'Tom Deane spoke. Paul Ruiz mocked him, and Lind’s word to Deane was that his aides said it was closed.',
    'aides',
  ],
  ['Minnon Moore called it so. His aides said it was closed.', 'aides'],
  ['It rained. His aides said it was closed.', 'aides'],
])('whose "her" and "his" are: %s', (text, name) => {
  expect(sourcesOf(text).at(-1)).toMatchObject({ name });
});

it('a chief of what is named is its director', () => {
  const text = 'FBI Director Louis Ruiz spoke. The FBI chief said it was closed.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Louis Ruiz' }]);
});

it('the second "who" stands for whom the first does', () => {
  const text =
    'Lee’s father spoke. It was opposed by her sisters, who are in Porto and who have said it was closed.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'sisters' }]);
});

it('the same results are one source each time', () => {
  const text =
    'According to early results of exit polls, she won. According to early results of exit polls, he lost.';
  expect(sourcesOf(text)).toHaveLength(1);
});

it('a headline names no team of the person whom the text names', () => {
  const text =
    'Ruiz Says It Will Close.\n\nAna Ruiz was mocked. Team Ruiz left for the harbour, and nobody came.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ana Ruiz', kind: 'person' }]);
});

it('a mayor between adverb and name speaks', () => {
  const text = "Earlier, Porto's mayor, Ana Ruiz, had reported that 30 were hurt.";
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ana Ruiz', description: "Porto's mayor" }]);
});

describe('a source is told by what stands around it', () => {
  it.each([
    ['Columbus police Chief Ana Ruiz said it was closed.', 'Ana Ruiz', 'Columbus police Chief'],
    ['Labour leader Sir Tom Lind said it was closed.', 'Tom Lind', 'Labour leader'],
    ['Ana Ruiz of the University of Porto said it was closed.', 'Ana Ruiz', 'University of Porto'],
    ['Its lead author, Prof. Ana Ruiz, said it was closed.', 'Ana Ruiz', 'Its lead author'],
    ["Lind's sister, Keisha, said it was closed.", 'Keisha', "Lind's sister"],
    ["Greenpeace UK's Ana Ruiz said it was closed.", 'Ana Ruiz', 'Greenpeace UK'],
    ['“It is closed,” said its author, Ana Ruiz of the Reef Institute.', 'Ana Ruiz', 'Reef Institute'],
    ['Another, Ana Ruiz, 52, said it was closed.', 'Ana Ruiz', null],
    [
      'Gun-control group Mothers Demand Action said it was closed.',
      'Mothers Demand Action',
      'Gun-control group',
    ],
    ['Palestinian Islamic Jihad said it was closed.', 'Palestinian Islamic Jihad', null],
    ["Britain's Foreign Secretary said it was closed.", "Britain's Foreign Secretary", null],
  ])('%s', (text, name, description) => {
    expect(sourcesOf(text)).toMatchObject([{ name, description }]);
  });
});

it('a given name alone is taken up by the whole name', () => {
  const sources = sourcesOf("Lind's sister, Keisha, said it was closed. “I saw it,” Keisha Brown said.");
  expect(sources).toMatchObject([{ name: 'Keisha Brown', kind: 'person' }]);
});

it('the agency is the one whose name says so, no firm', () => {
  const text =
    'Novalis said it would ask the Food and Drug Administration. The agency has said that it takes a year.';
  expect(sourcesOf(text).map((source) => source.name)).toEqual(['Novalis', 'Food and Drug Administration']);
});

describe('a body is taken up', () => {
  it.each([
    [
      'from a thing of it',
      'Shares in Halden Group fell after the retailer said sales were down.',
      'Halden Group',
    ],
    ['as a force', 'Porto police said two were hurt. One was a child, the force said.', 'Porto police'],
    [
      'as what it is',
      'Surfers Against Sewage said two were shut. The charity counted 12 more.',
      'Surfers Against Sewage',
    ],
    ['not by a plural', 'Sales rose, the company said.', 'company'],
    ['not by what opens a sentence', 'Gusts of 93mph were seen, the company said.', 'company'],
  ])('%s', (_how, text, name) => {
    expect(sourcesOf(text).map((source) => source.name)).toEqual([name]);
  });
});

it('tells a person with a title from a country of that name', () => {
  expect(sourcesOf('Luís Montenegro won. “It is over,” Mr. Montenegro told supporters.')).toMatchObject([
    { name: 'Luís Montenegro' },
  ]);
});

it('gives an answer in an interview to whom it is with', () => {
  const text =
    'Ana Ruiz runs the grid. We met her in May.\n\nQ: Will it hold?\n\nA: I can’t promise it will.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ana Ruiz' }]);
});

it.each([
  ['Ohio Right to Life argued that it was void.', 'Ohio Right to Life', 'organisation'],
  ['Yang Uk, a fellow at the Lind Institute, said it was closed.', 'Yang Uk', 'person'],
  ['Surfers Against Sewage said it was closed.', 'Surfers Against Sewage', 'organisation'],
  ['Ana Lind, a top adviser to Paul Deane’s old campaign, said it was closed.', 'Ana Lind', 'person'],
])('%s', (text, name, kind) => {
  expect(sourcesOf(text)).toMatchObject([{ name, kind }]);
});

it('tells the negotiators of two sides apart', () => {
  const text =
    'A government negotiator said it would end. Hours later, the group’s negotiator said it would go on.';
  expect(sourcesOf(text).map(({ name }) => name)).toEqual(['government negotiator', 'group’s negotiator']);
});

it('takes who leads a delegation for a person', () => {
  const text = 'Otty Patiño, who leads the delegation in Porto, said it would end.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Otty Patiño', kind: 'person' }]);
});

it('takes a firm at the end of a lawyer’s phrase for what “which” means', () => {
  const text = 'A lawyer for Little Man Parking, which has denied wrongdoing, said no.';
  expect(sourcesOf(text)[1]).toMatchObject({ name: 'Little Man Parking', kind: 'organisation' });
});

it.each([
  [
    'whose name stands behind a noun',
    'Paul Deane left. The audit’s author, Tom Lind, agreed. “Nobody read it,” he said.',
    'Tom Lind',
  ],
  [
    'who plays as a guard',
    'The team dropped guard Ty Reeves. Reeves apologized. “I was wrong,” he wrote.',
    'Ty Reeves',
  ],
  ['with a name of women and men', 'Kim Lind left on Monday. “It is over,” she said.', 'Kim Lind'],
])('takes up by pronoun a person %s', (_how, text, name) => {
  expect(sourcesOf(text)).toMatchObject([{ name }]);
});

it('finds who opens the sentence behind a dateline', () => {
  const text = 'KHARTOUM, Sudan — When it stopped, Amna Idris counted them.\n\n“I was wrong,” she said.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Amna Idris' }]);
});

it('calls a place as the text does, not as the dateline', () => {
  expect(sourcesOf('KYIV — Drones struck a port. Kyiv often claims such attacks.')).toMatchObject([
    { name: 'Kyiv' },
  ]);
});

it('takes no “Presumptive Democratic” for a person', () => {
  const text = 'Presumptive Democratic nominee Ana Ruiz spoke in Porto. She said it was closed.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Ana Ruiz' }]);
});

it('does not take who asks for who answers', () => {
  const text = 'Paul Deane resigned. Asked by Tom Lind whether he knew, he said no.';
  expect(sourcesOf(text)).toMatchObject([{ name: 'Paul Deane' }]);
});

it.each([
  ['“We wait,” said the agency’s director, Ana Ruiz.', 'Ana Ruiz'],
  ['“We wait,” said the fund’s envoy in Chad, Ana Ruiz.', 'Ana Ruiz'],
  ['A lawyer for former minister Ana Ruiz replied: “No.”', 'lawyer for former minister Ana Ruiz'],
  ['An adviser to party leader Ana Ruiz said it was closed.', 'adviser to party leader Ana Ruiz'],
  ['The ambassador to the UN Ana Ruiz said it was closed.', 'Ana Ruiz'],
  ['The Citizens’ Independent Transport Trust said no.', 'Citizens’ Independent Transport Trust'],
  ['The Prosecutor General’s Office said it was closed.', 'Prosecutor General’s Office'],
  ['The UN Refugee Agency (UNHCR) said no. UNHCR said it was closed.', 'UN Refugee Agency'],
  ['Secretary of State and mayoral candidate Ana Ruiz said it was closed.', 'Ana Ruiz'],
])('%s is said by %s', (text, name) => {
  expect(sourcesOf(text).map((source) => source.name)).toEqual([name]);
});

it.each([
  ['One Deane confidant said it was closed.', 'anonymous', 1],
  ['A pal of the family said it was closed.', 'anonymous', 1],
  ['Internal polling showed that it was closed.', 'document', null],
  ['Ohio said it was closed.', 'government', null],
])('tells the kind: %s', (text, kind, count) => {
  expect(sourcesOf(text)).toMatchObject([{ kind, count }]);
});

it('is no spokesman of another', () => {
  const text = 'Kremlin spokesman Dmitri Lesk said no. The spokesman of the 47th Brigade said it was closed.';
  expect(sourcesOf(text).map(({ name }) => name)).toEqual(['Dmitri Lesk', 'spokesman of the 47th Brigade']);
});

it('is the woman whom “Ms.” fits', () => {
  const text = 'Maria Brooks said no. The potter Emlyn Brooks died. Ms. Brooks said it was closed.';
  expect(sourcesOf(text).map(({ name }) => name)).toEqual(['Maria Brooks']);
});

it.each([
  ['Former Governor Bo Lind and former Maryland Gov. Ana Roe said no.', ['Bo Lind and Ana Roe']],
  ['Deane and Rep. Bob Lind (R-Va.) said no.', ['Deane and Bob Lind']],
  ['Former Secretary of State and mayoral candidate Ana Ruiz said no.', ['Ana Ruiz']],
  ['Trust members said no. On Monday, trust members said it was shut.', ['Trust members']],
])('%s is of %s', (text, names) => {
  expect(sourcesOf(text).map(({ name }) => name)).toEqual(names);
});
