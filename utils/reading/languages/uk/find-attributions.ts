/** Ukrainian attributions by the main reporting verbs and phrases. */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { SentenceTokens, TaggedText } from '../../grammar/tagged-text.ts';
import { type UkrainianVerb, ukrainianVerb } from './reporting-verbs.ts';
import { phraseAfter, phraseBefore, word } from './source-phrase.ts';

/** "за словами X", "на думку X": the noun that makes the phrase a citation. */
const CITING_NOUNS = /^(?:словами|даними|інформацією|оцінками|оцінкою|підрахунками|думку|повідомленням)$/;

/** Tokens between a verb and its "що". */
const NEAR = 6;

/** Up to the sentence's end without its last mark. */
function rest(doc: TaggedText, at: number, sentence: SentenceTokens): Phrase[] {
  let last = sentence.last;
  while (last > at && /^[.!?…]$/.test(word(doc, last - 1))) last--;
  return last > at ? [{ first: at, last }] : [];
}

/** "За даними міністерства, …". */
function citing(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  if (!/^(?:за|на)$/.test(word(doc, at)) || !CITING_NOUNS.test(word(doc, at + 1))) return null;
  const source = phraseAfter(doc, at + 2, sentence.last);
  if (!source) return null;
  const opens = at === sentence.first;
  const left = word(doc, at - 1) === ',' ? at - 1 : at;
  const content = opens ? rest(doc, source.last + 1, sentence) : [{ first: sentence.first, last: left }];
  return {
    source,
    cue: { first: at, last: at + 2 },
    content,
    lemma: 'according to',
    rule: 'uk citing phrase',
  };
}

/** "«…», — сказав X", and "…, повідомили X.": what stands before the verb is what is said. */
function inverted(
  doc: TaggedText,
  at: number,
  verb: UkrainianVerb,
  sentence: SentenceTokens,
): Attribution | null {
  const dash = /^[—–-]$/.test(word(doc, at - 1));
  if (!dash && word(doc, at - 1) !== ',') return null;
  const source = phraseAfter(doc, at + 1, sentence.last);
  if (!dash && (!source || at - sentence.first < 4 || word(doc, source.last + 1) === 'що')) return null;
  const left = at - (dash && word(doc, at - 2) === ',' && word(doc, at - 3) !== '»' ? 2 : 1);
  return {
    source,
    cue: { first: at, last: at + 1 },
    content: left > sentence.first ? [{ first: sentence.first, last: left }] : [],
    lemma: verb.lemma,
    rule: 'uk inverted',
  };
}

/** Where "що" or a colon opens what is said, near the verb; 0 when nothing does. */
function opener(doc: TaggedText, at: number, last: number): number {
  for (let k = at + 1; k < last && k - at < NEAR; k++)
    if (word(doc, k) === 'що' || word(doc, k) === ':') return k;
  return 0;
}

/** Where a thing that the verb takes begins: "заперечив удари", "попередила про загрозу", "закликав виїхати". */
function thing(doc: TaggedText, at: number, { frame }: UkrainianVerb, last: number): number {
  const next = word(doc, at + 1);
  if (at + 1 >= last || !/[а-яіїєґ\d«$€]/i.test(next)) return 0;
  if (next === 'про') return word(doc, at + 2) === 'це' || frame === 'clause' ? 0 : at + 2;
  return frame === 'object' || (frame === 'infinitive' && next !== 'до') ? at + 1 : 0;
}

/** The token behind the first comma from `at` on; right behind `at` where none is near. */
function behindComma(doc: TaggedText, at: number, last: number): number {
  for (let k = at; k < last && k - at < ASIDE; k++) if (word(doc, k) === ',') return k + 1;
  return at + 1;
}

/** Tokens of what tells where a report is from. */
const ASIDE = 12;

/** "…", — сказав X; X заявив, що …; X заперечив …; про це повідомив X. */
function byVerb(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  const verb = ukrainianVerb(word(doc, at));
  if (!verb) return null;
  const cue = { first: at, last: at + 1 };
  const previous = word(doc, at - 1);
  const { lemma } = verb;
  const that = opener(doc, at, sentence.last);
  const before = phraseBefore(doc, at, sentence.first);
  if (that > 0) {
    const source = before ?? phraseAfter(doc, at + 1, Math.max(at + 1, that - 1));
    if (source) return { source, cue, content: rest(doc, that + 1, sentence), lemma, rule: 'uk that-clause' };
  }
  if (at > sentence.first) {
    const found = inverted(doc, at, verb, sentence);
    if (found) return found;
  }
  if (/^(?:це|як)$/.test(previous) || word(doc, at - 2) === 'про') {
    const source = phraseAfter(doc, at + 1, sentence.last);
    // "Як пише X із посиланням на джерела, …"
    const content =
      previous === 'як' && source ? rest(doc, behindComma(doc, source.last, sentence.last), sentence) : [];
    return source && { source, cue, content, lemma, rule: 'uk reported' };
  }
  const start = before ? thing(doc, at, verb, sentence.last) : 0;
  if (start > 0)
    return { source: before, cue, content: rest(doc, start, sentence), lemma, rule: 'uk object' };
  return null;
}

/** "У Пентагоні відмовилися коментувати це", "Мер не коментував удар": who would not speak, and of what. */
function refusal(doc: TaggedText, at: number, sentence: SentenceTokens): Attribution | null {
  const refuses = /^відмов(?:ився|илася|илися|илось|ляється|ляються)$/.test(word(doc, at));
  const verb = refuses || word(doc, at) === 'не' ? at + 1 : 0;
  if (verb === 0 || !/^(?:прокоменту|коменту|відповіда|відпові|назива|назва|уточн)/.test(word(doc, verb)))
    return null;
  const source = phraseBefore(doc, at, sentence.first);
  const content = rest(doc, verb + 1, sentence);
  return (
    source && { source, cue: { first: at, last: verb + 1 }, content, lemma: 'refuse', rule: 'uk refusal' }
  );
}

/** Attributions of a Ukrainian text in text order of their cues. Linear in the text. */
export function findUkrainianAttributions(doc: TaggedText): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const attribution =
        citing(doc, at, sentence) ?? refusal(doc, at, sentence) ?? byVerb(doc, at, sentence);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}
