import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each<[string, ...[source: string, content: string][]]>([
  [
    'The survey found 40% of residents say the pier is unsafe.',
    ['The survey', '40% of residents say the pier is unsafe.'],
    ['40% of residents', 'the pier is unsafe.'],
  ],
  [
    '31 percent of nurses say Lind is right, 44 percent doubt his plans and 19 percent say he is wrong.',
    ['31 percent of nurses', 'Lind is right'],
    ['19 percent', 'he is wrong.'],
  ],
  [
    'A quarter say they sleep badly, and one in six say it is worse.',
    ['A quarter', 'they sleep badly'],
    ['one in six', 'it is worse.'],
  ],
  ['39% say they are tired, 21% bored.', ['39%', 'they are tired']],
  ['Fewer than 6 in 10 said Lind would win.', ['Fewer than 6 in 10', 'Lind would win.']],
  [
    '45% of nurses, 28% of doctors and 12% of guards say they would leave.',
    ['45% of nurses, 28% of doctors and 12% of guards', 'they would leave.'],
  ],
])('each share says its own: %s', (text, ...told) => {
  expect(claimsIn(text).map(([source, , content]) => [source, content])).toEqual(told);
});
