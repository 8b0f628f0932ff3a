import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

const cues = (text: string): (string | null | undefined)[] => claimsIn(text).map(([, cue]) => cue);

describe('what somebody is told not to have said is no claim', () => {
  it.each([
    'Ruiz left without saying that she would resign.',
    'Ruiz stopped short of saying that she would resign.',
    'Ruiz avoided saying that she would resign.',
    'Ruiz refrained from saying that the port was safe.',
    'No, Ruiz did not say that the port was safe.',
    'Ruiz never said the port was safe.',
    'Ruiz did not tell the board that the port was safe.',
    'Ruiz did not warn that the port was unsafe.',
    'Ruiz did not tell them to leave.',
    'Ruiz did not ask for money.',
    'Lind was asked about the decision not to recommend a fine.',
  ])('%s', (text) => {
    expect(cues(text)).toEqual([]);
  });

  it.each([
    ['Ruiz did not say whether the port was safe.', 'did not say'],
    ['Ruiz would not say that the port was safe.', 'would not say'],
    ['Ruiz did not deny that the port was safe.', 'did not deny'],
    ['Ruiz did not recommend closing the port.', 'did not recommend'],
    ['Ruiz left the hall, saying that the port was safe.', 'saying'],
  ])('but a silence or an admission is: %s', (text, cue) => {
    expect(cues(text)).toEqual([cue]);
  });
});
