import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ruiz said nine boats had sunk, without giving evidence.', 'nine boats had sunk'],
  ['Ruiz said nine boats had sunk without providing any further details.', 'nine boats had sunk'],
  ['Ruiz said nine boats had sunk without elaborating.', 'nine boats had sunk'],
  ['Ruiz said nine boats had sunk, without naming them.', 'nine boats had sunk'],
  ['Ruiz has said the port will not close, hours after dockers blocked a pier.', 'the port will not close'],
  ['The port will not close, Ruiz has said, a day after dockers blocked a pier.', 'The port will not close'],
  ['Ruiz said the port would close but declined to elaborate.', 'the port would close'],
  ['Ruiz said the port would close but gave no details.', 'the port would close'],
  ['Ruiz said the port would close, but did not say when that would happen.', 'the port would close'],
  ['Ruiz said she would resign but would not say when.', 'she would resign'],
  ['Ruiz said it was over, declining to elaborate.', 'it was over'],
  ['The army said it had taken the town, but provided no evidence.', 'it had taken the town'],
  ['Two in 10 voters say the pier is old, based on a Harbour poll of 900 people.', 'the pier is old'],
  ['Ruiz said the plan was dead, and she was right.', 'the plan was dead'],
  ['Ruiz says the plan is dead, and she is not alone.', 'the plan is dead'],
])('a remark of the writer’s is no part of what is said: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});

it.each([
  [
    'Ruiz said the firm could not win without naming a site.',
    'the firm could not win without naming a site.',
  ],
  ['Ruiz said the man died, hours after being released.', 'the man died, hours after being released.'],
  [
    'Ruiz said the man had called the paper but did not say why.',
    'the man had called the paper but did not say why.',
  ],
  ['Ruiz said the ship sailed without providing food.', 'the ship sailed without providing food.'],
])('but not every “without” or “after” is his: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});
