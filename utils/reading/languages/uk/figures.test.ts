import { describe, expect, it } from 'vitest';
import { findDates } from '../../dates/find-dates.ts';
import { findFigures } from '../../figures/find-figures.ts';
import { splitSentences } from '../../sentences.ts';
import { tokenize } from '../../tokens.ts';

function read(text: string) {
  const sentences = splitSentences(text, undefined, 'uk');
  const tokens = tokenize(text);
  const dates = findDates({ text, sentences, tokens, anchor: '2024-05-16', language: 'uk' });
  return findFigures({ text, sentences, tokens, dates, language: 'uk' });
}

const values = (text: string) => read(text).map(({ value }) => value);
const counted = (text: string) => read(text).map((figure) => figure.counted);

describe('Ukrainian numbers that go on from the one before', () => {
  it.each([
    ['Загинули 12 людей, ще 34 поранено.', ['людей', 'людей']],
    ['Загинули троє людей, ще близько десяти зникли.', ['людей', 'людей']],
    ['Загинули двоє дітей, ще п’ятеро дістали поранення.', ['дітей', null]],
    ['Зруйновано 240 будинків, ще 60 пошкоджено.', ['будинків', 'будинків']],
  ])('%s', (text, nouns) => expect(counted(text)).toEqual(nouns));

  it.each([
    ['Засідання тривало 4 години 12 хвилин.', [4.2], 'hour'],
    ['Його засудили до 5 років і 6 місяців тюрми.', [5.5], 'year'],
    ['Квиток коштує 41 гривню 30 копійок.', [41.3], 'hryvnia'],
    ['Хліб подорожчав на 15 копійок.', [15], 'kopiyka'],
    ['Кількість суден зросла з 1,2 до 1,5 млн.', [1.2e6, 1.5e6], null],
  ])('%s', (text, expected, unit) => {
    expect(values(text)).toEqual(expected);
    expect(read(text)[0]!.unit).toBe(unit);
  });
});

describe('Ukrainian limits and targets', () => {
  it.each([
    ['Банк підвищив ставку з 11% до 12%.', ['exact', 'exact']],
    ['Видобуток зріс на третину, до 5 млн тонн.', ['exact', 'exact']],
    ['Квиток у музей подорожчав до 80 грн.', ['exact']],
    ['Суд засудив водія до 7 років.', ['exact']],
    ['Причал приймає до 90 суден.', ['at most']],
    ['Пільга діє для товарів вартістю до 40 євро.', ['at most']],
  ])('%s', (text, qualifiers) => {
    expect(read(text).map(({ qualifier }) => qualifier)).toEqual(qualifiers);
  });

  it('gives the first of two numbers the scale and unit of the second', () => {
    expect(read('Ціна клубу зросла з 2 до 4,5 млн євро.')).toMatchObject([
      { value: 2e6, unit: 'euro' },
      { value: 4.5e6, unit: 'euro' },
    ]);
  });
});

describe('what Ukrainian figures count', () => {
  it.each([
    ['Без світла лишилися 40% споживачів.', ['споживачів']],
    ['Навесні 57% портів працювали, 37% не працювали.', ['портів', null]],
    ['Розібрали 120 тонн завалів.', ['завалів']],
    ['Із пацієнтів лікарні 94 перевели.', [null]],
    ['Ще 31 локаційно втрачено.', [null]],
    ['Випустили 15 «Шахедів».', ['«Шахедів»']],
  ])('%s', (text, nouns) => {
    expect(counted(text)).toEqual(nouns);
  });

  it('reads what a toll has come to in words, and how old a child is', () => {
    expect(read("Кількість загиблих зросла до дев'яти.")).toMatchObject([{ value: 9, change: 'up' }]);
    expect(read('Серед поранених — дитина 11 років.')).toMatchObject([{ value: 11, unit: 'year of age' }]);
  });
});

describe('Ukrainian numbers of several parts', () => {
  it.each([
    ['Прихистили 2 мільйони 140 тисяч.', [2140000]],
    ['Оклад становить 7 тис. 250 грн.', [7250]],
    ['Лікарня придбає півтора десятка ліжок.', [15]],
    ['Так думають три чверті вчителів.', [0.75]],
    ['Прийшли три з половиною тисячі глядачів.', [3500]],
    ['Пів мільйона гривень і тисяча книжок.', [5e5, 1000]],
    ['Вцілів понад півсотні будинків.', [50]],
    ['До суду прийшли шестеро.', [6]],
    ['Їх там близько сорока.', [40]],
    ['Із шістдесяти двох човнів справні тридцять три.', [62, 33]],
  ])('%s', (text, found) => expect(values(text)).toEqual(found));
});

describe('Ukrainian numbers that name', () => {
  it.each([
    'Гол у матчі 7-го туру на 33-й хвилині.',
    'Справу відкрито за ч. 3 ст. 190 кодексу.',
    'Він служив у 9-му полку.',
    'Згорів 12-поверховий будинок.',
  ])('%s', (text) => expect(values(text)).toEqual([]));
});

describe('what Ukrainian numbers count', () => {
  it.each([
    ['Знищено 14 ворожих машин.', ['ворожих машин']],
    ['Зупинили 44 бойові машини.', ['бойові машини']],
    ['Скинули 31 керовану ракету.', ['керовану ракету']],
    ['Вони втратили три бали.', ['бали']],
    ['Один свідок погодився говорити.', ['свідок']],
    ['Співала 64-річна Марта Гнатюк.', ['Марта Гнатюк']],
    ['Збито 12 дронів-камікадзе.', ['дронів-камікадзе']],
  ])('%s', (text, phrases) => expect(counted(text)).toEqual(phrases));
});

describe('Ukrainian units of several words', () => {
  it.each([
    ['Площа пожежі 70 квадратних метрів.', 'square metre'],
    ['Площа кімнати 18 кв. м.', 'square metre'],
    ['Вітер до 90 км/год.', 'kilometre per hour'],
    ['Ставка зросла на 2 відсоткові пункти.', 'percentage point'],
    ['Це на 3 в. п. більше.', 'percentage point'],
    ['Позика на 40 млн дол. надійшла.', 'dollar'],
  ])('%s', (text, unit) => expect(read(text)).toMatchObject([{ unit }]));
});

describe('Ukrainian movements, ages and parts', () => {
  it.each([
    ['Кількість хворих зросла до 19.', 'up', 'exact'],
    ['Частка знизилася на чотири пункти.', 'down', 'exact'],
    ['Гривня ослабне до 46 за долар.', 'down', 'exact'],
    ['Похибка не перевищує 4,1%.', '<', 'at most'],
    ['Борг перевищив 7 мільйонів гривень.', '>', 'more than'],
  ])('%s', (text, change, qualifier) => expect(read(text)).toMatchObject([{ change, qualifier }]));

  it.each([
    ['Двоє дітей віком 6 і 11 років.', [null, 'year of age', 'year of age']],
    ['Опитали людей віком від 18 років.', ['year of age']],
    ['Частка впала на 4 пункти.', ['point']],
    ['Закрили 4 пункти пропуску.', [null]],
  ])('%s', (text, units) => expect(read(text).map(({ unit }) => unit)).toEqual(units));

  it('reads "кожна третя"', () => {
    expect(read('Кожна третя родина платить.')).toMatchObject([{ value: 1 / 3, counted: 'родина' }]);
  });
});
