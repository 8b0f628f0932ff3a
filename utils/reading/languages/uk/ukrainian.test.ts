import { describe, expect, it } from 'vitest';
import { findDates } from '../../dates/find-dates.ts';
import { findFigures } from '../../figures/find-figures.ts';
import { tagText } from '../../grammar/tagged-text.ts';
import { readArticle } from '../../read-article.ts';
import { splitSentences } from '../../sentences.ts';
import { tokenize } from '../../tokens.ts';
import { findUkrainianAttributions } from './find-attributions.ts';

function read(text: string) {
  const sentences = splitSentences(text, undefined, 'uk');
  const tokens = tokenize(text);
  const dates = findDates({ text, sentences, tokens, anchor: '2024-01-04', language: 'uk' });
  return { dates, figures: findFigures({ text, sentences, tokens, dates, language: 'uk' }) };
}

describe('Ukrainian dates', () => {
  it.each([
    ['Центр повідомив про це 24 вересня.', '24 вересня', '2023-09-24'],
    ['Війна почалася 24 лютого 2022 року.', '24 лютого 2022 року', '2022-02-24'],
    ['Вибори відбудуться у березні.', 'березні', '2024-03'],
    ['Це сталося у вересні 2022 року.', 'вересні 2022 року', '2022-09'],
    ['Це сталося минулого тижня.', 'минулого тижня', '2023-W52'],
    ['Вчора йшов дощ.', 'Вчора', '2024-01-03'],
    ['Торік ціни зросли.', 'Торік', '2023'],
    ['Він приїхав у п’ятницю.', 'п’ятницю', '2023-12-29'],
    ['Два тижні тому ціни зросли.', 'Два тижні тому', '2023-W51'],
    ['Дощ ішов три дні.', 'три дні', 'P3D'],
    ['Завод збудували у 1980-х роках.', '1980-х роках', '198'],
    ['Пів року тому міст закрили.', 'Пів року тому', '2023-07'],
    ['Засідання тривало 4 години 12 хвилин.', '4 години 12 хвилин', 'PT4H12M'],
    ['Строк — 5 років і 6 місяців.', '5 років і 6 місяців', 'P5Y6M'],
    ['Вибух стався о 4 ранку.', '4 ранку', '2024-01-04T04:00'],
    ['Вибух стався о 9 вечора.', '9 вечора', '2024-01-04T21:00'],
    ['Сирени пролунали о 10:30.', '10:30', '2024-01-04T10:30'],
    ['У третьому кварталі попит упав.', 'третьому кварталі', '2023-Q3'],
    ['У другій половині 2023 року попит упав.', 'другій половині 2023 року', '2023-H2'],
    ['Восени попит упав.', 'Восени', '2023-FA'],
    ['Школа відкриється, міст буде готовий навесні.', 'навесні', '2024-SP'],
  ])('%s', (text, words, iso) => {
    expect(read(text).dates.map(({ start, end, iso }) => [text.slice(start, end), iso])).toEqual([
      [words, iso],
    ]);
  });
});

describe('Ukrainian figures', () => {
  it.each([
    ['Мобілізовано 318 000 призовників.', 318000, null, 'призовників', 'exact'],
    ['Загинуло щонайменше п’ять людей.', 5, null, 'людей', 'at least'],
    ['Близько 527 тис. осіб виїхали.', 527000, null, 'осіб', 'about'],
    ['Уряд виділить 3,5 млрд грн на школи.', 3.5e9, 'hryvnia', null, 'exact'],
    ['Ціни зросли на 12,5%.', 12.5, 'percent', null, 'exact'],
    ['Призвали десятки тисяч українських громадян.', [10000, 99999], null, 'українських громадян', 'exact'],
    ['Загинула 17-річна дівчина.', 17, 'year of age', 'дівчина', 'exact'],
    ['Борг сягнув двадцяти п’яти мільйонів доларів.', 25e6, 'dollar', null, 'exact'],
    ['Виїхала третина мешканців.', 1 / 3, null, 'мешканців', 'exact'],
    ['До міста понад 40 кілометрів.', 40, 'kilometre', null, 'more than'],
    ['Перекинули від 10 до 12 тисяч солдатів.', [10000, 12000], null, 'солдатів', 'exact'],
    ['Видобуток упав на третину.', 1 / 3, null, null, 'exact'],
    ['Так вважає кожен третій житель.', 1 / 3, null, 'житель', 'exact'],
    ['Уранці було мінус 15 градусів.', -15, 'degree', null, 'exact'],
    ['Випало 20 мм опадів.', 20, 'millimetre', null, 'exact'],
    ['Йому 45 років.', 45, 'year of age', null, 'exact'],
  ])('%s', (text, value, unit, counted, qualifier) => {
    expect(read(text).figures).toMatchObject([{ value, unit, counted, qualifier }]);
  });

  it('gives a clock time the day that was named', () => {
    expect(read('Вони зустрілися вчора о 19:30.').dates.at(-1)!.iso).toBe('2024-01-03T19:30');
  });

  it('leaves names, years and clock times out', () => {
    expect(read('Збили Су-27 о 10:30 24 лютого 2022 року за статтею 110.').figures).toEqual([]);
  });
});

