import { describe, expect, it } from 'vitest';
import { retell } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

/** Who says what, by name. */
const told = (text: string): (readonly [string | null, string])[] =>
  retell(readArticle({ text, publishedAt: '2024-01-04' }), text).claims.map(
    ({ source, content }) => [source, content] as const,
  );

const speakers = (text: string): (string | null)[] => told(text).map(([source]) => source);

describe('bodies of two states are two', () => {
  it('though their names are the same', () => {
    const text =
      'The Russian Defense Ministry said it had won. Ukraine’s Defense Ministry denied the claim. ' +
      'The ministry said 20 drones had hit. Russia’s Ministry of Defense said none had.';
    expect(speakers(text)).toEqual([
      'Russian Defense Ministry',
      'Ukraine’s Defense Ministry',
      'Ukraine’s Defense Ministry',
      'Russian Defense Ministry',
    ]);
  });

  it('by possessor as by adjective', () => {
    const text =
      'Russian Foreign Minister Sergei Lavrov said no. Ukrainian Foreign Minister Dmytro Kuleba said yes. ' +
      'Russia’s foreign minister said so. The Ukrainian foreign minister said it was over.';
    expect(speakers(text)).toEqual(['Sergei Lavrov', 'Dmytro Kuleba', 'Dmytro Kuleba']);
  });

  it('whatever their order of words', () => {
    expect(speakers('The Ministry of Defence said no. The Defense Ministry said it was over.')).toEqual([
      'Ministry of Defence',
      'Ministry of Defence',
    ]);
  });
});

describe('a description takes up who was cited', () => {
  it.each([
    ['Amnesty International said no. The London-based group said 40 had died.', 'Amnesty International'],
    ['Ryanair said no. The budget airline said it would appeal.', 'Ryanair'],
    ['Apple said no. The iPhone maker said sales had risen.', 'Apple'],
    ['Apple opened a shop. The company said sales had risen.', 'Apple'],
    ['Ana Ruiz, Israel’s prime minister, said no. The Israeli leader said it was over.', 'Ana Ruiz'],
    ['Gov. Ana Ruiz said no. The Republican governor said it was over.', 'Ana Ruiz'],
    ['“It is over,” Zelensky said. The Ukrainian president said talks had failed.', 'Zelensky'],
    ['Zelensky said no. Trump said yes. The Ukrainian president said talks had failed.', 'Zelensky'],
    ['Tom Deane, its chief executive, said no. The CEO said it was over.', 'Tom Deane'],
    ['Ukraine’s Defense Intelligence said no. The agency said it was over.', 'Defense Intelligence'],
  ])('%s', (text, source) => {
    expect(speakers(text).at(-1)).toBe(source);
  });

  it.each([
    ['Amnesty International said no. A rights group said 40 had died.', 'rights group'],
    ['The Russian army said no. The Ukrainian group said it was over.', 'Ukrainian group'],
    ['Ana Ruiz, Israel’s prime minister, said no. The Iranian leader said it was over.', 'Iranian leader'],
    ['“It is over,” Trump said. The Ukrainian president said talks had failed.', 'Ukrainian president'],
    [
      'Russian Foreign Minister Tom Deane said no. The Russian president said it was over.',
      'Russian president',
    ],
    ['Obama said no. Trump said yes. The US president said it was over.', 'US president'],
    ['Boeing said no. Ryanair said yes. The airline said it would appeal.', 'airline'],
    ['The ministry said no. The health ministry said it was over.', 'health ministry'],
  ])('but not another: %s', (text, source) => {
    expect(speakers(text).at(-1)).toBe(source);
  });
});

it('a sentence full of names is read', () => {
  const text = 'President Joe Deane met Israeli Prime Minister Ana Ruiz. Ruiz said it was over.';
  expect(speakers(text)).toEqual(['Ana Ruiz']);
});

it.each([
  ['France said it was late. Air France said it was closed.', ['France', 'Air France']],
  [
    'Germany said it was late. Alternative for Germany said it was closed.',
    ['Germany', 'Alternative for Germany'],
  ],
  [
    'It was late, according to the Centre for Economics and Law. Labour left.',
    ['Centre for Economics and Law'],
  ],
])('a state is no body that bears its name: %s', (text, names) => {
  const { sources } = readArticle({ text, publishedAt: '2024-01-04', publisher: '' });
  expect(sources.map(({ name }) => name)).toEqual(names);
});

describe('bodies of one name at home and elsewhere', () => {
  it.each([
    [
      'The Supreme Court said no. Israel’s Supreme Court said yes. The Supreme Court said it was late.',
      ['Supreme Court', 'Israel’s Supreme Court', 'Supreme Court'],
    ],
    [
      'The Supreme Court said no. The U.S. Supreme Court said it was late.',
      ['Supreme Court', 'Supreme Court'],
    ],
    [
      'Israel’s Supreme Court said no. The Supreme Court said it was late.',
      ['Supreme Court', 'Supreme Court'],
    ],
    [
      'The Supreme Court said no. The Colorado Supreme Court said yes. The state Supreme Court said it was late.',
      ['Supreme Court', 'Colorado Supreme Court', 'Colorado Supreme Court'],
    ],
    [
      'Iran’s Foreign Ministry said no. Israel’s Foreign Ministry said yes. The Foreign Ministry in Tehran said it was late.',
      ['Iran’s Foreign Ministry', 'Israel’s Foreign Ministry', 'Iran’s Foreign Ministry'],
    ],
    [
      'Israel’s Supreme Court ruled. The U.S. Supreme Court said no. The court said it was late.',
      ['U.S. Supreme Court', 'U.S. Supreme Court'],
    ],
    [
      'The U.S. Food and Drug Administration said no. The FDA said it was late.',
      ['U.S. Food and Drug Administration', 'U.S. Food and Drug Administration'],
    ],
    [
      'Europe’s regulator, the European Medicines Agency, said no. The EMA said it was late.',
      ['European Medicines Agency', 'European Medicines Agency'],
    ],
    [
      'The German government said no. The government in Beijing said yes. The government in Berlin said it was late.',
      ['German government', 'government in Beijing', 'German government'],
    ],
    [
      'The Supreme Court said no. The Supreme Constitutional Court said yes.',
      ['Supreme Court', 'Supreme Constitutional Court'],
    ],
    [
      'The Environment Agency said no. The Department for Environment, Food and Rural Affairs said yes.',
      ['Environment Agency', 'Department for Environment, Food and Rural Affairs'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
