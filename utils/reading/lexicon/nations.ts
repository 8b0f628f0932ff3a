/** States with the words that stand for them: name, adjective, capital; compiled from general knowledge. */

const STATES = `
  russia russian russians moscow kremlin | ukraine ukrainian ukrainians kyiv kiev | america american americans us u.s. usa
  united_states washington | britain british uk u.k. london | france french paris | germany german germans berlin |
  china chinese beijing | japan japanese tokyo | india indian indians delhi | pakistan pakistani islamabad |
  israel israeli israelis jerusalem | palestine palestinian palestinians | iran iranian iranians tehran |
  iraq iraqi baghdad | syria syrian damascus | lebanon lebanese beirut | jordan jordanian amman |
  egypt egyptian cairo | turkey turkish türkiye ankara | saudi_arabia saudi riyadh | yemen yemeni |
  qatar qatari doha | kuwait kuwaiti | bahrain bahraini | oman omani | emirates emirati uae |
  afghanistan afghan kabul | bangladesh bangladeshi dhaka | sri_lanka lankan | nepal nepali nepalese |
  myanmar burmese | thailand thai bangkok | vietnam vietnamese hanoi | philippines philippine filipino manila |
  indonesia indonesian jakarta | malaysia malaysian | singapore singaporean | taiwan taiwanese taipei |
  north_korea pyongyang | south_korea seoul | mongolia mongolian | kazakhstan kazakh | uzbekistan uzbek |
  georgia georgian tbilisi | armenia armenian yerevan | azerbaijan azerbaijani baku | belarus belarusian minsk |
  moldova moldovan | poland polish warsaw | hungary hungarian budapest | romania romanian bucharest |
  bulgaria bulgarian sofia | serbia serbian belgrade | croatia croatian zagreb | kosovo | slovenia slovenian |
  slovakia slovak bratislava | czech prague | austria austrian vienna | switzerland swiss | italy italian rome |
  spain spanish madrid | portugal portuguese lisbon | greece greek athens | cyprus cypriot | malta maltese |
  belgium belgian | netherlands dutch | luxembourg | denmark danish copenhagen | norway norwegian oslo |
  sweden swedish stockholm | finland finnish helsinki | estonia estonian tallinn | latvia latvian riga |
  lithuania lithuanian vilnius | ireland irish dublin | scotland scottish | wales welsh | iceland icelandic |
  canada canadian ottawa | mexico mexican | cuba cuban havana | haiti haitian | brazil brazilian | argentina argentine
  argentinian | chile chilean | peru peruvian | colombia colombian | venezuela venezuelan caracas | bolivia bolivian |
  ecuador ecuadorian | australia australian canberra | new_zealand | nigeria nigerian abuja | kenya kenyan nairobi |
  ethiopia ethiopian addis_ababa | sudan sudanese khartoum | somalia somali | libya libyan tripoli | algeria algerian |
  morocco moroccan | tunisia tunisian | ghana ghanaian | uganda ugandan | rwanda rwandan | congo congolese |
  mali malian | niger nigerien | senegal senegalese | south_africa pretoria | zimbabwe zimbabwean | zambia zambian |
  european brussels eu
`;

const BY_WORD = new Map<string, string>();
/** First words of names of two: "saudi", "addis". */
const FIRST_OF_TWO = new Set<string>();
for (const state of STATES.split('|')) {
  const words = state
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
  for (const word of words) {
    BY_WORD.set(word, words[0]!);
    if (word.includes(' ')) FIRST_OF_TWO.add(word.slice(0, word.indexOf(' ')));
  }
}

/** The state that a word (lower case) names: "ukrainian" and "kyiv" are "ukraine"; null for others. */
export const stateOf = (word: string): string | null => BY_WORD.get(word) ?? null;

/** The state that two words (lower case) name together: "saudi arabia"; null for others. */
export const stateOfTwo = (first: string, second: string): string | null =>
  FIRST_OF_TWO.has(first) ? stateOf(`${first} ${second}`) : null;

/** The one state that the words name, or null when they name none, or several. */
export function stateIn(words: readonly string[]): string | null {
  let found: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const state = stateOf(words[i]!) ?? stateOfTwo(words[i]!, words[i + 1] ?? '');
    if (state === null || state === found) continue;
    if (found !== null) return null;
    found = state;
  }
  return found;
}
