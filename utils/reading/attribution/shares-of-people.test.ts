import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each<[string, ...[source: string, content: string][]]>([
  [
    'The survey found 40% of residents say the pier is unsafe.',
    ['The survey', '40% of residents say the pier is unsafe.'],
    ['40% of residents', 'the pier is unsafe.'],
  ],
  [
    '37 percent of residents say Lind is right, 39 percent blame his rivals and 22 percent say he is wrong.',
    ['37 percent of residents', 'Lind is right'],
    ['22 percent', 'he is wrong.'],
  ],
  [
    'A third say they cannot tell, and one in five say it is worse.',
    ['A third', 'they cannot tell'],
    ['one in five', 'it is worse.'],
  ],
  ['42% say they are liberal, 34% conservative.', ['42%', 'they are liberal']],
  ['More than 4 in 10 said Lind would be best.', ['More than 4 in 10', 'Lind would be best.']],
  [
    '45% of nurses, 28% of doctors and 12% of guards say they would leave.',
    ['45% of nurses, 28% of doctors and 12% of guards', 'they would leave.'],
  ],
])('each share says its own: %s', (text, ...told) => {
  expect(claimsIn(text).map(([source, , content]) => [source, content])).toEqual(told);
});
