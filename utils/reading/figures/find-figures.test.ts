import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findFigures, type RawFigure, unitWord } from './find-figures.ts';

function read(text: string): RawFigure[] {
  const sentences = splitSentences(text, undefined, 'en');
  const tokens = tokenize(text);
  const dates = findDates({ text, sentences, tokens, anchor: '2024-01-04', language: 'en' });
  return findFigures({ text, sentences, tokens, dates, language: 'en' });
}

const values = (text: string) => read(text).map(({ value }) => value);

describe('values', () => {
  it.each([
    ['The town lost 1,234 homes.', 1234],
    ['The town lost twenty-six homes.', 26],
    ['The town lost two hundred and twelve homes.', 212],
    ['The town lost 3.9 million homes.', 3900000],
    ['The town lost 12.3m homes.', 12300000],
    ['The town lost a dozen homes.', 12],
    ['The town lost half a million homes.', 500000],
    ['The town lost tens of thousands of homes.', [10000, 99999]],
    ['The town lost dozens of homes.', [12, 120]],
    ['The town lost 10 to 12 homes.', [10, 12]],
    ['The town lost between 10 and 12 homes.', [10, 12]],
    ['The town lost 10-12 homes.', [10, 12]],
    ['The town lost 5 to 7 million homes.', [5e6, 7e6]],
    ['Two thirds of the homes were lost.', 2 / 3],
    ['A third of the homes were lost.', 1 / 3],
    ['A quarter of the homes were lost.', 1 / 4],
    ['Half of the homes were lost.', 0.5],
    ['One in five homes was lost.', 0.2],
    ['Nine out of ten homes were lost.', 0.9],
    ['Nearly four in 10 homes were lost.', 0.4],
    ['The town lost 2 1/2 acres.', 2.5],
    ['It was minus 12 degrees Celsius.', -12],
    ['The fund holds 5 crore rupees.', 5e7],
    ['It cost 3 dollars and 50 cents.', 3.5],
    ['He is 6 feet 3 inches tall.', 6.25],
    ['He is 6 feet, 3 inches tall.', 6.25],
    ['The ferry took 2 hours, 30 minutes.', 2.5],
    ['It took 3 minutes and 15 seconds.', 3.25],
    ['She ran it in 1 hour 30 minutes 36 seconds.', 1.51],
    ['The fund holds 2 lakh rupees.', 2e5],
    ['They walked half a mile.', 0.5],
    ['It owns three-quarters of a million acres.', 750000],
    ['The bill passed 218-213.', [218, 213]],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});

describe('units', () => {
  it.each([
    ['It cost $6m.', 'dollar'],
    ['It rose a quarter of a percentage point.', 'percentage point'],
    ['It fell by a quarter-point.', 'point'],
    ['They walked half a mile.', 'mile'],
    ['It cost US$1.1 million.', 'dollar'],
    ['It cost C$30.', 'canadian dollar'],
    ['It cost €1,200.', 'euro'],
    ['It cost 1,200€.', 'euro'],
    ['It cost EUR50m.', 'euro'],
    ['It cost £2.7m.', 'pound sterling'],
    ['It cost 40 million hryvnias.', 'hryvnia'],
    ['It cost 9 billion shekels.', 'shekel'],
    ['It grew 12 percent.', 'percent'],
    ['It grew 12%.', 'percent'],
    ['It grew by two percentage points.', 'percentage point'],
    ['It fell 190 points.', 'point'],
    ['It is 72.7 metres long.', 'metre'],
    ['It runs at 155mph.', 'mile per hour'],
    ['It yields 6kW.', 'kilowatt'],
    ['It weighs 278kg.', 'kilogram'],
    ['It covers 40 square miles.', 'square mile'],
    ['It covers 40 sq. ft.', 'square foot'],
    ['It was 30 degrees Fahrenheit.', 'fahrenheit'],
    ['Temperatures reached 41C in the shade.', 'celsius'],
    ['A low of -10C was reported.', 'celsius'],
    ['The 35-year-old driver fled.', 'year of age'],
    ['The driver is 35 years old.', 'year of age'],
    ['Maria Doyle, 66, has left.', 'year of age'],
    ['He was 10 when he left.', 'year of age'],
    ['Nobody younger than 18 may enter.', 'year of age'],
    ['The 5-foot-11 guard scored.', 'foot'],
    ['It pays $15 an hour.', 'dollar per hour'],
    ['It pumps 52,000 barrels a day.', 'barrel per day'],
    ['It killed 14 per 100,000 residents.', 'per 100,000 residents'],
    ['The rate is 4.5 per 1,000 live births.', 'per 1,000 live births'],
    ['It is a $9 million-a-year deal.', 'dollar per year'],
    ['Rates went up by 25 basis points.', 'basis point'],
    ['It scored 41 points.', 'point'],
    ['It rose 0.4 percentage points.', 'percentage point'],
    ['The ratio of pupils to teachers is 12:1.', 'ratio'],
    ['Men outnumber women by three to one.', 'ratio'],
    ['Spain won 2–1 after extra time.', 'score'],
    ['The court ruled 5-4 against him.', 'vote'],
    ['The bill passed 219-214.', 'vote'],
    ['He earns 180,000 pounds a week.', 'pound sterling per week'],
    ['He lost two pounds a week.', 'pound-mass per week'],
    ['It costs 120 euros more a year.', 'euro per year'],
    ['It came to 33 gigatonnes.', 'gigaton'],
    ['They have a son, aged 5.', 'year of age'],
    ['It took three months.', 'month'],
    ['They won 2-0.', 'score'],
    ['It weighs 200 pounds.', 'pound-mass'],
    ['It recalled 1.2 million pounds of beef.', 'pound-mass'],
    ['It spent 3,000 pounds worth of it.', 'pound sterling'],
    ['Millions of pounds were lost.', 'pound sterling'],
    ['It holds 2 million pounds of debt.', 'pound sterling'],
    ['They gave him 800 pounds, and £50 more.', 'pound sterling'],
  ])('%s', (text, unit) => {
    expect(read(text)[0]!.unit).toBe(unit);
  });
});

describe('what is counted', () => {
  it.each([
    ['She joined the navy aged 14.', null],
    ['She taught pupils aged 14.', 'pupils'],
    ['It takes 20 percent of personal spending.', 'personal spending'],
    ['All local teenagers aged 17 must register.', 'local teenagers'],
    ['It drafted tens of thousands of Ukrainian citizens in the east.', 'Ukrainian citizens'],
    ['A total of 318,000 conscripts were mobilized.', 'conscripts'],
    ['It lost 60% of its revenue.', 'revenue'],
    ['Eight other employees left.', 'other employees'],
    ['Two of the mayor’s deputies were fired.', 'mayor’s deputies'],
    ['It sold 4.3 million digital and physical copies.', 'digital and physical copies'],
    ['One proposal asks for more.', 'proposal'],
    ['The 11 member alliance met.', 'member'],
    ['It burned 12 million tonnes of jet fuel.', 'jet fuel'],
    ['Police shot dead three men.', 'men'],
    ['About 1,000 came from Asia.', null],
    ['They must tell within 28 days of receiving it.', null],
    ['It lies within 30 kilometers of the port.', null],
    ['Over 1.5 million of the 6 million refugees have returned.', 'refugees'],
  ])('%s', (text, counted) => {
    expect(read(text)[0]!.counted).toBe(counted);
  });

  it('leaves the sentence its full stop', () => {
    const text = 'She worked there for 22 years. It rose 0.5 per cent.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['22 years', '0.5 per cent']);
  });

  it('takes the noun of the figure it is set against', () => {
    expect(
      read('In all 460 cars were stolen, compared with 63 last year.').map(({ counted }) => counted),
    ).toEqual(['cars', 'cars']);
  });

  it('counts parts of a whole by its noun', () => {
    expect(read('They shot down 12 of 15 missiles.')[0]!.counted).toBe('missiles');
    expect(read('6 in 10 support the law.')[0]!.counted).toBeNull();
    expect(read('It launched 45 missiles, of which 30 were shot down.').at(-1)!.counted).toBe('missiles');
  });

  it('counts lives that are lost, not where people live', () => {
    expect(read('The war has cost 12,000 lives.')[0]!.counted).toBe('lives');
    expect(read('One in five lives alone.')[0]!.counted).toBeNull();
  });

  it('does not take a noun over for the victims of a verb', () => {
    expect(read('Two gunmen came, and the attack killed 14.').at(-1)!.counted).toBeNull();
  });

  it('words a count by the singular of its head', () => {
    expect(read('Seven big cities joined.').map(unitWord)).toEqual(['city']);
  });
});

describe('qualifier and change', () => {
  it.each([
    ['About 40 people came.', 'about', '~'],
    ['Nearly 40 people came.', 'nearly', '~'],
    ['At least 40 people came.', 'at least', '>'],
    ['More than 40 people came.', 'more than', '>'],
    ['Up to 40 people came.', 'at most', '<'],
    ['Fewer than 40 people came.', 'less than', '<'],
    ['40 or more people came.', 'at least', '>'],
    ['Exactly 40 people came.', 'exact', '='],
    ['Prices rose 4 percent.', 'exact', 'up'],
    ['Prices fell by about 4 percent.', 'about', 'down'],
    ['Prices were down 4 percent.', 'exact', 'down'],
    ['Prices rose to 4 percent.', 'exact', 'up'],
    ['The bank raised its key rate by 25 basis points.', 'exact', 'up'],
    ['The firm cut its stake to 12%.', 'exact', 'down'],
    ['As many as 40 people came.', 'at most', '<'],
    ['It will be built over four years.', 'exact', '='],
    ['He served for over four years.', 'more than', '>'],
    ['The deal values the start-up at $1.3 billion.', 'exact', '='],
  ])('%s', (text, qualifier, change) => {
    expect(read(text)).toMatchObject([{ qualifier, change }]);
  });
});

describe('what is no figure', () => {
  it.each([
    ['ordinals', 'The third man came 4th in the second race.'],
    ['dates', 'It began on Feb. 24, 2022 and ended in 2023.'],
    ['clock times', 'It began at 9:30 and ended at 5 p.m.'],
    ['aircraft', 'A Su-27 and an F-16 took off.'],
    ['networks', 'The 5G network failed.'],
    ['products', 'She uses Windows 11 on it.'],
    ['consoles', 'The PS4 costs less than the PS5.'],
    ['screens', 'The film is shown in 4K on a Harbour 4K Smart TV.'],
    ['missions and variants', 'The Artemis 3 mission landed. The Block 1B variant is new.'],
    ['racing classes', 'The Formula 1 race was held.'],
    ['calls for help', 'The number of 911 calls rose.'],
    ['notes', 'Studies agree (27, 28, 29).'],
    ['articles of law', 'He was charged under Article 5.'],
    ['pages and rows', 'See page 12, row 3.'],
    ['telephone numbers', 'Call 212-555-0134 or 555-0134 or +380 44 255 1234.'],
    ['makes', 'A Boeing 737 Max 9 landed.'],
    ['groups of states', 'The Group of Seven met; so did the G20.'],
    ['groups of firms', 'It is the last of the Big Six, and the Chicago Seven know it.'],
    ['plans named by a clause', 'He has a 401(k) plan.'],
    ['flights, routes and highways', 'Flight 370 crossed Route 66.'],
    ['resolutions', 'Resolution 2334 and Section 230 were cited.'],
    ['model years', 'The 2024 Ford is quick.'],
    ['units of an army', 'The 72nd Brigade and Brigade 47 came.'],
    ['addresses', 'He lives at 10 Downing Street.'],
    ['one as a pronoun', 'No one knows which one it was.'],
    ['indices', 'The S&P 500 was flat.'],
    ['verses', 'He read John 3:16 aloud.'],
    ['docket numbers', 'The case is No. 15-674 of the court.'],
    ['digit runs that are no number', 'The code 1,1,1 and 1.2.3.4 failed.'],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('from one value to another', () => {
  it.each([
    ['The price rose from $3 to $5 a gallon.', [[3, 5]], ['up']],
    ['Unemployment fell from 6.1 percent to 5.8 percent.', [[6.1, 5.8]], ['down']],
    ['Oil fell $2.10 to $78.20 a barrel.', [2.1, 78.2], ['down', '=']],
    ['The index fell 190 points, or 0.6 percent, to 31,388.', [190, 0.6, 31388], ['down', '=', '=']],
    ['The toll rose to 41 from 38.', [41, 38], ['up', '=']],
    ['Turnout was 65.3%, up from 61%.', [65.3, 61], ['=', '=']],
  ])('%s', (text, expected, changes) => {
    expect(values(text)).toEqual(expected);
    expect(read(text).map(({ change }) => change)).toEqual(changes);
  });
});

it.each([
  ['They have 3 children, aged 5, 7 and 11.', [null, 'year of age', 'year of age', 'year of age']],
  ['She joined at the age of eight.', ['year of age']],
  ['The painter dies at 88', ['year of age']],
  ['The three — Ana Ruiz, 61, and Tom Lind, 49 — left.', ['year of age', 'year of age']],
  ['Two girls, 12 and 14, were hurt.', [null, 'year of age', 'year of age']],
])('reads a list of ages: %s', (text, units) => {
  expect(read(text).map(({ unit }) => unit)).toEqual(units);
});

it('says why', () => {
  expect(read('About 40 people came.')[0]!.why).toEqual({ rule: 'number', words: 'About 40' });
});
