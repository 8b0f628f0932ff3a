/** A text may end anywhere: in a preview, behind a wall, in the middle of a word's clause. */

import { expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const SENTENCES = [
  'The lawsuit claims Acme knew of the leak, court papers show.',
  'A kingdom of bacteria could rewrite what is known, scientists report today in Science.',
  'It is lower than the 70,000 that U.S. officials estimated in August, a figure critics called low.',
  'Ruiz says it is safe, a claim the agency called misleading in a warning letter last June.',
  'It drew a crowd that police put at about 8,000 and organizers at more than 20,000, residents at 9,000.',
  'Marca put it at 150 million euros; Le Parisien, citing a source at the league, said it was 100 million.',
  'Nobody knows, but prosecutors said in a letter in June that they would drop it, citing “delays.”',
  'It may go ahead, which his lawyer, Ana Ruiz, a partner at Dunn & Pryce, said it would, neither side denied.',
  'Output rose 1.1% to $5-$7 billion, the Carbon Project, a group of scientists, reported in December.',
  'Asked by Tom Lind on Monday whether he knew, he said: “No,” and told reporters when asked again that he did not.',
  'Anyone with information is asked to call 101, quoting log 412 of March 3, a spokesperson for the force said.',
  'Kyiv needs at least 200,000 155mm shells a month, he said in a letter seen by Reuters, but is firing 2,000 a day.',
  'In a March 2021 email, the then-director of compliance, Paul Renner, 67, a retired colonel, told colleagues that it leaked.',
  'The level was 9 micrograms per deciliter, or 1.5 C above the 13.14 C of 2020, one of its editors wrote at the time.',
  'The minister resigned in July, the Guardian has learned, and 3,400 of the town’s 21,000 inhabitants left.',
  'Goldman sees oil at $100 by 2035, more than six times what analysts forecast a year earlier, and gave it a 40% chance.',
  'The office declined to comment and gave no details, but Acme, which would not say why, said it “had no choice,” drawing jeers.',
  'After saying that he would stay, Lee, calling it “a step back,” vowed to sue and appealed to both sides to talk, as has Ruiz.',
  'The army neither confirmed nor denied it, nor would it comment, — Ana Ruiz (@anaruiz) May 4, 2024: cut its forecast to 2 percent.',
  'У Пентагоні відмовилися коментувати, як пише The Post із посиланням на джерела, що порт закрито у середу.',
];

it.each(SENTENCES)('reads any beginning of: %s', (sentence) => {
  const language = /[а-я]/.test(sentence) ? 'uk' : 'en';
  for (const { index } of sentence.matchAll(/\s|\b/g)) {
    const text = sentence.slice(0, index);
    expect(readArticle({ text, publishedAt: '2024-01-04', language })).toHaveProperty('claims');
  }
});

/** Numbers from 0 to below `limit`, the same each time (Park & Miller, 1988). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

it('reads pieces of sentences in any order, with marks and words between them', () => {
  const roll = dice(20_240_104);
  const words = SENTENCES.map((sentence) => sentence.split(' '));
  const between = [
    ',',
    '“',
    '”',
    '"',
    '—',
    '(',
    ';',
    ':',
    'said',
    'that',
    'who',
    'at',
    'to',
    '$5',
    'it',
    'by',
  ];
  for (let n = 0; n < 3000; n++) {
    const pieces: string[] = [];
    for (let k = 0; k <= roll(4); k++) {
      const from = words[roll(words.length)]!;
      const start = roll(from.length);
      pieces.push(...from.slice(start, start + 1 + roll(9)), between[roll(between.length)]!);
    }
    const text = pieces.join(' ');
    expect(readArticle({ text, publishedAt: '2024-01-04' })).toHaveProperty('claims');
  }
});
