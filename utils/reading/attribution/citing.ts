/** Whom a report passes on: "The Courier reported that four were held, citing police", and for what reason: "citing costs". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, COMMA, COORD, OPEN_WORD } from '../grammar/word-class.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/given-names.ts';
import { PERSON_TITLES } from '../lexicon/kind-words.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isKnownBody } from '../sources/known-kinds.ts';
import type { Attribution } from './attribution.ts';
import { isNewsroom } from './documents-seen.ts';
import { headOf } from './head-of.ts';

/** Verbs by which one passes on what others said. */
const TELLING = new Set(wordList('say report write add tell announce claim state put reveal estimate'));
const BODIES = new Set(ORGANISATION_NOUNS);
const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/**
 * `found`, in text order, with what each "citing" and "quoting" tells, wherever it stands: whoever is cited by a report is
 * a source of its words ("citing police", and of a newsroom "citing court papers"); a reason stays words of whoever gives
 * it. Linear in the text.
 */
export function withCited(doc: TaggedText, found: readonly Attribution[]): Attribution[] {
  const all = [...found];
  let next = 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    const { lower } = doc.tokens[i]!;
    if ((lower !== 'citing' && lower !== 'quoting') || doc.quoteOf[i]! >= 0) continue;
    const { first, last } = doc.sentences[doc.sentenceOf[i]!]!;
    while (next < found.length && found[next]!.cue.first < first) next++;
    let end = next;
    while (end < found.length && found[end]!.cue.first < last) end++;
    const near = found.slice(next, end);
    const cites = near.find(({ cue }) => cue.first <= i && i < cue.last) ?? null;
    const report = passingOn(doc, i, cites, near);
    const cited = report && whatIsCited(doc, i, report, cites, last);
    if (!cited) continue;
    if (cites) all[all.indexOf(cites)] = cited;
    else all.push(cited);
  }
  return all.length === found.length ? all : all.sort((a, b) => a.cue.first - b.cue.first);
}

/** The report of whoever cites at token `i`, among those of the sentence: behind it, around it or before it; else null. */
function passingOn(
  doc: TaggedText,
  i: number,
  cites: Attribution | null,
  near: readonly Attribution[],
): Attribution | null {
  const { first } = doc.sentences[doc.sentenceOf[i]!]!;
  const opens = i === first || (i === first + 1 && (doc.bits[first]! & COORD) !== 0);
  if (!opens && !(doc.bits[i - 1]! & COMMA)) return null;
  let report: Attribution | null = null;
  for (const a of near) {
    if (a === cites || !a.source || a.content.length === 0 || !TELLING.has(a.lemma)) continue;
    if (opens) return a.source.first > i && isFrontOf(doc, i, a.source) ? a : null;
    if (a.source.last === i - 1) return a;
    if (a.cue.first < i && a.source.first < i) report = a;
  }
  return !cites || cites.source?.first === report?.source?.first ? report : null;
}

/** "Citing police, | the Courier said": whether nothing but who or what is cited stands between. */
function isFrontOf(doc: TaggedText, i: number, { first }: Phrase): boolean {
  for (let k = i + 1; k < first; k++) if (isFiniteVerb(doc, k)) return false;
  return (doc.bits[first - 1]! & COMMA) !== 0;
}

/** What the "citing" at token `i` tells of a report; `cites` is how it was read by itself, `ceiling` ends the sentence. */
function whatIsCited(
  doc: TaggedText,
  i: number,
  report: Attribution,
  cites: Attribution | null,
  ceiling: number,
): Attribution | null {
  const phrase = nounPhraseAt(doc, i + 1, ceiling);
  const cue = { first: i, last: i + 1 };
  const [own, ...goingOn] = cites?.content ?? [];
  if (phrase && speaks(doc, phrase, i, report)) {
    const sentence = doc.sentenceOf[i]!;
    const told = report.content.filter((piece) => doc.sentenceOf[piece.first] === sentence);
    if (told.length === 0) return null;
    const content = [...told, ...goingOn].map((piece) => ({ ...piece }));
    return { source: phrase, cue, content, lemma: 'say', rule: 'cited' };
  }
  const last = reasonEnd(doc, i, report, own?.last ?? ceiling);
  if (last <= i + 1 || last === own?.last) return null;
  const reason = { first: i + 1, last };
  return {
    source: report.source,
    cue,
    content: [reason, ...goingOn],
    lemma: 'cite',
    rule: 'cite:shared:object',
  };
}

/** Where the reason behind the "citing" at token `i` ends: before whoever gives it, before the verb of it, before "that", or at `end`. */
function reasonEnd(doc: TaggedText, i: number, { source, cue }: Attribution, end: number): number {
  let last = end;
  if (source!.first > i) last = Math.min(end, source!.first);
  else if (source!.last === i - 1) last = Math.min(end, cue.first);
  else
    for (let k = i + 2; k < last; k++)
      if (doc.tokens[k]!.lower === 'that' && doc.bits[k - 1]! & COMMA) last = k;
  return last < end && doc.bits[last - 1]! & COMMA && doc.quoteOf[last - 1]! < 0 ? last - 1 : last;
}

/** Whether those cited at token `i` tell something themselves: people, bodies, and whom or what a newsroom passes on. */
function speaks(doc: TaggedText, cited: Phrase, i: number, { source, lemma }: Attribution): boolean {
  let head = headOf(doc, cited);
  // "people familiar with the matter"
  if (head > cited.first && DESCRIBING.test(doc.tokens[head]!.lower)) head--;
  const { lower } = doc.tokens[head]!;
  if (isRoleNoun(lower) || BODIES.has(lower) || BODIES.has(lower.replace(/s$/, ''))) return true;
  if (isKnownBody(textOf(doc, cited.first, cited.last).toLowerCase())) return true;
  const passesOn = isNewsroom(doc, source!) || hasWord(doc, source!, NEWSROOMS);
  if (DOCUMENTS.has(lower)) return passesOn;
  // "quoting Mr. Lind": a minister who cites him takes him for a reason.
  const isName = (doc.bits[head]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) && hasWord(doc, cited, KNOWN_AS);
  return isName && (passesOn || lemma === 'report' || doc.tokens[i]!.lower === 'quoting');
}

function hasWord(doc: TaggedText, { first, last }: Phrase, words: ReadonlySet<string>): boolean {
  for (let k = first; k < last; k++) if (words.has(doc.tokens[k]!.lower)) return true;
  return false;
}

/** Nouns for newsrooms; "agency" is of others, too. */
const NEWSROOMS = new Set(wordList('newspaper paper broadcaster outlet channel tabloid magazine'));
/** What shows a name to be a person's. */
const KNOWN_AS = new Set([...PERSON_TITLES, ...MASCULINE_NAMES, ...FEMININE_NAMES]);

const DESCRIBING = /^(?:familiar|close|privy|aware)$/;
