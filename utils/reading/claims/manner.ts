/** Manner and act of a claim. */

import type { Attribution } from '../attribution/attribution.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { NEG, QUOTE } from '../grammar/word-class.ts';
import type { Act, Manner } from '../reading.ts';

/** Share of quoted words from which a claim is a direct quotation, as in PARC 3.0's annotation of direct and mixed. */
const DIRECT = 0.9;

/** Direct when its words stand in quotation marks, mixed when some do. */
export function mannerOf(doc: TaggedText, attribution: Attribution): Manner {
  let words = 0;
  let quoted = 0;
  for (const piece of attribution.content) {
    for (let i = piece.first; i < piece.last; i++) {
      if (doc.tokens[i]!.kind === 'punct' || doc.bits[i]! & QUOTE) continue;
      words++;
      if (doc.quoteOf[i]! >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT * words ? 'direct' : 'mixed';
}

const ACTS: Record<string, Act> = {
  deny: 'denial',
  refute: 'denial',
  rebut: 'denial',
  reject: 'denial',
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

/** What is done by the words: stated, denied, asked, ordered, estimated, promised, or not said. */
export function actOf(doc: TaggedText, attribution: Attribution): Act {
  for (let i = attribution.cue.first; i < attribution.cue.last; i++) {
    const word = doc.tokens[i]!.lower;
    if (word === 'declined' || word === 'refused' || word === 'declines' || word === 'refuses')
      return 'refusal';
    if (doc.bits[i]! & NEG && /^(comment|respond|reply|answer|say)$/.test(attribution.lemma))
      return 'refusal';
  }
  return ACTS[attribution.lemma] ?? 'statement';
}
