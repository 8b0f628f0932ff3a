/** Plurals of nouns by their form, and back. */

const IRREGULAR_PLURALS = new Set(
  (
    'people men women children police troops personnel staff feet teeth mice geese oxen lives wives knives halves ' +
    'wolves leaves thieves shelves media data criteria phenomena alumni bacteria cattle fish sheep deer aircraft ' +
    'spacecraft series species livestock poultry youth clergy infantry servicemen servicewomen policemen firemen ' +
    'businessmen fishermen gunmen congressmen lawmen countrymen airmen seamen militiamen salesmen spokesmen ' +
    'policewomen businesswomen congresswomen grandchildren offspring crew hp headcount'
  ).split(' '),
);

/** Singular words in -s, and forms in -s that are verbs after a noun. */
const SINGULAR_S =
  /(?:ss|us|is|ous|news|gas|bus|lens|was|has|does|says|plus|chaos|texas|kansas|paris|business|always|perhaps|series|thus)$/;

/** Whether a noun is in the plural, by its form. */
export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (word.length > 3 && word.endsWith('s') && !SINGULAR_S.test(word) && /^[\p{L}'’-]+$/u.test(word));

/** The singular of a regular or common irregular plural noun. */
export function singular(noun: string): string {
  const known = {
    people: 'people',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    lives: 'life',
    wives: 'wife',
  }[noun];
  if (known) return known;
  if (/(?:men|women)$/.test(noun)) return `${noun.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(noun) && !/(?:us|as|i|a|o)ses$/.test(noun)) return noun.slice(0, -2);
  if (/(?:u|ga)ses$/.test(noun)) return noun.slice(0, -2);
  return isPlural(noun) && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
