/** Which occurrence a bare day is: by the words beside it, the verb, the event. Published Thursday, January 4, 2024. */

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

function read(text: string, anchor = '2024-01-04'): [words: string, iso: string][] {
  const sentences = splitSentences(text, undefined, 'en');
  const dates = findDates({ text, sentences, tokens: tokenize(text), anchor, language: 'en' });
  return dates.map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

const values = (text: string, anchor?: string): string[] => read(text, anchor).map(([, iso]) => iso);

describe('weekdays', () => {
  it.each([
    ['Unions planned a march through the port on Saturday.', '2024-01-06'],
    ['A concert planned for Tuesday was called off.', '2024-01-02'],
    ['The bill could pass as early as Friday.', '2024-01-05'],
    ['On Friday, the two envoys are to travel to Oslo.', '2024-01-05'],
    ['Until Tuesday, nobody had thought of arson.', '2024-01-02'],
    ['The vote was postponed until Tuesday.', '2024-01-09'],
    ['The two leaders meet separately Monday in Geneva.', '2024-01-08'],
    ['The show opens to the public on Friday.', '2024-01-05'],
    ['The team plays at home Saturday.', '2024-01-06'],
    ['The deadline is Friday.', '2024-01-05'],
    ['The firm reports its earnings on Thursday.', '2024-01-04'],
    ['The firm reports its earnings on Tuesday.', '2024-01-09'],
    ['The trial begins in Porto on Monday.', '2024-01-08'],
    ['The talks were off to a slow start Monday.', '2024-01-01'],
    ['The strike had been due to expire Wednesday evening.', '2024-01-03TEV'],
    ['He was due to speak Wednesday.', '2024-01-03'],
    ['He was due to speak Sunday.', '2024-01-07'],
    ['The driver may have fallen asleep Tuesday.', '2024-01-02'],
    ['Her office would not comment Tuesday.', '2024-01-02'],
    ['The owner could not be reached Tuesday.', '2024-01-02'],
    ['The mayor on Wednesday defended the plan, which will be voted on.', '2024-01-03'],
    ['He will be charged over the attack Sunday.', '2023-12-31'],
    ["The court's decision on Tuesday will cost the firm dearly.", '2024-01-02'],
    ['The poll of 900 adults was taken from Dec. 13 through Sunday.', '2023-12-31'],
    ['On Monday, Mohamed is to appear in court.', '2024-01-08'],
    // Published on a Thursday evening in New York, where it is Friday already.
    ['SUVA, Fiji (AP) — The storm reached land Friday.', '2024-01-05'],
    ['The storm reached land Friday.', '2023-12-29'],
    ['The offer ends on Feb. 9. Until then, it said, all shares can be exchanged.', '2024-02-09'],
  ])('%s', (text, iso) => {
    expect(values(text)).toContain(iso);
  });
});

it.each(['The quarter-final was called off.', 'The quarter-to-quarter comparison says little.'])(
  'takes a part of a word for no date: %s',
  (text) => {
    expect(values(text)).toEqual([]);
  },
);

describe('months and days without their year', () => {
  it.each([
    ['She invited ten mayors to a dinner on Feb. 12.', '2024-02-12'],
    ['The judge set a Feb. 2 hearing date.', '2024-02-02'],
    ['Bids are taken until 5 p.m. EST Feb. 9.', '2024-02-09T17:00'],
    ['She was stabbed to death on the night of Dec. 20.', '2023-12-20'],
    ['The firm changed its name in February.', '2023-02'],
    ['The bank will pore over the December report.', '2023-12'],
    ['She changed her travel plans in October.', '2023-10'],
    ['She lived there until August.', '2023-08'],
    ['A survey in December shows that most will stay.', '2023-12'],
    ['They should beat them at the cup in May.', '2024-05'],
    ['They can win it in May.', '2024-05'],
    ['Spies leaked the mails to sway the July 8 general election.', '2024-07-08'],
    ['Few are entitled to vote in the July mayoral election.', '2024-07'],
    ['They lost the July election by ten votes.', '2023-07'],
    ['After the July primary she quit.', '2023-07'],
    ['The September election was close.', '2023-09'],
    ['They said that whoever wins in June will face the same fight.', '2024-06'],
    ['Despite winning the primary there in July, she is behind.', '2023-07'],
    ['They sought a role at the convention in May.', '2024-05'],
    ['She spoke of every day between now and October.', '2024-10'],
    ['Few will vote in the July election. She felt good about chances in July.', '2024-07'],
    ['Few will vote in the July election. A quake rocked Porto in July.', '2023-07'],
    ['She was kind enough to lend it for a show in April.', '2023-04'],
    ['It fell last December, before the frost.', '2023-12'],
  ])('%s', (text, iso) => {
    expect(values(text)).toContain(iso);
  });

  it('takes "last February" said in March for the one before', () => {
    expect(values('A mill burnt down last February.', '2024-03-01')).toEqual(['2023-02']);
    expect(values('A mill burnt down last February.', '2024-05-01')).toEqual(['2024-02']);
  });
});

describe('"today" in a quotation', () => {
  it('is the day just told of', () => {
    const text =
      'The mayor resigned on Tuesday. “I am leaving today and will travel tomorrow,” she said. It rains today.';
    expect(values(text)).toEqual(['2024-01-02', '2024-01-02', '2024-01-03', '2024-01-04']);
  });

  it('is the day of publication where none near it was told', () => {
    expect(values('The dam broke on Dec. 3. “It is dry today,” he said.')).toEqual([
      '2023-12-03',
      '2024-01-04',
    ]);
  });
});

describe('"in three days"', () => {
  it.each([
    ['The vote is in three days.', '2024-01-07'],
    ['Talks will resume in two weeks, she said.', '2024-W03'],
    ['The bonds will be redeemed in five years.', '2029'],
    ['The bridge will be built in two years.', 'P2Y'],
    ['It will be the first vote in five years.', 'P5Y'],
  ])('tells a day of what comes then, a length of what takes so long: %s', (text, iso) => {
    expect(values(text)).toEqual([iso]);
  });
});

describe('days told in other ways', () => {
  it.each([
    ['The September report says the Sept. 11 attacks changed it.', 'Sept. 11', '2001-09-11'],
    ['Nobody had foreseen 9/11.', '9/11', '2001-09-11'],
    ['He will be back on the 15th.', 'the 15th', '2024-01-15'],
    ['He left on the 15th.', 'the 15th', '2023-12-15'],
    [
      'It began at 0900 local time (0600 GMT) on Monday.',
      '0900 local time (0600 GMT) on Monday',
      '2024-01-01T09:00',
    ],
    ['It is due in two weeks’ time.', 'two weeks’ time', '2024-W03'],
    ['In the last week of March it rained.', 'the last week of March', '2023-03'],
  ])('%s', (text, words, iso) => {
    expect(read(text)).toContainEqual([words, iso]);
  });

  it.each(['He writes for The Sunday Times.', 'They remember Bloody Sunday.', 'Ring us 24/7.'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('holidays', () => {
  it.each([
    ['The shops shut the day after Christmas.', 'the day after Christmas', '2023-12-26'],
    ['It was held the Saturday before Christmas.', 'the Saturday before Christmas', '2023-12-23'],
    ['It snowed in the week before Christmas.', 'the week before Christmas', '2023-W51'],
    ['They met over Labor Day weekend.', 'Labor Day weekend', '2023-W35-WE'],
    ['He hopes to win on Super Tuesday.', 'Super Tuesday', '2024-03-05'],
  ])('%s', (text, words, iso) => {
    expect(read(text)).toEqual([[words, iso]]);
  });

  it.each(['He sent Christmas cards.', 'Merry Christmas, he said.', 'She leads Easter Seals in Ohio.'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('days of an event', () => {
  it('knows a day by the name that the text has given it', () => {
    const text = 'Yesterday, day five of the games, it rained. Nobody had run since day five.';
    expect(read(text)).toEqual([
      ['Yesterday', '2024-01-03'],
      ['day five', '2024-01-03'],
      ['day five', '2024-01-03'],
    ]);
    expect(read('Yesterday, day five of the 2024 games, it rained. The 2024 games go on.')).toEqual([
      ['Yesterday', '2024-01-03'],
      ['day five of the 2024', '2024-01-03'],
      ['2024', '2024'],
    ]);
    expect(values('Opening night, Dec. 12, was full. On opening night, she sang.')).toEqual([
      '2023-12-12',
      '2023-12-12',
      '2023-12-12',
    ]);
    expect(read('On opening night, she sang.')).toEqual([]);
  });

  it.each([
    ["It's the second day of the strike.", '2024-01-04'],
    ['They met on Tuesday. The last match of the day was short.', '2024-01-02'],
    ['The polls closed on Tuesday. The last ballot was cast at 2:30 the next day.', '2024-01-03T02:30'],
    ['A bomb went off on Tuesday. The fire began at 6 a.m. near the port.', '2024-01-02T06:00'],
    ['At mid-afternoon yesterday the pound was up.', '2024-01-03TAF'],
    ['The ship will sail at 5 in the morning (5 a.m. EDT Friday), she said.', '2024-01-05T05:00'],
    ['They left the harbour at 10 at night.', '2024-01-04T22:00'],
    ['They left the harbour at 6 a.m. ten days before the storm.', 'XXXX-XX-XXT06:00'],
    ['They left the harbour at 6 a.m. two hours before the storm.', '2024-01-04T06:00'],
    ['The crossing took 4 hours, 12 minutes.', 'PT4H12M'],
    ['She served two years and three months.', 'P2Y3M'],
    ['They met two years, three months ago.', 'P2Y'],
    ['The baby slept until 2 at night.', '2024-01-04T02:00'],
  ])('%s', (text, iso) => {
    expect(values(text)).toContain(iso);
  });

  it('counts no later day from what may come', () => {
    const text = 'He was freed on June 3, 2023. If she asks again, he would be free to go seven days later.';
    expect(values(text)).toEqual(['2023-06-03', 'P7D']);
  });

  it('tells no part of a day of a day to come or of habits', () => {
    const text =
      'Porto votes on Sunday. They debated in the evening. On Monday he ran; he runs in the morning.';
    expect(values(text)).toEqual(['2024-01-07', '2024-01-01']);
  });

  it('counts no next day from a year', () => {
    expect(values('The dam broke in 1987. Nobody in the valley slept that day.')).toEqual(['1987']);
  });
});

describe('ends and parts of the year', () => {
  it.each([
    ['It expects to close the deal by year-end.', 'year-end', '2024-12-31'],
    ['The index is up 4% since year-end.', 'year-end', '2023-12-31'],
    ['It grew in the first half of the year.', 'the first half of the year', '2024-H1'],
    ['It raised more in the second half of the year.', 'the second half of the year', '2023-H2'],
    ['It had $3 million left at year’s end.', 'year’s end', '2023'],
    ['Sales rose in the quarter ended Oct. 31.', 'the quarter', '2023-Q3'],
    ['The film is set to be released in the summer.', 'the summer', '2024-SU'],
    ['Prices rose more this year than last.', 'last', '2023'],
    ['A ship sank on Monday. Divers found it in the afternoon.', 'the afternoon', '2024-01-01TAF'],
  ])('%s', (text, words, iso) => {
    expect(read(text)).toContainEqual([words, iso]);
  });

  it('compares nine months with the year before, a quarter with its like', () => {
    const text =
      'Profit in the third quarter was $9 million, up from $7 million a year earlier. In the nine months it was ' +
      '$30 million, compared with $20 million a year earlier.';
    expect(values(text)).toEqual(['2023-Q3', '2022-Q3', 'P9M', '2023']);
  });

  it('takes no quarter that is still to come for the one whose results are told', () => {
    const text =
      'Third-quarter profit fell. Analysts expect losses in the fourth quarter of 2024. In the year-ago period it was $3 million.';
    expect(values(text)).toEqual(['2023-Q3', '2024-Q4', '2022-Q3']);
  });
});

describe('what was published or is over lies behind', () => {
  it.each([
    ['Files first reported by the Gazette on April 6 show that it knew.', '2023-04-06'],
    ['The report into the March strike said nobody was to blame.', '2023-03'],
    ['The union said the March strike would go ahead.', '2024-03'],
    ['The figures will be published on April 6.', '2024-04-06'],
  ])('%s', (text, iso) => {
    expect(values(text)).toEqual([iso]);
  });
});

describe('what looks like a day and is none', () => {
  it.each([
    "It is of no use in today's world.",
    'These are the leaders of tomorrow.',
    'Today, the old mill houses a school.',
    'His fame is as great today as it was then.',
    'It will not happen overnight.',
  ])('%s', (text) => {
    expect(values(text).filter((iso) => /^\d/.test(iso))).toEqual([]);
  });

  it.each([
    'The minister said on “This Week” that talks went on.',
    "She left the ''Today'' show.",
    "She left ''Today.''",
    "She left NBC's Today show.",
    'He drove a 1987 Chevrolet.',
    'She was named person of the year.',
    'He is loved by late-night comedians.',
    'A group, March for Peace, was founded.',
    'It was high noon for the club.',
    'She sang in a band called Porto 1974.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('years', () => {
  it.each([
    ['In a 2021 letter, Ruiz resigned.', ['2021']],
    ['A 2000 mile trip began.', []],
    ['It was warned as recently as November.', ['2023-11']],
    ['He put output at 700 now and 1,400 by December.', ['PRESENT_REF', '2024-12']],
    ['A move at the January 18 meeting was likely.', ['2024-01-18']],
    ['It is below the 70,000 that officials estimated in August.', ['2023-08']],
    ['Sales will double by 2035, more than it forecast a year earlier.', ['2035', '2023']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
