/** Descriptions that take up somebody just cited: "the tech giant", "the rights group", "the Israeli leader". */

import { stateLedBy } from '../lexicon/known-people.ts';
import { stateIn, stateOf } from '../lexicon/nations.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { SourceKind } from '../reading.ts';
import { bodyFits, NO_FIT } from './body-sorts.ts';
import type { Entity } from './entity.ts';

/** Head nouns that describe a body of some kind, and name none ("the ministry" is one of many). */
const BODY_EPITHETS = new Map<string, readonly SourceKind[]>();
const put = (nouns: string, kinds: readonly SourceKind[]): void => {
  for (const noun of wordList(nouns)) BODY_EPITHETS.set(noun, kinds);
};
put('group', ['organisation', 'military']);
put(
  `giant maker carmaker automaker chipmaker drugmaker planemaker bank lender airline carrier retailer chain supermarket
  brewer insurer reinsurer steelmaker shipbuilder housebuilder homebuilder wholesaler fund brokerage startup start-up manufacturer conglomerate firm company charity watchdog nonprofit think-tank`,
  ['organisation'],
);
put('outlet newspaper paper magazine broadcaster publication tabloid', ['media']);

/** Roles of those who lead a state; a minister only as the prime one. */
const LEADERS = ['president', 'premier', 'chancellor', 'king', 'emir', 'dictator'];
const LEADING = new Set(wordList('leader strongman president premier'));

/** Whether the noun takes up somebody by description alone. */
export const isEpithet = (head: string): boolean => BODY_EPITHETS.has(head) || LEADING.has(head);

/** The state that the text's description tells of: "Russian Foreign Minister", "Israel's prime minister". */
export const describedState = (entity: Entity): string | null =>
  stateIn((entity.description ?? '').toLowerCase().split(/[\s,]+|['’]s/));

/** Whether the text calls the person so: "the Russian president" is not the Russian foreign minister. */
function leadsAs({ roles, description }: Entity, head: string): boolean {
  if (head === 'president') return roles.has(head);
  return LEADERS.some((role) => roles.has(role)) || /\bprime minister\b/i.test(description ?? '');
}

/** Whether the entity can be "the … `head`" with the capitalised modifiers `names` (lower case). */
export function fitsEpithet(entity: Entity, head: string, names: readonly string[]): boolean {
  const states = names.map(stateOf).filter((state) => state !== null);
  if (LEADING.has(head)) {
    if (entity.kind !== 'person' || states.length === 0) return false;
    // "Zelensky said. The Ukrainian president added": by surname alone he is described nowhere.
    const led = entity.description === null ? stateLedBy(entity.words.at(-1)!) : null;
    if (led) return led === states[0];
    // "President el-Sissi", "In Cairo, President …": known or shown by where he speaks.
    const state = describedState(entity) ?? stateLedBy(entity.words.at(-1)!) ?? entity.state;
    return leadsAs(entity, head) && state === states[0];
  }
  if (!entity.named || !BODY_EPITHETS.get(head)?.includes(entity.kind)) return false;
  if (bodyFits(entity, head) === NO_FIT) return false;
  return states.every((state) => entity.state === null || entity.state === state);
}
