/** The Ukrainian source behind a verb or citing noun: forth to the next mark, without whom it is told to, when and where. */

import type { Phrase } from '../../grammar/noun-words.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import { behindAdverbial, isCapital, word } from './adverbials.ts';
import { ukrainianVerb } from './reporting-verbs.ts';
import { ADDRESSEE, AGENT, bare, isMark, isPartner, LONGEST, personIn, quotedName } from './source-phrase.ts';

const OUTLET = /^(?:виданню|агентству|телеканалу|порталу|газеті)$/;

/** Behind whom it is told to: "журналістам", "УП адвокатка", "Суспільному речниця", "ZN.UA у пресслужбі". */
function behindAddressee(doc: TaggedText, at: number, last: number): number {
  let next = at;
  if (ADDRESSEE.test(word(doc, at))) {
    next++;
    if (!OUTLET.test(word(doc, at))) return next;
    const name = quotedName(doc, next);
    if (name?.first === next) return name.last;
    while (next < last && isCapital(doc, next)) next++;
    return next;
  }
  while (next < last && isCapital(doc, next)) next++;
  const before = word(doc, next - 1);
  const isTold =
    next > at &&
    next - at < 3 &&
    next < last &&
    (/(?:ому|ій)$/.test(word(doc, at)) ||
      /[a-z]/.test(before) ||
      doc.tokens[at]!.text === doc.tokens[at]!.text.toUpperCase() ||
      /^(?:радіо|правді)$/.test(word(doc, at)));
  const speaks = /^[ув]$/.test(word(doc, next)) || (!isCapital(doc, next) && AGENT.test(word(doc, next)));
  return isTold && speaks ? next : at;
}

/** "сказала Суспільному, що", "розповіли Reuters": whom it is told to, in the dative or in letters that have no case. */
export const isAddressee = (doc: TaggedText, { first, last }: Phrase): boolean =>
  last - first < 3 && (ADDRESSEE.test(word(doc, first)) || /(?:ому|ові|еві)$|^[a-z]/.test(word(doc, first)));

const PREPOSITION = /^(?:у|в|на|під|після|для|із|з|за|через|щодо|про|до)$/;

/** Where the phrase ends that runs from `start` up to `end`: "сказав він у вівторок", "написав мер у Telegram". */
function cutBehind(doc: TaggedText, start: number, end: number): number {
  for (let k = start + 1; k < end; k++) {
    const here = word(doc, k);
    if (ADDRESSEE.test(here) || behindAdverbial(doc, k) > k + 1) return k;
    if (/^(?:і|й|та|раніше|учора|вчора|сьогодні|знову|також)$/.test(here) && !isPartner(doc, k)) return k;
    // "сказав мер Іван Левко Українській правді"
    if (isCapital(doc, k) && /(?:ій|ому)$/.test(here) && personIn(doc, start, k) >= 0) return k;
    // "джерела видання в уряді"
    if (/^[ув]$/.test(here) && /^(?:джерел|співрозмовни)/.test(word(doc, start))) continue;
    if (!PREPOSITION.test(here) || /^(?:речни|представни|джерел|співрозмовни)/.test(word(doc, k - 1)))
      continue;
    // "речниця поліції у Львівській області Ірина Левко"
    const person = personIn(doc, start, k) < 0 ? personIn(doc, k + 2, end) : -1;
    return person > 0 && word(doc, k - 1) !== '' ? person + 2 : k;
  }
  return end;
}

/** "розповіла жителька Ясіня, 67-річна Марія Попадюк": whom an age names behind what he is. */
function agedPerson(doc: TaggedText, start: number, end: number): Phrase | null {
  if (word(doc, end) !== ',' || !/^\d+-річн(?:ий|а)$/.test(word(doc, end + 1))) return null;
  if (personIn(doc, start, end) >= 0 || personIn(doc, end + 2, end + 4) < 0) return null;
  return { first: end + 2, last: end + 4 };
}

/** The source after a verb or citing noun, from token `at`: up to the next mark; null without a word. */
export function phraseAfter(doc: TaggedText, at: number, last: number): Phrase | null {
  let start = at;
  for (
    let next = behindAdverbial(doc, start);
    next > start && next <= last && !/^(?:про|що|як|а|але|і|й|та)$/.test(word(doc, start));
    next = behindAdverbial(doc, start)
  )
    start = next;
  if (ukrainianVerb(word(doc, at - 1))) start = behindAddressee(doc, start, last);
  const isPlural = /(?:ли|лися|[аяую]ть|ться)$/.test(word(doc, at - 1));
  // "повідомили в поліції"
  if (/^[ув]$/.test(word(doc, start))) {
    if (!isPlural || behindAdverbial(doc, start) > start) return null;
    start++;
  }
  // "сказав він Кур'єру"
  if (/^(?:він|вона|вони)$/.test(word(doc, start))) return { first: start, last: start + 1 };
  let end = start;
  while (end < last && end - start < LONGEST) {
    const name = quotedName(doc, end);
    if (name && name.first === end) end = name.last;
    else if (isMark(doc, end)) break;
    else end++;
  }
  end = Math.min(cutBehind(doc, start, end), last);
  const aged = agedPerson(doc, start, end);
  if (aged) return aged;
  return end > start ? bare(doc, { first: start, last: end }) : null;
}
