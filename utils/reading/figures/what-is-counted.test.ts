import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

/** What is counted beside each value, as one line. */
const counted = (text: string): string =>
  readArticle({ text, publishedAt: '2024-05-15', language: 'en' })
    .figures.map(({ value, unit, counted }) =>
      `${JSON.stringify(value)} ${unit ?? ''} ${counted ?? '-'}`.replace('  ', ' '),
    )
    .join('; ');

describe('the noun phrase behind a number', () => {
  test.each([
    ['Some 300 US and British soldiers left.', '300 US and British soldiers'],
    ['Some 8,000 tonnes of waste cover an area.', '8000 metric ton waste'],
    ['It lost 3 GW of capacity and needs 800 MW.', '3 gigawatt capacity; 800 megawatt -'],
    ['A third of voters back it.', '0.3333333333333333 voters'],
    ['They hired 40 IT workers.', '40 IT workers'],
    ['So far, 191 of the approximately 250 files are out.', '191 files; 250 files'],
    ['She told of three sexual encounters.', '3 sexual encounters'],
    ['That leaves millions of rare $1 bills out there.', '[1000000,10000000] -'],
    ["The 19-year-old's death was told.", '19 year of age -'],
    ['Aid was cut from $11bn to $5.5bn.', '11000000000 dollar -; 5500000000 dollar -'],
    ['There were billions of pounds of spending pressures.', '[1000000000,10000000000] pound sterling -'],
    ['The toll from a fire that left two flats in ruins in Porto rose to 10.', '2 flats; 10 -'],
    ['It took two-and-a-half years.', '2.5 year -'],
    ['He told 12 of us.', '12 -'],
    ['It holds 90 land, river and ship-borne radars.', '90 land, river and ship-borne radars'],
    ['They killed 5 overnight, police and witnesses said.', '5 -'],
    ['The two best take-home prizes are gone.', '2 best take-home prizes'],
    ['She needs one or two new ideas.', '[1,2] new ideas'],
    ['It was a 1,000-for-1,000 swap.', '1000 -'],
    [
      'They hit 20 anti-aircraft artillery systems and three oil well heads.',
      '20 anti-aircraft artillery systems; 3 oil well heads',
    ],
    ['One or more seismic events were seen.', '1 seismic events'],
    ['Five vice-presidents left.', '5 vice-presidents'],
    [
      'They scored two second-half goals in ten second-hand boots.',
      '2 second-half goals; 10 second-hand boots',
    ],
    ['A 10 second-long clip was shown.', '10 second -'],
  ])('%s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  test.each([
    ['The bill holds $60 billion in military aid.', '60000000000 dollar military aid'],
    [
      'They took $1 billion in low-cost loans and $2 million in short-term aid.',
      '1000000000 dollar low-cost loans; 2000000 dollar short-term aid',
    ],
    ['It made $2 million in gaming revenue last year.', '2000000 dollar gaming revenue'],
    [
      'He proposed $5 billion in federal infrastructure investment.',
      '5000000000 dollar federal infrastructure investment',
    ],
    ['They paid $40 million in sales tax revenue.', '40000000 dollar sales tax revenue'],
    ['She has $7 million in cash raised from donors.', '7000000 dollar cash'],
    ['He spent $4 million in Porto.', '4000000 dollar -'],
    ['It lost $9 million in building the bridge.', '9000000 dollar -'],
    ['They put $2 million in fixing up the hall.', '2000000 dollar -'],
  ])('money in something: %s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  test.each([
    ['The agency gets R4bn.', '4000000000 rand -'],
    ['It traded at 74.27 U.S. cents.', '74.27 cent -'],
    ['It took $5 million of the nearly $9 million.', '5000000 dollar -; 9000000 dollar -'],
    ['It cost R1,250 and R3.5 million.', '1250 rand -; 3500000 rand -'],
    ["It hit the 30m ferry's bow. The 12m yacht sank.", '30 metre -; 12 metre -'],
    ['He lived 300m (984ft) from the quay.', '300 metre -; 984 foot -'],
    ['The firm lost 300m (about $320m).', '300000000 -; 320000000 dollar -'],
    ['The 30m users left a 60m population.', '30000000 users; 60000000 population'],
    ['The R2 robot took route R61.', ''],
    ['Dunmore won 3 – 1 on Sunday.', '[3,1] score -'],
    ['It was a 2 - 0 win.', '[2,0] score -'],
    ['The firm has 20 – 5 of them new.', '20 -; 5 -'],
  ])('sums and scores: %s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});
