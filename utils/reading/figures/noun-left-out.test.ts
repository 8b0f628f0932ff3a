/** What a number counts whose noun stands at an earlier one, and phrases that end before what is no noun. */

import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** What each figure of a text counts. */
const counted = (text: string): (string | null)[] =>
  readArticle({ text, publishedAt: '2024-01-04' }).figures.map((figure) => figure.counted);

it.each<[string, (string | null)[]]>([
  ['Nine people were killed and 34 others wounded.', ['people', 'people']],
  ['At least 12 people died and dozens more were wounded.', ['people', 'people']],
  ['Three people died and 11 were injured.', ['people', 'people']],
  ['The fire destroyed 240 homes and damaged 60 more.', ['homes', 'homes']],
  ['About 950 barns were lost and another 220 damaged.', ['barns', 'barns']],
  ['Five ferries were hit, and two more sank.', ['ferries', 'ferries']],
  ['He owns 12 carts and six others.', ['carts', 'carts']],
  ['The plan would cost 4,000 jobs and put 2,500 more at risk.', ['jobs', 'jobs']],
  ['Two ferries and 14 carts were hit, while the port put the toll at three.', ['ferries', 'carts', null]],
  // Others need not be soldiers, and nobody counts the hurt in homes.
  ['Two soldiers died and three others were hurt.', ['soldiers', null]],
  ['The storm hit 40 homes and 12 were hurt.', ['homes', null]],
  ['Two teachers fled; 17 others stayed.', ['teachers', null]],
  ['Fourteen were killed and 56 wounded.', [null, null]],
  ['The mayor said 12 wounded were taken to hospital.', [null]],
  ['The shooting left one officer dead.', ['officer']],
  ['The group holds 30% of territory Porto lost in May.', ['territory']],
  ['A third of eastern Porto lost its power.', ['eastern Porto']],
  ['It rained for three months of the year.', [null]],
  ['The flood killed 700 head of cattle.', ['cattle']],
])('%s', (text, expected) => expect(counted(text)).toEqual(expected));
