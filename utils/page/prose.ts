/** Whether a line of text reads as sentences or as a label. */

/** Sentence punctuation of the scripts that have any, with the quotes and brackets that may close after it. */
const sentenceMark = /[.!?…。！？؟।:;]["”“»«’‘')\]]*(?:\s|$)|[。！？]/;

/** Scripts in which a word is a character or two. */
export const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether the text ends a sentence somewhere. */
export function hasSentence(text: string): boolean {
  return sentenceMark.test(text);
}

/** Long enough for a sentence, punctuated, and mostly no link. */
export function isProse(text: string, linkLength: number): boolean {
  const { length } = text;
  if (length < 20 || linkLength * 2 > length || !hasSentence(text)) return false;
  return length >= 50 || denseScript.test(text);
}
