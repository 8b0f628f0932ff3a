import { expect, it } from 'vitest';
import { citedIn } from '../../../tests/retell-reading.ts';

/** Who is told to have said “…,” by the pronoun that stands last. */
function answering(text: string): string | undefined {
  const cited = citedIn(text);
  return Object.keys(cited).find((name) => cited[name]!.some((words) => /^s?he$/.test(words)));
}

it.each([
  ['Last month, The Courier’s Pete Lind asked Halden whether it was fair. “It is,” he said.', 'Halden'],
  ['A reporter asked Tom Halden about the pier. “It is closed,” he said.', 'Tom Halden'],
  ['Tom Halden spoke. Pete Lind, a reporter, asked him whether he would go. “No,” he said.', 'Tom Halden'],
  ['“Is it safe?” Pete Lind asked Tom Halden. “It is,” he said.', 'Tom Halden'],
  ['Tom Halden asked the mayor whether he knew. “No,” he said.', 'mayor'],
])('whoever is asked answers: %s', (text, name) => {
  expect(answering(text)).toBe(name);
});

it.each([
  ['Tom Halden asked Pete Lind to leave. “I am tired,” he said.', 'Tom Halden'],
  ['Tom Halden was asked by Pete Lind whether he knew. “No,” he said.', 'Tom Halden'],
  ['What hurt, Ana Sand said, was what a man asked Eva Lind about. “It hurt,” she said.', 'Ana Sand'],
  ['Ana Sand asked Tom Halden whether it was safe. “Is it?” she asked.', 'Ana Sand'],
])('but not whoever is told, or spoken of: %s', (text, name) => {
  expect(answering(text)).toBe(name);
});
