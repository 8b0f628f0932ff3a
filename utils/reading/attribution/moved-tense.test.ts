import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it('a wish behind “that” ends before a past form that a comma sets off', () => {
  const [, , content] = claimsIn('Ruiz proposed that more staff be hired, and pushed to fund the pier.')[0]!;
  expect(content).toBe('that more staff be hired');
  const [, , whole] = claimsIn('Ruiz asked that the pier be closed and moved to Porto.')[0]!;
  expect(whole).toBe('that the pier be closed and moved to Porto.');
});

it.each([
  ['Ruiz said the port would close, and the council voted to keep it open.', 'the port would close'],
  ['Ruiz said the port would close, but the council voted to keep it open.', 'the port would close'],
  ['Lee said he had never met her, but photographs show the two together.', 'he had never met her'],
  ['Lee said he would not run again, and three others have since left.', 'he would not run again'],
])('the writer goes on in his own tense: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});

it.each([
  'the port would close, and the union would be told in May.',
  'she had seen the plan, but she had not signed it.',
  'inflation had eased, while wages had risen by 4 percent.',
  'two men were held, and police had found a gun.',
])('the speaker in the tense of what is told: %s', (content) => {
  expect(claimsIn(`Ruiz said ${content}`)[0]?.[2]).toBe(content);
});

it('a finding goes on behind “while”, but not into another’s report', () => {
  const found = 'The poll found that 49 percent back Ruiz, while 40 percent back Lind.';
  expect(claimsIn(found)[0]?.[2]).toBe('that 49 percent back Ruiz, while 40 percent back Lind.');
  const said = 'The poll found that 49 percent back Ruiz, while Lind said that he would win.';
  expect(claimsIn(said)[0]?.[2]).toBe('that 49 percent back Ruiz');
});
