import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ruiz said nine boats had sunk, without giving evidence.', 'nine boats had sunk'],
  ['Ruiz said nine boats had sunk without providing any further details.', 'nine boats had sunk'],
  ['Ruiz said nine boats had sunk without elaborating.', 'nine boats had sunk'],
  ['Ruiz said nine boats had sunk, without naming them.', 'nine boats had sunk'],
  ['Ruiz has said the port will not close, hours after dockers blocked a pier.', 'the port will not close'],
  ['The port will not close, Ruiz has said, a day after dockers blocked a pier.', 'The port will not close'],
])('a remark of the writer’s is no part of what is said: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});

it.each([
  [
    'Ruiz said the firm could not win without naming a site.',
    'the firm could not win without naming a site.',
  ],
  ['Ruiz said the man died, hours after being released.', 'the man died, hours after being released.'],
  ['Ruiz said the ship sailed without providing food.', 'the ship sailed without providing food.'],
])('but not every “without” or “after” is his: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});
