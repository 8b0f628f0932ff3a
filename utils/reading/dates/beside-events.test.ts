import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

const datesOf = (text: string): string[] =>
  findDates({
    text,
    sentences: splitSentences(text, undefined, 'en'),
    tokens: tokenize(text),
    anchor: '2024-05-15',
  }).map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`);

const MURDER = 'Ana Ruiz was shot to death in her kitchen on April 23.';

describe('days counted from an event that the text dates', () => {
  it.each([
    ['He bought a rifle ten days before the murder.', 'ten days before the murder = 2024-04-13'],
    ['Two men came to the house the day after her death.', 'the day after her death = 2024-04-24'],
    ['They had quarrelled a week before the killing, she said.', 'a week before the killing = 2024-W16'],
    ['He was seen in town a day after Ruiz was killed.', 'a day after Ruiz was killed = 2024-04-24'],
    ["A neighbour moved out two days after Ruiz's death.", "two days after Ruiz's death = 2024-04-25"],
  ])('%s', (sentence, expected) => {
    expect(datesOf(`${MURDER} ${sentence}`)).toContain(expected);
    expect(datesOf(`${sentence} ${MURDER}`)).toContain(expected);
  });

  it.each([
    ['A car was seen in the days before the shooting.', 'the days before the shooting = 2024-04'],
    ['A car was seen in the weeks before the shooting.', 'the weeks before the shooting = 2024-04'],
  ])('gives the month in which a vague stretch lies: %s', (sentence, expected) => {
    expect(datesOf(`${MURDER} ${sentence}`)).toContain(expected);
  });

  it('gives no month where the stretch reaches into another', () => {
    const text = 'Ana Ruiz was shot on April 3. A car was seen in the days before the shooting.';
    expect(datesOf(text)).toEqual(['April 3 = 2024-04-03']);
  });

  it.each([
    ['Police want a witness to the April 23 sniper shooting.', 'the shooting'],
    ['The crash on April 23 closed the line.', 'the crash'],
    ['The vote was held on April 23.', 'the vote'],
    ['The killing of Ana Ruiz in Porto on April 23 is unsolved.', 'the murder'],
    ["April 23's blast shook the town.", 'the explosion'],
    ['A bomb exploded in the market on April 23.', 'the attack'],
    ['He was at home on April 23 when Ruiz was gunned down.', 'the killing'],
  ])('takes the day from %s', (sentence, event) => {
    expect(datesOf(`${sentence} He left two days before ${event}.`)).toContain(
      `two days before ${event} = 2024-04-21`,
    );
  });

  it.each([
    ['an event of two days', 'Two died on April 3 and one was killed on April 8.', 'the killing'],
    ['an event of another kind', 'Ana Ruiz was shot on April 23.', 'the election'],
    ['what may come', 'She could be killed on April 23.', 'the killing'],
    ['what nearly was', 'She was nearly killed on April 23.', 'the killing'],
    ['a day of another clause', 'She was killed, police said on April 23.', 'the killing'],
    [
      'another clause without a comma',
      'Police said he was killed before they met on April 23.',
      'the killing',
    ],
    ['another person', 'Ana Ruiz was shot on April 23.', "Lind's death"],
    ['fire that is opened', 'Troops opened fire on April 23.', 'the fire'],
    ['an event that only modifies', 'The April 23 murder trial drew crowds.', 'the murder'],
  ])('leaves a length for %s', (_what, sentence, event) => {
    expect(datesOf(`${sentence} He left two days before ${event}.`)).toContain('two days = P2D');
  });

  it('leaves an event that its own words tell from others', () => {
    expect(datesOf(`${MURDER} He left two days before the murder of a clerk.`)).toContain('two days = P2D');
    expect(datesOf(`${MURDER} He left two days before the murder trial.`)).toContain('two days = P2D');
  });

  it('takes the day where the month was told before', () => {
    const text = 'After the murder last month police searched the house. Ana Ruiz was shot on April 23.';
    expect(datesOf(`${text} He left two days before the murder.`)).toContain(
      'two days before the murder = 2024-04-21',
    );
  });
});

describe('the day of a clock time that an event gives', () => {
  it.each([
    ['A runner saw the car at 6 a.m. near her home ten days before the murder.', '6 a.m. = 2024-04-13T06:00'],
    [
      'A runner saw the car at 6 a.m. ten days before the murder.',
      '6 a.m. ten days before the murder = 2024-04-13T06:00',
    ],
    ['The rifle was found on May 2. Ruiz was shot at 10 p.m. as she cooked.', '10 p.m. = 2024-04-23T22:00'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(`${MURDER} The hunt went on for days. Many helped. ${sentence}`)).toContain(expected);
  });

  it('is not the week that stands behind it', () => {
    expect(datesOf(`${MURDER} A runner saw the car at 6 a.m. a week before the murder.`)).toContain(
      'a week before the murder = 2024-W16',
    );
  });

  it('is the day its own sentence names', () => {
    expect(datesOf(`${MURDER} On May 2 a clerk was shot at 10 p.m. outside the court.`)).toContain(
      '10 p.m. = 2024-05-02T22:00',
    );
  });
});
