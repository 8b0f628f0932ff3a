/** Which of a family speaks where only the surname stands: "Ana Ruiz's brother, Tom Ruiz, said … “He knew,” Ruiz said". */

import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, AUX, PAST, THIRD } from '../grammar/word-class.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './kind-of.ts';
import type { Name } from './name.ts';

/** "Ruiz said (that) she": the gender that the pronoun right behind the verb gives who speaks; null without one. */
export function genderSaid({ bits, tokens }: TaggedText, { last }: Phrase): Gender {
  let verb = last;
  while (verb < tokens.length && bits[verb]! & (ADV | AUX)) verb++;
  if (verb >= tokens.length || !(bits[verb]! & (PAST | THIRD)) || !reportingVerb(tokens[verb]!.lower))
    return null;
  const at = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  const { lower } = tokens[at] ?? { lower: '' };
  return lower === 'he' || lower === 'she' ? lower : null;
}

/**
 * Of several persons of one surname, who speaks at `phrase`: no dead one; whom the pronoun behind the verb fits, where
 * it fits one who spoke before; who spoke last in the paragraph; else `usual`, whom the papers call so. Whoever would not
 * speak (`silent`) is the other one, where that one has spoken.
 */
export function speakingNamesake(
  doc: TaggedText,
  phrase: Phrase,
  usual: Entity,
  namesakes: readonly Entity[],
  speaker: Entity | null,
  silent: Entity | null,
): Entity {
  const alive = namesakes.filter(({ isDead }) => !isDead);
  const spoken = alive.filter((entity) => entity !== silent && entity.cited);
  // "Mr. Ruiz was glad. Ms. Ruiz declined to comment. Ruiz claims"
  const living = silent && spoken.length > 0 ? spoken : alive;
  if (living.length === 0 || namesakes.length < 2) return usual;
  const said = genderSaid(doc, phrase);
  const isRecalled = RECALLING.test(doc.tokens[phrase.last]?.lower ?? '');
  const fitting = (isRecalled ? namesakes : living).filter(({ gender }) => said !== null && gender === said);
  const isSure = isRecalled || fitting[0]?.cited || !living.some(({ cited }) => cited);
  if (fitting.length === 1 && isSure) return fitting[0]!;
  if (isRecalled) return usual;
  const paragraphOf = (token: number): number => doc.sentences[doc.sentenceOf[token]!]!.paragraph;
  const isAtHand = speaker !== null && paragraphOf(speaker.seen) === paragraphOf(phrase.first);
  if (isAtHand && living.includes(speaker)) return speaker;
  return usual.isDead || usual === silent ? (living.findLast(({ cited }) => cited) ?? living.at(-1)!) : usual;
}

/** What the dead said, too: "Ruiz once told a paper". */
const RECALLING = /^(?:once|had|would|often|always)$/;

const DEATH = /^(?:death|murder|killing|funeral|body|remains|memory|grave|killer|widow|widower)$/;
const DIED = /^(?:died|drowned|perished|suffocated)$/;
const SLAIN = /^(?:killed|murdered|slain|buried|executed|electrocuted|drowned)$/;

/** Whether the text tells by `name` of somebody dead: "Ruiz died", "the murder of Ruiz", "Ruiz, whose body was found". */
export function tellsOfDeath({ tokens, bits }: TaggedText, { first, last, title }: Name): boolean {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const before = first - (title?.split(/\s+/).length ?? 0);
  if (word(before - 1) === 'late' && word(before - 2) !== 'of') return true;
  if (word(before - 1) === 'of' && DEATH.test(word(before - 2))) return true;
  if (/^(?:murdering|murdered|killing)$/.test(word(before - 1))) return true;
  if (/^['’]s?$/.test(word(last))) return DEATH.test(word(last + 1));
  if (word(last) === ',' && word(last + 1) === 'whose') return DEATH.test(word(last + 2));
  // "Ruiz, 40, was shot dead"
  let verb = word(last) === ',' && word(last + 2) === ',' ? last + 3 : last;
  if (DIED.test(word(verb))) return true;
  if (!((bits[verb] ?? 0) & AUX)) return false;
  while (verb - last < 6 && (bits[verb] ?? 0) & (AUX | ADV)) verb++;
  if (DIED.test(word(verb)) && /^(?:has|had)$/.test(word(verb - 1))) return true;
  return (
    SLAIN.test(word(verb)) ||
    (/^(?:shot|found|stabbed|beaten)$/.test(word(verb)) && /^(?:dead|to)$/.test(word(verb + 1)))
  );
}
