/** Plural names of peoples, believers and party members, written by hand: a name that ends in one is of many people. */

import { wordList } from './word-list.ts';

export const PEOPLES: readonly string[] = wordList(`
  afghans africans albanians algerians americans angolans arabs argentines argentinians armenians asians australians
  austrians azerbaijanis bahrainis bangladeshis belarusians belgians bolivians bosnians brazilians britons bulgarians
  cambodians cameroonians canadians catalans chechens chileans colombians congolese corsicans croatians croats cubans
  cypriots czechs danes ecuadorians egyptians estonians ethiopians europeans filipinos finns flemings gambians
  georgians germans ghanaians greeks guatemalans haitians hispanics hondurans hungarians icelanders indians
  indonesians iranians iraqis israelis italians ivorians jamaicans jordanians kazakhs kenyans koreans kosovars kurds
  kuwaitis latinos latvians lebanese liberians libyans lithuanians macedonians malaysians malians mexicans moldovans
  mongolians montenegrins moroccans mozambicans namibians nepalis nicaraguans nigerians norwegians omanis pakistanis
  palestinians panamanians paraguayans persians peruvians poles portuguese qataris romanians russians rwandans
  salvadorans saudis scots senegalese serbians serbs singaporeans slovaks slovenes slovenians somalis spaniards
  sudanese swedes syrians taiwanese tajiks tamils tanzanians tatars thais tibetans tunisians turkmens turks ugandans
  ukrainians uruguayans uyghurs uzbeks venezuelans vietnamese westerners yemenis zambians zimbabweans
  alabamians alaskans arizonans arkansans carolinians coloradans delawareans hawaiians idahoans illinoisans iowans
  kansans kentuckians louisianans marylanders michiganders minnesotans mississippians missourians montanans nebraskans
  nevadans ohioans oklahomans oregonians pennsylvanians tennesseans utahns vermonters virginians wisconsinites
  bavarians berliners bretons californians floridians londoners muscovites parisians texans yorkers
  buddhists catholics christians evangelicals hindus jews lutherans methodists mormons muslims protestants shiites
  sikhs sunnis
  democrats republicans conservatives liberals socialists communists nationalists tories independents
`);

const NAMES = new Set(PEOPLES);

/** "Republican calls for an inquiry", "Russian claims": whether a word in lower case tells of what people something is. */
export const isOfPeople = (lower: string): boolean =>
  NAMES.has(`${lower}s`) || /^(?:democratic|british|french|chinese|spanish|polish|turkish)$/.test(lower);
