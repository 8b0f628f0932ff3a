/** Quotations that no cue took: they go on from the attribution beside them, or from the paragraph before. */

import type { Phrase } from '../grammar/noun-words.ts';
import type { Quotation } from '../grammar/quotations.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { POSS, PRON, STOP } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { SPOKEN } from './left-of-cue.ts';

/** Adds quotations without a cue of their own to the attribution that they go on from. Linear in the quotations. */
export function adoptOrphans(doc: TaggedText, found: Attribution[]): void {
  const covered = new Uint8Array(doc.tokens.length);
  for (const a of found) for (const piece of a.content) covered.fill(1, piece.first, piece.last);
  const byParagraph = new Map<number, Attribution[]>();
  for (const a of found) {
    const { paragraph } = doc.sentences[doc.sentenceOf[a.cue.first]!]!;
    const list = byParagraph.get(paragraph);
    if (list) list.push(a);
    else byParagraph.set(paragraph, [a]);
  }
  let running: Attribution | null = null;
  let until = -1;
  let talk: Talk | null = null;
  for (const [index, quotation] of doc.quotations.entries()) {
    if (covered[quotation.first] || (quotation.words < SPOKEN && !isWholeSentence(doc, quotation))) continue;
    const sentence = doc.sentences[doc.sentenceOf[quotation.first]!]!;
    if (sentence.first !== quotation.first) continue;
    const near = byParagraph.get(quotation.paragraph);
    const earlier = near && lastBefore(near, quotation.first);
    const turn: Talk | null = earlier ? null : turnOf(doc, quotation, byParagraph, talk);
    if (turn) talk = turn;
    const before: Attribution | undefined = earlier
      ? (speakerBefore(doc, earlier, quotation) ?? saidRightBefore(doc, earlier, quotation))
      : turn
        ? turn[turn.isQuestion ? 'asker' : 'answerer']
        : until < quotation.paragraph - 1 && isWholeText(doc, index)
          ? undefined
          : goesOnFrom(doc, quotation, byParagraph, running, until);
    if (!before) continue;
    before.content.push({ first: quotation.first, last: quotation.last });
    running = before;
    until = quotation.paragraph;
  }
}

/** Paragraphs of a quotation from which it is a speech given in full, and nobody's last words. */
const FULL = 12;

/** Whether so many paragraphs from the quotation `index` on are one quotation each: the text of a speech, below the news of it. */
function isWholeText(doc: TaggedText, index: number): boolean {
  const { paragraph } = doc.quotations[index]!;
  for (let k = 0; k < FULL; k++) {
    const next = doc.quotations[index + k];
    if (next?.paragraph !== paragraph + k || !isWholeParagraph(doc, next)) return false;
  }
  return true;
}

/** "“Let me talk.”": a short quotation that is a sentence by itself is no title. */
function isWholeSentence(doc: TaggedText, { first, last, closed }: Quotation): boolean {
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  const end = closed ? last - 2 : last - 1;
  return sentence.first === first && last >= sentence.last && (doc.bits[end]! & STOP) !== 0;
}

/** Tokens of reported words that are searched for a quotation mark. */
const SEARCHED = 320;

/** Attributions looked at before a quotation. */
const LOOK_BACK = 6;

/** The last attributions whose cue stands before token `at`, the nearest first; `near` is in text order. */
function lastBefore(near: readonly Attribution[], at: number): Attribution[] {
  let low = 0;
  let high = near.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (near[middle]!.cue.first < at) low = middle + 1;
    else high = middle;
  }
  return near.slice(Math.max(0, low - LOOK_BACK), low).reverse();
}

/** The nearest that quotes; who calls something “odd” beside another who speaks in the same sentence has but named it. */
function speakerBefore(
  doc: TaggedText,
  before: readonly Attribution[],
  quotation: Quotation,
): Attribution | undefined {
  const nearest = before.find((a) => quotes(doc, a));
  if (nearest && isAnothers(doc, nearest, quotation)) return undefined;
  if (!nearest || !NAMING.test(nearest.lemma)) return nearest;
  const sentence = doc.sentenceOf[nearest.cue.first];
  const isSpoken = (a: Attribution): boolean =>
    doc.sentenceOf[a.cue.first] === sentence && !NAMING.test(a.lemma) && quotes(doc, a);
  return before.find(isSpoken) ?? nearest;
}

/** "“We are tired,” she said. Her colleague nodded. “Very tired.”": who makes a gesture right before a quotation has said it. */
function isAnothers(doc: TaggedText, { cue }: Attribution, { first }: Quotation): boolean {
  const index = doc.sentenceOf[first]! - 1;
  const between = doc.sentences[index];
  if (!between || index <= doc.sentenceOf[cue.first]! || doc.quoteOf[between.first]! >= 0) return false;
  if (doc.bits[between.first]! & PRON && !(doc.bits[between.first]! & POSS)) return false;
  for (let k = between.first; k < between.last; k++) if (GESTURE.test(doc.tokens[k]!.lower)) return true;
  return false;
}

const GESTURE =
  /^(?:nodded|nods|agreed|agrees|smiled|smiles|shrugged|shrugs|laughed|laughs|sighed|sighs|disagreed|disagrees)$/;

