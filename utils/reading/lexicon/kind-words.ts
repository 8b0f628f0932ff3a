/** Words by which the kind of a source is told, compiled from general knowledge. */

import { wordList } from './word-list.ts';

export const MILITARY_WORDS = wordList(`
  military army navy air_force forces troops brigade battalion regiment corps guard general_staff command pentagon
  marines infantry militia rebels insurgents defence defense warship fleet squadron artillery commander admiral
  resistance guerrillas nato
`);

export const GOVERNMENT_WORDS = wordList(`
  government ministry minister department state parliament congress senate house court commission council cabinet
  administration authority authorities agency bureau embassy police sheriff prosecutor prosecutors treasury mayor
  governor county city municipality regulator tribunal presidency kremlin white_house election commissioner customs
  committee secretary federal supreme attorney office oblast officials lawmakers
`);

export const MEDIA_WORDS = wordList(`
  news newspaper magazine times post journal herald tribune daily weekly gazette broadcaster tv television radio
  channel media outlet press agency wire reuters bbc cnn afp ap abc cbs nbc fox msnbc npr bloomberg guardian
  telegraph independent observer chronicle mail sun mirror express globe register star courier politico axios
  buzzfeed wikinews jazeera arabiya anadolu sputnik euronews huffpost newsmax website interfax tass xinhua itar-tass
  yonhap kyodo dpa ukrinform spiegel zeitung figaro monde economist atlantic newsweek time hill slate vox vice
  examiner inquirer sentinel dispatch tabloid portal advocate
`);

export const COMPANY_WORDS = wordList(`
  inc inc. corp corp. ltd ltd. llc plc gmbh ag co co. group holdings company industries technologies partners
  capital bank motors airlines airways energy systems pharmaceuticals foods solutions ventures games records music
  pictures entertainment economics securities analytics software labs consulting insurance automotive logistics
  aerospace aviation robotics biotech therapeutics semiconductors telecom petroleum mining steel shipping airport
  hotels resorts search cloud maps
`);

/** What a firm's name ends with; elsewhere in a name they tell nothing ("Senate Finance Committee"). */
export const COMPANY_ENDINGS = wordList(`
  semiconductor electronics microelectronics electric chemicals chemical materials metals minerals resources
  biosciences biologics pharma diagnostics healthcare medical financial finance investments equity lending realty
  properties stores supermarkets pharmacy brewery breweries brewing distillers beverages apparel footwear cosmetics
  motor automobiles tyres tires rail railway railways freight telecommunications broadband wireless networks
  interactive studios publishing utilities gas oil refining engineering construction contractors cement packaging
  plastics textiles dairy seafood research communications advertising marketing trucking outfitters cosmetics ferries cruises coaches trains shipyards shipyard shipbuilding naval re
`);

export const ORGANISATION_WORDS = wordList(`
  university institute foundation association union college school center centre organisation organization society
  federation league club trust fund hospital church party committee council network alliance coalition group
  campaign team project initiative service services board museum academy international watch amnesty observatory
  survey program programme forum movement conference corridor summit index tribunal accord pact treaty protocol
`);

/** What names of buildings, waters and parts of the land end with, and names of persons hardly ever. */
export const PLACE_ENDINGS = wordList(`
  tower towers plaza bridge tunnel avenue boulevard square stadium arena airport airfield harbor harbour river valley
  mountains island islands peninsula bay coast desert ocean sea strait dam mall cathedral palace terminal canal
  pipeline checkpoint crossing prison jail oblast raion region province district county heights highway motorway
  expressway hotel casino building mosque temple library zoo gardens cemetery barracks refinery ranch
`);

/** What names of works, rules, contests and other things end with, and names of persons hardly ever. */
export const THING_ENDINGS = wordList(`
  poll polls effect edition equality legacy history journalism report review act amendment treaty award awards prize
  festival marathon championship championships cup open olympics games week day month summit prix trophy derby
  magazine radio podcast book album song film movie agenda doctrine protocol project crisis scandal war wars plan
`);

