/** A state and its capital speak for one government: "Beijing denied it. China said its ships had not fired." */

import { METONYMS, NATIONS } from '../lexicon/kind-words.ts';
import { stateIn } from '../lexicon/nations.ts';
import type { Entity } from './entity.ts';

const STATES = new Set(NATIONS);
/** Houses and offices, which are sources of their own beside their state. */
const HOUSES = /kremlin|house|street|pentagon|whitehall|hill|elysee|vatican|hague/;
const CAPITALS = new Set(METONYMS.filter((name) => !HOUSES.test(name)));

/** The capitals among what the text cites, each with the state it stands for, where that is cited, too. */
export function capitalsOf(entities: readonly Entity[]): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  const speaks = entities.filter(({ kind, cited, named }) => kind === 'government' && cited && named);
  for (const capital of speaks) {
    if (!CAPITALS.has(capital.words.join(' '))) continue;
    const state = stateIn(capital.words);
    const whole = speaks.find(({ words }) => STATES.has(words.join(' ')) && stateIn(words) === state);
    if (whole && state !== null) found.set(capital, whole);
  }
  return found;
}
