/** Ukrainian claims whose object stands before the verb: "Він провину заперечує", "Речниця це спростувала". */

import type { Attribution } from '../../attribution/attribution.ts';
import type { Phrase } from '../../grammar/noun-words.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import { word } from './adverbials.ts';
import { piece, wordsBehind } from './reported-words.ts';
import { phraseBefore } from './source-before.ts';
import { claim, type Place } from './verb-place.ts';

/** Who can stand right before its verb, with the object before it: "збитки експерти оцінюють у 5 млн". */
const PEOPLE =
  /^(?:експерти|аналітики|слідчі|детективи|науковці|вчені|економісти|фахівці|правники|захисники|адвокати|чиновники|влада|поліція|слідство|прокурори|депутати|журналісти|військові|кремль|мер|міністр|президент)$/;
export const PRONOUN = /^(?:він|вона|вони|воно)$/;
const POINTING = /^(?:цю|цей|ці|це|свою|свій|свої|таку|такий|такі|всі|усі|будь-які|жодні)$/;

/** "Він провину заперечує", "Завод ці закиди відкидає": where the object begins behind its subject; 0 when nowhere. */
export function behindSubject(doc: TaggedText, { first, last }: Phrase): number {
  if (PRONOUN.test(word(doc, first))) return first + 1;
  for (let k = first + 1; k < last; k++) if (POINTING.test(word(doc, k))) return k;
  return 0;
}

/** "Він провину заперечує", "Збитки експерти оцінюють у …": the object stands before the verb. */
export function objectFirst(place: Place, found: Phrase | null): Attribution | null {
  const { doc, at, verb, sentence } = place;
  const phrase = found ?? phraseBefore(doc, at, sentence.first);
  if (verb.frame !== 'object' || !phrase || phrase.last - phrase.first < 2) return null;
  const behind = found ? wordsBehind(doc, at + 1, sentence) : [];
  const object = behindSubject(doc, phrase);
  if (object > 0) {
    const source = { first: phrase.first, last: object };
    return claim(place, source, [...piece(doc, source.last, phrase.last), ...behind], 'uk object first');
  }
  const subject = word(doc, phrase.last - 1);
  if (!(PEOPLE.test(subject) || PRONOUN.test(subject)) || phrase.last !== at) return null;
  const source = { first: phrase.last - 1, last: phrase.last };
  return claim(place, source, [...piece(doc, phrase.first, source.first), ...behind], 'uk object first');
}

/** "Речниця це спростувала", "У Кремлі це заперечують": a verdict on what was told before. */
export function onThis({ doc, at, verb, sentence }: Place): Attribution | null {
  const isVerdict = /^(?:deny|confirm|reject)$/.test(verb.lemma) && /^(?:це|таке)$/.test(word(doc, at - 1));
  const source = isVerdict ? phraseBefore(doc, at - 1, sentence.first) : null;
  const place = { doc, at, verb, sentence, last: null };
  return source && claim(place, source, [{ first: at - 1, last: at }], 'uk object first');
}

/** What an accused does not admit. */
const GUILT = /^(?:провину|провини|вину|вини|причетність|причетності)$/;

/** "Він не визнає вини", "Водій провину не визнав": a denial. */
export function notAdmitted(place: Place): Attribution | null {
  const { doc, at, verb, sentence } = place;
  const guilt = [at + 1, at + 2, at - 2, at - 3].find((k) => k >= sentence.first && GUILT.test(word(doc, k)));
  if (verb.lemma !== 'admit' || guilt === undefined) return null;
  const source = phraseBefore(doc, guilt < at ? guilt : at - 1, sentence.first);
  return (
    source && { ...claim(place, source, [{ first: guilt, last: guilt + 1 }], 'uk denial'), lemma: 'deny' }
  );
}
