import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

it.each([
  ['Help came within 20 minutes.', 'at most'],
  ['Losses could be as high as $3 billion.', 'at most'],
  ['Rates were as low as 2%.', 'at least'],
  ['It is up an average of 4.5 points.', 'exact'],
  ['The estimated cost is $2 million.', 'about'],
  ['It had an estimated value of $2 million.', 'about'],
  ['The wind never rose above nine knots.', 'at most'],
  ['The cost will not exceed $30 million.', 'at most'],
  ['The fleet never had fewer than 12 ships.', 'at least'],
  ['Not only more than 40 ships left.', 'more than'],
  ['It is well above the 15% limit.', 'exact'],
  ['It is well above 15%.', 'more than'],
  ['Dues have gone up to $8,400.', 'exact'],
  ['They mourned about the 20 children.', 'exact'],
  ['He paid nothing for 15-plus years.', 'at least'],
  ['It made 400 plus jobs.', 'at least'],
  ['It pays $5 an hour plus tips.', 'exact'],
])('%s', (text, qualifier) => {
  const { figures } = readArticle({ text, publishedAt: null });
  expect(figures.map((figure) => figure.qualifier)).toEqual([qualifier]);
});

it.each([
  ['Costs are up 5%.', 'up'],
  ['She gave up 18 seats.', '='],
  ['Women make up 40% of it.', '='],
  ['It cut costs by $3 million.', 'down'],
  ['It shot down 12 drones.', '='],
  ['He carried her down six floors.', '='],
  ['The index closed down 12 points.', 'down'],
  ['Snow fell at up to 3 inches an hour.', '<'],
])('reads which way it moves: %s', (text, change) => {
  const { figures } = readArticle({ text, publishedAt: null });
  expect(figures.map((figure) => figure.change)).toEqual([change]);
});
