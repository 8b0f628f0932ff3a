/** Labels of a transcript: who asks may be called by nothing else in the text. */

import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import { COLON, QUOTE } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';

/** Labels of checks, interviews without names, and lists. */
const NO_NAMES = new Set(
  wordList(`
    claim claims fact facts myth reality verdict rating true false question answer pro con pros cons step part day
    note update correction what why who when where how yes no
  `),
);

export const startsParagraph = (doc: TaggedText, sentence: SentenceTokens): boolean =>
  sentence.start <= doc.paragraphs[sentence.paragraph]!.start + 1;

/**
 * Labels in capitals ("WALSH: …", in lower case) that come again and again at the start of paragraphs, where another
 * such label ("RUIZ: …") is one of the text's `names`.
 */
export function interviewers(doc: TaggedText, names: ReadonlySet<string>): string[] {
  const labels = new Map<string, number>();
  for (const sentence of doc.sentences) {
    const label = shoutedLabel(doc, sentence);
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const all = [...labels.keys()];
  // "Q: …" and "A: …": who answers is called by no name.
  if (labels.has('q') && labels.has('a')) return ['a'];
  if (!all.some((label) => names.has(label))) return [];
  return all.filter((label) => labels.get(label)! > 1 && !NO_NAMES.has(label));
}

/** Words of a label at most: "DR. ANA RUIZ". */
const LABEL = 4;

/** The last of the words in capitals before the colon at the start of a paragraph, in lower case. */
function shoutedLabel(doc: TaggedText, sentence: SentenceTokens): string | null {
  if (!startsParagraph(doc, sentence)) return null;
  const first = doc.bits[sentence.first]! & QUOTE ? sentence.first + 1 : sentence.first;
  let colon = first + 1;
  while (
    colon < sentence.last &&
    colon - first < LABEL &&
    isShouted(doc.tokens[colon - 1]!.text) &&
    !(doc.bits[colon]! & COLON)
  )
    colon++;
  if (colon >= sentence.last || !(doc.bits[colon]! & COLON)) return null;
  const { text, lower } = doc.tokens[colon - 1]!;
  return isShouted(text) || (colon === first + 1 && /^[QA]$/.test(text)) ? lower : null;
}

const isShouted = (text: string): boolean => /^\p{Lu}[\p{Lu}’'-]+$/u.test(text);
