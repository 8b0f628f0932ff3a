import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

const SUBJECTS = [
  'The ministry',
  'Two officials',
  'A spokesman for the ministry',
  'Ana Ruiz, the mayor of Porto,',
  'Ana Ruiz, 45, a nurse who lives in Porto,',
  'The man, who asked not to be named,',
  'A person with knowledge of the matter who was not authorised to speak publicly',
  'Police in Porto',
  'The governor of the region, Ana Ruiz,',
  'Prosecutors and police',
  'A senior U.S. official, speaking on condition of anonymity,',
  'Several people familiar with the talks',
  'Moscow',
  'The Kremlin',
  'Russian President Vladimir Putin',
  'Vladimir Putin, the Russian president,',
  'Ukraine’s air force',
  'A report by the World Bank',
  'The World Bank, in a report published on Tuesday,',
  'Mr Ruiz',
  'Ms. Ruiz',
  'Dr. Ana Ruiz of Porto University',
  'The New York Times',
  'Local media',
  'State television',
  'The company’s chief executive, Ana Ruiz,',
  'Ana Ruiz, who has led the firm since 2019,',
  'Experts at the institute',
  'Neighbours',
  'Eyewitnesses',
  'Mayor Ana Ruiz',
  'Former mayor Ana Ruiz',
  'Lawyers for the two men',
  'The two men’s lawyers',
  'Ana Ruiz and Tom Lind',
  'Ana Ruiz, Tom Lind and Eva Berg',
  'The head of the army, Gen. Ana Ruiz,',
  'Lt. Gen. Ana Ruiz',
  'Hamas-run health authorities',
  'The Gaza health ministry',
  'Israel’s military',
  'The Israeli military',
  'U.S. officials',
  'Western officials',
  'Ukrainian military intelligence',
  'The Institute for the Study of War (ISW)',
  'The Washington-based Institute for the Study of War',
  'ISW analysts',
  'The UN’s human rights chief, Volker Türk,',
];

/** The subject as it stands inside a sentence; `closed` keeps the comma behind an apposition. */
const inside = (subject: string, closed: boolean): string => {
  const words = closed ? subject : subject.replace(/,$/, '');
  return words.replace(
    /^(?:The|A|One|Two|Several|Former|Local|State|Police|Lawyers|Experts|Prosecutors)\b/,
    (word) => word.toLowerCase(),
  );
};

/** Every kind of source in every place where a source stands. */
describe.each(SUBJECTS)('%s', (subject) => {
  it.each([
    ['before “that”', `${subject} said that the bridge was closed.`, 'that the bridge was closed.'],
    ['before a clause', `${subject} said the bridge was closed.`, 'the bridge was closed.'],
    ['before a day', `${subject} said on Monday that the bridge was closed.`, 'that the bridge was closed.'],
    [
      'before an addressee',
      `${subject} told reporters that the bridge was closed.`,
      'that the bridge was closed.',
    ],
    ['before a denial', `${subject} denied that the bridge was closed.`, 'that the bridge was closed.'],
    ['behind the clause', `The bridge was closed, ${inside(subject, true)} said.`, 'The bridge was closed'],
    ['inverted', `“The bridge is closed,” said ${inside(subject, false)}.`, '“The bridge is closed,”'],
    [
      'according to',
      `The bridge was closed, according to ${inside(subject, false)}.`,
      'The bridge was closed',
    ],
    ['fronted', `According to ${inside(subject, false)}, the bridge was closed.`, 'the bridge was closed.'],
  ])('speaks %s', (_where, text, content) => {
    expect(claimsIn(text).map(([, , ...words]) => words)).toEqual([[content]]);
  });
});
