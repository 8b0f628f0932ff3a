/** What ties two runs of capitals to one name of a body: "University of Michigan", "Institute on Drug Abuse". */

import { plural } from '../grammar/inflect.ts';
import { TOWARDS } from '../grammar/phrase-ties.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP } from '../grammar/word-class.ts';
import { BODIES_ON_A_MATTER } from '../lexicon/kind-words.ts';
import { ORGANISATION_NOUNS, ROLE_NOUNS } from '../lexicon/people-nouns.ts';

const ROLES = new Set(ROLE_NOUNS);
const BODY_NOUNS = new Set(ORGANISATION_NOUNS);
const BODY_PLURALS = new Set(ORGANISATION_NOUNS.map(plural));
const ON_A_MATTER = new Set(BODIES_ON_A_MATTER);
/** Offices that name what they are for: "Minister of Information". */
const OFFICES = new Set(['minister', 'secretary', 'chief', 'chancellor']);

/** "University of Michigan", "Ministry of Foreign Affairs", not "Cruz of Texas". */
export function linksBody(doc: TaggedText, start: number, link: number, next: number, word: string): boolean {
  // "Institute on Drug Abuse", "Council on Foreign Relations", not "Parliament building on Capitol Hill"
  if (word === 'on') return ON_A_MATTER.has(doc.tokens[link - 1]!.lower);
  if (word === 'the') return false;
  // "Ohio Right to Life", "Access to Justice", not "Porto to Lisbon"
  if (word === 'to') return TOWARDS.test(doc.tokens[link - 1]!.lower);
  // "High Commissioner for Human Rights"
  if (word === 'for' && doc.tokens[link - 1]!.lower === 'commissioner') return link - 2 >= start;
  // "Voice of America", "Joint Chiefs of Staff", "Division of Elections"
  if (
    word === 'of' &&
    /^(?:voice|chiefs|chamber|division|directorate|registry)$/.test(doc.tokens[link - 1]!.lower)
  )
    return true;
  if (word === 'of' && OFFICES.has(doc.tokens[link - 1]!.lower)) return true;
  // "Senate Leader Greg Ruiz of Porto": behind a role comes a person, unless it owns ("Attorney's Office for Porto").
  for (let k = start; k < link - 1; k++)
    if (ROLES.has(doc.tokens[k]!.lower) && !/^['’]/.test(doc.tokens[k + 1]!.lower)) return false;
  for (let k = start; k < link; k++)
    if (BODY_NOUNS.has(doc.tokens[k]!.lower)) return word !== 'and' || link > start + 1;
  // "Centers for Disease Control"
  if (word !== 'and' && BODY_PLURALS.has(doc.tokens[link - 1]!.lower)) return true;
  return word === '&' || (word === 'and' && BODY_NOUNS.has(doc.tokens[next + 1]?.lower ?? ''));
}

/** Whom a body may be called after: "Prosecutor's Office", "People's Daily"; not a state or a person, who own theirs. */
const OWNERS =
  /^(?:prosecutor|attorney|general|governor|mayor|sheriff|coroner|marshal|examiner|ombudsman|president|children|women|men|people|king|queen|workers|farmers|teachers|veterans|lawyers|players|consumers|alzheimer|parkinson|huntington|crohn)$/;
const OWNED = new Set([...ORGANISATION_NOUNS, 'daily', 'republic', 'hospital', 'college', 'society']);

/** The clitic of a possessor in the singular or plural. */
export const isClitic = (lower: string): boolean => lower === "'s" || lower === "'" || lower === '’';

const FIRM_FORMS = /^(?:Inc|Corp|Cos?|Ltd|PLC|LLC)\.?$/;

/** Whether the clitic at `at` stands inside a body's name: "the Kharkiv Regional Prosecutor's Office". */
export function isOwnedBody(doc: TaggedText, at: number, ceiling: number): boolean {
  if (at + 1 >= ceiling || !isClitic(doc.tokens[at]!.lower)) return false;
  if (isPluralOwner(doc, at, ceiling)) return true;
  const body = doc.tokens[at + 1]!;
  // "Shoney's Inc.", "Sotheby's Holdings Inc."
  if (doc.tokens[at - 1]!.text !== doc.tokens[at - 1]!.lower)
    for (let k = at + 1; k < ceiling && k - at <= 3 && doc.bits[k]! & CAP; k++)
      if (FIRM_FORMS.test(doc.tokens[k]!.text)) return true;
  return (
    OWNERS.test(doc.tokens[at - 1]!.lower) &&
    doc.tokens[at - 1]!.text !== doc.tokens[at - 1]!.lower &&
    body.text !== body.lower &&
    OWNED.has(body.lower)
  );
}

/** "the Citizens’ Independent Transport Trust": many who own a body that its capitals end with. */
function isPluralOwner(doc: TaggedText, at: number, ceiling: number): boolean {
  const owner = doc.tokens[at - 1]!;
  if (!/^['’]$/.test(doc.tokens[at]!.lower) || !MANY.test(owner.lower) || owner.text === owner.lower)
    return false;
  let last = at + 1;
  while (last < ceiling && doc.bits[last]! & CAP) last++;
  return last > at + 1 && OWNED.has(doc.tokens[last - 1]!.lower);
}

/** Groups of people that bodies are called after. */
const MANY =
  /^(?:citizens|teachers|veterans|workers|farmers|residents|tenants|students|voters|nurses|consumers|taxpayers|parents|players|lawyers|doctors|soldiers|writers|actors|employees|pensioners|patients|victims|miners|dockers|drivers|pilots|journalists|artists)$/;
