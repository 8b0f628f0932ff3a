/** Peoples, adjectives and short forms of countries: "Syrian", "Syrians" and "Syria" are one term to the index. */

/** `country: its other words`, all folded; plurals are cut before the look-up. */
const COUNTRIES = `
afghanistan: afghan; albania: albanian; algeria: algerian; america: american usa us unitedstate; andorra: andorran;
angola: angolan; argentina: argentine argentinian; armenia: armenian; australia: australian aussie; austria: austrian;
azerbaijan: azerbaijani azeri; bahamas: bahamian bahama; bahrain: bahraini; bangladesh: bangladeshi; barbados:
barbadian; belarus: belarusian belarussian; belgium: belgian; belize: belizean; benin: beninese; bhutan: bhutanese;
bolivia: bolivian; bosnia: bosnian; botswana: motswana batswana; brazil: brazilian; britain: british briton uk
unitedkingdom; brunei: bruneian; bulgaria: bulgarian; burkina: burkinabe; burundi: burundian; cambodia: cambodian;
cameroon: cameroonian; canada: canadian; chad: chadian; chile: chilean; china: chinese; colombia: colombian; comoros:
comorian; congo: congolese; croatia: croatian croat; cuba: cuban; cyprus: cypriot; czechia: czech; denmark: danish
dane; djibouti: djiboutian; dominica: dominican; ecuador: ecuadorian ecuadorean; egypt: egyptian; eritrea: eritrean;
estonia: estonian; eswatini: swazi swaziland; ethiopia: ethiopian; fiji: fijian; finland: finnish finn; france:
french; gabon: gabonese; gambia: gambian; gaza: gazan; georgia: georgian; germany: german; ghana: ghanaian; greece:
greek; grenada: grenadian; guatemala: guatemalan; guinea: guinean; guyana: guyanese; haiti: haitian; honduras:
honduran; hungary: hungarian; iceland: icelandic icelander; india: indian; indonesia: indonesian; iran: iranian; iraq:
iraqi; ireland: irish; israel: israeli; italy: italian; jamaica: jamaican; japan: japanese; jordan: jordanian;
kazakhstan: kazakh kazakhstani; kenya: kenyan; korea: korean; kosovo: kosovar; kuwait: kuwaiti; kyrgyzstan: kyrgyz;
laos: laotian lao; latvia: latvian; lebanon: lebanese; lesotho: basotho; liberia: liberian; libya: libyan; lithuania:
lithuanian; luxembourg: luxembourgish; macedonia: macedonian; madagascar: malagasy; malawi: malawian; malaysia:
malaysian; maldives: maldivian maldive; mali: malian; malta: maltese; mauritania: mauritanian; mauritius: mauritian;
mexico: mexican; moldova: moldovan; mongolia: mongolian; montenegro: montenegrin; morocco: moroccan; mozambique:
mozambican; myanmar: burmese burma; namibia: namibian; nepal: nepali nepalese; netherlands: dutch netherland;
nicaragua: nicaraguan; niger: nigerien; nigeria: nigerian; norway: norwegian; oman: omani; pakistan: pakistani;
palestine: palestinian; panama: panamanian; paraguay: paraguayan; peru: peruvian; philippines: filipino philippine;
poland: polish; portugal: portuguese; qatar: qatari; romania: romanian; russia: russian; rwanda: rwandan; samoa:
samoan; saudi: saudis; scotland: scottish scot; senegal: senegalese; serbia: serbian serb; singapore: singaporean;
slovakia: slovak slovakian; slovenia: slovenian slovene; somalia: somali; spain: spanish spaniard; sudan: sudanese;
suriname: surinamese; sweden: swedish swede; switzerland: swiss; syria: syrian; taiwan: taiwanese; tajikistan: tajik;
tanzania: tanzanian; thailand: thai; tibet: tibetan; togo: togolese; tonga: tongan; tunisia: tunisian; turkey: turkish
turk turkiye; turkmenistan: turkmen; uganda: ugandan; ukraine: ukrainian; uruguay: uruguayan; uzbekistan: uzbek;
vanuatu: vanuatuan; vatican: vaticans; venezuela: venezuelan; vietnam: vietnamese; wales: welsh; yemen: yemeni;
zambia: zambian; zimbabwe: zimbabwean; chechnya: chechen; crimea: crimean; catalonia: catalan; salvador: salvadoran salvadorean; emirate: emirati uae; lanka: lankan;
zealand: zealander; southafrica: southafrican; southsudan: southsudanese; papua: papuan newguinea; kong: hongkonger`;

/** The same for bodies, a continent, regions of several countries, and names that are written in two ways. */
const OTHERS = `
kurdistan: kurdish kurd; kashmir: kashmiri; europe: european; un: unitednation; eu: europeanunion; kyiv: kiev; odesa: odessa; kharkiv: kharkov; lviv: lvov;
beijing: peking; mumbai: bombay; gaddafi: qaddafi gadhafi; isis: isil daesh`;

/** `name: its other words` of a table. */
function readTable(table: string): [name: string, others: string[]][] {
  return table.split(';').map((entry) => {
    const [name = '', others = ''] = entry.split(':');
    return [name.trim(), others.trim().split(/\s+/)];
  });
}

/** All countries, and regions that have a people, folded. */
export const COUNTRY_NAMES: readonly string[] = readTable(COUNTRIES).map(([name]) => name);

const COUNTRY_OF = new Map(
  readTable(`${COUNTRIES};${OTHERS}`).flatMap(([name, others]) =>
    others.map((other) => [other, name] as const),
  ),
);

/** The country a folded, stemmed or unstemmed word stands for; the word itself for others. */
export function countryOf(word: string): string {
  return COUNTRY_OF.get(word) ?? (word.endsWith('s') ? COUNTRY_OF.get(word.slice(0, -1)) : undefined) ?? word;
}
