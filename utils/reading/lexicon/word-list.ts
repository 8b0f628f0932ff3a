/** Splits a lexicon block at white space; `_` stands for a space inside an entry. */
export function wordList(block: string): string[] {
  const words = block.trim().split(/\s+/);
  return block.includes('_') ? words.map((entry) => entry.replaceAll('_', ' ')) : words;
}
