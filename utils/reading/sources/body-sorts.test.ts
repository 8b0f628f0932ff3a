import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../tests/retell-reading.ts';

describe('a noun for a body takes up the last one of its sort', () => {
  it.each<[string, Record<string, string[]>]>([
    [
      'The Dockers Union met Harbour Holdings. Harbour Holdings said it was final. The union said it would strike. The company said it would talk.',
      { 'Dockers Union': ['The union'], 'Harbour Holdings': ['Harbour Holdings', 'The company'] },
    ],
    [
      'Amnesty International said the spill was vast. Shell said it was small. The group said it had proof. The company said it had none.',
      { 'Amnesty International': ['Amnesty International', 'The group'], Shell: ['Shell', 'The company'] },
    ],
    [
      'Halden Re, a German reinsurer, raised its forecast. The reinsurer said it would pay.',
      { 'Halden Re': ['The reinsurer'] },
    ],
    [
      'The Flood Authority said it was closed. The government said it was open.',
      { 'Flood Authority': ['The Flood Authority'], government: ['The government'] },
    ],
    [
      'The Flood Authority said it was closed. The authority said it was open. Ten homes were lost, it said.',
      { 'Flood Authority': ['The Flood Authority', 'The authority', 'it'] },
    ],
    [
      'The Defense Ministry said it was closed. The British Defence Ministry said it was open. The Defence Ministry said it was new. The Ministry of Defence said it was late.',
      {
        'Defense Ministry': ['The Defense Ministry'],
        'British Defence Ministry': [
          'The British Defence Ministry',
          'The Defence Ministry',
          'The Ministry of Defence',
        ],
      },
    ],
    [
      'The Chamber of Commerce said it was closed. The Chamber of Deputies said it was open.',
      {
        'Chamber of Commerce': ['The Chamber of Commerce'],
        'Chamber of Deputies': ['The Chamber of Deputies'],
      },
    ],
    [
      'Two ministers said it was closed. Two other ministers said it was open.',
      { 'Two ministers': ['Two ministers'], 'Two other ministers': ['Two other ministers'] },
    ],
    [
      'The United Auto Workers said talks had failed. Ford said they had not. The union said it would strike. The automaker said it was sorry.',
      {
        'United Auto Workers': ['The United Auto Workers', 'The union'],
        Ford: ['Ford', 'The automaker'],
      },
    ],
    [
      'Northwind, a company in Porto, said it was closed. Eastsea Corp. said it was open. The company said it was new.',
      { Northwind: ['Northwind'], 'Eastsea Corp.': ['Eastsea Corp.', 'The company'] },
    ],
    [
      'The African Union said it was closed. Ethiopia said it was open. The bloc said it was late.',
      { 'African Union': ['The African Union', 'The bloc'], Ethiopia: ['Ethiopia'] },
    ],
    [
      'The Dockers Union said it was closed. The company said it was open.',
      { 'Dockers Union': ['The Dockers Union'], company: ['The company'] },
    ],
    [
      'Northwind Inc. and Eastsea Corp. announced a merger. The company said it was late.',
      { 'Northwind Inc. and Eastsea Corp.': ['Northwind Inc. and Eastsea Corp.'], company: ['The company'] },
    ],
    [
      'The index fell with the oil giant Exxon Mobil. The company reported a loss.\n\nAlphabet, the parent company of Google, rose. The company reported a profit.',
      { 'Exxon Mobil': ['The company'], Alphabet: ['The company'] },
    ],
    [
      'The Pipeline Workers’ Union said it was closed. “We want more,” the union’s secretary, Lou Dane, said. The union said it was late.',
      {
        'Pipeline Workers’ Union': ['The Pipeline Workers’ Union', 'The union'],
        'Lou Dane': ['the union’s secretary'],
      },
    ],
    [
      'Riverton Capital said it was closed. The hedge fund said it was late.',
      { 'Riverton Capital': ['Riverton Capital', 'The hedge fund'] },
    ],
    [
      'The Charity Commission said it was closed. The regulator said it was late.',
      { 'Charity Commission': ['The Charity Commission', 'The regulator'] },
    ],
    [
      'The U.N. peacekeeping force, UNIFIL, said it was closed. The force said it was late.',
      { UNIFIL: ['The U.N. peacekeeping force', 'The force'] },
    ],
    [
      'Tesla opened a plant near Berlin. Siemens supplied the robots. The company said it was late.',
      { company: ['The company'] },
    ],
    [
      'Northwind said it had bought Eastsea Corp. for cash. The company said it was late.',
      { Northwind: ['Northwind', 'The company'] },
    ],
  ])('%s', (text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});

describe('who denies it is whom it was said of', () => {
  it.each<[string, Record<string, string[]>]>([
    ['Ana Ruiz accused Tom Lind of lying. He denied it.', { 'Ana Ruiz': ['Ana Ruiz'], 'Tom Lind': ['He'] }],
    [
      'Ana Ruiz said Maria Lind had lied. She denied it.',
      { 'Ana Ruiz': ['Ana Ruiz'], 'Maria Lind': ['She'] },
    ],
    ['Ana Ruiz said Maria Lind had lied. She added that it was late.', { 'Ana Ruiz': ['Ana Ruiz', 'She'] }],
    [
      'Ana Ruiz said Maria Lind had accused her of fraud. She denied it.',
      { 'Ana Ruiz': ['Ana Ruiz', 'She'] },
    ],
    [
      'Human Rights Watch said Hezbollah fired the rockets. The group denied it. The rights group said it had proof.',
      { 'Human Rights Watch': ['Human Rights Watch', 'The rights group'], Hezbollah: ['The group'] },
    ],
    [
      'Northwind said it had been accused of fraud. The company denied the claim.',
      { Northwind: ['Northwind', 'The company'] },
    ],
  ])('%s', (text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});
