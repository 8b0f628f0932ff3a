/** Headlines that set their speaker before a colon: "Police: Three hurt in mall fire", "ISW: …". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { isKnownPerson } from '../lexicon/known-people.ts';
import { wordList } from '../lexicon/word-list.ts';
import { BODIES, isPluralRole, ROLES } from '../sources/kind-of.ts';
import { isKnownBody } from '../sources/known-kinds.ts';

/** Words of a label at most ("Ukrainian General Staff", "Clinton camp"). */
const LABEL = 4;
/** Words that a claim of a headline has at least. */
const CLAIM = 3;
/** Words of a phrase without a verb, at most. */
const TITLE = 3;
/** Forms that show a short claim to be a clause. */
const VERBS = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|be|isn't|won't)$/;

/** Seats of power that are not also cities in the news. */
const SEATS = new Set(wordList('kremlin white_house downing_street no_10 pentagon vatican'));
/** Heads of labels for those who speak together, or for a paper. */
const CAMPS = new Set(
  wordList('camp campaign team newspaper paper media source sources watchdog military army navy'),
);
/** Nouns for people as such: "Women: The unheard majority" is a topic. */
const ANYBODY = /^(?:men|women|children|people|girls|boys|man|woman|soldiers|refugees|migrants|others|some)$/;

/** First words of what is explained or asked: "Police: what we know". */
const TOPICS = /^(?:what|who|why|how|where|when|which|is|are|was|were|does|do|did|can|could|should|will)$/;

/**
 * Whether the tokens [first, last) name a speaker before the colon of the headline of `doc`: people by role
 * ("Experts"), a known body or person, or an acronym that the text explains. "CNN president on Trump" ends before "on".
 */
export function isHeadlineSpeaker(doc: TaggedText, first: number, last: number, colon: number): boolean {
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  if (sentence.paragraph !== 0 || first !== sentence.first || last - first > LABEL) return false;
  const words: string[] = [];
  for (let k = first; k < last; k++) {
    if (doc.tokens[k]!.kind !== 'word') return false;
    words.push(doc.tokens[k]!.lower);
  }
  return isClaim(doc, colon + 1, sentence.last) && isSpeaker(doc, words, doc.tokens[first]!.text);
}

/** Whether the tokens [first, last) after a headline's colon tell something: "Police: what we know" only names a topic. */
export function isClaim(doc: TaggedText, first: number, last: number): boolean {
  if (last - first < CLAIM || doc.tokens[last - 1]!.text === '?') return false;
  const words = doc.tokens.slice(first, last).flatMap(({ kind, lower }) => (kind === 'word' ? lower : []));
  // "A tortured relationship" beside "A child died"
  const hasVerb = words.some((word, k) => VERBS.test(word) || (k > 1 && word.endsWith('ed')));
  if (/^(?:a|an|the)$/.test(words[0] ?? '') && words.length <= TITLE && !hasVerb) return false;
  return !TOPICS.test(doc.tokens[first]!.lower) || /^\p{Lu}{2}/u.test(doc.tokens[first]!.text);
}

/** Whether the words [first, last) that end a headline behind a colon name who says it: people by their role in small letters, a document, a body. */
export function isTrailer(doc: TaggedText, first: number, last: number): boolean {
  const tokens = doc.tokens.slice(first, last);
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'word')) return false;
  const words = tokens.map(({ lower }) => lower);
  const head = tokens.at(-1)!;
  const isSmall = head.text === head.lower;
  if (
    isSmall &&
    /^(?:report|reports|study|studies|poll|survey|records|documents|media|ministry|official)$/.test(
      head.lower,
    )
  )
    return true;
  if (isSmall && (isPluralRole(head.lower) || head.lower === 'police' || CAMPS.has(head.lower)))
    return !ANYBODY.test(head.lower);
  return isKnownBody(words.join(' ')) || SEATS.has(words.join(' '));
}

function isSpeaker(doc: TaggedText, words: readonly string[], text: string): boolean {
  const head = words.at(-1)!.replace(/^ex-/, '');
  const name = words.join(' ');
  if (isKnownBody(name) || SEATS.has(name)) return true;
  if (words.length === 1 && ANYBODY.test(head)) return false;
  if (isPluralRole(head) || ROLES.has(head) || isKnownPerson(head)) return true;
  if (CAMPS.has(head) || (words.length > 1 && BODIES.has(head))) return true;
  return words.length === 1 && /^\p{Lu}{2,6}$/u.test(text) && isExplained(doc, text);
}

/** "the Institute for the Study of War (ISW)" */
function isExplained(doc: TaggedText, acronym: string): boolean {
  return doc.tokens.some((token, k) => token.text === acronym && doc.tokens[k - 1]?.text === '(');
}
