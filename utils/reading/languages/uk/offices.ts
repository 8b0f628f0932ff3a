/** Ukrainian offices beside a name: "посол Польщі в Україні Петер Новак", "директор ТОВ «Порт» Левко". */

import type { Phrase } from '../../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../../grammar/tagged-text.ts';
import type { Entity } from '../../sources/entity.ts';
import type { Name } from '../../sources/name.ts';
import { word } from './adverbials.ts';
import { officeNoun } from './declension.ts';
import { AGENT } from './source-phrase.ts';

/** Other nouns that take up who holds an office. */
const ALSO = new Map([
  ['посол', ['дипломат']],
  ['посолка', ['дипломатка']],
  ["прем'єр-міністр", ["прем'єр"]],
  ["прем'єр-міністерка", ["прем'єрка", "прем'єр-міністерка"]],
  ["віцепрем'єр-міністр", ["віцепрем'єр", 'міністр']],
  ['депутат', ['нардеп', 'політик', 'парламентар']],
  ['депутатка', ['нардепка', 'політикиня', 'парламентарка']],
  ['тренер', ['наставник', 'коуч']],
  ['голова', ['очільник', 'очільниця', 'керівник', 'керівниця', 'глава']],
  ['речник', ['представник']],
  ['речниця', ['представниця']],
]);

/** Whether a word (lower case) is an office in the nominative. */
export const isOffice = (lower: string): boolean => officeNoun(lower)?.nominative === lower;

/**
 * Adds to `entity`, whose `name` stands in the source phrase, the office before it, by which it is taken up again and
 * described. Nothing before a name, or words that are no office, tell nothing.
 */
export function tellOffice(doc: TaggedText, phrase: Phrase, name: Name | undefined, entity: Entity): void {
  if (!name) return;
  const titled = name.title === null ? 0 : name.title.split(/\s+/).length;
  const last = name.first;
  if (!/[а-яіїєґ]/.test(word(doc, phrase.first)) || phrase.first >= last || name.last > phrase.last) return;
  const roles: string[] = [];
  let isPerson = false;
  for (let k = phrase.first; k < last; k++) {
    const office = officeNoun(word(doc, k));
    if (office) roles.push(office.nominative);
    isPerson ||= k - phrase.first < 2 && (office !== undefined || AGENT.test(word(doc, k)));
  }
  if (!isPerson || (entity.kind !== 'person' && titled === 0 && entity.name === entity.name.toUpperCase()))
    return;
  if (entity.kind !== 'person') [entity.kind, entity.gender] = ['person', null];
  for (const role of roles) for (const noun of [role, ...(ALSO.get(role) ?? [])]) entity.roles.add(noun);
  const told = textOf(doc, phrase.first, last);
  const known = entity.description;
  if (known === null || told.includes(known) || known.endsWith(told)) entity.description = told;
}
