import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

/** Name and kind of what the one claim of a text is laid to. */
function citedAs(text: string): string[] {
  const { claims, sources } = readArticle({ text, publishedAt: '2024-01-04' });
  return claims.flatMap(({ source }) => {
    const cited = sources.find(({ id }) => id === source);
    return cited ? [`${cited.name}: ${cited.kind}`] : [];
  });
}

it.each([
  ['Senators claim to object.', 'Senators', 'to object.'],
  ['Some residents claim to have seen the boat.', 'Some residents', 'to have seen the boat.'],
  ['The firm had paid for nine trips, auditors found.', 'auditors', 'The firm had paid for nine trips'],
  ['The mayor appealed for calm.', 'The mayor', 'calm.'],
  ['Ruiz told Courier.com that the pier is closed.', 'Ruiz', 'that the pier is closed.'],
  ['Harbour.org said the pier is closed.', 'Harbour.org', 'the pier is closed.'],
  ['Employers added 900 jobs, the bureau said.', 'the bureau', 'Employers added 900 jobs'],
  ['Exports added 2 points to growth, the bank said Friday.', 'the bank', 'Exports added 2 points to growth'],
  ['The unions said more than 40 people came.', 'The unions', 'more than 40 people came.'],
  ['Officials said much of the town was dark.', 'Officials', 'much of the town was dark.'],
  ['Officials said as many as 40 boats sank.', 'Officials', 'as many as 40 boats sank.'],
  ['Lind told lawmakers no evidence supports the claim.', 'Lind', 'no evidence supports the claim.'],
  [
    'The office said in a letter to companies that their help fell short.',
    'The office',
    'that their help fell short.',
  ],
  [
    'The study concluded that, using other methods, the pier would hold.',
    'The study',
    'that, using other methods, the pier would hold.',
  ],
  [
    'A person briefed on last week’s call said the pier is closed.',
    'A person briefed on last week’s call',
    'the pier is closed.',
  ],
  [
    'Two officials with direct knowledge of the matter said the pier is closed.',
    'Two officials with direct knowledge of the matter',
    'the pier is closed.',
  ],
  [
    'People familiar with her thinking said the pier is closed.',
    'People familiar with her thinking',
    'the pier is closed.',
  ],
  [
    'The pier is safe in the words of one skipper: “It will stand for a hundred years.”',
    'one skipper',
    '“It will stand for a hundred years.”',
  ],
])('%s', (text, source, words) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, words]]);
});

it.each([
  ['As NBC News and Bloomberg have reported, the pier is closed.', 'NBC News and Bloomberg'],
  ['As both NBC News and Bloomberg have reported, the pier is closed.', 'both NBC News and Bloomberg'],
  ['As Ana Ruiz reports for the Courier, the pier is closed.', 'Ana Ruiz'],
])('an aside with "as": %s', (text, source) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, 'the pier is closed.']]);
});

it.each([
  ['The pier is dangerous, as noted by Ruiz.', 'Ruiz', 'The pier is dangerous'],
  ['The pier is dangerous, as first reported by the Courier.', 'the Courier', 'The pier is dangerous'],
  ['As reported by the Courier on Monday, the pier is dangerous.', 'the Courier', 'the pier is dangerous.'],
  ['It may hold, says certified engineer Ana Ruiz.', 'certified engineer Ana Ruiz', 'It may hold'],
  ['The shop closed after the owner said a man came in.', 'the owner', 'a man came in.'],
  [
    'One reader wrote, for example, “It will not hold the boats.”',
    'One reader',
    '“It will not hold the boats.”',
  ],
  ['Speaking in Porto, he added; “It will not hold the boats.”', 'he', '“It will not hold the boats.”'],
  ['“It will not hold the boats.” Lind told this newspaper.', 'Lind', '“It will not hold the boats.”'],
  [
    'Ruiz, author of the book “The Old Harbour,” argued that the pier is closed.',
    'Ruiz',
    'that the pier is closed.',
  ],
])('%s', (text, source, words) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, words]]);
});

it.each([
  [
    'Geolocated footage published on January 3 shows that the pier is closed.',
    'Geolocated footage',
    'that the pier is closed.',
  ],
  ['Documents seen by the Courier show that the pier is closed.', 'Documents', 'that the pier is closed.'],
  [
    'Fighting continued on Thursday, residents and militants said.',
    'residents and militants',
    'Fighting continued on Thursday',
  ],
  ['(Reuters) — The pier is closed, according to Lind.', 'Lind', 'The pier is closed'],
  [
    'Another study in over 40,000 adults showed that walking helps.',
    'Another study in over 40,000 adults',
    'that walking helps.',
  ],
  ['The union blames the mill for the flood.', 'The union', 'the mill for the flood.'],
  [
    'If the town hears her right when she says that it will “sink,” it may be too late.',
    'she',
    'that it will “sink,”',
  ],
  [
    'Police say they have not yet determined whether the pier was safe.',
    'Police',
    'they have not yet determined whether the pier was safe.',
  ],
  [
    'Neighbours call it a triumph of noise, raising the question of who sleeps.',
    'Neighbours',
    'it a triumph of noise',
  ],
  [
    'In a letter to staff, Ruiz rips the plan to shut the pier, arguing that it favours Porto.',
    'Ruiz',
    'that it favours Porto.',
  ],
  [
    'According to her “harbour first” plan, the tolls will fall.',
    'her “harbour first” plan',
    'the tolls will fall.',
  ],
  ['Ruiz regretted the fact that it was late.', 'Ruiz', 'the fact that it was late.'],
  [
    'The harbour authority disputed on Tuesday whether the pier was safe.',
    'The harbour authority',
    'whether the pier was safe.',
  ],
  [
    'Ruiz said in a statement that was posted on Monday that the pier is closed.',
    'Ruiz',
    'that the pier is closed.',
  ],
  [
    'Ruiz said of the people taking part in the march: “That is Porto for you.”',
    'Ruiz',
    '“That is Porto for you.”',
  ],
  ['The bank signaled it would cut rates.', 'The bank', 'it would cut rates.'],
  ['The office issued a warning that the pier would close.', 'The office', 'that the pier would close.'],
  ['Lind repeated the claim that the pier is closed.', 'Lind', 'that the pier is closed.'],
  ['In Ruiz’s view, the pier is closed.', 'Ruiz', 'the pier is closed.'],
  ['The pier is closed, in the mayor’s opinion.', 'the mayor', 'The pier is closed'],
  ['By the ministry’s count, 300 homes were lost.', 'the ministry', '300 homes were lost.'],
])('%s', (text, source, words) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, words]]);
});