describe('Ukrainian attributions', () => {
  it.each([
    ['Міністр заявив, що уряд готовий.', 'Міністр', 'заявив', 'уряд готовий'],
    ['За даними міністерства, загинуло двоє людей.', 'міністерства', 'За даними', 'загинуло двоє людей'],
    ['«Ми готові», — сказав мер Іван Левко.', 'мер Іван Левко', 'сказав', '«Ми готові»'],
    ['Як повідомив штаб, бої тривають.', 'штаб', 'повідомив', 'бої тривають'],
  ])('%s', (text, source, cue, content) => {
    const doc = tagText(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'uk');
    const words = (phrase: { first: number; last: number } | null | undefined) =>
      phrase && text.slice(doc.tokens[phrase.first]!.start, doc.tokens[phrase.last - 1]!.end);
    const [found] = findUkrainianAttributions(doc);
    expect([words(found?.source), words(found?.cue), words(found?.content[0])]).toEqual([
      source,
      cue,
      content,
    ]);
  });
});

describe('Ukrainian claims', () => {
  const read = (text: string) => {
    const { claims, sources } = readArticle({
      text,
      publishedAt: '2024-01-04',
      publisher: '',
      language: 'uk',
    });
    return claims.map(({ source, act, content }) => {
      const who = sources.find(({ id }) => id === source);
      return [who?.name, who?.kind, act, content.map((span) => text.slice(...span)).join(' … ')];
    });
  };

  it.each([
    ['Ракети влучили в порт, повідомили Повітряні сили.', 'Повітряні', 'statement', 'Ракети влучили в порт'],
    ['У Міноборони РФ стверджують, що порт закрито.', 'Міноборони РФ', 'statement', 'порт закрито'],
    ['Речник Кремля Дмитро Пєсков заперечив удари по порту.', 'Дмитро Пєсков', 'denial', 'удари по порту'],
    ['Раніше мер повідомляв про 30 поранених.', 'мер', 'statement', '30 поранених'],
    ['Світовий банк оцінив збитки у $4 млн.', 'Світовий банк', 'estimate', 'збитки у $4 млн.'],
    ['За словами очільника «Порту» Івана Левка, порт закрито.', 'Іван Левко', 'statement', 'порт закрито'],
    [
      'Міністерство оборони Великої Британії у середу повідомило, що порт закрито.',
      'Міністерство оборони Великої Британії',
      'statement',
      'порт закрито',
    ],
    [
      'Як пише Washington Post із посиланням на джерела, порт закрито.',
      'Washington Post',
      'statement',
      'порт закрито',
    ],
    ['У Пентагоні відмовилися коментувати цю інформацію.', 'Пентагон', 'refusal', 'цю інформацію'],
    ['Президент Іван Левко закликав відкрити порт.', 'Іван Левко', 'command', 'відкрити порт'],
  ])('%s', (text, name, act, content) => {
    const [claim] = read(text);
    expect([claim?.[0]?.includes(name), claim?.[2], claim?.[3]]).toEqual([true, act, content]);
  });

  it('takes up a person by pronoun and by office', () => {
    const text =
      'Президент Іван Левко заявив, що порт закрито. «Ми готові», — сказав він. «Чекаємо», — написав президент.';
    expect(read(text).map(([name, kind]) => [name, kind])).toEqual(Array(3).fill(['Іван Левко', 'person']));
  });
});
