/** Plain words, or words marked as of a kind; in the words of a mark there may be further marks, to be parsed in turn. */
export type MarkedPart = string | { kind: string; words: string };

/**
 * Splits text at `[kind|words]` and `[kind|words [kind|words] words]`; a bracket that is not closed or has no kind stays
 * text. Linear in the text's length.
 */
export function parseMarkedText(text: string): MarkedPart[] {
  return text
    .split(/(\[\w{1,20}\|(?:[^[\]]|\[[^[\]]{1,200}\]){1,200}\])/)
    .filter(Boolean)
    .map((part) => {
      const marked = /^\[(\w+)\|(.+)\]$/s.exec(part);
      return marked ? { kind: marked[1]!, words: marked[2]! } : part;
    });
}