it.each([
  'The pier will close in May, Lind said, adding that the boats would move.',
  'The pier will close in May, Lind said on Monday, adding that the boats would move.',
])('gives what is added to whoever spoke between the commas: %s', (text) => {
  expect(claimsIn(text).map(([who]) => who)).toEqual(['Lind', 'Lind']);
});

it('knows a quotation by one pair of single marks', () => {
  expect(claimsIn('‘We’re not going,’ she said.')).toEqual([['she', 'said', '‘We’re not going,’']]);
});

it('knows who cites by the first verb of the sentence', () => {
  const text = 'The Courier reported on Friday that the bank was for sale, citing falling demand.';
  expect(claimsIn(text).map(([who]) => who)).toEqual(['The Courier', 'The Courier']);
});

it('leaves words to their speaker where a paper passes them on', () => {
  const text = '“It will not hold the boats,” Ruiz noted in an interview, as reported by the Courier.';
  expect(claimsIn(text).map(([who]) => who)).toEqual(['Ruiz']);
});

it('goes on in the words of whoever was just reported', () => {
  expect(claimsIn('The pier is old, Lind said. “It will not hold the boats.”')).toEqual([
    ['Lind', 'said', 'The pier is old', '“It will not hold the boats.”'],
  ]);
  expect(claimsIn('Lind visited the pier on Monday. “It will not hold the boats.”')).toEqual([]);
  expect(claimsIn('The pier is old, Lind said. Boats left. “It will not hold the boats.”')).toHaveLength(1);
});

it('is given by whoever orders it', () => {
  expect(claimsIn('“Step out of the car now!” an officer ordered.')).toEqual([
    ['an officer', 'ordered', '“Step out of the car now!”'],
  ]);
});

it.each([
  'The firm runs a think tank in Porto.',
  'He said more about it on Monday.',
  'In the harbour’s view stands a lamp.',
  'By all accounts, it went well.',
  'She said so much.',
  'The school gave him a report card.',
  'Highly recommended as a cheap way out.',
  'The hospital admitted 20 patients.',
  'The firm recalled 5,000 cars.',
  'The government recalled its ambassador.',
  'The Senate confirmed the nominee.',
])('no report: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it.each([
  ['He Jianxiong said the deal was near.', 'He Jianxiong: person'],
  ['Police in Springfield, Illinois, said the pier is closed.', 'Police in Springfield: government'],
  ['The mayor of Springfield, Ana Ruiz, said the pier is closed.', 'Ana Ruiz: person'],
  ['The rail operator, Renfe, said the pier is closed.', 'Renfe: organisation'],
  ['The Centers for Disease Control said the pier is closed.', 'Centers for Disease Control: organisation'],
  [
    'The National Institute on Drug Abuse said the pier is closed.',
    'National Institute on Drug Abuse: organisation',
  ],
  [
    'The UN High Commissioner for Human Rights said the pier is closed.',
    'UN High Commissioner for Human Rights: organisation',
  ],
  [
    'The Securities and Exchange Commission sued. The S.E.C. said it is over.',
    'Securities and Exchange Commission: government',
  ],
  ['The European Medicines Agency said the pier is closed.', 'European Medicines Agency: government'],
  [
    'The pier is closed, the Porto Regional Prosecutor’s Office said.',
    'Porto Regional Prosecutor’s Office: government',
  ],
  ['Ukraine’s Defense Ministry said the pier is closed.', 'Defense Ministry: military'],
  ['The Anadolu news agency said the pier is closed.', 'Anadolu news agency: media'],
  ['The Hill said the pier is closed.', 'Hill: media'],
  ['Google Stadia is new. Google said the pier is closed.', 'Google: organisation'],
  ['Whatever Apple does, Apple said the pier is closed.', 'Apple: organisation'],
  ['Ana Ruiz is a lawyer who has said that the pier is closed.', 'Ana Ruiz: person'],
  ['China’s ambassador to Britain Liu Xiaming said the pier is closed.', 'Liu Xiaming: person'],
  ['Harbour Works co-founder and CEO John Lind said the pier is closed.', 'John Lind: person'],
  ['The pier is closed, the army’s spokesman, Brig. Gen. Pat Lind, told reporters.', 'Pat Lind: person'],
  ['The bill’s sponsor, Sen. Ana Ruiz, argued that the pier is closed.', 'Ana Ruiz: person'],
  ['Royal Mail said the pier is closed.', 'Royal Mail: organisation'],
  ['The pier’s builder, Dunn & Pryce, said the pier is closed.', 'Dunn & Pryce: organisation'],
  ['The University of Porto biochemist Ana Ruiz said the pier is closed.', 'Ana Ruiz: person'],
  [
    'An analyst at the Council on Energy think tank told CBS News the pier is closed.',
    'analyst at the Council on Energy think tank: anonymous',
  ],
])('%s', (text, cited) => {
  expect(citedAs(text)).toEqual([cited]);
});
