/** Given names and places by which a run of capitals is told to be a person, or to be none. */

import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/given-names.ts';
import { METONYMS, NATIONS } from '../lexicon/kind-words.ts';

export const GIVEN: ReadonlySet<string> = new Set([...MASCULINE_NAMES, ...FEMININE_NAMES]);
export const PLACES: ReadonlySet<string> = new Set([...METONYMS, ...NATIONS]);
