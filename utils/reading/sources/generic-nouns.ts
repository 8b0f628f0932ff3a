/** Nouns that take up a body or person of their kind, whatever the text has called them: "the company", "the politician". */

import { wordList } from '../lexicon/word-list.ts';
import type { SourceKind } from '../reading.ts';
import type { Entity } from './entity.ts';
import { STATES } from './kind-of.ts';

/** Nouns that take up any cited body of a fitting kind. */
export const GENERIC = new Map<string, readonly SourceKind[]>();
const put = (nouns: string, kinds: readonly SourceKind[]): void => {
  for (const noun of wordList(nouns)) GENERIC.set(noun, kinds);
};
put('company firm organization organisation charity watchdog', ['organisation']);
put('union', ['organisation']);
put('regulator', ['government', 'organisation']);
put('bloc', ['organisation', 'government']);
put('group', ['organisation', 'military']);
put('agency', ['government', 'organisation', 'media', 'military']);
put('directorate service', ['military', 'government']);
put('center centre', ['organisation', 'military', 'government']);
put('outlet newspaper paper magazine publication broadcaster network channel site', ['media']);
put('website', ['media', 'organisation']);
put('ministry', ['government', 'military']);
put('department court government', ['government']);
put('відомство', ['government', 'military']);
put('компанія', ['organisation']);
put('видання', ['media']);

/** Nouns that take up the person last spoken of. */
export const PERSONAL = new Set(
  wordList('man woman politician candidate lawmaker billionaire businessman businesswoman tycoon'),
);

/** Those of them for who runs for office or holds one. */
export const POLITICIANS = /^(?:politician|candidate|lawmaker)$/;

/** Adjectives of parties, which tell of a person rather than name the office. */
export const PARTIES = /^(?:republican|democratic|conservative|tory|labour|liberal|socialist)$/;

const SAME = new Map(Object.entries({ ceo: 'executive', force: 'police', judge: 'justice' }));

/** The noun by which somebody may have been called whom `head` takes up; where names tell of what, "the FBI chief" is its director. */
export const sameAs = (head: string, names: readonly string[]): string =>
  SAME.get(head) ?? (names.length > 0 && /^(?:chief|head|boss)$/.test(head) ? 'director' : '');

/** Nouns that an acronym may stand for. */
export const ACADEMIC = /^(?:institute|university)$/;

/** Offices that one person holds. */
export const OFFICEHOLDERS =
  /^(?:governor|senator|congressman|congresswoman|mayor|president|lawmaker|representative)$/;

/** "The agency" is no firm: "Novalis" is none that tells of itself, "NASA" may be. */
export const isNoFirm = ({ kind, name, words }: Entity): boolean =>
  (kind !== 'organisation' && !STATES.has(words.join(' '))) || words.length > 1 || /^[A-Z.]{2,7}$/.test(name);
