import { describe, expect, it } from 'vitest';
import { dayOf, instantOf, precisionOf } from './instants.ts';
import { zoneShown } from './shown-zone.ts';
import { dateShown } from './visible-dates.ts';

describe('instantOf', () => {
  it.each([
    ['2024-01-04', '2024-01-04'],
    ['2024-01-04T15:38:00.000Z', '2024-01-04T15:38:00Z'],
    ['2024-01-04T17:38:00+02:00', '2024-01-04T17:38:00+02:00'],
    ['2024-01-04T17:38:00+0200', '2024-01-04T17:38:00+02:00'],
    ['2024-01-04T15:38:00+00:00', '2024-01-04T15:38:00Z'],
    ['2024-01-04 17:38:00', '2024-01-04T17:38:00'],
    ['2024-01-04 17:38', '2024-01-04T17:38:00'],
    ['20240104', '2024-01-04'],
    ['20240104T173800Z', '2024-01-04T17:38:00Z'],
    ['Thu, 04 Jan 2024 15:38:00 GMT', '2024-01-04T15:38:00Z'],
    ['Thu Jan 04 2024 17:38:00 GMT+0200 (EET)', '2024-01-04T17:38:00+02:00'],
    ['1704382680', '2024-01-04T15:38:00Z'],
    [1704382680000, '2024-01-04T15:38:00Z'],
  ])('%s', (written, instant) => {
    expect(instantOf(written)).toBe(instant);
  });

  it.each(['', 'today', '2024-02-30', '0001-01-01', '1234', null, {}, ['2024-01-04']])(
    'refuses %j',
    (written) => {
      expect(instantOf(written)).toBeNull();
    },
  );

  it('knows how exact it is', () => {
    const instants = [
      '2024-01-04',
      '2024-01-04T17:38:00',
      '2024-01-04T15:38:00Z',
      '2024-01-04T17:38:00+02:00',
    ];
    expect(instants.map(precisionOf)).toEqual([0, 1, 2, 3]);
  });
});

describe('dayOf', () => {
  it('knows the calendar', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2023, 2, 29)).toBeNull();
  });
});

describe('dateShown', () => {
  it.each([
    ['Published January 4, 2024 at noon', 'en', '2024-01-04'],
    ['Sept. 24, 2023', 'en-US', '2023-09-24'],
    ['4th of May 2025', 'en', '2025-05-04'],
    ['14. März 2025, 9 Uhr', 'de', '2025-03-14'],
    ['4 janvier 2024', 'fr', '2024-01-04'],
    ['4 de enero de 2024', 'es', '2024-01-04'],
    ['4 січня 2024', 'uk', '2024-01-04'],
    ['4 января 2024 г.', 'ru', '2024-01-04'],
    ['8. dubna 2025', 'cs', '2025-04-08'],
    ['2024年1月4日', 'ja', '2024-01-04'],
    ['2024/1/4 10:20', 'ja', '2024-01-04'],
    ['04.01.2024', 'en-US', '2024-01-04'],
    ['01/04/2024', 'en-US', '2024-01-04'],
    ['01/04/2024', 'en-GB', '2024-04-01'],
    ['13/04/2024', '', '2024-04-13'],
    ['Autor: Jan Holm, 4. 1. 2024 10:20', 'cs', '2024-01-04'],
    ['Von Vera Holm | 31.10.23', 'de', '2023-10-31'],
    ['12. Dezember 2023', 'en-US', '2023-12-12'],
  ])('%s (%s)', (line, language, day) => {
    expect(dateShown([line], language)).toBe(day);
  });

  it.each(
    'af ar bg bs ca cs da de el en es et fi fo fr hr id is it mk nb nl nn pl pt ro ru sl sq sr-Latn sv sw tr uk'.split(
      ' ',
    ),
  )('knows every month as the platform writes it beside a day (%s)', (language) => {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 14)));
    const shown = days.map((day) => dateShown([format.format(day)], language));
    expect(shown).toEqual(days.map((day) => day.toISOString().slice(0, 10)));
  });

  it('takes no month for another one that begins alike', () => {
    expect(dateShown(['14 Meitheamh 2024'], 'ga')).toBe('2024-06-14');
    expect(dateShown(['14. marraskuuta 2024'], 'fi')).toBe('2024-11-14');
  });

  it.each([
    'Room 4, 2024 chairs',
    'call 555-01-2024',
    'version 1.2.3',
    '99/99/2024',
    '12 people 2024',
    'call 06.12.10.56.78',
    '192.168.12.3',
    'born 13.3.84',
    'for 1.234.56',
  ])('finds none in %s', (line) => {
    expect(dateShown([line], 'en')).toBeNull();
  });
});

describe('zoneShown', () => {
  const utc = '2024-01-04T15:38:00Z';

  it('takes the zone of the clock time beside the date', () => {
    expect(zoneShown(utc, ['January 4, 2024 5:38 PM'], 'en')).toBe('2024-01-04T17:38:00+02:00');
    expect(zoneShown(utc, ['Jan 4, 2024 10:38 am ET'], 'en')).toBe('2024-01-04T10:38:00-05:00');
    expect(zoneShown(utc, ['January 4, 2024 9:23 PM'], 'en')).toBe('2024-01-04T21:23:00+05:45');
  });

  it('leaves instants alone that no clock time agrees with', () => {
    expect(zoneShown(utc, ['January 4, 2024 5:40 PM'], 'en')).toBe(utc);
    expect(zoneShown(utc, ['Updated January 4, 2024 6:53 PM'], 'en')).toBe(utc);
    expect(zoneShown(utc, ['5:38 PM'], 'en')).toBe(utc);
    expect(zoneShown('2024-11-07T09:11:10Z', ['07.11.2024'], 'de')).toBe('2024-11-07T09:11:10Z');
    expect(zoneShown(utc, [], 'en')).toBe(utc);
  });
});
