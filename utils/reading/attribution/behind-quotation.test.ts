import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ruiz called it “the Wall” — a nickname he has used before.', 'it “the Wall”'],
  ['Ruiz called Lind “Tiny Tim,” a nickname he has used before.', 'Lind “Tiny Tim,”'],
  ['Ruiz called the raid “a crime”, the word Lind has used.', 'the raid “a crime”'],
  ['Ruiz accused Lind of “treason” — a charge punishable by death.', 'Lind of “treason”'],
  ['Ruiz said it was “the Wall” — his name for the dam.', 'it was “the Wall”'],
])('what the words are called is no part of them: %s', (text, content) => {
  expect(claimsIn(text)).toEqual([[expect.anything(), expect.anything(), content]]);
});

it.each([
  ['Ruiz called Lind “a liar,” a cheat and a thief.', 'Lind “a liar,” a cheat and a thief.'],
  ['Ruiz said the dam — the word is apt — was safe.', 'the dam — the word is apt — was safe.'],
])('but what is told goes on: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});
