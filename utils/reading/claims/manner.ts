/** Manner and act of a claim. */

import type { Attribution } from '../attribution/attribution.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COORD, NEG, QUOTE, TO } from '../grammar/word-class.ts';
import type { Act, Manner } from '../reading.ts';
import { isNegated, judgement } from './verification.ts';

/** Direct when all its words stand in quotation marks (but for a leading "but"), mixed when some do, as in PARC 3.0. */
export function mannerOf(doc: TaggedText, attribution: Attribution): Manner {
  let quoted = 0;
  let plain = 0;
  for (const piece of attribution.content) {
    for (let i = piece.first; i < piece.last; i++) {
      if (doc.tokens[i]!.kind === 'punct' || doc.bits[i]! & QUOTE) continue;
      if (doc.quoteOf[i]! >= 0) quoted++;
      else if (!(i === piece.first && doc.bits[i]! & COORD)) plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

const ACTS: Record<string, Act> = {
  deny: 'denial',
  refute: 'denial',
  rebut: 'denial',
  reject: 'denial',
  dispute: 'denial',
  ask: 'question',
  wonder: 'question',
  inquire: 'question',
  enquire: 'question',
  query: 'question',
  question: 'question',
  urge: 'command',
  order: 'command',
  demand: 'command',
  command: 'command',
  implore: 'command',
  beg: 'command',
  instruct: 'command',
  exhort: 'command',
  request: 'command',
  'call on': 'command',
  'call upon': 'command',
  'call for': 'command',
  'ask for': 'command',
  'appeal for': 'command',
  'appeal to': 'command',
  'ask about': 'question',
  estimate: 'estimate',
  predict: 'estimate',
  project: 'estimate',
  forecast: 'estimate',
  calculate: 'estimate',
  reckon: 'estimate',
  vow: 'promise',
  promise: 'promise',
  pledge: 'promise',
  swear: 'promise',
  decline: 'refusal',
  refuse: 'refusal',
};

/** Verbs of views: who does not hold one says that it is not so ("does not believe that", "did not recommend charges"). */
const VIEWS = new Set('agree believe think expect recommend acknowledge admit concede find'.split(' '));

/** What is done by the words: stated, denied, asked, ordered, estimated, promised, or not said. */
export function actOf(doc: TaggedText, attribution: Attribution): Act {
  for (let i = attribution.cue.first; i < attribution.cue.last; i++) {
    if (/^(?:declined|refused|declines|refuses|declining|refusing|yet)$/.test(doc.tokens[i]!.lower))
      return 'refusal';
    if (
      doc.bits[i]! & NEG &&
      (/^(?:comment|respond|reply|answer|say|confirm|disclose|elaborate|specify)\b/.test(attribution.lemma) ||
        (attribution.lemma === 'explain' && !isIt(doc, attribution)))
    )
      return 'refusal';
  }
  if (isPlea(doc, attribution)) return 'command';
  if (attribution.rule === 'label:colon' && isAsked(doc, attribution)) return 'question';
  if (attribution.lemma === 'question' && !isQuestion(doc, attribution)) return 'statement';
  // "disputed that account", "a claim Porto dismissed"
  if (judgement(doc, attribution) === 'denied') return 'denial';
  const act = ACTS[attribution.lemma] ?? 'statement';
  if (VIEWS.has(attribution.lemma) && isNegated(doc, attribution.cue) && !isMore(doc, attribution))
    return 'denial';
  // "did not deny that he had paid"
  return act === 'denial' && isNegated(doc, attribution.cue) ? 'statement' : act;
}

/** "It did not explain why": a thing that keeps no silence. */
const isIt = (doc: TaggedText, { source }: Attribution): boolean =>
  source !== null &&
  source.last - source.first === 1 &&
  /^(?:it|this|that|which)$/.test(doc.tokens[source.first]!.lower);

/** "not only believes that it is late", "hard not to think that it is": more is said, nothing less. */
function isMore(doc: TaggedText, { cue }: Attribution): boolean {
  for (let i = cue.first; i < cue.last; i++)
    if (/^(?:only|just|merely)$/.test(doc.tokens[i]!.lower) || (doc.bits[i]! & NEG && doc.bits[i + 1]! & TO))
      return true;
  return false;
}

/** "asked the court to dismiss it", "asked that the road be closed": what is asked for is to be done. */
function isPlea(doc: TaggedText, { lemma, content: [words] }: Attribution): boolean {
  return lemma === 'ask' && words !== undefined && /^(?:to|that|not)$/.test(doc.tokens[words.first]!.lower);
}

/** "LIND: And was anyone there?": a label behind which one question stands. */
function isAsked(doc: TaggedText, { content: [words] }: Attribution): boolean {
  if (!words) return false;
  const { first, last } = doc.sentences[doc.sentenceOf[words.last - 1]!]!;
  return first <= words.first && doc.tokens[last - 1]!.text === '?';
}

/** "questioned whether it was enough": other than "questioned the ruling", which is doubt. */
function isQuestion(doc: TaggedText, { content: [words] }: Attribution): boolean {
  return (
    words !== undefined && /^(?:if|whether|why|how|when|where|what|who)$/.test(doc.tokens[words.first]!.lower)
  );
}
