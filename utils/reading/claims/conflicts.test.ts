import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** Pairs of values that stand against each other, the earlier first. */
function conflicts(text: string): unknown[] {
  const { figures } = readArticle({ text, publishedAt: '2024-01-04' });
  return figures.flatMap(({ value, conflictsWith }, i) =>
    figures.flatMap((other, k) => (k > i && conflictsWith.includes(other.id) ? [[value, other.value]] : [])),
  );
}

it.each([
  [
    'a figure in a relative clause',
    'The president said 31,000 soldiers had been killed, a number far lower than the 70,000 that officials estimated.',
    [[31_000, 70_000]],
  ],
  [
    'a figure that the sentence is set against',
    'Kyiv said it had lost 1,200 armored vehicles. The figure, posted on its page, is higher than the 900 the ministry cited.',
    [[1200, 900]],
  ],
  [
    'the part, not the whole',
    'The mayor wrote that 3,400 of the town’s 21,000 inhabitants stayed. The council put the number at 2,900.',
    [[3400, 2900]],
  ],
  [
    'the first sum of a sentence',
    'Two people put sales at $41 million, short of the $150 million hoped for. A third person said the figure was $50 million.',
    [[41_000_000, 50_000_000]],
  ],
  [
    'a weight without its unit',
    'The council said it bought 225 tonnes. Tom Lind, a dealer, reckons the true figure was nearer 735.',
    [[225, 735]],
  ],
  [
    'what two put it at',
    'It drew a crowd that police put at 8,000 and organizers at 20,000.',
    [[8000, 20_000]],
  ],
  [
    'what another puts lower',
    'The strikes cut 10 percent of output, analysts say. A diplomat put it lower, at 7 percent.',
    [[10, 7]],
  ],
  [
    'tolls told by other verbs',
    'Activists say 20 people have been killed. The rebels said 60 people had died.',
    [[20, 60]],
  ],
  [
    'a number put lower',
    'The union says 300 people died. The government puts the number far lower, at 90.',
    [[300, 90]],
  ],
  ['two places', 'The army said 12 people died in Lviv. The mayor said 15 people died in Odesa.', []],
  [
    'a part of a kind',
    'The operator said three power plants shut down. The agency said two gas power plants shut down on Friday.',
    [],
  ],
  [
    'what is only supposed',
    'The mayor said 31 million doses of the serum were shipped. The agency said that, had 12 million doses of the serum been spoilt, it would know.',
    [],
  ],
  [
    'what is measured',
    'The agency said a 6.1-magnitude quake hit at a depth of 10 km. The survey put its magnitude at 6.3 and its depth at 15.5 km.',
    [
      [6.1, 6.3],
      [10, 15.5],
    ],
  ],
  [
    'a figure in apposition',
    'The UN says 900 have fled, a figure Porto puts closer to 2,000.',
    [[900, 2000]],
  ],
  ['nothing without a claimant', 'Some 900 people fled. The mayor put the number at 2,000.', []],
  [
    'a sum without its currency',
    'Marca put the bonus at 150 million euros; Le Parisien said it was 100 million.',
    [[150_000_000, 100_000_000]],
  ],
])('finds %s', (_what, text, expected) => {
  expect(conflicts(text)).toEqual(expected);
});
