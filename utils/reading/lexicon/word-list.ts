/** Splits a lexicon block at white space; `_` stands for a space inside an entry. */
export function wordList(block: string): string[] {
  const words: string[] = [];
  for (const entry of block.split(/\s+/)) if (entry !== '') words.push(entry.replaceAll('_', ' '));
  return words;
}
