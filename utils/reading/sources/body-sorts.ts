/** How well a body's name and description fit the noun that takes it up: "the company" is no union, "the group" hardly a carmaker. */

import * as sorts from '../lexicon/body-sorts.ts';
import { COMPANY_ENDINGS, COMPANY_WORDS, FIRM_NOUNS } from '../lexicon/kind-words.ts';
import { CLUBS, FIRMS, GROUPS, MAKERS } from '../lexicon/known-organisations.ts';
import type { Entity } from './entity.ts';

/** From no fit at all to a sure one; a body of which nothing is known is in between. */
export const NO_FIT = 0;
const HARDLY = 1;
const UNKNOWN = 2;
export const SURE = 3;

type Sort = 'firm' | 'union' | 'group' | 'charity' | 'bloc' | 'other';

const UNION = new Set(sorts.UNION_WORDS);
const NO_UNION = new Set(sorts.NO_UNIONS);
const GROUP = new Set(sorts.GROUP_WORDS);
const CHARITY = new Set(sorts.CHARITY_WORDS);
const OTHER = new Set(sorts.OTHER_BODY_WORDS);
const REGULATOR = new Set(sorts.REGULATOR_WORDS);
const BLOC = new Set(sorts.BLOC_WORDS);
const ROLES_OF_FIRMS = new Set(sorts.FIRM_ROLES);
const COMPANY = new Set(COMPANY_WORDS);
const ENDING = new Set(COMPANY_ENDINGS);
const KNOWN_FIRMS = new Set([...FIRMS, ...MAKERS]);
const KNOWN_GROUPS = new Set(GROUPS);
const KNOWN_CLUBS = new Set(CLUBS);
const MAKER = new Set(FIRM_NOUNS);

/** What a body is by its own words and by how the text describes it; empty when nothing tells. */
function sortsOf({ words, roles, description }: Entity): Set<Sort> {
  const found = new Set<Sort>();
  const name = words.join(' ');
  const has = (lexicon: ReadonlySet<string>): boolean =>
    lexicon.has(name) || words.some((word) => lexicon.has(word));
  const told = [...roles, ...(description ?? '').toLowerCase().split(/[^\p{L}-]+/u)];
  const isUnion = has(UNION) && !words.some((word) => NO_UNION.has(word));
  if (isUnion) found.add('union');
  if (BLOC.has(name) || (words.at(-1) === 'union' && !isUnion)) found.add('bloc');
  if (KNOWN_GROUPS.has(name) || (has(GROUP) && !isUnion)) found.add('group');
  if (has(CHARITY)) found.add('charity');
  if (has(OTHER) || KNOWN_CLUBS.has(name)) found.add('other');
  const isFirm =
    KNOWN_FIRMS.has(name) || KNOWN_FIRMS.has(words[0]!) || ENDING.has(words.at(-1)!) || has(COMPANY);
  if ((isFirm && found.size === 0) || told.some((word) => ROLES_OF_FIRMS.has(word))) found.add('firm');
  for (const sort of ['charity', 'union'] as const) if (told.includes(sort)) found.add(sort);
  return found;
}

const FIRM_HEADS =
  /^(?:company|firm|corporation|giant|maker|bank|lender|airline|carrier|retailer|chain|supermarket|brewer|insurer|fund|brokerage|startup|start-up|manufacturer|conglomerate)$/;

/** Whether the noun is one for firms only. */
export const isFirm = (head: string): boolean => FIRM_HEADS.test(head) || MAKER.has(head);

/** How well "the `head`" fits a body of that kind. */
export function bodyFits(entity: Entity, head: string): number {
  const found = sortsOf(entity);
  const only = (sort: Sort): number => (found.has(sort) ? SURE : found.size > 0 ? NO_FIT : UNKNOWN);
  if (isFirm(head)) return only('firm');
  if (head === 'charity') return only('charity');
  if (head === 'regulator') return entity.words.some((word) => REGULATOR.has(word)) ? SURE : NO_FIT;
  if (head === 'union' || head === 'bloc') return found.has(head) ? SURE : NO_FIT;
  if (!/^(?:group|organi[sz]ation|nonprofit|think-tank)$/.test(head)) return UNKNOWN;
  if (found.has('group') || found.has('charity')) return SURE;
  return found.has('firm') || found.has('other') ? HARDLY : UNKNOWN;
}
