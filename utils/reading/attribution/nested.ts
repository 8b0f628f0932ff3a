/** Reports inside reports: "Smith said that the ministry had denied it". */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { NEG, PRON } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';

/** Cues that keep their own claim inside another one: acts of speech, no attitudes. */
const SPEECH = new Set([
  'say',
  'tell',
  'claim',
  'deny',
  'announce',
  'write',
  'add',
  'report',
  'confirm',
  'according to',
]);

/** In whose words a token stands: those of a speaker, or those that somebody tells of another. */
const SAID = 1;
const RETOLD = 2;
const NOBODYS = 4;

/**
 * Leaves out attributions inside the reported words of others, but for another named source that is said to have
 * spoken: "he said he hopes" is one claim, "he said the ministry had denied it" are two. Linear in the reported words.
 */
export function dropNested(doc: TaggedText, found: readonly Attribution[]): Attribution[] {
  const reported = new Uint8Array(doc.tokens.length);
  const until = new Int32Array(doc.tokens.length);
  for (const { content, lemma, source, rule } of found) {
    // "She said the pier was safe, the Herald reported"
    const retells =
      lemma === 'according to' || (/^(?:report|find|show)$/.test(lemma) && rule.endsWith(':left'));
    const whose = retells ? RETOLD : source ? SAID : NOBODYS;
    for (const piece of content)
      for (let i = piece.first; i < piece.last; i++) {
        reported[i]! |= whose;
        until[i] = Math.max(until[i]!, whose === NOBODYS ? doc.tokens.length : piece.last);
      }
  }
  return found.filter((a, k) => {
    const within = reported[a.cue.first]!;
    // "Ruiz had warned of it, according to a colleague": Ruiz's words, too.
    const isTold = a.source && (!isPronoun(doc, a.source) || /^(?:say|tell)$/.test(a.lemma));
    if (within === RETOLD && isTold) return clip(a, until[a.cue.first]!);
    if (within !== 0) return isOtherSpeaker(doc, a, within === NOBODYS) && clip(a, until[a.cue.first]!);
    if (k === 0 || !reportsSame(found[k - 1]!, a)) return true;
    // "said in a video posted on Facebook that"
    const before = found[k - 1]!;
    return a.rule === 'noun'
      ? !isMedium(doc, a)
      : before.content.length > 1 || a.source?.first !== before.source?.first;
  });
}

/** Ends what is told inside a report where the report ends: "who said the bot had told her to fast | was praised". */
function clip({ content }: Attribution, end: number): true {
  for (const piece of content) if (piece.first < end) piece.last = Math.min(piece.last, end);
  return true;
}

/** "said in its report that": where something was said, by its own pronoun. */
function isMedium(doc: TaggedText, { source }: Attribution): boolean {
  if (!source || source.last - source.first !== 1 || source.first < 1) return false;
  return /^(?:in|on|during)$/.test(doc.tokens[source.first - 1]!.lower);
}

/** Whether an attribution reports the words that the next one does. */
const reportsSame = (a: Attribution, b: Attribution): boolean =>
  b.content.length > 0 && a.content.some((piece) => piece.first === b.content[0]!.first);

function isOtherSpeaker(
  doc: TaggedText,
  { source, cue, lemma, rule }: Attribution,
  isFree: boolean,
): boolean {
  // "Ten are thought to have drowned, according to police": a hedge of theirs, no second report
  if (source === null) return (isFree && rule.startsWith('impersonal')) || rule === 'impersonal:that';
  if (isNegated(doc, cue) && !/^(?:say|tell|deny)$/.test(lemma)) return false;
  // "said he had told them to leave": an order that he tells of
  if (lemma === 'tell' && rule.endsWith(':infinitive')) return false;
  return (SPEECH.has(lemma) || rule === 'figure-retold') && !isPronoun(doc, source);
}

/** "regretted that partners had not announced aid": who says that somebody was silent makes him no speaker. */
function isNegated(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++) if (doc.bits[k]! & NEG) return true;
  return false;
}

const isPronoun = (doc: TaggedText, { first, last }: Phrase): boolean =>
  last - first === 1 && (doc.bits[first]! & PRON) !== 0;
