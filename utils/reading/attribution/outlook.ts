/** Forecasts by verbs that mostly mean something else: "Goldman sees oil at $100", "scientists gave it a 99% chance". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { CAP, COMMA, ING, MODAL, NEG, NUM, PREP, PRON, STOP, TO } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { contentRight } from './content-sides.ts';
import { findSubject } from './find-source.ts';

/** The words that `outlook` reads. */
export const OUTLOOK_WORDS = ['see', 'sees', 'foresee', 'foresees', 'give', 'gives', 'gave'];

/** What rises and falls. */
const MEASURED = new Set(
  wordList(`
    inflation growth rates rate prices price oil gold demand supply sales profit profits earnings economy dollar euro pound
    yen unemployment output gdp exports imports deficit debt shares stocks yields spending investment revenue turnout
    chance chances odds risk emissions temperatures
  `),
);

/** Tokens behind the verb in which the number is looked for. */
const REACH = 9;

/** Reads the verb at token `i`; `floor` and `ceiling` bound the sentence. Null when nothing is foretold or nobody foretells. */
export function outlook(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const isGiven = /^g[ai]ve/.test(doc.tokens[i]!.lower);
  const group = verbGroupStart(doc, i, floor);
  for (let k = Math.max(floor, group - 1); k < i; k++) if (doc.bits[k]! & (TO | MODAL | NEG)) return null;
  if (!(isGiven ? givesChance(doc, i + 1, ceiling) : sees(doc, i + 1, ceiling))) return null;
  const found = findSubject(doc, group, i + 1, floor, ceiling);
  if (!found || !/^(?:before|interrupted|relative)$/.test(found.arrangement)) return null;
  const { phrase } = found;
  const isPerson =
    phrase.last - phrase.first === 1 && /^(?:i|you|he|she|we|who)$/.test(doc.tokens[phrase.first]!.lower);
  if (isPerson || !canSpeak(doc, phrase)) return null;
  const content = contentRight(doc, i + 1, ceiling);
  if (content.length === 0) return null;
  return { source: phrase, cue: { first: group, last: i + 1 }, content, lemma: 'forecast', rule: 'outlook' };
}

/** "it a 99% chance of ranking", "the bill even odds" without a number is none. */
function givesChance(doc: TaggedText, at: number, ceiling: number): boolean {
  let isCounted = false;
  for (let k = at; k < ceiling && k - at < REACH && !(doc.bits[k]! & (STOP | COMMA)); k++) {
    if (doc.bits[k]! & NUM) isCounted = true;
    else if (isCounted && /^(?:chances?|odds|probability|likelihood)$/.test(doc.tokens[k]!.lower))
      return true;
  }
  return false;
}

/** "oil at $100", "growth of 2%", "8 million of the machines at work", "inflation easing", "a 40% chance". */
function sees(doc: TaggedText, at: number, ceiling: number): boolean {
  if (at >= ceiling || (doc.bits[at]! & PRON && !(doc.bits[at]! & NUM))) return false;
  const object = nounPhraseAt(doc, at, ceiling);
  let next = at;
  while (object && next < object.last && !(doc.bits[next]! & PREP)) next++;
  const head = next > at ? doc.tokens[next - 1]!.lower : '';
  if (MEASURED.has(head)) {
    if (next < ceiling && doc.bits[next]! & ING && !(doc.bits[next]! & CAP)) return true;
    for (let k = at; k < ceiling && k - at < REACH && !(doc.bits[k]! & (STOP | COMMA)); k++)
      if (doc.bits[k]! & NUM) return true;
    return false;
  }
  // "8 million of the machines", "40,000 jobs lost by 2030"
  return (doc.bits[at]! & NUM) !== 0 && /^\d/.test(doc.tokens[at]!.text) && isAhead(doc, at, ceiling);
}

/** A year or a word for what is to come, in the same clause. */
function isAhead(doc: TaggedText, at: number, ceiling: number): boolean {
  for (let k = at + 1; k < ceiling && !(doc.bits[k]! & STOP) && k - at < 25; k++)
    if (/^(?:20[2-9]\d|next|coming)$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}
