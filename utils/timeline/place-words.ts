/** Which country a word speaks of: countries themselves, and cities, regions, institutions and armed groups of one country. */

import { COUNTRY_NAMES, countryOf } from './country-words.ts';
import { fold, stem } from './terms.ts';

/**
 * `country: words that mean it`, folded. Left out are words that are also given names or, stemmed, common words (Sofia, Maine),
 * places that exist in several countries, and seats of international bodies (Geneva, The Hague), where the story is another's.
 */
const PLACES = `
afghanistan: kabul kandahar herat helmand kunduz nangarhar jalalabad ghazni mazar paktika taliban; albania: tirana;
algeria: algiers; america: newmexico washington york california texas florida ohio illinois chicago pennsylvania
philadelphia michigan detroit boston massachusetts minnesota minneapolis wisconsin milwaukee iowa missouri kansas
oklahoma nebraska dakota montana wyoming colorado denver utah nevada arizona oregon portland seattle alaska hawaii
honolulu louisiana alabama mississippi tennessee kentucky indiana virginia maryland baltimore delaware connecticut
vermont idaho arkansas carolina losangeles houston dallas miami atlanta cleveland manhattan brooklyn pentagon guam
puerto rhode orlando pittsburgh sacramento tucson albuquerque; argentina: aires mendoza patagonia; armenia: yerevan;
australia: sydney melbourne brisbane perth canberra queensland tasmania adelaide hobart; austria: vienna salzburg graz
tyrol; azerbaijan: baku nagorno karabakh; bahrain: manama; bangladesh: dhaka chittagong sylhet; belarus: minsk grodno
gomel; belgium: antwerp flanders wallonia ghent liege; bolivia: cochabamba potosi; bosnia: sarajevo herzegovina srpska
mostar; brazil: brasilia amazonas bahia parana pernambuco ceara manaus; britain: london england manchester birmingham
liverpool leeds glasgow edinburgh belfast cardiff ulster yorkshire westminster scotland wales; bulgaria: varna
plovdiv; burkina: ouagadougou; burundi: bujumbura; cambodia: phnom; cameroon: yaounde douala; canada: ottawa toronto
montreal vancouver ontario quebec alberta calgary edmonton manitoba saskatchewan winnipeg newfoundland labrador
nunavut yukon halifax; chad: ndjamena djamena; chile: valparaiso; china: beijing shanghai wuhan hubei guangdong
guangzhou shenzhen sichuan chengdu xinjiang urumqi yunnan henan hebei hunan shaanxi shandong tianjin chongqing jiangsu
zhejiang fujian anhui nanjing hainan guizhou gansu guangxi liaoning jilin heilongjiang uyghur uighur tibet; colombia:
bogota medellin antioquia cartagena cauca; congo: kinshasa goma kivu ituri brazzaville katanga bukavu; croatia: zagreb
dubrovnik; cuba: havana guantanamo; cyprus: nicosia; czechia: prague brno moravia; denmark: copenhagen greenland
aarhus; ecuador: quito guayaquil; egypt: cairo alexandria sinai giza suez luxor; emirate: dubai dhabi sharjah;
eritrea: asmara; estonia: tallinn; ethiopia: addis tigray amhara oromia oromo mekelle; finland: helsinki tampere;
france: paris marseille lyon toulouse strasbourg corsica bordeaux lille brittany normandy nantes; georgia: tbilisi
abkhazia; germany: berlin munich hamburg cologne frankfurt bavaria saxony dresden stuttgart hesse thuringia bundestag
leipzig brandenburg; ghana: accra; greece: athens thessaloniki crete lesbos piraeus; guinea: conakry; honduras:
tegucigalpa; hungary: budapest; iceland: reykjavik; india: delhi mumbai kolkata chennai bangalore hyderabad kerala
gujarat maharashtra rajasthan bihar assam odisha orissa tamil nadu karnataka telangana pradesh jharkhand chhattisgarh
manipur uttarakhand haryana goa lucknow pune ahmedabad bengal; indonesia: jakarta java bali sumatra aceh sulawesi
borneo lombok surabaya; iran: tehran isfahan shiraz mashhad kerman khuzestan hormozgan; iraq: baghdad mosul basra
kirkuk fallujah tikrit anbar ramadi erbil najaf karbala nineveh diyala samarra; ireland: dublin galway; israel:
jerusalem aviv haifa knesset negev golan; italy: rome milan naples sicily venice turin lombardy genoa sardinia bologna
lampedusa calabria; ivorian: abidjan yamoussoukro; jamaica: kingston; japan: tokyo osaka kyoto hokkaido okinawa
fukushima hiroshima nagasaki kyushu sendai honshu nagoya; jordan: amman; kazakhstan: almaty astana; kenya: nairobi
mombasa garissa; kong: kowloon; korea: seoul pyongyang busan daegu; kosovo: pristina mitrovica; kyrgyzstan: bishkek;
lanka: colombo jaffna; laos: vientiane; latvia: riga; lebanon: beirut hezbollah sidon; libya: tripoli benghazi misrata
sirte tobruk derna; lithuania: vilnius; macedonia: skopje; madagascar: antananarivo; malawi: lilongwe; malaysia: kuala
lumpur penang sabah sarawak johor selangor; mali: bamako timbuktu gao kidal; mauritania: nouakchott; mexico: tijuana
chihuahua sinaloa guerrero oaxaca veracruz juarez jalisco michoacan monterrey acapulco tamaulipas guadalajara puebla
chiapas cancun guanajuato yucatan; moldova: chisinau transnistria; mongolia: ulaanbaatar; montenegro: podgorica;
morocco: rabat casablanca marrakesh; mozambique: maputo delgado; myanmar: yangon rangoon naypyidaw rakhine mandalay
kachin rohingya; nepal: kathmandu; netherlands: amsterdam rotterdam utrecht; nicaragua: managua; niger: niamey;
nigeria: lagos abuja kano borno maiduguri boko kaduna benue zamfara yobe katsina; norway: oslo bergen svalbard
trondheim; pakistan: islamabad karachi lahore peshawar quetta balochistan baluchistan sindh waziristan khyber
pakhtunkhwa rawalpindi; palestine: gaza rafah hamas jenin nablus hebron ramallah; peru: lima cusco arequipa;
philippines: manila mindanao luzon cebu davao sulu jolo visayas zamboanga leyte; poland: warsaw krakow gdansk lodz
wroclaw; portugal: lisbon madeira azores; qatar: doha; rica:; romania: bucharest transylvania cluj; russia: moscow
petersburg kremlin siberia dagestan grozny belgorod kursk sochi duma vladivostok bryansk sakhalin kamchatka ingushetia
rostov kaliningrad ossetia tatarstan urals chechnya; rwanda: kigali; saudi: riyadh jeddah mecca medina; senegal:
dakar; serbia: belgrade vojvodina; slovakia: bratislava; slovenia: ljubljana; somalia: mogadishu shabaab puntland
somaliland kismayo; southsudan: juba; spain: madrid barcelona valencia seville andalusia basque galicia bilbao
catalonia; sudan: khartoum darfur omdurman kordofan; sweden: stockholm gothenburg malmo uppsala; switzerland: zurich
bern basel lausanne; syria: damascus aleppo idlib homs raqqa ezzor latakia daraa ghouta palmyra kobani afrin manbij
qamishli; taiwan: taipei kaohsiung taichung; tajikistan: dushanbe; tanzania: dodoma zanzibar; thailand: bangkok phuket
pattani; tunisia: tunis sousse; turkey: ankara istanbul izmir diyarbakir antalya; turkmenistan: ashgabat; uganda:
kampala; ukraine: kyiv kharkiv odesa donetsk luhansk lugansk donbas donbass mariupol kherson zaporizhzhia lviv
mykolaiv dnipro sevastopol chernihiv sumy bakhmut poltava kramatorsk zhytomyr rada vinnytsia debaltseve simferopol
crimea donets; uruguay: montevideo; uzbekistan: tashkent; venezuela: caracas; vietnam: hanoi saigon; yemen: sanaa aden
houthi hodeidah taiz marib hadramawt; zambia: lusaka; zealand: auckland christchurch; zimbabwe: harare`;

const termOf = (word: string) => stem(countryOf(fold(word)));

function readPlaces(): Map<string, string> {
  const places = new Map(COUNTRY_NAMES.map((name) => [termOf(name), termOf(name)]));
  for (const entry of PLACES.split(';')) {
    const [country = '', words = ''] = entry.split(':');
    const name = termOf(country.trim());
    places.set(name, name);
    for (const word of words.split(/\s+/)) if (word !== '') places.set(termOf(word), name);
  }
  return places;
}

const COUNTRY_BY_TERM = readPlaces();

/** The country (its index term) that an index term speaks of; null for a term that names no place. */
export function countryOfTerm(term: string): string | null {
  return COUNTRY_BY_TERM.get(term) ?? null;
}

/** World bodies and continents (their index terms), which every other story names. */
export const WORLD_BODIES: ReadonlySet<string> = new Set(
  ['un', 'eu', 'nato', 'europe', 'asia', 'africa'].map(termOf),
);

/** The countries that terms speak of. */
export function countriesOf(terms: Iterable<string>): Set<string> {
  const countries = new Set<string>();
  for (const term of terms) {
    const country = COUNTRY_BY_TERM.get(term);
    if (country !== undefined) countries.add(country);
  }
  return countries;
}
