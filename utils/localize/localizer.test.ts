import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import ukrainian from '../../public/_locales/uk/messages.json';
import { localizerFor, messagesOf } from './locales.ts';

const en = localizerFor('auto', ['en-GB', 'uk']);
const uk = localizerFor('uk', ['en-US']);

describe('messages', () => {
  const formsOf = { en: ['one', 'other'], uk: ['one', 'few', 'many', 'other'] };
  const files = { en: english, uk: ukrainian } as const;
  const stem = (key: string) => key.replace(/_(one|few|many|other)$/, '');
  const pluralStems = Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map(stem);

  it('has every text in both languages', () => {
    const stems = (file: object) => [...new Set(Object.keys(file).map(stem))].sort();
    expect(stems(ukrainian)).toEqual(stems(english));
  });

  it.each(['en', 'uk'] as const)('has every plural form of %s', (language) => {
    const missing = pluralStems.flatMap((key) =>
      formsOf[language].map((form) => `${key}_${form}`).filter((form) => !(form in files[language])),
    );
    expect(missing).toEqual([]);
  });

  it('has the same places for values in both languages', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    const texts = messagesOf('uk');
    const different = Object.entries(messagesOf('en')).filter(
      ([key, text]) => !key.endsWith('_one') && key in texts && places(text) !== places(texts[key]!),
    );
    expect(different).toEqual([]);
  });

  it.each(['en', 'uk'] as const)(
    'leaves the number out of a form of %s only where the form is of one number',
    (language) => {
      const texts = messagesOf(language);
      const rules = new Intl.PluralRules(language);
      const isNumbered = (key: string) => /\{count\}/.test(texts[key]!);
      const silent = pluralStems.flatMap((stem) =>
        isNumbered(`${stem}_other`)
          ? Array.from({ length: 200 }, (_, count) => count)
              .filter((count) => count !== 1 && !isNumbered(`${stem}_${rules.select(count)}`))
              .map((count) => `${stem} of ${count}`)
          : [],
      );
      expect(silent).toEqual([]);
    },
  );

  it('keeps the store description within 132 characters', () => {
    for (const file of [english, ukrainian]) {
      expect(file.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('a localizer', () => {
  it('takes the first language spoken here and writes numbers and dates in the browser’s own variant', () => {
    expect(en.locale).toBe('en-GB');
    expect(en.date('2023-09-24')).toBe('24 September 2023');
    expect(localizerFor('auto', ['de', 'uk-UA']).locale).toBe('uk-UA');
    expect(localizerFor('auto', ['de']).locale).toBe('en');
  });

  it('writes the Ukrainian word for year beside the year in long dates, and not in short ones', () => {
    const uk = localizerFor('uk', []);
    expect(uk.date('2023-09-25')).toBe('25 вересня 2023\u00a0р.');
    expect(uk.date('2023-09-25', 'short')).toBe('25 вер. 2023');
    expect(uk.date('2023-09', 'short')).toBe('вер. 2023');
  });

  it('follows the setting rather than the browser', () => {
    expect(uk.text('settings')).toBe('Налаштування');
    expect(uk.locale).toBe('uk');
  });

  it('chooses Ukrainian plural forms', () => {
    const said = [1, 2, 5, 11, 21, 22, 25, 111].map((count) => uk.plural('countSources', count));
    expect(said).toEqual([
      '1 джерело',
      '2 джерела',
      '5 джерел',
      '11 джерел',
      '21 джерело',
      '22 джерела',
      '25 джерел',
      '111 джерел',
    ]);
  });

  it('puts values in by name and leaves unknown places alone', () => {
    expect(en.text('givenBy', { name: 'Moscow' })).toBe('given by Moscow');
    expect(en.text('givenBy', {})).toBe('given by {name}');
    expect(en.text('givenBy', { name: '{name}' })).toBe('given by {name}');
  });

  it('writes large numbers as the language groups them', () => {
    expect(en.plural('countClaims', 12345)).toBe('12,345 claims');
    expect(uk.number(318000).replace(/\s/g, ' ')).toBe('318 000');
  });
});

describe('dates in words', () => {
  it.each([
    ['2024-01-04', '4 January 2024'],
    ['2024-01-04T09:00', '4 January 2024'],
    ['2022-09', 'September 2022'],
    ['2022', '2022'],
    ['2024-W01', 'week of 1 January 2024'],
    ['2026-W53', 'week of 28 December 2026'],
    ['2024-W18-WE', 'weekend of 4 May 2024'],
    ['2024-05-14TNI', 'night of 14\u2009–\u200915 May 2024'],
    ['2024-05-31TNI', 'night of 31 May\u2009–\u20091 June 2024'],
    ['2024-02-30TNI', ''],
    ['2022-Q3', 'quarter 3 of 2022'],
    ['2021-H1', 'first half of 2021'],
    ['199', '1990s'],
    ['XXXX-11', 'November'],
    ['XXXX-02-29', '29 February'],
    ['XXXX-WXX-2', 'Tuesday'],
    ['P3D', '3 days'],
    ['P1Y', '1 year'],
    ['PT2H', '2 hours'],
    ['PT4H12M', '4 hours 12 minutes'],
    ['2023-SU', 'summer 2023'],
    ['PAST_REF', ''],
    ['PXD', ''],
    ['18', ''],
    ['XXXX-XX-XXT09:00', ''],
    ['', ''],
    ['0321-05-07', '7 May 321'],
    ['0021-05', 'May 21'],
    ['2023-13-45', ''],
    ['2023-00', ''],
    ['2023-02-29', ''],
    ['2023-06-31T10:00', ''],
    ['2024-W00', ''],
    ['2024-W54', ''],
  ])('says %s as “%s”', (iso, words) => {
    expect(en.date(iso)).toBe(words);
  });
});