/** Seats of government by which a government is named. */
export const METONYMS = wordList(`
  washington moscow kyiv kiev beijing london paris berlin brussels tehran jerusalem ankara tokyo seoul pyongyang
  delhi new_delhi islamabad kabul baghdad damascus riyadh cairo minsk warsaw vilnius riga tallinn budapest prague
  bratislava vienna rome madrid lisbon athens sofia bucharest belgrade pristina tbilisi yerevan baku astana tashkent
  ottawa canberra wellington mexico_city havana caracas bogota brasilia buenos_aires lima santiago pretoria nairobi
  addis_ababa khartoum abuja hanoi manila jakarta kuala_lumpur bangkok taipei the_hague geneva stockholm oslo
  copenhagen helsinki dublin the_kremlin kremlin the_white_house white_house downing_street the_pentagon pentagon
  whitehall capitol_hill the_elysee the_vatican vatican zagreb ljubljana chisinau tripoli algiers rabat doha
  abu_dhabi amman beirut sanaa no_10 no_11
`);

/** States and nations, which speak as governments. */
export const NATIONS = wordList(`
  russia ukraine china america britain germany france italy spain poland turkey iran iraq israel india pakistan
  japan australia canada mexico brazil argentina chile colombia venezuela cuba egypt syria lebanon jordan
  saudi_arabia yemen qatar afghanistan bangladesh indonesia malaysia thailand vietnam philippines taiwan belarus
  moldova georgia armenia azerbaijan kazakhstan uzbekistan hungary romania bulgaria serbia kosovo croatia slovenia
  slovakia austria switzerland belgium netherlands sweden norway denmark finland estonia latvia lithuania ireland
  scotland wales england portugal greece cyprus nigeria kenya ethiopia sudan somalia libya algeria morocco tunisia
  ghana uganda rwanda zimbabwe zambia angola mozambique congo mali niger chad senegal north_korea south_korea
  united_states united_kingdom european_union u.s. us uk u.k. eu palestine new_zealand south_africa myanmar nepal
  sri_lanka singapore cambodia laos mongolia uruguay paraguay bolivia ecuador peru panama guatemala honduras
  nicaragua el_salvador costa_rica haiti dominican_republic jamaica bahrain oman kuwait united_arab_emirates
  tajikistan kyrgyzstan turkmenistan north_macedonia montenegro bosnia albania luxembourg malta iceland tanzania
  cameroon gabon benin togo burkina_faso ivory_coast sierra_leone liberia guinea gambia mauritania namibia botswana
  malawi madagascar eritrea djibouti south_sudan burundi czechia czech_republic papua_new_guinea
`);

/** Parts of states and cities of two words and more, which two capitals would make persons; they speak as governments. */
export const REGIONS = wordList(`
  north_carolina south_carolina north_dakota south_dakota west_virginia new_york new_jersey new_mexico new_hampshire
  rhode_island puerto_rico british_columbia nova_scotia new_brunswick new_south_wales northern_ireland west_bank
  gaza_strip hong_kong los_angeles las_vegas san_francisco san_diego san_antonio san_jose new_orleans salt_lake_city
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec alberta manitoba
  saskatchewan queensland tasmania
  kansas_city oklahoma_city tel_aviv sao_paulo st_petersburg east_jerusalem
`);

/** Titles before a name; what follows is a person. */
export const PERSON_TITLES = wordList(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev. reverend father sister brother
  president vice chancellor minister premier secretary gov gov. governor sen sen. senator rep rep. reps. sens.
  congressman congresswoman councilman councilwoman assemblyman assemblywoman alderman mayor judge justice gen gen. general col col. colonel maj maj. major capt capt. captain
  lt lt. lieutenant sgt sgt. sergeant adm adm. admiral cmdr cmdr. commander king queen prince princess pope cardinal
  archbishop bishop imam rabbi sheikh ayatollah ambassador officer detective sheriff inspector chief speaker madam
  hon hon. cpl. pvt. spc. emperor sultan emir det insp supt dci dsi pc cllr councillor brig brig. ret. taoiseach
  tanaiste tánaiste del. fr. pm major-gen maj-gen lt-gen lieut-gen brig-gen lt-col major-general lieutenant-general
`);

/** Bodies that are named by what they are on ("Council on Foreign Relations"), in the singular. */
export const BODIES_ON_A_MATTER = wordList(`
  committee subcommittee council commission institute center centre board panel office foundation union coalition
  society campaign project conference forum
`);

/** Nouns for firms that stand before their names and are no part of them ("carmaker Ford"). */
export const FIRM_NOUNS = wordList(
  'carmaker automaker chipmaker drugmaker planemaker steelmaker shipbuilder housebuilder homebuilder retailer wholesaler insurer reinsurer lender airline supermarket brewer distiller',
);

/** Units of armies, police and courts that are told apart by a number: "the 72nd Mechanized Brigade". */
export const NUMBERED_UNITS = wordList(`
  brigade division regiment corps army battalion fleet squadron wing company battery circuit district precinct
`);