const NAMING = /^(?:call|describe|label|dub|brand)$/;

/** "The pier is old, Lind said. “It will not hold.”": a sentence in quotation marks behind one that its speaker said. */
function saidRightBefore(
  doc: TaggedText,
  before: readonly Attribution[],
  quotation: Quotation,
): Attribution | undefined {
  if (!quotation.closed || !isWholeSentence(doc, quotation)) return undefined;
  const sentence = doc.sentenceOf[quotation.first]! - 1;
  return before.find(
    ({ cue, source, lemma }) => doc.sentenceOf[cue.first] === sentence && source !== null && TOLD.test(lemma),
  );
}

/** Verbs whose speaker may go on in his own words. */
const TOLD =
  /^(?:say|tell|add|explain|argue|note|recall|insist|warn|acknowledge|admit|stress|claim|maintain|predict|complain|joke|believe|think|suggest|agree|concede|contend|describe|call)$/;

/** Verbs of one's own words, behind which a paragraph goes on in quotation marks. */
const WENT_ON =
  /^(?:say|tell|add|explain|argue|note|recall|insist|warn|acknowledge|admit|stress|claim|maintain|complain|lament|regret|deny|concede|contend|emphasi[sz]e)$/;

/** Two who ask and answer in turn: who does which, in which paragraph they spoke last, and whether that was a question. */
interface Talk {
  asker: Attribution;
  answerer: Attribution;
  paragraph: number;
  isQuestion: boolean;
}

/**
 * "“Were you there?” Lind asked. / “I was,” said Ruiz. / “Alone?” / “Yes.”": whose turn a paragraph is that is a quotation
 * and nothing else, in the `talk` before it; null where nobody asks in turn.
 */
function turnOf(
  doc: TaggedText,
  quotation: Quotation,
  byParagraph: ReadonlyMap<number, Attribution[]>,
  talk: Talk | null,
): Talk | null {
  if (!isWholeParagraph(doc, quotation)) return null;
  const { paragraph } = quotation;
  const isQuestion = doc.tokens[quotation.last - 2]?.text === '?';
  if (talk?.paragraph === paragraph - 1)
    return isQuestion === talk.isQuestion ? null : { ...talk, paragraph, isQuestion };
  if (!isQuestion) return null;
  const spokeIn = (at: number): Attribution | undefined =>
    byParagraph.get(at)?.findLast((a) => a.source !== null && quotes(doc, a));
  const isGoingOn = talk?.paragraph === paragraph - 2 && talk.isQuestion;
  const before = isGoingOn ? talk.asker : spokeIn(paragraph - 2);
  const answerer = spokeIn(paragraph - 1);
  if (!before || !answerer || !(isGoingOn || asks(doc, before))) return null;
  return { asker: before, answerer, paragraph, isQuestion };
}

/** Whether what somebody is quoted with ends as a question. */
function asks(doc: TaggedText, { content }: Attribution): boolean {
  const { last } = content.at(-1)!;
  return doc.tokens[last - 1]!.text === '?' || doc.tokens[last - 2]?.text === '?';
}

/** Whether a quotation is all of its paragraph. */
function isWholeParagraph(
  { tokens, paragraphs }: TaggedText,
  { first, last, paragraph }: { first: number; last: number; paragraph: number },
): boolean {
  const { start, end } = paragraphs[paragraph]!;
  return tokens[first]!.start <= start + 1 && tokens[last - 1]!.end >= end - 2;
}

/** A paragraph that is one quotation goes on from the last speaker of the paragraph right before it. */
function goesOnFrom(
  doc: TaggedText,
  quotation: { first: number; last: number; paragraph: number },
  byParagraph: ReadonlyMap<number, Attribution[]>,
  running: Attribution | null,
  until: number,
): Attribution | undefined {
  if (!isWholeParagraph(doc, quotation)) return undefined;
  if (running && until === quotation.paragraph - 1) return running;
  const before = byParagraph.get(quotation.paragraph - 1)?.slice(-LOOK_BACK);
  return (
    before?.findLast((a) => quotes(doc, a) || a.rule.endsWith(':colon')) ??
    outermost(before?.filter((a) => toldLast(doc, a, quotation)) ?? [])
  );
}

/** "He added that some deny it. / “I heard it.”": whose words hold those of the last of `told`. */
function outermost(told: readonly Attribution[]): Attribution | undefined {
  const last = told.at(-1);
  return (
    told.find(({ content }) => content.some((p) => p.first <= last!.cue.first && last!.cue.first < p.last)) ??
    last
  );
}

/** "She regretted that nobody was asked. / “It is our town.”": who told the last sentence before the quotation in words of the writer. */
const toldLast = (
  doc: TaggedText,
  { cue, source, lemma }: Attribution,
  { first }: { first: number },
): boolean =>
  source !== null && WENT_ON.test(lemma) && doc.sentenceOf[cue.first] === doc.sentenceOf[first]! - 1;

const quotes = (doc: TaggedText, a: Attribution): boolean => a.content.some((piece) => quoted(doc, piece));

function quoted(doc: TaggedText, piece: Phrase): boolean {
  for (let i = piece.first; i < Math.min(piece.last, piece.first + SEARCHED); i++)
    if (doc.quoteOf[i]! >= 0) return true;
  return false;
}
