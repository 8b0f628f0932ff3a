import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('a report set into a relative clause is about that clause', () => {
  it.each([
    [
      'The navy said nine boats joined the search, which, it added, was a success.',
      ['The navy', 'said', 'nine boats joined the search'],
      ['it', 'added', 'the search, which', 'was a success.'],
    ],
    [
      'The club said it sold a pier, which, officials said, held 300 boats.',
      ['The club', 'said', 'it sold a pier'],
      ['officials', 'said', 'a pier, which', 'held 300 boats.'],
    ],
    [
      'The navy said it searched Almada, where, a diver told the Courier, two boats sank.',
      ['The navy', 'said', 'it searched Almada'],
      ['a diver', 'told', 'two boats sank.'],
    ],
    [
      'Photos show two boats and a pier, which, according to divers, was built in May.',
      ['Photos', 'show', 'two boats and a pier'],
      ['divers', 'according to', 'a pier, which', 'was built in May.'],
    ],
    [
      'Lind denounced a raid on the harbour, which Porto blamed on the rebels.',
      ['Lind', 'denounced', 'a raid on the harbour'],
      ['Porto', 'blamed', 'a raid on the harbour, which', 'on the rebels'],
    ],
    [
      'The fire, which police have blamed on a fault, killed two.',
      ['police', 'have blamed', 'The fire, which', 'on a fault'],
    ],
    ['The port has 300 boats, which, according to Ruiz, leak.', ['Ruiz', 'according to', 'which', 'leak.']],
  ])('%s', (text, ...claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

it('what is said goes on behind an aside that says by whose count', () => {
  const text = 'The mayor said that, according to the port, nine boats sank.';
  expect(claimsIn(text)).toEqual([
    ['The mayor', 'said', 'that, according to the port, nine boats sank.'],
    ['the port', 'according to', 'nine boats sank.'],
  ]);
});
