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
    'two ranges',
    'The fleet said between 40 and 55 boats were lost in the storm. The union said from 60 to 75 boats were lost in the storm.',
    [
      [
        [40, 55],
        [60, 75],
      ],
    ],
  ],
  [
    'what another puts it closer to',
    'Police said 12,000 people marched. The union put it closer to 20,000.',
    [[12_000, 20_000]],
  ],
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
    'deaths and people who died',
    'The ministry recorded 21 deaths in the outbreak. A study estimated that 70 people had died in the outbreak.',
    [[21, 70]],
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
  [
    'a share that no count takes up',
    'The commission said turnout was 71%. Her campaign said its own count showed her ahead by 54%.',
    [],
  ],
  [
    'a number of another year',
    'Smoke caused 1.1 million deaths in 2022, a study found. The office put the number at 538,000 for 2021.',
    [],
  ],
  [
    'fighters among the dead',
    'The ministry said 14 were killed and 56 wounded. The army put the number of fighters killed at 22.',
    [],
  ],
  [
    'others than the dead',
    'The mayor said at least 80 people were killed in the attack. The minister said 80 people were killed and 18 others were hurt in it.',
    [],
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
  [
    'what is to cost',
    'The company says the pipeline will cost $2.7 billion. Environmental groups say it will cost $4 billion.',
    [[2_700_000_000, 4_000_000_000]],
  ],
  [
    'what is measured by a noun',
    'Insurers put the damage at $8 billion. The governor said the damage came to $14 billion.',
    [[8_000_000_000, 14_000_000_000]],
  ],
  [
    'a number of them',
    'The minister put the number of refugees at 1.2 million. The union says there are 900,000 refugees.',
    [[1_200_000, 900_000]],
  ],
  [
    'a crowd',
    'The organizers claimed a turnout of 50,000. Police estimated the crowd at 18,000.',
    [[50_000, 18_000]],
  ],
  [
    'shares of one name',
    'The council said Reyes won 51.3 percent of the vote. Her campaign said Reyes won 43 percent of the vote.',
    [[51.3, 43]],
  ],
  [
    'a unit left out',
    'The agency expects a surplus of 1.2 million bpd; the cartel expects 1.3 million.',
    [[1_200_000, 1_300_000]],
  ],
  [
    'a sum that a third one took',
    'Prosecutors say he laundered 200 million euros. His lawyer said he laundered at most 30 million euros.',
    [[200_000_000, 30_000_000]],
  ],
  [
    'what it was before',
    'The ministry put the death toll at 47, up from 39 earlier. The mayor said 52 people had died.',
    [[47, 52]],
  ],
  ['what may come', 'Ruiz said 40 people had died. The union feared the toll could pass 200.', []],
  [
    'a number of them told at once',
    'Four people remained in critical condition, down from seven on Friday, the hospital said; police put the number of wounded at 22.',
    [],
  ],
  [
    'two days',
    'The mayor said 39 people were killed on Monday. The army said 52 people were killed on Tuesday.',
    [],
  ],
  [
    'two names',
    'The council said Reyes won 51 percent of the vote. The union said Lind won 44 percent of the vote.',
    [],
  ],
  [
    'two sites',
    'The union said 900 workers walked out at the port. The firm said 450 workers walked out at the plant.',
    [],
  ],
  [
    'two events',
    'The mayor said the fire had destroyed 340 homes. The state agency said the flood had destroyed 410 homes.',
    [],
  ],
  [
    'an event of another year',
    'The agency said the quake killed 212 people. The ministry said the 2004 quake killed 400 people.',
    [],
  ],
  [
    'places of those who speak',
    'Police in Lyon said 8,000 people marched. Police in Paris said 40,000 people marched.',
    [],
  ],
  ['each of his own', 'Poland said it would send 14 tanks. Spain said it would send 30 tanks.', []],
  [
    'results of two firms',
    'Halden reported a profit of $12 million. Porto reported a profit of $31 million.',
    [],
  ],
  [
    'what two things cost',
    'Ruiz said the bridge would cost $90 million. Lind said the tunnel would cost $210 million.',
    [],
  ],
  [
    'lower bounds far apart',
    'Ruiz said hackers got into at least two states. Lind said hackers got into more than 20 states.',
    [],
  ],
  [
    'a part of them',
    'The mayor said more than 120 people were wounded. “We got 63 wounded people, 19 of them in a coma,” said Ruiz, a surgeon.',
    [],
  ],
  [
    'wounded and a toll',
    'The mayor said 47 people were killed and 120 wounded. The ministry put the death toll at 52.',
    [[47, 52]],
  ],
  [
    'nobody who died later of those counted',
    'The governor said the number of dead stood at 11. Doctors said two had died in hospital.',
    [],
  ],
  [
    'a crowd and those who marched',
    'Organisers said 50,000 people marched; police put the crowd at 18,000.',
    [[50_000, 18_000]],
  ],
  [
    'what is saved and the savings',
    'The ministry said it would save 600 million euros. Auditors said the savings would be no more than 300 million euros.',
    [[600_000_000, 300_000_000]],
  ],
  [
    'a yearly sum taken up without its year',
    'Homes would pay 120 euros more a year, the ministry said. The opposition says the figure is 210 euros.',
    [[120, 210]],
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
